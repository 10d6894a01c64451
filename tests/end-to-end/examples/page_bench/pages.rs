//! The pages that are measured, and how what there is to press is found in each.

use serde_json::{Value, json};

/// A page of the questions.
pub(crate) struct Page {
    pub(crate) name: &'static str,
    /// The folder it is served from.
    pub(crate) folder: &'static str,
    /// The answers that can be ticked.
    answers: &'static str,
    /// The button that opens a box for own words, where there has to be one.
    own: &'static str,
    /// The button that leads on.
    next: &'static str,
    /// What says which question it is.
    heading: &'static str,
    /// Whether the last card was answered.
    end: &'static str,
    /// What is in what it keeps once the first question has its first answer.
    kept: &'static str,
}

/// Which of [`PAGES`] the aims speak of.
pub(crate) const SURVEY_JS: usize = 1;
pub(crate) const PREACT: usize = 2;
pub(crate) const REACT: usize = 3;
pub(crate) const PLAIN: usize = 4;

/// Ours first; then those it is put in relation to.
pub(crate) const PAGES: [Page; 5] = [
    Page {
        name: "Everyday Skills",
        folder: "everyday-skills",
        answers: ".main .choice",
        own: "[data-action=own]",
        next: ".app[data-screen] [data-action=next]",
        heading: ".main h1",
        end: "[data-screen=stories]",
        kept: r#""device":"own""#,
    },
    Page {
        name: "SurveyJS",
        folder: "surveyjs",
        answers: ".sd-selectbase__label",
        own: "none",
        next: ".sd-navigation__start-btn, .sd-navigation__next-btn, .sd-navigation__complete-btn",
        heading: ".sd-question__title, .sd-page__title",
        end: ".sd-completedpage",
        kept: r#""device":"own""#,
    },
    written_alike("Preact", "preact"),
    written_alike("React", "react"),
    written_alike("Plain HTML", "plain"),
];

/// One of the three that have the same markup.
const fn written_alike(name: &'static str, folder: &'static str) -> Page {
    Page {
        name,
        folder,
        answers: "label:has(input)",
        own: "none",
        next: "button[name=next]",
        heading: "h1",
        end: "section:not([hidden]):not(:has(button))",
        kept: r#""device":"own""#,
    }
}

impl Page {
    /// What the script that watches the page is told.
    pub(crate) fn told(&self) -> Value {
        let Self { answers, own, next, heading, end, kept, .. } = self;
        json!({ "answers": answers, "own": own, "next": next, "heading": heading, "end": end, "kept": kept })
    }
}
