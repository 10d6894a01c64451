//! Taking it away: papers, badges, handing over. In the release page a file of its own, loaded when somebody comes for it.
//!
//! As with the later code, what belongs to it nobody lists: all that nothing but [`papers`] leads to. The rest of the app has
//! a [`Bench`] and knows of nothing that lies on it.

mod badges;
mod bench;
mod code;
mod confirm;
mod copying;
pub(crate) mod link;
mod name;
mod receive;
mod share;
mod sheets;

use crate::{app::App, command::Command, view::View};
use handover::Drawing;
use keeping::Saved;
use reflection::State;
use std::{any::Any, rc::Rc};
use yew::{Html, html::Scope};

/// What papers are made on: what there is beside the state while they are made.
pub(crate) trait Bench {
    /// Draws the pages that papers are taken from.
    fn page(&self, v: &View) -> Html;

    /// Draws the ways to open what somebody handed over, beside choosing a file.
    fn receive(&self, v: &View) -> Html;

    /// Draws what tells whether the copy that is shown is the one that was handed over.
    fn compare(&self, v: &View) -> Html;

    /// Draws who confirmed a skill, or with [`reflection::PROFILE`] the whole; nothing where nobody did, or it is not so.
    fn confirmed(&self, v: &View, about: &str) -> Html;

    /// What is handed over of it, as was chosen on the page for that.
    fn given(&self, saved: Saved) -> Saved;

    /// The picture of the link that is shown, and which one it is of how many, from 1.
    fn picture(&self) -> Option<(Drawing, [u32; 2])>;

    /// The paper that is chosen.
    fn paper(&self, state: &State) -> &'static str;

    /// Draws a paper alone: the first one, where it is not there.
    fn sheet(&self, v: &View, paper: &str) -> Html;

    /// Follows what changed elsewhere: answers, the page, something handed over ([`App::handed`]).
    fn follow(&mut self, app: &mut App, scope: &Scope<App>);

    /// Does what is asked: a [`Request`].
    fn act(&mut self, app: &mut App, scope: &Scope<App>, request: &dyn Any);
}

/// What the code for papers can do.
#[derive(Debug)]
pub struct Papers {
    /// An empty bench.
    pub(crate) bench: fn() -> Box<dyn Bench>,
}

static PAPERS: Papers = Papers { bench: bench::empty };

/// The code for papers. Who calls this has it in the same file: only the program's `main` does, and tests.
pub fn papers() -> &'static Papers {
    &PAPERS
}

/// Something asked about papers, by what it is about.
#[derive(Clone)]
enum Request {
    Sheets(sheets::Ask),
    Badges(badges::Ask),
    Share(share::Ask),
    Confirm(confirm::Ask),
    Receive(receive::Ask),
}

impl From<Request> for Command {
    fn from(request: Request) -> Self {
        Self::Papers(Rc::new(request))
    }
}
