//! Keeps the reflection: what is chosen at once, what is typed a moment later, all of it before the page goes away.
//!
//! Behind a passphrase each writing is locked anew, which the browser does a moment later; a writing that was overtaken
//! by a later one is dropped.

mod lock;
mod neighbours;
mod packing;
mod tabs;

pub use neighbours::Neighbour;
pub use packing::Packing;
pub use tabs::Heard;

use super::Mirror;
use crate::platform;
use crate::platform::vault::Key;
use gloo_timers::callback::Timeout;
use keeping::{FileError, Item, Kept, LoadError, Lock, Place, SLOTS, SaveError, Saved, Store};
use reflection::{Device, Reflection, State};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

/// Where the loader notes that the program stopped.
const STOPPED: &str = "everyday-skills/stopped";

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

/// What decides how long answers stay.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stay {
    /// What the learner says of the device.
    #[default]
    AsTheySay,
    /// Never beyond the tab, whatever they say.
    Tab,
    /// On the device, whatever they say: it is the counselor's.
    Device,
}

/// Keeps one reflection, for the whole page.
#[derive(Clone)]
pub struct Keeper(Rc<Inner>);

struct Inner {
    store: Box<dyn Store>,
    /// What has it once more, where anything does.
    mirror: Option<Mirror>,
    held: RefCell<Held>,
    tell: RefCell<Callback<Option<SaveError>>>,
    /// How many writings were begun, and the last of them that ended.
    begun: Cell<u64>,
    ended: Cell<u64>,
    stay: Stay,
    /// What makes a text small before it is locked.
    packing: Cell<Option<Packing>>,
    /// What was stored last by this tab.
    written: RefCell<String>,
}

/// What is to be kept.
#[derive(Default)]
struct Held {
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
    /// Keeps what is kept in a store, and once more in a mirror.
    pub fn new(store: impl Store + 'static, mirror: Option<Mirror>, stay: Stay) -> Self {
        Self(Rc::new(Inner {
            store: Box::new(store),
            mirror,
            held: RefCell::default(),
            tell: RefCell::default(),
            begun: Cell::default(),
            ended: Cell::default(),
            stay,
            packing: Cell::default(),
            written: RefCell::default(),
        }))
    }

    /// Makes what is locked small first, where the browser can. Set later, so that nothing sees through to the code for it.
    pub fn pack(&self, packing: Packing) {
        self.0.packing.set(Some(packing));
    }

    /// What the mirror has.
    pub async fn mirrored(&self) -> Option<String> {
        match &self.0.mirror {
            Some(mirror) => mirror.read().await,
            None => None,
        }
    }

    /// Whether somebody comes back: something is there that can be used.
    pub fn is_there(&self, mirrored: Option<&str>) -> bool {
        matches!(keeping::load(&*self.0.store, mirrored), Ok(Some(_)))
    }

