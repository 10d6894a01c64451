//! What a learner has told: a flat map from questions to answers, saved and handed over as it is.
//!
//! Flat, so that every answer can be kept, compared and merged by itself, and so that answers this program does not
//! understand (from another version) simply stay. Answers that are taken back keep what was written with them: putting
//! the answer back brings the words back.

use crate::{
    earlier::EARLIER,
    id::{ActivityId, FormId, OccupationId, RelationId, SkillId},
    named::named,
    question::{NO, Question, YES},
    sorted::Map,
};
use serde::{Deserialize, Serialize};

/// All answers of one reflection.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Reflection(Map<String, String>);

impl FromIterator<(String, String)> for Reflection {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(answers: I) -> Self {
        Self(answers.into_iter().collect())
    }
}

impl Reflection {
    /// The answer to a question, as stored.
    pub fn get(&self, question: Question) -> Option<&str> {
        self.answer(&question.address())
    }

    /// Whether something is chosen.
    pub fn has(&self, question: Question) -> bool {
        self.get(question) == Some(YES)
    }

    /// All answers with the addresses of their questions.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(address, answer)| (address.as_str(), answer.as_str()))
    }

    /// The answer at an address, as stored.
    pub fn answer(&self, address: &str) -> Option<&str> {
        self.0.get(address).map(String::as_str)
    }

    /// Puts an answer at an address, or takes it away: what was told in another copy of the same reflection.
    pub fn put(&mut self, address: &str, answer: Option<&str>) {
        let address = address.to_owned();
        match answer {
            Some(answer) => self.0.insert(address, answer.to_owned()),
            None => drop(self.0.remove(&address)),
        }
    }

    /// Answers a question, or takes the answer back.
    pub(crate) fn set(&mut self, question: Question, answer: Option<&str>) {
        self.put(&question.address(), answer);
    }

    /// Chooses something, or takes the choice back.
    pub(crate) fn choose(&mut self, question: Question, on: bool) {
        self.set(question, on.then_some(YES));
    }

    /// Adds answers under their addresses.
    pub(crate) fn extend(&mut self, answers: Vec<(String, String)>) {
        for (address, answer) in answers {
            self.0.insert(address, answer);
        }
    }

    /// Keeps only the answers under such addresses.
    pub(crate) fn retain(&mut self, keeps: impl Fn(&str) -> bool) {
        self.0.retain(|address, _| keeps(address));
    }

    /// Forgets everything said about an own activity: its story, and the skills seen in it.
    pub(crate) fn forget(&mut self, own: &str) {
        self.retain(|address| {
            let mut parts = address.split('/');
            parts.next() == Some(EARLIER) || !parts.any(|part| part == own)
        });
    }

    /// Whose device this is.
    pub fn device(&self) -> Option<Device> {
        Device::named(self.get(Question::Device)?)
    }

    /// Who is with the learner.
    pub fn company(&self) -> Option<Company> {
        Company::named(self.get(Question::Company)?)
    }

    /// After how long without the learner the answers close by themselves, where they do.
    pub fn idle(&self) -> Idle {
        self.get(Question::Idle).and_then(Idle::named).unwrap_or(Idle::Ten)
    }

    /// Whether nothing is answered.
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// The same answers on another device: whose it is and when answers close there is known there.
    #[must_use]
    pub fn moved_to(mut self, there: &Self) -> Self {
        for question in [Question::Device, Question::Idle] {
            self.set(question, there.get(question));
        }
        self
    }

    /// Activities told in own words: the form, the id, the words as typed.
    pub fn own(&self) -> impl Iterator<Item = (FormId, ActivityId, &str)> {
        self.iter().filter_map(|(address, words)| {
            let (form, id) = address.strip_prefix("own/")?.split_once('/')?;
            Some((form.into(), id.into(), words))
        })
    }

    /// Adds an activity in own words, with the first number that is free. It is blank.
    pub(crate) fn add_own(&mut self, form: &FormId) {
        let taken: Vec<_> = self.own().map(|(_, id, _)| id).collect();
        if let Some(id) = (1..=u32::MAX).map(ActivityId::own).find(|id| !taken.contains(id)) {
            self.set(Question::Own(form, &id), Some(""));
        }
    }

    /// Gives an own activity another number where one on another form has the same: two copies of a reflection went on
    /// apart and came together again. What was said about it stays with the first.
    pub(crate) fn tell_own_apart(&mut self) {
        let own: Vec<_> = self.own().map(|(form, id, words)| (form, id, words.to_owned())).collect();
        let has = |own: &[(FormId, ActivityId, String)], id: &ActivityId| {
            own.iter().any(|(_, other, _)| other == id)
        };
        let mut free = (1..=u32::MAX).map(ActivityId::own).filter(|id| !has(&own, id));
        for (at, (form, id, words)) in own.iter().enumerate() {
            if has(own.get(..at).unwrap_or_default(), id) {
                self.set(Question::Own(form, id), None);
                if let Some(id) = free.next() {
                    self.set(Question::Own(form, &id), Some(words));
                }
            }
        }
    }

    /// The skills the learner sees in activities beyond what content says.
    pub fn seen(&self) -> impl Iterator<Item = (SkillId, ActivityId)> {
        self.iter().filter(|(_, answer)| *answer == YES).filter_map(|(address, _)| {
            let (skill, activity) = address.strip_prefix("seen/")?.split_once('/')?;
            Some((skill.into(), activity.into()))
        })
    }

    /// One part of the story about an activity, as typed; empty where nothing was told.
    pub fn story(&self, activity: &ActivityId, part: StoryPart) -> &str {
        self.get(Question::Story(activity, part)).unwrap_or_default()
    }

    /// Whether what the learner did themselves was told: the least a story needs.
    pub fn is_told(&self, activity: &ActivityId) -> bool {
        !self.story(activity, StoryPart::Did).trim().is_empty()
    }

    /// Whether an activity is still done.
    pub fn when(&self, activity: &ActivityId) -> Option<When> {
        When::named(self.get(Question::When(activity))?)
    }

    /// Whether a skill is the learner's, by their own word; `None` while it is only suggested.
    pub fn verdict(&self, skill: &SkillId) -> Option<Verdict> {
        Verdict::named(self.get(Question::Verdict(skill))?)
    }

    /// The learner's own name for a skill, as typed; empty where they gave none.
    pub fn words(&self, skill: &SkillId) -> &str {
        self.get(Question::Words(skill)).unwrap_or_default()
    }

    /// How well.
    pub fn level(&self, skill: &SkillId) -> Option<Level> {
        Level::named(self.get(Question::Level(skill))?)
    }

    /// Whether a skill was used somewhere else too.
    pub fn elsewhere(&self, skill: &SkillId) -> Option<bool> {
        match self.get(Question::Elsewhere(skill))? {
            YES => Some(true),
            NO => Some(false),
            _ => None,
        }
    }

    /// What stands behind a skill.
    pub fn proof(&self, skill: &SkillId) -> Option<Proof> {
        Proof::named(self.get(Question::Proof(skill))?)
    }

    /// What the learner thinks of an occupation.
    pub fn opinion(&self, occupation: &OccupationId) -> Option<Opinion> {
        Opinion::named(self.get(Question::Career(occupation))?)
    }

    /// The occupations of which the learner thinks so, in the order of their codes.
    pub fn occupations(&self, opinion: Opinion) -> impl Iterator<Item = OccupationId> {
        let careers = self.iter().filter(move |(_, answer)| *answer == opinion.as_str());
        careers.filter_map(|(address, _)| address.strip_prefix("career/").map(OccupationId::from))
    }

    /// The jobs the learner had, in the order of their codes.
    pub fn jobs(&self) -> impl Iterator<Item = OccupationId> {
        let jobs = self.iter().filter(|(_, answer)| *answer == YES);
        jobs.filter_map(|(address, _)| address.strip_prefix("job/").map(OccupationId::from))
    }

    /// The name on the learner's papers, as typed; empty where they gave none.
    pub fn name(&self) -> &str {
        self.get(Question::Name).unwrap_or_default()
    }

    /// Who would confirm a skill, where that is the proof.
    pub fn confirmer(&self, skill: &SkillId) -> Option<RelationId> {
        self.proof(skill).filter(|proof| *proof == Proof::Confirm)?;
        self.get(Question::Confirmer(skill)).map(RelationId::from)
    }
}

