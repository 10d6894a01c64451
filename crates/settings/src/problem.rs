//! What can be wrong with what an embedder wrote.

/// The most characters of a value that are told.
const SHOWN: usize = 60;

/// One thing that is wrong, for the person who embeds the reflection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The path of the field: `agency.logo`.
    pub field: String,
    /// What is wrong with it.
    pub kind: Kind,
    /// What stands there, cut to 60 characters; empty where nothing does.
    pub value: String,
}

impl Problem {
    /// The most that are told: who has more, has something else there than settings.
    pub const MOST: usize = 100;

    pub(crate) fn new(field: &str, kind: Kind, value: &str) -> Self {
        Self { field: field.to_owned(), kind, value: value.chars().take(SHOWN).collect() }
    }
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// There is no such field.
    Unknown,
    /// The file of settings cannot be had.
    Unreachable,
    /// It is no JSON.
    Unreadable,
    /// It can be on or off.
    OnOff,
    /// It can be `auto`, `light` or `dark`.
    Theme,
    /// It can be `ask`, `on`, `off` or `desk`.
    Counselor,
    /// It can be `ask` or `tab`.
    Storage,
    /// It is no step that can be left out.
    Step,
    /// It is no language there is.
    Language,
    /// It is not 1 to 40 small letters, digits and dashes.
    Name,
    /// It is no form of learning.
    Form,
    /// It is no barrier and no family of skills.
    Need,
    /// It is longer than 200 characters.
    Long,
    /// It is no address of a page or file on the web.
    Address,
    /// It is no e-mail address.
    Email,
    /// It must be there and is not.
    Missing,
    /// There are more than can be shown.
    TooMany,
    /// It stands twice.
    Twice,
    /// It is no setting of life.
    Setting,
    /// It is no skill.
    Skill,
    /// There are not 2 to 5 skills.
    Skills,
    /// It is no weight of 1 to 3.
    Weight,
    /// No skill has a weight of 2 or more.
    OnlyTouches,
    /// It is no ESCO skill.
    Esco,
    /// It is not 3 to 120 characters on one line without `<` and `>`.
    Text,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 25] = [
        Self::Unknown,
        Self::Unreachable,
        Self::Unreadable,
        Self::OnOff,
        Self::Theme,
        Self::Counselor,
        Self::Storage,
        Self::Step,
        Self::Language,
        Self::Name,
        Self::Form,
        Self::Need,
        Self::Long,
        Self::Address,
        Self::Email,
        Self::Missing,
        Self::TooMany,
        Self::Twice,
        Self::Setting,
        Self::Skill,
        Self::Skills,
        Self::Weight,
        Self::OnlyTouches,
        Self::Esco,
        Self::Text,
    ];

    /// The key of the message that says what is allowed. It takes `$field`, `$value`, and `$languages`: the tags of those
    /// there are.
    pub fn key(self) -> &'static str {
        match self {
            Self::Unknown => "setting-unknown",
            Self::Unreachable => "setting-unreachable",
            Self::Unreadable => "setting-unreadable",
            Self::OnOff => "setting-on-off",
            Self::Theme => "setting-theme",
            Self::Counselor => "setting-counselor",
            Self::Storage => "setting-storage",
            Self::Step => "setting-step",
            Self::Language => "setting-language",
            Self::Name => "setting-name",
            Self::Form => "setting-form",
            Self::Need => "setting-need",
            Self::Long => "setting-long",
            Self::Address => "setting-address",
            Self::Email => "setting-email",
            Self::Missing => "setting-missing",
            Self::TooMany => "setting-too-many",
            Self::Twice => "pack-twice",
            Self::Setting => "pack-setting",
            Self::Skill => "pack-skill",
            Self::Skills => "pack-skills",
            Self::Weight => "pack-weight",
            Self::OnlyTouches => "pack-touches",
            Self::Esco => "pack-esco",
            Self::Text => "pack-text",
        }
    }
}
