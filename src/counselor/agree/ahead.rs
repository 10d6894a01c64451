//! What a goal or its next step may be, from what the client told and from what helps near.

use super::boxes::{Box, Offer};
use crate::{components::helping, view::View};
use reflection::{Came, GoalPart, Level, Opinion, Page, Profile, Question as Q, Visit};
use settings::Resource;

/// How many goals, steps and places are offered.
const GOALS: usize = 6;
const STEPS: usize = 3;
const PLACES: usize = 3;
/// How many skills to learn more of are among the goals.
const TO_LEARN: usize = 2;

/// Goals: those before that are not done, what the client hopes for, work they like, skills they do with help so far.
pub(super) fn goals(v: &View, number: usize) -> Vec<Offer> {
    let told = v.told();
    let open = v.state.agreement(Visit::Earlier).goals.into_iter();
    let open = open.filter(|goal| goal.came != Some(Came::Done)).map(|goal| goal.text);
    let hopes = v.content().hopes.iter().filter(|hope| told.has(Q::Hope(&hope.id)));
    let liked = told.occupations(Opinion::Liked).filter(|_| v.state.can_show(&Page::Careers));
    let liked = liked.filter_map(|id| Some(v.content().job(&id)?.title.clone()));
    let learns = v.content().skills.iter().filter(|skill| {
        told.level(&skill.id).is_some_and(|level| level <= Level::WithHelp) && !v.state.is_removed(&skill.id)
    });
    let learn = learns.map(|skill| v.say_with("agree-offer-learn", &[("skill", &skill.name)]));
    let taken: Vec<_> = v.state.agreement(Visit::Now).goals.into_iter().map(|goal| goal.text).collect();
    let texts = open
        .chain(liked.map(|title| v.say_with("agree-offer-work", &[("work", &title)])))
        .chain(hopes.map(|hope| hope.text.clone()))
        .chain(learn.take(TO_LEARN));
    let mut offered: Vec<String> = Vec::new();
    for text in texts.filter(|text| !text.is_empty() && !taken.contains(text)) {
        // They may hope for what they agreed on before.
        if !offered.contains(&text) {
            offered.push(text);
        }
    }
    offered.truncate(GOALS);
    offered.into_iter().map(|text| Box(number, None).offer(text)).collect()
}

/// Next steps: those the client picked, else those on offer; and going where something helps.
pub(super) fn steps(v: &View, profile: &Profile, number: usize) -> Vec<Offer> {
    let what = Box(number, Some(GoalPart::What));
    let (picked, others): (Vec<_>, Vec<_>) =
        v.state.next_steps().into_iter().partition(|step| v.told().has(Q::Step(&step.id)));
    let steps = picked.into_iter().chain(others).take(STEPS).map(|step| what.offer(step.text));
    let place = Box(number, Some(GoalPart::Where));
    let near = near(v, profile).into_iter().map(|resource| {
        let mut offer = what.offer(v.say_with("agree-offer-place", &[("name", &resource.name)]));
        if place.text(v).trim().is_empty() {
            offer.writes.push(place.write(reached(resource)));
        }
        offer
    });
    steps.chain(near).collect()
}

/// Where something helps.
pub(super) fn places(v: &View, profile: &Profile, number: usize) -> Vec<Offer> {
    let place = Box(number, Some(GoalPart::Where));
    near(v, profile).into_iter().map(|resource| place.offer(reached(resource))).collect()
}

fn near<'a>(v: &View<'a>, profile: &Profile) -> Vec<&'a Resource> {
    let mut near = helping(&v.surroundings.settings.resources, v.state, Some(profile));
    near.truncate(PLACES);
    near
}

/// What it is called, and its phone.
fn reached(resource: &Resource) -> String {
    let parts = [resource.name.as_str(), &resource.phone].into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(", ")
}
