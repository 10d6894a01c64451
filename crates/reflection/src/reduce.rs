//! The one way the state changes: a pure function of state and action.

use crate::{
    action::Action,
    agreed::Visit,
    earlier::is_day,
    id::{ActivityId, CheckId, FormId, RelationId, SkillId},
    model::{Level, Opinion, Proof, Reflection, Verdict, When},
    page::{Page, Section},
    question::{NO, Question, YES},
    state::State,
};

impl State {
    /// The most activities a learner can go deeper into.
    pub const MOST_STORIES: usize = 3;
    /// The most characters kept of any text a learner writes; what is longer is cut.
    pub const LONGEST_TEXT: usize = 2_000;
    /// The longest signed paper that is kept, in bytes.
    pub const LONGEST_PAPER: usize = 32_768;

    /// The state after an action. An action that makes no sense now (unknown id, page that cannot be shown) changes
    /// nothing.
    #[must_use]
    pub fn reduce(self, action: Action) -> Self {
        self.reduce_with(action, Self::answer)
    }

    /// The same of what can be done on the pages before the first card, and of going from page to page; any other action changes
    /// nothing. For a program that is loaded in parts.
    #[must_use]
    pub fn reduce_first(self, action: Action) -> Self {
        self.reduce_with(action, |state, action| state.answer_first(&action))
    }

    fn reduce_with(mut self, action: Action, answer: fn(&mut Self, Action)) -> Self {
        match action {
            Action::Next => self.leave(true),
            Action::Skip => self.leave(false),
            Action::Back => self.go_on(-1),
            Action::GoTo(page) => self.open(page, Vec::new()),
            Action::Visit(page) => {
                let mut back_to = self.back_to.clone();
                back_to.push(self.page.clone());
                self.open(page, back_to);
            }
            Action::Erase => {
                return Self { page: Page::Left, plan: self.plan, ..Self::new(self.content) };
            }
            Action::Adopt(reflection) => {
                self.reflection = reflection;
                self.reflection.tell_own_apart();
                self.settle();
            }
            other => {
                answer(&mut self, other);
                self.settle();
            }
        }
        self
    }

    /// What was put off is answered now.
    fn put_off_no_more(&mut self) {
        self.reflection.choose(Question::PutOff(&self.page), false);
    }

    /// What is answered before the first card.
    fn answer_first(&mut self, action: &Action) {
        use Action as A;
        use Question as Q;
        if !matches!(action, A::SetDevice(_) | A::SetCompany(_) | A::ChooseHope(..) | A::ChooseSetting(..)) {
            return;
        }
        self.put_off_no_more();
        let content = self.content.clone();
        let told = &mut self.reflection;
        match action {
            A::SetDevice(device) => told.set(Q::Device, Some(device.as_str())),
            A::SetCompany(company) => told.set(Q::Company, Some(company.as_str())),
            A::ChooseHope(id, on) if content.hopes.iter().any(|hope| hope.id == *id) => {
                told.choose(Q::Hope(id), *on);
            }
            A::ChooseSetting(id, on) if content.settings.iter().any(|setting| setting.id == *id) => {
                told.choose(Q::Setting(id), *on);
            }
            _ => {}
        }
    }

