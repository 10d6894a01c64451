//! The learner's strengths in words: the strongest skills of each family, with where they show.

use super::reasons::{confirmed, standing};
use crate::{
    markup::{h2, p, tag},
    view::View,
};
use reflection::{ActivityId, Profile, ProfileSkill, StoryPart, content::Family};
use yew::Html;

/// How many skills of a family are told in words; the map has them all.
const TOLD: usize = 3;

pub(crate) fn strengths(v: &View, profile: &Profile) -> Html {
    let mut quoted = Vec::new();
    let families = Family::ALL.map(|family| strongest(v, profile, family, &mut quoted));
    tag("section").class("strengths").children(families).html()
}

fn strongest(v: &View, profile: &Profile, family: Family, quoted: &mut Vec<ActivityId>) -> Html {
    let skills: Vec<_> = profile.family(family).take(TOLD).map(|skill| strength(v, skill, quoted)).collect();
    if skills.is_empty() {
        return Html::default();
    }
    let title = match family {
        Family::People => "strengths-people",
        Family::Thinking => "strengths-thinking",
        Family::Technical => "strengths-technical",
        Family::KnowHow => "strengths-know-how",
    };
    tag("section").child(h2(v.say(title))).children(skills).html()
}

fn strength(v: &View, skill: &ProfileSkill, quoted: &mut Vec<ActivityId>) -> Html {
    let means = v.content().skill(&skill.id).map_or("", |known| known.means.as_str());
    let words = own_words(v, skill, quoted).map(|words| tag("blockquote").theirs().text(words).html());
    tag("article")
        .class("strength")
        .attr("data-skill", skill.id.as_str())
        .child(tag("h3").text(v.skill(&skill.id)).html())
        .child(p(means))
        .child(tag("p").class("standing").text(standing(v, skill)).html())
        .child(words.unwrap_or_default())
        .child(confirmed(v, skill.id.as_str()))
        .html()
}

/// The learner's own words behind a skill, each quoted once on the page: what they told they did, or an activity they
/// wrote themselves.
fn own_words<'a>(v: &'a View, skill: &ProfileSkill, quoted: &mut Vec<ActivityId>) -> Option<&'a str> {
    let activities = skill.reasons.iter().filter_map(|reason| reason.why.activity());
    let mut fresh = activities.filter(|id| !quoted.contains(id));
    let id = fresh.find(|id| v.told().is_told(id) || id.own_number().is_some())?;
    quoted.push(id.clone());
    if v.told().is_told(id) { Some(v.told().story(id, StoryPart::Did).trim()) } else { Some(v.activity(id)) }
}
