//! What every page is drawn from.

use crate::{
    command::Command, extras::Extras, guard::Guard, language::Language, storage::Keeper,
    surroundings::Surroundings, text::Text,
};
use reflection::{ActivityId, Content, Page, Reflection, SkillId, State};
use yew::{Callback, Html};

/// The state, the words, and the way to answer. Pages are functions of it.
pub(crate) struct View<'a> {
    pub(crate) state: &'a State,
    pub(crate) text: Text<'a>,
    pub(crate) send: &'a Callback<Command>,
    pub(crate) extras: &'a Extras,
    pub(crate) language: &'a Language,
    /// What the pages about keeping show.
    pub(crate) guard: &'a Guard,
    /// Where the answers are kept.
    pub(crate) keeper: &'a Keeper,
    /// What is around the widget.
    pub(crate) surroundings: &'a Surroundings,
    /// Whether something handed over waits to be looked into.
    pub(crate) is_handed: bool,
    /// What is searched for among the occupations, as typed.
    pub(crate) search: &'a str,
}

impl View<'_> {
    pub(crate) fn content(&self) -> &Content {
        self.state.content()
    }

    pub(crate) fn told(&self) -> &Reflection {
        self.state.reflection()
    }

    pub(crate) fn page(&self) -> &Page {
        self.state.page()
    }

    /// See [`Text::say_with`].
    pub(crate) fn say(&self, key: &str) -> String {
        self.text.say_with(key, &[])
    }

    /// See [`Text::say_with`].
    pub(crate) fn say_with(&self, key: &str, args: &[(&str, &str)]) -> String {
        self.text.say_with(key, args)
    }

    /// A message that counts: its value is `$count`.
    pub(crate) fn count(&self, key: &str, count: usize) -> String {
        self.text.say_with(key, &[("count", &count.to_string())])
    }

    /// A paragraph with a message.
    pub(crate) fn p(&self, key: &str) -> Html {
        crate::markup::p(self.say(key))
    }

    /// That a counselor's desk stays in this browser, where one is there.
    pub(crate) fn desk_stays(&self) -> Html {
        self.extras.with_words().map(|later| (later.desk_stays)(self)).unwrap_or_default()
    }

    /// A day (`2026-11-22`) as people of the content's language write it.
    pub(crate) fn day(&self, day: &str) -> String {
        crate::platform::day(&self.content().language, day)
    }

    /// Several things one after the other, as people of the content's language list them.
    pub(crate) fn list(&self, things: &[String]) -> String {
        crate::platform::list(&self.content().language, things)
    }

    /// What an activity is called; empty for an unknown one.
    pub(crate) fn activity(&self, id: &ActivityId) -> &str {
        self.state.activity_text(id).unwrap_or_default()
    }

    /// A skill's name; the learner's own name first where they gave one.
    pub(crate) fn skill(&self, id: &SkillId) -> String {
        let name = self.content().skill(id).map_or("", |skill| skill.name.as_str());
        match self.told().words(id).trim() {
            "" => name.to_owned(),
            own => self.say_with("skill-in-own-words", &[("own", own), ("name", name)]),
        }
    }
}
