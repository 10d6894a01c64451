//! A reminder to save a copy, where the browser may not keep what it has.

use crate::{
    command::Command,
    markup::{button, p, tag},
    platform::lasting::{self, Why},
    view::View,
};
use reflection::Device;
use yew::Html;

/// What may happen to the answers; `None` where nothing is known to.
pub(crate) fn at_risk(v: &View) -> Option<String> {
    let key = match (v.state.device(), lasting::may_be_cleared()) {
        (Some(Device::Shared), _) => "reminder-shared",
        (_, Some(Why::Frame)) => "reminder-frame",
        (_, Some(Why::Safari)) => "reminder-safari",
        _ if v.guard.lasts == Some(false) => "reminder-room",
        _ => return None,
    };
    Some(v.say(key))
}

/// The reminder with the way to heed it.
pub(crate) fn reminder(v: &View) -> Html {
    let Some(text) = at_risk(v) else { return Html::default() };
    let save = button("secondary", "save-copy", v.say("save-copy-now"), v.send, Command::SaveCopy).html();
    tag("section").class("reminder no-print").child(p(text)).child(save).html()
}
