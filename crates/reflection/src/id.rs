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
    /// Something a person does: `explain-office-letter`, or `own-1` for one told in the learner's own words, `pack-…` for an agency's own.
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
    /// An O*NET occupation: `35-2014.00`.
    OccupationId,
    /// A kind of work, by the two digits that begin the ids of its occupations: `35`.
    KindId,
    /// Something to do next, named after what it belongs to: `skill/2.B.1.e`, `barrier/time`.
    StepId,
}

impl KindId {
    /// Whether it has the shape of an SOC major group.
    pub fn is_kind(&self) -> bool {
        self.0.len() == 2 && self.0.bytes().all(|sign| sign.is_ascii_digit())
    }
}

impl OccupationId {
    /// Whether it has the shape of an O*NET-SOC code.
    pub fn is_code(&self) -> bool {
        let shape = |(at, sign): (usize, u8)| match at {
            2 => sign == b'-',
            7 => sign == b'.',
            _ => sign.is_ascii_digit(),
        };
        self.0.len() == 10 && self.0.bytes().enumerate().all(shape)
    }

    /// The kind of work it belongs to.
    pub fn kind(&self) -> KindId {
        KindId::from(self.0.split('-').next().unwrap_or_default())
    }
}

impl ActivityId {
    /// Starts the ids of activities told in the learner's own words; content may not use it.
    pub const OWN_PREFIX: &str = "own-";

    /// Starts the ids of activities from an agency's content pack; content of ours may not use it.
    pub const PACK_PREFIX: &str = "pack-";

    /// The id of an activity that has this one in its pack.
    pub fn of_pack(id: &str) -> Self {
        Self([Self::PACK_PREFIX, id].concat())
    }

    /// The id of the `number`th activity in the learner's own words.
    pub fn own(number: u32) -> Self {
        Self(format!("{}{number}", Self::OWN_PREFIX))
    }

    /// The number of an own activity; `None` for one from content.
    pub fn own_number(&self) -> Option<u32> {
        self.0.strip_prefix(Self::OWN_PREFIX)?.parse().ok()
    }
}
