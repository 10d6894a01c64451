//! The skills in what the learner told: keep, take off, name in own words, add.

mod add;
mod card;

use crate::{
    components::{Question, question},
    markup::tag,
    view::View,
};
use card::card;
use reflection::Profile;
use yew::Html;

/// How many suggestions are shown before "more".
const SHOWN: usize = 8;

pub(crate) fn skills(v: &View) -> Html {
    let found = Profile::suggestions(v.state);
    let lead = if found.is_empty() { "skills-lead-none" } else { "skills-lead" };
    let mut cards: Vec<_> = found.iter().map(|skill| card(v, skill)).collect();
    let more = cards.split_off(cards.len().min(SHOWN));
    let body = vec![
        tag("div").class("skill-cards").children(cards).html(),
        tag("div").child(more_cards(v, more)).html(),
        add::add(v),
    ];
    let page = Question {
        title: v.say("skills-title"),
        lead: Some(v.say(lead)),
        ask_next: Some("ask-skills"),
        body,
        ..Question::default()
    };
    question(v, page)
}

fn more_cards(v: &View, cards: Vec<Html>) -> Html {
    if cards.is_empty() {
        return Html::default();
    }
    let summary = tag("summary").text(v.count("skills-more", cards.len())).html();
    let cards = tag("div").class("skill-cards").children(cards).html();
    tag("details").class("more").child(summary).child(cards).html()
}
