//! The browser's own storage: local storage on one's own device, session storage (gone with the tab) on a shared one.
//!
//! `gloo-storage` panics where storage is blocked, so every use is behind a probe. The origin belongs to the host of
//! the page: nothing but keys of ours is touched.

use super::{LoadError, SaveError, Store, json};
use gloo_storage::{LocalStorage, SessionStorage, Storage};
use reflection::{Device, Saved};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::DomException;

/// The key a reflection is stored under.
pub const KEY: &str = "everyday-skills/reflection";

/// The key that data nobody can read is set aside under; more of it under the same with a number.
pub const SET_ASIDE: &str = "everyday-skills/set-aside";

/// Starts every key of ours.
const PREFIX: &str = "everyday-skills/";

/// Local or session storage, as the learner said whose device it is.
pub struct BrowserStore;

#[derive(Clone, Copy)]
enum Area {
    Local,
    Session,
}

impl Area {
    /// The area for a device.
    fn of(device: Option<Device>) -> Self {
        if device == Some(Device::Shared) { Self::Session } else { Self::Local }
    }

    fn other(self) -> Self {
        match self {
            Self::Local => Self::Session,
            Self::Session => Self::Local,
        }
    }

    /// The browser's object, where it lets us have it.
    fn raw(self) -> Option<web_sys::Storage> {
        let window = web_sys::window()?;
        match self {
            Self::Local => window.local_storage().ok()??,
            Self::Session => window.session_storage().ok()??,
        };
        Some(match self {
            Self::Local => LocalStorage::raw(),
            Self::Session => SessionStorage::raw(),
        })
    }

    /// The text under our key.
    fn text(self) -> Option<String> {
        self.raw()?.get_item(KEY).ok().flatten()
    }

    fn load(self) -> Result<Option<Saved>, LoadError> {
        self.text().map(|text| json::read(&text)).transpose()
    }

    fn save(self, saved: &Saved) -> Result<(), SaveError> {
        let storage = self.raw().ok_or(SaveError::Blocked)?;
        match self.load() {
            Ok(_) => {}
            Err(LoadError::Newer) => return Err(SaveError::Newer),
            Err(LoadError::Damaged | LoadError::Foreign) => self.set_aside()?,
        }
        storage.set_item(KEY, &json::write(saved)).map_err(|error| save_error(&error))
    }

    /// Copies what cannot be read to a key of its own.
    fn set_aside(self) -> Result<(), SaveError> {
        let (Some(storage), Some(text)) = (self.raw(), self.unusable()) else { return Ok(()) };
        let taken = |key: &String| storage.get_item(key).ok().flatten().is_some_and(|there| there != text);
        let keys = std::iter::once(SET_ASIDE.to_owned()).chain((2..).map(|n| format!("{SET_ASIDE}-{n}")));
        let Some(key) = keys.into_iter().find(|key| !taken(key)) else { return Ok(()) };
        storage.set_item(&key, &text).map_err(|error| save_error(&error))
    }

    fn unusable(self) -> Option<String> {
        self.load().err()?;
        self.text()
    }

    fn delete(self) {
        if let Some(storage) = self.raw() {
            let _refused = storage.remove_item(KEY);
        }
    }

    fn erase(self) {
        let Some(storage) = self.raw() else { return };
        let count = storage.length().unwrap_or(0);
        let keys: Vec<String> = (0..count).filter_map(|at| storage.key(at).ok().flatten()).collect();
        for key in keys.iter().filter(|key| key.starts_with(PREFIX)) {
            // Nothing can be done where the browser refuses; the page shows what it holds.
            let _refused = storage.remove_item(key);
        }
    }
}

impl Store for BrowserStore {
    fn load(&self) -> Result<Option<Saved>, LoadError> {
        // This tab's own reflection, then the one this device keeps.
        match Area::Session.load() {
            Ok(None) => Area::Local.load(),
            other => other,
        }
    }

    fn save(&self, saved: &Saved) -> Result<(), SaveError> {
        let area = Area::of(saved.reflection.device());
        area.save(saved)?;
        if let Ok(Some(_)) = area.other().load() {
            area.other().delete();
        }
        Ok(())
    }

    fn unusable(&self) -> Option<String> {
        Area::Session.unusable().or_else(|| Area::Local.unusable())
    }

    fn erase(&self) {
        Area::Local.erase();
        Area::Session.erase();
    }
}

fn save_error(error: &JsValue) -> SaveError {
    let error = error.dyn_ref::<DomException>().map(DomException::name);
    if error.is_some_and(|name| is_quota(&name)) { SaveError::Full } else { SaveError::Blocked }
}

fn is_quota(name: &str) -> bool {
    matches!(name, "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED")
}