    fn answer(&mut self, action: Action) {
        use Question as Q;
        if self.answer_desk(&action) {
            return;
        }
        if !matches!(action, Action::StartAgain(_)) {
            self.put_off_no_more();
        }
        let content = self.content.clone();
        let told = &mut self.reflection;
        match action {
            Action::StartAgain(day) if is_day(&day) => self.start_again(&day),
            Action::ForgetEarlier => told.forget_earlier(),
            Action::SetName(name) => told.set(Q::Name, known_text(cut(&name, Self::LONGEST_TEXT))),
            Action::KeepPaper(paper, text) => {
                let text = text.filter(|text| text.len() <= Self::LONGEST_PAPER);
                told.set(paper.question(), text.as_deref());
            }
            Action::SetIdle(idle) => told.set(Q::Idle, Some(idle.as_str())),
            Action::ChooseBarrier(id, on) if content.barriers.iter().any(|barrier| barrier.id == id) => {
                told.choose(Q::Barrier(&id), on);
            }
            Action::ChooseActivity(id, on) if content.activity(&id).is_some() => {
                told.choose(Q::Activity(&id), on);
            }
            Action::AddOwn(form) if content.form(&form).is_some() => add_own(told, &form),
            Action::EditOwn(id, words) => {
                if let Some(form) = self.form_of(&id).filter(|_| id.own_number().is_some()) {
                    self.reflection.set(Q::Own(&form, &id), Some(cut(&words, Self::LONGEST_TEXT)));
                }
            }
            Action::RemoveOwn(id) => self.remove_own(&id),
            Action::ChooseStory(id, on) => {
                let room = self.told().len() < Self::MOST_STORIES;
                if !on || (room && self.does(&id)) {
                    self.reflection.choose(Q::Tell(&id), on);
                }
            }
            Action::WriteStory(id, part, text) if self.activity_text(&id).is_some() => {
                self.reflection.set(Q::Story(&id, part), known_text(cut(&text, Self::LONGEST_TEXT)));
            }
            Action::SetWhen(id, when) if self.activity_text(&id).is_some() => {
                self.reflection.set(Q::When(&id), when.map(When::as_str));
            }
            Action::ChooseStep(id, on) if !on || self.all_steps().iter().any(|step| step.id == id) => {
                self.reflection.choose(Q::Step(&id), on);
            }
            other => {
                self.answer_first(&other);
                self.answer_career(&other);
                self.answer_agreed(&other);
                self.answer_skill(other);
            }
        }
    }

    fn answer_career(&mut self, action: &Action) {
        use Question as Q;
        let told = &mut self.reflection;
        match action {
            Action::JudgeCareer(id, opinion) if id.is_code() => {
                told.set(Q::Career(id), opinion.map(Opinion::as_str));
            }
            Action::ChooseJob(id, on) if id.is_code() => told.choose(Q::Job(id), *on),
            Action::ChooseRoad(road, on) => told.choose(Q::Road(*road), *on),
            Action::ChooseKind(id, on) if id.is_kind() => told.choose(Q::Kind(id), *on),
            _ => {}
        }
    }

    fn answer_skill(&mut self, action: Action) {
        use Question as Q;
        let content = self.content.clone();
        let known = |skill: &SkillId| content.skill(skill).is_some();
        let does = |activity: &ActivityId| self.does(activity);
        let relation = |id: &RelationId| content.relations.iter().any(|one| one.id == *id);
        let check = |id: &CheckId| content.checks.iter().any(|one| one.id == *id);
        match action {
            Action::JudgeSkill(id, verdict) if known(&id) => {
                self.reflection.set(Q::Verdict(&id), verdict.map(Verdict::as_str));
            }
            Action::SeeSkillIn(id, activity, on) if known(&id) && does(&activity) => {
                self.reflection.choose(Q::Seen(&id, &activity), on);
            }
            Action::NameSkill(id, words) if known(&id) => {
                self.reflection.set(Q::Words(&id), known_text(cut(&words, Self::LONGEST_TEXT)));
            }
            Action::SetLevel(id, level) if known(&id) => {
                self.reflection.set(Q::Level(&id), level.map(Level::as_str));
            }
            Action::SetElsewhere(id, elsewhere) if known(&id) => {
                let answer = elsewhere.map(|yes| if yes { YES } else { NO });
                self.reflection.set(Q::Elsewhere(&id), answer);
            }
            Action::SetProof(id, proof) if known(&id) => {
                self.reflection.set(Q::Proof(&id), proof.map(Proof::as_str));
            }
            Action::SetConfirmer(id, who) if known(&id) && who.as_ref().is_none_or(relation) => {
                self.reflection.set(Q::Confirmer(&id), who.as_ref().map(RelationId::as_str));
            }
            Action::ChooseCheck(id, way, on) if known(&id) && check(&way) => {
                self.reflection.choose(Q::Check(&id, &way), on);
            }
            _ => {}
        }
    }

