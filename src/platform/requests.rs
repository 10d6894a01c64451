//! What the page asked the network for, as the browser itself recorded it.

use super::by_name::{call, get, made};
use js_sys::{Array, JSON};
use wasm_bindgen::{JsValue, closure::Closure};
use yew::Callback;

/// Listens as long as it is kept.
pub struct Watch {
    observer: JsValue,
    _listener: Closure<dyn FnMut(JsValue)>,
}

/// Tells the addresses of the files that were asked for since the page was opened, of those that count, in the order in which
/// they came, and all of them again each time there are more. `None` where the browser does not tell.
pub fn watch(counts: impl Fn(&str) -> bool + 'static, tell: Callback<Vec<String>>) -> Option<Watch> {
    let mut asked = Vec::new();
    let listener = Closure::new(move |found: JsValue| {
        let Some(found) = call(&found, "getEntries", &Array::new()) else { return };
        let found = Array::from(&found);
        let names = found.iter().filter_map(|entry| get(&entry, "name").as_string());
        let before = asked.len();
        asked.extend(names.filter(|name| counts(name)));
        if asked.len() > before {
            tell.emit(asked.clone());
        }
    });
    let observer = made("PerformanceObserver", &Array::of1(listener.as_ref()))?;
    let what = JSON::parse(r#"{"type":"resource","buffered":true}"#).ok()?;
    call(&observer, "observe", &Array::of1(&what))?;
    Some(Watch { observer, _listener: listener })
}

impl Drop for Watch {
    fn drop(&mut self) {
        call(&self.observer, "disconnect", &Array::new());
    }
}