    /// Looks what is there. `mirrored` is what the browser's database has. What could not be stored is still here, and is the
    /// newest.
    pub fn open(&self, mirrored: Option<&str>) -> Opening {
        let mut held = self.0.held.borrow_mut();
        if held.error.is_some() && held.locked.is_none() {
            return Opening::Open(held.saved.clone(), false);
        }
        *held = Held::default();
        held.is_stored = SLOTS.iter().any(|key| self.0.store.get(Place::Device, key).is_some());
        match keeping::load(&*self.0.store, mirrored) {
            Ok(None) => Opening::New,
            Ok(Some(loaded)) => {
                (held.found, held.place) = (loaded.count, Some(loaded.place));
                match loaded.kept {
                    Kept::Open(saved) => {
                        held.saved = saved.clone();
                        Opening::Open(saved, loaded.lost_newest)
                    }
                    Kept::Locked(lock) => {
                        held.locked = Some(lock);
                        Opening::Locked
                    }
                }
            }
            Err(error) => {
                held.is_outdated = error == LoadError::Newer;
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
            |held: &Held| held.typed.as_ref().is_some_and(|(before, _)| typed.as_ref() != Some(before));
        if is_another(&self.0.held.borrow()) {
            self.flush();
        }
        let mut held = self.0.held.borrow_mut();
        // Nothing is written for somebody who only looks, and nothing over what is closed.
        let is_untouched = held.saved.reflection.is_empty() && state.reflection().is_empty();
        if held.locked.is_some() || !held.saved.follow(state, platform::now()) || is_untouched {
            return;
        }
        match typed {
            Some(typed) if held.key.is_none() => {
                if held.typed.is_none() {
                    let keeper = self.clone();
                    held.typed = Some((typed, Timeout::new(PATIENCE, move || keeper.flush())));
                }
            }
            _ => {
                drop(held);
                self.write();
            }
        }
    }

    /// Writes what waits.
    pub fn flush(&self) {
        if self.0.held.borrow_mut().typed.take().is_some() {
            self.write();
        }
    }

    /// Writes what is held, behind the passphrase where there is one.
    fn write(&self) {
        let turn = self.0.begun.get() + 1;
        self.0.begun.set(turn);
        let held = self.0.held.borrow();
        let place = self.place_of(&held.saved);
        let Some(key) = held.key.clone() else {
            if self.is_always_locked() {
                return;
            }
            let body = held.saved.body();
            drop(held);
            return self.finish(turn, place, Some(&body));
        };
        let (keeper, text) = (self.clone(), held.saved.to_file());
        spawn_local(async move {
            let lock = keeper.lock_with(&key, &text).await;
            keeper.finish(turn, place, lock.map(|lock| lock.body()).as_deref());
        });
    }

    /// Whether nothing is kept that lies open: a counselor's records are packed, and locked.
    fn is_always_locked(&self) -> bool {
        self.0.packing.get().is_some()
    }

    fn finish(&self, turn: u64, place: Place, body: Option<&str>) {
        if self.0.ended.get() >= turn {
            return;
        }
        self.0.ended.set(turn);
        let (found, is_outdated) = {
            let held = self.0.held.borrow();
            (held.found, held.is_outdated)
        };
        let written = match body {
            _ if is_outdated => Err(SaveError::Newer),
            Some(body) => keeping::save(&*self.0.store, place, body, found),
            None => Err(SaveError::Blocked),
        };
        if let Ok(text) = &written {
            let before = {
                let mut held = self.0.held.borrow_mut();
                held.is_stored = true;
                held.place.replace(place)
            };
            if let Some(before) = before.filter(|before| *before != place) {
                keeping::leave(&*self.0.store, before);
            }
            match place {
                Place::Device => {
                    if let Some(mirror) = &self.0.mirror {
                        mirror.write(text);
                    }
                }
                // What goes away with the tab must not stay in the database.
                Place::Tab if before == Some(Place::Device) => self.spawn_erase_mirror(),
                Place::Tab => {}
            }
        }
        let error = match written {
            Ok(text) => {
                self.tell_neighbours(Some(&text));
                self.0.written.replace(text);
                None
            }
            Err(error) => Some(error),
        };
        let before = std::mem::replace(&mut self.0.held.borrow_mut().error, error);
        if before != error {
            self.0.tell.borrow().emit(error);
        }
    }

    /// What went wrong with the last writing.
    pub fn error(&self) -> Option<SaveError> {
        self.0.held.borrow().error
    }

    /// Whether what is kept goes away with the tab.
    pub fn is_in_tab(&self) -> bool {
        let held = self.0.held.borrow();
        // Whose device it is stays closed with the answers.
        held.place == Some(Place::Tab) || self.place_of(&held.saved) == Place::Tab
    }

    /// What is kept, with the stamps of its answers.
    pub fn saved(&self) -> Saved {
        self.0.held.borrow().saved.clone()
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
        let mut held = self.0.held.borrow_mut();
        let copy = copy.beside(&held.saved);
        held.saved.merge(&copy);
        let together = held.saved.reflection.clone();
        drop(held);
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
        self.tell_neighbours(None);
    }

    /// Waits until nothing of ours is in the browser's database.
    pub async fn erase_mirror(&self) {
        if let Some(mirror) = &self.0.mirror {
            mirror.erase().await;
        }
    }

    /// Takes what is ours out of the browser's database, a moment later.
    pub(crate) fn spawn_erase_mirror(&self) {
        let keeper = self.clone();
        spawn_local(async move { keeper.erase_mirror().await });
    }

    /// A key as it stands in the browser.
    pub fn shown(&self, key: &str) -> String {
        self.0.store.shown(key)
    }

    fn place_of(&self, saved: &Saved) -> Place {
        let is_in_tab = match self.0.stay {
            Stay::AsTheySay => saved.reflection.device() == Some(Device::Shared),
            stay => stay == Stay::Tab,
        };
        if is_in_tab { Place::Tab } else { Place::Device }
    }

    fn forget(&self) {
        self.0.held.replace(Held::default());
        // What is being locked is not written any more.
        self.0.ended.set(self.0.begun.get());
    }
}

impl PartialEq for Keeper {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
