//! Shows which sentence is read, and leaves the page as it is: what Yew drew is not ours to change.

use super::{passages::Passage, sentences::Sentence};
use crate::platform::{
    all,
    by_name::{call, get, made, set, window},
};
use js_sys::{Array, Object};
use wasm_bindgen::JsValue;
use web_sys::Element;

/// The name that the styles know the highlight by.
const NAME: &str = "everyday-skills-aloud";
/// The attribute of what is read, where a sentence in it cannot be shown by itself.
const WHOLE: &str = "data-aloud";

/// The browser's register of highlights, where it has one.
fn highlights() -> JsValue {
    get(&get(&window(), "CSS"), "highlights")
}

/// Shows a sentence as read, and brings it into view where it is not.
pub(super) fn show(root: &Element, passage: &Passage, sentence: &Sentence) {
    clear(root);
    let place = mark(passage, sentence).unwrap_or_else(|| {
        let _ok = passage.element.set_attribute(WHOLE, "");
        JsValue::from(&passage.element)
    });
    let place = call(&place, "getBoundingClientRect", &Array::new()).unwrap_or_default();
    let edge = |name| get(&place, name).as_f64().unwrap_or_default();
    // What stays at the top of the window covers what is behind it.
    let bar = root.query_selector(".aloud").ok().flatten();
    let top = bar.map_or(0.0, |bar| bar.get_bounding_client_rect().height());
    let height = get(&window(), "innerHeight").as_f64().unwrap_or_default();
    if edge("top") < top || edge("bottom") > height {
        let still = call(&window(), "matchMedia", &Array::of1(&"(prefers-reduced-motion: reduce)".into()));
        let is_still = get(&still.unwrap_or_default(), "matches").is_truthy();
        let how = Object::new();
        set(&how, "block", &"center".into());
        set(&how, "behavior", &if is_still { "auto" } else { "smooth" }.into());
        call(&passage.element, "scrollIntoView", &Array::of1(&how));
    }
}

/// Shows nothing as read.
pub(super) fn clear(root: &Element) {
    call(&highlights(), "delete", &Array::of1(&NAME.into()));
    for whole in all(root, "[data-aloud]") {
        let _ok = whole.remove_attribute(WHOLE);
    }
}

/// Highlights the sentence alone; gives its range.
fn mark(passage: &Passage, sentence: &Sentence) -> Option<JsValue> {
    let range = call(&get(&window(), "document"), "createRange", &Array::new())?;
    let mut before = 0;
    let mut is_begun = false;
    for (node, length) in &passage.nodes {
        let after = before + length;
        if !is_begun && sentence.start < after {
            call(&range, "setStart", &Array::of2(node, &(sentence.start - before).into()))?;
            is_begun = true;
        }
        if is_begun {
            call(&range, "setEnd", &Array::of2(node, &(sentence.end.min(after) - before).into()))?;
        }
        if sentence.end <= after {
            break;
        }
        before = after;
    }
    let highlight = made("Highlight", &Array::of1(&range)).filter(|_| is_begun)?;
    call(&highlights(), "set", &Array::of2(&NAME.into(), &highlight))?;
    Some(range)
}
