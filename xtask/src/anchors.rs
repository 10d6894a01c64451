//! The anchors of a document's headings, by which others link to them: as GitHub makes them.

use std::collections::BTreeMap;

/// Names the headings of one document, in their order.
#[derive(Default)]
pub(crate) struct Anchors {
    /// How often each was given.
    taken: BTreeMap<String, usize>,
}

impl Anchors {
    /// The next heading's: small letters, spaces as `-`, other signs left out; the second of a name is `name-1`.
    pub(crate) fn of(&mut self, heading: &str) -> String {
        let signs = heading.trim().chars().flat_map(char::to_lowercase);
        let anchor: String = signs
            .filter_map(|sign| match sign {
                ' ' => Some('-'),
                '-' | '_' => Some(sign),
                _ => sign.is_alphanumeric().then_some(sign),
            })
            .collect();
        let before = *self.taken.entry(anchor.clone()).and_modify(|count| *count += 1).or_insert(0);
        if before == 0 { anchor } else { format!("{anchor}-{before}") }
    }
}
