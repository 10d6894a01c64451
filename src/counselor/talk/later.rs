//! Pages that are put off, to come back to.

use super::{Ask, names::page_name, titled};
use crate::{
    markup::{button, list, tag},
    view::View,
};
use reflection::{Action, Page, Section};
use yew::Html;

/// The way to put this page off, and the ways back to those that were.
pub(super) fn part(v: &View) -> Html {
    let put_off = || button("secondary", "put-off", v.say("talk-put-off"), v.send, Ask::PutOff).html();
    let mut later = v.state.later();
    later.retain(|page| page != v.page());
    let mut parts =
        vec![tag("div").child(if can_wait(v.page()) { put_off() } else { Html::default() }).html()];
    if !later.is_empty() {
        let back = |page: Page| {
            let name = page_name(v, &page);
            let address = page.to_string();
            button("quiet", "come-back", name, v.send, Action::Visit(page)).attr("data-page", &address).html()
        };
        parts.push(titled(v.say("talk-later"), vec![list(later.into_iter().map(back)).html()]));
    }
    tag("div").class("later").children(parts).html()
}

/// Whether a page asks something that can wait.
fn can_wait(page: &Page) -> bool {
    *page != Page::Welcome && page.section() < Section::Profile
}
