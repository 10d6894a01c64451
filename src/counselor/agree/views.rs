//! How well, as client and counselor see it: one beside the other, where they differ with something to ask. Never one figure
//! made of two, and never who is right.

use crate::{
    components::{Choice, Legend, choices},
    markup::{button, h2, p, tag, unseen},
    view::View,
};
use reflection::{Action, Level, Page, Profile, SkillId};
use yew::Html;

/// How well, in the counselor's eyes: stands beside what the client is asked about the skill, folded until they answered.
pub(in crate::counselor) fn rate(v: &View, id: &SkillId) -> Html {
    let is_open = v.told().level(id).is_some() || v.told().view(id).is_some();
    let parts = vec![
        tag("summary").text(v.say("agree-view")).html(),
        counselors(v, id, Legend::Unseen(v.say("agree-view"))),
        tag("p").class("note").text(v.say("agree-view-hint")).html(),
    ];
    tag("details").class("agree-view").key(id.as_str()).flag("open", is_open).children(parts).html()
}

/// All skills with both views; those to talk about first.
pub(super) fn both(v: &View, profile: &Profile, talk: &[SkillId]) -> Html {
    let told = v.told();
    let has_view = v.content().skills.iter().any(|skill| told.view(&skill.id).is_some());
    let talks = talk.iter().map(|id| difference(v, id));
    let mut parts = vec![h2(v.say("agree-talk"))];
    if has_view || !talk.is_empty() {
        parts.push(p(v.say(if talk.is_empty() { "agree-talk-none" } else { "agree-talk-lead" })));
        parts.push(tag("p").class("note").text(v.say("agree-screen")).html());
        parts.push(tag("div").class("body").children(talks).html());
    } else {
        parts.push(p(v.say("agree-talk-not-yet")));
    }
    if !profile.skills.is_empty() {
        let lines = profile.skills.iter().map(|skill| line(v, &skill.id));
        let lines = tag("ul").class("agree-list").children(lines).html();
        let summary = tag("summary").text(v.say("agree-all")).html();
        parts.push(tag("details").class("more").child(summary).child(lines).html());
    }
    tag("section").class("views").children(parts).html()
}

/// What both say of a skill.
fn said(v: &View, id: &SkillId) -> [(String, String); 2] {
    let word = |level: Option<Level>| v.say(level.map_or("agree-unsaid", Level::key));
    let theirs = v.told().level(id).filter(|_| !v.state.is_removed(id));
    [(v.say("agree-you"), word(theirs)), (v.say("agree-counselor"), word(v.told().view(id)))]
}

/// A skill that is seen differently, with something to ask, and both answers to be changed.
fn difference(v: &View, id: &SkillId) -> Html {
    let facts = said(v, id)
        .into_iter()
        .flat_map(|(who, level)| [tag("dt").text(who).html(), tag("dd").text(level).html()]);
    let facts = tag("dl").children(facts).html();
    let question = tag("p").class("ask").text(v.say(question(v, id))).html();
    let theirs =
        levels(Legend::Seen(v.say("agree-you-now")), "level", v.told().level(id), id, None, |level| {
            Action::SetLevel(id.clone(), level)
        });
    let answers = vec![theirs(v), counselors(v, id, Legend::Seen(v.say("agree-counselor-now")))];
    let summary = tag("summary").text(v.say("agree-change-views")).child(unseen(v.skill(id))).html();
    let change = tag("details").class("more").child(summary).children(answers).html();
    tag("article")
        .class("difference")
        .key(id.as_str())
        .attr("data-skill", id.as_str())
        .child(tag("h3").text(v.skill(id)).html())
        .children(vec![facts, question, change])
        .html()
}

/// What may be asked: whoever sees more in it tells what they see.
fn question(v: &View, id: &SkillId) -> &'static str {
    let told = v.told();
    match (told.level(id).filter(|_| !v.state.is_removed(id)), told.view(id)) {
        (None, _) => "agree-ask-unsaid",
        (_, None) => "agree-ask-unseen",
        (Some(theirs), Some(counselors)) if theirs > counselors => "agree-ask-more",
        (Some(theirs), Some(counselors)) if theirs < counselors => "agree-ask-less",
        _ => "agree-ask-alike",
    }
}

/// Who did not see it says nothing, and can take back what they said.
fn counselors(v: &View, id: &SkillId, legend: Legend) -> Html {
    let nothing = Some(v.say("agree-view-none"));
    levels(legend, "view", v.told().view(id), id, nothing, |level| Action::SetView(id.clone(), level))(v)
}

/// The four levels, as somebody chooses one; and none of them, where that has a name.
fn levels<'a>(
    legend: Legend,
    name: &'static str,
    chosen: Option<Level>,
    id: &'a SkillId,
    nothing: Option<String>,
    action: impl Fn(Option<Level>) -> Action + 'a,
) -> impl FnOnce(&View) -> Html + 'a {
    move |v| {
        let answer = |label: String, level: Option<Level>| Choice {
            group: ["-", id.as_str()].concat(),
            ..Choice::radio(
                name,
                &[name, "-", level.map_or("none", Level::as_str)].concat(),
                label,
                chosen == level,
                action(level),
            )
        };
        let levels = Level::ALL.map(|level| answer(v.say(level.key()), Some(level)));
        let answers = levels.into_iter().chain(nothing.map(|label| answer(label, None))).collect();
        choices(v, legend, answers).class("in-row levels").html()
    }
}

/// A skill with both views, and the way to where both are asked.
fn line(v: &View, id: &SkillId) -> Html {
    let facts = said(v, id).into_iter().map(|(who, level)| {
        let who = tag("span").class("from").text([&who, ": "].concat()).html();
        tag("span").child(who).text(level).html()
    });
    let page = Page::Level(id.clone());
    let change = if v.state.can_show(&page) {
        let change = button("quiet", "change-level", v.say("change"), v.send, Action::Visit(page));
        change.child(unseen(v.skill(id))).html()
    } else {
        tag("span").html()
    };
    tag("li")
        .attr("data-skill", id.as_str())
        .child(tag("strong").text(v.skill(id)).html())
        .child(change)
        .children(facts)
        .html()
}
