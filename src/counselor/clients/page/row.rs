//! One client in the list.

use super::{Ask, Asked, Clients, begin, named, quiet, sure, told_of};
use crate::{
    markup::{Tag, button, p, tag, unseen, words},
    view::View,
};
use caseload::{Client, ClientId, Why};
use reflection::Day;
use yew::Html;

/// From how many days on the day itself is said.
const LONG_AGO: i64 = 30;

pub(super) fn row(clients: &Clients, v: &View, client: &Client, today: Option<Day>) -> Html {
    let id = client.id;
    let name = named(v, &client.code);
    let code = tag("strong").fixed("dir", "auto").text(name.as_str()).html();
    let archived = client.archived.then(|| tag("span").class("note").text(v.say("desk-archived")).html());
    let seen = seen(clients, v, client, today);
    let told = how_far(v, client);
    let seen_note = tag("span").class("note").text(seen.as_str()).html();
    let who =
        tag("p").class("desk-who").child(code).child(archived.unwrap_or_default()).child(seen_note).html();
    let (done, all) = client.progress;
    let progress = tag("progress")
        .fixed("aria-hidden", "true")
        .attr("max", &all.to_string())
        .attr("value", &done.to_string())
        .html();
    let how = tag("p").class("note").text(told.as_str()).html();
    let next = client.next_step.as_ref().map(|step| {
        let step = tag("span").theirs().text(step.as_str()).html();
        tag("p").text(v.say("desk-next")).child(words(" ".to_owned())).child(step).html()
    });
    let open = button("secondary", "open-client", v.say("desk-open"), v.send, Ask::Open(id));
    let open = open.child(unseen([" ", &name].concat())).html();
    let is_unfolded = clients.unfolded == Some(id);
    let more = Ask::Unfold(Some(id).filter(|_| !is_unfolded));
    let more = button("quiet", "more-client", v.say("desk-more"), v.send, more);
    let more = more.fixed("aria-expanded", if is_unfolded { "true" } else { "false" });
    let more = more.child(unseen([" ", &name].concat())).html();
    let ways = tag("div").class("desk-ways").child(open).child(more);
    let ways = if is_unfolded { ways.child(further(v, client)) } else { ways }.html();
    let which = || p(v.say_with("desk-erase-which", &[("seen", &seen), ("told", &told)]));
    let parts = vec![who, progress, how, next.unwrap_or_default(), ways, asked(clients, v, id, &name, which)];
    item(id, parts).html()
}

/// What can be done with a record beside opening it. Not drawn before somebody asks: there may be a hundred rows.
fn further(v: &View, client: &Client) -> Html {
    let id = client.id;
    let (put, key) = if client.archived { (false, "desk-bring-back") } else { (true, "desk-put-away") };
    let ways = vec![
        quiet(v, "rename-client", "desk-change-code", Ask::MakeSure(Some(Asked::Code(id)))),
        quiet(v, "archive-client", key, Ask::Archive(id, put)),
        quiet(v, "export-client", "desk-export-one", Ask::Export(Some(id))),
        quiet(v, "erase-client", "desk-erase-one", Ask::MakeSure(Some(Asked::Erase(id)))),
    ];
    tag("div").class("buttons").children(ways).html()
}

/// One that cannot be read.
pub(super) fn unreadable(clients: &Clients, v: &View, id: ClientId, why: Why) -> Html {
    let name = v.say("desk-unreadable");
    let who = tag("p").class("desk-who").child(tag("strong").text(name.as_str()).html()).html();
    let ways = vec![
        quiet(v, "export-client", "desk-save-unread", Ask::Export(Some(id))),
        quiet(v, "erase-client", "desk-erase-one", Ask::MakeSure(Some(Asked::Erase(id)))),
    ];
    let ways = tag("div").class("buttons").children(ways).html();
    let parts = vec![who, p(v.say(why.key())), ways, asked(clients, v, id, &name, Html::default)];
    item(id, parts).fixed("data-unreadable", why.key()).html()
}

/// A section of its own: where focus is lost in it, it stays in it.
fn item(id: ClientId, parts: Vec<Html>) -> Tag {
    let id = id.to_string();
    tag("li").key(&id).attr("data-client", &id).child(tag("section").children(parts).html())
}

/// What is asked before something is done with a record; `which` tells it from another one of the same code.
fn asked(clients: &Clients, v: &View, id: ClientId, name: &str, which: impl FnOnce() -> Html) -> Html {
    match clients.asked {
        Some(Asked::Code(of)) if of == id => begin::rename(clients, v, id, name),
        Some(Asked::Erase(of)) if of == id => {
            let code = told_of(v, clients.code(id));
            let question = v.say_with("desk-erase-sure", &[("code", &code)]);
            let facts = vec![which(), v.p("desk-erase-lead")];
            sure(v, question, facts, ["desk-erase-yes", "desk-erase-no"], Ask::Erase(id))
        }
        _ => Html::default(),
    }
}

fn seen(clients: &Clients, v: &View, client: &Client, today: Option<Day>) -> String {
    let (Some(seen), Some(today)) = (client.seen.or(client.since), today) else { return String::new() };
    match today.number() - seen.number() {
        0 => v.say("desk-seen-today"),
        1 => v.say("desk-seen-yesterday"),
        ago @ 2..LONG_AGO => v.count("desk-seen-ago", usize::try_from(ago).unwrap_or_default()),
        _ => v.say_with(
            "desk-seen-on",
            &[("day", &clients.rows.day(&v.content().language, seen, |day| v.day(day)))],
        ),
    }
}

/// How much they told.
pub(super) fn how_far(v: &View, client: &Client) -> String {
    let (done, all) = client.progress;
    if client.forms == 0 {
        return v.say("desk-nothing-told");
    }
    let far = if done >= all { "desk-progress-done" } else { "desk-progress" };
    let far = v.say_with(far, &[("at", &done.to_string()), ("of", &all.to_string())]);
    [far.as_str(), &v.count("desk-skills", client.skills)].join(" · ")
}
