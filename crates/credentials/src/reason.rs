//! What can be wrong with a badge or a confirmation, each with the key of the sentence that says so.

/// Why a badge or a confirmation is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It is larger than any of ours.
    TooLarge,
    /// It is not a signed token at all.
    NoToken,
    /// It begins as one and ends too early.
    CutOff,
    /// It is neither a badge nor a confirmation as this program makes them.
    Foreign,
    /// It is signed in another way than ES256.
    Algorithm,
    /// The key it is signed with is not its issuer's.
    WrongKey,
    /// The signature does not belong to what is signed.
    Forged,
    /// The badge is not the one that was confirmed: something in it was changed since.
    Changed,
    /// It confirms another badge.
    WrongBadge,
    /// It is not valid yet.
    NotYetValid,
    /// It is not valid any more.
    Expired,
    /// Who confirms it is who claims it.
    ByOneself,
    /// The picture has no badge in it.
    NoBadge,
}

impl Reason {
    /// The key of what is told about it.
    pub fn key(self) -> &'static str {
        match self {
            Self::TooLarge => "badge-too-large",
            Self::NoToken => "badge-no-token",
            Self::CutOff => "badge-cut-off",
            Self::Foreign => "badge-foreign",
            Self::Algorithm => "badge-algorithm",
            Self::WrongKey => "badge-wrong-key",
            Self::Forged => "badge-forged",
            Self::Changed => "badge-changed",
            Self::WrongBadge => "badge-wrong-badge",
            Self::NotYetValid => "badge-not-yet-valid",
            Self::Expired => "badge-expired",
            Self::ByOneself => "badge-by-oneself",
            Self::NoBadge => "badge-no-badge",
        }
    }
}
