//! Single keys for what a counselor does often: the list of them, and what each does.
//!
//! They do what the buttons do, by pressing them: a key can nothing that the page does not show. None closes anything: a slip of
//! a finger must not end a talk, or show the list of clients to one of them.

use super::{Ask, folded};
use crate::{
    app::App,
    counselor::{
        keyboard::{self, holds, is_in},
        tick::tick,
    },
    markup::tag,
    platform::by_name::get,
    view::View,
};
use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};
use yew::{Html, NodeRef};

/// A key, the key of what the list says of it, and what it presses.
const KEYS: [(&str, &str, &str); 8] = [
    ("n", "talk-key-next", ".way [data-action=next]"),
    ("b", "talk-key-back", ".way [data-action=back]"),
    ("s", "talk-key-skip", ".way [data-action=skip]"),
    ("w", "talk-key-note", NOTE),
    ("p", "talk-key-pause", ".interview [data-action=pause]"),
    ("a", "agree-title", ".interview [data-action=to-agree]"),
    ("2", "talk-key-screen", ".top [data-action=screen-open]"),
    ("?", "talk-key-keys", LIST),
];

const NOTE: &str = ".interview textarea";
const LIST: &str = ".interview .keys > summary";

/// What letters are typed into.
const TYPED_INTO: &str = "textarea, select, [contenteditable], input:not([type=checkbox], [type=radio])";

/// The list of keys, and the way to switch them off.
pub(super) fn part(v: &View, uses_keys: bool) -> Html {
    let rows = KEYS.iter().map(|(key, does, _)| {
        let key = tag("kbd").text(key.to_uppercase()).html();
        let cells = vec![tag("dt").child(key).html(), tag("dd").text(v.say(does)).html()];
        tag("div").children(cells).html()
    });
    let rows = tag("dl").children(rows).html();
    let switch = tick(v, "use-keys", v.say("talk-use-keys"), uses_keys, Ask::UseKeys);
    folded("keys", v.say("talk-keys"), vec![rows, switch])
}

/// Listens as long as it is kept.
pub(super) fn listen(app: &App) -> Option<EventListener> {
    let root = app.root.clone();
    keyboard::listen(app, move |event| press(&root, event))
}

/// Does what a key stands for; `None` where it is another one, or not meant for us.
fn press(root: &NodeRef, event: &Event) -> Option<()> {
    let is_combined = holds(event, &["ctrlKey", "altKey", "metaKey", "repeat", "isComposing"]);
    if is_combined || is_in(event, TYPED_INTO) || event.default_prevented() {
        return None;
    }
    let key = get(event, "key").as_string()?.to_lowercase();
    let (_, _, presses) = KEYS.into_iter().find(|(known, ..)| *known == key)?;
    let root = root.cast::<Element>()?;
    let found: HtmlElement = root.query_selector(presses).ok()??.dyn_into().ok()?;
    let leads_into_panel = matches!(presses, NOTE | LIST);
    if leads_into_panel && let Some(panel) = found.closest(".panel").ok()? {
        panel.set_attribute("open", "").ok()?;
    }
    if presses != NOTE {
        found.click();
    }
    if leads_into_panel { found.focus().ok() } else { Some(()) }
}
