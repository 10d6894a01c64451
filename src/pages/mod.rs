//! The pages: one file per screen, each a function of the view.

mod barriers;
mod careers;
mod changes;
mod erase;
mod form;
mod left;
mod level;
mod lock;
mod locked;
mod open;
mod privacy;
mod profile;
mod proof;
mod skills;
mod start;
mod stories;
mod story;
mod take;

pub(crate) use open::has_told;
pub(crate) use profile::standing;

use crate::{
    components::waiting,
    extras::{Extra, Progress},
    view::View,
};
use reflection::Page;
use yew::Html;

/// Whether the answers are closed, and the page asks for their passphrase in place of what it would show. Who confirms what
/// somebody else says needs none.
fn is_closed(v: &View) -> bool {
    v.keeper.is_locked() && !matches!(v.page(), Page::Erase | Page::Left | Page::Privacy | Page::Confirm)
}

/// What kind of page is shown: the `data-screen` hook.
pub(crate) fn screen(v: &View) -> &'static str {
    if is_closed(v) { "locked" } else { v.page().screen() }
}

/// The current page.
pub(crate) fn page(v: &View) -> Html {
    let desk = v.extras.desk.as_ref().filter(|_| v.state.plan().is_desk);
    if let Some(page) = desk.and_then(|desk| desk.instead(v)) {
        return page;
    }
    match v.page() {
        Page::Erase => erase::erase(v),
        Page::Left => left::left(v),
        Page::Welcome if !is_closed(v) => start::welcome(v),
        Page::Device if !is_closed(v) => start::device(v),
        Page::Company if !is_closed(v) => start::company(v),
        Page::Hope if !is_closed(v) => start::hope(v),
        Page::Days if !is_closed(v) => start::days(v),
        _ => match v.extras.later {
            Some(later) if v.extras.progress(Extra::Cards) == Progress::Ready => (later.page)(v),
            _ => waiting(v, Extra::Cards, v.say("place-forms"), ["cards-loading", "cards-failed"]),
        },
    }
}

/// A page that comes with the cards.
pub(crate) fn later(v: &View) -> Html {
    if is_closed(v) {
        return locked::locked(v);
    }
    match v.page() {
        Page::Form(form) => form::form(v, form),
        Page::Stories => stories::stories(v),
        Page::Story(activity, part) => story::story(v, activity, *part),
        Page::Skills => skills::skills(v),
        Page::Level(skill) => level::level(v, skill),
        Page::Proof(skill) => proof::proof(v, skill),
        Page::Barriers => barriers::barriers(v),
        Page::Profile => profile::profile(v),
        Page::Careers => careers::careers(v),
        Page::Career(id) => careers::occupation(v, id),
        Page::Changes => changes::changes(v),
        Page::Take => take::take(v),
        Page::Privacy => privacy::privacy(v),
        Page::Open => open::open(v),
        Page::Lock => lock::lock(v),
        Page::Papers | Page::Badges | Page::Share | Page::Confirm => match &v.extras.bench {
            Some(bench) if v.extras.progress(Extra::Papers) == Progress::Ready => bench.page(v),
            _ => waiting(v, Extra::Papers, v.say("take-title"), ["papers-loading", "papers-failed"]),
        },
        Page::Desk | Page::Agree | Page::Group => match &v.extras.desk {
            Some(desk) if v.extras.progress(Extra::Counselor) == Progress::Ready => desk.page(v),
            _ => waiting(v, Extra::Counselor, v.say("desk-name"), ["desk-loading", "papers-failed"]),
        },
        _ => Html::default(),
    }
}
