//! A passphrase for the answers: what it does and what it costs, on and off.

use crate::{
    command::Command,
    components::{Question, back, idle, locked_copy, new_passphrase, question},
    markup::{button, list, tag, words},
    platform::vault,
    view::View,
};
use keeping::SET_ASIDE;
use yew::Html;

pub(crate) fn lock(v: &View) -> Html {
    let (lead, body) = if v.keeper.has_lock() {
        ("lock-is-on", on(v))
    } else if !vault::is_there() {
        ("lock-missing", vec![save_copy(v)])
    } else {
        ("lock-lead", off(v))
    };
    // Of its own, so that nothing of one stands in the other: a passphrase is typed only once.
    let body = tag("div").class("body").key(lead).children(body).html();
    let page = Question {
        title: v.say("lock-title"),
        lead: Some(v.say(lead)),
        body: vec![body],
        way_out: Some(back(v)),
        ..Question::default()
    };
    question(v, page)
}

fn off(v: &View) -> Vec<Html> {
    let mut facts = vec!["lock-forgotten", "lock-copy"];
    if v.keeper.is_in_tab() {
        facts.push("lock-in-tab");
    }
    let facts = facts.into_iter().map(|key| words(v.say(key)));
    let mut parts = vec![list(facts).class("facts").html(), save_copy(v)];
    if v.keeper.items().iter().any(|item| item.key.starts_with(SET_ASIDE)) {
        let clear = Command::ClearSetAside;
        let clear = button("secondary", "clear-aside", v.say("lock-aside-clear"), v.send, clear).html();
        parts.push(tag("section").class("reminder").child(v.p("lock-aside")).child(clear).html());
        return parts;
    }
    let on = ("lock-on", "lock-put-on", Command::PutLockOn);
    let copy = ("save-locked-copy", "lock-only-copy", Command::SaveLockedCopy);
    parts
        .push(tag("section").child(v.p("passphrase-advice")).child(new_passphrase(v, on, Some(copy))).html());
    parts
}

fn on(v: &View) -> Vec<Html> {
    let lock = button("primary", "lock-now", v.say("lock-now"), v.send, Command::LockNow).html();
    let off = button("secondary", "lock-off", v.say("lock-off"), v.send, Command::TakeLockOff).html();
    let ways = tag("div").class("way").child(lock).child(off).html();
    vec![v.p("idle-lead"), idle(v), ways, locked_copy(v)]
}

fn save_copy(v: &View) -> Html {
    let save = button("secondary", "save-copy", v.say("save-copy-now"), v.send, Command::SaveCopy).html();
    tag("div").child(save).html()
}
