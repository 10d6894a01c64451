//! Take it with you: print, save a copy, erase, all in one place.

use super::profile::printed;
use crate::{
    command::Command,
    components::{Question, question},
    markup::{button, tag},
    view::View,
};
use reflection::{Action, Page};
use yew::Html;

pub(crate) fn take(v: &View) -> Html {
    let way = |hook, key: &str, hint: &str, command: Command| {
        let button = button("secondary", hook, v.say(key), v.send, command).html();
        tag("li").child(button).child(v.p(hint)).html()
    };
    let ways = vec![
        way("print", "take-print", "take-print-hint", Command::Print),
        way("save-copy", "take-save", "take-save-hint", Command::SaveCopy),
        way("start-again", "start-again", "start-again-hint", Command::StartAgain),
        way("take-erase", "erase-everything", "take-erase-hint", Action::Visit(Page::Erase).into()),
    ];
    let body = vec![
        tag("ul").class("ways").children(ways).html(),
        tag("p").class("note").text(v.say("self-reported")).html(),
        tag("div").class("print-only").child(printed(v)).html(),
    ];
    let page = Question {
        title: v.say("take-title"),
        lead: Some(v.say("take-lead")),
        body,
        is_result: true,
        ..Question::default()
    };
    question(v, page)
}
