//! Where a reflection is kept between visits.

mod browser;
mod error;
mod json;

pub use browser::{BrowserStore, KEY, SET_ASIDE};
pub use error::{LoadError, SaveError};
pub(crate) use json::write as to_json;

use reflection::Saved;
use std::{ops::Deref, rc::Rc};

/// A place that keeps one reflection.
pub trait Store {
    /// What was kept; `None` for a new learner.
    ///
    /// # Errors
    /// [`LoadError`] when something is there that cannot be used. It stays as it is.
    fn load(&self) -> Result<Option<Saved>, LoadError>;

    /// Keeps a reflection in place of the last one. Data that cannot be read is set aside first; data newer than this
    /// program is never replaced.
    ///
    /// # Errors
    /// [`SaveError`] when nothing was kept; what was there before is still there.
    fn save(&self, saved: &Saved) -> Result<(), SaveError>;

    /// The text of data that cannot be used, to be handed to the learner as a file.
    fn unusable(&self) -> Option<String>;

    /// Leaves nothing of ours behind.
    fn erase(&self);
}

/// A store that can be shared between components.
#[derive(Clone)]
pub struct Keeper(Rc<dyn Store>);

impl Keeper {
    /// Shares a store.
    pub fn new(store: impl Store + 'static) -> Self {
        Self(Rc::new(store))
    }
}

impl Deref for Keeper {
    type Target = dyn Store;

    fn deref(&self) -> &Self::Target {
        &*self.0
    }
}

impl PartialEq for Keeper {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
