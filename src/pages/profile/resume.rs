//! Lines for a résumé, of the skills the learner does at least with help, or has not rated.

use crate::{
    markup::{h2, list, tag, words},
    view::View,
};
use reflection::{Level, Profile};
use yew::Html;

/// How many lines are offered.
const LINES: usize = 6;

pub(crate) fn resume(v: &View, profile: &Profile) -> Html {
    let able = profile.skills.iter().filter(|skill| skill.level != Some(Level::NotYet));
    let lines = able.filter_map(|skill| {
        let line = v.content().skill(&skill.id)?.resume.first()?;
        Some(if skill.level == Some(Level::WithHelp) {
            v.say_with("resume-with-help", &[("line", line)])
        } else {
            line.clone()
        })
    });
    let lines = list(lines.take(LINES).map(words)).html();
    let title = h2(v.say("resume-title"));
    tag("section").class("resume").children(vec![title, v.p("resume-lead"), lines]).html()
}
