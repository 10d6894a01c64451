//! The keys of whoever stands before a group, the clock, and the end of a full screen.

use super::Ask;
use crate::{
    app::App,
    command::Command,
    platform::by_name::{call, get, window},
};
use gloo_events::{EventListener, EventListenerOptions};
use gloo_timers::callback::Interval;
use js_sys::Array;
use wasm_bindgen::JsValue;
use web_sys::{Element, Event, EventTarget};
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
    /// Listens to keys on our page anywhere, inside a host's page where the focus is in the widget.
    pub(super) fn new(app: &App, send: Callback<Command>) -> Option<Self> {
        let document = web_sys::window()?.document()?;
        let root = app.root.cast::<Element>()?;
        let place: EventTarget =
            if app.surroundings.is_page { web_sys::window()?.into() } else { root.into() };
        // Where it is written from right to left, arrows lead that way.
        let is_reversed = app.state.content().message("direction").as_str() == "rtl";
        let keys = {
            let send = send.clone();
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&place, "keydown", options, move |event| {
                if let Some(ask) = asked(event, is_reversed) {
                    // The page would scroll, too.
                    event.prevent_default();
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
