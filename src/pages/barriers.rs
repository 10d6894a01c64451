//! What gets in the way of learning; a first step appears with each answer.

use crate::{
    components::{Choice, Legend, Question, choices, near, question},
    markup::tag,
    view::View,
};
use reflection::{Action, Question as Q};
use yew::Html;

pub(crate) fn barriers(v: &View) -> Html {
    let title = v.say("barriers-title");
    let answers = v.content().barriers.iter().map(|barrier| {
        let chosen = v.told().has(Q::Barrier(&barrier.id));
        let action = |on| Action::ChooseBarrier(barrier.id.clone(), on);
        let hint = chosen.then(|| v.say_with("barrier-step", &[("step", &barrier.step)]));
        Choice { hint, ..Choice::check(barrier.id.as_str(), &barrier.text, chosen, action) }
    });
    let near = tag("div").child(near(v, None)).html();
    let body = vec![choices(v, Legend::Unseen(title.clone()), answers.collect()).html(), near];
    let lead = Some(v.say("barriers-lead"));
    question(v, Question { title, lead, ask_next: Some("ask-barriers"), body, ..Question::default() })
}
