//! What somebody fills in who confirms a badge.

use super::Ask;
use crate::{
    components::{Choice, Keys, Legend, choices, full, long_text, short_text},
    markup::{Tag, button, list, p, tag},
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

/// How long a line may be, in UTF-16 units as browsers count.
const LONGEST_LINE: usize = 120;

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

/// What says all that is missing, as a selector.
pub(super) const SUMMARY: &str = "[data-summary]";
/// Where it can be mended, and what is said there.
const MENDED: [(&str, &str); 3] = [
    (".field:has(#everyday-skills-confirmer)", "confirm-name-missing"),
    (".field:has(#everyday-skills-relation-wrong)", "confirm-relation-missing"),
    (".field:has(#everyday-skills-saw)", "confirm-saw-missing"),
];

impl Form {
    pub(super) fn is_whole(&self) -> bool {
        !self.missing().contains(&true)
    }

    /// Whether their name, who they are to the learner and what they saw are missing.
    fn missing(&self) -> [bool; 3] {
        [self.name.trim().is_empty(), self.relation.is_none(), self.saw.trim().is_empty()]
    }

    /// All that is missing in one place, which takes the focus, with the way to each.
    pub(super) fn summary(&self, v: &View) -> Html {
        let place = tag("div");
        if !self.is_looked_at || self.is_whole() {
            return place.html();
        }
        let missing = self.missing().into_iter().zip(MENDED).filter(|(is_missing, _)| *is_missing);
        let ways = missing
            .map(|(_, (part, key))| button("quiet", "mend", v.say(key), v.send, Ask::Mend(part)).html());
        let title = v.say("confirm-missing");
        let summary = tag("div").class("notice trouble").fixed("role", "group").attr("aria-label", &title);
        let summary = summary
            .fixed("tabindex", "-1")
            .fixed("data-summary", "")
            .child(p(title))
            .child(list(ways).html());
        place.child(summary.html()).html()
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
        let line = |keys| short_text(keys).attr("maxlength", &LONGEST_LINE.to_string());
        let name = line(Keys::Name).fixed("autocomplete", "name").value(&self.name).write(v.send, Ask::Name);
        let more = line(Keys::Words).fixed("autocomplete", "off").value(&self.more).write(v.send, Ask::More);
        let saw = long_text("4").value(&self.saw).write(v.send, Ask::Saw);
        let [no_name, _, not_saw] = self.missing().map(|is_missing| is_missing && self.is_looked_at);
        vec![
            field(v, NAME, "confirm-name", name, no_name.then_some("confirm-name-missing"))
                .child(full(v, &self.name, LONGEST_LINE))
                .html(),
            self.relations(v),
            field(v, MORE, "confirm-more", more, None).child(full(v, &self.more, LONGEST_LINE)).html(),
            field(v, SAW, "confirm-saw", saw, not_saw.then_some("confirm-saw-missing"))
                .child(full(v, &self.saw, State::LONGEST_TEXT))
                .html(),
        ]
    }

    fn relations(&self, v: &View) -> Html {
        let choice = |key: &'static str| {
            Choice::radio("relation", key, v.say(key), self.relation == Some(key), Ask::Relation(key))
        };
        let relations = choices(v, Legend::Seen(v.say("confirm-relation")), RELATIONS.map(choice).into())
            .fixed("aria-describedby", RELATION_WRONG);
        let is_missing = self.is_looked_at && self.relation.is_none();
        let said = missing(RELATION_WRONG, is_missing.then(|| v.say("confirm-relation-missing")));
        tag("div").class("field").child(said).child(relations.html()).html()
    }
}

/// A box with its label and what is wrong with what is in it.
fn field(v: &View, [id, note]: [&'static str; 2], label: &str, input: Tag, missing: Option<&str>) -> Tag {
    let input = input.fixed("id", id);
    let input = match missing {
        Some(_) => crate::components::blamed(input, note),
        None => input,
    };
    let label = tag("label").fixed("for", id).text(v.say(label)).html();
    let said =
        if note.is_empty() { Html::default() } else { self::missing(note, missing.map(|key| v.say(key))) };
    tag("div").class("field").child(label).child(said).child(input.html())
}

/// What is missing here. It is not said aloud when it comes: the summary is.
fn missing(id: &'static str, text: Option<String>) -> Html {
    tag("p").class("wrong").fixed("id", id).text(text.unwrap_or_default()).html()
}
