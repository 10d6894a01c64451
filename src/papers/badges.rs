//! Badges: what the learner says of a skill, signed; and who confirmed it.

use crate::{
    app::App,
    components::{Question, question},
    view::View,
};
use yew::{Html, html::Scope};

#[derive(Default)]
pub(super) struct Badges {}

#[derive(Clone)]
pub(super) enum Ask {}

impl Badges {
    pub(super) fn page(&self, v: &View) -> Html {
        question(v, Question { title: v.say("badges-title"), is_result: true, ..Question::default() })
    }

    /// What was confirmed, and checked.
    pub(super) fn confirmations(&self) -> Vec<documents::Confirmation> {
        Vec::new()
    }

    pub(super) fn confirmed(&self, _: &View, _: &str) -> Html {
        Html::default()
    }

    pub(super) fn follow(&mut self, _: &mut App, _: &Scope<App>) {}

    pub(super) fn act(&mut self, _: &mut App, _: &Scope<App>, ask: &Ask) {
        match *ask {}
    }
}
