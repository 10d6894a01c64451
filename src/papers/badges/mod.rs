//! Badges: what the learner says of a skill, signed; and who confirmed it.

mod ask;
mod badge;
mod checked;
mod claim;
mod key;
mod make;
mod page;
mod receive;
mod save;

pub(super) use ask::linked;
pub(super) use badge::says;
pub(super) use checked::moment;
pub(super) use claim::name;
pub(super) use make::signed as sign_with;
pub(super) use save::JWT;

use super::Request;
use crate::{
    app::App,
    command::Command,
    markup::{p, tag},
    text::Text,
    view::View,
};
use ask::Asking;
use checked::{Checked, Kept, check, day, kept};
use documents::Confirmation;
use make::Made;
use receive::Received;
use reflection::{Action, Page, Paper};
use save::File;
use std::rc::Rc;
use yew::{Html, html::Scope};

#[derive(Default)]
pub(super) struct Badges {
    /// What there is to be believed, as it was when it was looked at.
    kept: Kept,
    checked: Checked,
    /// Confirmations that count, ready to be shown.
    confirmed: Vec<Confirmation>,
    /// What the badge that is being made is about.
    making: Option<String>,
    /// What the badge is about that was made last.
    newest: String,
    /// The key of what happened last.
    said: Option<&'static str>,
    /// The badge that somebody is asked to confirm in a link.
    asking: Option<Asking>,
}

#[derive(Clone)]
pub(super) enum Ask {
    /// Make a badge about this skill, or the whole profile.
    Make(String),
    /// Keep the badge that was made; nothing where the browser could not.
    Made(Option<Made>),
    /// Save the badge about this as a file.
    Save(File, String),
    /// Make a link that asks to confirm the badge about this.
    Link(String),
    /// Show the link; none where the browser makes none.
    Linked(String, Option<String>),
    /// Copy the link.
    Copy,
    /// Say whether it was copied.
    Copied(bool),
    /// Take the badge about this away, and who confirmed it.
    TakeAway(String),
    /// Save the key.
    SaveKey,
    /// Take the key away, and all that was signed with it.
    EraseKey,
    /// Show what came of looking at what is kept; nothing where the browser cannot tell.
    Checked(Kept, Option<Checked>),
    /// Go on with what was handed over, once its signature was looked at.
    Received(Rc<Received>),
}

impl From<Ask> for Command {
    fn from(ask: Ask) -> Self {
        Request::Badges(ask).into()
    }
}

impl Badges {
    /// What was confirmed, and checked.
    pub(super) fn confirmations(&self) -> &[Confirmation] {
        &self.confirmed
    }

    /// Who confirmed a skill or the whole profile.
    pub(super) fn confirmed(&self, v: &View, about: &str) -> Html {
        let mut lines: Vec<_> = self
            .confirmed
            .iter()
            .filter(|one| one.about == about)
            .map(|one| {
                let args = [
                    ("name", one.name.as_str()),
                    ("relation", &one.relation),
                    ("day", &one.day),
                    ("words", &one.words),
                ];
                p(v.say_with("badge-confirmed", &args))
            })
            .collect();
        if !lines.is_empty() {
            lines.push(tag("p").class("note").text(v.say("badge-confirmed-hint")).html());
        }
        tag("div").children(lines).html()
    }

    /// Looks again where something else is kept than when it was looked at. What happened is said until the page is left.
    pub(super) fn follow(&mut self, app: &mut App, scope: &Scope<App>) {
        if *app.state.page() != Page::Badges {
            (self.said, self.asking) = (None, None);
            self.newest.clear();
        }
        let kept = kept(app.state.reflection());
        if kept == self.kept {
            return;
        }
        self.kept.clone_from(&kept);
        scope.send_future(async move {
            let checked = check(kept.clone()).await;
            Command::from(Ask::Checked(kept, checked))
        });
    }

    pub(super) fn act(&mut self, app: &mut App, scope: &Scope<App>, ask: &Ask) {
        match ask {
            Ask::Make(about) => self.make(app, scope, about),
            Ask::Made(made) => self.keep_made(app, made.as_ref()),
            Ask::Save(file, about) => save::save(app, *file, about),
            Ask::Link(about) => ask::make_link(app, scope, about),
            Ask::Linked(about, link) => self.linked(about, link.as_deref()),
            Ask::Copy => self.copy(app, scope),
            Ask::Copied(copied) => self.copied(*copied),
            Ask::TakeAway(about) => {
                take_away(app, about);
                self.said = Some("badge-taken-away");
            }
            Ask::SaveKey => key::save(app),
            Ask::EraseKey => {
                key::erase(app);
                self.said = Some("badges-key-erased");
            }
            Ask::Checked(kept, checked) => self.show_checked(app, kept, checked.as_ref()),
            Ask::Received(received) => self.take_in(app, scope, received),
        }
    }

    fn show_checked(&mut self, app: &App, kept: &Kept, checked: Option<&Checked>) {
        // Something else came while it was looked at.
        if *kept != self.kept {
            return;
        }
        self.checked = checked.cloned().unwrap_or_default();
        let text = Text(app.state.content());
        let confirmed = self.checked.endorsements.iter().filter_map(|one| {
            let said = one.outcome.as_ref().ok()?;
            Some(Confirmation {
                about: one.about.clone(),
                name: said.name.clone(),
                relation: said.relation.clone(),
                words: said.comment.clone(),
                day: day(&text.0.language, said.issued),
            })
        });
        self.confirmed = confirmed.collect();
    }
}

/// Takes a badge away with its confirmations, which are worth nothing without it.
fn take_away(app: &mut App, about: &str) {
    let told = app.state.reflection();
    let confirmations = told.endorsements().filter(|(known, ..)| *known == about);
    let mut papers: Vec<_> =
        confirmations.map(|(_, id, _)| Paper::Endorsement(about.to_owned(), id.to_owned())).collect();
    papers.push(Paper::Badge(about.to_owned()));
    for paper in papers {
        app.act(Action::KeepPaper(paper, None));
    }
}
