//! The passphrase: put on, taken off, given, and what stays when it is not.

use super::{Held, Keeper};
use crate::platform::{self, vault};
use keeping::{Kept, Lock, SLOTS, Saved};
use vault::Key;
use wasm_bindgen_futures::spawn_local;

impl Keeper {
    /// What is behind a lock, where this tab has its key.
    pub(super) async fn opened(&self, lock: &Lock) -> Option<Saved> {
        let key = self.0.held.borrow().key.clone().filter(|key| key.salt == lock.salt)?;
        self.read_locked(&key, lock).await
    }

    /// Locks a text, made small first where this keeper does that.
    pub(super) async fn lock_with(&self, key: &Key, text: &str) -> Option<Lock> {
        if let Some(packing) = self.0.packing.get()
            && let Some(small) = (packing.deflate)(text.as_bytes().to_vec()).await
        {
            return Some(Lock { deflated: true, ..vault::lock(key, &small).await? });
        }
        vault::lock(key, text.as_bytes()).await
    }

    /// What is behind a lock; `None` where the key is another, anything was changed, or it is nothing of ours.
    pub async fn read_locked(&self, key: &Key, lock: &Lock) -> Option<Saved> {
        let mut bytes = vault::open(key, lock).await?;
        if lock.deflated {
            bytes = (self.0.packing.get()?.inflate)(bytes).await?;
        }
        let text = String::from_utf8(bytes).ok()?;
        match self.read(Some(text)).ok()? {
            Kept::Open(saved) => Some(saved),
            Kept::Locked(_) => None,
        }
    }

    /// Whether the answers are closed and need their passphrase.
    pub fn is_locked(&self) -> bool {
        self.0.held.borrow().locked.is_some()
    }

    /// Whether there is a passphrase, given or not.
    pub fn has_lock(&self) -> bool {
        let held = self.0.held.borrow();
        held.key.is_some() || held.locked.is_some()
    }

    /// What this tab locks with, where it was given.
    pub fn key(&self) -> Option<Key> {
        self.0.held.borrow().key.clone()
    }

    /// The lock of the closed answers.
    pub fn locked(&self) -> Option<Lock> {
        self.0.held.borrow().locked.clone()
    }

    /// Opens a lock with a passphrase; nothing where it is not the right one.
    pub async fn unlock(&self, passphrase: &str, lock: &Lock) -> Option<(Key, Saved)> {
        let key = vault::key_for(passphrase, lock).await?;
        let saved = self.read_locked(&key, lock).await?;
        Some((key, saved))
    }

    /// Goes on with the closed answers.
    pub fn resume(&self, key: Key, saved: Saved) {
        let mut held = self.0.held.borrow_mut();
        (held.saved, held.key, held.locked) = (saved, Some(key), None);
    }

    /// Puts a passphrase on what is kept, or takes it off. Both slots are written, so that nothing of the other kind stays.
    pub fn set_key(&self, key: Option<Key>) {
        let mut held = self.0.held.borrow_mut();
        (held.key, held.locked_at) = (key, platform::now());
        drop(held);
        let keeper = self.clone();
        spawn_local(async move {
            for _ in SLOTS {
                keeper.write_now().await;
            }
        });
    }

    /// Writes and waits until it is done. Tells the lock that was written.
    async fn write_now(&self) -> Option<Lock> {
        let (key, text, place, turn) = {
            let held = self.0.held.borrow();
            self.0.begun.set(self.0.begun.get() + 1);
            (held.key.clone(), held.saved.clone(), self.place_of(&held.saved), self.0.begun.get())
        };
        let Some(key) = key else {
            if self.is_always_locked() {
                return None;
            }
            self.finish(turn, place, Some(&text.body()));
            return None;
        };
        let lock = self.lock_with(&key, &text.to_file()).await;
        self.finish(turn, place, lock.as_ref().map(Lock::body).as_deref());
        lock
    }

    /// What is held, locked as it would be stored, without storing it.
    pub async fn locked_copy(&self) -> Option<Lock> {
        let (key, text) = {
            let held = self.0.held.borrow();
            (held.key.clone()?, held.saved.to_file())
        };
        self.lock_with(&key, &text).await
    }

    /// Closes the answers until the passphrase is given. Tells whether they are closed; not where they could not be written.
    pub async fn lock(&self) -> bool {
        // Whoever closes it again has nothing that could be written.
        if self.is_locked() {
            return true;
        }
        self.0.held.borrow_mut().typed = None;
        let lock = self.write_now().await;
        match lock.filter(|_| self.error().is_none()) {
            Some(lock) => self.close(lock),
            None => return false,
        }
        true
    }

    /// Closes the answers behind this lock.
    pub fn close(&self, lock: Lock) {
        let (found, place) = {
            let held = self.0.held.borrow();
            (held.found, held.place)
        };
        self.0.held.replace(Held { locked: Some(lock), found, place, is_stored: true, ..Held::default() });
    }
}
