//! The content of one language: everything a learner can choose and every sentence they read, as one checked file.
//!
//! `crates/compile-content` makes it from the folder `content/`; the app loads it once at start.

mod message;
pub mod rules;
mod table;
mod validate;

pub use message::{Arg, Message, Plural};
pub use table::{Part, RowError};

use crate::{
    id::{
        ActivityId, BarrierId, CheckId, EscoId, FormId, HopeId, KindId, OccupationId, RelationId, SettingId,
        SkillId,
    },
    named::named,
    sorted::Map,
};

/// All content in one language. Lists are in the order they are shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Content {
    /// BCP 47 tag: `en`.
    pub language: String,
    /// Where life happens.
    pub settings: Vec<Choice<SettingId>>,
    /// What a learner may hope for.
    pub hopes: Vec<Choice<HopeId>>,
    /// Who could confirm a skill.
    pub relations: Vec<Choice<RelationId>>,
    /// How someone checked that what they learned was right.
    pub checks: Vec<Choice<CheckId>>,
    /// What gets in the way, each with a first step.
    pub barriers: Vec<Barrier>,
    /// The kinds of work: SOC major groups.
    pub kinds: Vec<Choice<KindId>>,
    /// What occupations are called. Empty until [`Part::Careers`] is there.
    pub jobs: Vec<Job>,
    /// Whether the first word of a title says what it is about (`Cocina de restaurante`), not the last (`Restaurant Cooks`).
    pub begins_with_subject: bool,
    /// What is put to a word for many of it, and what stands there for one: `ies` for `y`. The first that fits a word counts.
    pub plurals: Vec<(String, String)>,
    /// The forms of informal learning.
    pub forms: Vec<Form>,
    /// What someone may do, in all forms.
    pub activities: Vec<Activity>,
    /// The O*NET elements.
    pub skills: Vec<Skill>,
    /// The ESCO transversal skills that activities and skills are tied to.
    pub esco: Vec<EscoSkill>,
    /// The sentences of the screens, by key.
    pub messages: Map<String, Message>,
}

/// One answer to choose.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice<Id> {
    /// Stable id.
    pub id: Id,
    /// What the learner reads.
    pub text: String,
}

/// What an occupation is called.
#[derive(Clone, Debug, PartialEq)]
pub struct Job {
    /// O*NET-SOC code.
    pub id: OccupationId,
    /// Its title: O*NET's, or our translation of it.
    pub title: String,
    /// O*NET's title, where the other is our translation; else empty.
    pub onet: String,
    /// What people call it beside its title, divided by commas.
    pub names: String,
}

/// Something that gets in the way of learning.
#[derive(Clone, Debug, PartialEq)]
pub struct Barrier {
    /// Stable id.
    pub id: BarrierId,
    /// What the learner reads.
    pub text: String,
    /// A first step that costs nothing.
    pub step: String,
}

/// A form of informal learning.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    /// Stable id.
    pub id: FormId,
    /// Whether people tend to count it.
    pub kind: FormKind,
    /// Its plain name.
    pub name: String,
    /// One sentence: what is meant. Comes with the cards, as the two below.
    pub means: String,
    /// The question of its page.
    pub question: String,
    /// Its line drawing, an `svg` element.
    pub pictogram: String,
}

named! {
/// Organised learning is what people tend to count; everyday learning is what they tend to overlook.
pub enum FormKind {
    /// Somebody set it up: a course, an apprenticeship.
    Organised = "organised",
    /// Part of everyday life.
    Everyday = "everyday",
    /// Found both ways.
    Both = "both",
}
}

/// Something a person does that teaches and shows skills.
#[derive(Clone, Debug, PartialEq)]
pub struct Activity {
    /// Stable id.
    pub id: ActivityId,
    /// The form whose page offers it.
    pub form: FormId,
    /// Where it happens.
    pub settings: Vec<SettingId>,
    /// The skills it stands for, each with a weight in [`Activity::WEIGHTS`].
    pub skills: Vec<(SkillId, u8)>,
    /// The ESCO transversal skill it shows, where one fits.
    pub esco: Option<EscoId>,
    /// What the learner reads: a verb phrase.
    pub text: String,
}

