//! The talk with a client: what the counselor has beside the question, while the client's record is open.

mod begin;
mod clock;
mod keys;
mod later;
mod names;
mod notes;
mod prompts;
mod resumed;
mod room;
mod steps;

pub(super) use prompts::of_form;

use super::Request;
use crate::{
    app::App,
    command::Command,
    markup::{button, h2, tag},
    platform,
    view::View,
};
use caseload::{AtDesk, ClientId};
use clock::Clock;
use gloo_events::EventListener;
use gloo_timers::callback::Interval;
use reflection::{Action, EraseAfter, Minutes, Page, Section};
use yew::{Html, html::Scope};

/// How often the clock is drawn anew, in milliseconds.
const TICK: u32 = 15_000;

/// See the module.
pub(super) struct Talk {
    /// Whose record is open, by its id.
    client: Option<ClientId>,
    clock: Clock,
    is_paused: bool,
    /// The talk that goes on once its record is open: the tab was loaded again.
    resumed: AtDesk,
    /// When it began, as far as the clock ran, in milliseconds since 1970.
    began: Option<u64>,
    /// How long an appointment is at this desk.
    minutes: Minutes,
    /// When this desk erases a record that nobody opened.
    erase_after: EraseAfter,
    /// What it was about when the panel was last drawn.
    page: Page,
    /// Whether there was room beside the question when the record was opened.
    is_wide: bool,
    uses_keys: bool,
    ticks: Option<Interval>,
    keys: Option<EventListener>,
}

#[derive(Clone)]
pub(super) enum Ask {
    /// Look at the clock.
    Tick,
    /// Pause the clock, or let it go on.
    Pause(bool),
    /// Let single keys act, or not.
    UseKeys(bool),
}

impl From<Ask> for Command {
    fn from(ask: Ask) -> Self {
        Request::Talk(ask).into()
    }
}

impl Default for Talk {
    fn default() -> Self {
        Self {
            client: None,
            clock: Clock::default(),
            is_paused: false,
            resumed: AtDesk::default(),
            began: None,
            minutes: Minutes::Thirty,
            erase_after: EraseAfter::ThreeMonths,
            page: Page::Welcome,
            is_wide: false,
            uses_keys: true,
            ticks: None,
            keys: None,
        }
    }
}

/// Whether a page belongs to the talk: the path, and what is looked at with the profile.
fn is_of_talk(page: &Page) -> bool {
    let is_beside = matches!(page, Page::Take | Page::Agree);
    is_beside || page.section() <= Section::Profile
}

impl Talk {
    /// `rate` is where the counselor says how well, on the page that asks the client; `language` is where the client's is chosen.
    pub(super) fn beside(&self, v: &View, rate: Html, language: Html) -> Html {
        if self.client.is_none() || v.keeper.is_locked() || !is_of_talk(v.page()) {
            return Html::default();
        }
        let begin = match v.page() {
            Page::Welcome => begin::part(v, self.erase_after),
            _ => Html::default(),
        };
        let parts = vec![
            tag("summary").text(v.say("talk-title")).html(),
            self.clock.part(v, self.minutes, self.is_paused),
            tag("div").child(begin).html(),
            prompts::part(v),
            // Below what the client answers: it is not to steer them.
            tag("div").child(rate).html(),
            later::part(v),
            tag("div").child(agree(v)).html(),
            notes::part(v),
            steps::part(v),
            tag("div").child(language).html(),
            keys::part(v, self.uses_keys),
        ];
        // Folded and unfolded by whoever uses it: it stays as they left it, from page to page.
        let panel = tag("details").class("panel").flag("open", self.is_wide).children(parts).html();
        tag("section").class("interview").attr("aria-label", &v.say("talk-title")).child(panel).html()
    }

    /// `open` is the id of the client whose record is open, or was when it was locked.
    pub(super) fn follow(&mut self, app: &App, scope: &Scope<App>, open: Option<ClientId>) {
        let is_locked = app.keeper.is_locked();
        if open.is_none() && !is_locked {
            let desk = app.state.reflection();
            (self.minutes, self.erase_after) = (desk.minutes(), desk.erase_after());
        }
        if open != self.client {
            self.client = open;
            (self.clock, self.is_paused) = (self.resumed_clock(), false);
            self.is_wide = room::is_wide(&app.root);
        }
        if *app.state.page() != self.page {
            self.page = app.state.page().clone();
            room::show_top(&app.root);
        }
        let is_on = open.is_some() && !is_locked;
        let runs = is_on && !self.is_paused;
        self.clock.go_on(platform::since_start(), runs.then(|| clock::section(app.state.page())));
        self.note_beginning(runs);
        if runs != self.ticks.is_some() {
            let tick = scope.callback(|()| Command::from(Ask::Tick));
            self.ticks = runs.then(|| Interval::new(TICK, move || tick.emit(())));
        }
        let listens = is_on && self.uses_keys;
        if listens != self.keys.is_some() {
            self.keys = listens.then(|| keys::listen(app)).flatten();
        }
    }

    pub(super) fn act(&mut self, ask: &Ask) {
        match ask {
            // Time passes by itself, wherever the desk is asked to follow.
            Ask::Tick => {}
            Ask::Pause(on) => self.is_paused = *on,
            Ask::UseKeys(on) => self.uses_keys = *on,
        }
    }
}

/// Keeps the page that is skipped, to come back to.
pub(super) fn put_off(app: &mut App) {
    let page = app.state.page().clone();
    if later::can_wait(&page) {
        app.act(Action::PutOff(page, true));
    }
}

/// The way to what client and counselor agree on: it may come up anywhere in the talk.
fn agree(v: &View) -> Html {
    if *v.page() == Page::Agree {
        return Html::default();
    }
    button("quiet", "to-agree", v.say("agree-title"), v.send, Action::Visit(Page::Agree)).html()
}

/// A part of the panel under a heading of its own.
fn titled(title: String, parts: Vec<Html>) -> Html {
    tag("div").class("part").child(h2(title)).children(parts).html()
}

/// A part of the panel that is opened on demand.
fn folded(class: &'static str, title: String, parts: Vec<Html>) -> Html {
    tag("details").class(class).child(tag("summary").text(title).html()).children(parts).html()
}
