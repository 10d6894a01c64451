//! What other tabs of the page store: it is put together with what is here.

use super::Keeper;
use crate::platform;
use keeping::{Kept, LoadError, Lock, Place, SLOTS, SaveError, Saved};
use reflection::Reflection;

/// How long after a passphrase was put on another tab may not know of it, in milliseconds.
const LATE: u64 = 5000;

/// How long it may take until another tab hears that all was erased, in milliseconds.
const UNHEARD: u64 = 1000;

/// What another tab did to what is kept.
#[derive(Clone)]
pub enum Heard {
    /// It stored these answers; whether behind the passphrase.
    Answers(Saved, bool),
    /// It stored answers this tab has no key for.
    Locked(Lock),
    /// It erased everything, or took it to where this tab cannot see it.
    Erased,
    /// It is of a newer version.
    Newer,
}

impl Keeper {
    /// Reads what another tab stored under a key; nothing where it is nothing of ours. What comes of it is done in the same
    /// moment as the page takes it over: an answer given in between would else take the other tab's back.
    pub async fn hear(&self, key: &str, text: Option<String>) -> Option<Heard> {
        if self.is_in_tab() || !SLOTS.iter().any(|slot| self.shown(slot) == key) {
            return None;
        }
        self.hear_text(text).await
    }

    /// Reads what was stored; without a text, all was erased.
    pub(super) async fn hear_text(&self, text: Option<String>) -> Option<Heard> {
        let Some(text) = text else { return Some(Heard::Erased) };
        self.heard(keeping::read_slot(&*self.0.store, &text)).await
    }

    /// Looks what other tabs stored while this one slept and heard of nothing.
    pub async fn catch_up(&self) -> Option<Heard> {
        if !self.0.held.borrow().is_stored || self.is_in_tab() {
            return None;
        }
        match keeping::load(&*self.0.store, None) {
            Ok(None) => Some(Heard::Erased),
            Ok(Some(loaded)) => self.heard(Ok(loaded.kept)).await,
            Err(error) => self.heard(Err(error)).await,
        }
    }

    async fn heard(&self, kept: Result<Kept, LoadError>) -> Option<Heard> {
        match kept {
            Ok(Kept::Open(saved)) => Some(Heard::Answers(saved, false)),
            Ok(Kept::Locked(lock)) => Some(match self.opened(&lock).await {
                Some(saved) => Heard::Answers(saved, true),
                None => Heard::Locked(lock),
            }),
            Err(LoadError::Newer) => {
                self.0.held.borrow_mut().error = Some(SaveError::Newer);
                Some(Heard::Newer)
            }
            // Not written by us: left alone until something is kept here.
            Err(_) => None,
        }
    }

    /// Takes in the answers of another tab; tells what they are together with those here, where that is something new.
    pub fn take_in(&self, theirs: &Saved, is_locked: bool) -> Option<Reflection> {
        // Written before it heard that all was erased: that does not come back.
        let erased_at = self.0.erased_at.get();
        if erased_at > 0 && theirs.changed.iter().all(|(_, stamp)| stamp <= erased_at + UNHEARD) {
            for key in SLOTS {
                self.0.store.remove(Place::Device, key);
            }
            return None;
        }
        let mut held = self.0.held.borrow_mut();
        // A tab that does not know of a new passphrase yet writes without it once more: that takes no passphrase off.
        let is_late = || self.is_always_locked() || platform::now() < held.locked_at + LATE;
        let must_lock = !is_locked && held.key.is_some() && is_late();
        if !is_locked && !must_lock {
            held.key = None;
        }
        held.locked = None;
        let before = held.saved.clone();
        held.saved.merge(theirs);
        let has_more = held.saved.reflection != theirs.reflection || held.saved.changed != theirs.changed;
        let is_news = held.saved.reflection != before.reflection;
        let together = held.saved.reflection.clone();
        drop(held);
        if has_more || must_lock {
            self.write();
        }
        if must_lock {
            // The other slot, too.
            self.write();
        }
        (is_news || has_more).then_some(together)
    }

    /// Forgets everything: another tab erased it. What this tab wrote before it heard of that may have come later: it goes, too.
    pub fn leave(&self) {
        let written = self.0.written.take();
        self.forget();
        let is_ours = |key: &&str| self.0.store.get(Place::Device, key).is_some_and(|text| text == written);
        for key in SLOTS.into_iter().filter(is_ours) {
            self.0.store.remove(Place::Device, key);
        }
        // Unless somebody began anew there meanwhile.
        if SLOTS.iter().all(|key| self.0.store.get(Place::Device, key).is_none()) {
            self.spawn_erase_mirror();
        }
    }
}
