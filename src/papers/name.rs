//! The name on papers and badges.

use crate::{
    components::{Keys, full, short_text},
    markup::tag,
    view::View,
};
use reflection::{Action, Device, State};
use yew::Html;

const NAME: &str = "everyday-skills-name";
const HINT: &str = "everyday-skills-name-hint";

/// A box for it, with what it is for.
pub(super) fn name(v: &View, key: &str) -> Html {
    let label = tag("label").fixed("for", NAME).text(v.say(key)).html();
    let is_desk = v.state.plan().is_desk;
    let hint = v.say(if is_desk { "papers-name-desk" } else { "papers-name-hint" });
    let hint = tag("p").class("note").fixed("id", HINT).text(hint).html();
    // Where others come after, the browser is not to offer them this name.
    let is_for_one = v.state.device() != Some(Device::Shared) && !is_desk;
    let input = short_text(Keys::Name)
        .fixed("id", NAME)
        .fixed("aria-describedby", HINT)
        .fixed("autocomplete", if is_for_one { "name" } else { "off" })
        .attr("maxlength", &State::LONGEST_TEXT.to_string())
        .value(v.told().name())
        .write(v.send, Action::SetName)
        .html();
    tag("div")
        .class("field")
        .children(vec![label, hint, input, full(v, v.told().name(), State::LONGEST_TEXT)])
        .html()
}
