//! Take it with you: print, save a copy, open one, lock, look, erase, all in one place.

use crate::{
    command::Command,
    components::{Question, at_risk, locked_copy, question},
    markup::{button, h2, p, tag},
    platform::vault,
    view::View,
};
use reflection::{Action, Page};
use yew::Html;

pub(crate) fn take(v: &View) -> Html {
    let way = |hook, key: &str, hint: &str, command: Command| {
        let button = button("secondary", hook, v.say(key), v.send, command).html();
        tag("li").child(button).child(v.p(hint)).html()
    };
    let visit = |page| Command::from(Action::Visit(page));
    let group = |key: &str, ways: Vec<Html>| {
        let ways = tag("ul").class("ways").children(ways).html();
        tag("section").child(h2(v.say(key))).child(ways).html()
    };
    let is_desk = v.state.plan().is_desk;
    let [give, give_hint] =
        if is_desk { ["agree-give", "agree-give-hint"] } else { ["take-share", "take-share-hint"] };
    let take = vec![
        way("papers", "take-papers", "take-papers-hint", visit(Page::Papers)),
        way("badges", "take-badges", "take-badges-hint", visit(Page::Badges)),
        way("share", give, give_hint, visit(Page::Share)),
    ];
    let mut keep = vec![way("save-copy", "take-save", "take-save-hint", Command::SaveCopy)];
    if let Some(risk) = at_risk(v) {
        keep.insert(0, tag("li").class("reminder").child(p(risk)).html());
    }
    let mut safe = vec![way("privacy", "privacy-title", "take-privacy-hint", visit(Page::Privacy))];
    if vault::is_there() {
        keep.push(tag("li").child(locked_copy(v)).html());
        if !is_desk {
            safe.insert(0, way("lock", "lock-title", "take-lock-hint", visit(Page::Lock)));
        }
    }
    let erase = if is_desk { "desk-erase-one" } else { "erase-everything" };
    safe.push(way("take-erase", erase, "take-erase-hint", visit(Page::Erase)));
    let mut go_on = vec![
        way("open-copy", "open-title", "open-copy-hint", visit(Page::Open)),
        way("start-again", "start-again", "start-again-hint", Command::StartAgain),
    ];
    if is_desk {
        go_on.push(tag("li").child(v.p("start-again-desk")).html());
    }
    let body = vec![
        group("take-use", take),
        group("take-keep", keep),
        group("take-go-on", go_on),
        group("take-safe", safe),
        tag("p").class("note").text(v.say("self-reported")).html(),
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
