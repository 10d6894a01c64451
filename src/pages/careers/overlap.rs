//! What an occupation asks for beside what is the learner's: a bar each, and the same in words.

use crate::{
    markup::{h2, list, tag},
    view::View,
};
use reflection::Asked;
use yew::Html;

/// From which figure of 100 on something is asked for a lot, and is the learner's a lot.
const A_LOT: u8 = 60;

pub(super) fn overlap(v: &View, asks: &[Asked]) -> Html {
    let rows = list(asks.iter().map(|asked| row(v, asked))).class("overlap").html();
    let parts = vec![h2(v.say("career-overlap")), v.p("career-overlap-lead"), rows];
    tag("section").children(parts).html()
}

fn row(v: &View, asked: &Asked) -> Html {
    let ask = v.say(if asked.asked >= A_LOT { "career-asks-much" } else { "career-asks-some" });
    let have = v.say(match asked.theirs {
        0 => "career-yours-not",
        1..A_LOT => "career-yours-some",
        _ => "career-yours-much",
    });
    let name = tag("strong").text(v.skill(&asked.skill)).html();
    let said = tag("span").class("said").text(format!("{ask} · {have}")).html();
    let bars = tag("svg")
        .fixed("viewBox", "0 0 100 12")
        .fixed("preserveAspectRatio", "none")
        .fixed("aria-hidden", "true")
        .child(bar("asked", asked.asked, "1"))
        .child(bar("theirs", asked.theirs, "7"));
    tag("span")
        .class(if asked.theirs == 0 { "row lacks" } else { "row" })
        .children(vec![name, bars.html(), said])
        .html()
}

fn bar(class: &'static str, length: u8, top: &'static str) -> Html {
    tag("rect").class(class).fixed("y", top).fixed("height", "4").attr("width", &length.to_string()).html()
}
