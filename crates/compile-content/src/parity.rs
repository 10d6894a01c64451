//! A language says what the others say: the same sentences of the interface, with the same values in them.

use crate::{Problem, REFERENCE, Text, fluent::Texts, problem};
use std::collections::{BTreeMap, BTreeSet};

/// What is missing, extra, elsewhere, or has other values than in the language that is always complete.
pub(crate) fn check(texts: &Texts, reference: &Texts) -> Vec<Problem> {
    let language = texts.language();
    let theirs: BTreeMap<&str, &Text> = texts.interface().map(|text| (text.key.as_str(), text)).collect();
    let known: BTreeMap<&str, &Text> = reference.interface().map(|text| (text.key.as_str(), text)).collect();
    let missing = known.values().filter(|text| !theirs.contains_key(text.key.as_str()));
    let missing = missing
        .map(|text| problem(&*text.place, format!("`{}` has no text in locales/{language}", text.key)));
    let differing = theirs.values().filter_map(|text| {
        let what = match known.get(text.key.as_str()) {
            None => format!("`{}` is no message of locales/{REFERENCE}", text.key),
            Some(other) => differs(text, other)?,
        };
        Some(problem(&*text.place, what))
    });
    missing.chain(differing).collect()
}

/// How a text differs from the same one of the reference, if it does.
fn differs(text: &Text, reference: &Text) -> Option<String> {
    let file = |text: &Text| text.file().rsplit_once('/').map(|(_, file)| file.to_owned());
    if file(text) != file(reference) {
        return Some(format!("`{}` stands at {} in locales/{REFERENCE}", text.key, reference.place));
    }
    let (ours, theirs) = (values(text), values(reference));
    let listed = |names: Vec<&&str>| {
        names.into_iter().map(|name| format!("{{ ${name} }}")).collect::<Vec<_>>().join(", ")
    };
    let missing: Vec<_> = theirs.difference(&ours).collect();
    let extra: Vec<_> = ours.difference(&theirs).collect();
    let said = [("lacks", missing), ("has no value for", extra)];
    let said = said.into_iter().filter(|(_, names)| !names.is_empty());
    let said: Vec<_> = said.map(|(what, names)| format!("{what} {}", listed(names))).collect();
    (!said.is_empty()).then(|| format!("`{}` {}: see {}", text.key, said.join(" and "), reference.place))
}

/// The names of the values in a text.
fn values(text: &Text) -> BTreeSet<&str> {
    let places = text.message.as_str().split('{').skip(1);
    places.filter_map(|rest| rest.split(['}', '?']).next()).collect()
}
