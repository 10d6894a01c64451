//! What a learner who erases their own is told where a counselor's desk is in the same browser: its records stay.

use crate::{storage::BrowserStore, view::View};
use keeping::{Place, Store};
use yew::Html;

pub(crate) fn desk_stays(v: &View) -> Html {
    let has_desk = !BrowserStore::at_desk(v.surroundings.name(), None).keys(Place::Device).is_empty();
    if has_desk && !v.state.plan().is_desk { v.p("desk-stays") } else { Html::default() }
}
