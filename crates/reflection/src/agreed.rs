//! What client and counselor agreed on: strengths, and up to three goals, each with a next step. It is the client's, too.

use crate::{
    action::Action,
    content::Content,
    earlier::is_day,
    id::SkillId,
    model::Reflection,
    named::named,
    question::{Question, YES},
    reduce::{cut, known_text},
    state::State,
};
use serde::Serialize;

/// Starts the addresses of what was agreed.
pub(crate) const AGREED: &str = "agreed";

/// Whether an address is that of something that was agreed, now or in an earlier reflection.
pub fn is_agreed(address: &str) -> bool {
    crate::question::now(address).split('/').next() == Some(AGREED)
}

named! {
/// What is said of a goal's next step.
pub enum GoalPart {
    /// What will be done.
    What = "what",
    /// Who does it.
    Who = "who",
    /// By when.
    When = "when",
    /// Where, or with whom.
    Where = "where",
}
}

named! {
/// What came of a goal, said at a later visit.
pub enum Came {
    /// It is done.
    Done = "done",
    /// A part of it.
    Partly = "partly",
    /// Nothing so far.
    NotYet = "not-yet",
}
}

impl GoalPart {
    /// The key of the word for it.
    pub fn key(self) -> &'static str {
        match self {
            Self::What => "agree-what",
            Self::Who => "agree-who",
            Self::When => "agree-when",
            Self::Where => "agree-where",
        }
    }
}

impl Came {
    /// The key of the words for it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Done => "agree-came-done",
            Self::Partly => "agree-came-partly",
            Self::NotYet => "agree-came-not-yet",
        }
    }
}

/// Which agreement: people who come again have two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visit {
    /// The last one.
    Now,
    /// The one before, which is kept to see what came of it.
    Earlier,
}

/// What client and counselor agreed on in one talk.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Agreement {
    /// The day of the talk, as `2026-11-22`.
    pub day: Option<String>,
    /// The strengths both agree on, in the order of content.
    pub strengths: Vec<SkillId>,
    /// The goals of which something is said, in order.
    pub goals: Vec<Goal>,
}

/// One goal, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Goal {
    /// Its number: 1 to [`Agreement::MOST_GOALS`].
    pub number: usize,
    /// The goal.
    pub text: String,
    /// What will be done next.
    pub what: String,
    /// Who does it.
    pub who: String,
    /// By when.
    pub when: String,
    /// Where, or with whom.
    #[serde(rename = "where")]
    pub place: String,
    /// What came of it.
    pub came: Option<Came>,
}

impl Goal {
    /// What is said of its next step; empty where nothing is.
    pub fn part(&self, part: GoalPart) -> &str {
        match part {
            GoalPart::What => &self.what,
            GoalPart::Who => &self.who,
            GoalPart::When => &self.when,
            GoalPart::Where => &self.place,
        }
    }

    fn of(told: &Reflection, number: usize) -> Option<Self> {
        let text = |question| told.get(question).unwrap_or_default().trim().to_owned();
        let part = |part| text(Question::GoalPart(number, part));
        let goal = Self {
            number,
            text: text(Question::Goal(number)),
            what: part(GoalPart::What),
            who: part(GoalPart::Who),
            when: part(GoalPart::When),
            place: part(GoalPart::Where),
            came: told.get(Question::Came(number)).and_then(Came::named),
        };
        let is_said = !goal.text.is_empty() || GoalPart::ALL.iter().any(|part| !goal.part(*part).is_empty());
        is_said.then_some(goal)
    }
}

impl Agreement {
    /// The most goals of one talk: more are not kept in mind.
    pub const MOST_GOALS: usize = 3;

    /// Whether neither a strength nor a goal was agreed on.
    pub fn is_empty(&self) -> bool {
        self.strengths.is_empty() && self.goals.is_empty()
    }

