//! Storage in memory, with `serde_json` as its reader of JSON.

use keeping::{PREFIX, Place, Raw, SaveError, Store};
use std::{cell::RefCell, collections::BTreeMap};

/// Keeps everything.
#[derive(Default)]
pub(crate) struct Memory {
    device: RefCell<BTreeMap<String, String>>,
    tab: RefCell<BTreeMap<String, String>>,
}

impl Memory {
    fn at(&self, place: Place) -> &RefCell<BTreeMap<String, String>> {
        match place {
            Place::Device => &self.device,
            Place::Tab => &self.tab,
        }
    }

    /// Whether a text is kept under any key.
    pub(crate) fn has(&self, text: &str) -> bool {
        [&self.device, &self.tab].iter().any(|at| at.borrow().values().any(|kept| kept == text))
    }
}

impl Store for Memory {
    fn get(&self, place: Place, key: &str) -> Option<String> {
        self.at(place).borrow().get(key).cloned()
    }

    fn set(&self, place: Place, key: &str, text: &str) -> Result<(), SaveError> {
        self.at(place).borrow_mut().insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, place: Place, key: &str) {
        self.at(place).borrow_mut().remove(key);
    }

    fn keys(&self, place: Place) -> Vec<String> {
        self.at(place).borrow().keys().filter(|key| key.starts_with(PREFIX)).cloned().collect()
    }

    fn parse(&self, text: &str) -> Option<Raw> {
        parse(text)
    }
}

/// What a JSON text holds.
pub(crate) fn parse(text: &str) -> Option<Raw> {
    serde_json::from_str(text).ok()
}
