//! A hard word, explained where it stands: closed, for who knows it; a native fold, for every way to press or hear it.

use crate::{markup::tag, view::View};
use yew::Html;

/// The explanation of a word: the keys of what somebody may ask about it, and of what it means.
pub(crate) fn hard_word(v: &View, [asks, means]: [&'static str; 2]) -> Html {
    let summary = tag("summary").text(v.say(asks)).html();
    tag("details").class("hard-word no-print").key(asks).child(summary).child(v.p(means)).html()
}
