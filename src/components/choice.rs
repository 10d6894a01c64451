//! Answers to choose from: native radio buttons and checkboxes with large labels.

use crate::{
    command::Command,
    markup::{Tag, tag, unseen},
    view::View,
};
use reflection::ActivityId;
use yew::Html;

/// An answer as it is shown.
pub(crate) struct Choice {
    pub(crate) label: String,
    /// A second line: an example, a step.
    pub(crate) hint: Option<String>,
    pub(crate) chosen: bool,
    /// Whether it cannot be chosen now.
    pub(crate) disabled: bool,
    /// Its stable id: the `data-choice` hook.
    pub(crate) id: String,
    /// Whether it is an activity: its id is the `data-activity` hook too.
    pub(crate) is_activity: bool,
    /// The question it is one answer of, where only one holds (a radio button); else it is chosen by itself (a
    /// checkbox).
    pub(crate) only_one_of: Option<&'static str>,
    /// Tells questions of the same name on one page apart.
    pub(crate) group: String,
    /// What choosing it says: for a checkbox the opposite of what holds now.
    pub(crate) action: Command,
}

impl Choice {
    /// A checkbox. `action` tells what it says when ticked (`true`) or not.
    pub(crate) fn check<C: Into<Command>>(
        id: &str,
        label: &str,
        chosen: bool,
        action: impl FnOnce(bool) -> C,
    ) -> Self {
        Self {
            label: label.to_owned(),
            hint: None,
            chosen,
            disabled: false,
            id: id.to_owned(),
            is_activity: false,
            only_one_of: None,
            group: String::new(),
            action: action(!chosen).into(),
        }
    }

    /// A radio button of the question `name`.
    pub(crate) fn radio(
        name: &'static str,
        id: &str,
        label: String,
        chosen: bool,
        action: impl Into<Command>,
    ) -> Self {
        Self {
            label,
            hint: None,
            chosen,
            disabled: false,
            id: id.to_owned(),
            is_activity: false,
            only_one_of: Some(name),
            group: String::new(),
            action: action.into(),
        }
    }

    pub(crate) fn hint(mut self, hint: String) -> Self {
        self.hint = Some(hint);
        self
    }

    /// Marks it as an activity.
    pub(crate) fn activity(mut self) -> Self {
        self.is_activity = true;
        self
    }

    fn html(self, v: &View) -> Html {
        let input = match self.only_one_of {
            Some(name) => {
                let name = format!("everyday-skills-{name}{}", self.group);
                tag("input").fixed("type", "radio").attr("name", &name)
            }
            None => tag("input").fixed("type", "checkbox"),
        };
        let input = if self.is_activity { input.attr("data-activity", &self.id) } else { input };
        let input = input.attr("data-choice", &self.id).flag("disabled", self.disabled).checked(self.chosen);
        // What the learner wrote looks like theirs wherever it is offered.
        let is_own = self.is_activity && self.id.starts_with(ActivityId::OWN_PREFIX);
        let label = tag("span").class(if is_own { "label theirs" } else { "label" });
        let label = if is_own { label.fixed("dir", "auto") } else { label }.text(self.label).html();
        let hint = self.hint.map(|hint| tag("span").class("hint").text(hint).html());
        let words = tag("span").class("words").child(label).child(hint.unwrap_or_default()).html();
        tag("label")
            .class("choice")
            .key(&self.id)
            .child(input.change(v.send, self.action).html())
            .child(words)
            .html()
    }
}

/// A group of answers. The legend is for screen readers where the heading says the same.
pub(crate) fn choices(v: &View, legend: Legend, answers: Vec<Choice>) -> Tag {
    let legend = match legend {
        Legend::Unseen(text) => tag("legend").child(unseen(text)).class("bare").html(),
        Legend::Seen(text) => tag("legend").text(text).html(),
    };
    tag("fieldset").child(legend).children(all(v, answers))
}

/// Answers of a group that are shown on demand, and from the start where one of them is chosen
/// (see `platform::open_used_folds`).
pub(crate) fn more_choices(v: &View, summary: String, answers: Vec<Choice>) -> Html {
    if answers.is_empty() {
        return Html::default();
    }
    let summary = tag("summary").text(summary).html();
    tag("details").class("more").fixed("data-fold", "").child(summary).children(all(v, answers)).html()
}

fn all(v: &View, answers: Vec<Choice>) -> Vec<Html> {
    answers.into_iter().map(|answer| answer.html(v)).collect()
}

/// What a group of answers is about.
pub(crate) enum Legend {
    /// Said by the heading too.
    Unseen(String),
    /// Said only here.
    Seen(String),
}
