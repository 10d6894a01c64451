//! The first page of a client's record: what is true where a counselor keeps it.

use crate::{
    components::{Question, question},
    markup::{button, list, words},
    view::View,
};
use reflection::{Action, Page};
use yew::Html;

pub(super) fn welcome(v: &View) -> Html {
    // A second language may have no words for the desk.
    let known = |key: &&str| v.content().messages.get(*key).is_some();
    let facts = ["talk-welcome-kept", "talk-welcome-who", "welcome-right"];
    let facts = list(facts.into_iter().filter(known).map(|key| words(v.say(key)))).class("facts").html();
    let copy = button("quiet", "open-copy", v.say("have-copy"), v.send, Action::Visit(Page::Open));
    let page = Question {
        title: v.say("welcome-title"),
        lead: Some(v.say("welcome-lead")),
        body: vec![facts],
        next: Some(v.say("start")),
        beside: copy.key("copy").html(),
        is_result: true,
        ..Question::default()
    };
    question(v, page)
}
