//! What was decided about the path by whoever put the reflection on their page.

use crate::{
    content::Form,
    id::FormId,
    model::{Company, Device},
    named::named,
    page::{Page, Section},
    state::State,
};

named! {
/// A part of the path that can be left out.
pub enum Step {
    /// Alone or with a counselor.
    Company = "company",
    /// What the learner hopes for.
    Hope = "hope",
    /// Where their life happens.
    Days = "days",
    /// Going deeper into a few activities.
    Stories = "stories",
    /// How well.
    Level = "level",
    /// What stands behind a skill.
    Proof = "proof",
    /// What gets in the way.
    Barriers = "barriers",
}
}

impl Step {
    /// The step a page belongs to, where it can be left out.
    pub(crate) fn of(page: &Page) -> Option<Self> {
        Some(match page {
            Page::Company => Self::Company,
            Page::Hope => Self::Hope,
            Page::Days => Self::Days,
            Page::Stories | Page::Story(..) => Self::Stories,
            Page::Level(_) => Self::Level,
            Page::Proof(_) => Self::Proof,
            Page::Barriers => Self::Barriers,
            _ => return None,
        })
    }
}

/// The path as it was decided. It changes which pages are shown, never what was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The forms whose cards come first, in this order. Those content does not have are passed over.
    pub first: Vec<FormId>,
    /// The steps that are left out.
    pub hidden: Vec<Step>,
    /// Whether there are ideas for work.
    pub careers: bool,
    /// Who is with the learner, where nobody has to ask.
    pub company: Option<Company>,
    /// Whether nothing is kept beyond the tab, so that nobody has to say whose device it is.
    pub is_tab: bool,
    /// Whether it is a counselor's desk: a counselor asks, on a device of their own, and may leave out steps for a client.
    pub is_desk: bool,
}

impl Default for Plan {
    /// Everything, as content orders it.
    fn default() -> Self {
        Self {
            first: Vec::new(),
            hidden: Vec::new(),
            careers: true,
            company: None,
            is_tab: false,
            is_desk: false,
        }
    }
}

impl Plan {
    /// Whether this kind of page is shown to nobody.
    pub fn hides(&self, page: &Page) -> bool {
        match page {
            Page::Device => self.is_tab || self.is_desk,
            // A desk has one lock for all its records.
            Page::Lock => self.is_desk,
            Page::Careers | Page::Career(_) => !self.careers,
            Page::Company if self.company.is_some() || self.is_desk => true,
            _ => Step::of(page).is_some_and(|step| self.hidden.contains(&step)),
        }
    }
}

impl State {
    /// The places the path can have, in order: all whose pages are not all left out.
    pub(crate) fn sections(&self) -> Vec<Section> {
        let mut sections = Section::ALL.to_vec();
        sections.retain(|section| {
            let page = match section {
                Section::Days => Page::Days,
                Section::Stories => Page::Stories,
                Section::Level => Page::Level("".into()),
                Section::Proof => Page::Proof("".into()),
                Section::Barriers => Page::Barriers,
                _ => return true,
            };
            !self.hides(&page)
        });
        sections
    }

    /// The forms in the order of their cards.
    pub fn forms(&self) -> Vec<&Form> {
        let content = self.content();
        let first = self.plan().first.iter().filter_map(|id| content.form(id));
        let mut forms: Vec<&Form> = Vec::with_capacity(content.forms.len());
        for form in first.chain(&content.forms) {
            if forms.iter().all(|known| known.id != form.id) {
                forms.push(form);
            }
        }
        forms
    }

    /// Who is with the learner: as decided, else as they said. At a desk it is the counselor.
    pub fn company(&self) -> Option<Company> {
        let plan = self.plan();
        plan.is_desk.then_some(Company::Counselor).or(plan.company).or(self.reflection().company())
    }

    /// Whose device the learner uses. Where nothing is kept beyond the tab, it is treated as one that others use;
    /// a desk is the counselor's own.
    pub fn device(&self) -> Option<Device> {
        match self.plan() {
            plan if plan.is_desk => Some(Device::Own),
            plan if plan.is_tab => Some(Device::Shared),
            _ => self.reflection().device(),
        }
    }
}
