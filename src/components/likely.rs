//! The skills that may be in what someone wrote in their own words, to tick. Found on the device.

use super::{Choice, Legend, choices};
use crate::{
    Command,
    extras::{Extra, Progress},
    markup::{button, tag},
    view::View,
};
use reflection::{Action, ActivityId, Question as Q, SkillId};
use yew::Html;

/// What was ticked before stays, whatever the words became.
pub(crate) fn likely(v: &View, activity: &ActivityId, words: &str) -> Html {
    if v.extras.progress(Extra::Words) == Progress::Failed {
        let again = button("quiet", "load-again", v.say("load-again"), v.send, Command::Load(Extra::Words));
        return tag("div").key("likely").child(v.p("likely-failed")).child(again.html()).html();
    }
    let suggested = v.extras.vocabulary.as_ref().map(|known| known.suggest(words)).unwrap_or_default();
    let suggested: Vec<SkillId> = suggested.into_iter().map(|it| it.skill).collect();
    let seen = |id: &SkillId| v.told().has(Q::Seen(id, activity));
    let ticked =
        v.content().skills.iter().map(|skill| &skill.id).filter(|id| seen(id) && !suggested.contains(id));
    let shown = suggested.iter().chain(ticked).filter_map(|id| v.content().skill(id));
    let answers = shown.map(|skill| {
        let see = |on| Action::SeeSkillIn(skill.id.clone(), activity.clone(), on);
        Choice::check(skill.id.as_str(), &skill.name, seen(&skill.id), see).hint(skill.means.clone())
    });
    let answers: Vec<_> = answers.collect();
    let found = if answers.is_empty() { String::new() } else { v.count("likely-found", answers.len()) };
    let status = tag("p").class("unseen").fixed("role", "status").text(found).html();
    let is_long = words.split_whitespace().count() > 3;
    let answers = if answers.is_empty() {
        if is_long && v.extras.vocabulary.is_some() { v.p("likely-none") } else { Html::default() }
    } else {
        choices(v, Legend::Seen(v.say("likely")), answers).class("short").html()
    };
    tag("div").key("likely").class("likely").child(status).child(tag("div").child(answers).html()).html()
}
