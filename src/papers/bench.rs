//! The bench as the app has it: each thing that lies on it sees to itself.

use super::{
    Bench, Request, badges::Badges, confirm::Confirm, receive::Receive, share::Share, sheets::Sheets,
};
use crate::{app::App, view::View};
use handover::Drawing;
use keeping::Saved;
use reflection::{Page, State};
use std::any::Any;
use yew::{Html, html::Scope};

#[derive(Default)]
struct Laid {
    sheets: Sheets,
    badges: Badges,
    share: Share,
    confirm: Confirm,
    receive: Receive,
}

/// A bench with nothing on it.
pub(super) fn empty() -> Box<dyn Bench> {
    Box::new(Laid::default())
}

impl Bench for Laid {
    fn page(&self, v: &View) -> Html {
        match v.page() {
            Page::Badges => self.badges.page(v),
            Page::Share => self.share.page(v),
            Page::Confirm => self.confirm.page(v),
            _ => self.sheets.page(v, &self.badges),
        }
    }

    fn receive(&self, v: &View) -> Html {
        self.receive.part(v)
    }

    fn compare(&self, v: &View) -> Html {
        self.receive.compare(v)
    }

    fn confirmed(&self, v: &View, about: &str) -> Html {
        self.badges.confirmed(v, about)
    }

    fn given(&self, saved: Saved) -> Saved {
        self.share.given(saved)
    }

    fn picture(&self) -> Option<(Drawing, [u32; 2])> {
        self.share.shown()
    }

    fn paper(&self, state: &State) -> &'static str {
        self.sheets.chosen(state).as_str()
    }

    fn sheet(&self, v: &View, paper: &str) -> Html {
        Sheets::alone(v, &self.badges, paper)
    }

    fn follow(&mut self, app: &mut App, scope: &Scope<App>) {
        self.sheets.follow(app);
        self.badges.follow(app, scope);
        self.share.follow(app, scope);
        self.receive.follow(app, scope, &mut self.badges);
        self.confirm.follow(app);
    }

    fn act(&mut self, app: &mut App, scope: &Scope<App>, request: &dyn Any) {
        match request.downcast_ref() {
            Some(Request::Sheets(ask)) => self.sheets.act(app, scope, ask, &self.badges),
            Some(Request::Badges(ask)) => self.badges.act(app, scope, ask),
            Some(Request::Share(ask)) => self.share.act(app, scope, ask),
            Some(Request::Confirm(ask)) => self.confirm.act(app, scope, ask),
            Some(Request::Receive(ask)) => self.receive.act(app, scope, &mut self.badges, ask),
            None => {}
        }
    }
}
