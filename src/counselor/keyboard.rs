//! Keys that are pressed on the page.

use crate::{app::App, platform::by_name::get};
use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventTarget};

/// Listens as long as it is kept: on our page anywhere, inside a host's page where the focus is in the widget. What `does`
/// something does nothing else: the page does not scroll, nothing is typed into a box that a key leads to.
pub(super) fn listen(app: &App, does: impl Fn(&Event) -> Option<()> + 'static) -> Option<EventListener> {
    let place: EventTarget =
        if app.surroundings.is_page { web_sys::window()?.into() } else { app.root.cast::<Element>()?.into() };
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&place, "keydown", options, move |event| {
        if does(event).is_some() {
            event.prevent_default();
        }
    }))
}

/// Whether one of these properties of the event holds: `ctrlKey`, `repeat`.
pub(super) fn holds(event: &Event, names: &[&str]) -> bool {
    names.iter().any(|name| get(event, name).is_truthy())
}

/// Whether the key went into an element that a selector matches. From outside, a shadow root hides what is in it.
pub(super) fn is_in(event: &Event, selector: &str) -> bool {
    let target = event.composed_path().get(0).dyn_into::<Element>().ok();
    target.is_some_and(|it| it.matches(selector).unwrap_or_default())
}
