//! An earlier reflection, kept beside the current one to see what is new and what grew.
//!
//! It is kept among the answers, each under its address after `earlier/`: saved, handed over and erased with them.

use crate::{
    agreed::is_agreed,
    desk::{is_desk, is_tick_of_note},
    id::{ActivityId, SkillId},
    model::{Level, Proof, Reflection},
    page::Page,
    papers::is_paper,
    profile::{Profile, ProfileSkill},
    question::Question,
    state::State,
};
use serde::Serialize;

/// Starts the addresses of earlier answers.
pub(crate) const EARLIER: &str = "earlier";

/// The address of an answer among the earlier ones.
pub(crate) fn address(address: &str) -> String {
    [EARLIER, "/", address].concat()
}

/// Whether a text has the shape of a day: `2026-11-22`.
pub(crate) fn is_day(text: &str) -> bool {
    let shape =
        |(at, sign): (usize, u8)| if matches!(at, 4 | 7) { sign == b'-' } else { sign.is_ascii_digit() };
    text.len() == 10 && text.bytes().enumerate().all(shape)
}

impl Reflection {
    /// Keeps a copy of all answers as the earlier ones, in place of those before. What was done is open again: the cards,
    /// the steps that were picked, and what was agreed; all else stays, to be changed where it changed. What a counselor
    /// says is of the person, not of one reflection; what of it was on a paper is not on the next. `has_agreed` says whether anything was agreed on since the agreement before.
    pub(crate) fn keep_as_earlier(&mut self, day: &str, has_agreed: bool) {
        // An agreement stays until there is a later one.
        self.retain(|at| !at.starts_with(EARLIER) || !has_agreed && is_agreed(at));
        let copies: Vec<_> = self
            .iter()
            .filter(|(at, _)| !is_paper(at) && !is_desk(at) && !at.starts_with(EARLIER))
            .filter(|(at, _)| has_agreed || !is_agreed(at))
            .map(|(at, answer)| (address(at), answer.to_owned()))
            .collect();
        let is_open_again = |at: &str| {
            at.starts_with("card/") || at.starts_with("step/") || is_agreed(at) || is_tick_of_note(at)
        };
        self.retain(|at| at.starts_with(EARLIER) || !is_open_again(at));
        self.extend(copies);
        self.set(Question::EarlierDay, Some(day));
    }

    /// Keeps what was agreed as the earlier agreement, in place of the one before. No note is ticked for the new one.
    pub(crate) fn agree_again(&mut self) {
        let agreed = self.iter().filter(|(at, _)| is_agreed(at) && !at.starts_with(EARLIER));
        let copies: Vec<_> = agreed.map(|(at, answer)| (address(at), answer.to_owned())).collect();
        self.retain(|at| !is_agreed(at) && !is_tick_of_note(at));
        self.extend(copies);
    }

    /// Forgets the earlier answers.
    pub(crate) fn forget_earlier(&mut self) {
        self.retain(|address| !address.starts_with(EARLIER));
    }

    /// The earlier answers, under the addresses they had.
    pub(crate) fn earlier(&self) -> Self {
        let of_it = |(address, answer): (&str, &str)| {
            let address = address.strip_prefix(EARLIER)?.strip_prefix('/')?;
            Some((address.to_owned(), answer.to_owned()))
        };
        self.iter().filter_map(of_it).collect()
    }
}

impl State {
    /// The day the earlier reflection was finished, as `2026-11-22`; `None` where there is none.
    pub fn earlier_day(&self) -> Option<&str> {
        self.reflection.get(Question::EarlierDay).filter(|day| is_day(day))
    }

    /// The earlier reflection that is kept to compare.
    pub fn earlier(&self) -> Option<Self> {
        self.earlier_day()?;
        let earlier = Self::resume(self.content.clone(), self.reflection.earlier(), Page::Profile);
        Some(earlier.planned(self.plan.clone()))
    }
}

/// What is new and what grew since an earlier reflection. What became less is not named: people know, and it is theirs to say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Changes {
    /// What they do now and did not name then, in the order of [`State::sources`].
    pub activities: Vec<ActivityId>,
    /// Skills that are theirs now and were not then, strongest first.
    pub skills: Vec<SkillId>,
    /// Skills that were theirs then and have more behind them now, strongest first.
    pub grown: Vec<Grown>,
}

/// How a skill grew: each part is there only where it is more than before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Grown {
    /// The skill.
    pub skill: SkillId,
    /// How many more things they do show it.
    pub places: usize,
    /// How well then and now. What was not said then did not grow by being said.
    pub level: Option<(Level, Level)>,
    /// What stood behind it then, and now.
    pub proof: Option<(Proof, Proof)>,
    /// Used somewhere else too since.
    pub elsewhere: bool,
}

impl Changes {
    /// Compares two reflections.
    pub fn between(earlier: &State, now: &State) -> Self {
        let (before, after) = (Profile::of(earlier), Profile::of(now));
        let mut activities = now.sources();
        // What is told in own words is new when the words are.
        activities.retain(|id| !earlier.does(id) || earlier.activity_text(id) != now.activity_text(id));
        let mut changes = Self { activities, skills: Vec::new(), grown: Vec::new() };
        for skill in &after.skills {
            match before.skill(&skill.id) {
                None => changes.skills.push(skill.id.clone()),
                Some(then) => changes.grown.extend(grown(then, skill)),
            }
        }
        changes
    }

    /// Whether nothing is new and nothing grew.
    pub fn is_empty(&self) -> bool {
        self.activities.is_empty() && self.skills.is_empty() && self.grown.is_empty()
    }
}

fn grown(then: &ProfileSkill, now: &ProfileSkill) -> Option<Grown> {
    let grown = Grown {
        skill: now.id.clone(),
        places: now.places().saturating_sub(then.places()),
        level: then.level.zip(now.level).filter(|(then, now)| now > then),
        proof: then.proof.zip(now.proof).filter(|(then, now)| now > then),
        elsewhere: now.elsewhere == Some(true) && then.elsewhere == Some(false),
    };
    let is_more = grown.places > 0 || grown.level.is_some() || grown.proof.is_some() || grown.elsewhere;
    is_more.then_some(grown)
}
