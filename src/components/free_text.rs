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
    let area = long_text(text.rows)
        .attr("id", &id)
        .fixed("data-own", "")
        .fixed("aria-describedby", NOTE)
        .value(text.value)
        .write(v.send, action);
    let parts = vec![label.text(text.label).html(), area.html(), full(v, text.value, State::LONGEST_TEXT)];
    tag("div").class("free-text").key(&id).children(parts)
}

/// A box for sentences, as tall as `rows`. Its language, also for who speaks instead of typing, is that of the page around it.
pub(crate) fn long_text(rows: &'static str) -> Tag {
    tag("textarea")
        .fixed("rows", rows)
        .attr("maxlength", &State::LONGEST_TEXT.to_string())
        .fixed("autocomplete", "off")
        .fixed("dir", "auto")
        .fixed("inputmode", "text")
        .fixed("autocapitalize", "sentences")
        .fixed("enterkeyhint", "enter")
        .fixed("spellcheck", "true")
}

/// That a box takes no more, once it does not: browsers leave out the rest of what is pasted or spoken without a word.
pub(crate) fn full(v: &View, value: &str, longest: usize) -> Html {
    let is_full = value.encode_utf16().count() >= longest;
    let said = if is_full { v.say("box-full") } else { String::new() };
    tag("p").class("note warn").fixed("role", "status").text(said).html()
}

const NOTE: &str = "everyday-skills-private";

/// The one note on a page about private numbers, for all its boxes; a warning where one seems to be written.
pub(crate) fn private_note<'a>(v: &View, mut texts: impl Iterator<Item = &'a str>) -> Html {
    note_named(v, NOTE, texts.any(looks_private))
}

/// The same under an id of its own, for a box that is none of the learner's.
pub(crate) fn note_named(v: &View, id: &'static str, warns: bool) -> Html {
    let note = tag("p").key(id).fixed("id", id).fixed("role", "status");
    let note = note.class(if warns { "note warn" } else { "note" });
    note.text(v.say(if warns { "private-warning" } else { "private-note" })).html()
}
