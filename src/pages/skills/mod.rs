//! The skills in what the learner told: keep, take off, name in own words, add.

mod add;
mod card;

use crate::{
    components::{Question, question},
    markup::{button, h2, tag, unseen, words},
    view::View,
};
use card::card;
use reflection::{Action, Profile, sorted::ranked};
use yew::Html;

pub(crate) use add::family_key;

/// How many suggestions are shown before "more".
const SHOWN: usize = 8;

pub(crate) fn skills(v: &View) -> Html {
    let profile = Profile::of(v.state);
    // In the order of what is seen, which does not change while the learner judges and rates.
    let found = ranked(profile.skills, |skill| skill.seen().into());
    let lead = if found.is_empty() { "skills-lead-none" } else { "skills-lead" };
    let mut cards: Vec<_> = found.iter().map(|skill| card(v, skill)).collect();
    let more = cards.split_off(cards.len().min(SHOWN));
    let body = vec![
        tag("div").class("skill-cards").children(cards).html(),
        tag("div").child(more_cards(v, more)).html(),
        tag("div").child(removed(v)).html(),
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

/// What was taken off, each with the way to put it back.
fn removed(v: &View) -> Html {
    let gone = v.content().skills.iter().filter(|skill| v.state.is_removed(&skill.id));
    let gone: Vec<_> = gone
        .map(|skill| {
            let back = Action::JudgeSkill(skill.id.clone(), None);
            let back = button("quiet", "put-back", v.say("put-back"), v.send, back)
                .child(unseen(skill.name.as_str()));
            let name = tag("span").text(skill.name.as_str()).html();
            tag("li").attr("data-removed", skill.id.as_str()).child(name).child(back.html()).html()
        })
        .collect();
    if gone.is_empty() {
        return words(String::new());
    }
    let gone = tag("ul").class("removed").children(gone).html();
    tag("section").child(h2(v.say("skills-removed"))).child(gone).html()
}
