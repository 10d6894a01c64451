//! The desk as the app has it: each thing that lies on it sees to itself.

use super::{
    Desk, Request,
    agree::{self, Agree},
    clients::Clients,
    dress::Dress,
    group::Group,
    languages::{self, Second},
    screen::Screen,
    tab::Tab,
    talk::{self, Talk},
    welcome::welcome,
};
use crate::{app::App, command::Command, markup::button, view::View};
use reflection::{Action, Idle, Page};
use std::any::Any;
use yew::{Html, html::Scope};

struct Office {
    dress: Dress,
    clients: Clients,
    agree: Agree,
    talk: Talk,
    group: Group,
    second: Second,
    screen: Screen,
    tab: Tab,
}

/// A desk with nothing on it.
pub(super) fn empty(styles: String) -> Box<dyn Desk> {
    Box::new(Office {
        dress: Dress::new(styles),
        clients: Clients::default(),
        agree: Agree::default(),
        talk: Talk::default(),
        group: Group::default(),
        second: Second::default(),
        screen: Screen::default(),
        tab: Tab::default(),
    })
}

impl Desk for Office {
    fn page(&self, v: &View) -> Html {
        match v.page() {
            Page::Agree => self.agree.page(v),
            Page::Group => self.group.page(v),
            _ => self.clients.page(v),
        }
    }

    fn instead(&self, v: &View) -> Option<Html> {
        let is_welcome = *v.page() == Page::Welcome && self.clients.open().is_some();
        self.clients.instead(v).or_else(|| is_welcome.then(|| welcome(v)))
    }

    fn known(&self, v: &View) -> Html {
        self.clients.known(v)
    }

    fn tools(&self, v: &View) -> Vec<Html> {
        let mut tools = self.clients.tools(v);
        let is_open = v.keeper.has_lock() && !v.keeper.is_locked();
        if is_open && *v.page() == Page::Desk {
            let group = Action::Visit(Page::Group);
            tools.push(button("quiet", "group", v.say("group-name"), v.send, group).key("group").html());
        }
        if is_open && (!tools.is_empty() || *v.page() == Page::Group) {
            tools.extend(self.screen.tools(v));
        }
        tools
    }

    fn asked(&self, v: &View) -> Html {
        self.second.page(v)
    }

    fn beside(&self, v: &View) -> Html {
        if self.clients.open().is_none() || v.keeper.is_locked() {
            return Html::default();
        }
        let rate = match v.page() {
            Page::Level(skill) => agree::rate(v, skill),
            _ => Html::default(),
        };
        self.talk.beside(v, rate, self.second.choice(v))
    }

    /// A group talks for a while before anybody touches a key.
    fn idle(&self) -> Idle {
        if self.group.is_on() { Idle::Sixty } else { self.clients.idle() }
    }

    fn does_instead(&mut self, app: &mut App, scope: &Scope<App>, command: &Command) -> bool {
        if matches!(command, Command::Act(Action::Skip)) && self.clients.open().is_some() {
            talk::put_off(app);
        }
        self.clients.does_instead(app, scope, command)
    }

    fn follow(&mut self, app: &mut App, scope: &Scope<App>) {
        if let Some(drawn) = app.root.get() {
            self.dress.follow(&drawn);
        }
        if let Some(noted) = self.tab.come(app) {
            self.clients.go_back_to(noted.client);
            self.talk.go_on_with(noted);
        }
        self.clients.follow(app, scope);
        self.agree.follow(app);
        self.talk.follow(app, scope, self.clients.open());
        self.tab.follow(app, self.talk.noted(self.clients.at()));
        self.group.follow(app, scope);
        let language = app.state.reflection().client_language();
        self.second.follow(&app.extras, &app.surroundings, &app.state, language, {
            scope.callback(|()| languages::Ask::Show)
        });
        self.screen.follow(app, scope, self.clients.open(), &self.group);
    }

    fn act(&mut self, app: &mut App, scope: &Scope<App>, request: &dyn Any) {
        match request.downcast_ref() {
            Some(Request::Agree(ask)) => Agree::act(app, ask),
            Some(Request::Clients(ask)) => self.clients.act(app, scope, ask),
            Some(Request::Talk(ask)) => self.talk.act(ask),
            Some(Request::Group(ask)) => self.group.act(app, *ask),
            Some(Request::Languages(ask)) => self.second.act(*ask),
            Some(Request::Screen(ask)) => self.screen.act(app, scope, *ask),
            None => {}
        }
    }
}
