//! Opening what was handed over: a link, a picture, a file that is no saved copy.

use crate::{app::App, view::View};
use yew::{Html, html::Scope};

#[derive(Default)]
pub(super) struct Receive {}

#[derive(Clone)]
pub(super) enum Ask {}

impl Receive {
    pub(super) fn part(&self, _: &View) -> Html {
        Html::default()
    }

    pub(super) fn follow(&mut self, _: &mut App, _: &Scope<App>) {}

    pub(super) fn act(&mut self, _: &mut App, _: &Scope<App>, ask: &Ask) {
        match *ask {}
    }
}
