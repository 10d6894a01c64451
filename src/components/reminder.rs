//! A reminder to save a copy, where the browser may not keep what it has.

use crate::{
    command::Command,
    markup::{button, p, tag},
    platform::lasting::{self, Why},
    view::View,
};
use reflection::{Device, Page};
use yew::Html;

/// What may happen to what is kept here; `None` where nothing is known to. A client need not heed it: their counselor, who keeps
/// it, is told at the desk.
pub(crate) fn at_risk(v: &View) -> Option<String> {
    let is_desk = v.state.plan().is_desk;
    if is_desk && !matches!(v.page(), Page::Desk | Page::Privacy) {
        return None;
    }
    let key = match (v.state.device(), lasting::may_be_cleared()) {
        (Some(Device::Shared), _) => "reminder-shared",
        (_, Some(Why::Frame)) if is_desk => "desk-risk-frame",
        (_, Some(Why::Frame)) => "reminder-frame",
        (_, Some(Why::Safari)) if is_desk => "desk-risk-safari",
        (_, Some(Why::Safari)) => "reminder-safari",
        _ if v.guard.lasts != Some(false) => return None,
        _ if is_desk => "desk-risk-room",
        _ => "reminder-room",
    };
    Some(v.say(key))
}

/// The reminder with the way to heed it.
pub(crate) fn reminder(v: &View) -> Html {
    let Some(text) = at_risk(v) else { return Html::default() };
    let save = button("secondary", "save-copy", v.say("save-copy-now"), v.send, Command::SaveCopy).html();
    tag("section").class("reminder no-print").child(p(text)).child(save).html()
}
