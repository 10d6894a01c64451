//! The saved form of a reflection: one envelope with a format name and a version (docs/reflection.schema.json).

use crate::{Page, Reflection, State};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// The format's name: what tells our data from anybody else's.
pub const FORMAT: &str = "everyday-skills/reflection";

/// The version this program writes. Raised with every change that an older program would misread.
pub const VERSION: u32 = 1;

/// The head of saved data, to be read before the rest.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Header {
    /// [`FORMAT`], or the data is not ours.
    pub format: String,
    /// [`VERSION`] or lower, or the data is newer than this program.
    pub version: u32,
}

/// Why saved data cannot be used although it is sound JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeaderError {
    /// Some other program's data.
    Foreign,
    /// Written by a newer version of this program.
    Newer,
}

impl Header {
    /// Whether the data behind this head can be read by this program.
    ///
    /// # Errors
    /// [`HeaderError::Foreign`] for another format or the version 0, which never was;
    /// [`HeaderError::Newer`] for a version above [`VERSION`].
    pub fn check(&self) -> Result<(), HeaderError> {
        match self.version {
            _ if self.format != FORMAT => Err(HeaderError::Foreign),
            0 => Err(HeaderError::Foreign),
            1..=VERSION => Ok(()),
            _ => Err(HeaderError::Newer),
        }
    }
}

/// A reflection as it is stored, saved as a file and handed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saved {
    format: Cow<'static, str>,
    version: u32,
    /// The page the learner was on.
    #[serde(default)]
    pub page: Page,
    /// What they told.
    #[serde(rename = "answers")]
    pub reflection: Reflection,
}

impl Saved {
    /// A reflection with the page the learner was on.
    pub fn new(page: Page, reflection: Reflection) -> Self {
        Self { format: FORMAT.into(), version: VERSION, page, reflection }
    }

    /// The state as it is to be saved now.
    pub fn of(state: &State) -> Self {
        Self::new(state.page().clone(), state.reflection().clone())
    }

    /// The head it is saved with.
    pub fn header(&self) -> Header {
        Header { format: self.format.clone().into_owned(), version: self.version }
    }
}
