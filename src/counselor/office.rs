//! The desk as the app has it: each thing that lies on it sees to itself.

use super::{
    Desk, Request,
    agree::{self, Agree},
    clients::Clients,
    dress::Dress,
    talk::Talk,
};
use crate::{app::App, command::Command, view::View};
use reflection::{Idle, Page};
use std::any::Any;
use yew::{Html, html::Scope};

struct Office {
    dress: Dress,
    clients: Clients,
    agree: Agree,
    talk: Talk,
}

/// A desk with nothing on it.
pub(super) fn empty(styles: String) -> Box<dyn Desk> {
    let (clients, agree, talk) = (Clients::default(), Agree::default(), Talk::default());
    Box::new(Office { dress: Dress::new(styles), clients, agree, talk })
}

impl Desk for Office {
    fn page(&self, v: &View) -> Html {
        match v.page() {
            Page::Agree => self.agree.page(v),
            _ => self.clients.page(v),
        }
    }

    fn instead(&self, v: &View) -> Option<Html> {
        self.clients.instead(v)
    }

    fn known(&self, v: &View) -> Html {
        self.clients.known(v)
    }

    fn tools(&self, v: &View) -> Vec<Html> {
        self.clients.tools(v)
    }

    fn beside(&self, v: &View) -> Html {
        let rate = match v.page() {
            Page::Level(skill) => agree::rate(v, skill),
            _ => Html::default(),
        };
        self.talk.beside(v, rate)
    }

    fn idle(&self) -> Idle {
        self.clients.idle()
    }

    fn does_instead(&mut self, app: &mut App, scope: &Scope<App>, command: &Command) -> bool {
        self.clients.does_instead(app, scope, command)
    }

    fn follow(&mut self, app: &mut App, scope: &Scope<App>) {
        self.dress.follow(app);
        self.clients.follow(app, scope);
        self.agree.follow(app);
        self.talk.follow(app, scope, &self.clients);
    }

    fn act(&mut self, app: &mut App, scope: &Scope<App>, request: &dyn Any) {
        match request.downcast_ref() {
            Some(Request::Agree(ask)) => Agree::act(app, ask),
            Some(Request::Clients(ask)) => self.clients.act(app, scope, ask),
            Some(Request::Talk(ask)) => self.talk.act(app, ask),
            None => {}
        }
    }
}
