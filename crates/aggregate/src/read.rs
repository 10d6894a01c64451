//! Reads files that are to be counted: they may come from anywhere.

use crate::counted::{Counted, FORMAT, File, VERSION};
use serde::Deserialize;
use std::fmt;

/// The largest file that is read, in bytes. One with all there is has less than 1,000.
pub const LARGEST_FILE: usize = 64 << 10;

/// The format of a whole reflection, which somebody may give by mistake.
const REFLECTION: &str = "everyday-skills/reflection";

/// Why a file is not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileError {
    /// It is larger than any file to be counted.
    TooLarge,
    /// It is something else.
    Foreign,
    /// It is a whole reflection, with everything somebody answered.
    Reflection,
    /// A newer version of this program wrote it.
    Newer,
    /// It is cut off, was changed, or holds more than what is counted.
    Damaged,
}

impl FileError {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::TooLarge, Self::Foreign, Self::Reflection, Self::Newer, Self::Damaged];

    /// The key of what the board is told.
    pub fn key(self) -> &'static str {
        match self {
            Self::TooLarge => "count-too-large",
            Self::Foreign => "count-foreign",
            Self::Reflection => "count-reflection",
            Self::Newer => "count-newer",
            Self::Damaged => "count-damaged",
        }
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooLarge => "larger than any file to be counted",
            Self::Foreign => "not a file to be counted",
            Self::Reflection => "a whole reflection, with everything somebody answered",
            Self::Newer => "written by a newer version of this program",
            Self::Damaged => "cut off, changed, or with more in it than what is counted",
        })
    }
}

impl std::error::Error for FileError {}

/// What tells whose file it is.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u64,
}

/// Reads a file of [`Counted::to_file`], of at most [`LARGEST_FILE`] bytes. Ids that content does not know are kept.
///
/// # Errors
/// [`FileError`] when it cannot be counted.
pub fn read(file: &[u8]) -> Result<Counted, FileError> {
    if file.len() > LARGEST_FILE {
        return Err(FileError::TooLarge);
    }
    let json = file.strip_prefix(b"\xef\xbb\xbf").unwrap_or(file);
    let Ok(Head { format, version }) = serde_json::from_slice(json) else {
        return Err(if is_ours(json) { FileError::Damaged } else { FileError::Foreign });
    };
    match (format.as_str(), version) {
        (REFLECTION, _) => Err(FileError::Reflection),
        (FORMAT, 1..) if version > VERSION.into() => Err(FileError::Newer),
        (FORMAT, 1..) => {
            serde_json::from_slice::<File>(json).map(Counted::from).map_err(|_| FileError::Damaged)
        }
        _ => Err(FileError::Foreign),
    }
}

/// Whether what is no JSON, or has no head, was one of our files.
fn is_ours(json: &[u8]) -> bool {
    json.windows(FORMAT.len()).any(|part| part == FORMAT.as_bytes())
}