    /// Keeps all that was told to compare, and goes to the days, or the first card where those are left out.
    fn start_again(&mut self, day: &str) {
        let has_agreed = !self.agreement(Visit::Now).is_empty();
        self.reflection.keep_as_earlier(day, has_agreed);
        let again = self.path().into_iter().find(|page| page.section() >= Section::Days);
        self.open(again.unwrap_or_default(), Vec::new());
    }

    /// Takes an own activity away with everything that was said about it.
    fn remove_own(&mut self, id: &ActivityId) {
        if let Some(form) = self.form_of(id).filter(|_| id.own_number().is_some()) {
            self.reflection.set(Question::Own(&form, id), None);
            self.reflection.forget(id.as_str());
        }
    }

    /// What was begun in own words and left blank goes away.
    fn remove_blank_own(&mut self) {
        let blank = |words: &str| words.trim().is_empty();
        let own: Vec<_> =
            self.reflection.own().filter(|(.., words)| blank(words)).map(|(_, id, _)| id).collect();
        for id in own {
            self.remove_own(&id);
        }
    }

    /// Goes on from the current page: back from a detour, else along the path.
    fn leave(&mut self, finished: bool) {
        // A card that nobody saw, because it is not loaded yet, is not done.
        if finished
            && let Page::Form(form) = &self.page
            && self.content.activities_of(form).next().is_some()
        {
            self.reflection.choose(Question::Card(form), true);
        }
        self.go_on(1);
    }

    /// Back from a detour, else so many places along the path.
    fn go_on(&mut self, by: isize) {
        let next = self.back_to().unwrap_or_else(|| self.neighbor(by));
        let mut back_to = self.back_to.clone();
        back_to.pop();
        self.open(next, back_to);
    }

    /// The page `by` places along the path. A page off the path stands just before the profile.
    fn neighbor(&self, by: isize) -> Page {
        let path = self.path();
        let profile = || path.iter().position(|page| page.section() >= Section::Profile);
        let at = match path.iter().position(|page| *page == self.page) {
            Some(here) => here.saturating_add_signed(by),
            None => profile().unwrap_or_default(),
        };
        path.get(at).unwrap_or(&self.page).clone()
    }

    /// An answer can take away what the current page is about; then the page it was chosen on is shown.
    fn settle(&mut self) {
        if !self.can_show(&self.page) {
            self.page = match self.page {
                Page::Stories | Page::Story(..) if self.can_show(&Page::Stories) => Page::Stories,
                Page::Changes => Page::Profile,
                _ => Page::Skills,
            };
        }
        self.keep_ways_back();
    }

    /// The ways back from detours, as far as they lead somewhere.
    pub(crate) fn keep_ways_back(&mut self) {
        let mut back_to = std::mem::take(&mut self.back_to);
        back_to.retain(|page| self.can_show(page));
        self.back_to = back_to;
    }

    fn open(&mut self, page: Page, back_to: Vec<Page>) {
        if self.can_show(&page) {
            self.remove_blank_own();
            self.page = page;
            self.back_to = back_to;
            self.settle();
        }
    }
}

fn add_own(told: &mut Reflection, form: &FormId) {
    if told.own().any(|(known, _, words)| known == *form && words.trim().is_empty()) {
        return;
    }
    told.add_own(form);
}

/// A text, where there is one.
pub(crate) fn known_text(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}

/// The first characters of a text, no more than so many.
pub(crate) fn cut(text: &str, longest: usize) -> &str {
    let end = text.char_indices().nth(longest).map(|(at, _)| at);
    end.and_then(|end| text.get(..end)).unwrap_or(text)
}
