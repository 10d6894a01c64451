//! What client and counselor agreed on, and what the sheet about it needs beside the reflection.

use super::{Day, Report, tidy::one_line, words::Words};
use reflection::{Came, Difference, GoalPart, SkillId, State, Visit, content::Choice};

/// What client and counselor agreed on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Agreement {
    /// The day of the talk.
    pub day: Option<Day>,
    /// The strengths both agree on, each with its plain name.
    pub strengths: Vec<Choice<SkillId>>,
    /// The skills of which both said how well, and not the same: no paper says it for both.
    pub differing: Vec<SkillId>,
    /// The goals.
    pub goals: Vec<Goal>,
    /// The goals of an earlier talk, with what came of them.
    pub earlier: Vec<Goal>,
}

/// A goal.
#[derive(Clone, Debug, PartialEq)]
pub struct Goal {
    /// Its number, from 1.
    pub number: usize,
    /// The goal; may be empty.
    pub text: String,
    /// Its next step, part by part in their order; empty where nothing is said.
    pub parts: Vec<(GoalPart, String)>,
    /// What came of it, with the words for it.
    pub came: Option<Choice<Came>>,
}

/// Something that helps near the client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resource {
    /// What it is called.
    pub name: String,
    /// What it does.
    pub what: String,
    /// As people dial it.
    pub phone: String,
    /// The address of its page.
    pub address: String,
}

impl Report<'_> {
    /// The same report with what helps near, and the day of the talk as people write it: `day` makes it of `2026-11-22`.
    #[must_use]
    pub fn near(mut self, resources: Vec<Resource>, day: impl Fn(&str) -> String) -> Self {
        let tidy = |resource: Resource| Resource {
            name: one_line(&resource.name),
            what: one_line(&resource.what),
            phone: one_line(&resource.phone),
            address: one_line(&resource.address),
        };
        self.resources = resources.into_iter().map(tidy).collect();
        if let Some(talk) = self.agreement.as_mut().and_then(|agreement| agreement.day.as_mut()) {
            talk.shown = day(&talk.iso);
        }
        self
    }
}

/// What was agreed; nothing where neither a strength nor a goal is, now or earlier.
pub(super) fn agreement(state: &State, words: &Words) -> Option<Agreement> {
    let [now, earlier] = [Visit::Now, Visit::Earlier].map(|visit| state.agreement(visit));
    if now.is_empty() && earlier.goals.is_empty() {
        return None;
    }
    let strengths = state.content().skills.iter().filter(|skill| now.strengths.contains(&skill.id));
    let differing = state.differences().into_iter().filter(Difference::is_said_by_both);
    let goals = |goals: Vec<reflection::Goal>| goals.iter().map(|one| goal(one, words)).collect();
    Some(Agreement {
        day: now.day.map(|iso| Day { shown: iso.clone(), iso }),
        strengths: strengths.map(|skill| Choice { id: skill.id.clone(), text: skill.name.clone() }).collect(),
        differing: differing.map(|difference| difference.skill).collect(),
        goals: goals(now.goals),
        earlier: goals(earlier.goals),
    })
}

fn goal(goal: &reflection::Goal, words: &Words) -> Goal {
    Goal {
        number: goal.number,
        text: one_line(&goal.text),
        parts: GoalPart::ALL.map(|part| (part, one_line(goal.part(part)))).into(),
        came: goal.came.map(|came| Choice { id: came, text: words.say(came.key()) }),
    }
}

/// The notes of the counselor that were ticked to stand on paper.
pub(super) fn notes(state: &State) -> Vec<String> {
    let told = state.reflection();
    let ticked = state.notes().into_iter().filter(|(page, _)| told.is_on_paper(page));
    ticked.map(|(_, note)| one_line(note)).filter(|note| !note.is_empty()).collect()
}
