//! A store in memory that fails when it is told to, and samples to keep in it.
#![allow(dead_code, reason = "each test file uses its part")]

use keeping::{Kept, LoadError, Loaded, Place, Raw, SLOTS, SaveError, Saved, Store, load};
use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    fs,
    path::Path,
};

/// What goes wrong with writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    None,
    /// The write with this number is refused.
    Once(usize),
    /// This write and all after it are refused.
    From(usize),
    /// This write is cut off in the middle, and those after it are refused: the browser was killed.
    Torn(usize),
    /// Storage refuses everything, reading too.
    Blocked,
}

pub(crate) struct Memory {
    texts: RefCell<BTreeMap<(&'static str, String), String>>,
    pub(crate) fault: Cell<Fault>,
    pub(crate) writes: Cell<usize>,
    /// How many bytes have room in each place, keys included.
    pub(crate) room: Cell<usize>,
    /// The last sound text that was parsed: parsing is the slow part of many tests.
    parsed: RefCell<Option<(String, Raw)>>,
}

impl Memory {
    pub(crate) fn new() -> Self {
        Self {
            texts: RefCell::default(),
            fault: Cell::new(Fault::None),
            writes: Cell::new(0),
            room: Cell::new(usize::MAX),
            parsed: RefCell::default(),
        }
    }

    /// With these texts in the slots of a place.
    pub(crate) fn with(place: Place, slots: [Option<&str>; 2]) -> Self {
        let memory = Self::new();
        for (key, text) in SLOTS.iter().zip(slots) {
            if let Some(text) = text {
                memory.put(place, key, text);
            }
        }
        memory
    }

    /// With these texts in the slots of the device.
    pub(crate) fn holding(first: &str, second: &str) -> Self {
        Self::with(Place::Device, [Some(first), Some(second)])
    }

    /// Puts a text without asking whether anything goes wrong.
    pub(crate) fn put(&self, place: Place, key: &str, text: &str) {
        self.texts.borrow_mut().insert((name(place), key.to_owned()), text.to_owned());
    }

    /// Everything that is kept.
    pub(crate) fn all(&self) -> BTreeMap<(&'static str, String), String> {
        self.texts.borrow().clone()
    }

    /// What loading gives, where it is a reflection that lies open.
    pub(crate) fn open(&self) -> Option<Saved> {
        self.loaded().map(|loaded| open(loaded.kept))
    }

    /// What loading gives; nothing where there is nothing.
    pub(crate) fn loaded(&self) -> Option<Loaded> {
        load(self, None).unwrap()
    }

    pub(crate) fn load_error(&self) -> LoadError {
        load(self, None).unwrap_err()
    }

    fn is_blocked(&self) -> bool {
        self.fault.get() == Fault::Blocked
    }
}

fn name(place: Place) -> &'static str {
    match place {
        Place::Device => "device",
        Place::Tab => "tab",
    }
}

impl Store for Memory {
    fn get(&self, place: Place, key: &str) -> Option<String> {
        let text = self.texts.borrow().get(&(name(place), key.to_owned())).cloned();
        text.filter(|_| !self.is_blocked())
    }

    fn set(&self, place: Place, key: &str, text: &str) -> Result<(), SaveError> {
        let number = self.writes.replace(self.writes.get() + 1);
        match self.fault.get() {
            Fault::Blocked => return Err(SaveError::Blocked),
            Fault::Once(at) if at == number => return Err(SaveError::Full),
            Fault::From(from) | Fault::Torn(from) if number > from => return Err(SaveError::Full),
            Fault::From(at) if at == number => return Err(SaveError::Full),
            Fault::Torn(at) if at == number => {
                let cut = String::from_utf8_lossy(&text.as_bytes()[..text.len() / 2]);
                self.put(place, key, &cut);
                return Err(SaveError::Full);
            }
            _ => {}
        }
        let others = self
            .texts
            .borrow()
            .iter()
            .filter(|((in_place, other), _)| (*in_place, other.as_str()) != (name(place), key))
            .filter(|((in_place, _), _)| *in_place == name(place))
            .map(|((_, key), text)| key.len() + text.len())
            .sum::<usize>();
        if others + key.len() + text.len() > self.room.get() {
            return Err(SaveError::Full);
        }
        self.put(place, key, text);
        Ok(())
    }

    fn remove(&self, place: Place, key: &str) {
        if !self.is_blocked() {
            self.texts.borrow_mut().remove(&(name(place), key.to_owned()));
        }
    }

    fn keys(&self, place: Place) -> Vec<String> {
        let texts = self.texts.borrow();
        let keys = texts
            .keys()
            .filter(|(in_place, key)| *in_place == name(place) && key.starts_with(keeping::PREFIX));
        let keys: Vec<_> = keys.map(|(_, key)| key.clone()).collect();
        if self.is_blocked() { Vec::new() } else { keys }
    }

    fn parse(&self, text: &str) -> Option<Raw> {
        let mut last = self.parsed.borrow_mut();
        if last.as_ref().is_none_or(|(parsed, _)| parsed != text) {
            *last = Some((text.to_owned(), parse(text)?));
        }
        last.as_ref().map(|(_, raw)| raw.clone())
    }
}

/// JSON read natively.
pub(crate) fn parse(text: &str) -> Option<Raw> {
    serde_json::from_str(text).ok()
}

pub(crate) fn open(kept: Kept) -> Saved {
    match kept {
        Kept::Open(saved) => saved,
        Kept::Locked(lock) => panic!("it is locked: {lock:?}"),
    }
}

/// A reflection with these answers, each with a stamp or without one.
pub(crate) fn saved(answers: &[(&str, &str)], stamps: &[(&str, u64)]) -> Saved {
    let answers = answers.iter().map(|(address, answer)| ((*address).to_owned(), (*answer).to_owned()));
    let stamps = stamps.iter().map(|(address, stamp)| ((*address).to_owned(), *stamp));
    Saved { changed: stamps.collect(), ..Saved::new("profile".to_owned().into(), answers.collect()) }
}

/// A small reflection in which words of many scripts stand; `last` tells one from another.
pub(crate) fn small(last: &str) -> Saved {
    let words = "Ayudé a mi “abuela” \\ 🧓🏽 with\n\u{0}her \u{2028}bills";
    let answers =
        [("activity/own-1", "yes"), ("device", "own"), ("own/reading/own-1", words), ("words/2.B.1.e", last)];
    saved(&answers, &[("device", 1_700_000_000_000), ("words/2.B.1.e", 1_700_000_000_001)])
}

/// What the made-up lives in tests/fixtures told, all in one: several hundred answers of every kind, each with a stamp.
pub(crate) fn large() -> Saved {
    let mut all = saved(&[], &[]);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/lives");
    for file in fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()) {
        if file.extension().is_some_and(|ending| ending == "json") {
            all.merge(&serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap());
        }
    }
    let stamps = all.reflection.iter().zip(1_700_000_000_000..);
    let stamps = stamps.map(|((address, _), stamp)| (address.to_owned(), stamp));
    Saved { changed: stamps.collect(), ..all }
}

/// Numbers that look random and are the same in each run.
pub(crate) fn numbers(seed: u64) -> impl FnMut(usize) -> usize {
    let mut state = seed;
    move |below| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % below
    }
}
