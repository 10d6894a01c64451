//! What is kept and what was asked of the network, as it is at this moment: the proof of what the page says of itself.

mod kept;
mod sent;

use crate::{
    command::Command,
    components::{Question, at_risk, back, question},
    markup::{button, h2, p, tag},
    platform,
    view::View,
};
use reflection::{Action, Page};
use yew::Html;

pub(crate) fn privacy(v: &View) -> Html {
    let page = Question {
        title: v.say("privacy-title"),
        body: vec![kept::kept(v), lasting(v), sent::sent(v), rules(v), ways(v)],
        way_out: Some(back(v)),
        ..Question::default()
    };
    question(v, page)
}

/// How long it stays.
fn lasting(v: &View) -> Html {
    let promised = v.guard.lasts == Some(true);
    let said = at_risk(v).or_else(|| promised.then(|| v.say("lasts-yes")));
    let Some(said) = said else { return Html::default() };
    tag("section").child(h2(v.say("privacy-lasting"))).child(p(said)).html()
}

/// The content security policy, a rule a line.
fn rules(v: &View) -> Html {
    // The rules of a host's page may also come with the page, where nobody here sees them.
    let Some(policy) = platform::policy().filter(|_| v.surroundings.is_page) else { return Html::default() };
    let rules = raw(v.say("privacy-rules"), policy.replace("; ", ";\n"));
    tag("section").child(h2(v.say("privacy-rules"))).child(v.p("privacy-rules-lead")).child(rules).html()
}

/// Text as it is, in a box of its own that can be scrolled.
fn raw(label: String, text: String) -> Html {
    let raw = tag("pre").class("raw").fixed("role", "group").fixed("tabindex", "0");
    raw.attr("aria-label", &label).text(text).html()
}

fn ways(v: &View) -> Html {
    // A desk has ways of its own.
    if v.state.plan().is_desk {
        return Html::default();
    }
    let way = |hook, key: &str, command| button("secondary", hook, v.say(key), v.send, command).html();
    let mut ways = vec![h2(v.say("privacy-ways"))];
    if !v.keeper.is_locked() {
        if !v.told().is_empty() {
            ways.push(way("save-copy", "take-save", Command::SaveCopy));
            ways.push(way("lock", "lock-title", Action::Visit(Page::Lock).into()));
        }
        ways.push(way("open-copy", "open-title", Action::Visit(Page::Open).into()));
    }
    ways.push(way("take-erase", "erase-everything", Action::Visit(Page::Erase).into()));
    tag("section").class("ways").children(ways).html()
}
