//! Whether a copy that comes in is of a client who has a record already.

use keeping::Saved;
use reflection::is_desk;

/// At how many moments two records must have told the same: one may happen to two people at once, in a group.
const MOMENTS: usize = 2;

/// How many texts in own words must be the same, where stamps say nothing.
const TEXTS: usize = 2;

/// The shortest text that nobody else happens to write, in characters.
const LONG: usize = 20;

/// Whether two records look like the same client's: the same answers, changed in the same millisecond, at two moments (or at all
/// there are, where one has fewer), or two long texts in the same words.
///
/// Stamps survive files, links, QR codes and merging. They are missing in files of version 1, which have the words only.
pub fn resembles(one: &Saved, other: &Saved) -> bool {
    let enough = MOMENTS.min(moments(one, |_, _| true)).min(moments(other, |_, _| true)).max(1);
    let same = |address: &str, stamp| {
        let told = one.reflection.answer(address);
        other.changed.get(address) == Some(stamp) && other.reflection.answer(address) == told
    };
    let theirs = texts(other);
    moments(one, same) >= enough || texts(one).iter().filter(|text| theirs.contains(text)).count() >= TEXTS
}

/// How many different stamps the client's own answers have, out of those that are meant.
fn moments(saved: &Saved, is_meant: impl Fn(&str, u64) -> bool) -> usize {
    let stamps = saved.changed.iter().filter(|(address, stamp)| {
        !is_desk(address) && saved.reflection.answer(address).is_some() && is_meant(address, *stamp)
    });
    let mut stamps: Vec<u64> = stamps.map(|(_, stamp)| stamp).collect();
    stamps.sort_unstable();
    stamps.dedup();
    stamps.len()
}

/// The long texts in own words, each once.
fn texts(saved: &Saved) -> Vec<&str> {
    let answers = saved.reflection.iter().filter(|(address, _)| {
        let address = address.strip_prefix("earlier/").unwrap_or(address);
        ["own/", "story/", "words/"].iter().any(|kind| address.starts_with(kind))
    });
    let texts = answers.map(|(_, text)| text.trim()).filter(|text| text.chars().count() >= LONG);
    let mut texts: Vec<&str> = texts.collect();
    texts.sort_unstable();
    texts.dedup();
    texts
}
