//! What this page asked the network for since it was loaded, as the browser itself tells.

use crate::{
    markup::{h2, list, p, tag, words},
    platform,
    view::View,
};
use yew::Html;

pub(super) fn sent(v: &View) -> Html {
    let page = v.surroundings.address("program.js");
    let mut loading = Vec::new();
    let mut later = Vec::new();
    for (at, address) in v.guard.requests.iter().enumerate() {
        // A browser gets the icon when it likes.
        let is_icon = is_ours(&page, address) && address.ends_with("/icon.svg");
        if at < v.guard.loaded || is_icon { loading.push(address) } else { later.push(address) }
    }
    let ours = later.iter().filter(|address| is_ours(&page, address)).count();
    let said = match ours {
        0 if later.is_empty() => v.p("sent-nothing"),
        0 => Html::default(),
        _ => p(v.count("sent-files", ours)),
    };
    let elsewhere = ours < later.len();
    let warning = elsewhere.then(|| tag("p").class("warn").text(v.say("sent-elsewhere")).html());
    let summary = tag("summary").text(v.say("sent-loaded")).html();
    let loading = tag("details").child(summary).child(names(&page, &loading)).html();
    tag("section")
        .child(h2(v.say("privacy-sent")))
        .child(host(v))
        .child(tag("div").fixed("role", "status").child(said).child(warning.unwrap_or_default()).html())
        .child(names(&page, &later))
        .children(vec![loading, v.p("sent-check")])
        .html()
}

/// Whose page this is, where it is not ours: what the rest of it asks for, nobody here knows.
fn host(v: &View) -> Html {
    if v.surroundings.is_page {
        return Html::default();
    }
    p(v.say_with("sent-host", &[("site", &platform::site())]))
}

/// Our own files by their names; any other address in full.
fn names(page: &str, addresses: &[&String]) -> Html {
    let name = |address: &&String| {
        let last = address.rsplit('/').next().filter(|name| !name.is_empty() && is_ours(page, address));
        tag("code").child(words(last.unwrap_or(address.as_str()).to_owned())).html()
    };
    list(addresses.iter().map(name)).class("files").html()
}

/// Whether an address is that of a file beside the page. What goes elsewhere on its site, or has more in it than a name, is
/// asked by somebody else.
fn is_ours(page: &str, address: &str) -> bool {
    let page = page.split(['?', '#']).next().unwrap_or_default();
    let folder = page.rsplit_once('/').map_or(page, |(folder, _)| folder);
    let name = address.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/'));
    name.is_some_and(|name| !name.contains(['/', '?']))
}
