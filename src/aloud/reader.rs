//! Who reads the page: where they are in it, and what they say next.

use super::{
    mark,
    passages::{Passage, passages},
    sentences::sentences,
    voice::{self, End, Saying},
};
use crate::platform::by_name::{call, get, window};
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;
use yew::Callback;

/// That one node comes after another, or is in it: bits of `compareDocumentPosition`.
const FOLLOWS: u32 = 4;

/// The texts that are said before an answer and before what somebody typed, where what these stand in has none of its own.
pub(super) type Before<'a> = [&'a str; 2];

#[derive(Default)]
pub(super) struct Reader {
    /// The text it is at, the place of that among all, and the sentence in it.
    at: Option<(JsValue, usize, usize)>,
    saying: Option<Saying>,
    pub(super) is_slow: bool,
}

impl Reader {
    /// Whether it says something now.
    pub(super) fn is_reading(&self) -> bool {
        self.saying.is_some()
    }

    /// Whether it knows where to go on.
    pub(super) fn has_begun(&self) -> bool {
        self.at.is_some()
    }

    /// Begins at a node, or with the first text after it; without one, at the top of the page.
    pub(super) fn begin(&mut self, root: &Element, from: Option<&JsValue>) {
        let starts = |passage: &Passage| {
            from.is_none_or(|from| {
                let place = call(from, "compareDocumentPosition", &Array::of1(passage.anchor()));
                let place = place.and_then(|place| place.as_f64()).unwrap_or_default();
                passage.nodes.iter().any(|(node, _)| node == from)
                    || passage.anchor() == from
                    || has_bit(place, FOLLOWS)
            })
        };
        let all = passages(root);
        let at = all.iter().position(starts).unwrap_or_default();
        self.at = all.get(at).map(|passage| (passage.anchor().clone(), at, 0));
    }

    /// Goes to the next sentence.
    pub(super) fn go_on(&mut self) {
        if let Some((.., sentence)) = &mut self.at {
            *sentence += 1;
        }
    }

    /// Says the sentence it is at, or the next there is: the page may have changed since the last. At the end of the page it
    /// stops. What there is no voice for is left out.
    pub(super) fn say(&mut self, root: &Element, before: Before, tell: &Callback<End>) {
        self.saying = None;
        let Some((anchor, known, mut sentence)) = self.at.take() else { return };
        let all = passages(root);
        let at = all.iter().position(|passage| *passage.anchor() == anchor);
        for (place, passage) in all.iter().enumerate().skip(at.unwrap_or(known)) {
            let language = passage.language();
            let found = sentences(&passage.words, &language);
            if let (Some(voice), Some(next)) = (voice::voice(&language), found.get(sentence)) {
                let words =
                    if sentence == 0 { opened(passage, &next.words, before) } else { next.words.clone() };
                self.saying = voice::say(&words, &voice, self.is_slow, tell);
                self.at = Some((passage.anchor().clone(), place, sentence));
                mark::show(root, passage, next);
                return;
            }
            sentence = 0;
        }
        self.stop(root);
    }

    /// Is silent, and keeps its place.
    pub(super) fn pause(&mut self) {
        if self.saying.take().is_some() {
            voice::hush();
        }
    }

    /// Is silent, and is nowhere.
    pub(super) fn stop(&mut self, root: &Element) {
        self.pause();
        self.at = None;
        mark::clear(root);
    }
}

/// A sentence behind what is said before it.
fn opened(passage: &Passage, words: &str, [chosen, written]: Before) -> String {
    let Some(name) = passage.before() else { return words.to_owned() };
    let own = passage.element.closest(&["[", name, "]"].concat()).ok().flatten();
    let own = own.and_then(|it| it.get_attribute(name));
    let before = own.unwrap_or_else(|| if name == "data-chosen" { chosen } else { written }.to_owned());
    [&before, " ", words].concat()
}

fn has_bit(number: f64, bit: u32) -> bool {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "six bits")]
    let number = number as u32;
    number & bit != 0
}

/// Where somebody is on the page who asks for it to be read: at what they selected, else at what had focus.
pub(super) fn whereabouts(root: &Element, focused: JsValue) -> Option<JsValue> {
    let within = root.get_root_node();
    // Chromium keeps what is selected in a shadow root to itself.
    let none = Array::new();
    let selection = call(&within, "getSelection", &none).or_else(|| call(&window(), "getSelection", &none));
    let selection = selection.filter(|it| get(it, "isCollapsed") == JsValue::FALSE);
    let selected = selection.and_then(|it| call(&it, "getRangeAt", &Array::of1(&0.into())));
    let selected = selected.map(|range| get(&range, "startContainer"));
    let is_inside = |node: &JsValue| call(root, "contains", &Array::of1(node)) == Some(JsValue::TRUE);
    selected.filter(is_inside).or_else(|| {
        // Every page begins with its heading focused.
        let is_heading = |it: &Element| it.tag_name() == "H1";
        Some(focused).filter(is_inside).filter(|it| !it.dyn_ref().is_some_and(is_heading))
    })
}
