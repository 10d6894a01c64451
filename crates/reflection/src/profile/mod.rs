//! The profile: the skills in what a learner told, each with the forms it shows in, its proof and its reasons.

mod strength;
mod wording;

pub use strength::{Working, WorkingPart};

use crate::{
    content::{Family, Skill},
    id::{ActivityId, CheckId, FormId, RelationId, SkillId},
    model::{Level, Proof},
    question::Question,
    sorted::{Map, ranked},
    state::State,
};
use serde::Serialize;

/// From how many skills on the same level for all is worth a word.
const FLAT: usize = 3;

/// A learner's skills, strongest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Profile {
    /// The skills; of equal strength in the order of content.
    pub skills: Vec<ProfileSkill>,
}

/// One skill of a learner, with everything it was derived from. Self-reported throughout.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ProfileSkill {
    /// O*NET element id.
    pub id: SkillId,
    /// Content's plain name.
    pub name: String,
    /// The learner's own name for it; empty where they gave none.
    pub words: String,
    /// The group it is shown in.
    pub family: Family,
    /// How much stands behind it, 0 to 100: the sum of `working`. For ordering, never shown as a figure.
    pub strength: u8,
    /// How the strength came about.
    pub working: Vec<Working>,
    /// How well, by the learner's word.
    pub level: Option<Level>,
    /// Whether it was used somewhere else too.
    pub elsewhere: Option<bool>,
    /// The forms of learning it shows in, in the order of content.
    pub forms: Vec<FormId>,
    /// What stands behind it.
    pub proof: Option<Proof>,
    /// Who would confirm it, where that is the proof.
    pub confirmer: Option<RelationId>,
    /// How it was checked that what was learned is right.
    pub checks: Vec<CheckId>,
    /// Why it is here; never empty.
    pub reasons: Vec<Reason>,
}

impl ProfileSkill {
    /// How many things they do show it.
    pub fn places(&self) -> usize {
        self.reasons.iter().filter(|reason| reason.why != Why::Says).count()
    }

    /// The points for doing and breadth alone, 0 to 50: an order that does not move while the learner judges and rates.
    pub fn seen(&self) -> u8 {
        strength::seen(&self.reasons)
    }
}

/// Why a skill is in a profile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reason {
    /// What leads from the learner to the skill.
    #[serde(flatten)]
    pub why: Why,
    /// The activity as the learner read or wrote it; empty for [`Why::Says`].
    pub text: String,
    /// Whether a story was told about the activity.
    pub told: bool,
}

/// What leads from the learner to a skill.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "why", rename_all = "kebab-case")]
pub enum Why {
    /// They do an activity that stands for the skill with this weight (1 to 3).
    Does {
        /// The activity.
        activity: ActivityId,
        /// Its form.
        form: FormId,
        /// Content's weight of the skill in it.
        weight: u8,
    },
    /// They see the skill in something they do.
    Sees {
        /// The activity.
        activity: ActivityId,
        /// Its form.
        form: FormId,
    },
    /// They said that it is theirs.
    Says,
}

impl Why {
    /// The form it shows in.
    pub fn form(&self) -> Option<&FormId> {
        match self {
            Self::Does { form, .. } | Self::Sees { form, .. } => Some(form),
            Self::Says => None,
        }
    }

    /// The activity it comes from.
    pub fn activity(&self) -> Option<&ActivityId> {
        match self {
            Self::Does { activity, .. } | Self::Sees { activity, .. } => Some(activity),
            Self::Says => None,
        }
    }
}

impl Profile {
    /// Derives the profile from what a learner told. Depends on the answers only, not on their order.
    pub fn of(state: &State) -> Self {
        let skills = reasons(state).into_iter().filter_map(|(id, reasons)| profile_skill(state, id, reasons));
        Self { skills: ranked(skills.collect(), |skill| skill.strength.into()) }
    }

    /// What the learner may judge: every skill that shows in what they do or that they judged, those taken off too, in
    /// the order of what is seen, which does not move while they judge and rate.
    pub fn suggestions(state: &State) -> Vec<ProfileSkill> {
        let skills = all_reasons(state).into_iter();
        let judged = |id: &SkillId| state.reflection().verdict(id).is_some();
        let skills = skills.filter(|(id, reasons)| strength::shows(reasons) || judged(id));
        let skills = skills.filter_map(|(id, reasons)| profile_skill(state, id, reasons));
        ranked(skills.collect(), |skill| skill.seen().into())
    }

