//! A box for one line, with what the keyboard of a phone should offer for it. The microphone on that keyboard types in the box's
//! language, which is that of the page around it.

use crate::markup::{Tag, tag};

/// What is written into a line.
#[derive(Clone, Copy)]
pub(crate) enum Keys {
    /// Some words of somebody's own.
    Words,
    /// Somebody's name.
    Name,
    /// Initials, or a code.
    Code,
    /// What is looked for.
    Search,
}

/// The box. What the browser remembers of it, its caller says.
pub(crate) fn short_text(keys: Keys) -> Tag {
    let (mode, capitals, enter, spelled) = match keys {
        Keys::Words => ("text", "sentences", "done", "true"),
        Keys::Name => ("text", "words", "done", "false"),
        Keys::Code => ("text", "characters", "done", "false"),
        Keys::Search => ("search", "none", "search", "true"),
    };
    tag("input")
        .fixed("type", "text")
        .fixed("dir", "auto")
        .fixed("inputmode", mode)
        .fixed("autocapitalize", capitals)
        .fixed("enterkeyhint", enter)
        .fixed("spellcheck", spelled)
}
