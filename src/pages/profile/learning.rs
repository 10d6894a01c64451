//! What the learner does, counted: how much of it is everyday learning, which most people forget.

use crate::{
    components::activity_quote,
    markup::{list, p, tag, words},
    view::View,
};
use reflection::{Question as Q, content::FormKind};
use yew::Html;

pub(crate) fn learning(v: &View) -> Html {
    let sources = v.state.sources();
    let kind = |id| v.state.form_of(id).and_then(|form| v.content().form(&form)).map(|form| form.kind);
    let count = |wanted| sources.iter().filter(|id| kind(id) == Some(wanted)).count();
    let counts = [
        ("learning-all", sources.len()),
        ("learning-everyday", count(FormKind::Everyday)),
        ("learning-organised", count(FormKind::Organised)),
        ("learning-both", count(FormKind::Both)),
    ];
    let counted =
        counts.into_iter().filter(|(_, count)| *count > 0).map(|(key, count)| p(v.count(key, count)));
    let mut parts: Vec<_> = counted.collect();
    let own: Vec<_> =
        sources.iter().filter(|id| id.own_number().is_some()).map(|id| activity_quote(v, id)).collect();
    if !own.is_empty() {
        parts.extend([v.p("learning-own"), list(own).html()]);
    }
    let hopes = v.content().hopes.iter().filter(|hope| v.told().has(Q::Hope(&hope.id)));
    let hopes: Vec<_> = hopes.map(|hope| words(hope.text.clone())).collect();
    if !hopes.is_empty() {
        parts.extend([v.p("you-hope"), list(hopes).html()]);
    }
    tag("section").class("learning").children(parts).html()
}
