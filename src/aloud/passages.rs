//! What there is to read on the page as it stands now, in its order: what is shown there, not what the tables say.

use super::sentences::length;
use crate::platform::{
    all,
    by_name::{call, get, window},
};
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

/// What leads elsewhere, what is only for screen readers, and what is folded away.
const SKIPPED: &str = "nav, .way, button:not(.ways button), .unseen, .group-prompts, .raw, [aria-hidden=true], svg, \
                       details:not([open]) > :not(summary)";

/// Text that stands together, or what a learner typed into a box.
pub(super) struct Passage {
    /// The element it stands in.
    pub(super) element: Element,
    /// The nodes of the text, each with its length; of a box none.
    pub(super) nodes: Vec<(JsValue, u32)>,
    pub(super) words: String,
    pub(super) kind: Kind,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Kind {
    #[default]
    Said,
    /// An answer that is chosen.
    Chosen,
    /// What a learner typed.
    Written,
}

impl Passage {
    /// What it is found again by when the page has changed.
    pub(super) fn anchor(&self) -> &JsValue {
        self.nodes.first().map_or_else(|| self.element.as_ref(), |(node, _)| node)
    }

    /// The language it is written in.
    pub(super) fn language(&self) -> String {
        let tagged = self.element.closest("[lang]").ok().flatten();
        tagged.and_then(|it| it.get_attribute("lang")).unwrap_or_default()
    }

    /// What is said before it, by the name of an attribute of what it stands in.
    pub(super) fn before(&self) -> Option<&'static str> {
        match self.kind {
            Kind::Said => None,
            Kind::Chosen => Some("data-chosen"),
            Kind::Written => Some("data-written"),
        }
    }
}

/// All there is to read.
pub(super) fn passages(root: &Element) -> Vec<Passage> {
    let mut walk = Walk::default();
    for part in all(root, ".notices, .main") {
        walk.enter(&part, &part);
        walk.close();
    }
    walk.found
}

#[derive(Default)]
struct Walk {
    found: Vec<Passage>,
    open: Option<Passage>,
    /// Whether the next passage is the label of a chosen answer.
    is_chosen: bool,
}

impl Walk {
    fn enter(&mut self, within: &Element, block: &Element) {
        let mut next = get(within, "firstChild");
        while next.is_object() {
            let node = next;
            next = get(&node, "nextSibling");
            match node.dyn_into::<Element>() {
                Ok(element) => self.element(&element, block),
                Err(node) => self.text(node, block),
            }
        }
    }

    fn element(&mut self, element: &Element, block: &Element) {
        let is = |selector| element.matches(selector) == Ok(true);
        if is(SKIPPED) {
            return;
        }
        if is("input, textarea") {
            return self.field(element);
        }
        let style = call(&window(), "getComputedStyle", &Array::of1(element)).unwrap_or_default();
        match get(&style, "display").as_string().as_deref() {
            Some("none") => {}
            Some("inline" | "contents") => self.enter(element, block),
            _ => {
                self.close();
                self.enter(element, element);
                self.close();
            }
        }
    }

    fn text(&mut self, node: JsValue, block: &Element) {
        let Some(words) = get(&node, "data").as_string().filter(|words| !words.is_empty()) else { return };
        let is_chosen = !words.trim().is_empty() && std::mem::take(&mut self.is_chosen);
        let kind = if is_chosen { Kind::Chosen } else { Kind::Said };
        let open = self.open.get_or_insert_with(|| Passage {
            element: block.clone(),
            nodes: Vec::new(),
            words: String::new(),
            kind,
        });
        open.nodes.push((node, length(&words)));
        open.words.push_str(&words);
    }

    fn field(&mut self, field: &Element) {
        if get(field, "checked").is_truthy() {
            self.is_chosen = true;
        }
        let is_typed = field.matches("textarea:not([readonly]), [type=text]:not([readonly])") == Ok(true);
        let words = get(field, "value").as_string().unwrap_or_default();
        if is_typed && !words.trim().is_empty() {
            self.close();
            let element = field.clone();
            self.found.push(Passage { element, nodes: Vec::new(), words, kind: Kind::Written });
        }
    }

    fn close(&mut self) {
        self.found.extend(self.open.take());
    }
}
