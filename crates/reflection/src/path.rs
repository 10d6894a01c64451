//! The learner's path: which pages, in which order, and how far along someone is.

use crate::{
    id::SkillId,
    model::StoryPart,
    page::{Page, Section},
    sorted::ranked,
    state::State,
};

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
        path.extend([Page::Barriers, Page::Profile]);
        path.extend(self.plan().is_desk.then_some(Page::Agree));
        path.push(Page::Take);
        path.retain(|page| !self.hides(page));
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
            page if self.hides(page) => false,
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
        let sections = self.sections();
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
        let seconds = |page: Page| if self.hides(&page) { 0 } else { page.seconds() };
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
