//! What a counselor says of a client: answers under `desk/`, kept among the client's and never given away with them.

use crate::{
    action::Action,
    id::SkillId,
    model::{Level, Reflection},
    named::named,
    page::Page,
    plan::Step,
    question::{Question, YES},
    reduce::{cut, known_text},
    sorted::ranked,
    state::State,
};

/// Starts the addresses of what a counselor says.
pub(crate) const DESK: &str = "desk";

/// Whether an address is that of something a counselor says, now or in an earlier reflection.
pub fn is_desk(address: &str) -> bool {
    crate::question::now(address).split('/').next() == Some(DESK)
}

/// Whether an address is that of the tick by which a note may stand on the agreement.
pub(crate) fn is_tick_of_note(address: &str) -> bool {
    address.starts_with("desk/note-on-paper/")
}

/// Whether an address is that of how well, in the counselor's eyes.
pub fn is_view(address: &str) -> bool {
    address.starts_with("desk/view/")
}

named! {
/// After how many days without being opened a client's record is erased.
pub enum EraseAfter {
    /// A month.
    Month = "30",
    /// Two.
    TwoMonths = "60",
    /// Three, which is usual.
    ThreeMonths = "90",
    /// Half a year.
    HalfYear = "180",
    /// A year.
    Year = "365",
}
}

impl EraseAfter {
    /// How many days.
    pub fn days(self) -> u32 {
        match self {
            Self::Month => 30,
            Self::TwoMonths => 60,
            Self::ThreeMonths => 90,
            Self::HalfYear => 180,
            Self::Year => 365,
        }
    }
}

named! {
/// How long an appointment is.
pub enum Minutes {
    /// Twenty minutes.
    Twenty = "20",
    /// Thirty, which is usual.
    Thirty = "30",
    /// Forty-five.
    FortyFive = "45",
    /// An hour.
    Sixty = "60",
}
}

impl Minutes {
    /// How many.
    pub fn number(self) -> u32 {
        match self {
            Self::Twenty => 20,
            Self::Thirty => 30,
            Self::FortyFive => 45,
            Self::Sixty => 60,
        }
    }
}

impl Reflection {
    /// The client's initials or code, as typed; empty where there are none.
    pub fn code(&self) -> &str {
        self.get(Question::Code).unwrap_or_default()
    }

    /// The day the counselor last opened the record.
    pub fn seen_on(&self) -> Option<&str> {
        self.get(Question::LastSeen)
    }

    /// The day the record was made.
    pub fn since(&self) -> Option<&str> {
        self.get(Question::Since)
    }

    /// Whether the record is put away.
    pub fn is_archived(&self) -> bool {
        self.has(Question::Archived)
    }

    /// The day it was first said that the record will be erased.
    pub fn warned_on(&self) -> Option<&str> {
        self.get(Question::Warned)
    }

    /// The client's language, where it is another than the counselor's.
    pub fn client_language(&self) -> Option<&str> {
        self.get(Question::ClientLanguage)
    }

    /// The note beside a page, as typed; empty where there is none.
    pub fn note(&self, page: &Page) -> &str {
        self.get(Question::Note(page)).unwrap_or_default()
    }

    /// Whether the note beside a page may stand on the agreement.
    pub fn is_on_paper(&self, page: &Page) -> bool {
        self.has(Question::NoteOnPaper(page))
    }

    /// The addresses of the notes that may stand on the agreement, and of their ticks.
    pub fn on_paper(&self) -> Vec<String> {
        let ticked = self.noted().filter(|page| self.is_on_paper(page));
        let of_note = |page: Page| [Question::Note(&page).address(), Question::NoteOnPaper(&page).address()];
        ticked.flat_map(of_note).collect()
    }

    /// The pages that have a note, in the order of their addresses.
    fn noted(&self) -> impl Iterator<Item = Page> {
        self.iter().filter_map(|(address, _)| page_after("desk/note/", address))
    }

    /// How well, in the counselor's eyes.
    pub fn view(&self, skill: &SkillId) -> Option<Level> {
        Level::named(self.get(Question::View(skill))?)
    }

    /// Whether a page was put off, to come back to.
    pub fn is_put_off(&self, page: &Page) -> bool {
        self.has(Question::PutOff(page))
    }

    /// Whether a step is left out for this client.
    pub fn hides(&self, step: Step) -> bool {
        self.has(Question::Hide(step))
    }

    /// After how long records are erased: of the desk's own record.
    pub fn erase_after(&self) -> EraseAfter {
        self.get(Question::EraseAfter).and_then(EraseAfter::named).unwrap_or(EraseAfter::ThreeMonths)
    }

    /// How long an appointment is: of the desk's own record.
    pub fn minutes(&self) -> Minutes {
        self.get(Question::Minutes).and_then(Minutes::named).unwrap_or(Minutes::Thirty)
    }
}

/// The page whose address follows this in an address.
fn page_after(start: &str, address: &str) -> Option<Page> {
    page_at(address.strip_prefix(start)?)
}

/// The page with exactly this address.
fn page_at(address: &str) -> Option<Page> {
    Some(Page::from(address.to_owned())).filter(|page| page.to_string() == address)
}

