//! Taking in what somebody handed over: a badge to be confirmed, or the confirmation of one.

use super::{
    Ask, Badges,
    checked::{claim_of, moment, verified},
};
use crate::{
    app::App,
    command::Command,
    papers::{Request, confirm},
    platform::sha256,
};
use credentials::{
    Claim, Content, Endorsement, Reason, Token, check_badge, check_endorsement, extract, read,
};
use reflection::{Action, Page, Paper, Reflection, State};
use std::{fmt::Write, rc::Rc};
use yew::html::Scope;

/// What was handed over.
#[derive(Clone)]
pub(in crate::papers) struct Received {
    token: Token,
    /// Whether its signature is its key's; nothing where the browser cannot say.
    verified: Option<bool>,
    /// The first bytes of its SHA-256: what a confirmation is kept under.
    id: String,
    /// The badge that it confirms, with what it is about and its SHA-256.
    badge: Option<(String, Claim, [u8; 32])>,
}

impl Badges {
    /// Takes in a badge or a confirmation, as a token or inside a picture. What is wrong with it is said on the page where
    /// things are opened, and nothing changes then. `false` where it is neither: it is for somebody else to look at.
    pub(in crate::papers) fn receive(&mut self, app: &mut App, scope: &Scope<App>, text: &str) -> bool {
        let text = text.trim_start_matches('\u{feff}').trim();
        let is_picture = text.starts_with("<svg") || text.starts_with("<?xml");
        if !is_picture && !text.starts_with("eyJ") {
            return false;
        }
        self.said = None;
        let token = if is_picture { extract(text).and_then(read) } else { read(text) };
        let has_room = |token: &Token| token.text.len() <= State::LONGEST_PAPER;
        let token = token.and_then(|token| if has_room(&token) { Ok(token) } else { Err(Reason::TooLarge) });
        match token {
            Ok(token) => {
                let kept = confirmed_by(app.state.reflection(), &token);
                scope.send_future(
                    async move { Command::from(Ask::Received(Rc::new(look(token, kept).await))) },
                );
            }
            Err(reason) => refuse(app, reason.key()),
        }
        true
    }

    pub(super) fn take_in(&mut self, app: &mut App, scope: &Scope<App>, received: &Received) {
        let (Some(verified), Some(now)) = (received.verified, moment()) else {
            return refuse(app, "badges-unchecked");
        };
        let done = match &received.token.content {
            Content::Badge(_) => check_badge(&received.token, verified, now).map(|claim| {
                if is_own(app.state.reflection(), claim) {
                    self.show(app, "badges-own");
                } else {
                    let open = confirm::Ask::Open(Rc::new(received.token.clone()));
                    scope.send_message(Request::Confirm(open));
                }
            }),
            Content::Endorsement(_) => match &received.badge {
                Some((about, claim, digest)) => {
                    check_endorsement(&received.token, verified, claim, digest, now).map(|_| {
                        let paper = Paper::Endorsement(about.clone(), received.id.clone());
                        app.act(Action::KeepPaper(paper, Some(received.token.text.clone())));
                        self.show(app, "badges-confirmed");
                    })
                }
                None if verified => Err(Reason::WrongBadge),
                None => Err(Reason::Forged),
            },
        };
        if let Err(reason) = done {
            refuse(app, reason.key());
        }
    }

    /// Shows the badges, and what happened.
    fn show(&mut self, app: &mut App, said: &'static str) {
        if *app.state.page() == Page::Open {
            app.act(Action::Back);
        }
        if *app.state.page() != Page::Badges {
            app.act(Action::Visit(Page::Badges));
        }
        self.said = Some(said);
    }
}

/// Says what is wrong where it was handed over.
fn refuse(app: &mut App, wrong: &'static str) {
    app.guard.wrong = Some(wrong);
}

/// The kept badge that a confirmation is about, with what that is about.
fn confirmed_by(told: &Reflection, token: &Token) -> Option<(String, Token, Claim)> {
    let Content::Endorsement(Endorsement { badge: id, .. }) = &token.content else { return None };
    let mut badges = told.badges().filter_map(|(about, badge)| {
        let (badge, claim) = claim_of(badge)?;
        Some((about.to_owned(), badge, claim))
    });
    badges.find(|(_, _, claim)| claim.id == *id)
}

async fn look(token: Token, kept: Option<(String, Token, Claim)>) -> Received {
    let hash = sha256(&token.text).await.unwrap_or_default();
    let mut id = String::new();
    for byte in hash.iter().take(8) {
        // Nothing goes wrong with a text.
        let _ok = write!(id, "{byte:02x}");
    }
    let badge = match kept {
        Some((about, badge, claim)) => sha256(&badge.text).await.map(|digest| (about, claim, digest)),
        None => None,
    };
    Received { verified: verified(&token).await, token, id, badge }
}

/// Whether a badge is the learner's own: one they keep, or signed with their key.
fn is_own(told: &Reflection, claim: &Claim) -> bool {
    let key = told.paper(&Paper::Key).and_then(credentials::PublicKey::parse);
    key == Some(claim.key)
        || told.badges().filter_map(|(_, badge)| claim_of(badge)).any(|(_, kept)| kept.key == claim.key)
}
