//! Texts that have to fit: cut between words, and lists that say how many more there are.

use super::fit;
use crate::Report;

/// At most so many signs, cut between words where there are any.
pub(super) fn shorten(text: &str, most: usize) -> String {
    ended(text, text.char_indices().nth(most).map(|(end, _)| end))
}

/// At most as wide as so many letters of usual width, cut between words where there are any.
pub(super) fn cut(text: &str, letters: usize) -> String {
    ended(text, fit::end(text, letters))
}

/// A text up to here, between words where there are any.
fn ended(text: &str, end: Option<usize>) -> String {
    let Some(kept) = end.and_then(|end| text.get(..end)) else { return text.to_owned() };
    let cut = kept.rsplit_once(' ').map_or(kept, |(words, _)| words);
    // A first word as long as all that fits is cut itself.
    let cut = if cut.len() * 2 < kept.len() { kept } else { cut };
    [cut.trim_end(), "…"].concat()
}

/// The first of some texts, each cut to fit, and how many more there are.
pub(super) fn few<'a>(
    report: &Report,
    texts: impl IntoIterator<Item = &'a str>,
    most: usize,
    longest: usize,
) -> String {
    let texts: Vec<_> = texts.into_iter().collect();
    let mut parts: Vec<_> = texts.iter().take(most).map(|text| shorten(text, longest)).collect();
    if texts.len() > most {
        parts.push(report.count("paper-more", texts.len() - most));
    }
    parts.join("; ")
}
