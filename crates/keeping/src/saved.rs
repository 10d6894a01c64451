//! The saved form of a reflection that lies open.

use crate::{Kept, Raw, Stamps, envelope::headed, json};
use reflection::{Page, Paper, Reflection, State, is_agreed, is_desk};
use serde::Deserialize;

/// A reflection as it is stored, saved as a file and handed over. Reading it (serde) accepts every version there was.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Raw")]
pub struct Saved {
    /// The page the learner was on.
    pub page: Page,
    /// What they told.
    pub reflection: Reflection,
    /// When each answer last changed.
    pub changed: Stamps,
}

impl Saved {
    /// A reflection with the page the learner was on, without stamps.
    pub fn new(page: Page, reflection: Reflection) -> Self {
        Self { page, reflection, changed: Stamps::default() }
    }

    /// Takes over page and answers, and stamps each answer that is new, changed or taken back. `now` is in milliseconds
    /// since 1970. Tells whether anything is other than before.
    pub fn follow(&mut self, state: &State, now: u64) -> bool {
        let told = state.reflection();
        let other = |(address, answer): &(&str, &str)| self.reflection.answer(address) != Some(answer);
        let gone = |(address, _): &(&str, &str)| told.answer(address).is_none();
        let changed = told.iter().filter(other).chain(self.reflection.iter().filter(gone));
        let changed: Vec<String> = changed.map(|(address, _)| address.to_owned()).collect();
        let moved = self.page != *state.page();
        if moved {
            self.page = state.page().clone();
        }
        if changed.is_empty() {
            return moved;
        }
        let stamp = self.changed.next(now);
        for address in &changed {
            self.changed.set(address, stamp);
        }
        self.reflection = told.clone();
        true
    }

    /// Takes over what changed later in another copy of the same reflection, answer by answer; what was taken back later is
    /// taken back here. Of two answers with the same stamp the one that sorts higher stays, whichever side it is on.
    /// The page stays.
    pub fn merge(&mut self, other: &Self) {
        let told = other.reflection.iter().map(|(address, answer)| (address, Some(answer)));
        let taken_back = other.changed.iter().map(|(address, _)| (address, None));
        let taken_back = taken_back.filter(|(address, _)| other.reflection.answer(address).is_none());
        for (address, answer) in told.chain(taken_back) {
            let theirs = other.changed.get(address);
            if (theirs, answer) > (self.changed.get(address), self.reflection.answer(address)) {
                self.reflection.put(address, answer);
                if let Some(stamp) = theirs {
                    self.changed.set(address, stamp);
                }
            }
        }
    }

    /// The same to be handed over: without the key that signs and what a counselor says, of which nothing is said there. It
    /// opens with the result, whatever page was shown when it was given away.
    #[must_use]
    pub fn handed_over(self) -> Self {
        let key = Paper::Key.address();
        Self { page: Page::Profile, ..self.without(|address| address == key || is_desk(address)) }
    }

    /// The same without what client and counselor agreed on, now or earlier.
    #[must_use]
    pub fn without_agreement(self) -> Self {
        self.without(is_agreed)
    }

    /// What a file, a link or a code brings: without what a counselor says, so that nobody can plant it, and on no page of the
    /// desk.
    #[must_use]
    pub fn from_outside(self) -> Self {
        let saved = self.without(is_desk);
        match saved.page {
            Page::Desk | Page::Agree | Page::Group => Self { page: Page::Profile, ..saved },
            _ => saved,
        }
    }

    /// The same without the answers under such addresses, nor a word of when they changed.
    fn without(self, drops: impl Fn(&str) -> bool) -> Self {
        let Self { page, reflection, changed } = self;
        let answers = reflection.iter().filter(|(address, _)| !drops(address));
        let answers = answers.map(|(address, answer)| (address.to_owned(), answer.to_owned()));
        let stamps = changed.iter().filter(|(address, _)| !drops(address));
        let stamps = stamps.map(|(address, stamp)| (address.to_owned(), stamp));
        Self { page, reflection: answers.collect(), changed: stamps.collect() }
    }

    /// The same with some of the answers only. Of the others nothing is said, nor of what was taken back.
    #[must_use]
    pub fn with_only(self, stays: impl Fn(&str, &str) -> bool) -> Self {
        let Self { page, reflection, changed } = self;
        let reflection = reflection.iter().filter(|(address, answer)| stays(address, answer));
        let reflection = reflection.map(|(address, answer)| (address.to_owned(), answer.to_owned()));
        let reflection: Reflection = reflection.collect();
        let changed = changed.iter().filter(|(address, _)| reflection.answer(address).is_some());
        let changed = changed.map(|(address, stamp)| (address.to_owned(), stamp)).collect();
        Self { page, reflection, changed }
    }

    /// What is sealed into a slot: a JSON object.
    pub fn body(&self) -> String {
        let mut body = String::from("{\"page\":");
        json::push_text(&mut body, &self.page.to_string());
        body.push_str(",\"answers\":{");
        for (address, answer) in self.reflection.iter() {
            json::push_name(&mut body, address);
            json::push_text(&mut body, answer);
        }
        body.push_str("},\"changed\":{");
        for (address, stamp) in self.changed.iter() {
            json::push_name(&mut body, address);
            body.push_str(&stamp.to_string());
        }
        body.push_str("}}");
        body
    }

    /// The documented format (docs/reflection.schema.json): a file to keep, and what is locked.
    pub fn to_file(&self) -> String {
        headed(&self.body())
    }
}

impl TryFrom<Raw> for Saved {
    type Error = String;

    fn try_from(raw: Raw) -> Result<Self, String> {
        match raw.read() {
            Ok(Kept::Open(saved)) => Ok(saved),
            Ok(Kept::Locked(_)) => Err("it is behind a passphrase".into()),
            Err(error) => Err(error.to_string()),
        }
    }
}