named! {
/// Whose device the learner uses.
pub enum Device {
    /// Their own.
    Own = "own",
    /// One that others use too.
    Shared = "shared",
}
}

named! {
/// After how many minutes without the learner the answers close by themselves.
pub enum Idle {
    /// Five minutes.
    Five = "5",
    /// Ten, which is usual.
    Ten = "10",
    /// Twenty.
    Twenty = "20",
    /// An hour.
    Sixty = "60",
}
}

impl Idle {
    /// How many minutes.
    pub fn minutes(self) -> u32 {
        match self {
            Self::Five => 5,
            Self::Ten => 10,
            Self::Twenty => 20,
            Self::Sixty => 60,
        }
    }
}

named! {
/// Who is with the learner.
pub enum Company {
    /// Nobody.
    Alone = "alone",
    /// A counselor who asks and explains.
    Counselor = "counselor",
}
}

named! {
/// The questions of a story, in order (STAR, with most room for the action).
pub enum StoryPart {
    /// What did you do?
    Did = "did",
    /// What else did you do?
    Else = "else",
    /// What was hard?
    Hard = "hard",
    /// What came out?
    Result = "result",
}
}

named! {
/// When the learner did something.
pub enum When {
    /// Still doing it.
    Now = "now",
    /// Earlier.
    Before = "before",
    /// Does not remember.
    Unsure = "unsure",
}
}

named! {
/// Whether a skill belongs to the learner, by their own word.
pub enum Verdict {
    /// "That is me."
    Kept = "kept",
    /// "Not me": never shown as theirs.
    Removed = "removed",
}
}

named! {
/// How well, in four plain steps.
pub enum Level {
    /// Not yet.
    NotYet = "not-yet",
    /// With help.
    WithHelp = "with-help",
    /// On my own.
    OnMyOwn = "on-my-own",
    /// I could show others.
    ShowOthers = "show-others",
}
}

named! {
/// What a learner thinks of an occupation.
pub enum Opinion {
    /// They would like to know more about it.
    Liked = "liked",
    /// Not for them: never shown as an idea.
    NotForMe = "not-for-me",
}
}

named! {
/// What stands behind a skill, weakest first.
pub enum Proof {
    /// Only the learner's word.
    Word = "word",
    /// An example they can tell.
    Example = "example",
    /// Something they can show.
    Show = "show",
    /// Someone who would confirm it.
    Confirm = "confirm",
}
}
