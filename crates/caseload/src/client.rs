//! What the list shows of one record.

use crate::{ClientId, Due, due, erase::said_for};
use keeping::{LoadError, Saved};
use reflection::{Day, EraseAfter, Profile, Question, State, Visit, content::Form};

/// What the list shows of a client. Self-reported by them, but for the code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Client {
    /// Whose record it is.
    pub id: ClientId,
    /// Initials or a code, as typed; empty where there is none yet.
    pub code: String,
    /// When the record was made.
    pub since: Option<Day>,
    /// When the counselor opened it last.
    pub seen: Option<Day>,
    /// When any answer changed last, in milliseconds since 1970; 0 where that is not known.
    pub changed: u64,
    /// When it was first said that it will be erased.
    pub warned: Option<Day>,
    /// Whether it is put away.
    pub archived: bool,
    /// How many of the cards they were asked, out of how many: whoever did some at home is on no page that would tell.
    pub progress: (usize, usize),
    /// In how many forms of learning they told something.
    pub forms: usize,
    /// How many skills are in their profile.
    pub skills: usize,
    /// What they will do next and is not done: of the agreement, else of the steps they picked.
    pub next_step: Option<String>,
    /// How long the record is that is open, in characters; what is stored is compressed, locked and there twice.
    pub characters: usize,
}

impl Client {
    /// Of the record with this id: the state is made of what is saved.
    pub fn new(id: ClientId, state: &State, saved: &Saved) -> Self {
        let told = state.reflection();
        let all = &state.content().forms;
        let forms = all.iter().filter(|form| !state.sources_of(&form.id).is_empty());
        let is_asked =
            |form: &&Form| told.has(Question::Card(&form.id)) || !state.sources_of(&form.id).is_empty();
        Self {
            id,
            code: told.code().to_owned(),
            since: told.since().and_then(Day::parse),
            seen: told.seen_on().and_then(Day::parse),
            changed: saved.changed.iter().map(|(_, stamp)| stamp).max().unwrap_or_default(),
            warned: told.warned_on().and_then(Day::parse),
            archived: told.is_archived(),
            progress: (all.iter().filter(is_asked).count(), all.len()),
            forms: forms.count(),
            skills: Profile::of(state).skills.len(),
            next_step: agreed_step(state).or_else(|| picked_step(state)),
            characters: saved.to_file().chars().count(),
        }
    }

    /// Whether the record is to be erased. One that was never opened counts from when it was made.
    pub fn due(&self, erase_after: EraseAfter, today: Day) -> Due {
        due(self.opened(), self.warned, erase_after.days(), today)
    }

    /// Whether it is said today for the first time since the record was opened that it will be erased: today is to be kept as
    /// [`warned`](Self::warned), in place of any other day.
    pub fn is_said_first(&self, erase_after: EraseAfter, today: Day) -> bool {
        let is_to_be_said = matches!(self.due(erase_after, today), Due::Soon { .. } | Due::Warn);
        is_to_be_said && self.opened().is_some_and(|opened| said_for(opened, self.warned, today).is_none())
    }

    fn opened(&self) -> Option<Day> {
        self.seen.or(self.since)
    }
}

/// The next step of the first open goal, or the goal where nobody said what will be done: of this visit where it has goals, else
/// of the one before.
fn agreed_step(state: &State) -> Option<String> {
    let now = state.agreement(Visit::Now);
    let agreement = if now.goals.is_empty() { state.agreement(Visit::Earlier) } else { now };
    let goal = agreement.open_goal()?;
    let step = [&goal.what, &goal.text].into_iter().find(|text| !text.is_empty());
    step.cloned()
}

/// The first step they picked themselves.
fn picked_step(state: &State) -> Option<String> {
    let told = state.reflection();
    let mut steps = state.next_steps().into_iter();
    steps.find(|step| told.has(Question::Step(&step.id))).map(|step| step.text)
}

/// A record that cannot be read. It stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// Whose record it is.
    pub id: ClientId,
    /// Why it cannot be read.
    pub why: Why,
}

/// Why a record cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It is not what was written.
    Damaged,
    /// A newer version of this program wrote it.
    Newer,
    /// It is locked with another passphrase than the desk.
    OtherPassphrase,
}

impl Why {
    /// The key of what the counselor is told.
    pub fn key(self) -> &'static str {
        match self {
            Self::Damaged => "desk-record-damaged",
            Self::Newer => "desk-record-newer",
            Self::OtherPassphrase => "desk-record-other-passphrase",
        }
    }
}

impl From<LoadError> for Why {
    /// What another program put where a record should be is damage to the record.
    fn from(error: LoadError) -> Self {
        match error {
            LoadError::Newer => Self::Newer,
            LoadError::Damaged | LoadError::Foreign => Self::Damaged,
        }
    }
}
