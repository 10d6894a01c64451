//! Makes a badge: says it, signs it, keeps it.

use super::{
    Ask, Badges,
    checked::moment,
    claim::{self, claim},
    take_away,
};
use crate::{
    app::App,
    command::Command,
    papers::sheets::report,
    platform::{plural, signing},
    text::Text,
};
use credentials::{PublicKey, Unsigned};
use reflection::{Action, Paper, State};
use yew::html::Scope;

/// What was made.
#[derive(Clone)]
pub(in crate::papers) struct Made {
    /// The private key it is signed with, where it is the first.
    key: Option<String>,
    token: String,
}

impl Badges {
    pub(super) fn make(&mut self, app: &mut App, scope: &Scope<App>, about: &str) {
        if self.making.is_some() {
            return;
        }
        (self.making, self.said) = (Some(about.to_owned()), Some("badges-making"));
        let (state, about) = (app.state.clone(), about.to_owned());
        scope.send_future(async move { Command::from(Ask::Made(made(&state, &about).await)) });
    }

    pub(super) fn keep_made(&mut self, app: &mut App, made: Option<&Made>) {
        // All may have been erased, or closed, in between.
        let Some(about) = self.making.take() else { return };
        let Some(Made { key, token }) = made.filter(|made| made.token.len() <= State::LONGEST_PAPER) else {
            self.said = Some("badges-not-made");
            return;
        };
        if let Some(key) = key {
            app.act(Action::KeepPaper(Paper::Key, Some(key.clone())));
        }
        take_away(app, &about);
        app.act(Action::KeepPaper(Paper::Badge(about.clone()), Some(token.clone())));
        self.newest = about;
        self.said = Some("badges-made");
        app.show(".badge.new");
    }
}

/// Makes a badge of what somebody told, with their key or a new one.
async fn made(state: &State, about: &str) -> Option<Made> {
    let kept = state.reflection().paper(&Paper::Key).filter(|key| PublicKey::parse(key).is_some());
    let (key, is_new) = match kept {
        Some(key) => (key.to_owned(), false),
        None => (signing::new_key().await?, true),
    };
    let made = claim::Made { id: signing::new_id()?, issued: moment()?, key: PublicKey::parse(&key)? };
    let claim = {
        let plural = |count| plural(&state.content().language, count);
        claim(&report(state, &[], &plural), Text(state.content()), about, made)?
    };
    let token = signed(&key, claim.unsigned()).await?;
    Some(Made { key: is_new.then_some(key), token })
}

/// Signs a credential.
pub(in crate::papers) async fn signed(key: &str, unsigned: Unsigned) -> Option<String> {
    let signature = signing::sign(key, unsigned.signing_input()).await?;
    Some(unsigned.signed(&signature))
}
