//! The pages of the reflection, their addresses, their order, and how far along someone is.

use crate::{
    id::{ActivityId, FormId, OccupationId, SkillId},
    model::StoryPart,
    sorted::ranked,
    state::State,
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
            Self::Profile | Self::Careers | Self::Career(_) | Self::Changes => Section::Profile,
            Self::Take
            | Self::Erase
            | Self::Left
            | Self::Privacy
            | Self::Open
            | Self::Lock
            | Self::Papers
            | Self::Badges
            | Self::Share
            | Self::Confirm => Section::Take,
        }
    }

    /// About how long the page takes a slow reader, in seconds. Estimates, to be replaced by what use shows; chosen so
    /// that eleven forms take five minutes and a whole reflection under twenty.
    fn seconds(&self) -> usize {
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
            ]
            .into_iter()
            .find(|page| page.screen() == screen)
            .unwrap_or_default(),
            _ => Self::Welcome,
        }
    }
}

/// The most skills that level and proof are asked for on the way; the rest can be reached from the profile.
const ASKED: usize = 3;

/// How many stories someone is expected to tell who has not picked any yet.
const USUAL_STORIES: usize = 2;

impl State {
    /// All pages on the learner's path, in order. It depends on what they told, not on where they are.
    pub fn path(&self) -> Vec<Page> {
        let mut path = vec![Page::Welcome, Page::Device, Page::Company, Page::Hope, Page::Days];
        path.extend(self.forms().into_iter().map(|form| Page::Form(form.id.clone())));
        if !self.sources().is_empty() {
            path.push(Page::Stories);
        }
        for activity in self.told() {
            path.extend(StoryPart::ALL.map(|part| Page::Story(activity.clone(), part)));
        }
        path.push(Page::Skills);
        let asked = self.asked_skills();
        path.extend(asked.iter().cloned().map(Page::Level));
        path.extend(asked.into_iter().map(Page::Proof));
        path.extend([Page::Barriers, Page::Profile, Page::Take]);
        path.retain(|page| !self.plan().hides(page));
        path
    }

    /// The skills that level and proof are asked for: those the learner kept, then those most seen in what they do.
    /// What is answered on those pages does not change the list.
    pub fn asked_skills(&self) -> Vec<SkillId> {
        let skills = ranked(crate::profile::seen_skills(self), |(id, _)| u32::from(self.is_kept(id)));
        skills.into_iter().take(ASKED).map(|(id, _)| id).collect()
    }

    /// Whether this page can be shown now: not left out, and on the path or about something the learner told.
    pub fn can_show(&self, page: &Page) -> bool {
        match page {
            page if self.plan().hides(page) => false,
            Page::Form(form) => self.content().form(form).is_some(),
            Page::Story(activity, _) => self.told().contains(activity),
            Page::Stories => !self.sources().is_empty(),
            Page::Level(skill) | Page::Proof(skill) => self.is_theirs(skill),
            Page::Career(occupation) => occupation.is_code(),
            Page::Changes => self.earlier().is_some(),
            _ => true,
        }
    }

    /// The sections that are on the learner's path now, each with its first page, in order.
    pub fn places(&self) -> Vec<(Section, Page)> {
        let mut places: Vec<(Section, Page)> = Vec::new();
        for page in self.path() {
            if places.last().is_none_or(|(section, _)| *section != page.section()) {
                places.push((page.section(), page));
            }
        }
        places
    }

    /// How far along the current page is: a place out of the last place, which never moves. Each form is a place, the pages
    /// of any other section share one.
    pub fn progress(&self) -> (usize, usize) {
        let forms = self.forms();
        let card = match self.page() {
            Page::Form(form) => forms.iter().position(|known| known.id == *form).unwrap_or(0),
            page if page.section() > Section::Forms => forms.len().saturating_sub(1),
            _ => 0,
        };
        let sections = self.plan().sections();
        let section = sections.iter().position(|section| *section == self.page().section()).unwrap_or(0);
        (section + card, sections.len() + forms.len() - 2)
    }

    /// Minutes left on the path from the current page, rounded up; 0 on the profile and after.
    /// What the path will only grow by (stories to be picked, skills to be named) counts as if it were usual.
    pub fn minutes_left(&self) -> usize {
        let path = self.path();
        let here = path.iter().position(|page| page == self.page()).unwrap_or(path.len());
        let left: usize = path.iter().skip(here).map(Page::seconds).sum();
        let section = self.page().section();
        let seconds = |page: Page| if self.plan().hides(&page) { 0 } else { page.seconds() };
        let stories = if section < Section::Stories && self.told().is_empty() {
            let story: usize = StoryPart::ALL.iter().map(|part| seconds(Page::Story("".into(), *part))).sum();
            USUAL_STORIES * story
        } else {
            0
        };
        let ratings = if section <= Section::Skills {
            let missing = ASKED - self.asked_skills().len();
            missing * (seconds(Page::Level("".into())) + seconds(Page::Proof("".into())))
        } else {
            0
        };
        (left + stories + ratings).div_ceil(60)
    }
}
