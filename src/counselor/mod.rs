//! The counselor's desk: clients, the talk with each of them, what is agreed. In the release page a file of its own, loaded when
//! a counselor comes to it.
//!
//! As with the code for papers, what belongs to it nobody lists: all that nothing but [`counselor`] leads to. The rest of the
//! app has a [`Desk`] and knows of nothing that lies on it.

mod agree;
mod clients;
mod dress;
mod group;
mod keyboard;
mod languages;
mod office;
mod page_beside;
mod screen;
mod tab;
mod talk;
mod tick;
mod welcome;

use crate::{
    app::{App, AppProps},
    command::Command,
    view::View,
};
use reflection::Idle;
use std::{any::Any, rc::Rc};
use web_sys::Element;
use yew::{Html, html::Scope};

/// The desk: what a counselor has beside the state of the reflection that is shown.
pub(crate) trait Desk {
    /// Draws the pages of the desk.
    fn page(&self, v: &View) -> Html;

    /// Draws what stands at a desk in place of a page that is the same everywhere else.
    fn instead(&self, v: &View) -> Option<Html>;

    /// Draws that the copy which is looked into is of a client who has a record already.
    fn known(&self, v: &View) -> Html;

    /// Draws what stands at the top of every page: whose reflection this is, the way back to the desk.
    fn tools(&self, v: &View) -> Vec<Html>;

    /// Draws what is asked: the page, in the client's language where that is another.
    fn asked(&self, v: &View) -> Html;

    /// Draws what stands beside what the client is asked.
    fn beside(&self, v: &View) -> Html;

    /// After how long without anybody what is open closes.
    fn idle(&self) -> Idle;

    /// Does what means something else at a desk. Tells whether it does.
    fn does_instead(&mut self, app: &mut App, scope: &Scope<App>, command: &Command) -> bool;

    /// Follows what changed elsewhere: the page, the answers, the lock.
    fn follow(&mut self, app: &mut App, scope: &Scope<App>);

    /// Does what is asked: a [`Request`].
    fn act(&mut self, app: &mut App, scope: &Scope<App>, request: &dyn Any);
}

/// What the code of the desk can do.
#[derive(Debug)]
pub struct Counselor {
    /// A desk with nothing on it, by its styles.
    pub(crate) desk: fn(String) -> Box<dyn Desk>,
    /// Draws a second screen of a name in an element, and gives what takes it away.
    pub(crate) screen: fn(Element, String, AppProps) -> Box<dyn FnOnce()>,
}

static COUNSELOR: Counselor = Counselor { desk: office::empty, screen: screen::draw };

/// The code of the desk. Who calls this has it in the same file: only the program's `main` does, and tests.
pub fn counselor() -> &'static Counselor {
    &COUNSELOR
}

/// Something asked at the desk, by what it is about.
#[derive(Clone)]
enum Request {
    Agree(agree::Ask),
    Clients(clients::Ask),
    Group(group::Ask),
    Languages(languages::Ask),
    Screen(screen::Ask),
    Talk(talk::Ask),
}

impl From<Request> for Command {
    fn from(request: Request) -> Self {
        Self::Counsel(Rc::new(request))
    }
}
