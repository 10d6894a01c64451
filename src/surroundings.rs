//! What is around the widget: whose page it stands on, and who is told what happens.

use crate::platform::by_name::{call, get, set};
use js_sys::{Array, Object};
use wasm_bindgen::JsValue;

/// See the module.
#[derive(Clone, Debug)]
pub struct Surroundings {
    /// Whether the page is ours alone: its history, its landmarks and its printing are ours, too.
    pub is_page: bool,
    /// The loader's object: `addresses` of files by name, and `tell`, which takes an event's name and detail.
    pub outside: JsValue,
}

impl Surroundings {
    /// The address of one of our files; empty where the loader knows none.
    pub(crate) fn address(&self, file: &str) -> String {
        get(&get(&self.outside, "addresses"), file).as_string().unwrap_or_default()
    }

    /// Tells the host what happened.
    pub(crate) fn tell(&self, event: &str, detail: &[(&str, JsValue)]) {
        let object = Object::new();
        for (name, value) in detail {
            set(&object, name, value);
        }
        call(&self.outside, "tell", &Array::of2(&event.into(), &object));
    }
}