impl Activity {
    /// Weight of a skill in an activity: 1 touches on it, 2 uses it, 3 is mainly this.
    pub const WEIGHTS: std::ops::RangeInclusive<u8> = 1..=3;

    /// Whether it comes from an agency's content pack.
    pub fn is_agencys(&self) -> bool {
        self.id.as_str().starts_with(ActivityId::PACK_PREFIX)
    }
}

/// A skill of ESCO's transversal hierarchy, to which our own crosswalk ties activities and O*NET elements.
#[derive(Clone, Debug, PartialEq)]
pub struct EscoSkill {
    /// Our short id.
    pub id: EscoId,
    /// ESCO's address of the concept.
    pub uri: String,
    /// ESCO's preferred label in the content's language.
    pub label: String,
}

/// An O*NET skill or knowledge element in plain words.
#[derive(Clone, Debug, PartialEq)]
pub struct Skill {
    /// O*NET element id.
    pub id: SkillId,
    /// O*NET's name: what employers and counselors find it under.
    pub onet: String,
    /// The ESCO transversal skill nearest to it, where one fits.
    pub esco: Option<EscoId>,
    /// The group it is shown in.
    pub family: Family,
    /// Plain name.
    pub name: String,
    /// One sentence: what it is.
    pub means: String,
    /// One everyday example for each level, from "not yet" to "I could show others" (see [`crate::Level`]).
    pub anchors: [String; 4],
    /// Lines for a résumé.
    pub resume: Vec<String>,
    /// A next step that costs nothing.
    pub step: String,
}

named! {
/// The group a skill is shown in.
pub enum Family {
    /// Dealing with people.
    People = "people",
    /// Thinking and learning.
    Thinking = "thinking",
    /// Machines, tools and systems.
    Technical = "technical",
    /// Knowing a subject.
    KnowHow = "know-how",
}
}

impl Content {
    /// The form with this id.
    pub fn form(&self, id: &FormId) -> Option<&Form> {
        self.forms.iter().find(|form| form.id == *id)
    }

    /// The activity with this id; `None` for one told in own words.
    pub fn activity(&self, id: &ActivityId) -> Option<&Activity> {
        self.activities.iter().find(|activity| activity.id == *id)
    }

    /// The skill with this id.
    pub fn skill(&self, id: &SkillId) -> Option<&Skill> {
        self.skills.iter().find(|skill| skill.id == *id)
    }

    /// The ESCO skill with this id.
    pub fn esco(&self, id: &EscoId) -> Option<&EscoSkill> {
        self.esco.iter().find(|skill| skill.id == *id)
    }

    /// What the occupation with this id is called.
    pub fn job(&self, id: &OccupationId) -> Option<&Job> {
        self.jobs.iter().find(|job| job.id == *id)
    }

    /// The title of an occupation; its code where the title is not known.
    pub fn job_title<'a>(&'a self, id: &'a OccupationId) -> &'a str {
        self.job(id).map_or(id.as_str(), |job| &job.title)
    }

    /// The activities one form's page offers.
    pub fn activities_of<'a>(&'a self, form: &'a FormId) -> impl Iterator<Item = &'a Activity> {
        self.activities.iter().filter(move |activity| activity.form == *form)
    }

    /// Adds an agency's own activities, as `settings::read_pack` read them with this content.
    pub fn add_activities(&mut self, activities: Vec<Activity>) {
        self.activities.extend(activities);
    }

    /// The message with this key, or the key itself where content has none, so that a gap is seen and nothing fails.
    pub fn message(&self, key: &str) -> Message {
        self.messages.get(key).cloned().unwrap_or_else(|| Message::new(Part::Start, key))
    }
}
