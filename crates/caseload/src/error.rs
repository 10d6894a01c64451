//! What can be wrong with a file of all records, each with the key of the sentence that says so.

/// Why a file of all records cannot be opened. Nothing has changed then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportError {
    /// It is larger than any desk's.
    TooLarge,
    /// It is nested deeper than any desk's.
    TooDeep,
    /// It is cut off or was changed, or none of its records can be read.
    Damaged,
    /// It is something else.
    Foreign,
    /// A newer version of this program wrote it.
    Newer,
    /// There is no record in it.
    Empty,
}

impl ExportError {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::TooLarge, Self::TooDeep, Self::Damaged, Self::Foreign, Self::Newer, Self::Empty];

    /// The key of what the counselor is told.
    pub fn key(self) -> &'static str {
        match self {
            Self::TooLarge => "desk-file-too-large",
            Self::TooDeep | Self::Damaged => "desk-file-damaged",
            Self::Foreign => "desk-file-foreign",
            Self::Newer => "desk-file-newer",
            Self::Empty => "desk-file-empty",
        }
    }
}
