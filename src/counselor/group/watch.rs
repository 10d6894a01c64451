//! The keys of whoever stands before a group, the clock, and the end of a full screen.

use super::Ask;
use crate::{
    command::Command,
    platform::by_name::{call, get, window},
};
use gloo_events::EventListener;
use gloo_timers::callback::Interval;
use js_sys::Array;
use wasm_bindgen::JsValue;
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
    /// `is_reversed`: the language is written from right to left, and so are its arrows.
    pub(super) fn new(send: Callback<Command>, is_reversed: bool) -> Option<Self> {
        let here = web_sys::window()?;
        let document = here.document()?;
        let keys = {
            let send = send.clone();
            EventListener::new(&here, "keydown", move |event| {
                if let Some(ask) = asked(event, is_reversed) {
                    send.emit(ask.into());
                }
            })
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
    let event: &JsValue = event;
    let is_held = ["ctrlKey", "altKey", "metaKey", "shiftKey"].iter().any(|key| get(event, key).is_truthy());
    // Inside a host's page the window sees the host's element; where the key went is first on its path.
    let path = Array::from(&call(event, "composedPath", &Array::new())?);
    let target = get(&path.get(0), "tagName").as_string().unwrap_or_default();
    if is_held || matches!(target.as_str(), "INPUT" | "TEXTAREA" | "SELECT") {
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
