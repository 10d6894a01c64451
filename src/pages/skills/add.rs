//! Adding skills that were not suggested: to what the learner wrote in own words, or just so.

use crate::{
    components::{Choice, Legend, choices, likely},
    markup::{h2, tag},
    view::View,
};
use reflection::{
    Action, Question as Q, Verdict,
    content::{Family, Skill},
};
use yew::Html;

pub(crate) fn add(v: &View) -> Html {
    let own = v.state.sources().into_iter().filter(|id| id.own_number().is_some());
    let own = own.map(|activity| {
        let words = v.activity(&activity);
        // What can be pressed has the same names in each: the group tells them apart.
        let title = tag("legend").text(v.say_with("add-to-own", &[("words", words)])).html();
        let choice = |skill: &Skill| {
            let chosen = v.told().has(Q::Seen(&skill.id, &activity));
            let action = |on| Action::SeeSkillIn(skill.id.clone(), activity.clone(), on);
            Choice::check(skill.id.as_str(), &skill.name, chosen, action)
        };
        let all = catalog(v, activity.as_str(), v.say("add-other"), choice);
        let parts = vec![title, likely(v, &activity, words), all];
        tag("fieldset").key(activity.as_str()).children(parts).html()
    });
    let choice = |skill: &Skill| {
        let kept = v.told().verdict(&skill.id) == Some(Verdict::Kept);
        let action = |on: bool| Action::JudgeSkill(skill.id.clone(), on.then_some(Verdict::Kept));
        Choice::check(skill.id.as_str(), &skill.name, kept, action)
    };
    let any = catalog(v, "any", v.say("add-any"), choice);
    tag("section").class("add").child(h2(v.say("add-skill"))).children(own).child(any).html()
}

/// All skills by family, to tick.
fn catalog(v: &View, key: &str, title: String, choice: impl Fn(&Skill) -> Choice) -> Html {
    let families = Family::ALL.map(|family| {
        let answers = v.state.skills_in(family).map(|skill| choice(skill).hint(skill.means.clone()));
        let name = v.say(family.key());
        choices(v, Legend::Seen(name), answers.collect()).class("short").html()
    });
    let summary = tag("summary").text(title).html();
    tag("details").class("more").key(key).child(summary).children(families).html()
}
