//! How well, for one skill, in four plain steps; and whether it was used somewhere else too.

use crate::{
    components::{Choice, Legend, Question, choices, question},
    view::View,
};
use reflection::{Action, Level, SkillId};
use yew::Html;

pub(crate) fn level(v: &View, id: &SkillId) -> Html {
    let Some(skill) = v.content().skill(id) else { return Html::default() };
    let title = v.say_with("level-title", &[("skill", &v.skill(id))]);
    let answers = Level::ALL.into_iter().zip(&skill.anchors).map(|(level, anchor)| {
        let chosen = v.told().level(id) == Some(level);
        let action = Action::SetLevel(id.clone(), Some(level));
        Choice::radio("level", level.as_str(), v.say(level.key()), chosen, action).hint(anchor.clone())
    });
    let elsewhere = [(true, "elsewhere-yes"), (false, "elsewhere-no")].map(|(yes, key)| {
        let chosen = v.told().elsewhere(id) == Some(yes);
        let action = Action::SetElsewhere(id.clone(), Some(yes));
        Choice::radio("elsewhere", key, v.say(key), chosen, action)
    });
    let body = vec![
        choices(v, Legend::Unseen(title.clone()), answers.collect()).html(),
        choices(v, Legend::Seen(v.say("elsewhere")), elsewhere.into()).class("short").html(),
    ];
    let page = Question {
        above: Some(v.say("level-above")),
        title,
        lead: Some(skill.means.clone()),
        ask_next: Some("ask-level"),
        body,
        ..Question::default()
    };
    question(v, page)
}
