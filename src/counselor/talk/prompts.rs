//! What to say on each page, and what to ask when little comes.

use super::titled;
use crate::counselor::agree::is_past;
use crate::{
    markup::{list, tag, words},
    view::View,
};
use reflection::{FormId, Page, StoryPart, Visit};
use yew::Html;

/// What helps with anything that somebody did.
const PROBES: [&str; 3] = ["talk-probe-did", "talk-probe-else", "talk-probe-not-yours"];

pub(super) fn part(v: &View) -> Html {
    let say = tag("p").class("say").text(ask(v)).html();
    let mut parts = vec![titled(v.say("talk-ask"), vec![say])];
    let probes = probes(v.page());
    if !probes.is_empty() {
        let probes = list(probes.into_iter().map(|key| words(v.say(key)))).html();
        parts.push(titled(v.say("talk-probe"), vec![probes]));
    }
    tag("div").class("talk-asks").children(parts).html()
}

/// What the counselor can say, so that nobody has to see the screen.
fn ask(v: &View) -> String {
    let key = match v.page() {
        Page::Form(form) => {
            let question = v.content().form(form).map_or("", |form| form.question.as_str());
            return v.say_with("talk-ask-form", &[("question", question)]);
        }
        Page::Hope => "talk-ask-hope",
        Page::Days => "talk-ask-days",
        Page::Stories => "talk-ask-stories",
        Page::Story(_, StoryPart::Did) => "talk-ask-did",
        Page::Story(_, StoryPart::Else) => "talk-ask-else",
        Page::Story(_, StoryPart::Hard) => "talk-ask-hard",
        Page::Story(_, StoryPart::Result) => "talk-ask-result",
        Page::Skills => "talk-ask-skills",
        Page::Level(_) => "talk-ask-level",
        Page::Proof(_) => "talk-ask-proof",
        Page::Barriers => "talk-ask-barriers",
        Page::Profile => "talk-ask-profile",
        Page::Careers => "talk-ask-careers",
        Page::Career(_) => "talk-ask-career",
        Page::Changes => "talk-ask-changes",
        Page::Agree if is_past(&v.state.agreement(Visit::Now)) => "talk-ask-came",
        Page::Agree => "talk-ask-agree",
        Page::Take => "talk-ask-take",
        _ => "talk-ask-welcome",
    };
    v.say(key)
}

/// The keys of what to ask when little comes.
fn probes(page: &Page) -> Vec<&'static str> {
    let more: &[_] = match page {
        Page::Form(form) => {
            let own = of_form(form).into_iter();
            return own.chain(PROBES).chain(["talk-probe-last", "talk-probe-asked"]).collect();
        }
        Page::Stories => &["talk-probe-hardest", "talk-probe-friend"],
        Page::Story(..) => &["talk-probe-knew", "talk-probe-without", "talk-probe-hands"],
        Page::Skills => &["talk-probe-where-else", "talk-probe-words", "talk-probe-seen"],
        Page::Level(_) => &["talk-probe-last", "talk-probe-with", "talk-probe-showed"],
        Page::Proof(_) => &["talk-probe-seen", "talk-probe-thing", "talk-probe-right"],
        Page::Profile => &["talk-probe-first", "talk-probe-new", "talk-probe-missing"],
        // What gets in the way is nothing they did.
        Page::Barriers => {
            return vec!["talk-probe-else", "talk-probe-weighs", "talk-probe-change", "talk-probe-helped"];
        }
        _ => return Vec::new(),
    };
    PROBES.iter().chain(more).copied().collect()
}

/// A question of its own for each form of informal learning.
pub(in crate::counselor) fn of_form(form: &FormId) -> Option<&'static str> {
    Some(match form.as_str() {
        "work-based-learning" => "talk-form-work",
        "noncredit-learning" => "talk-form-courses",
        "volunteering-and-service" => "talk-form-helping",
        "mentoring-and-coaching" => "talk-form-mentoring",
        "communities-of-practice" => "talk-form-together",
        "modeling-others" => "talk-form-watching",
        "occupational-socialization" => "talk-form-rules",
        "trial-and-error" => "talk-form-trying",
        "reading" => "talk-form-reading",
        "web-searching" => "talk-form-searching",
        "online-communities" => "talk-form-online",
        _ => return None,
    })
}
