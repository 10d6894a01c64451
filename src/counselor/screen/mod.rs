//! A second screen for the client: a window that shows the page they are on, large, and nothing of what a counselor says.

mod beam;
mod drawn;
mod memory;
mod message;
mod place;
mod watch;
mod window;

pub(super) use message::Shown;
pub(super) use window::draw;

use super::{Request, group::Group};
use crate::{
    app::App,
    command::Command,
    markup::{button, tag},
    view::View,
};
use beam::Beam;
use caseload::ClientId;
use keeping::Saved;
use memory::Memory;
use reflection::Page;
use yew::{Callback, Html, html::Scope};

/// The second screen as the desk has it.
#[derive(Default)]
pub(super) struct Screen {
    /// The window, while one is open.
    beam: Option<Beam>,
    /// Whether the one that was open before was looked for.
    has_looked: bool,
    /// Whether the browser opened none.
    has_failed: bool,
    /// Whose record is open.
    client: Option<ClientId>,
    /// How many records were opened so far.
    visits: u32,
}

#[derive(Clone, Copy)]
pub(super) enum Ask {
    /// Open the window.
    Open,
    /// Close it.
    Close,
    /// See whether it is there, late or in a moment after it went.
    Look(bool),
    /// Leave it to another desk.
    Lost,
}

impl From<Ask> for Command {
    fn from(ask: Ask) -> Self {
        Request::Screen(ask).into()
    }
}

/// Whether a page is the client's to look at. All else is between the counselor and the computer.
pub(super) fn is_clients(page: &Page) -> bool {
    !matches!(
        page,
        Page::Desk
            | Page::Group
            | Page::Lock
            | Page::Privacy
            | Page::Erase
            | Page::Left
            | Page::Open
            | Page::Share
            | Page::Badges
            | Page::Confirm
    )
}

impl Screen {
    /// The way to open and close it, and what came of it.
    pub(super) fn tools(&self, v: &View) -> [Html; 2] {
        let (key, ask) = match &self.beam {
            Some(beam) if beam.is_there() => ("screen-close", Ask::Close),
            _ => ("screen-open", Ask::Open),
        };
        let button = button("quiet", key, v.say(key), v.send, ask).key("screen").html();
        let said = if self.has_failed { v.say("screen-failed") } else { String::new() };
        let said =
            tag("span").class("desk-said").fixed("role", "status").key("screen-said").text(said).html();
        [button, said]
    }

    /// Tells the window what is to be seen. `client` is whose record is open.
    pub(super) fn follow(&mut self, app: &App, scope: &Scope<App>, client: Option<ClientId>, group: &Group) {
        let is_locked = app.keeper.is_locked() || !app.state.plan().is_desk;
        let client = client.filter(|_| !is_locked);
        if client != self.client {
            self.client = client;
            self.visits += 1;
        }
        if !app.state.plan().is_desk {
            *self = Self { visits: self.visits, ..Self::default() };
        }
        if !is_locked && !self.has_looked {
            self.has_looked = true;
            self.beam = Beam::again(&app.root, memory(app), send(scope));
        }
        let Some(beam) = &self.beam else { return };
        let told = app.state.reflection();
        let page = app.state.page();
        let language = told.client_language().unwrap_or(&app.state.content().language);
        let bench = app.extras.bench.as_ref();
        beam.show(match page {
            _ if is_locked => Shown::Blank,
            Page::Group => group.shown(language),
            page if client.is_some() && is_clients(page) => {
                let paper = bench.filter(|_| *page == Page::Papers).map(|bench| bench.paper(&app.state));
                Shown::page(self.visits, language, Saved::new(page.clone(), told.clone()), paper)
            }
            Page::Share if client.is_some() => match bench.and_then(|bench| bench.picture()) {
                Some((drawing, place)) => {
                    Shown::Code { visit: self.visits, language: language.to_owned(), place, drawing }
                }
                None => Shown::Blank,
            },
            _ => Shown::Blank,
        });
    }

    pub(super) fn act(&mut self, app: &App, scope: &Scope<App>, ask: Ask) {
        match ask {
            Ask::Open => {
                // One that is not there is forgotten before another is kept in mind.
                self.beam = None;
                self.beam = Beam::open(&app.root, memory(app), send(scope));
                self.has_failed = self.beam.is_none();
            }
            Ask::Close => self.beam = None,
            Ask::Look(is_late) => self.beam = self.beam.take().filter(|beam| !beam.is_closed(is_late)),
            Ask::Lost => {
                if let Some(beam) = self.beam.take() {
                    beam.lose();
                }
            }
        }
    }
}

fn memory(app: &App) -> Memory {
    Memory::of(app.surroundings.name())
}

fn send(scope: &Scope<App>) -> Callback<Command> {
    scope.callback(|command: Command| command)
}
