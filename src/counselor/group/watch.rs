//! The keys of whoever stands before a group, the clock, and the end of a full screen.

use super::Ask;
use crate::{
    app::App,
    command::Command,
    counselor::keyboard::{self, holds, is_in},
    platform::by_name::{get, window},
};
use gloo_events::EventListener;
use gloo_timers::callback::Interval;
use web_sys::Event;
use yew::Callback;

/// How often the clock is looked at, in milliseconds: minutes are shown, and nothing moves that need not.
const OFTEN: u32 = 15_000;

/// Goes on as long as it is kept.
pub(super) struct Watch {
    _keys: EventListener,
    _full: EventListener,
    _clock: Interval,
}

impl Watch {
    pub(super) fn new(app: &App, send: Callback<Command>) -> Option<Self> {
        let document = web_sys::window()?.document()?;
        // Where it is written from right to left, arrows lead that way.
        let is_reversed = app.state.content().message("direction").as_str() == "rtl";
        let keys = {
            let send = send.clone();
            keyboard::listen(app, move |event| {
                send.emit(asked(event, is_reversed)?.into());
                Some(())
            })?
        };
        let full = {
            let send = send.clone();
            EventListener::new(&document, "fullscreenchange", move |_| {
                if !get(&get(&window(), "document"), "fullscreenElement").is_object() {
                    send.emit(Ask::Alone(false).into());
                }
            })
        };
        let clock = Interval::new(OFTEN, move || send.emit(Ask::Look.into()));
        Some(Self { _keys: keys, _full: full, _clock: clock })
    }
}

/// What a key asks for: arrows, and the keys of a presenter's remote. Not where something is typed or chosen with them.
fn asked(event: &Event, is_reversed: bool) -> Option<Ask> {
    let is_held = holds(event, &["ctrlKey", "altKey", "metaKey", "shiftKey"]);
    if is_held || is_in(event, "input, textarea, select") {
        return None;
    }
    let (on, back) = if is_reversed { (Ask::Back, Ask::Next) } else { (Ask::Next, Ask::Back) };
    match get(event, "key").as_string()?.as_str() {
        "ArrowRight" => Some(on),
        "ArrowLeft" => Some(back),
        "PageDown" => Some(Ask::Next),
        "PageUp" => Some(Ask::Back),
        "Escape" => Some(Ask::Alone(false)),
        _ => None,
    }
}
