//! The browser's own back button, on a page that is ours alone: each page of the reflection is an entry of the history.
//!
//! Addresses are kept in the entries' state, never in the URL.

use crate::command::Command;
use reflection::Page;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::PopStateEvent;
use yew::Callback;

/// Makes a new entry for a page, or marks the current one with the page that is shown first.
pub(crate) fn forget() {}

pub(crate) fn visit(page: &Page, is_first: bool) {
    let Some(history) = web_sys::window().and_then(|window| window.history().ok()) else { return };
    let state = page.to_string().into();
    // A sandboxed frame may refuse; then the back button leaves the page, as it would without us.
    let _refused = if is_first { history.replace_state(&state, "") } else { history.push_state(&state, "") };
}

/// Sends the page of each entry that the back or forward button leads to, for as long as the page is open.
pub(crate) fn listen(send: Callback<Command>) {
    let listener = Closure::<dyn Fn(PopStateEvent)>::new(move |event: PopStateEvent| {
        if let Some(address) = event.state().as_string() {
            send.emit(Command::Return(Page::from(address)));
        }
    });
    if let Some(window) = web_sys::window() {
        window.set_onpopstate(Some(listener.as_ref().unchecked_ref()));
        listener.forget();
    }
}
