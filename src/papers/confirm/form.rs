//! What somebody fills in who confirms a badge.

use super::Ask;
use crate::{
    components::{Choice, Legend, choices},
    markup::{Tag, tag, wrong},
    text::Text,
    view::View,
};
use reflection::State;
use yew::Html;

/// Who they can be to the learner: the keys of what they call it, so that it reads well on the learner's papers too.
const RELATIONS: [&str; 8] = [
    "confirm-family",
    "confirm-friend",
    "confirm-boss",
    "confirm-coworker",
    "confirm-customer",
    "confirm-leader",
    "confirm-teacher",
    "confirm-someone",
];

/// See the module.
#[derive(Clone, Default)]
pub(super) struct Form {
    pub(super) name: String,
    /// One of [`RELATIONS`].
    pub(super) relation: Option<&'static str>,
    /// The same in their own words.
    pub(super) more: String,
    /// What they saw.
    pub(super) saw: String,
    /// Whether it was to be signed, so that what is missing is said.
    pub(super) is_looked_at: bool,
}

const NAME: [&str; 2] = ["everyday-skills-confirmer", "everyday-skills-confirmer-wrong"];
const MORE: [&str; 2] = ["everyday-skills-relation-more", ""];
const SAW: [&str; 2] = ["everyday-skills-saw", "everyday-skills-saw-wrong"];
const RELATION_WRONG: &str = "everyday-skills-relation-wrong";

impl Form {
    pub(super) fn is_whole(&self) -> bool {
        let is_written = |text: &str| !text.trim().is_empty();
        is_written(&self.name) && is_written(&self.saw) && self.relation.is_some()
    }

    /// Who they are to the learner.
    pub(super) fn relation(&self, text: Text) -> String {
        let relation = self.relation.map(|key| text.say_with(key, &[])).unwrap_or_default();
        match self.more.trim() {
            "" => relation,
            more => text.say_with("confirm-relation-words", &[("relation", &relation), ("words", more)]),
        }
    }

    pub(super) fn fields(&self, v: &View) -> Vec<Html> {
        let line = || tag("input").fixed("type", "text").attr("maxlength", "120");
        let name = line().fixed("autocomplete", "name").value(&self.name).write(v.send, Ask::Name);
        let more = line().fixed("autocomplete", "off").value(&self.more).write(v.send, Ask::More);
        let saw = tag("textarea")
            .fixed("rows", "4")
            .attr("maxlength", &State::LONGEST_TEXT.to_string())
            .value(&self.saw)
            .write(v.send, Ask::Saw);
        let is_missing = |text: &str| self.is_looked_at && text.trim().is_empty();
        vec![
            field(v, NAME, "confirm-name", name, is_missing(&self.name).then_some("confirm-name-missing")),
            self.relations(v),
            field(v, MORE, "confirm-more", more, None),
            field(v, SAW, "confirm-saw", saw, is_missing(&self.saw).then_some("confirm-saw-missing")),
        ]
    }

    fn relations(&self, v: &View) -> Html {
        let choice = |key: &'static str| {
            Choice::radio("relation", key, v.say(key), self.relation == Some(key), Ask::Relation(key))
        };
        let relations = choices(v, Legend::Seen(v.say("confirm-relation")), RELATIONS.map(choice).into())
            .fixed("aria-describedby", RELATION_WRONG);
        let is_missing = self.is_looked_at && self.relation.is_none();
        let said = wrong(RELATION_WRONG, is_missing.then(|| v.say("confirm-relation-missing")));
        tag("div").class("field").flag("data-wrong", is_missing).child(said).child(relations.html()).html()
    }
}

/// A box with its label and what is wrong with what is in it.
fn field(v: &View, [id, note]: [&'static str; 2], label: &str, input: Tag, missing: Option<&str>) -> Html {
    let input = input.fixed("id", id).fixed("dir", "auto");
    let input = match missing {
        Some(_) => crate::components::blamed(input, note),
        None => input,
    };
    let label = tag("label").fixed("for", id).text(v.say(label)).html();
    let field = tag("div").class("field").flag("data-wrong", missing.is_some()).child(label);
    let said = if note.is_empty() { Html::default() } else { wrong(note, missing.map(|key| v.say(key))) };
    field.child(said).child(input.html()).html()
}
