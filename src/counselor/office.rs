//! The desk as the app has it: each thing that lies on it sees to itself.

use super::{Desk, Request, clients::Clients, dress::Dress, talk::Talk};
use crate::{app::App, view::View};
use std::any::Any;
use yew::{Html, html::Scope};

struct Office {
    dress: Dress,
    clients: Clients,
    talk: Talk,
}

/// A desk with nothing on it.
pub(super) fn empty(styles: String) -> Box<dyn Desk> {
    Box::new(Office { dress: Dress::new(styles), clients: Clients::default(), talk: Talk::default() })
}

impl Desk for Office {
    fn page(&self, v: &View) -> Html {
        Clients::page(v)
    }

    fn tools(&self, v: &View) -> Vec<Html> {
        self.clients.tools(v)
    }

    fn beside(&self, v: &View) -> Html {
        self.talk.beside(v)
    }

    fn follow(&mut self, app: &mut App, scope: &Scope<App>) {
        self.dress.follow(app);
        self.clients.follow(app, scope);
        self.talk.follow(app, scope, self.clients.open());
    }

    fn act(&mut self, app: &mut App, scope: &Scope<App>, request: &dyn Any) {
        match request.downcast_ref() {
            Some(Request::Clients(ask)) => self.clients.act(app, scope, ask),
            Some(Request::Talk(ask)) => self.talk.act(app, ask),
            None => {}
        }
    }
}
