//! Hands something to the learner as a file, without any request.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Saves `text` as a JSON file on the learner's device.
pub(crate) fn download(name: &str, text: &str) {
    download_as("application/json", name, text.as_bytes());
}

/// Saves a file of a media type on the learner's device.
pub(crate) fn download_as(kind: &str, name: &str, bytes: &[u8]) {
    if let Err(error) = try_download(kind, name, bytes) {
        web_sys::console::error_1(&error);
    }
}

fn try_download(kind: &str, name: &str, bytes: &[u8]) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Url::revoke_object_url(&address)
}
