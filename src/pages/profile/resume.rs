//! Lines for a résumé, of the skills the learner does at least with help, or has not rated.

use crate::{
    components::hard_word,
    markup::{h2, list, tag, words},
    view::View,
};
use reflection::Profile;
use yew::Html;

pub(crate) fn resume(v: &View, profile: &Profile) -> Html {
    let with_help = |line: &str| v.say_with("resume-with-help", &[("line", line)]);
    let lines = profile.resume_lines(v.content(), &with_help).into_iter().filter_map(|ways| {
        let mut ways = ways.into_iter();
        let first = words(ways.next()?);
        let or =
            |line: String| tag("span").class("from").text(v.say_with("resume-or", &[("line", &line)])).html();
        Some(tag("span").child(first).children(ways.map(or)).html())
    });
    let lines = list(lines).html();
    let title = h2(v.say("resume-title"));
    tag("section")
        .class("resume")
        .children(vec![title, v.p("resume-lead"), hard_word(v, ["word-resume", "word-resume-means"]), lines])
        .html()
}
