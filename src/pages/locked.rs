//! The answers are behind a passphrase: a place to type it, and what can be done without it.

use crate::{
    command::Command,
    components::{passphrase, plain},
    markup::{button, p, tag},
    view::View,
};
use reflection::{Action, Page};
use yew::Html;

pub(crate) fn locked(v: &View) -> Html {
    let form = passphrase(v, ("unlock", "locked-open", Command::Unlock));
    let save = button("secondary", "save-item", v.say("locked-save"), v.send, Command::SaveItem(0)).html();
    let erase = Action::Visit(Page::Erase);
    let erase = button("secondary", "ask-erase", v.say("erase-everything"), v.send, erase).html();
    let ways = tag("div").class("way").child(save).child(erase).html();
    let forgot = vec![tag("summary").text(v.say("locked-forgot")).html(), v.p("locked-forgot-lead"), ways];
    let forgot = tag("details").class("more").children(forgot).html();
    plain(v.say("locked-title"), vec![p(v.say("locked-lead")), form, forgot], Vec::new())
}
