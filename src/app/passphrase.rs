//! What is asked about passphrases: put on, take off, close, open.

use super::{App, Focus};
use crate::{
    command::Command,
    guard::Copy,
    platform::{self, vault},
};
use keeping::{SET_ASIDE, Saved};
use reflection::State;
use vault::Key;
use yew::html::Scope;

/// The fewest characters of a passphrase.
const SHORTEST: usize = 8;

impl App {
    /// Makes a key of the passphrase that was typed twice.
    pub(super) fn put_lock_on(&mut self, app: &Scope<Self>) {
        if let Some(passphrase) = self.new_passphrase() {
            app.send_future(async move { Command::LockMade(vault::new_key(&passphrase).await) });
        }
    }

    /// Locks what is kept with the key that was made.
    pub(super) fn use_key(&mut self, key: Option<Key>) {
        self.end_typing();
        match key {
            Some(key) => self.keeper.set_key(Some(key)),
            None => self.guard.wrong = Some("lock-failed"),
        }
    }

    /// Hands what was set aside to the learner and takes it out of storage: it cannot be locked.
    pub(super) fn clear_set_aside(&self) {
        for item in self.keeper.items().into_iter().filter(|item| item.key.starts_with(SET_ASIDE)) {
            platform::download("everyday-skills-unread.json", &item.text);
            self.keeper.remove(&item);
        }
    }

    /// Opens the closed answers, or else the saved copy, with the passphrase that was typed.
    pub(super) fn unlock(&mut self, app: &Scope<Self>) {
        let lock = self.keeper.locked().or_else(|| match &self.guard.copy {
            Copy::Locked(lock) => Some(lock.clone()),
            _ => None,
        });
        let Some(lock) = lock else { return };
        (self.guard.is_busy, self.guard.wrong) = (true, None);
        let (keeper, passphrase) = (self.keeper.clone(), self.guard.passphrase().to_owned());
        app.send_future(async move { Command::Unlocked(keeper.unlock(&passphrase, &lock).await) });
    }

    /// Goes on with what was opened.
    pub(super) fn go_on_unlocked(&mut self, opened: Option<(Key, Saved)>) {
        self.guard.is_busy = false;
        let Some((key, saved)) = opened else {
            self.guard.wrong = Some("passphrase-wrong");
            return;
        };
        self.end_typing();
        self.focus = Some(Focus::Heading);
        if self.keeper.is_locked() {
            let plan = self.state.plan().clone();
            let content = self.state.content().clone();
            self.state = State::resume(content, saved.reflection.clone(), saved.page.clone()).planned(plan);
            self.keeper.resume(key, saved);
        } else {
            self.guard.copy = Copy::Open(saved.from_outside());
        }
    }

    /// Closes the answers until the passphrase is given.
    pub(crate) fn close(&mut self, app: &Scope<Self>) {
        let keeper = self.keeper.clone();
        app.send_future_batch(async move { keeper.lock().await.then_some(Command::Closed) });
    }

    /// The passphrase that was typed twice, to be worked on; nothing where something is wrong with it.
    pub(super) fn new_passphrase(&mut self) -> Option<String> {
        let [once, again] = &self.guard.typed;
        self.guard.wrong = match once {
            _ if once.chars().count() < SHORTEST => Some("passphrase-short"),
            _ if once != again => Some("passphrase-differs"),
            _ => None,
        };
        self.guard.is_busy = self.guard.wrong.is_none();
        self.guard.is_busy.then(|| once.clone())
    }

    /// A passphrase was worked on: it stays nowhere.
    pub(super) fn end_typing(&mut self) {
        (self.guard.typed, self.guard.is_busy) = (<[String; 2]>::default(), false);
    }
}
