//! The boxes that an agreement is written in, each with what may be taken in place of writing as long as it is empty.

use super::Ask;
use crate::{
    components::{FreeText, free_text},
    markup::{button, tag},
    view::View,
};
use reflection::{Action, GoalPart, Question as Q};
use yew::Html;

/// A box: of which goal, and of which part of its next step; of the goal itself without one.
#[derive(Clone, Copy)]
pub(super) struct Box(pub(super) usize, pub(super) Option<GoalPart>);

/// What may be taken: what it says, and what is written then.
pub(super) struct Offer {
    pub(super) text: String,
    pub(super) writes: Vec<Action>,
}

impl Box {
    /// All boxes of a goal.
    pub(super) fn all(number: usize) -> impl Iterator<Item = Self> {
        let parts = GoalPart::ALL.into_iter().map(Some);
        [None].into_iter().chain(parts).map(move |part| Self(number, part))
    }

    /// What is in it, as typed.
    pub(super) fn text<'a>(self, v: &'a View) -> &'a str {
        let Self(number, part) = self;
        v.told().get(part.map_or(Q::Goal(number), |part| Q::GoalPart(number, part))).unwrap_or_default()
    }

    /// Writes something into it.
    pub(super) fn write(self, text: String) -> Action {
        let Self(number, part) = self;
        part.map_or(Action::WriteGoal(number, text.clone()), |part| Action::WriteGoalPart(number, part, text))
    }

    /// A text to be taken for it.
    pub(super) fn offer(self, text: String) -> Offer {
        Offer { writes: vec![self.write(text.clone())], text }
    }

    /// Unique on the page.
    fn id(self) -> String {
        let Self(number, part) = self;
        ["goal-", &number.to_string(), "-", part.map_or("text", GoalPart::as_str)].concat()
    }
}

/// A box with its label, and while it is empty what may be taken in place of writing.
pub(super) fn offered(v: &View, the_box: Box, key: &str, rows: &'static str, offers: Vec<Offer>) -> Html {
    let (id, value) = (the_box.id(), the_box.text(v));
    let text = FreeText { id: &id, label: v.say(key), label_unseen: false, rows, value };
    let offers = if value.trim().is_empty() { offers } else { Vec::new() };
    let offers = offers.into_iter().map(|Offer { text, writes }| {
        let fill = Ask::Fill(writes, ["everyday-skills-", &id].concat());
        button("offer", "take-offer", text.as_str(), v.send, fill).html()
    });
    let offers = tag("div")
        .class("offers")
        .fixed("role", "group")
        .attr("aria-label", &v.say("agree-offers"))
        .children(offers);
    free_text(v, text, move |text| the_box.write(text)).child(offers.html()).html()
}
