//! Keeps the reflection: what is chosen at once, what is typed a moment later, all of it before the page goes away.
//!
//! Behind a passphrase each writing is locked anew, which the browser does a moment later; a writing that was overtaken
//! by a later one is dropped.

use super::mirror;
use crate::platform::{self, vault};
use gloo_timers::callback::Timeout;
use keeping::{FileError, Item, Kept, LoadError, Lock, Place, SLOTS, SaveError, Saved, Store};
use reflection::{Device, Reflection, State};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use vault::Key;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

/// Where `start.js` notes that the program stopped.
const STOPPED: &str = "everyday-skills/stopped";

/// How long after a passphrase was put on another tab may not know of it, in milliseconds.
const LATE: u64 = 5000;

/// How long what is typed may wait for more of it.
const PATIENCE: u32 = 300;

/// What was there when the page was opened.
pub enum Opening {
    /// Nothing.
    New,
    /// A reflection; whether something newer than it was damaged.
    Open(Saved, bool),
    /// One that needs its passphrase.
    Locked,
    /// Something that cannot be used.
    Unusable(LoadError),
}

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

/// Keeps one reflection, for the whole page.
#[derive(Clone)]
pub struct Keeper(Rc<Inner>);

struct Inner {
    store: Box<dyn Store>,
    /// Whether the browser's database is used beside the store.
    mirrors: bool,
    desk: RefCell<Desk>,
    tell: RefCell<Callback<Option<SaveError>>>,
    /// How many writings were begun, and the last of them that ended.
    begun: Cell<u64>,
    ended: Cell<u64>,
    /// What was stored last by this tab.
    written: RefCell<String>,
}

/// What is to be kept.
#[derive(Default)]
struct Desk {
    saved: Saved,
    /// The count of what was found, for what is written next.
    found: u64,
    /// Where it was kept last.
    place: Option<Place>,
    /// Whether it is in storage, not only in the mirror.
    is_stored: bool,
    /// Whether something newer than this program is there, if only in the mirror.
    is_outdated: bool,
    key: Option<Key>,
    /// When the passphrase was put on.
    locked_at: u64,
    /// What is stored, where it was not opened.
    locked: Option<Lock>,
    /// The box that was typed in since the last writing, and the clock that ends it.
    typed: Option<(String, Timeout)>,
    error: Option<SaveError>,
}

impl Keeper {
    /// Keeps what is kept in a store.
    pub fn new(store: impl Store + 'static, mirrors: bool) -> Self {
        Self(Rc::new(Inner {
            store: Box::new(store),
            mirrors,
            desk: RefCell::default(),
            tell: RefCell::default(),
            begun: Cell::default(),
            ended: Cell::default(),
            written: RefCell::default(),
        }))
    }

    /// Whether somebody comes back: something is there that can be used.
    pub fn is_there(&self, mirrored: Option<&str>) -> bool {
        matches!(keeping::load(&*self.0.store, mirrored), Ok(Some(_)))
    }

    /// Looks what is there. `mirrored` is what the browser's database has.
    pub fn open(&self, mirrored: Option<&str>) -> Opening {
        let mut desk = self.0.desk.borrow_mut();
        desk.is_stored = SLOTS.iter().any(|key| self.0.store.get(Place::Device, key).is_some());
        match keeping::load(&*self.0.store, mirrored) {
            Ok(None) => Opening::New,
            Ok(Some(loaded)) => {
                (desk.found, desk.place) = (loaded.count, Some(loaded.place));
                match loaded.kept {
                    Kept::Open(saved) => {
                        desk.saved = saved.clone();
                        Opening::Open(saved, loaded.lost_newest)
                    }
                    Kept::Locked(lock) => {
                        desk.locked = Some(lock);
                        Opening::Locked
                    }
                }
            }
            Err(error) => {
                desk.is_outdated = error == LoadError::Newer;
                Opening::Unusable(error)
            }
        }
    }

    /// Whether the last visit ended with a program that stopped. Asked once.
    pub fn has_stopped(&self) -> bool {
        let stopped = self.0.store.get(Place::Tab, STOPPED).is_some();
        self.0.store.remove(Place::Tab, STOPPED);
        stopped
    }

    /// Tells, from now on, when writing begins to fail, fails in another way, or is well again.
    pub fn listen(&self, tell: Callback<Option<SaveError>>) {
        self.0.tell.replace(tell);
    }

    /// Keeps a state: at once, or, where it was `typed` in a box, a moment later.
    pub fn keep(&self, state: &State, typed: Option<String>) {
        let is_another =
            |desk: &Desk| desk.typed.as_ref().is_some_and(|(before, _)| typed.as_ref() != Some(before));
        if is_another(&self.0.desk.borrow()) {
            self.flush();
        }
        let mut desk = self.0.desk.borrow_mut();
        // Nothing is written for somebody who only looks, and nothing over what is closed.
        let is_untouched = desk.saved.reflection.is_empty() && state.reflection().is_empty();
        if desk.locked.is_some() || !desk.saved.follow(state, platform::now()) || is_untouched {
            return;
        }
        match typed {
            Some(typed) if desk.key.is_none() => {
                if desk.typed.is_none() {
                    let keeper = self.clone();
                    desk.typed = Some((typed, Timeout::new(PATIENCE, move || keeper.flush())));
                }
            }
            _ => {
                drop(desk);
                self.write();
            }
        }
    }

