//! The other window, and what it is told.

use super::{
    Ask,
    memory::Memory,
    message::{Asked, Shown},
    place::Place,
    watch::Watch,
};
use crate::{
    command::Command,
    embed::SCREEN,
    platform::{
        by_name::{call, get, window},
        channel::Channel,
        vault::random_hex,
    },
};
use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use js_sys::Array;
use std::{
    cell::{Cell, RefCell},
    rc::{Rc, Weak},
};
use wasm_bindgen::JsValue;
use yew::{Callback, NodeRef};

/// How large the window is at first. In one of its own it can be put on another screen.
const SIZE: &str = "popup,width=1024,height=768";

/// How many milliseconds a window that goes takes to be gone. One that is loaded again comes back.
const A_MOMENT: u32 = 1_000;
/// The same where nothing but its own word tells whether it is there.
const A_WHILE: u32 = 10_000;

/// A window that is open, as long as this is kept.
pub(super) struct Beam {
    /// The window; none where the desk was loaded again since it was opened.
    window: Option<JsValue>,
    channel: Rc<Channel>,
    now: Rc<RefCell<Now>>,
    /// Whether the window was heard of.
    is_there: Rc<Cell<bool>>,
    memory: Memory,
    /// Whether it is another desk's by now.
    is_lost: bool,
    _watch: Watch,
    _leave: Option<EventListener>,
}

/// What is shown now.
struct Now {
    /// How often that was another.
    turn: u32,
    shown: Shown,
    /// Where on the page the counselor is.
    place: Option<Place>,
}

impl Now {
    fn text(&self) -> String {
        format!("{} {}", self.turn, self.shown.to_text())
    }

    /// What is said to somebody who asks what is shown.
    fn answer(&self, has: Option<u32>, channel: &Channel) {
        if has == Some(self.turn) {
            return channel.say(&format!("{} still", self.turn));
        }
        channel.say(&self.text());
        if let Some(place) = &self.place {
            self.tell(place, channel);
        }
    }

    fn tell(&self, place: &Place, channel: &Channel) {
        channel.say(&format!("{} at {}", self.turn, place.to_text()));
    }
}

impl Beam {
    /// Opens a window; `None` where the browser opens none, or it could not be told anything.
    pub(super) fn open(root: &NodeRef, memory: Memory, send: Callback<Command>) -> Option<Self> {
        let name = [SCREEN, &random_hex(8)?].concat();
        let mut beam = Self::named(&name, root, memory, send)?;
        let address = get(&get(&window(), "location"), "href");
        let opened = call(&window(), "open", &Array::of3(&address, &name.as_str().into(), &SIZE.into()))?;
        if !opened.is_object() {
            return None;
        }
        beam.window = Some(opened);
        beam.is_there.set(true);
        beam.memory.keep(&name);
        Some(beam)
    }

    /// The window that was open when the desk was loaded again, if any; nobody knows yet whether it still is.
    pub(super) fn again(root: &NodeRef, memory: Memory, send: Callback<Command>) -> Option<Self> {
        let name = memory.name().filter(|name| name.starts_with(SCREEN))?;
        look_later(true, send.clone());
        let beam = Self::named(&name, root, memory, send)?;
        // A tab that was made as a copy of another has its memory, too: one window is never told by two.
        beam.channel.say(&Asked::Taken.to_text());
        Some(beam)
    }

    fn named(name: &str, root: &NodeRef, memory: Memory, send: Callback<Command>) -> Option<Self> {
        let now = Rc::new(RefCell::new(Now { turn: 1, shown: Shown::Blank, place: None }));
        let is_there = Rc::new(Cell::new(false));
        // Who answers is known once there is a channel to answer on.
        let answers = Rc::new(RefCell::new(Weak::<Channel>::new()));
        let hear = {
            let (now, answers, is_there) = (now.clone(), answers.clone(), is_there.clone());
            move |text: String| match Asked::from_text(&text) {
                Some(Asked::Gone) => {
                    is_there.set(false);
                    for is_late in [false, true] {
                        look_later(is_late, send.clone());
                    }
                }
                Some(Asked::Taken) => send.emit(Ask::Lost.into()),
                Some(Asked::What(has)) => {
                    if let Some(channel) = answers.borrow().upgrade() {
                        now.borrow().answer(has, &channel);
                    }
                    if !is_there.replace(true) {
                        send.emit(Ask::Look(false).into());
                    }
                }
                None => {}
            }
        };
        let channel = Rc::new(Channel::open(name, hear)?);
        answers.replace(Rc::downgrade(&channel));
        let leave = {
            let channel = channel.clone();
            web_sys::window().map(|window| {
                // Nobody is asked any more: a page that comes back is asked again.
                EventListener::new(&window, "pagehide", move |_| channel.say("0 blank"))
            })
        };
        let watch = Watch::new(root, {
            let (now, channel) = (now.clone(), channel.clone());
            move |place| {
                let mut now = now.borrow_mut();
                if now.shown.visited().is_some() && now.place.as_ref() != Some(&place) {
                    now.tell(&place, &channel);
                    now.place = Some(place);
                }
            }
        });
        let (window, is_lost) = (None, false);
        Some(Self { window, channel, now, is_there, memory, is_lost, _watch: watch, _leave: leave })
    }

    /// Whether it is there, as far as one knows.
    pub(super) fn is_there(&self) -> bool {
        self.window.is_some() || self.is_there.get()
    }

    /// Whether somebody closed it. `is_late` tells whether it had time to come back.
    pub(super) fn is_closed(&self, is_late: bool) -> bool {
        match &self.window {
            Some(window) => get(window, "closed").is_truthy(),
            None => is_late && !self.is_there.get(),
        }
    }

    /// Leaves the window to another desk.
    pub(super) fn lose(mut self) {
        self.is_lost = true;
    }

    /// Shows this from now on. Before the page of another record nothing is shown.
    pub(super) fn show(&self, shown: Shown) {
        let mut now = self.now.borrow_mut();
        if shown == now.shown {
            return;
        }
        let visit = |shown: &Shown| shown.spoken().map(|(visit, _)| visit);
        if visit(&now.shown).is_some_and(|before| visit(&shown) != Some(before)) && shown != Shown::Blank {
            now.turn += 1;
            self.channel.say(&format!("{} blank", now.turn));
        }
        if now.shown.visited() != shown.visited() {
            now.place = None;
        }
        now.turn += 1;
        now.shown = shown;
        self.channel.say(&now.text());
    }
}

impl Drop for Beam {
    fn drop(&mut self) {
        self.memory.forget();
        if self.is_lost {
            return;
        }
        self.channel.say("0 close");
        if let Some(window) = &self.window {
            call(window, "close", &Array::new());
        }
    }
}

/// Looks in a moment, or late, whether the window is there.
fn look_later(is_late: bool, send: Callback<Command>) {
    let after = if is_late { A_WHILE } else { A_MOMENT };
    Timeout::new(after, move || send.emit(Ask::Look(is_late).into())).forget();
}
