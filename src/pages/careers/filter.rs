//! Which ideas are shown: by preparation and by kind of work. With nothing chosen, all are.

use crate::{
    components::{Choice, Legend, choices},
    markup::tag,
    view::View,
};
use reflection::{Action, KindId, Question as Q, Road};
use yew::Html;

pub(super) fn wants_road(v: &View, road: Road) -> bool {
    v.told().has(Q::Road(road)) || Road::ALL.iter().all(|other| !v.told().has(Q::Road(*other)))
}

pub(super) fn wants_kind(v: &View, kind: &KindId) -> bool {
    v.told().has(Q::Kind(kind)) || v.content().kinds.iter().all(|other| !v.told().has(Q::Kind(&other.id)))
}

pub(super) fn filter(v: &View) -> Html {
    let roads = Road::ALL.map(|road| {
        let (name, means) = super::road_keys(road);
        let choose = |on| Action::ChooseRoad(road, on);
        Choice::check(road.as_str(), &v.say(name), v.told().has(Q::Road(road)), choose).hint(v.say(means))
    });
    let kinds = v.content().kinds.iter().map(|kind| {
        let choose = |on| Action::ChooseKind(kind.id.clone(), on);
        Choice::check(kind.id.as_str(), &kind.text, v.told().has(Q::Kind(&kind.id)), choose)
    });
    let roads = choices(v, Legend::Seen(v.say("career-by-road")), roads.into()).class("short").html();
    let kinds = choices(v, Legend::Seen(v.say("career-by-kind")), kinds.collect()).class("short").html();
    let summary = tag("summary").text(v.say("career-filter")).html();
    tag("details").class("more filter").fixed("data-fold", "").children(vec![summary, roads, kinds]).html()
}
