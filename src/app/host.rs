//! What the host is told: which page is shown, never what is answered. And who embeds the widget: what is wrong with its settings.

use super::App;
use crate::{surroundings::Surroundings, text::Text};
use reflection::{Page, Profile, State};
use settings::Problem;
use wasm_bindgen::JsValue;

impl App {
    /// Tells the host that another page is shown, and once that the learner came to the end of the path.
    pub(super) fn tell_page(&mut self, surroundings: &Surroundings) {
        let page = self.state.page();
        surroundings.tell("progress", &[("screen", page.screen().into())]);
        let Some(later) = self.extras.later.filter(|_| *page == Page::Take && !self.has_finished) else {
            return;
        };
        self.has_finished = true;
        let [forms, skills, stories] = (later.counts)(&self.state).map(JsValue::from);
        surroundings.tell("finished", &[("forms", forms), ("skills", skills), ("stories", stories)]);
    }

    /// Says what is wrong with the settings, once all of the content is there that they are about.
    pub(super) fn tell_problems(&mut self, surroundings: &Surroundings) {
        let Some(later) = self.extras.later.filter(|_| self.problems.is_none()) else { return };
        if !self.state.content().skills.is_empty() {
            self.problems = Some((later.problems)(&self.state, surroundings, self.extras.problems()));
        }
    }
}

/// How many forms something was told in, how many skills were found, how many stories were told.
pub(crate) fn counts(state: &State) -> [u32; 3] {
    let forms = state.content().forms.iter().filter(|form| !state.sources_of(&form.id).is_empty()).count();
    let stories = state.told().iter().filter(|id| state.reflection().is_told(id)).count();
    [forms, Profile::of(state).skills.len(), stories].map(|count| u32::try_from(count).unwrap_or(u32::MAX))
}

/// What is wrong with the settings and the content pack, a sentence each, told to the console.
pub(crate) fn problems(state: &State, surroundings: &Surroundings, of_pack: Vec<Problem>) -> Vec<String> {
    let content = state.content();
    let mut problems = surroundings.problems.to_vec();
    problems.extend(surroundings.settings.problems_in(content, &surroundings.languages()));
    problems.extend(of_pack);
    problems.truncate(Problem::MOST);
    let languages = surroundings.languages().join(", ");
    let say = |problem: &Problem| {
        let args = [("field", problem.field.as_str()), ("value", &problem.value), ("languages", &languages)];
        let said = Text(content).say_with(problem.kind.key(), &args);
        web_sys::console::warn_1(&["everyday-skills: ", &said].concat().into());
        said
    };
    problems.iter().map(say).collect()
}
