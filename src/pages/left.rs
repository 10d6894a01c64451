//! All is erased: what is gone, what we cannot take away, and that the tab should be closed.

use crate::{
    components::plain,
    markup::{button, list, tag, words},
    view::View,
};
use reflection::{Action, Page};
use yew::Html;

pub(crate) fn left(v: &View) -> Html {
    let said = v.say(if v.guard.is_gone { "left-gone" } else { "left-wait" });
    let said = tag("p").class("lead").fixed("role", "status").text(said).html();
    let ours_not = ["left-files", "left-paper", "left-browser"].map(|key| words(v.say(key)));
    let rest = tag("section").child(v.p("left-not-ours")).child(list(ours_not).class("facts").html()).html();
    let close = tag("p").class("lead").text(v.say("left-close")).html();
    let again = Action::GoTo(Page::Welcome);
    let again = button("secondary", "start-over", v.say("left-again"), v.send, again).html();
    let copy = button("quiet", "open-copy", v.say("have-copy"), v.send, Action::Visit(Page::Open)).html();
    plain(v.say("left-title"), vec![said, v.desk_stays(), rest, close], vec![again, copy])
}