    /// The first goal of which nobody said what came of it, or not all.
    pub fn open_goal(&self) -> Option<&Goal> {
        self.goals.iter().find(|goal| goal.came != Some(Came::Done))
    }

    fn of(told: &Reflection, content: &Content) -> Self {
        let strengths = content.skills.iter().map(|skill| skill.id.clone());
        Self {
            day: told.get(Question::AgreedDay).filter(|day| is_day(day)).map(str::to_owned),
            strengths: strengths.filter(|skill| told.has(Question::AgreedStrength(skill))).collect(),
            goals: (1..=Self::MOST_GOALS).filter_map(|number| Goal::of(told, number)).collect(),
        }
    }

    /// Whether a goal can have this number.
    fn has(number: usize) -> bool {
        (1..=Self::MOST_GOALS).contains(&number)
    }
}

impl State {
    /// What was agreed at one visit; empty where nothing was.
    pub fn agreement(&self, visit: Visit) -> Agreement {
        match visit {
            Visit::Now => Agreement::of(self.reflection(), self.content()),
            Visit::Earlier => Agreement::of(&self.reflection().earlier(), self.content()),
        }
    }

    /// Whether anything was agreed at either visit.
    pub fn has_agreed(&self) -> bool {
        [Visit::Now, Visit::Earlier].iter().any(|visit| !self.agreement(*visit).is_empty())
    }

    pub(crate) fn answer_agreed(&mut self, action: &Action) {
        use Question as Q;
        let text = |text| known_text(cut(text, Self::LONGEST_TEXT));
        let (question, answer) = match action {
            Action::SetAgreedDay(day) if is_day(day) => (Q::AgreedDay, Some(day.as_str())),
            Action::AgreeStrength(skill, on) if self.content.skill(skill).is_some() => {
                (Q::AgreedStrength(skill), on.then_some(YES))
            }
            Action::WriteGoal(number, words) if Agreement::has(*number) => (Q::Goal(*number), text(words)),
            Action::WriteGoalPart(number, part, words) if Agreement::has(*number) => {
                (Q::GoalPart(*number, *part), text(words))
            }
            Action::SetCame(visit, number, came) => return self.set_came(*visit, *number, *came),
            Action::AgreeAgain if self.agreement(Visit::Now).is_empty() => return,
            Action::AgreeAgain => return self.reflection.agree_again(),
            _ => return,
        };
        self.reflection.set(question, answer);
    }

    /// Says what came of a goal there is.
    fn set_came(&mut self, visit: Visit, number: usize, came: Option<Came>) {
        if self.agreement(visit).goals.iter().any(|goal| goal.number == number) {
            let mut address = Question::Came(number).address();
            if visit == Visit::Earlier {
                address = crate::earlier::address(&address);
            }
            self.reflection.put(&address, came.map(Came::as_str));
        }
    }
}

/// Whether this is something that was agreed. `rest` is what follows `agreed/`.
pub(crate) fn understands(state: &State, rest: &str, answer: &str) -> bool {
    let mut parts = rest.splitn(3, '/');
    let (kind, id, more) = (parts.next(), parts.next(), parts.next());
    let is_goal = |id: &str| (1..=Agreement::MOST_GOALS).any(|number| number.to_string() == id);
    match (kind, id, more) {
        (Some("day"), None, None) => is_day(answer),
        (Some("strength"), Some(skill), None) => {
            answer == YES && state.content().skill(&skill.into()).is_some()
        }
        (Some("goal"), Some(id), None) => is_goal(id),
        (Some("goal"), Some(id), Some("came")) => is_goal(id) && Came::named(answer).is_some(),
        (Some("goal"), Some(id), Some(part)) => is_goal(id) && GoalPart::named(part).is_some(),
        _ => false,
    }
}

/// Whether this was typed, of what was agreed.
pub(crate) fn is_typed(rest: &str) -> bool {
    rest.starts_with("goal/") && !rest.ends_with("/came")
}
