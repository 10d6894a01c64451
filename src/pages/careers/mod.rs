//! Ideas for work: occupations that ask for what the learner does, in groups by how long the way there is.

mod filter;
mod idea;
mod jobs;
mod occupation;
mod overlap;

use crate::{
    components::{Question, hard_word, question, waiting},
    extras::Extra,
    markup::{button, h2, p, tag},
    view::View,
};
use idea::idea;
use reflection::{Action, Careers, Idea, Opinion, Page, Profile, Road, TooThin, varied};
use yew::Html;

pub(crate) use idea::liked;
pub(crate) use occupation::occupation;

/// How many ideas of a group are shown, and how many more on demand.
const SHOWN: usize = 3;
const MORE: usize = 9;

pub(crate) fn careers(v: &View) -> Html {
    let Some(careers) = &v.extras.careers else { return without(v) };
    let profile = Profile::of(v.state);
    let had: Vec<_> = v.told().jobs().collect();
    let mut body = Vec::new();
    let lead = match careers.ideas(&profile, &had) {
        Ok(ideas) => {
            if profile.is_flat() {
                body.push(tag("p").class("note").text(v.say("flat")).html());
            }
            body.push(liked(v));
            body.push(filter::filter(v));
            body.extend(Road::ALL.map(|road| group(v, &profile, &ideas, road)));
            body.push(hard_word(v, ["career-license", "career-license-means"]));
            body.push(jobs::jobs(v, careers));
            body.push(taken_off(v, careers));
            body.push(translated(v));
            "career-lead"
        }
        Err(thin) => {
            body.push(too_thin(v, &thin));
            body.push(jobs::jobs(v, careers));
            body.push(translated(v));
            "career-lead-thin"
        }
    };
    let page = Question {
        title: v.say("careers-title"),
        lead: Some(v.say(lead)),
        body,
        is_result: true,
        ..Question::default()
    };
    question(v, page)
}

/// That the titles of occupations are our translation, where they are.
fn translated(v: &View) -> Html {
    let is_translated = v.content().jobs.first().is_some_and(|job| !job.onet.is_empty());
    let note = tag("p").class("note");
    if is_translated { note.text(v.say("career-translated")).html() } else { Html::default() }
}

/// The page without its table.
fn without(v: &View) -> Html {
    waiting(v, Extra::Careers, v.say("careers-title"), ["careers-loading", "careers-failed"])
}

/// The ideas of one road that the filters let through.
fn group(v: &View, profile: &Profile, ideas: &[Idea], road: Road) -> Html {
    if !filter::wants_road(v, road) {
        return Html::default();
    }
    let (title, means) = road_keys(road);
    let fitting = ideas.iter().filter(|idea| idea.occupation.road() == road);
    let fitting = fitting.filter(|idea| filter::wants_kind(v, &idea.occupation.id.kind()));
    let fitting = fitting.filter(|idea| {
        let id = &idea.occupation.id;
        idea.occupation.is_offered()
            && v.told().opinion(id) != Some(Opinion::NotForMe)
            && !v.told().has(reflection::Question::Job(id))
    });
    let mut cards: Vec<_> =
        varied(fitting, SHOWN + MORE).into_iter().map(|it| idea(v, profile, it)).collect();
    let more = cards.split_off(cards.len().min(SHOWN));
    let mut parts = vec![h2(v.say(title)), v.p(means)];
    if cards.is_empty() {
        parts.push(v.p("career-none"));
    }
    parts.extend(cards);
    if !more.is_empty() {
        let summary = tag("summary").text(v.say("more-like-these")).html();
        parts.push(tag("details").class("more").child(summary).children(more).html());
    }
    tag("section").class("road").attr("data-road", road.as_str()).children(parts).html()
}

/// The keys of a road's name and of what it means.
fn road_keys(road: Road) -> (&'static str, &'static str) {
    match road {
        Road::Ready => ("career-ready", "career-ready-means"),
        Road::Bit => ("career-bit", "career-bit-means"),
        Road::Longer => ("career-longer", "career-longer-means"),
    }
}

/// What would help where there is too little for ideas.
fn too_thin(v: &View, thin: &TooThin) -> Html {
    let missing = v.count("career-too-thin", thin.needed.saturating_sub(thin.skills));
    let cards = v.state.forms().into_iter().find(|form| !v.told().has(reflection::Question::Card(&form.id)));
    let cards = cards.map(|form| {
        let text = v.say_with("go-on", &[("form", &form.name)]);
        button("secondary", "go-on", text, v.send, Action::GoTo(Page::Form(form.id.clone()))).html()
    });
    let skills =
        button("secondary", "add-skills", v.say("career-add-skills"), v.send, Action::GoTo(Page::Skills));
    tag("section").class("go-on").children(vec![p(missing), cards.unwrap_or_default(), skills.html()]).html()
}

/// What was taken off, to be put back.
fn taken_off(v: &View, careers: &Careers) -> Html {
    let off = v.told().occupations(Opinion::NotForMe).filter_map(|id| careers.occupation(&id));
    let off: Vec<_> = off
        .map(|occupation| {
            let back = Action::JudgeCareer(occupation.id.clone(), None);
            let back = button("quiet", "put-back", v.say("career-put-back"), v.send, back);
            let title = v.content().job_title(&occupation.id);
            let back = back.child(crate::markup::unseen(title));
            tag("p").key(occupation.id.as_str()).text(format!("{title} ")).child(back.html()).html()
        })
        .collect();
    if off.is_empty() {
        return tag("div").html();
    }
    let summary = tag("summary").text(v.count("career-taken-off", off.len())).html();
    tag("details").class("more").child(summary).children(off).html()
}
