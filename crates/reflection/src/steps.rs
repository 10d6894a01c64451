//! Next steps a learner can pick: one for each of their strongest skills, one for each thing in the way.

use crate::{
    id::{BarrierId, SkillId, StepId},
    profile::seen_skills,
    question::Question,
    state::State,
};

/// The most skills that a next step is offered for.
const SKILLS: usize = 5;

/// One thing to do next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextStep {
    /// `skill/…` or `barrier/…`.
    pub id: StepId,
    /// What to do, from content.
    pub text: String,
}

impl StepId {
    /// The step that belongs to a skill.
    pub fn for_skill(skill: &SkillId) -> Self {
        format!("skill/{skill}").as_str().into()
    }
}

impl NextStep {
    fn for_skill(skill: &SkillId, text: &str) -> Self {
        Self { id: StepId::for_skill(skill), text: text.to_owned() }
    }

    fn for_barrier(barrier: &BarrierId, text: &str) -> Self {
        Self { id: format!("barrier/{barrier}").as_str().into(), text: text.to_owned() }
    }
}

impl State {
    /// The next steps on offer: barriers first (they stand in the way of the rest), then the skills seen most; after
    /// them whatever the learner picked earlier.
    pub fn next_steps(&self) -> Vec<NextStep> {
        let content = self.content();
        let told = self.reflection();
        let barriers = content.barriers.iter().filter(|barrier| told.has(Question::Barrier(&barrier.id)));
        let mut steps: Vec<_> =
            barriers.map(|barrier| NextStep::for_barrier(&barrier.id, &barrier.step)).collect();
        let seen = seen_skills(self).into_iter().take(SKILLS).filter_map(|(id, _)| content.skill(&id));
        steps.extend(seen.map(|skill| NextStep::for_skill(&skill.id, &skill.step)));
        let mut picked = self.all_steps();
        picked.retain(|step| told.has(Question::Step(&step.id)) && !steps.contains(step));
        steps.extend(picked);
        steps
    }

    /// Every step there is, on offer or not.
    pub(crate) fn all_steps(&self) -> Vec<NextStep> {
        let content = self.content();
        let barriers = content.barriers.iter();
        let mut steps: Vec<_> =
            barriers.map(|barrier| NextStep::for_barrier(&barrier.id, &barrier.step)).collect();
        steps.extend(content.skills.iter().map(|skill| NextStep::for_skill(&skill.id, &skill.step)));
        steps
    }
}
