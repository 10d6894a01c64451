//! This reflection beside the earlier one: what is new and what grew.

use crate::{
    components::{Question, activity_quote, question},
    markup::{button, h2, list, tag, words},
    view::View,
};
use reflection::{Action, Changes, Grown};
use yew::Html;

pub(crate) fn changes(v: &View) -> Html {
    let Some((earlier, day)) = v.state.earlier().zip(v.state.earlier_day()) else { return Html::default() };
    let changes = Changes::between(&earlier, v.state);
    let parts = vec![
        part(v, "changes-skills", changes.skills.iter().map(|id| words(v.skill(id)))),
        part(v, "changes-grown", changes.grown.iter().map(|skill| grown(v, skill))),
        part(v, "changes-activities", changes.activities.iter().map(|id| activity_quote(v, id))),
        forget(v),
    ];
    let page = Question {
        title: v.say_with("changes-title", &[("day", &v.day(day))]),
        lead: changes.is_empty().then(|| v.say("changes-none")),
        body: parts,
        is_result: true,
        ..Question::default()
    };
    question(v, page)
}

fn part(v: &View, title: &str, items: impl Iterator<Item = Html>) -> Html {
    let items: Vec<_> = items.collect();
    if items.is_empty() {
        return Html::default();
    }
    tag("section").class("changes").child(h2(v.say(title))).child(list(items).html()).html()
}

/// A skill that grew: what was said then, and now.
fn grown(v: &View, grown: &Grown) -> Html {
    let then_now = |then: &str, now: &str| {
        v.say_with("changes-then-now", &[("then", &v.say(then)), ("now", &v.say(now))])
    };
    let lines = [
        (grown.places > 0).then(|| v.count("changes-places", grown.places)),
        grown.level.map(|(then, now)| then_now(then.key(), now.key())),
        grown.proof.map(|(then, now)| then_now(then.key(), now.key())),
        grown.elsewhere.then(|| v.say("elsewhere-yes-short")),
    ];
    let name = tag("strong").text(v.skill(&grown.skill)).html();
    tag("div").child(name).child(list(lines.into_iter().flatten().map(words)).html()).html()
}

fn forget(v: &View) -> Html {
    let forget =
        button("quiet", "forget-earlier", v.say("forget-earlier"), v.send, Action::ForgetEarlier).html();
    tag("section").child(forget).child(v.p("forget-earlier-hint")).html()
}
