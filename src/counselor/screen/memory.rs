//! What the tab of a desk keeps in mind of its window: the random name, so that the window is found when the tab is loaded again.
//! It tells nothing of anybody.

use crate::storage::BrowserStore;
use keeping::{Place, Store};

const NAME: &str = "everyday-skills/screen";

/// In session storage, beside what else is kept at the desk.
#[derive(Clone)]
pub(super) struct Memory(BrowserStore);

impl Memory {
    /// That of the widget with this name (empty: with none).
    pub(super) fn of(widget: &str) -> Self {
        Self(BrowserStore::at_desk(widget, None))
    }

    pub(super) fn name(&self) -> Option<String> {
        self.0.get(Place::Tab, NAME)
    }

    pub(super) fn keep(&self, name: &str) {
        // Where the browser keeps nothing, a tab that is loaded again opens a new window.
        let _unkept = self.0.set(Place::Tab, NAME, name);
    }

    pub(super) fn forget(&self) {
        self.0.remove(Place::Tab, NAME);
    }
}
