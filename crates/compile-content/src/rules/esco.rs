//! The ESCO skills lead to concepts of ESCO.

use crate::{Problem, problem, source::Source};

/// What the addresses of ESCO's skills begin with; a UUID follows.
const CONCEPTS: &str = "http://data.europa.eu/esco/skill/";

pub(super) fn check(source: &Source) -> Vec<Problem> {
    let file = &source.esco;
    let not_concepts = file.entries.esco.iter().filter(|entry| !is_concept(entry.uri.get_ref()));
    let not_concepts = not_concepts.map(|entry| {
        let what =
            format!("`{}`: `{}` is no address of an ESCO skill", entry.id.get_ref(), entry.uri.get_ref());
        problem(file.place(&entry.uri), what)
    });
    not_concepts.collect()
}

fn is_concept(uri: &str) -> bool {
    let parts = uri.strip_prefix(CONCEPTS).into_iter().flat_map(|id| id.split('-'));
    let is_hex = |part: &str| part.chars().all(|sign| matches!(sign, '0'..='9' | 'a'..='f'));
    parts.map(|part| if is_hex(part) { part.len() } else { 0 }).eq([8, 4, 4, 4, 12])
}