    /// Writes what waits.
    pub fn flush(&self) {
        if self.0.desk.borrow_mut().typed.take().is_some() {
            self.write();
        }
    }

    /// Writes what is on the desk, behind the passphrase where there is one.
    fn write(&self) {
        let turn = self.0.begun.get() + 1;
        self.0.begun.set(turn);
        let desk = self.0.desk.borrow();
        let place = place_of(&desk.saved);
        let Some(key) = desk.key.clone() else {
            let body = desk.saved.body();
            drop(desk);
            return self.finish(turn, place, Some(&body));
        };
        let (keeper, text) = (self.clone(), desk.saved.to_file());
        spawn_local(async move {
            let lock = vault::lock(&key, &text).await;
            keeper.finish(turn, place, lock.map(|lock| lock.body()).as_deref());
        });
    }

    fn finish(&self, turn: u64, place: Place, body: Option<&str>) {
        if self.0.ended.get() >= turn {
            return;
        }
        self.0.ended.set(turn);
        let (found, is_outdated) = {
            let desk = self.0.desk.borrow();
            (desk.found, desk.is_outdated)
        };
        let written = match body {
            _ if is_outdated => Err(SaveError::Newer),
            Some(body) => keeping::save(&*self.0.store, place, body, found),
            None => Err(SaveError::Blocked),
        };
        if let Ok(text) = &written {
            let before = {
                let mut desk = self.0.desk.borrow_mut();
                desk.is_stored = true;
                desk.place.replace(place)
            };
            if let Some(before) = before.filter(|before| *before != place) {
                keeping::leave(&*self.0.store, before);
            }
            if self.0.mirrors {
                match place {
                    Place::Device => mirror::write(text),
                    // What goes away with the tab must not stay in the database.
                    Place::Tab if before == Some(Place::Device) => spawn_local(mirror::erase()),
                    Place::Tab => {}
                }
            }
        }
        let error = match written {
            Ok(text) => {
                self.0.written.replace(text);
                None
            }
            Err(error) => Some(error),
        };
        let before = std::mem::replace(&mut self.0.desk.borrow_mut().error, error);
        if before != error {
            self.0.tell.borrow().emit(error);
        }
    }

    /// What went wrong with the last writing.
    pub fn error(&self) -> Option<SaveError> {
        self.0.desk.borrow().error
    }

    /// Reads what another tab stored under a key; nothing where it is nothing of ours. What comes of it is done in the same
    /// moment as the page takes it over: an answer given in between would else take the other tab's back.
    pub async fn hear(&self, key: &str, text: Option<String>) -> Option<Heard> {
        if !SLOTS.contains(&key) || self.is_in_tab() {
            return None;
        }
        let Some(text) = text else { return Some(Heard::Erased) };
        self.heard(keeping::read_slot(&*self.0.store, &text)).await
    }

