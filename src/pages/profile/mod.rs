//! The learner's skills: strengths in words, the map, lines for a résumé, stories, next steps.

mod learning;
mod map;
mod next_steps;
mod picture;
mod reasons;
mod resume;
mod stories;
mod strengths;

use super::careers::liked;
use crate::{
    components::{Question, near, question, reminder},
    markup::{button, h2, list, p, tag},
    view::View,
};
use reflection::{Action, PROFILE, Page, Profile, Question as Q, Visit};
use yew::Html;

pub(crate) use reasons::standing;

pub(crate) fn profile(v: &View) -> Html {
    let profile = Profile::of(v.state);
    let is_empty = profile.skills.is_empty();
    let mut body = vec![agreed(v)];
    if !is_empty {
        body.push(since(v));
        body.extend(parts(v, &profile));
        body.push(next_steps::choose(v));
        body.push(near(v, Some(&profile)));
        body.push(ideas(v));
        body.push(reminder(v));
    }
    body.push(go_on(v, if is_empty { "primary" } else { "secondary" }));
    let page = Question {
        title: v.say("profile-title"),
        lead: Some(v.say(if is_empty { "profile-nothing" } else { "profile-lead" })),
        body,
        next: Some(v.say("profile-next")),
        is_result: true,
        ..Question::default()
    };
    question(v, page)
}

fn parts(v: &View, profile: &Profile) -> Vec<Html> {
    vec![
        learning::learning(v),
        picture::picture(v, profile),
        strengths::strengths(v, profile),
        reasons::confirmed(v, PROFILE),
        map::map(v, profile),
        resume::resume(v, profile),
        stories::stories(v),
        liked(v),
    ]
}

/// The way to ideas for work.
fn ideas(v: &View) -> Html {
    if !v.state.can_show(&Page::Careers) {
        return Html::default();
    }
    let open =
        button("secondary", "careers", v.say("careers-open"), v.send, Action::Visit(Page::Careers)).html();
    let parts = vec![h2(v.say("careers-title")), v.p("careers-lead"), open];
    tag("section").class("no-print ideas").children(parts).html()
}

/// The way to what client and counselor agree on, at a desk or where they did.
fn agreed(v: &View) -> Html {
    if !v.state.plan().is_desk && !v.state.has_agreed() {
        return Html::default();
    }
    let goals =
        v.state.agreement(Visit::Now).goals.into_iter().map(|goal| tag("q").theirs().text(goal.text).html());
    let open = button("secondary", "agree", v.say("agreed-open"), v.send, Action::Visit(Page::Agree)).html();
    let parts = vec![h2(v.say("agreed-title")), list(goals).html(), open];
    tag("section").class("no-print agreed").children(parts).html()
}

/// The way to what is new since the earlier reflection.
fn since(v: &View) -> Html {
    let Some(day) = v.state.earlier_day() else { return Html::default() };
    let see =
        button("secondary", "changes", v.say("see-changes"), v.send, Action::Visit(Page::Changes)).html();
    let title = h2(v.say_with("changes-since", &[("day", &v.day(day))]));
    tag("section").class("no-print").children(vec![title, see]).html()
}

/// The way to the first card that is not done yet.
fn go_on(v: &View, class: &'static str) -> Html {
    let open = v.state.forms().into_iter().filter(|form| !v.told().has(Q::Card(&form.id)));
    let open: Vec<_> = open.collect();
    let Some(next) = open.first() else { return Html::default() };
    let text = v.say_with("go-on", &[("form", &next.name)]);
    let go = button(class, "go-on", text, v.send, Action::GoTo(Page::Form(next.id.clone()))).html();
    let title = h2(v.count("go-on-title", open.len()));
    tag("section").class("go-on no-print").children(vec![title, p(v.say("go-on-lead")), go]).html()
}
