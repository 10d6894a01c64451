//! Strengths to agree on: the client's skills, strongest first, each with what it rests on.

use crate::{
    components::{Choice, Legend, choices, more_choices},
    markup::{h2, p, tag},
    pages::standing,
    view::View,
};
use reflection::{Action, Agreement, Profile, SkillId, Visit};
use yew::Html;

/// How many are shown; the others come on demand.
const SHOWN: usize = 6;

pub(super) fn strengths(v: &View, profile: &Profile, now: &Agreement) -> Html {
    let choice = |id: &SkillId| {
        let is_agreed = now.strengths.contains(id);
        let action = |on| Action::AgreeStrength(id.clone(), on);
        let answer = Choice::check(id.as_str(), &v.skill(id), is_agreed, action);
        match profile.skill(id) {
            Some(skill) => answer.hint(standing(v, skill)),
            None => answer,
        }
    };
    let mut answers: Vec<_> = profile.skills.iter().map(|skill| choice(&skill.id)).collect();
    // What was agreed on stays to be seen, whatever became of the answers behind it.
    let earlier = v.state.agreement(Visit::Earlier).strengths;
    for id in now.strengths.iter().chain(&earlier) {
        if answers.iter().all(|answer| answer.id != id.as_str()) {
            answers.push(choice(id));
        }
    }
    let mut parts = vec![h2(v.say("agree-strengths-title"))];
    if answers.is_empty() {
        parts.push(p(v.say("agree-strengths-none")));
    } else {
        let more = answers.split_off(answers.len().min(SHOWN));
        parts.push(p(v.say("agree-strengths-lead")));
        parts.push(choices(v, Legend::Unseen(v.say("agree-strengths-title")), answers).html());
        parts.push(more_choices(v, v.say("agree-strengths-more"), more));
    }
    tag("section").class("agree-strengths").children(parts).html()
}
