//! Strengths to agree on: the client's skills, strongest first, each with what it rests on, or that the two see it differently.

use crate::{
    components::{Choice, Legend, choices, more_choices},
    markup::{h2, list, p, tag, words},
    pages::standing,
    view::View,
};
use reflection::{Action, Agreement, Difference, Profile, SkillId, Visit};
use yew::Html;

/// How many are shown; the others come on demand.
const SHOWN: usize = 6;

pub(super) fn strengths(v: &View, profile: &Profile, now: &Agreement) -> Html {
    if !v.state.plan().is_desk {
        return at_home(v, now);
    }
    let differing = v.state.differences().into_iter().filter(Difference::is_said_by_both);
    let differing: Vec<_> = differing.map(|difference| difference.skill).collect();
    let choice = |id: &SkillId| {
        let is_agreed = now.strengths.contains(id);
        let action = |on| Action::AgreeStrength(id.clone(), on);
        let answer = Choice::check(id.as_str(), &v.skill(id), is_agreed, action);
        let basis = profile.skill(id).map(|skill| standing(v, skill));
        let differs = differing.contains(id).then(|| v.say("agree-strength-differs"));
        match [differs, basis].into_iter().flatten().collect::<Vec<_>>() {
            hints if hints.is_empty() => answer,
            hints => answer.hint(hints.join(" ")),
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

/// The same at home: what two saw, one does not change.
fn at_home(v: &View, now: &Agreement) -> Html {
    if now.strengths.is_empty() {
        return Html::default();
    }
    let title = h2(v.say("agree-strengths-title"));
    tag("section").class("agree-strengths").child(title).child(names(v, now)).html()
}

/// What the strengths that were agreed on are called.
pub(super) fn names(v: &View, agreement: &Agreement) -> Html {
    list(agreement.strengths.iter().map(|id| words(v.skill(id)))).class("strengths").html()
}
