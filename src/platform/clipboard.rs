//! Puts a text where it can be pasted from.

use super::by_name::{call, get, promised, set, window};
use js_sys::Array;
use wasm_bindgen::JsValue;
use web_sys::Element;

/// Copies a text; tells whether the browser did. Where it has no clipboard for us (pages that did not come over HTTPS), it
/// copies as it does what somebody selected, out of a box beside `near`.
pub(crate) async fn copy(near: Option<Element>, text: String) -> bool {
    let clipboard = get(&get(&window(), "navigator"), "clipboard");
    if let Some(written) = promised(&clipboard, "writeText", &Array::of1(&text.as_str().into()))
        && clipboard.is_object()
        && written.await.is_ok()
    {
        return true;
    }
    near.and_then(|near| copy_selected(&near, &text)).is_some_and(|copied| copied.is_truthy())
}

fn copy_selected(near: &Element, text: &str) -> Option<JsValue> {
    let document = near.owner_document()?;
    let area = document.create_element("textarea").ok()?;
    set(&area, "value", &text.into());
    area.set_class_name("unseen");
    near.append_child(&area).ok()?;
    call(&area, "select", &Array::new());
    let copied = call(&document, "execCommand", &Array::of1(&"copy".into()));
    area.remove();
    copied
}
