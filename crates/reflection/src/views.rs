//! Where client and counselor see a skill differently: something to talk about, never an average.

use crate::{id::SkillId, model::Level, sorted::ranked, state::State};

/// A skill of which the two do not say the same. Neither is right by it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The skill.
    pub skill: SkillId,
    /// How well, by the client's word. `None` where they did not say, or said that the skill is not theirs.
    pub theirs: Option<Level>,
    /// How well, in the counselor's eyes.
    pub counselors: Option<Level>,
}

impl Difference {
    /// Whether both said how well, and not the same. Else one of them said nothing so far.
    pub fn is_said_by_both(&self) -> bool {
        self.theirs.is_some() && self.counselors.is_some()
    }

    /// How many levels lie between the two. Who said nothing counts as one below "on my own", from where on it matters.
    fn distance(&self) -> usize {
        let place = |level: Option<Level>| level.unwrap_or(Level::WithHelp) as usize;
        place(self.theirs).abs_diff(place(self.counselors))
    }
}

impl State {
    /// The skills that client and counselor rated differently, or that the client did not rate while the counselor says "on my
    /// own" or more: furthest apart first, of the same distance in the order of content. A counselor who says nothing did not see
    /// the client do it: that is no difference.
    pub fn differences(&self) -> Vec<Difference> {
        let told = self.reflection();
        let both = self.content().skills.iter().map(|skill| Difference {
            skill: skill.id.clone(),
            theirs: told.level(&skill.id).filter(|_| !self.is_removed(&skill.id)),
            counselors: told.view(&skill.id),
        });
        let differ = |both: &Difference| match (both.theirs, both.counselors) {
            (Some(theirs), Some(counselors)) => theirs != counselors,
            (_, counselors) => counselors >= Some(Level::OnMyOwn),
        };
        ranked(both.filter(differ).collect(), |both| both.distance().try_into().unwrap_or_default())
    }
}
