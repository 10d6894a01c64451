//! What the second screen shows beside the pages.

use crate::{
    components::{brand, qr},
    markup::tag,
    view::View,
};
use handover::Drawing;
use yew::Html;

/// A picture for the camera of a phone, and what to do with it.
pub(super) fn code(v: &View, place: [&str; 2], drawing: &Drawing) -> Html {
    let [number, count] = place;
    let line = |key| tag("p").class("lead").text(v.say(key)).html();
    let name = v.say("screen-code-name");
    let parts = if count == "1" {
        vec![line("screen-code"), qr(drawing, &name)]
    } else {
        let place = v.say_with("screen-code-place", &[("number", number), ("count", count)]);
        vec![line("screen-code-several"), qr(drawing, &name), tag("p").text(place).html()]
    };
    tag("div").class("code").children(parts).html()
}

pub(super) fn blank(v: &View) -> Html {
    let name = tag("p").class("brand").child(brand(v)).text(v.say("name")).html();
    // Its words come with those of the desk.
    let line = v.content().messages.get("screen-blank").map(|line| line.as_str().to_owned());
    let line = tag("p").class("lead").text(line.unwrap_or_default()).html();
    tag("div").class("blank").child(name).child(line).html()
}
