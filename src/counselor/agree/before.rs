//! The goals of an earlier day, and what came of them. Nobody is blamed for what was not done.

use super::strengths;
use crate::{
    components::{Choice, Legend, choices},
    markup::{button, h2, p, tag},
    platform,
    view::View,
};
use reflection::{Action, Agreement, Came, Goal, GoalPart, Visit};
use yew::Html;

/// Whether goals were agreed on before today. Days are compared as text: `2026-11-22`.
pub(in crate::counselor) fn is_past(agreement: &Agreement) -> bool {
    let today = platform::today();
    !agreement.goals.is_empty() && agreement.day.as_ref().is_some_and(|day| *day < today)
}

/// What was agreed on before: by the last agreement where that is of an earlier day, else by the one before it.
pub(super) fn before(v: &View, now: &Agreement) -> Html {
    let is_past = is_past(now);
    let earlier;
    let (visit, agreement) = if is_past {
        (Visit::Now, now)
    } else {
        earlier = v.state.agreement(Visit::Earlier);
        (Visit::Earlier, &earlier)
    };
    if agreement.goals.is_empty() {
        return Html::default();
    }
    let title = match &agreement.day {
        Some(day) => v.say_with("agree-before-day", &[("day", &v.day(day))]),
        None => v.say("agree-before"),
    };
    let mut parts = vec![h2(title)];
    if !agreement.strengths.is_empty() {
        parts.push(tag("h3").text(v.say("agree-before-strengths")).html());
        parts.push(strengths::names(v, agreement));
    }
    parts.push(p(v.say("agree-before-lead")));
    let goals = agreement.goals.iter().map(|one| goal(v, visit, one));
    parts.push(tag("div").class("body").children(goals).html());
    if is_past {
        parts.push(
            button("secondary", "agree-again", v.say("agree-again"), v.send, Action::AgreeAgain).html(),
        );
    }
    tag("section").class("agree-before").children(parts).html()
}

fn goal(v: &View, visit: Visit, goal: &Goal) -> Html {
    let number = goal.number.to_string();
    let name = v.say_with("agree-goal-number", &[("number", &number)]);
    let text = if goal.text.is_empty() { &goal.what } else { &goal.text };
    let parts = GoalPart::ALL.map(|part| (part, goal.part(part)));
    let facts = parts.into_iter().filter(|(_, said)| !said.is_empty()).flat_map(|(part, said)| {
        let name = v.say(match part {
            GoalPart::What => "agree-box-what",
            GoalPart::Who => "agree-box-who",
            GoalPart::When => "agree-box-when",
            GoalPart::Where => "agree-box-where",
        });
        [tag("dt").text(name).html(), tag("dd").fixed("dir", "auto").text(said).html()]
    });
    let came = Came::ALL.map(|came| {
        let key = match came {
            Came::Done => "agree-done",
            Came::Partly => "agree-partly",
            Came::NotYet => "agree-not-yet",
        };
        let action = Action::SetCame(visit, goal.number, Some(came));
        Choice {
            group: ["-", &number].concat(),
            ..Choice::radio("came", came.as_str(), v.say(key), goal.came == Some(came), action)
        }
    });
    let came = choices(v, Legend::Seen(v.say("agree-what-came")), came.into()).class("in-row").html();
    tag("article")
        .class("goal")
        .key(&number)
        .attr("data-goal-before", &number)
        .child(tag("h3").text(name).html())
        .child(tag("p").theirs().text(text.as_str()).html())
        .child(tag("dl").children(facts).html())
        .child(came)
        .html()
}
