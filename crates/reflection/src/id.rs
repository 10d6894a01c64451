//! Stable identifiers of content entries: kebab-case words of ours, or O*NET element ids for skills.

use serde::{Deserialize, Serialize};
use std::{borrow::Borrow, fmt};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The id as it stands in content, in saved files and in `data-…` hooks.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

ids! {
    /// A form of informal learning: `reading`.
    FormId,
    /// Something a person does: `explain-office-letter`, or `own-1` for one told in the learner's own words.
    ActivityId,
    /// An O*NET skill or knowledge element: `2.B.1.e`.
    SkillId,
    /// An ESCO transversal skill, by our short name: `show-initiative`.
    EscoId,
    /// Where life happens: `home`.
    SettingId,
    /// What a learner hopes for: `better-job`.
    HopeId,
    /// What gets in the way: `time`.
    BarrierId,
    /// Who could confirm a skill: `neighbor`.
    RelationId,
    /// How a learner checked that what they learned was right: `it-worked`.
    CheckId,
    /// Something to do next, named after what it belongs to: `skill/2.B.1.e`, `barrier/time`.
    StepId,
}

impl ActivityId {
    /// Starts the ids of activities told in the learner's own words; content may not use it.
    pub const OWN_PREFIX: &str = "own-";

    /// The id of the `number`th activity in the learner's own words.
    pub fn own(number: u32) -> Self {
        Self(format!("{}{number}", Self::OWN_PREFIX))
    }

    /// The number of an own activity; `None` for one from content.
    pub fn own_number(&self) -> Option<u32> {
        self.0.strip_prefix(Self::OWN_PREFIX)?.parse().ok()
    }
}
