//! A box for the learner's own words, with a warning beside it when they look like a private number.

use crate::{
    command::Command,
    markup::{Tag, tag},
    view::View,
};
use reflection::{State, looks_private};
use yew::Html;

/// A box as it is shown.
pub(crate) struct FreeText<'a> {
    /// Unique on the page.
    pub(crate) id: &'a str,
    /// What is asked.
    pub(crate) label: String,
    /// Whether the heading asks the same, so that the label is for screen readers only.
    pub(crate) label_unseen: bool,
    /// How tall, in lines.
    pub(crate) rows: &'static str,
    /// What is in it.
    pub(crate) value: &'a str,
}

/// A box with its label; every keystroke is sent as an action.
pub(crate) fn free_text<C: Into<Command>>(
    v: &View,
    text: FreeText,
    action: impl Fn(String) -> C + 'static,
) -> Tag {
    let id = format!("everyday-skills-{}", text.id);
    let label = tag("label").attr("for", &id).class(if text.label_unseen { "unseen" } else { "" });
    let area = tag("textarea")
        .attr("id", &id)
        .fixed("rows", text.rows)
        .attr("maxlength", &State::LONGEST_TEXT.to_string())
        .fixed("autocomplete", "off")
        .fixed("dir", "auto")
        .fixed("data-own", "")
        .fixed("aria-describedby", NOTE)
        .value(text.value)
        .write(v.send, action);
    tag("div").class("free-text").key(&id).child(label.text(text.label).html()).child(area.html())
}

const NOTE: &str = "everyday-skills-private";

/// The one note on a page about private numbers, for all its boxes; a warning where one seems to be written.
pub(crate) fn private_note<'a>(v: &View, mut texts: impl Iterator<Item = &'a str>) -> Html {
    let warn = texts.any(looks_private);
    let note = tag("p").key(NOTE).fixed("id", NOTE).fixed("role", "status").class(if warn {
        "note warn"
    } else {
        "note"
    });
    note.text(v.say(if warn { "private-warning" } else { "private-note" })).html()
}
