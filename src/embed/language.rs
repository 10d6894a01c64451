//! The language the widget begins in.

use crate::platform::by_name::{get, window};
use js_sys::Array;
use wasm_bindgen::JsValue;

/// The language that is always there.
const ALWAYS: &str = "en";

/// The one that was set, else the first of the browser's languages, that there is content in: `es` where there is no `es-MX`.
pub(super) fn choose(addresses: &JsValue, set: Option<&str>) -> String {
    let browsers = get(&get(&window(), "navigator"), "languages");
    let browsers = if browsers.is_object() { Array::from(&browsers) } else { Array::new() };
    let wanted =
        set.map(ToOwned::to_owned).into_iter().chain(browsers.iter().filter_map(|it| it.as_string()));
    for tag in wanted {
        for tag in [tag.as_str(), tag.split('-').next().unwrap_or_default()] {
            if get(addresses, &["content-", tag, ".tsv"].concat()).is_string() {
                return tag.to_owned();
            }
        }
    }
    ALWAYS.to_owned()
}
