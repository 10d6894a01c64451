//! A page whose file is still on its way, or cannot be had now.

use super::{Question, back, question};
use crate::{
    command::Command,
    extras::{Extra, Progress},
    markup::{button, tag},
    view::View,
};
use yew::Html;

/// Says that it loads, or that it failed with a way to try again: the keys of what is said.
pub(crate) fn waiting(v: &View, extra: Extra, title: String, [loading, failed]: [&str; 2]) -> Html {
    let has_failed = v.extras.progress(extra) == Progress::Failed;
    let again =
        || button("secondary", "load-again", v.say("load-again"), v.send, Command::Load(extra)).html();
    let status =
        tag("p").fixed("role", "status").text(v.say(if has_failed { failed } else { loading })).html();
    let page = Question {
        title,
        body: vec![status, tag("div").child(if has_failed { again() } else { Html::default() }).html()],
        is_result: true,
        // On a detour there is nothing done yet.
        way_out: v.state.back_to().map(|_| back(v)),
        ..Question::default()
    };
    question(v, page)
}
