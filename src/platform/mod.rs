//! What the app asks of the browser beside storage.

pub(crate) mod content;
mod download;
pub(crate) mod trouble;

pub(crate) use download::download;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlTextAreaElement};

/// The page's element with this id.
pub(crate) fn element(id: &str) -> Option<Element> {
    web_sys::window()?.document()?.get_element_by_id(id)
}

/// The plural category of a number in a language, by the browser's own rules.
pub(crate) fn plural(language: &str, number: u32) -> String {
    let languages = js_sys::Array::of1(&language.into());
    let rules = js_sys::Intl::PluralRules::new(&languages, &js_sys::Object::new());
    rules.select(number.into()).into()
}

/// Opens the browser's print dialog.
pub(crate) fn print() {
    if let Some(window) = web_sys::window() {
        // A sandboxed frame may not print; then nothing happens, as the browser decided.
        let _refused = window.print();
    }
}

/// Moves focus to the box for own words that was just added and is still empty.
pub(crate) fn focus_empty_box(root: &Element) {
    let boxes = root.query_selector_all("textarea[data-own]").ok();
    let boxes = boxes.iter().flat_map(|boxes| (0..boxes.length()).filter_map(|at| boxes.get(at)));
    let mut boxes = boxes.filter_map(|node| node.dyn_into::<HtmlTextAreaElement>().ok());
    if let Some(empty) = boxes.find(|area| area.value().is_empty()) {
        let _unfocusable = empty.focus();
    }
}

/// Moves focus to the page's heading and brings its top into view, so that a new page starts where it is read.
pub(crate) fn focus_heading(root: &Element) {
    if root.get_bounding_client_rect().top() < 0.0 {
        root.scroll_into_view_with_bool(true);
    }
    let heading = root.query_selector("h1").ok().flatten();
    if let Some(heading) = heading.and_then(|it| it.dyn_into::<web_sys::HtmlElement>().ok()) {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _unfocusable = heading.focus_with_options(&options);
    }
}
