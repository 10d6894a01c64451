//! What stands behind one skill, and how the learner checked that what they learned is right.

use crate::{
    components::{Choice, Legend, Question, choices, question},
    markup::tag,
    view::View,
};
use reflection::{Action, Proof, Question as Q, SkillId};
use yew::Html;

pub(crate) fn proof(v: &View, id: &SkillId) -> Html {
    let title = v.say_with("proof-title", &[("skill", &v.skill(id))]);
    let said = v.told().proof(id);
    let answers = Proof::ALL.map(|proof| {
        let hint = v.say(match proof {
            Proof::Word => "proof-word-hint",
            Proof::Example => "proof-example-hint",
            Proof::Show => "proof-show-hint",
            Proof::Confirm => "proof-confirm-hint",
        });
        let action = Action::SetProof(id.clone(), Some(proof));
        let label = v.say(proof.key());
        Choice::radio("proof", proof.as_str(), label, said == Some(proof), action).hint(hint)
    });
    let confirmer = if said == Some(Proof::Confirm) { confirmer(v, id) } else { Html::default() };
    let body = vec![
        choices(v, Legend::Unseen(title.clone()), answers.into()).html(),
        tag("div").child(confirmer).html(),
        checks(v, id),
    ];
    let page = Question {
        above: Some(v.say("proof-above")),
        title,
        lead: Some(v.say("proof-lead")),
        ask_next: Some("ask-proof"),
        body,
        ..Question::default()
    };
    question(v, page)
}

fn confirmer(v: &View, id: &SkillId) -> Html {
    let said = v.told().confirmer(id);
    let answers = v.content().relations.iter().map(|relation| {
        let chosen = said.as_ref() == Some(&relation.id);
        let action = Action::SetConfirmer(id.clone(), Some(relation.id.clone()));
        Choice::radio("confirmer", relation.id.as_str(), relation.text.clone(), chosen, action)
    });
    choices(v, Legend::Seen(v.say("confirmer")), answers.collect()).class("short").html()
}

fn checks(v: &View, id: &SkillId) -> Html {
    let answers = v.content().checks.iter().map(|way| {
        let chosen = v.told().has(Q::Check(id, &way.id));
        let action = |on| Action::ChooseCheck(id.clone(), way.id.clone(), on);
        Choice::check(way.id.as_str(), &way.text, chosen, action)
    });
    choices(v, Legend::Seen(v.say("checked")), answers.collect()).class("short").html()
}
