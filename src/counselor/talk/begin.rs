//! What to say before anything is asked: five sentences on what this is, what is kept, and who may see it.

use super::titled;
use crate::{
    markup::{list, tag, words},
    view::View,
};
use reflection::EraseAfter;
use yew::Html;

/// `after` is when this desk erases a record that nobody opened.
pub(super) fn part(v: &View, after: EraseAfter) -> Html {
    let kept = v.count("talk-begin-kept", usize::try_from(after.days()).unwrap_or_default());
    let [look, skip, notes, sheet] =
        ["talk-begin-look", "talk-begin-skip", "talk-begin-notes", "talk-begin-sheet"].map(|key| v.say(key));
    let sentences = list([look, skip, kept, notes, sheet].map(words)).html();
    titled(v.say("talk-begin"), vec![tag("div").class("say").child(sentences).html()])
}
