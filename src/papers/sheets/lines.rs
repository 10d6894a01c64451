//! Lines for a résumé, to be copied one by one.

use super::{Copied, Sheets, copy};
use crate::{
    components::hard_word,
    markup::{tag, words},
    view::View,
};
use documents::{Report, resume};
use yew::Html;

pub(super) fn lines(v: &View, sheets: &Sheets, report: &Report) -> Html {
    let lines = resume::lines(report).into_iter().flatten().enumerate().map(|(at, line)| {
        let text = tag("span").child(words(line.clone())).html();
        tag("li").key(&line).child(text).child(copy(v, sheets, Copied::Line(at), line)).html()
    });
    let lines: Vec<_> = lines.collect();
    if lines.is_empty() {
        return Html::default();
    }
    let lines = tag("ul").class("copies").children(lines).html();
    let summary = tag("summary").text(v.say("papers-lines")).html();
    let parts =
        vec![summary, v.p("papers-lines-lead"), hard_word(v, ["word-resume", "word-resume-means"]), lines];
    tag("details").class("more").children(parts).html()
}