/// Whether this is an answer of a counselor's. `rest` is what follows `desk/`.
pub(crate) fn understands(state: &State, rest: &str, answer: &str) -> bool {
    let (kind, about) = rest.split_once('/').unwrap_or((rest, ""));
    let (yes, page) = (answer == YES, || page_at(about).is_some());
    match kind {
        "code" | "language" => about.is_empty(),
        "seen" | "since" | "warned" => about.is_empty() && crate::earlier::is_day(answer),
        "archived" => about.is_empty() && yes,
        "note" => page(),
        "note-on-paper" | "later" => yes && page(),
        "view" => state.content().skill(&about.into()).is_some() && Level::named(answer).is_some(),
        "hide" => yes && Step::named(about).is_some(),
        "erase-after" => about.is_empty() && EraseAfter::named(answer).is_some(),
        "minutes" => about.is_empty() && Minutes::named(answer).is_some(),
        _ => false,
    }
}

impl State {
    /// The most characters of a client's code.
    pub const LONGEST_CODE: usize = 40;
    /// The most characters of a language's tag (RFC 5646).
    const LONGEST_TAG: usize = 35;

    /// What only a counselor does. Tells whether it is that.
    pub(crate) fn answer_desk(&mut self, action: &Action) -> bool {
        use Question as Q;
        let chosen = |on: bool| on.then_some(YES);
        let day = |day: &String| crate::earlier::is_day(day);
        let is_tag = |tag: &String| {
            let sign = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
            !tag.is_empty() && tag.len() <= Self::LONGEST_TAG && tag.bytes().all(sign)
        };
        let (question, answer) = match action {
            Action::SetCode(code) => (Q::Code, known_text(cut(code, Self::LONGEST_CODE))),
            Action::SetSeen(today) if day(today) => (Q::LastSeen, Some(today.as_str())),
            Action::SetSince(today) if day(today) => (Q::Since, Some(today.as_str())),
            Action::SetWarned(on) if on.as_ref().is_none_or(day) => (Q::Warned, on.as_deref()),
            Action::Archive(on) => (Q::Archived, chosen(*on)),
            Action::SetLanguage(tag) if tag.as_ref().is_none_or(is_tag) => {
                (Q::ClientLanguage, tag.as_deref())
            }
            Action::WriteNote(page, text) => (Q::Note(page), known_text(cut(text, Self::LONGEST_TEXT))),
            Action::ShowNote(page, on) => (Q::NoteOnPaper(page), chosen(*on)),
            Action::SetView(skill, level) if self.content.skill(skill).is_some() => {
                (Q::View(skill), level.map(Level::as_str))
            }
            Action::PutOff(page, on) => (Q::PutOff(page), chosen(*on)),
            Action::SetEraseAfter(after) => (Q::EraseAfter, Some(after.as_str())),
            Action::SetMinutes(minutes) => (Q::Minutes, Some(minutes.as_str())),
            Action::HideStep(step, on) => {
                self.hide_step(*step, *on);
                return true;
            }
            // What makes no sense now.
            Action::SetSeen(_)
            | Action::SetSince(_)
            | Action::SetWarned(_)
            | Action::SetLanguage(_)
            | Action::SetView(..) => return true,
            _ => return false,
        };
        self.reflection.set(question, answer);
        // What is written there another time is not for the paper until somebody says so.
        if let Action::WriteNote(page, text) = action
            && text.trim().is_empty()
        {
            self.reflection.choose(Q::NoteOnPaper(page), false);
        }
        true
    }

    /// Leaves a step out, or takes it in again. From a page that is left out it goes on to the next one.
    fn hide_step(&mut self, step: Step, on: bool) {
        let path = self.path();
        self.reflection.choose(Question::Hide(step), on);
        if !self.can_show(&self.page) {
            let after = path.into_iter().skip_while(|page| *page != self.page);
            if let Some(next) = after.skip(1).find(|page| self.can_show(page)) {
                self.page = next;
            }
        }
    }

    /// Whether a page is shown to nobody: as it was decided, or because the counselor leaves its step out for this client.
    pub(crate) fn hides(&self, page: &Page) -> bool {
        let is_left_out = |step| self.plan().is_desk && self.reflection().hides(step);
        self.plan().hides(page) || Step::of(page).is_some_and(is_left_out)
    }

    /// The pages that were put off and can be shown: those on the path in its order, then any others.
    pub fn later(&self) -> Vec<Page> {
        let told = self.reflection();
        let all = told.iter().filter(|(_, answer)| *answer == YES);
        let mut later: Vec<_> = all.filter_map(|(address, _)| page_after("desk/later/", address)).collect();
        later.retain(|page| self.can_show(page));
        self.in_order_of_path(later)
    }

    /// The pages beside which the counselor wrote something that is not blank, with it: those on the path in its order, then
    /// any others.
    pub fn notes(&self) -> Vec<(Page, &str)> {
        let told = self.reflection();
        let noted = told.noted().filter(|page| !told.note(page).trim().is_empty()).collect();
        self.in_order_of_path(noted).into_iter().map(|page| (page.clone(), told.note(&page))).collect()
    }

    fn in_order_of_path(&self, pages: Vec<Page>) -> Vec<Page> {
        let path = self.path();
        let place = |page: &Page| path.iter().position(|other| other == page).unwrap_or(path.len());
        ranked(pages, |page| u32::MAX - u32::try_from(place(page)).unwrap_or(u32::MAX))
    }
}
