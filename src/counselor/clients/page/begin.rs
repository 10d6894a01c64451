//! A new client: initials or a code, and whether they did some of it at home.

use super::{Ask, Clients};
use crate::{
    markup::{button, h2, tag},
    view::View,
};
use caseload::looks_like_a_name;
use reflection::State;
use yew::Html;

const CODE: &str = "everyday-skills-code";
const NOTE: &str = "everyday-skills-code-note";

pub(super) fn begin(clients: &Clients, v: &View) -> Html {
    let code = &clients.typed.code;
    let input = tag("input")
        .fixed("type", "text")
        .fixed("id", CODE)
        .attr("maxlength", &State::LONGEST_CODE.to_string())
        .fixed("autocomplete", "off")
        .fixed("spellcheck", "false")
        .fixed("dir", "auto")
        .fixed("aria-describedby", NOTE)
        .value(code)
        .write(v.send, Ask::TypeCode);
    let is_name = looks_like_a_name(code);
    let note = tag("p").fixed("id", NOTE).fixed("role", "status");
    let note = note.class(if is_name { "note warn" } else { "note" });
    let note = note.text(v.say(if is_name { "desk-code-name" } else { "desk-code-note" })).html();
    let label = tag("label").fixed("for", CODE).text(v.say("desk-code")).html();
    let field = tag("div").class("field").children(vec![label, input.html(), note]).html();
    let begin = tag("button").class("primary").fixed("type", "submit").fixed("data-action", "new-client");
    let begin = begin.text(v.say("desk-begin")).html();
    let home = button("secondary", "new-from-copy", v.say("desk-from-home"), v.send, Ask::New(true)).html();
    let ways = tag("div").class("buttons").child(begin).child(home).html();
    let form = tag("form").class("desk-new").submit(v.send, Some(Ask::New(false).into()));
    tag("section")
        .class("desk-begin")
        .child(h2(v.say("desk-new")))
        .child(form.child(field).child(ways).html())
        .html()
}