    /// The skills of one family, strongest first.
    pub fn family(&self, family: Family) -> impl Iterator<Item = &ProfileSkill> {
        self.skills.iter().filter(move |skill| skill.family == family)
    }

    /// Whether every rated skill got the same level, three of them or more: then the levels tell little apart.
    pub fn is_flat(&self) -> bool {
        let mut levels: Vec<_> = self.skills.iter().filter_map(|skill| skill.level).collect();
        let rated = levels.len();
        levels.dedup();
        rated >= FLAT && levels.len() == 1
    }

    /// The skill with this id.
    pub fn skill(&self, id: &SkillId) -> Option<&ProfileSkill> {
        self.skills.iter().find(|skill| skill.id == *id)
    }
}

/// The skills that are the learner's, each with its points for doing and breadth alone (see [`strength`]), most first.
/// Level, proof and the like do not move them.
pub(crate) fn seen_skills(state: &State) -> Vec<(SkillId, u8)> {
    let seen = reasons(state).into_iter().map(|(id, reasons)| (id.clone(), strength::seen(&reasons)));
    ranked(seen.collect(), |(_, points)| (*points).into())
}

/// The reasons for each skill that is the learner's, in the order of content; removed skills are left out.
fn reasons(state: &State) -> Vec<(&SkillId, Vec<Reason>)> {
    let mut theirs = all_reasons(state);
    theirs.retain(|(id, reasons)| strength::shows(reasons) && !state.is_removed(id));
    theirs
}

/// The reasons for each skill of content, in its order.
fn all_reasons<'a>(state: &'a State) -> Vec<(&'a SkillId, Vec<Reason>)> {
    let mut found: Map<&SkillId, Vec<Reason>> = Map::default();
    let content = state.content();
    let seen: Vec<_> = state.reflection().seen().collect();
    for activity in state.sources() {
        let (Some(form), Some(text)) = (state.form_of(&activity), state.activity_text(&activity)) else {
            continue;
        };
        let told = state.reflection().is_told(&activity);
        let mut add = |skill, why| {
            found.change(skill, |reasons| reasons.push(Reason { why, text: text.to_owned(), told }));
        };
        let known: &[(SkillId, u8)] = content.activity(&activity).map_or(&[], |known| &known.skills);
        for (skill, weight) in known {
            add(skill, Why::Does { activity: activity.clone(), form: form.clone(), weight: *weight });
        }
        for (skill, _) in seen.iter().filter(|(_, place)| *place == activity) {
            if known.iter().all(|(id, _)| id != skill) {
                add(skill, Why::Sees { activity: activity.clone(), form: form.clone() });
            }
        }
    }
    let reasons_for = |skill: &'a Skill| {
        let mut reasons = found.remove(&&skill.id).unwrap_or_default();
        if state.is_kept(&skill.id) {
            reasons.push(Reason { why: Why::Says, text: String::new(), told: false });
        }
        (&skill.id, reasons)
    };
    content.skills.iter().map(reasons_for).collect()
}

fn profile_skill(state: &State, id: &SkillId, reasons: Vec<Reason>) -> Option<ProfileSkill> {
    let content = state.content();
    let skill = content.skill(id)?;
    let told = state.reflection();
    let level = told.level(id);
    let elsewhere = told.elsewhere(id);
    let proof = told.proof(id);
    let checks = content.checks.iter().map(|check| check.id.clone());
    let checks: Vec<_> = checks.filter(|check| told.has(Question::Check(id, check))).collect();
    let working = strength::working(&reasons, level, elsewhere, proof, !checks.is_empty());
    let shows_in = |form: &FormId| reasons.iter().any(|reason| reason.why.form() == Some(form));
    Some(ProfileSkill {
        id: id.clone(),
        name: skill.name.clone(),
        words: told.words(id).trim().to_owned(),
        family: skill.family,
        strength: working.iter().map(|part| part.points).sum(),
        working,
        level,
        elsewhere,
        forms: content.forms.iter().map(|form| form.id.clone()).filter(shows_in).collect(),
        proof,
        confirmer: told.confirmer(id),
        checks,
        reasons,
    })
}
