//! What everybody sees: how to take part, one form, or what to do with what was written.

use crate::{
    components::{drawing, qr},
    counselor::page_beside::page_beside,
    markup::{list, p, tag, words},
    papers::link,
    view::View,
};
use handover::draw;
use reflection::content::Form;
use yew::Html;

/// How many examples a form is shown with: as many as can be read from the last row.
const EXAMPLES: usize = 6;

/// One step: 0 before the first form, one more after the last. `left` is how many minutes are left for it.
pub(in crate::counselor) fn stage(v: &View, at: usize, left: Option<u32>) -> Html {
    let forms = v.state.forms();
    match at.checked_sub(1) {
        None => begin(v),
        Some(at) => match forms.get(at) {
            Some(form) => one(v, form, at + 1, forms.len(), left),
            None => end(v),
        },
    }
}

fn title(text: impl Into<String>) -> Html {
    tag("h1").fixed("tabindex", "-1").text(text).html()
}

/// Two ways to take part: on a device of one's own, or on paper.
fn begin(v: &View) -> Html {
    let base = link::base(v.surroundings);
    let own = vec![
        tag("h2").text(v.say("group-own")).html(),
        p(v.say("group-own-how")),
        tag("p").class("address").fixed("dir", "ltr").text(base.as_str()).html(),
        draw(&base).map(|drawing| qr(&drawing, &v.say("group-picture"))).unwrap_or_default(),
    ];
    let paper = vec![
        tag("h2").text(v.say("group-paper")).html(),
        p(v.say("group-paper-how")),
        page_beside(v, "worksheet", v.say("group-sheet")),
    ];
    let ways = [own, paper].map(|way| tag("section").children(way).html());
    let private = p(v.say("group-private"));
    tag("div")
        .class("stage-text")
        .child(title(v.say("group-title")))
        .child(tag("p").class("lead").text(v.say("group-lead")).html())
        .child(tag("div").class("group-ways").children(ways).html())
        .child(private)
        .html()
}

fn one(v: &View, form: &Form, at: usize, of: usize, left: Option<u32>) -> Html {
    let place = v.say_with("group-place", &[("at", &at.to_string()), ("of", &of.to_string())]);
    let picture = tag("div").class("picture-large").fixed("aria-hidden", "true").child(drawing(form)).html();
    let name = tag("p").class("above").children(vec![
        tag("span").class("place").text(place).html(),
        tag("strong").text(form.name.as_str()).html(),
    ]);
    let examples = v.content().activities_of(&form.id).take(EXAMPLES);
    let examples = list(examples.map(|activity| words(activity.text.clone()))).class("examples");
    let clock = match left {
        None => String::new(),
        Some(0) => v.say("group-time-over"),
        Some(minutes) => v.count("group-time", minutes as usize),
    };
    let heading = tag("div").children(vec![name.html(), title(form.question.as_str())]).html();
    tag("div")
        .class("stage-form")
        .child(tag("div").class("stage-head").child(picture).child(heading).html())
        .child(tag("p").class("lead").text(v.say_with("form-lead", &[("means", &form.means)])).html())
        .child(examples.html())
        // It is only looked at: nobody is interrupted.
        .child(tag("p").class("stage-clock").text(clock).html())
        .html()
}

fn end(v: &View) -> Html {
    let ways = ["group-end-device", "group-end-shared", "group-end-paper", "group-end-talk"];
    tag("div")
        .class("stage-text")
        .child(title(v.say("group-end")))
        .child(tag("p").class("lead").text(v.say("group-end-lead")).html())
        .child(list(ways.map(|key| words(v.say(key)))).class("facts").html())
        .html()
}
