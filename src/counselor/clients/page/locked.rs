//! A desk that needs its passphrase: the first time, and each time after.

use super::{Ask, Clients, more};
use crate::{
    command::Command,
    components::{new_passphrase, passphrase, plain},
    markup::{button, list, p, tag, words},
    view::View,
};
use yew::Html;

/// The first time. Where `is_lost`, records are here whose passphrase opens the desk again.
pub(super) fn set_up(v: &View, is_lost: bool) -> Vec<Html> {
    if is_lost {
        let does = ("unlock", "locked-open", Command::from(Ask::Recover));
        return vec![v.p("desk-lost"), passphrase(v, does)];
    }
    let facts = ["desk-fact-here", "desk-fact-codes", "desk-fact-passphrase"];
    let facts = list(facts.map(|key| words(v.say(key)))).class("facts").html();
    let does = ("lock", "desk-set-up", Command::PutLockOn);
    vec![v.p("desk-lead"), facts, v.p("desk-advice"), v.p("passphrase-advice"), new_passphrase(v, does, None)]
}

/// Each time after, and when nobody was there for a while.
pub(super) fn locked(clients: &Clients, v: &View) -> Html {
    let is_record = clients.at().is_some();
    let [title, lead] = if is_record {
        ["desk-record-locked", "desk-record-locked-lead"]
    } else {
        ["desk-locked", "desk-locked-lead"]
    };
    let form = passphrase(v, ("unlock", "locked-open", Command::Unlock));
    let save =
        button("secondary", "export-all", v.say("desk-export-locked"), v.send, Ask::Export(None)).html();
    let forgot = vec![
        tag("summary").text(v.say("locked-forgot")).html(),
        v.p("desk-forgot"),
        tag("div").class("desk-part").child(save).html(),
        more::erase_all(clients, v),
    ];
    let forgot = tag("details").class("more").children(forgot).html();
    let instead = || button("secondary", "to-list", v.say("desk-instead"), v.send, Ask::TurnToDesk).html();
    let leave = button("secondary", "leave-desk", v.say("desk-leave"), v.send, Ask::Leave).html();
    let ways = is_record.then(instead).into_iter().chain([leave]).collect();
    plain(v.say(title), vec![clients.said(v), p(v.say(lead)), form, forgot], ways)
}
