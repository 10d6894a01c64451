//! A text in sentences, each as long as voices can say without stopping: Chromium ends some after 15 seconds.

use crate::platform::by_name::{call, get, set, window};
use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::JsCast;

/// From how many letters on a pause within a sentence is taken as its end.
const LONG: usize = 120;
/// After how many letters it ends wherever a word does.
const LONGEST: usize = 220;

/// A sentence with its place in the text, in UTF-16 units as the browser counts.
pub(super) struct Sentence {
    pub(super) start: u32,
    pub(super) end: u32,
    pub(super) words: String,
}

/// The sentences of a text in which there is anything to say.
pub(super) fn sentences(text: &str, language: &str) -> Vec<Sentence> {
    let mut found = Vec::new();
    let mut start = 0;
    for whole in segments(text, language).unwrap_or_else(|| vec![text.to_owned()]) {
        for words in short(&whole) {
            let said = words.trim();
            if said.contains(is_said) {
                let start = start + length(&words) - length(words.trim_start());
                found.push(Sentence { start, end: start + length(said), words: said.to_owned() });
            }
            start += length(&words);
        }
    }
    found
}

/// Whether a sign is more than a pause. By hand, since the standard library's tables of letters are large.
fn is_said(sign: char) -> bool {
    !sign.is_whitespace()
        && !sign.is_ascii_punctuation()
        && !matches!(sign, '\u{2010}'..='\u{205e}' | '·' | '→' | '←')
}

/// How long a text is in UTF-16 units.
pub(super) fn length(text: &str) -> u32 {
    text.chars().map(|sign| if sign.len_utf16() == 1 { 1 } else { 2 }).sum()
}

/// As the browser divides a text of this language, where it knows how.
fn segments(text: &str, language: &str) -> Option<Vec<String>> {
    let class: Function = get(&get(&window(), "Intl"), "Segmenter").dyn_into().ok()?;
    let kind = Object::new();
    set(&kind, "granularity", &"sentence".into());
    let segmenter = Reflect::construct(&class, &Array::of2(&language.into(), &kind)).ok()?;
    let segments = Array::from(&call(&segmenter, "segment", &Array::of1(&text.into()))?);
    segments.iter().map(|segment| get(&segment, "segment").as_string()).collect()
}

/// The same text in parts that end where a sentence does, or a pause in a long one.
fn short(text: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let mut part = String::new();
    for word in text.split_inclusive(char::is_whitespace) {
        part.push_str(word);
        let bare = word.trim_end();
        let ends = bare.ends_with(['.', '!', '?', '…', '。'])
            || bare.ends_with([',', ';', ':', '،', '、']) && part.len() > LONG
            || part.len() > LONGEST;
        if ends {
            parts.push(std::mem::take(&mut part));
        }
    }
    parts.push(part);
    parts
}
