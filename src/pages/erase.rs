//! Are you sure? What erasing takes away, and the way back.

use crate::{command::Command, components::plain, markup::button, view::View};
use reflection::Action;
use yew::Html;

pub(crate) fn erase(v: &View) -> Html {
    let erase = button("primary danger", "erase", v.say("erase-now"), v.send, Command::Erase).html();
    let copy = button("secondary", "save-copy", v.say("save-copy-now"), v.send, Command::SaveCopy).html();
    let copy = if v.told().is_empty() { Html::default() } else { copy };
    let keep = button("secondary", "back", v.say("erase-keep"), v.send, Action::Back).html();
    plain(v.say("erase-title"), vec![v.p("erase-lead"), v.desk_stays()], vec![erase, copy, keep])
}
