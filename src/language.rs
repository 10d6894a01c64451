//! The language of the page: in which it begins, which there are to choose from, and where the choice is noted.

use crate::{
    platform::{
        by_name::{get, window},
        name_of_language,
    },
    storage::BrowserStore,
    surroundings::Surroundings,
};
use js_sys::Array;
use keeping::{Place, Store};
use settings::{is_language, lookup};

/// The language that is always there.
pub(crate) const ALWAYS: &str = "en";

/// Where the choice is noted: beside the answers, since it is needed before they are opened.
pub(crate) const NOTE: &str = "everyday-skills/language";

/// See the module.
pub(crate) struct Language {
    /// The tags of those there are, each with what it is called in itself.
    pub(crate) known: Vec<(String, String)>,
    /// The one it begins in.
    pub(crate) first: String,
    /// Whether somebody chose that.
    pub(crate) is_chosen: bool,
    /// What was asked for first, where there is no such language.
    pub(crate) missed: Option<String>,
    store: BrowserStore,
    /// What was noted last, and whether it stays on the device.
    noted: Option<(String, bool)>,
}

impl Language {
    /// The one that was chosen before, as it is noted in the store; else the one that was set; else the first of the browser's that
    /// there is.
    pub(crate) fn find(surroundings: &Surroundings, store: BrowserStore) -> Self {
        let known = surroundings.languages();
        let note = |place| Some(lookup(&store.get(place, NOTE)?, &known)?.to_owned());
        let (mut missed, mut first) = (None, note(Place::Tab).or_else(|| note(Place::Device)));
        let is_chosen = first.is_some();
        let browsers = get(&get(&window(), "navigator"), "languages");
        let browsers = if browsers.is_object() { Array::from(&browsers) } else { Array::new() };
        let set = surroundings.settings.language.clone().into_iter();
        let browsers = browsers.iter().filter_map(|tag| tag.as_string());
        for tag in set.chain(browsers.filter(|tag| is_language(tag))) {
            if first.is_none() {
                first = lookup(&tag, &known).map(ToOwned::to_owned);
                if first.is_none() && missed.is_none() {
                    missed = Some(tag);
                }
            }
        }
        let first = first.unwrap_or_else(|| ALWAYS.to_owned());
        // Once: a browser takes long for a name.
        let named = |tag: String| {
            let name = name_of_language(&tag, &tag);
            (tag, name)
        };
        let known = known.into_iter().map(named).collect();
        Self { known, first, is_chosen, missed, store, noted: None }
    }

    /// What one of those there are is called in itself.
    pub(crate) fn name_of(&self, tag: &str) -> &str {
        self.known.iter().find(|(known, _)| known == tag).map_or("", |(_, name)| name)
    }

    /// Notes the language that was chosen: in the tab, and where answers are kept on the device, there, too. What cannot be noted
    /// holds for as long as the page is open.
    pub(crate) fn note(&mut self, chosen: &str, stays: bool) {
        if self.noted.as_ref().is_some_and(|(noted, stayed)| noted == chosen && *stayed == stays) {
            return;
        }
        let _refused = self.store.set(Place::Tab, NOTE, chosen);
        if stays {
            let _refused = self.store.set(Place::Device, NOTE, chosen);
        } else {
            self.store.remove(Place::Device, NOTE);
        }
        self.noted = Some((chosen.to_owned(), stays));
    }

    /// Leaves no note.
    pub(crate) fn forget(&mut self) {
        self.noted = None;
        self.store.remove(Place::Tab, NOTE);
        self.store.remove(Place::Device, NOTE);
    }
}
