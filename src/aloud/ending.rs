//! What makes it silent, beside its own buttons: Escape, and that nobody sees the page any more.

use super::{Aloud, Turn};
use crate::platform::by_name::get;
use gloo_events::{EventListener, EventListenerOptions, EventListenerPhase};
use web_sys::Event;
use yew::html::Scope;

/// Listens as long as it is kept.
pub(super) fn listen(aloud: &Scope<Aloud>) -> Option<[EventListener; 2]> {
    let window = web_sys::window()?;
    let document = window.document()?;
    let link = aloud.clone();
    // Before a dialog hears it, and closes.
    let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
    let escape = EventListener::new_with_options(&window, "keydown", options, move |event: &Event| {
        if get(event, "key").as_string().is_some_and(|key| key == "Escape") {
            event.prevent_default();
            link.send_message(Turn::Stop);
        }
    });
    let link = aloud.clone();
    let hidden = EventListener::new(&document, "visibilitychange", move |_| link.send_message(Turn::Hidden));
    Some([escape, hidden])
}
