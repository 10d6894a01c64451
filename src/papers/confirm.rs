//! Somebody else confirms a badge.

use crate::{
    app::App,
    components::{Question, question},
    view::View,
};
use yew::{Html, html::Scope};

#[derive(Default)]
pub(super) struct Confirm {}

#[derive(Clone)]
pub(super) enum Ask {}

impl Confirm {
    pub(super) fn page(&self, v: &View) -> Html {
        question(v, Question { title: v.say("confirm-title"), is_result: true, ..Question::default() })
    }

    pub(super) fn act(&mut self, _: &mut App, _: &Scope<App>, ask: &Ask) {
        match *ask {}
    }
}
