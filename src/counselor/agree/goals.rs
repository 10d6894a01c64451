//! Up to three goals, each in the client's own words, with its next step: what, who, when, where.

use super::{
    ahead,
    boxes::{Box, offered},
};
use crate::{
    components::{near, private_note},
    markup::{h2, p, tag},
    view::View,
};
use reflection::{Agreement, GoalPart, Profile};
use yew::Html;

pub(super) fn goals(v: &View, profile: &Profile, now: &Agreement) -> Html {
    let last = now.goals.last().map_or(0, |goal| goal.number);
    let numbers = 1..=(last + 1).min(Agreement::MOST_GOALS);
    let has = |number| now.goals.iter().any(|goal| goal.number == number);
    let goals: Vec<_> = numbers.clone().map(|number| goal(v, profile, number, has(number))).collect();
    // The phone of a place is nobody's private number.
    let places = &v.surroundings.settings.resources;
    let has_phone = |text: &str| places.iter().any(|it| !it.phone.is_empty() && text.contains(&it.phone));
    let texts = numbers.flat_map(Box::all).map(|the_box| the_box.text(v)).filter(|text| !has_phone(text));
    let note = private_note(v, texts);
    tag("section")
        .class("goals")
        .child(h2(v.say("agree-goals-title")))
        .child(p(v.say("agree-goals-lead")))
        .child(tag("div").class("body").children(goals).html())
        .child(note)
        .child(tag("div").child(near(v, Some(profile))).html())
        .html()
}

/// A goal; once it has a word, the boxes for its next step too.
fn goal(v: &View, profile: &Profile, number: usize, has: bool) -> Html {
    let legend =
        tag("legend").key("legend").text(v.say_with("agree-goal-number", &[("number", &number.to_string())]));
    let mut parts =
        vec![legend.html(), offered(v, Box(number, None), "agree-box-goal", "2", ahead::goals(v, number))];
    if has {
        let what = ahead::steps(v, profile, number);
        parts.push(offered(v, Box(number, Some(GoalPart::What)), "agree-box-what", "2", what));
        for (part, key, texts) in [
            (GoalPart::Who, "agree-box-who", ["agree-who-me", "agree-who-counselor", "agree-who-both"]),
            (GoalPart::When, "agree-box-when", ["agree-when-week", "agree-when-two", "agree-when-next"]),
        ] {
            let the_box = Box(number, Some(part));
            let texts = texts.map(|key| v.say(key));
            parts.push(offered(v, the_box, key, "1", texts.map(|text| the_box.offer(text)).into()));
        }
        let places = ahead::places(v, profile, number);
        parts.push(offered(v, Box(number, Some(GoalPart::Where)), "agree-box-where", "1", places));
    }
    tag("fieldset")
        .class("goal")
        .key(&number.to_string())
        .attr("data-goal", &number.to_string())
        .children(parts)
        .html()
}
