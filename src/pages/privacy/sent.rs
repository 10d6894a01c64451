//! What this page asked the network for since it was loaded, as the browser itself tells.

use crate::{
    markup::{h2, list, p, tag, words},
    platform,
    view::View,
};
use yew::Html;

pub(super) fn sent(v: &View) -> Html {
    let (loading, later) = v.guard.requests.split_at_checked(v.guard.loaded).unwrap_or_default();
    let page = platform::address();
    let ours = later.iter().filter(|address| is_ours(&page, address)).count();
    let said = match ours {
        0 if later.is_empty() => v.p("sent-nothing"),
        0 => Html::default(),
        _ => p(v.count("sent-files", ours)),
    };
    let elsewhere = ours < later.len();
    let warning = elsewhere.then(|| tag("p").class("warn").text(v.say("sent-elsewhere")).html());
    let summary = tag("summary").text(v.say("sent-loaded")).html();
    let loading = tag("details").child(summary).child(names(&page, loading)).html();
    tag("section")
        .child(h2(v.say("privacy-sent")))
        .child(tag("div").fixed("role", "status").child(said).child(warning.unwrap_or_default()).html())
        .child(names(&page, later))
        .children(vec![loading, v.p("sent-check")])
        .html()
}

/// Our own files by their names; any other address in full.
fn names(page: &str, addresses: &[String]) -> Html {
    let name = |address: &String| {
        let last = address.rsplit('/').next().filter(|name| !name.is_empty() && is_ours(page, address));
        tag("code").child(words(last.unwrap_or(address).to_owned())).html()
    };
    list(addresses.iter().map(name)).class("files").html()
}

/// Whether an address is of the same origin as the page: `https://example.org/…`.
fn is_ours(page: &str, address: &str) -> bool {
    address.split('/').take(3).eq(page.split('/').take(3))
}
