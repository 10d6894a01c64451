//! The browser's own storage: local storage on one's own device, session storage (gone with the tab) on a shared one.
//!
//! `gloo-storage` panics where storage is blocked, so every use is behind a probe. The origin belongs to the host of
//! the page: nothing but keys of ours is touched.

use super::json;
use gloo_storage::{LocalStorage, SessionStorage, Storage};
use keeping::{PREFIX, Place, Raw, SaveError, Store};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::DomException;

/// Local and session storage.
pub struct BrowserStore;

/// The browser's object, where it lets us have it.
fn raw(place: Place) -> Option<web_sys::Storage> {
    let window = web_sys::window()?;
    match place {
        Place::Device => window.local_storage().ok()??,
        Place::Tab => window.session_storage().ok()??,
    };
    Some(match place {
        Place::Device => LocalStorage::raw(),
        Place::Tab => SessionStorage::raw(),
    })
}

impl Store for BrowserStore {
    fn get(&self, place: Place, key: &str) -> Option<String> {
        raw(place)?.get_item(key).ok().flatten()
    }

    fn set(&self, place: Place, key: &str, text: &str) -> Result<(), SaveError> {
        let storage = raw(place).ok_or(SaveError::Blocked)?;
        storage.set_item(key, text).map_err(|error| save_error(&error))
    }

    fn remove(&self, place: Place, key: &str) {
        if let Some(storage) = raw(place) {
            // Nothing can be done where the browser refuses; the page shows what it holds.
            let _refused = storage.remove_item(key);
        }
    }

    fn keys(&self, place: Place) -> Vec<String> {
        let Some(storage) = raw(place) else { return Vec::new() };
        let count = storage.length().unwrap_or(0);
        let mut keys: Vec<String> = (0..count).filter_map(|at| storage.key(at).ok().flatten()).collect();
        keys.retain(|key| key.starts_with(PREFIX));
        keys.sort_unstable();
        keys
    }

    fn parse(&self, text: &str) -> Option<Raw> {
        json::parse(text)
    }
}

fn save_error(error: &JsValue) -> SaveError {
    let error = error.dyn_ref::<DomException>().map(DomException::name);
    if error.is_some_and(|name| is_quota(&name)) { SaveError::Full } else { SaveError::Blocked }
}

fn is_quota(name: &str) -> bool {
    matches!(name, "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED")
}
