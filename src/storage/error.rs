//! What can go wrong with storage, each with the key of the sentence that says so to the learner.

use reflection::HeaderError;

/// Why what is stored cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// It is not what any version of this program writes.
    Damaged,
    /// It is some other program's.
    Foreign,
    /// A newer version of this program wrote it.
    Newer,
}

impl LoadError {
    /// The key of what the learner is told.
    pub fn key(self) -> &'static str {
        match self {
            Self::Damaged => "load-damaged",
            Self::Foreign => "load-foreign",
            Self::Newer => "load-newer",
        }
    }
}

impl From<HeaderError> for LoadError {
    fn from(error: HeaderError) -> Self {
        match error {
            HeaderError::Foreign => Self::Foreign,
            HeaderError::Newer => Self::Newer,
        }
    }
}

/// Why a reflection could not be stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveError {
    /// The browser keeps nothing for this page.
    Blocked,
    /// The browser's room is used up.
    Full,
    /// Data newer than this program is there and stays.
    Newer,
}

impl SaveError {
    /// The key of what the learner is told.
    pub fn key(self) -> &'static str {
        match self {
            Self::Blocked => "save-blocked",
            Self::Full => "save-full",
            Self::Newer => "save-newer",
        }
    }
}
