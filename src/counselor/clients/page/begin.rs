//! Initials or a code: of a new client, with whether they did some of it at home, or another one for a client.

use super::{Ask, Clients};
use crate::{
    components::{Keys, full, short_text},
    markup::{button, h2, p, tag},
    view::View,
};
use caseload::{ClientId, looks_like_a_name, with_code};
use reflection::State;
use yew::Html;

const CODE: &str = "everyday-skills-code";
const NOTE: &str = "everyday-skills-code-note";

pub(super) fn begin(clients: &Clients, v: &View) -> Html {
    let field = code(v, [CODE, NOTE], &clients.typed.code, Ask::TypeCode);
    let begin = tag("button").class("primary").fixed("type", "submit").fixed("data-action", "new-client");
    let begin = begin.text(v.say("desk-begin")).html();
    let home = button("secondary", "new-from-copy", v.say("desk-from-home"), v.send, Ask::New(true)).html();
    let ways = tag("div").class("buttons").child(begin).child(home).html();
    let form = tag("form").class("desk-new").submit(v.send, Some(Ask::New(false).into()));
    let hint = tag("p").class("note").text(v.say("desk-from-home-hint")).html();
    let form = form.child(field).child(same(clients, v)).child(ways).child(hint).html();
    tag("section").class("desk-begin").child(h2(v.say("desk-new"))).child(form).html()
}

/// That there is a client of the code that is typed, and the way to them: most who come, come again.
fn same(clients: &Clients, v: &View) -> Html {
    let same = tag("div").fixed("role", "status");
    let Some(client) = with_code(&clients.rows.clients, &clients.typed.code) else { return same.html() };
    let code = [("code", client.code.as_str())];
    let open =
        button("quiet", "open-same", v.say_with("desk-same-open", &code), v.send, Ask::Open(client.id));
    same.child(p(v.say_with("desk-same", &code))).child(open.html()).html()
}

/// Another code for a client, who is called `name` now.
pub(super) fn rename(clients: &Clients, v: &View, id: ClientId, name: &str) -> Html {
    let ids = ["everyday-skills-other-code", "everyday-skills-other-code-note"];
    let field = code(v, ids, &clients.typed.other_code, Ask::TypeOtherCode);
    let keep = tag("button").class("secondary").fixed("type", "submit").fixed("data-action", "rename");
    let keep = keep.text(v.say("desk-rename")).html();
    let leave = button("quiet", "not-sure", v.say("desk-rename-not"), v.send, Ask::MakeSure(None)).html();
    let ways = tag("div").class("buttons").child(keep).child(leave).html();
    let form = tag("form").class("desk-new desk-sure").key("rename").attr("aria-label", name);
    form.submit(v.send, Some(Ask::Rename(id).into())).child(field).child(ways).html()
}

/// A box for initials or a code, with what it may be.
fn code(v: &View, [id, note]: [&'static str; 2], code: &str, write: fn(String) -> Ask) -> Html {
    let input = short_text(Keys::Code)
        .fixed("id", id)
        .attr("maxlength", &State::LONGEST_CODE.to_string())
        .fixed("autocomplete", "off")
        .fixed("aria-describedby", note)
        .value(code)
        .write(v.send, write);
    let is_name = looks_like_a_name(code);
    let said = v.say(if is_name { "desk-code-name" } else { "desk-code-note" });
    let note = tag("p").fixed("id", note).fixed("role", "status");
    let note = note.class(if is_name { "note warn" } else { "note" }).text(said).html();
    let label = tag("label").fixed("for", id).text(v.say("desk-code")).html();
    tag("div")
        .class("field")
        .children(vec![label, input.html(), full(v, code, State::LONGEST_CODE), note])
        .html()
}
