//! A box to tick, in one line with what it says.

use crate::{command::Command, markup::tag, view::View};
use yew::Html;

/// A box to tick, with its `data-choice` hook. `command` tells what ticking it says (`true`), or taking the tick off.
pub(super) fn tick<C: Into<Command>>(
    v: &View,
    id: &str,
    label: String,
    is_on: bool,
    command: impl FnOnce(bool) -> C,
) -> Html {
    let input = tag("input").fixed("type", "checkbox").attr("data-choice", id).checked(is_on);
    let input = input.change(v.send, command(!is_on)).html();
    tag("label").class("show").child(input).child(tag("span").text(label).html()).html()
}
