//! Next steps to pick.

use crate::{
    components::{Choice, Legend, choices},
    markup::{button, h2, tag},
    view::View,
};
use reflection::{Action, Page, Question as Q};
use yew::Html;

/// All steps on offer, to tick.
pub(crate) fn choose(v: &View) -> Html {
    let answers = v.state.next_steps().into_iter().map(|step| {
        let chosen = v.told().has(Q::Step(&step.id));
        Choice::check(step.id.as_str(), &step.text, chosen, |on| Action::ChooseStep(step.id.clone(), on))
    });
    let answers = choices(v, Legend::Seen(v.say("steps-lead")), answers.collect()).html();
    let change = || {
        let visit = Action::Visit(Page::Barriers);
        button("quiet", "change-barriers", v.say("change-barriers"), v.send, visit).html()
    };
    let change = if v.state.can_show(&Page::Barriers) { change() } else { Html::default() };
    let parts = vec![h2(v.say("steps-title")), answers, change];
    tag("section").class("next-steps").children(parts).html()
}
