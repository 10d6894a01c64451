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
        let mut ways = v.content().skill(&skill.id)?.resume.iter();
        let first = ways.next()?;
        let honest = |line: &String| match skill.level {
            Some(Level::WithHelp) => v.say_with("resume-with-help", &[("line", line)]),
            _ => line.clone(),
        };
        let or = |line: &String| {
            tag("span").class("from").text(v.say_with("resume-or", &[("line", &honest(line))])).html()
        };
        Some(tag("span").child(words(honest(first))).children(ways.map(or)).html())
    });
    let lines = list(lines.take(LINES)).html();
    let title = h2(v.say("resume-title"));
    tag("section").class("resume").children(vec![title, v.p("resume-lead"), lines]).html()
}
