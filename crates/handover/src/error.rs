//! What can go wrong, each with the key of the sentence that says so.

/// Why something cannot be handed over or taken. Nothing has changed then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandoverError {
    /// It is nothing of ours.
    Foreign,
    /// The end is missing.
    CutOff,
    /// It is not what was handed over: a sign is other than it was, or missing in the middle.
    Changed,
    /// It is larger than can be handed over this way; a file can.
    TooLarge,
    /// A newer version of this program made it.
    Newer,
    /// A part of something else than the parts before it.
    OtherWhole,
}

impl HandoverError {
    /// The key of what the person is told.
    pub fn key(self) -> &'static str {
        match self {
            Self::Foreign => "handover-foreign",
            Self::CutOff => "handover-cut-off",
            Self::Changed => "handover-changed",
            Self::TooLarge => "handover-too-large",
            Self::Newer => "handover-newer",
            Self::OtherWhole => "handover-other",
        }
    }
}
