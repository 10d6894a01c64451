//! The questions that all pages of the bench ask: our first pages and the eleven cards, as our content has them.

use reflection::{
    Content,
    content::{Activity, Choice},
};
use serde::Serialize;

/// What `tests/end-to-end/bench/` makes pages of.
#[derive(Serialize)]
pub(super) struct Questions {
    /// What the button says that leads on.
    next: String,
    pub(super) pages: Vec<Page>,
}

/// One page: a question, or the first or last of them, which asks nothing.
#[derive(Serialize)]
pub(super) struct Page {
    pub(super) id: String,
    pub(super) title: String,
    /// What stands below the heading, by paragraphs.
    pub(super) lead: Vec<String>,
    pub(super) answers: Vec<Answer>,
    /// Whether only one answer holds.
    pub(super) only_one: bool,
    /// What is asked beside the box for own words, where there is one.
    pub(super) own: Option<String>,
    /// What its button says; the last page has none.
    pub(super) next: Option<String>,
}

#[derive(Serialize)]
pub(super) struct Answer {
    pub(super) id: String,
    pub(super) text: String,
}

impl Questions {
    pub(super) fn of(content: &Content) -> Self {
        let say = |key: &str| content.message(key).as_str().to_owned();
        let next = say("next");
        let page = |id: &str, answers| Page {
            id: id.to_owned(),
            title: say(&format!("{id}-title")),
            lead: Vec::new(),
            answers,
            only_one: false,
            own: None,
            next: Some(next.clone()),
        };
        let one_of = |id: &str, ids: [&str; 2]| {
            let text = |answer: &str| {
                let [label, hint] = ["", "-hint"].map(|of| say(&format!("{id}-{answer}{of}")));
                Answer { id: answer.to_owned(), text: format!("{label}. {hint}") }
            };
            Page { only_one: true, ..page(id, ids.map(text).into()) }
        };
        let lead = ["welcome-lead", "welcome-time", "welcome-private", "welcome-right"].map(say);
        let mut pages = vec![
            Page { lead: lead.into(), next: Some(say("start")), ..page("welcome", Vec::new()) },
            one_of("device", ["own", "shared"]),
            one_of("company", ["alone", "counselor"]),
            page("hope", content.hopes.iter().map(answer).collect()),
            page("days", content.settings.iter().map(answer).collect()),
        ];
        for form in &content.forms {
            let activity = |it: &Activity| Answer { id: it.id.as_str().to_owned(), text: it.text.clone() };
            pages.push(Page {
                title: form.question.clone(),
                lead: vec![form.means.clone()],
                own: Some(say("own-label")),
                ..page(form.id.as_str(), content.activities_of(&form.id).map(activity).collect())
            });
        }
        pages.push(Page { next: None, ..page("stories", Vec::new()) });
        Self { next: next.clone(), pages }
    }
}

fn answer<Id: AsRef<str>>(choice: &Choice<Id>) -> Answer {
    Answer { id: choice.id.as_ref().to_owned(), text: choice.text.clone() }
}
