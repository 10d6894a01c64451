//! What the app asks of the browser beside storage.

pub(crate) mod by_name;
pub mod camera;
pub(crate) mod channel;
pub(crate) mod clipboard;
pub(crate) mod content;
pub mod deflate;
mod digest;
mod download;
pub mod file;
pub mod history;
mod language;
pub mod lasting;
mod print;
pub mod requests;
pub mod signing;
pub mod vault;

pub(crate) use digest::sha256;
pub(crate) use download::{download, download_as};
pub(crate) use language::{day, list, name_of_language, number, plural, speak};
pub(crate) use print::{print, print_alone};

use by_name::{get, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlTextAreaElement, NodeList};

/// The language and region that the browser is set to: what paper there is depends on it.
pub(crate) fn region() -> String {
    get(&get(&window(), "navigator"), "language").as_string().unwrap_or_default()
}

/// Today, where the browser is: `2026-11-22`, as days are written in Sweden.
pub(crate) fn today() -> String {
    day_of(now())
}

/// Milliseconds since 1970, as the device's clock has it.
pub(crate) fn now() -> u64 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a clock before 1970 reads as 1970"
    )]
    let now = js_sys::Date::now() as u64;
    now
}

/// Milliseconds since the page was opened, by a clock that nobody sets.
pub(crate) fn since_start() -> f64 {
    let clock = web_sys::window().and_then(|window| window.performance());
    clock.map_or(0.0, |clock| clock.now())
}

/// The day of a moment (milliseconds since 1970), where the browser is: `2026-11-22`.
pub(crate) fn day_of(moment: u64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "stamps are at most 2^53")]
    let date = js_sys::Date::new(&(moment as f64).into());
    date.to_locale_date_string("sv", &JsValue::UNDEFINED).into()
}

/// Sets the title of the document.
pub(crate) fn name_window(title: &str) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}

/// The rules that the page's own content security policy sets.
pub(crate) fn policy() -> Option<String> {
    let document = web_sys::window()?.document()?;
    let policy = document.query_selector("meta[http-equiv=Content-Security-Policy]").ok()??;
    policy.get_attribute("content")
}

/// The site that the page belongs to.
pub(crate) fn site() -> String {
    get(&get(&window(), "location"), "host").as_string().unwrap_or_default()
}

/// Moves focus to the box for own words that was just added and is still empty.
pub(crate) fn focus_empty_box(root: &Element) {
    let boxes = all(root, "textarea[data-own]").filter_map(|it| it.dyn_into::<HtmlTextAreaElement>().ok());
    if let Some(empty) = boxes.into_iter().find(|area| area.value().is_empty()) {
        let _unfocusable = empty.focus();
    }
}

/// Moves focus to the button that adds own words: what had it was taken away.
pub(crate) fn focus_own_button(root: &Element) {
    let button = all(root, "[data-action=own]").next().and_then(|it| it.dyn_into::<HtmlElement>().ok());
    if let Some(button) = button {
        let _unfocusable = button.focus();
    }
}

/// What has focus in a document or, inside a host's page, in our part of it.
fn focused(within: &JsValue) -> Option<Element> {
    get(within, "activeElement").dyn_into().ok().filter(|it: &Element| it.tag_name() != "BODY")
}

/// The section that has focus, or the page, or what is said above it.
pub(crate) fn focused_part(root: &Element) -> Option<Element> {
    focused(&root.get_root_node())?.closest("section, .main, .said").ok().flatten()
}

/// Whether nothing has focus, on the whole page of whoever it is.
fn is_lost() -> bool {
    focused(&get(&window(), "document")).is_none()
}

/// Where focus was lost with what had it, moves it to the first thing in the part it was in, else to the heading.
pub(crate) fn keep_focus(root: &Element, part: Option<Element>) {
    let Some(part) = part.filter(|_| is_lost()) else { return };
    // What was in a part that went away takes no focus.
    let near = part.query_selector("summary, button, input").ok().flatten();
    if let Some(near) = near.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        let _unfocusable = near.focus();
    }
    if is_lost() {
        focus_quietly(root, "h1");
    }
}

/// Moves focus to a field that something is wrong with, and what is wrong into view.
pub(crate) fn focus_wrong(root: &Element) {
    focus_quietly(root, "[aria-invalid]");
    show(root, ".field:has([aria-invalid])");
}

/// Brings a part into view, and the focus to it, to the first box in it, or where neither takes it leaves it.
pub(crate) fn show_part(root: &Element, part: &str) {
    show(root, part);
    focus_quietly(root, &[part, "[tabindex], ", part, " :is(input, textarea)"].concat());
}

fn show(root: &Element, selector: &str) {
    if let Ok(Some(found)) = root.query_selector(selector) {
        found.scroll_into_view_with_bool(true);
    }
}

/// Moves focus to what a selector finds first, and nothing else.
fn focus_quietly(root: &Element, selector: &str) {
    let found = root.query_selector(selector).ok().flatten();
    if let Some(found) = found.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _unfocusable = found.focus_with_options(&options);
    }
}

/// Opens the folds of a new page that something is chosen or written in. Only then: a fold that follows the answers would
/// close on whoever is in it.
pub(crate) fn open_used_folds(root: &Element) {
    for fold in all(root, "details[data-fold]") {
        let written = all(&fold, "input[type=text]").filter_map(|it| it.dyn_into::<HtmlInputElement>().ok());
        let is_written = written.into_iter().any(|input| !input.value().is_empty());
        if is_written || all(&fold, "input:checked").next().is_some() {
            let _ok = fold.set_attribute("open", "");
        }
    }
}

/// All that a selector finds, in the order of the page.
pub(crate) fn all(root: &Element, selector: &str) -> impl Iterator<Item = Element> {
    let found = root.query_selector_all(selector).ok();
    let count = found.as_ref().map_or(0, NodeList::length);
    (0..count).filter_map(move |at| found.as_ref()?.get(at)?.dyn_into().ok())
}

/// Moves focus to the page's heading and brings its top into view, so that a new page starts where it is read.
pub(crate) fn focus_heading(root: &Element) {
    if root.get_bounding_client_rect().top() < 0.0 {
        root.scroll_into_view_with_bool(true);
    }
    focus_quietly(root, "h1");
}
