//! What stands behind a skill, in words: where it shows, how well, its proof, and every reason.

use crate::{
    components::activity_quote,
    markup::{button, list, p, tag, unseen, words},
    view::View,
};
use reflection::{Action, Level, Page, ProfileSkill, Proof, SkillId, Why};
use yew::Html;

/// One line: in how many places it shows, how well, what stands behind it.
pub(crate) fn standing(v: &View, skill: &ProfileSkill) -> String {
    let places = skill.places();
    let mut line = if places == 0 { v.say("because-you-say") } else { v.count("seen-in", places) };
    let level = skill.level.map(Level::key);
    let elsewhere = (skill.elsewhere == Some(true)).then_some("elsewhere-yes-short");
    for key in [level, elsewhere, skill.proof.map(Proof::key)].into_iter().flatten() {
        line.push_str(" · ");
        line.push_str(&v.say(key));
    }
    line
}

/// Who confirmed it, once that is checked.
pub(crate) fn confirmed(v: &View, about: &str) -> Html {
    v.extras.bench.as_ref().map_or_else(Html::default, |bench| bench.confirmed(v, about))
}

/// Everything that led to the skill, and the way to say more.
pub(crate) fn reasons(v: &View, skill: &ProfileSkill) -> Html {
    let mut parts =
        vec![p(standing(v, skill)), list(skill.reasons.iter().map(|one| reason(v, &one.why))).html()];
    let relation = |id: &reflection::RelationId| v.content().relations.iter().find(|one| one.id == *id);
    if let Some(relation) = skill.confirmer.as_ref().and_then(relation) {
        parts.push(p(v.say_with("confirmed-by", &[("who", &relation.text)])));
    }
    let checks = v.content().checks.iter().filter(|check| skill.checks.contains(&check.id));
    let checks: Vec<_> = checks.map(|check| words(check.text.clone())).collect();
    if !checks.is_empty() {
        parts.extend([v.p("checked-by"), list(checks).html()]);
    }
    parts.push(confirmed(v, skill.id.as_str()));
    parts.push(tag("p").class("note").text(codes(v, &skill.id)).html());
    let change = |hook, page| {
        if !v.state.can_show(&page) {
            return Html::default();
        }
        let button = button("quiet", hook, v.say(hook), v.send, Action::Visit(page));
        button.child(unseen(skill.name.as_str())).html()
    };
    let level = change("change-level", Page::Level(skill.id.clone()));
    let proof = change("change-proof", Page::Proof(skill.id.clone()));
    parts.push(tag("p").class("no-print").child(level).child(proof).html());
    tag("div").class("reasons").children(parts).html()
}

/// What employers and counselors find the skill under.
fn codes(v: &View, id: &SkillId) -> String {
    let Some(skill) = v.content().skill(id) else { return String::new() };
    match skill.esco.as_ref().and_then(|esco| v.content().esco(esco)) {
        Some(esco) => {
            v.say_with("codes-esco", &[("onet", &skill.onet), ("code", id.as_str()), ("esco", &esco.label)])
        }
        None => v.say_with("codes", &[("onet", &skill.onet), ("code", id.as_str())]),
    }
}

fn reason(v: &View, why: &Why) -> Html {
    let form = why.form().and_then(|id| v.content().form(id)).map_or("", |form| form.name.as_str());
    let what = match why.activity() {
        Some(activity) => activity_quote(v, activity),
        None => words(v.say("because-you-say")),
    };
    tag("span").child(what).child(tag("span").class("from").text(form).html()).html()
}
