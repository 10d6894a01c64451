//! What is kept beside the answers to be taken away: the name on the papers, the key that signs, what was signed.
//!
//! They are kept as answers are, so that a saved copy, a passphrase, another tab and "erase everything" reach them too.

use crate::{id::SkillId, model::Reflection, question::Question};

/// What a badge is about that is about no single skill.
pub const PROFILE: &str = "profile";

/// Something signed, or what it is signed with. What it says is for `crates/credentials` to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paper {
    /// The private key: a JSON Web Key.
    Key,
    /// A badge: a signed credential (VC-JWT) about a skill's id or [`PROFILE`].
    Badge(String),
    /// A confirmation of a badge: what the badge is about, an id of its own, no more than one answer each.
    Endorsement(String, String),
}

impl Paper {
    /// What it is stored under.
    pub fn address(&self) -> String {
        self.question().address()
    }

    pub(crate) fn question(&self) -> Question<'_> {
        match self {
            Self::Key => Question::Key,
            Self::Badge(about) => Question::Badge(about),
            Self::Endorsement(about, id) => Question::Endorsement(about, id),
        }
    }
}

impl Reflection {
    /// A paper, as it was kept.
    pub fn paper(&self, paper: &Paper) -> Option<&str> {
        self.get(paper.question())
    }

    /// The badges: what each is about, and the signed credential.
    pub fn badges(&self) -> impl Iterator<Item = (&str, &str)> {
        self.iter().filter_map(|(address, badge)| Some((address.strip_prefix("badge/")?, badge)))
    }

    /// The confirmations: what each is about, its id, and the signed credential.
    pub fn endorsements(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        self.iter().filter_map(|(address, endorsement)| {
            let (about, id) = address.strip_prefix("endorsement/")?.split_once('/')?;
            Some((about, id, endorsement))
        })
    }

    /// Whether a skill, or with [`PROFILE`] the whole, has a badge.
    pub fn has_badge(&self, skill: &SkillId) -> bool {
        self.get(Question::Badge(skill.as_str())).is_some()
    }
}

/// Whether an address is that of a paper. They belong to the person, not to one reflection of theirs.
pub(crate) fn is_paper(address: &str) -> bool {
    address == "name"
        || address == "key"
        || address.starts_with("badge/")
        || address.starts_with("endorsement/")
}
