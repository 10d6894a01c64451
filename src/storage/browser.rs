//! The browser's own storage: local storage on one's own device, session storage (gone with the tab) on a shared one.
//!
//! `gloo-storage` panics where storage is blocked, so every use is behind a probe. The origin belongs to the host of
//! the page: nothing but keys of ours is touched.
//!
//! Widgets on one site may keep what they have apart: each has a name then, which stands in its keys. All that is above this
//! file knows the keys without a name.

use super::json;
use gloo_storage::{LocalStorage, SessionStorage, Storage};
use keeping::{PREFIX, Place, Raw, SaveError, Store};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::DomException;

/// Where a tab notes that it is at the desk: so it comes back there when it is loaded again.
pub(crate) const AT_DESK: &str = "everyday-skills/tab";

/// Local and session storage.
#[derive(Clone, Default)]
pub struct BrowserStore {
    /// What the keys begin with where the widget has a name; empty without.
    prefix: String,
    /// Where nothing is kept, nor looked for.
    closed: &'static [Place],
}

impl BrowserStore {
    /// What is kept by the widget of this name (empty: of none), beyond the tab or not.
    pub fn named(name: &str, is_tab: bool) -> Self {
        let prefix = if name.is_empty() { String::new() } else { ["everyday-skills.", name, "/"].concat() };
        Self { prefix, closed: if is_tab { &[Place::Device] } else { &[] } }
    }

    /// What is kept at the desk of the widget of this name, with all its clients; or with an id, one client.
    pub fn at_desk(name: &str, client: Option<&str>) -> Self {
        let (dot, slash) = (if name.is_empty() { "" } else { "." }, if client.is_some() { "/" } else { "" });
        let prefix = ["everyday-skills-desk", dot, name, "/", client.unwrap_or_default(), slash].concat();
        Self { prefix, closed: &[] }
    }

    /// Whether this tab is at the desk of the widget of this name.
    pub(crate) fn is_at_desk(name: &str) -> bool {
        Self::at_desk(name, None).get(Place::Tab, AT_DESK).is_some()
    }

    /// One that keeps nothing and looks nowhere.
    pub fn nowhere() -> Self {
        Self { prefix: String::new(), closed: &[Place::Device, Place::Tab] }
    }

    fn raw(&self, place: Place) -> Option<web_sys::Storage> {
        if self.closed.contains(&place) { None } else { raw(place) }
    }

    /// The key that stands in the browser.
    fn real(&self, key: &str) -> String {
        match key.strip_prefix(PREFIX) {
            Some(rest) if !self.prefix.is_empty() => [self.prefix.as_str(), rest].concat(),
            _ => key.to_owned(),
        }
    }
}

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
        self.raw(place)?.get_item(&self.real(key)).ok().flatten()
    }

    fn set(&self, place: Place, key: &str, text: &str) -> Result<(), SaveError> {
        let storage = self.raw(place).ok_or(SaveError::Blocked)?;
        storage.set_item(&self.real(key), text).map_err(|error| save_error(&error))
    }

    fn remove(&self, place: Place, key: &str) {
        if let Some(storage) = self.raw(place) {
            // Nothing can be done where the browser refuses; the page shows what it holds.
            let _refused = storage.remove_item(&self.real(key));
        }
    }

    fn keys(&self, place: Place) -> Vec<String> {
        let Some(storage) = self.raw(place) else { return Vec::new() };
        let prefix = if self.prefix.is_empty() { PREFIX } else { &self.prefix };
        let count = storage.length().unwrap_or(0);
        let keys = (0..count).filter_map(|at| storage.key(at).ok().flatten());
        let mut keys: Vec<String> =
            keys.filter_map(|key| Some([PREFIX, key.strip_prefix(prefix)?].concat())).collect();
        keys.sort_unstable();
        keys
    }

    fn shown(&self, key: &str) -> String {
        self.real(key)
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
