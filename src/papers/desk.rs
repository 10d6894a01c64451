//! The desk as the app has it.

use super::{Desk, Request};
use crate::{app::App, markup::p, view::View};
use std::any::Any;
use yew::{Html, html::Scope};

#[derive(Default)]
struct Open {
    looks: u32,
}

/// A desk with nothing on it.
pub(super) fn empty() -> Box<dyn Desk> {
    Box::new(Open::default())
}

impl Desk for Open {
    fn page(&self, v: &View) -> Html {
        let state = v.state;
        let profile = reflection::Profile::of(state);
        p(format!("{} {} {}", v.say("papers-title"), self.looks, profile.skills.len()))
    }

    fn act(&mut self, _: &mut App, _: &Scope<App>, request: &dyn Any) {
        if let Some(Request::Look) = request.downcast_ref() {
            self.looks += 1;
        }
    }
}
