//! Which activities the learner wants to say more about: up to three.

use crate::{
    components::{Choice, Legend, Question, choices, question},
    markup::tag,
    view::View,
};
use reflection::{Action, Question as Q, State};
use yew::Html;

pub(crate) fn stories(v: &View) -> Html {
    let title = v.say("stories-title");
    let full = v.state.told().len() >= State::MOST_STORIES;
    let sources = v.state.sources();
    let answers = sources.iter().map(|id| {
        let chosen = v.told().has(Q::Tell(id));
        let choose = |on| Action::ChooseStory(id.clone(), on);
        let choice = Choice::check(id.as_str(), v.activity(id), chosen, choose).activity();
        Choice { disabled: full && !chosen, ..choice }
    });
    let answers = choices(v, Legend::Unseen(title.clone()), answers.collect()).html();
    let note = if full { v.say("stories-full") } else { String::new() };
    let note = tag("p").class("note").fixed("role", "status").text(note).html();
    let lead = Some(v.count("stories-lead", State::MOST_STORIES));
    question(v, Question { title, lead, body: vec![answers, note], ..Question::default() })
}
