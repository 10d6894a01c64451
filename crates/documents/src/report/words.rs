//! The sentences of content, with values and plurals filled in.

use reflection::{
    Content,
    content::{Arg, Plural},
};
use std::rc::Rc;

/// Says messages in the content's language.
pub(super) struct Words<'a> {
    pub(super) content: Rc<Content>,
    pub(super) plural: Plural<'a>,
}

impl Words<'_> {
    pub(super) fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    pub(super) fn say_with(&self, key: &str, args: &[Arg<'_>]) -> String {
        self.content.message(key).render(args, self.plural)
    }

    /// Several things one after the other.
    pub(super) fn list(&self, things: &[String]) -> String {
        let listed = |before: String, next: &String| {
            self.say_with("paper-listed", &[("before", &before), ("next", next)])
        };
        let mut things = things.iter();
        let first = things.next().cloned().unwrap_or_default();
        things.fold(first, listed)
    }
}
