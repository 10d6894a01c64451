//! The questions of a reflection and their addresses: what an answer is stored under.

use crate::{
    agreed::{self, AGREED, GoalPart},
    careers::Road,
    desk::{self, DESK},
    earlier::{EARLIER, is_day},
    id::{
        ActivityId, BarrierId, CheckId, FormId, HopeId, KindId, OccupationId, RelationId, SettingId, SkillId,
        StepId,
    },
    model::{Company, Device, Idle, Level, Opinion, Proof, StoryPart, Verdict, When},
    page::Page,
    papers::PROFILE,
    plan::Step,
    state::State,
};

/// One question. What can be chosen besides others is a question of its own, answered [`YES`] or not at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question<'a> {
    /// Whose device is this? A [`Device`].
    Device,
    /// Who is with you? A [`Company`].
    Company,
    /// After how long without you do the answers close? An [`Idle`].
    Idle,
    /// Do you hope for this?
    Hope(&'a HopeId),
    /// Is this where your life happens?
    Setting(&'a SettingId),
    /// Is the card of this form done?
    Card(&'a FormId),
    /// Do you do this?
    Activity(&'a ActivityId),
    /// What do you do in this form, in your own words? Free text.
    Own(&'a FormId, &'a ActivityId),
    /// Do you want to say more about this?
    Tell(&'a ActivityId),
    /// A part of the story about this. Free text.
    Story(&'a ActivityId, StoryPart),
    /// Do you still do this? A [`When`].
    When(&'a ActivityId),
    /// Is this skill yours? A [`Verdict`].
    Verdict(&'a SkillId),
    /// How do you call this skill? Free text.
    Words(&'a SkillId),
    /// Do you see this skill in this activity?
    Seen(&'a SkillId, &'a ActivityId),
    /// How well? A [`Level`].
    Level(&'a SkillId),
    /// Did you use it somewhere else too? [`YES`] or [`NO`].
    Elsewhere(&'a SkillId),
    /// What stands behind it? A [`Proof`].
    Proof(&'a SkillId),
    /// Who would confirm it? The id of a relation.
    Confirmer(&'a SkillId),
    /// Did you check in this way that what you learned is right?
    Check(&'a SkillId, &'a CheckId),
    /// Does this get in your way?
    Barrier(&'a BarrierId),
    /// Will you do this next?
    Step(&'a StepId),
    /// What do you think of this occupation? An [`Opinion`].
    Career(&'a OccupationId),
    /// Did you have this job?
    Job(&'a OccupationId),
    /// Are you ready to prepare this much for work? With none chosen, all are shown.
    Road(Road),
    /// Do you like this kind of work? With none chosen, all are shown.
    Kind(&'a KindId),
    /// What name goes on your papers? Free text.
    Name,
    /// With what key are your badges signed? See [`Paper::Key`].
    Key,
    /// The signed badge of a skill, or of the whole profile: see [`Paper::Badge`].
    Badge(&'a str),
    /// Who confirmed it, signed: see [`Paper::Endorsement`].
    Endorsement(&'a str, &'a str),
    /// When did you finish the earlier reflection that is kept to compare? A day, as `2026-11-22`.
    EarlierDay,
    /// When was it agreed? A day.
    AgreedDay,
    /// Is this skill a strength, as both agree?
    AgreedStrength(&'a SkillId),
    /// What is the goal with this number? Free text.
    Goal(usize),
    /// What, who, when, where is its next step? Free text.
    GoalPart(usize, GoalPart),
    /// What came of it? A [`Came`](crate::Came).
    Came(usize),
    /// Counselor: by what initials or code is the client known here? Free text.
    Code,
    /// Counselor: when was the record last opened? A day.
    LastSeen,
    /// Counselor: when was the record made? A day.
    Since,
    /// Counselor: is the record put away?
    Archived,
    /// Counselor: when was it first said that the record will be erased? A day.
    Warned,
    /// Counselor: what other language does the client read? A BCP 47 tag.
    ClientLanguage,
    /// Counselor: what is to be remembered beside this page? Free text.
    Note(&'a Page),
    /// Counselor: may that stand on the agreement?
    NoteOnPaper(&'a Page),
    /// Counselor: how well, in your eyes? A [`Level`].
    View(&'a SkillId),
    /// Counselor: is this page put off, to come back to?
    PutOff(&'a Page),
    /// Counselor: is this step left out for the client?
    Hide(Step),
    /// Counselor: after how long are records erased? An [`EraseAfter`](crate::EraseAfter).
    EraseAfter,
    /// Counselor: how long is an appointment? A [`Minutes`](crate::Minutes).
    Minutes,
}

/// The answer to what is chosen.
pub const YES: &str = "yes";

/// The answer to [`Question::Elsewhere`] of someone who did not.
pub const NO: &str = "no";

impl Question<'_> {
    /// The address an answer is stored under: the kind of question and the ids it is about, divided by `/`.
    pub fn address(self) -> String {
        let (page, number);
        let (kind, id, more) = match self {
            Self::Device => ("device", "", ""),
            Self::Company => ("company", "", ""),
            Self::Idle => ("idle", "", ""),
            Self::Hope(id) => ("hope", id.as_str(), ""),
            Self::Setting(id) => ("setting", id.as_str(), ""),
            Self::Card(id) => ("card", id.as_str(), ""),
            Self::Activity(id) => ("activity", id.as_str(), ""),
            Self::Own(form, id) => ("own", form.as_str(), id.as_str()),
            Self::Tell(id) => ("tell", id.as_str(), ""),
            Self::Story(id, part) => ("story", id.as_str(), part.as_str()),
            Self::When(id) => ("when", id.as_str(), ""),
            Self::Verdict(id) => ("verdict", id.as_str(), ""),
            Self::Words(id) => ("words", id.as_str(), ""),
            Self::Seen(id, activity) => ("seen", id.as_str(), activity.as_str()),
            Self::Level(id) => ("level", id.as_str(), ""),
            Self::Elsewhere(id) => ("elsewhere", id.as_str(), ""),
            Self::Proof(id) => ("proof", id.as_str(), ""),
            Self::Confirmer(id) => ("confirmer", id.as_str(), ""),
            Self::Check(id, check) => ("check", id.as_str(), check.as_str()),
            Self::Barrier(id) => ("barrier", id.as_str(), ""),
            Self::Step(id) => ("step", id.as_str(), ""),
            Self::Career(id) => ("career", id.as_str(), ""),
            Self::Job(id) => ("job", id.as_str(), ""),
            Self::Road(road) => ("road", road.as_str(), ""),
            Self::Kind(id) => ("kind", id.as_str(), ""),
            Self::Name => ("name", "", ""),
            Self::Key => ("key", "", ""),
            Self::Badge(about) => ("badge", about, ""),
            Self::Endorsement(about, id) => ("endorsement", about, id),
            Self::EarlierDay => ("earlier-day", "", ""),
            Self::AgreedDay => ("agreed/day", "", ""),
            Self::AgreedStrength(id) => ("agreed/strength", id.as_str(), ""),
            Self::Goal(goal) | Self::GoalPart(goal, _) | Self::Came(goal) => {
                number = goal.to_string();
                let more = match self {
                    Self::GoalPart(_, part) => part.as_str(),
                    Self::Came(_) => "came",
                    _ => "",
                };
                ("agreed/goal", number.as_str(), more)
            }
            Self::Code => ("desk/code", "", ""),
            Self::LastSeen => ("desk/seen", "", ""),
            Self::Since => ("desk/since", "", ""),
            Self::Archived => ("desk/archived", "", ""),
            Self::Warned => ("desk/warned", "", ""),
            Self::ClientLanguage => ("desk/language", "", ""),
            Self::Note(about) | Self::NoteOnPaper(about) | Self::PutOff(about) => {
                page = about.to_string();
                let kind = match self {
                    Self::Note(_) => "desk/note",
                    Self::NoteOnPaper(_) => "desk/note-on-paper",
                    _ => "desk/later",
                };
                (kind, page.as_str(), "")
            }
            Self::View(id) => ("desk/view", id.as_str(), ""),
            Self::Hide(step) => ("desk/hide", step.as_str(), ""),
            Self::EraseAfter => ("desk/erase-after", "", ""),
            Self::Minutes => ("desk/minutes", "", ""),
        };
        let mut address = String::from(kind);
        for part in [id, more].into_iter().filter(|part| !part.is_empty()) {
            address.push('/');
            address.push_str(part);
        }
        address
    }
}

impl State {
    /// How many answers this program does not understand: about something its content does not have, or with a value
    /// it does not know (from another version). They stay in the saved data and are shown nowhere.
    pub fn unknown_answers(&self) -> usize {
        self.reflection()
            .iter()
            .filter(|(address, answer)| self.understands(address, answer).is_none())
            .count()
    }

    /// Whether an answer was chosen out of what there is: nothing that the learner typed or that quotes it, and not about
    /// anything they typed. Of what a counselor says nothing counts as chosen.
    pub fn is_chosen(&self, address: &str, answer: &str) -> bool {
        let is_own = |part: &str| ActivityId::from(part).own_number().is_some();
        let kinds = ["own", "story", "words", "name", "key", "badge", "endorsement", DESK];
        let (kind, rest) = now(address).split_once('/').unwrap_or((now(address), ""));
        let is_typed = kinds.contains(&kind) || (kind == AGREED && agreed::is_typed(rest));
        self.understands(address, answer).is_some() && !is_typed && !address.split('/').any(is_own)
    }

    fn understands(&self, address: &str, answer: &str) -> Option<()> {
        let content = self.content();
        let address = now(address);
        let (kind, rest) = address.split_once('/').unwrap_or((address, ""));
        let (id, more) = rest.split_once('/').unwrap_or((rest, ""));
        let activity = |id: &str| self.activity_text(&ActivityId::from(id)).is_some();
        let skill = |id: &str| content.skill(&id.into()).is_some();
        let occupation = OccupationId::from(id).is_code();
        let yes = answer == YES;
        let known = match kind {
            "device" => Device::named(answer).is_some(),
            "company" => Company::named(answer).is_some(),
            "idle" => Idle::named(answer).is_some(),
            "hope" => yes && content.hopes.iter().any(|hope| hope.id.as_str() == id),
            "setting" => yes && content.settings.iter().any(|setting| setting.id.as_str() == id),
            "card" => yes && content.form(&id.into()).is_some(),
            "activity" => yes && content.activity(&id.into()).is_some(),
            "own" => content.form(&id.into()).is_some() && ActivityId::from(more).own_number().is_some(),
            "tell" => yes && activity(id),
            "story" => activity(id) && StoryPart::named(more).is_some(),
            "when" => activity(id) && When::named(answer).is_some(),
            "verdict" => skill(id) && Verdict::named(answer).is_some(),
            "words" => skill(id),
            "seen" => yes && skill(id) && activity(more),
            "level" => skill(id) && Level::named(answer).is_some(),
            "elsewhere" => skill(id) && (yes || answer == NO),
            "proof" => skill(id) && Proof::named(answer).is_some(),
            "confirmer" => {
                skill(id) && content.relations.iter().any(|one| one.id == RelationId::from(answer))
            }
            "check" => yes && skill(id) && content.checks.iter().any(|one| one.id.as_str() == more),
            "barrier" => yes && content.barriers.iter().any(|barrier| barrier.id.as_str() == id),
            "step" => yes,
            "career" => occupation && Opinion::named(answer).is_some(),
            "job" => yes && occupation,
            "road" => yes && Road::named(id).is_some(),
            "kind" => yes && KindId::from(id).is_kind(),
            "name" | "key" => true,
            "badge" | "endorsement" => id == PROFILE || skill(id),
            "earlier-day" => is_day(answer),
            AGREED => agreed::understands(self, rest, answer),
            DESK => desk::understands(self, rest, answer),
            _ => false,
        };
        known.then_some(())
    }
}

/// The address that an earlier answer has among those of now. Once: no earlier reflection has one before it.
pub(crate) fn now(address: &str) -> &str {
    let now = address.strip_prefix(EARLIER).and_then(|rest| rest.strip_prefix('/'));
    now.unwrap_or(address)
}
