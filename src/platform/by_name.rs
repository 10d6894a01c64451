//! Asks the browser's objects for what they have, by name.
//!
//! A binding of its own for everything that cryptography and databases are asked for weighs a kilobyte of download that
//! every learner pays for, used or not. Here one binding serves them all; what is not there, or must not be looked at, is
//! `undefined`.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The browser's `window`.
pub(crate) fn window() -> JsValue {
    web_sys::window().into()
}

/// A property.
pub(crate) fn get(of: &JsValue, name: &str) -> JsValue {
    Reflect::get(of, &name.into()).unwrap_or_default()
}

/// Sets a property.
pub(crate) fn set(of: &JsValue, name: &str, value: &JsValue) {
    let _refused = Reflect::set(of, &name.into(), value);
}

/// What comes of calling a method; `None` where there is none or it throws.
pub(crate) fn call(of: &JsValue, name: &str, arguments: &Array) -> Option<JsValue> {
    let method: Function = get(of, name).unchecked_into();
    Reflect::apply(&method, of, arguments).ok()
}

/// A new object of a class of the browser's; `None` where there is no such class, or not for these arguments.
pub(crate) fn made(class: &str, arguments: &Array) -> Option<JsValue> {
    let class: Function = get(&window(), class).dyn_into().ok()?;
    Reflect::construct(&class, arguments).ok()
}

/// What a method promises.
pub(crate) fn promised(of: &JsValue, name: &str, arguments: &Array) -> Option<JsFuture> {
    Some(Promise::resolve(&call(of, name, arguments)?).into())
}
