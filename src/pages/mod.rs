//! The pages: one file per screen, each a function of the view.

mod barriers;
mod careers;
mod changes;
mod desk_stays;
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
mod shared_means;
mod skills;
mod start;
mod stories;
mod story;
mod take;

pub(crate) use desk_stays::desk_stays;
pub(crate) use open::has_told;
pub(crate) use profile::standing;
pub(crate) use shared_means::shared_means;

use crate::{
    components::waiting,
    extras::{Extra, Progress},
    storage::Keeper,
    view::View,
};
use reflection::Page;
use yew::Html;

/// Whether the answers are closed, and the page asks for their passphrase in place of what it would show. Who confirms what
/// somebody else says needs none.
pub(crate) fn is_closed(keeper: &Keeper, page: &Page) -> bool {
    keeper.is_locked() && !matches!(page, Page::Erase | Page::Left | Page::Privacy | Page::Confirm)
}

/// What kind of page is shown: the `data-screen` hook.
pub(crate) fn screen(v: &View) -> &'static str {
    if is_closed(v.keeper, v.page()) { "locked" } else { v.page().screen() }
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
        Page::Welcome if !is_closed(v.keeper, v.page()) => start::welcome(v),
        Page::Device if !is_closed(v.keeper, v.page()) => start::device(v),
        Page::Company if !is_closed(v.keeper, v.page()) => start::company(v),
        Page::Hope if !is_closed(v.keeper, v.page()) => start::hope(v),
        Page::Days if !is_closed(v.keeper, v.page()) => start::days(v),
        _ => match v.extras.with_words() {
            Some(later) => (later.page)(v),
            None => waiting(v, Extra::Cards, v.say("place-forms"), ["cards-loading", "cards-failed"]),
        },
    }
}

/// A page that comes with the cards.
pub(crate) fn later(v: &View) -> Html {
    if is_closed(v.keeper, v.page()) {
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
