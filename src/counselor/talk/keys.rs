//! Single keys for what a counselor does often: the list of them, and what each does.
//!
//! They do what the buttons do, by pressing them: a key can nothing that the page does not show.

use super::{Ask, folded, tick};
use crate::{app::App, markup::tag, platform::by_name::get, view::View};
use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventTarget, HtmlElement};
use yew::{Html, NodeRef};

/// A key, the key of what the list says of it, and what it presses.
const KEYS: [(&str, &str, &str); 9] = [
    ("n", "talk-key-next", ".way [data-action=next]"),
    ("b", "talk-key-back", ".way [data-action=back]"),
    ("s", "talk-key-skip", ".way [data-action=skip]"),
    ("l", "talk-key-later", ".interview [data-action=put-off]"),
    ("w", "talk-key-note", NOTE),
    ("p", "talk-key-pause", ".interview [data-action=pause]"),
    ("d", "talk-key-desk", ".top [data-action=to-desk]"),
    ("2", "talk-key-screen", ".top [data-action^=screen-]"),
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

/// Listens as long as it is kept: on our page anywhere, inside a host's page where the focus is in the widget.
pub(super) fn listen(app: &App) -> Option<EventListener> {
    let root = app.root.clone();
    let where_to: EventTarget =
        if app.surroundings.is_page { web_sys::window()?.into() } else { root.cast::<Element>()?.into() };
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&where_to, "keydown", options, move |event| {
        // What is typed here must not land in the box that it leads to.
        if press(&root, event).is_some() {
            event.prevent_default();
        }
    }))
}

/// Does what a key stands for; `None` where it is another one, or not meant for us.
fn press(root: &NodeRef, event: &Event) -> Option<()> {
    let has = |name: &str| get(event, name).is_truthy();
    let is_combined = ["ctrlKey", "altKey", "metaKey", "repeat", "isComposing"].into_iter().any(has);
    let target = event.composed_path().get(0).dyn_into::<Element>().ok();
    let is_typing = target.is_some_and(|it| it.matches(TYPED_INTO).unwrap_or_default());
    if is_combined || is_typing || event.default_prevented() {
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
