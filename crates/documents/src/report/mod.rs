//! The report: everything a reflection has to say, in the words of one language. Every paper is made of it and of nothing else.

mod agreed;
mod of;
mod tidy;
mod words;

pub use agreed::{Agreement, Goal, Resource};
use reflection::{
    ActivityId, FormId, Level, OccupationId, Proof, SkillId, StoryPart, When,
    content::{Barrier, Choice, EscoSkill, Family, FormKind},
};
use words::Words;

/// What a learner told and what was derived from it, resolved. Lists are in the order they are shown.
///
/// Texts of the learner are on one line each, but for stories; signs that are not for reading are taken out.
pub struct Report<'a> {
    /// BCP 47 tag of its language.
    pub language: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// The name on the papers; empty where none was given.
    pub name: String,
    /// The day it was made.
    pub day: Day,
    /// What they hope for.
    pub hopes: Vec<String>,
    /// The forms of learning in which they do something.
    pub forms: Vec<Form>,
    /// Their skills, most behind them first. Those they took off are not among them.
    pub skills: Vec<Skill>,
    /// What they told more about, or wanted to.
    pub stories: Vec<Story>,
    /// What gets in the way, each with a first step.
    pub barriers: Vec<Barrier>,
    /// The next steps they picked.
    pub steps: Vec<String>,
    /// Occupations they like to think about.
    pub liked: Vec<Work>,
    /// Jobs they said they had.
    pub jobs: Vec<Work>,
    /// Who confirmed the whole.
    pub confirmed: Vec<Confirmation>,
    /// What client and counselor agreed on.
    pub agreement: Option<Agreement>,
    /// What a counselor noted in the talk and ticked to stand on the agreement.
    pub notes: Vec<String>,
    /// What helps near; see [`Report::near`].
    pub resources: Vec<Resource>,
    /// What else the papers say.
    words: Words<'a>,
}

/// A day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// `2026-11-22`.
    pub iso: String,
    /// As people of the language write it.
    pub shown: String,
}

/// What somebody confirmed. Whether it is theirs and about this was verified before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirmation {
    /// The id of a skill, or [`reflection::PROFILE`] for the whole.
    pub about: String,
    /// Who confirmed it.
    pub name: String,
    /// How they know the learner.
    pub relation: String,
    /// What they saw; may be empty.
    pub words: String,
    /// When, as people write it.
    pub day: String,
}

/// A form of learning and what they do in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// The form.
    pub id: FormId,
    /// Whether people tend to count it.
    pub kind: FormKind,
    /// Its plain name.
    pub name: String,
    /// What they do; never empty.
    pub activities: Vec<Activity>,
}

/// Something they do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Activity {
    /// The activity.
    pub id: ActivityId,
    /// What it is called.
    pub text: String,
    /// Whether these are the learner's own words.
    pub theirs: bool,
    /// The name of its form.
    pub form: String,
}

/// A skill and what stands behind it.
#[derive(Clone, Debug, PartialEq)]
pub struct Skill {
    /// O*NET element id.
    pub id: SkillId,
    /// O*NET's name.
    pub onet: String,
    /// The ESCO skill nearest to it.
    pub esco: Option<EscoSkill>,
    /// Its plain name.
    pub name: String,
    /// The learner's own name for it; empty where they gave none.
    pub words: String,
    /// What to call it: the own name with the plain one, or the plain one.
    pub title: String,
    /// One sentence: what it is.
    pub means: String,
    /// The group it is shown in, with its name.
    pub family: Choice<Family>,
    /// How well, with the words for it.
    pub level: Option<Choice<Level>>,
    /// Whether it was used somewhere else too.
    pub elsewhere: Option<bool>,
    /// The names of the forms it shows in.
    pub forms: Vec<String>,
    /// What they do that shows it.
    pub activities: Vec<Activity>,
    /// What stands behind it, with the words for it.
    pub proof: Option<Choice<Proof>>,
    /// Who would confirm it.
    pub confirmer: Option<String>,
    /// How they checked that what they learned is right.
    pub checks: Vec<String>,
    /// The ways to say it on a résumé.
    pub resume: Vec<String>,
    /// Who confirmed it.
    pub confirmed: Vec<Confirmation>,
}

/// What they told about one thing they do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Story {
    /// What it is about.
    pub activity: Activity,
    /// Whether they still do it.
    pub when: Option<When>,
    /// Each part in its order, as paragraphs; none where the question is still open.
    pub parts: Vec<(StoryPart, Vec<String>)>,
    /// What the skills that show in it are called.
    pub skills: Vec<String>,
}

/// An occupation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Work {
    /// O*NET-SOC code.
    pub code: OccupationId,
    /// Its title; the code where the title is not known.
    pub title: String,
    /// O*NET's title, where the other is our translation; else empty.
    pub onet: String,
}

impl Story {
    /// The paragraphs of one part.
    pub fn part(&self, part: StoryPart) -> &[String] {
        self.parts.iter().find(|(known, _)| *known == part).map_or(&[], |(_, told)| told)
    }
}

impl Report<'_> {
    /// A sentence of content.
    pub(crate) fn say(&self, key: &str) -> String {
        self.words.say_with(key, &[])
    }

    /// A sentence of content with its values.
    pub(crate) fn say_with(&self, key: &str, args: &[(&str, &str)]) -> String {
        self.words.say_with(key, args)
    }

    /// Several things one after the other, as the language lists them.
    pub(crate) fn list(&self, things: &[String]) -> String {
        self.words.list(things)
    }

    /// A sentence that counts: its value is `$count`.
    pub(crate) fn count(&self, key: &str, count: usize) -> String {
        self.words.say_with(key, &[("count", &count.to_string())])
    }

    /// Who confirmed something, with their words where they gave any.
    pub(crate) fn confirmation(&self, confirmed: &Confirmation) -> String {
        let Confirmation { name, relation, words, day, .. } = confirmed;
        let args = [("name", name.as_str()), ("relation", relation), ("day", day), ("words", words)];
        self.say_with(if words.is_empty() { "paper-confirmed" } else { "paper-confirmed-words" }, &args)
    }
}