    /// Looks what other tabs stored while this one slept and heard of nothing.
    pub async fn catch_up(&self) -> Option<Heard> {
        if !self.0.desk.borrow().is_stored || self.is_in_tab() {
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
                self.0.desk.borrow_mut().error = Some(SaveError::Newer);
                Some(Heard::Newer)
            }
            // Not written by us: left alone until something is kept here.
            Err(_) => None,
        }
    }

    /// Takes in the answers of another tab; tells what they are together with those here, where that is something new.
    pub fn take_in(&self, theirs: &Saved, is_locked: bool) -> Option<Reflection> {
        let mut desk = self.0.desk.borrow_mut();
        // A tab that does not know of a new passphrase yet writes without it once more: that takes no passphrase off.
        let must_lock = !is_locked && desk.key.is_some() && platform::now() < desk.locked_at + LATE;
        if !is_locked && !must_lock {
            desk.key = None;
        }
        desk.locked = None;
        let before = desk.saved.clone();
        desk.saved.merge(theirs);
        let has_more = desk.saved.reflection != theirs.reflection || desk.saved.changed != theirs.changed;
        let is_news = desk.saved.reflection != before.reflection;
        let together = desk.saved.reflection.clone();
        drop(desk);
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
        if self.0.mirrors && SLOTS.iter().all(|key| self.0.store.get(Place::Device, key).is_none()) {
            spawn_local(mirror::erase());
        }
    }

    /// Whether what is kept goes away with the tab.
    pub fn is_in_tab(&self) -> bool {
        let desk = self.0.desk.borrow();
        // Whose device it is stays closed with the answers.
        desk.place == Some(Place::Tab) || place_of(&desk.saved) == Place::Tab
    }

    /// What is behind a lock, where this tab has its key.
    async fn opened(&self, lock: &Lock) -> Option<Saved> {
        let key = self.0.desk.borrow().key.clone().filter(|key| key.salt == lock.salt)?;
        self.read_locked(&key, lock).await
    }

    async fn read_locked(&self, key: &Key, lock: &Lock) -> Option<Saved> {
        let text = vault::open(key, lock).await?;
        match self.0.store.parse(&text)?.read().ok()? {
            Kept::Open(saved) => Some(saved),
            Kept::Locked(_) => None,
        }
    }

    /// Whether the answers are closed and need their passphrase.
    pub fn is_locked(&self) -> bool {
        self.0.desk.borrow().locked.is_some()
    }

    /// Whether there is a passphrase, given or not.
    pub fn has_lock(&self) -> bool {
        let desk = self.0.desk.borrow();
        desk.key.is_some() || desk.locked.is_some()
    }

    /// The lock of the closed answers.
    pub fn locked(&self) -> Option<Lock> {
        self.0.desk.borrow().locked.clone()
    }

    /// Opens a lock with a passphrase; nothing where it is not the right one.
    pub async fn unlock(&self, passphrase: &str, lock: &Lock) -> Option<(Key, Saved)> {
        let key = vault::key_for(passphrase, lock).await?;
        let saved = self.read_locked(&key, lock).await?;
        Some((key, saved))
    }

    /// Goes on with the closed answers.
    pub fn resume(&self, key: Key, saved: Saved) {
        let mut desk = self.0.desk.borrow_mut();
        (desk.saved, desk.key, desk.locked) = (saved, Some(key), None);
    }

    /// Puts a passphrase on what is kept, or takes it off. Both slots are written, so that nothing of the other kind stays.
    pub fn set_key(&self, key: Option<Key>) {
        let mut desk = self.0.desk.borrow_mut();
        (desk.key, desk.locked_at) = (key, platform::now());
        drop(desk);
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
            let desk = self.0.desk.borrow();
            self.0.begun.set(self.0.begun.get() + 1);
            (desk.key.clone(), desk.saved.clone(), place_of(&desk.saved), self.0.begun.get())
        };
        let Some(key) = key else {
            self.finish(turn, place, Some(&text.body()));
            return None;
        };
        let lock = vault::lock(&key, &text.to_file()).await;
        self.finish(turn, place, lock.as_ref().map(Lock::body).as_deref());
        lock
    }

    /// Closes the answers until the passphrase is given. Tells whether they are closed; not where they could not be written.
    pub async fn lock(&self) -> bool {
        self.0.desk.borrow_mut().typed = None;
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
            let desk = self.0.desk.borrow();
            (desk.found, desk.place)
        };
        self.0.desk.replace(Desk { locked: Some(lock), found, place, is_stored: true, ..Desk::default() });
    }

    /// What is kept, with the stamps of its answers.
    pub fn saved(&self) -> Saved {
        self.0.desk.borrow().saved.clone()
    }

    /// What is in a file that was chosen.
    ///
    /// # Errors
    /// What is wrong with it. Without a text it is too large to be read.
    pub fn read(&self, text: Option<String>) -> Result<Kept, FileError> {
        let text = text.ok_or(FileError::TooLarge)?;
        keeping::read_file(&text, |text| self.0.store.parse(text))
    }

    /// Puts a saved copy and the answers here together, and keeps that.
    pub fn merge(&self, copy: Saved) -> Reflection {
        let mut desk = self.0.desk.borrow_mut();
        let copy = copy.beside(&desk.saved);
        desk.saved.merge(&copy);
        let together = desk.saved.reflection.clone();
        drop(desk);
        self.write();
        together
    }

    /// All that is stored under keys of ours.
    pub fn items(&self) -> Vec<Item> {
        keeping::items(&*self.0.store)
    }

    /// The text of data that cannot be used, to be handed to the learner as a file.
    pub fn unusable(&self) -> Option<String> {
        keeping::unusable(&*self.0.store)
    }

    /// Takes what is under a key of ours out of storage.
    pub fn remove(&self, item: &Item) {
        self.0.store.remove(item.place, &item.key);
    }

    /// Leaves nothing of ours in storage, and forgets what waits to be written.
    pub fn erase(&self) {
        self.forget();
        keeping::erase(&*self.0.store);
    }

    /// Waits until nothing of ours is in the browser's database.
    pub async fn erase_mirror(&self) {
        if self.0.mirrors {
            mirror::erase().await;
        }
    }

    fn forget(&self) {
        self.0.desk.replace(Desk::default());
        // What is being locked is not written any more.
        self.0.ended.set(self.0.begun.get());
    }
}

impl PartialEq for Keeper {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

fn place_of(saved: &Saved) -> Place {
    if saved.reflection.device() == Some(Device::Shared) { Place::Tab } else { Place::Device }
}
