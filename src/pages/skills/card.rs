//! One suggested skill with the reason beside it.

use crate::{
    components::{Choice, Keys, Legend, activity_quote, choices, full, short_text},
    markup::{h2, list, p, tag, words},
    view::View,
};
use reflection::{Action, ProfileSkill, Verdict};
use yew::Html;

/// How many reasons are named; the rest is counted.
const REASONS: usize = 2;
/// How long a name of one's own may be, in UTF-16 units as browsers count.
const LONGEST_NAME: usize = 80;

pub(crate) fn card(v: &View, skill: &ProfileSkill) -> Html {
    let means = v.content().skill(&skill.id).map_or("", |known| known.means.as_str());
    tag("article")
        .class(if v.state.is_removed(&skill.id) { "skill off" } else { "skill" })
        .key(skill.id.as_str())
        .attr("data-skill", skill.id.as_str())
        .child(h2(skill.name.as_str()))
        .child(p(means))
        .child(because(v, skill))
        .child(verdict(v, skill))
        .child(own_name(v, skill))
        .html()
}

fn because(v: &View, skill: &ProfileSkill) -> Html {
    let activities: Vec<_> = skill.reasons.iter().filter_map(|reason| reason.why.activity()).collect();
    let key = match (activities.is_empty(), skill.reasons.is_empty()) {
        (true, true) => return tag("div").html(),
        (true, false) => "because-you-say",
        (false, _) => "because-you",
    };
    let mut reasons: Vec<_> = activities.iter().take(REASONS).map(|id| activity_quote(v, id)).collect();
    let rest = activities.len().saturating_sub(REASONS);
    if rest > 0 {
        reasons.push(words(v.count("and-more", rest)));
    }
    tag("div").class("because").child(v.p(key)).child(list(reasons).html()).html()
}

fn verdict(v: &View, skill: &ProfileSkill) -> Html {
    let said = v.told().verdict(&skill.id);
    let answer = |key: &str, verdict: Verdict| {
        let action = Action::JudgeSkill(skill.id.clone(), Some(verdict));
        let choice = Choice::radio("verdict", verdict.as_str(), v.say(key), said == Some(verdict), action);
        // One question for each skill on the page.
        Choice { group: skill.id.to_string(), ..choice }
    };
    let answers = vec![answer("verdict-yes", Verdict::Kept), answer("verdict-no", Verdict::Removed)];
    choices(v, Legend::Unseen(skill.name.clone()), answers).class("verdict").html()
}

fn own_name(v: &View, skill: &ProfileSkill) -> Html {
    let id = format!("everyday-skills-name-{}", skill.id);
    let named = skill.id.clone();
    let value = v.told().words(&skill.id);
    let summary = tag("summary").text(v.say("own-name")).html();
    let label = tag("label").attr("for", &id).text(v.say("own-name-label")).html();
    let input = short_text(Keys::Words)
        .attr("id", &id)
        .attr("maxlength", &LONGEST_NAME.to_string())
        .fixed("autocomplete", "off")
        .value(value)
        .write(v.send, move |text| Action::NameSkill(named.clone(), text));
    let details = tag("details").class("own-name").fixed("data-fold", "");
    details.child(summary).children(vec![label, input.html(), full(v, value, LONGEST_NAME)]).html()
}
