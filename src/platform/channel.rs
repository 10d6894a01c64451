//! What pages of one origin tell each other over a channel of a name.

use super::by_name::{call, get, made, set};
use js_sys::Array;
use wasm_bindgen::{JsValue, closure::Closure};

/// Open as long as it is kept.
pub(crate) struct Channel {
    channel: JsValue,
    _listener: Closure<dyn FnMut(JsValue)>,
}

impl Channel {
    /// Hears the texts that others say on the channel of this name: any page of the origin may. `None` where the browser has
    /// no channels.
    pub(crate) fn open(name: &str, hear: impl Fn(String) + 'static) -> Option<Self> {
        let channel = made("BroadcastChannel", &Array::of1(&name.into()))?;
        let listener = Closure::new(move |event: JsValue| {
            if let Some(text) = get(&event, "data").as_string() {
                hear(text);
            }
        });
        set(&channel, "onmessage", listener.as_ref());
        Some(Self { channel, _listener: listener })
    }

    /// Says a text to all others.
    pub(crate) fn say(&self, text: &str) {
        call(&self.channel, "postMessage", &Array::of1(&text.into()));
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        call(&self.channel, "close", &Array::new());
    }
}
