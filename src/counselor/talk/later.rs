//! Pages that were skipped, to come back to.

use super::{names::page_name, titled};
use crate::{
    markup::{button, list, tag, unseen},
    view::View,
};
use reflection::{Action, Page, Section};
use yew::Html;

/// How a page comes here, and the ways back to those that are.
pub(super) fn part(v: &View) -> Html {
    let later = v.state.later();
    let part = tag("div").class("later");
    if later.is_empty() && !can_wait(v.page()) {
        return part.html();
    }
    let pages = list(later.into_iter().map(|page| one(v, page))).html();
    let how = tag("p").class("note").text(v.say("talk-later-how")).html();
    part.child(titled(v.say("talk-later"), vec![pages, how])).html()
}

/// The way back to a page, where one is not there already, and the way to take it off the list.
fn one(v: &View, page: Page) -> Html {
    let (name, address) = (page_name(v, &page), page.to_string());
    let off = Action::PutOff(page.clone(), false);
    let off = button("quiet", "not-later", v.say("talk-later-off"), v.send, off);
    let off = off.child(unseen([" ", &name].concat())).html();
    let way = if page == *v.page() {
        tag("strong").text(name)
    } else {
        button("quiet", "come-back", name, v.send, Action::Visit(page))
    };
    tag("div")
        .class("later-page")
        .key(&address)
        .child(way.attr("data-page", &address).html())
        .child(off)
        .html()
}

/// Whether a page asks something that can wait.
pub(super) fn can_wait(page: &Page) -> bool {
    *page != Page::Welcome && page.section() < Section::Profile
}
