//! The skills are O*NET's: each of the 35 skills and 33 knowledge areas, and nothing else.

use crate::{Problem, problem, source::Source};
use std::collections::BTreeSet;

/// The elements of O*NET's content model, each group with the ends of its ids. Skills begin with 2.A and 2.B,
/// knowledge areas with 2.C.
const ELEMENTS: [(&str, &[&str]); 17] = [
    ("2.A.1", &[".a", ".b", ".c", ".d", ".e", ".f"]),
    ("2.A.2", &[".a", ".b", ".c", ".d"]),
    ("2.B.1", &[".a", ".b", ".c", ".d", ".e", ".f"]),
    ("2.B.2", &[".i"]),
    ("2.B.3", &[".a", ".b", ".c", ".d", ".e", ".g", ".h", ".j", ".k", ".l", ".m"]),
    ("2.B.4", &[".e", ".g", ".h"]),
    ("2.B.5", &[".a", ".b", ".c", ".d"]),
    ("2.C.1", &[".a", ".b", ".c", ".d", ".e", ".f"]),
    ("2.C.2", &[".a", ".b"]),
    ("2.C.3", &[".a", ".b", ".c", ".d", ".e"]),
    ("2.C.4", &[".a", ".b", ".c", ".d", ".e", ".f", ".g"]),
    ("2.C.5", &[".a", ".b"]),
    ("2.C.6", &[""]),
    ("2.C.7", &[".a", ".b", ".c", ".d", ".e"]),
    ("2.C.8", &[".a", ".b"]),
    ("2.C.9", &[".a", ".b"]),
    ("2.C.10", &[""]),
];

pub(super) fn check(source: &Source) -> Vec<Problem> {
    let file = &source.skills;
    let ends = ELEMENTS.iter().flat_map(|(group, ends)| ends.iter().map(move |end| format!("{group}{end}")));
    let mut missing: BTreeSet<String> = ends.collect();
    let known = missing.clone();
    let mut found = Vec::new();
    for entry in &file.entries.skill {
        let id = entry.id.get_ref().as_str();
        missing.remove(id);
        if !known.contains(id) {
            found.push(problem(file.place(&entry.id), format!("`{id}` is no O*NET skill or knowledge area")));
        }
        if entry.onet.get_ref().trim().is_empty() {
            found.push(problem(file.place(&entry.onet), format!("skill `{id}` lacks O*NET's name")));
        }
    }
    found.extend(missing.iter().map(|id| problem(file.start(), format!("O*NET's `{id}` is missing"))));
    found
}
