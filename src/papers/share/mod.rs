//! Handing the whole over: a link, its picture, four words.

use crate::{
    app::App,
    components::{Question, question},
    view::View,
};
use yew::{Html, html::Scope};

#[derive(Default)]
pub(super) struct Share {}

#[derive(Clone)]
pub(super) enum Ask {}

impl Share {
    pub(super) fn page(&self, v: &View) -> Html {
        question(v, Question { title: v.say("share-title"), is_result: true, ..Question::default() })
    }

    pub(super) fn follow(&mut self, _: &mut App, _: &Scope<App>) {}

    pub(super) fn act(&mut self, _: &mut App, _: &Scope<App>, ask: &Ask) {
        match *ask {}
    }
}
