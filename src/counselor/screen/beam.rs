//! The other window, and what it is told.

use super::{
    Ask,
    message::{Asked, Shown},
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
    cell::RefCell,
    rc::{Rc, Weak},
};
use wasm_bindgen::JsValue;
use yew::Callback;

/// How large the window is at first. In one of its own it can be put on another screen.
const SIZE: &str = "popup,width=1024,height=768";

/// How many milliseconds a window that goes takes to be gone. One that is loaded again comes back.
const A_MOMENT: u32 = 1_000;

/// A window that is open, as long as this is kept.
pub(super) struct Beam {
    window: JsValue,
    channel: Rc<Channel>,
    now: Rc<RefCell<Now>>,
    _leave: Option<EventListener>,
}

/// What is shown now.
#[derive(Default)]
struct Now {
    /// How often that was another.
    turn: u32,
    shown: Shown,
}

impl Now {
    fn text(&self) -> String {
        format!("{} {}", self.turn, self.shown.to_text())
    }

    /// What is answered, if anything.
    fn answer(&self, asked: Asked) -> Option<String> {
        match asked {
            Asked::What(Some(turn)) if turn == self.turn => Some(format!("{turn} still")),
            Asked::What(_) => Some(self.text()),
            Asked::Gone => None,
        }
    }
}

impl Beam {
    /// Opens a window; `None` where the browser opens none, or it could not be told anything.
    pub(super) fn open(send: Callback<Command>) -> Option<Self> {
        let name = [SCREEN, &random_hex(8)?].concat();
        let now = Rc::new(RefCell::new(Now { turn: 1, shown: Shown::Blank }));
        // Who answers is known once there is a channel to answer on.
        let answers = Rc::new(RefCell::new(Weak::<Channel>::new()));
        let hear = {
            let (now, answers) = (now.clone(), answers.clone());
            move |text: String| match Asked::from_text(&text) {
                Some(Asked::Gone) => {
                    let send = send.clone();
                    Timeout::new(A_MOMENT, move || send.emit(Ask::Gone.into())).forget();
                }
                Some(asked) => {
                    let answer = now.borrow().answer(asked);
                    if let (Some(answer), Some(channel)) = (answer, answers.borrow().upgrade()) {
                        channel.say(&answer);
                    }
                }
                None => {}
            }
        };
        let channel = Rc::new(Channel::open(&name, hear)?);
        answers.replace(Rc::downgrade(&channel));
        let address = get(&get(&window(), "location"), "href");
        let opened = call(&window(), "open", &Array::of3(&address, &name.as_str().into(), &SIZE.into()))?;
        if !opened.is_object() {
            return None;
        }
        let leave = {
            let channel = channel.clone();
            web_sys::window().map(|window| {
                // Nobody is asked any more: a page that comes back is asked again.
                EventListener::new(&window, "pagehide", move |_| channel.say("0 blank"))
            })
        };
        Some(Self { window: opened, channel, now, _leave: leave })
    }

    /// Whether somebody closed it.
    pub(super) fn is_closed(&self) -> bool {
        get(&self.window, "closed").is_truthy()
    }

    /// Shows this from now on. Before the page of another record nothing is shown.
    pub(super) fn show(&self, shown: Shown) {
        let mut now = self.now.borrow_mut();
        if shown == now.shown {
            return;
        }
        let visit = |shown: &Shown| match shown {
            Shown::Page { visit, .. } => Some(*visit),
            _ => None,
        };
        if visit(&now.shown).is_some_and(|before| visit(&shown) != Some(before)) && shown != Shown::Blank {
            now.turn += 1;
            self.channel.say(&format!("{} blank", now.turn));
        }
        now.turn += 1;
        now.shown = shown;
        self.channel.say(&now.text());
    }
}

impl Drop for Beam {
    fn drop(&mut self) {
        self.channel.say("0 blank");
        call(&self.window, "close", &Array::new());
    }
}
