//! When answers close by themselves: how long that takes, and the last minute before.

use super::{Choice, Legend, choices};
use crate::{
    command::Command,
    markup::{button, p, tag},
    view::View,
};
use reflection::{Action, Idle};
use yew::Html;

/// After how many minutes without the learner the answers close.
pub(crate) fn idle(v: &View) -> Html {
    let chosen = v.told().idle();
    let answers = Idle::ALL.map(|idle| {
        let label = v.say_with("idle-minutes", &[("count", idle.as_str())]);
        Choice::radio("idle", idle.as_str(), label, chosen == idle, Action::SetIdle(idle))
    });
    choices(v, Legend::Seen(v.say("idle-title")), answers.into()).class("short in-row").html()
}

/// That the answers are about to close. A screen reader says it once, when it comes; the seconds are only seen.
pub(crate) fn countdown(v: &View) -> Html {
    let closing = tag("div").class("closing").fixed("role", "alert");
    let Some(seconds) = v.guard.closing_in else { return closing.html() };
    let has_lock = v.keeper.has_lock();
    let seconds = v.say_with("closing-seconds", &[("count", &seconds.to_string())]);
    let seconds = tag("p").class("seconds").fixed("aria-hidden", "true").text(seconds).html();
    let stay = button("", "still-here", v.say("still-here"), v.send, Command::CloseIn(None)).html();
    let leave = if has_lock {
        button("", "lock-now", v.say("lock-now"), v.send, Command::LockNow)
    } else {
        button("", "leave-erase", v.say("leave-erase"), v.send, Command::Erase)
    };
    let closes = if has_lock { "closing-locks" } else { "closing-erases" };
    let said = p(v.say(if v.state.plan().is_desk { "desk-closing" } else { closes }));
    let buttons = tag("div").class("tools").child(stay).child(leave.html()).html();
    let notice = tag("div").class("notice trouble").fixed("data-notice", "closing");
    closing.child(notice.children(vec![said, seconds, buttons]).html()).html()
}
