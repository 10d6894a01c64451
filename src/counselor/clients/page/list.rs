//! The clients, those that are found where something is searched for.

use super::{Ask, Clients, row};
use crate::{
    components::{Keys, short_text},
    counselor::{clients::Reading, tick::tick},
    markup::{h2, tag},
    platform,
    view::View,
};
use reflection::Day;
use yew::Html;

/// From how many clients on there is a search.
const MANY: usize = 8;

const SEARCH: &str = "everyday-skills-find-client";

pub(super) fn list(clients: &Clients, v: &View) -> Html {
    let all = &clients.rows.clients;
    let (search, with_archived) = (clients.typed.search.as_str(), clients.typed.with_archived);
    let archived = all.iter().filter(|client| client.archived).count();
    let mut parts = vec![h2(v.say("desk-clients"))];
    if all.len() >= MANY {
        parts.push(find(v, search));
    }
    let found = caseload::listed(all, search, with_archived);
    let today = Day::parse(&platform::today());
    let rows = found.iter().map(|client| row::row(clients, v, client, today)).collect::<Vec<_>>();
    parts.push(tag("p").class("note").fixed("role", "status").text(status(clients, v, rows.len())).html());
    parts.push(tag("ul").class("desk-list").children(rows).html());
    let unreadable = clients.rows.unreadable().map(|(id, why)| row::unreadable(clients, v, id, why));
    let unreadable: Vec<_> = unreadable.collect();
    if !unreadable.is_empty() {
        parts.push(tag("ul").class("desk-list").key("unreadable").children(unreadable).html());
    }
    if archived > 0 {
        let show = v.count("desk-show-archived", archived);
        parts.push(tick(v, "archived", show, with_archived, Ask::ShowArchived));
    }
    tag("section").class("desk-clients").children(parts).html()
}

fn find(v: &View, search: &str) -> Html {
    let label = tag("label").fixed("for", SEARCH).text(v.say("desk-search")).html();
    let input = short_text(Keys::Search)
        .fixed("id", SEARCH)
        .fixed("autocomplete", "off")
        .value(search)
        .write(v.send, Ask::Search);
    tag("div").class("field").child(label).child(input.html()).html()
}

/// What is said above the list: that it is read, that there is nothing in it, how many were found.
fn status(clients: &Clients, v: &View, found: usize) -> String {
    let all = clients.rows.clients.len();
    if all == 0 && clients.rows.reading != Reading::Done {
        v.say("desk-reading")
    } else if all == 0 {
        v.say("desk-empty")
    } else if !clients.typed.search.trim().is_empty() {
        if found == 0 { v.say("desk-found-none") } else { v.count("desk-found", found) }
    } else if found == 0 {
        v.say("desk-all-archived")
    } else {
        String::new()
    }
}
