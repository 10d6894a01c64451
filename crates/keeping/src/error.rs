//! What can go wrong, each with the key of the sentence that says so to the learner.

use std::fmt;

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

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Damaged => "not what any version of this program writes",
            Self::Foreign => "another program's data",
            Self::Newer => "written by a newer version of this program",
        })
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

/// Why a file cannot be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileError {
    /// It is larger than any reflection.
    TooLarge,
    /// It is nested deeper than any reflection.
    TooDeep,
    /// It cannot be used.
    Load(LoadError),
}

impl FileError {
    /// The key of what the learner is told.
    pub fn key(self) -> &'static str {
        match self {
            Self::TooLarge => "file-too-large",
            Self::TooDeep | Self::Load(LoadError::Damaged) => "file-damaged",
            Self::Load(LoadError::Foreign) => "file-foreign",
            Self::Load(LoadError::Newer) => "file-newer",
        }
    }
}
