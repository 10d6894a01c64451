//! The one state: the learner's answers, where they are, and the content they see.

use crate::{
    content::{Content, Family},
    id::{ActivityId, FormId, SkillId},
    model::{Reflection, Verdict},
    page::Page,
    plan::Plan,
    question::Question,
    sorted::ranked,
};
use std::rc::Rc;

/// Everything the pages are drawn from. Changed only by [`State::reduce`].
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    pub(crate) content: Rc<Content>,
    pub(crate) plan: Rc<Plan>,
    pub(crate) reflection: Reflection,
    pub(crate) page: Page,
    /// Where "Next" leads back to after a detour, such as a change made from the profile; after a detour from a detour, the last.
    pub(crate) back_to: Vec<Page>,
}

impl State {
    /// A new learner on the first page.
    pub fn new(content: Rc<Content>) -> Self {
        Self {
            content,
            plan: Rc::default(),
            reflection: Reflection::default(),
            page: Page::Welcome,
            back_to: Vec::new(),
        }
    }

    /// A learner who comes back. A page that cannot be shown (any more) becomes the first one.
    pub fn resume(content: Rc<Content>, mut reflection: Reflection, page: Page) -> Self {
        reflection.tell_own_apart();
        let state = Self { reflection, ..Self::new(content) };
        if state.can_show(&page) { Self { page, ..state } } else { state }
    }

    /// The same learner on the path as it was decided. A page that cannot be shown there becomes the first one.
    #[must_use]
    pub fn planned(mut self, plan: Rc<Plan>) -> Self {
        self.plan = plan;
        if !self.can_show(&self.page) {
            self.page = Page::Welcome;
        }
        self.keep_ways_back();
        self
    }

    /// What was decided about the path.
    pub fn plan(&self) -> &Rc<Plan> {
        &self.plan
    }

    /// What can be chosen and read.
    pub fn content(&self) -> &Rc<Content> {
        &self.content
    }

    /// The same learner with more of the content: a further part of it was loaded.
    pub fn set_content(&mut self, content: Rc<Content>) {
        self.content = content;
    }

    /// What the learner told.
    pub fn reflection(&self) -> &Reflection {
        &self.reflection
    }

    /// The page they are on.
    pub fn page(&self) -> &Page {
        &self.page
    }

    /// The page "Next" leads to when they are on a detour: where they came from, else what the page belongs to.
    pub fn back_to(&self) -> Option<Page> {
        self.back_to.last().cloned().or(match self.page {
            Page::Career(_) => Some(Page::Careers),
            Page::Careers | Page::Changes => Some(Page::Profile),
            // At a desk it is on the path.
            Page::Agree if !self.plan.is_desk => Some(Page::Profile),
            Page::Group => Some(Page::Desk),
            Page::Privacy | Page::Open | Page::Lock | Page::Confirm if self.reflection.is_empty() => {
                Some(Page::Welcome)
            }
            Page::Privacy
            | Page::Open
            | Page::Lock
            | Page::Papers
            | Page::Badges
            | Page::Share
            | Page::Confirm => Some(Page::Take),
            _ => None,
        })
    }

    /// What the learner does: the chosen activities in the order of the cards and of content, each form's own words after them.
    pub fn sources(&self) -> Vec<ActivityId> {
        self.forms().into_iter().flat_map(|form| self.sources_of(&form.id)).collect()
    }

    /// What the learner does in one form.
    pub fn sources_of(&self, form: &FormId) -> Vec<ActivityId> {
        let chosen = self.content.activities_of(form).map(|activity| activity.id.clone());
        let chosen = chosen.filter(|id| self.reflection.has(Question::Activity(id)));
        let own = self.own_of(form).into_iter().filter(|(_, words)| !words.trim().is_empty());
        chosen.chain(own.map(|(id, _)| id)).collect()
    }

    /// Whether the learner does this.
    pub fn does(&self, activity: &ActivityId) -> bool {
        if self.content.activity(activity).is_some() {
            self.reflection.has(Question::Activity(activity))
        } else {
            self.activity_text(activity).is_some_and(|words| !words.trim().is_empty())
        }
    }

    /// What the learner told in their own words on one form's page, by number, blank words included.
    pub fn own_of(&self, form: &FormId) -> Vec<(ActivityId, &str)> {
        let own =
            self.reflection.own().filter(|(told_on, id, _)| told_on == form && id.own_number().is_some());
        let own: Vec<_> = own.map(|(_, id, words)| (id, words)).collect();
        ranked(own, |(id, _)| u32::MAX - id.own_number().unwrap_or_default())
    }

    /// The activities the learner wants to say more about and still does, in the order of [`State::sources`].
    pub fn told(&self) -> Vec<ActivityId> {
        let mut told = self.sources();
        told.retain(|id| self.reflection.has(Question::Tell(id)));
        told
    }

    /// What an activity is called: content's text, or the learner's own words. `None` for an unknown id.
    pub fn activity_text(&self, id: &ActivityId) -> Option<&str> {
        match self.content.activity(id) {
            Some(activity) => Some(&activity.text),
            None => self.own(id).map(|(_, words)| words),
        }
    }

    /// The form an activity belongs to. `None` for an unknown id.
    pub fn form_of(&self, id: &ActivityId) -> Option<FormId> {
        match self.content.activity(id) {
            Some(activity) => Some(activity.form.clone()),
            None => self.own(id).map(|(form, _)| form),
        }
    }

    /// An activity in own words: the form it was told on, and the words.
    fn own(&self, id: &ActivityId) -> Option<(FormId, &str)> {
        id.own_number()?;
        self.reflection.iter().find_map(|(address, words)| {
            let (form, own) = address.strip_prefix("own/")?.split_once('/')?;
            (own == id.as_str()).then(|| (form.into(), words))
        })
    }

    /// Whether the learner said that this skill is theirs.
    pub fn is_kept(&self, skill: &SkillId) -> bool {
        self.reflection.verdict(skill) == Some(Verdict::Kept)
    }

    /// Whether the learner said that this skill is not theirs.
    pub fn is_removed(&self, skill: &SkillId) -> bool {
        self.reflection.verdict(skill) == Some(Verdict::Removed)
    }

    /// Whether a skill is in the learner's profile: kept, or seen in what they do and not removed.
    pub fn is_theirs(&self, skill: &SkillId) -> bool {
        crate::profile::seen_skills(self).iter().any(|(id, _)| id == skill)
    }

    /// The skills of content in one family, in order.
    pub fn skills_in(&self, family: Family) -> impl Iterator<Item = &crate::content::Skill> {
        self.content.skills.iter().filter(move |skill| skill.family == family)
    }
}
