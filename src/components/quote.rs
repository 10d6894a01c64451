//! An activity as the learner chose it, or as a quote of what they wrote.

use crate::{markup::tag, view::View};
use reflection::ActivityId;
use yew::Html;

pub(crate) fn activity_quote(v: &View, id: &ActivityId) -> Html {
    let is_own = id.own_number().is_some();
    let quote = if is_own { tag("q").theirs() } else { tag("span") };
    quote.text(v.activity(id)).html()
}
