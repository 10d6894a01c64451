//! What keeps texts by key, and all of ours that is in it.

use crate::{Raw, SaveError};

/// Starts every key of ours. The rest belongs to the host of the page: nothing else is touched.
pub const PREFIX: &str = "everyday-skills/";

/// Where texts are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// On this device, also when the browser is closed: local storage.
    Device,
    /// Gone with the tab: session storage.
    Tab,
}

/// What keeps texts by key, and reads JSON.
pub trait Store {
    /// The text under a key; `None` too where storage is blocked or fails.
    fn get(&self, place: Place, key: &str) -> Option<String>;

    /// Keeps a text under a key in place of the last one.
    ///
    /// # Errors
    /// [`SaveError::Blocked`] or [`SaveError::Full`] when it was not kept; what was there before is still there.
    fn set(&self, place: Place, key: &str, text: &str) -> Result<(), SaveError>;

    /// Removes a key, where storage lets us.
    fn remove(&self, place: Place, key: &str);

    /// The keys that begin with [`PREFIX`], sorted.
    fn keys(&self, place: Place) -> Vec<String>;

    /// The key as it stands in the browser, where that is another.
    fn shown(&self, key: &str) -> String {
        key.to_owned()
    }

    /// What a JSON text holds; `None` where it is not JSON or its fields are of other types. Where [`Raw::check`] refuses
    /// the head, the rest may be of any type. Answers are missing only where there is a lock.
    fn parse(&self, text: &str) -> Option<Raw>;
}

/// One thing of ours that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Where.
    pub place: Place,
    /// Its key.
    pub key: String,
    /// What is kept there.
    pub text: String,
}

/// Everything of ours that is kept.
pub fn items(store: &dyn Store) -> Vec<Item> {
    let mut items = Vec::new();
    for place in [Place::Device, Place::Tab] {
        for key in store.keys(place) {
            items.extend(store.get(place, &key).map(|text| Item { place, key, text }));
        }
    }
    items
}

/// Removes everything of ours.
pub fn erase(store: &dyn Store) {
    for place in [Place::Device, Place::Tab] {
        for key in store.keys(place) {
            store.remove(place, &key);
        }
    }
}
