//! The pages of the reflection and their addresses.

use crate::{
    id::{ActivityId, FormId, OccupationId, SkillId},
    model::StoryPart,
};
use serde::{Deserialize, Serialize};
use std::fmt;

/// One page: one question, or one view of the result.
///
/// Saved as its address (`form/reading`); an address nobody knows reads as [`Page::Welcome`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum Page {
    /// What it is, how long, that nothing leaves the device.
    #[default]
    Welcome,
    /// Own or shared device.
    Device,
    /// Alone or with a counselor.
    Company,
    /// What the learner hopes for.
    Hope,
    /// Where their life happens.
    Days,
    /// What they do in one form of informal learning.
    Form(FormId),
    /// Which activities they want to say more about.
    Stories,
    /// One question about one activity.
    Story(ActivityId, StoryPart),
    /// The skills in what they told.
    Skills,
    /// How well, for one skill.
    Level(SkillId),
    /// What stands behind one skill.
    Proof(SkillId),
    /// What gets in the way.
    Barriers,
    /// Their skills.
    Profile,
    /// Ideas for work.
    Careers,
    /// One occupation beside their skills.
    Career(OccupationId),
    /// This reflection beside the earlier one.
    Changes,
    /// Print, save, erase.
    Take,
    /// Are you sure?
    Erase,
    /// All is erased.
    Left,
    /// What is kept, and what was asked of the network.
    Privacy,
    /// Opening a saved copy.
    Open,
    /// A passphrase for the answers, and when they close by themselves.
    Lock,
    /// The papers to print, save and copy from.
    Papers,
    /// Badges: what the learner says of a skill, signed.
    Badges,
    /// Handing the whole over to somebody.
    Share,
    /// Somebody else confirms a badge.
    Confirm,
    /// A counselor's clients.
    Desk,
    /// Both views, and what client and counselor agree on.
    Agree,
    /// One form at a time, for a group.
    Group,
}

/// The places on the path: what progress is shown in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// Welcome, device, company and hope.
    Start,
    /// Where life happens.
    Days,
    /// The forms of informal learning.
    Forms,
    /// Going deeper.
    Stories,
    /// Naming the skills.
    Skills,
    /// How well.
    Level,
    /// Proof.
    Proof,
    /// What gets in the way.
    Barriers,
    /// The profile.
    Profile,
    /// Taking it away.
    Take,
}

impl Section {
    /// All places in the order of the path.
    pub const ALL: [Self; 10] = [
        Self::Start,
        Self::Days,
        Self::Forms,
        Self::Stories,
        Self::Skills,
        Self::Level,
        Self::Proof,
        Self::Barriers,
        Self::Profile,
        Self::Take,
    ];
}

impl Page {
    /// The kind of page, as in the `data-screen` hook: `form` for every form's page.
    pub fn screen(&self) -> &'static str {
        match self {
            Self::Welcome => "welcome",
            Self::Device => "device",
            Self::Company => "company",
            Self::Hope => "hope",
            Self::Days => "days",
            Self::Form(_) => "form",
            Self::Stories => "stories",
            Self::Story(..) => "story",
            Self::Skills => "skills",
            Self::Level(_) => "level",
            Self::Proof(_) => "proof",
            Self::Barriers => "barriers",
            Self::Profile => "profile",
            Self::Careers => "careers",
            Self::Career(_) => "career",
            Self::Changes => "changes",
            Self::Take => "take",
            Self::Erase => "erase",
            Self::Left => "left",
            Self::Privacy => "privacy",
            Self::Open => "open",
            Self::Lock => "lock",
            Self::Papers => "papers",
            Self::Badges => "badges",
            Self::Share => "share",
            Self::Confirm => "confirm",
            Self::Desk => "desk",
            Self::Agree => "agree",
            Self::Group => "group",
        }
    }

    /// The place on the path this page belongs to.
    pub fn section(&self) -> Section {
        match self {
            Self::Welcome | Self::Device | Self::Company | Self::Hope => Section::Start,
            Self::Days => Section::Days,
            Self::Form(_) => Section::Forms,
            Self::Stories | Self::Story(..) => Section::Stories,
            Self::Skills => Section::Skills,
            Self::Level(_) => Section::Level,
            Self::Proof(_) => Section::Proof,
            Self::Barriers => Section::Barriers,
            Self::Profile | Self::Careers | Self::Career(_) | Self::Changes | Self::Agree => Section::Profile,
            Self::Take
            | Self::Erase
            | Self::Left
            | Self::Privacy
            | Self::Open
            | Self::Lock
            | Self::Papers
            | Self::Badges
            | Self::Share
            | Self::Confirm
            | Self::Desk
            | Self::Group => Section::Take,
        }
    }

    /// About how long the page takes a slow reader, in seconds. Estimates, to be replaced by what use shows; chosen so
    /// that eleven forms take five minutes and a whole reflection under twenty.
    pub(crate) fn seconds(&self) -> usize {
        match self {
            Self::Welcome | Self::Device | Self::Company => 10,
            Self::Hope | Self::Days => 20,
            Self::Form(_) => 28,
            Self::Story(_, StoryPart::Did) => 60,
            Self::Stories | Self::Story(..) | Self::Level(_) | Self::Barriers => 25,
            Self::Skills => 120,
            Self::Proof(_) => 30,
            // Off the path, or after its end.
            _ => 0,
        }
    }
}

impl fmt::Display for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.screen())?;
        match self {
            Self::Form(form) => write!(f, "/{form}"),
            Self::Story(activity, part) => write!(f, "/{activity}/{}", part.as_str()),
            Self::Level(skill) | Self::Proof(skill) => write!(f, "/{skill}"),
            Self::Career(occupation) => write!(f, "/{occupation}"),
            _ => Ok(()),
        }
    }
}

impl From<Page> for String {
    fn from(page: Page) -> Self {
        page.to_string()
    }
}

impl From<String> for Page {
    fn from(address: String) -> Self {
        let mut parts = address.split('/');
        let screen = parts.next().unwrap_or_default();
        match (screen, parts.next(), parts.next()) {
            ("form", Some(form), None) => Self::Form(form.into()),
            ("story", Some(activity), Some(part)) => match StoryPart::named(part) {
                Some(part) => Self::Story(activity.into(), part),
                None => Self::Stories,
            },
            ("level", Some(skill), None) => Self::Level(skill.into()),
            ("proof", Some(skill), None) => Self::Proof(skill.into()),
            ("career", Some(occupation), None) => Self::Career(occupation.into()),
            (_, None, None) => [
                Self::Device,
                Self::Company,
                Self::Hope,
                Self::Days,
                Self::Stories,
                Self::Skills,
                Self::Barriers,
                Self::Profile,
                Self::Careers,
                Self::Changes,
                Self::Take,
                Self::Erase,
                Self::Left,
                Self::Privacy,
                Self::Open,
                Self::Lock,
                Self::Papers,
                Self::Badges,
                Self::Share,
                Self::Desk,
                Self::Agree,
                Self::Group,
            ]
            .into_iter()
            .find(|page| page.screen() == screen)
            .unwrap_or_default(),
            _ => Self::Welcome,
        }
    }
}
