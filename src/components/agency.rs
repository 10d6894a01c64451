//! Who offers the widget on their page, whom the learner can turn to there, and what helps near them.

use crate::{
    markup::{Tag, h2, list, p, tag, words},
    view::View,
};
use reflection::{Profile, Question as Q, State, content::Family};
use settings::Resource;
use yew::Html;

/// The agency's sign and name, above every page.
pub(crate) fn offered_by(v: &View) -> Html {
    let agency = &v.surroundings.settings.agency;
    let mut parts = Vec::new();
    if !agency.logo.is_empty() {
        // The name beside it says the same.
        parts.push(tag("img").attr("src", &agency.logo).fixed("alt", "").html());
    }
    if !agency.name.is_empty() {
        let offered = v.say_with("offered-by", &[("agency", &agency.name)]);
        parts.push(if agency.address.is_empty() {
            words(offered)
        } else {
            link(&agency.address, offered).html()
        });
    }
    tag("div").children((!parts.is_empty()).then(|| tag("p").class("agency").children(parts).html())).html()
}

/// A person to turn to, and other places to look: at the foot of every page.
pub(crate) fn turn_to(v: &View) -> Vec<Html> {
    let settings = &v.surroundings.settings;
    let mut folds = Vec::new();
    if !settings.adviser.is_empty() {
        folds.push(fold(v.say("talk-to-person"), adviser(v)));
    }
    if !settings.links.is_empty() {
        let links = settings.links.iter().map(|one| link(&one.address, &one.text).html());
        folds.push(fold(v.say("more-places"), list(links).html()));
    }
    folds
}

fn fold(title: String, inside: Html) -> Html {
    tag("details").class("agency").child(tag("summary").text(title).html()).child(inside).html()
}

/// How to reach the adviser.
fn adviser(v: &View) -> Html {
    let adviser = &v.surroundings.settings.adviser;
    let mut ways = Vec::new();
    if !adviser.name.is_empty() {
        ways.push(words(adviser.name.clone()));
    }
    ways.extend(phone(&adviser.phone));
    if !adviser.email.is_empty() {
        ways.push(link(&["mailto:", &adviser.email].concat(), &adviser.email).html());
    }
    if !adviser.address.is_empty() {
        ways.push(link(&adviser.address, v.say("adviser-page")).html());
    }
    if !adviser.hours.is_empty() {
        ways.push(words(v.say_with("adviser-hours", &[("hours", &adviser.hours)])));
    }
    list(ways).html()
}

/// What helps near the learner with what gets in their way, and with more of the skills they have.
pub(crate) fn near(v: &View, profile: Option<&Profile>) -> Html {
    let found = helping(&v.surroundings.settings.resources, v.state, profile);
    let found: Vec<_> = found.into_iter().map(resource).collect();
    if found.is_empty() {
        return Html::default();
    }
    let parts = vec![h2(v.say("near-title")), list(found).html()];
    tag("section").class("near").children(parts).html()
}

/// The resources that help with what gets in the learner's way, and with more of the skills they have.
pub(crate) fn helping<'a>(
    resources: &'a [Resource],
    state: &State,
    profile: Option<&Profile>,
) -> Vec<&'a Resource> {
    let gets_in_the_way = |need: &str| state.reflection().has(Q::Barrier(&need.into()));
    let has_skills = |need: &str| {
        let family = Family::named(need);
        family.is_some_and(|family| profile.is_some_and(|it| it.family(family).next().is_some()))
    };
    let helps =
        |resource: &&Resource| resource.needs.iter().any(|need| gets_in_the_way(need) || has_skills(need));
    resources.iter().filter(helps).collect()
}

fn resource(resource: &Resource) -> Html {
    let name = tag("strong");
    let name = if resource.address.is_empty() {
        name.text(resource.name.as_str())
    } else {
        name.child(link(&resource.address, &resource.name).html())
    };
    let mut parts = vec![p_of(name.html())];
    if !resource.what.is_empty() {
        parts.push(p(resource.what.as_str()));
    }
    parts.extend(phone(&resource.phone).map(p_of));
    tag("div").children(parts).html()
}

fn p_of(inside: Html) -> Html {
    tag("p").child(inside).html()
}

fn phone(number: &str) -> Option<Html> {
    let digits: String = number.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect();
    (!digits.is_empty()).then(|| link(&["tel:", &digits].concat(), number).html())
}

/// A way out of the page, which stays as it is.
fn link(address: &str, text: impl Into<String>) -> Tag {
    let link = tag("a").attr("href", address).fixed("target", "_blank").fixed("rel", "noopener noreferrer");
    link.text(text)
}
