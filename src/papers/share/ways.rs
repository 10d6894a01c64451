//! The page with the ways to give it to somebody.

use super::{Ask, Given, Share, picture::picture};
use crate::{
    components::{Choice, Legend, Question, choices, hard_word, locked_copy, question},
    markup::{button, h2, p, tag},
    papers::{code, copying, link},
    platform::vault,
    view::View,
};
use yew::Html;

const LINK: &str = "everyday-skills-link";

pub(super) fn ways(v: &View, share: &Share) -> Html {
    let agreement = tag("div").child(agreement(v, share)).html();
    let body = vec![agreement, file(v), in_link(v, share), picture(v, share), words(v, share)];
    let page = Question {
        title: said(v, "share-title", "share-desk-title"),
        lead: Some(said(v, "share-lead", "share-desk-lead")),
        body,
        is_result: true,
        ..Question::default()
    };
    question(v, page)
}

/// What a learner reads, or at a desk a counselor.
fn said(v: &View, to_learner: &str, to_counselor: &str) -> String {
    v.say(if v.state.plan().is_desk { to_counselor } else { to_learner })
}

/// Where they open it, in the words of the button there.
pub(super) fn said_where(v: &View, key: &str) -> String {
    let address = link::base(v.surroundings);
    v.say_with(key, &[("address", &address), ("button", &v.say("have-copy"))])
}

pub(super) fn section(v: &View, key: &str, parts: Vec<Html>) -> Html {
    tag("section").child(h2(v.say(key))).children(parts).html()
}

/// Whether what was agreed goes with it; nothing where nothing was.
fn agreement(v: &View, share: &Share) -> Html {
    if !v.state.has_agreed() {
        return Html::default();
    }
    let is_with = !share.without_agreement;
    let with =
        Choice::check("with-agreement", &v.say("share-agreement"), is_with, |on| Ask::WithoutAgreement(!on));
    choices(v, Legend::Unseen(v.say("share-agreement")), vec![with.hint(v.say("share-agreement-hint"))])
        .html()
}

/// A file that only a passphrase opens; without cryptography, one that anybody can read.
fn file(v: &View) -> Html {
    if vault::is_there() {
        let mut parts = vec![p(said(v, "share-file-lead", "share-desk-file")), locked_copy(v)];
        parts.insert(1, hard_word(v, ["word-passphrase", "word-passphrase-means"]));
        if v.state.plan().is_desk {
            parts.push(p(said_where(v, "share-desk-open")));
        }
        return section(v, "share-file", parts);
    }
    let save = button("secondary", "save-open", v.say("share-file-save"), v.send, Ask::Save).html();
    section(v, "share-file", vec![v.p("share-file-open"), tag("div").child(save).html()])
}

fn in_link(v: &View, share: &Share) -> Html {
    let without = said(v, "share-without-own", "share-desk-without-own");
    let without = Choice::check("without-own", &without, share.without_own, Ask::WithoutOwn).hint(said(
        v,
        "share-without-own-hint",
        "share-desk-without-own-hint",
    ));
    let without = choices(v, Legend::Unseen(v.say("share-link")), vec![without]).html();
    let mut parts = vec![
        p(said(v, "share-link-lead", "share-desk-link")),
        p(said(v, "share-link-open", "share-desk-link-open")),
        without,
    ];
    // There before it says anything: else screen readers miss it.
    let (class, status) = match &share.given {
        Some(Ok(_)) => ("note", String::new()),
        Some(Err(key)) => ("warn", v.say(key)),
        None => ("note", v.say("share-making")),
    };
    parts.push(tag("p").class(class).fixed("role", "status").text(status).html());
    if let Some(Ok(given)) = &share.given {
        parts.extend(made(v, share, given));
    }
    section(v, "share-link", parts)
}

fn made(v: &View, share: &Share, given: &Given) -> [Html; 2] {
    let label = tag("label").fixed("for", LINK).text(v.say("share-link-label")).html();
    let link = tag("input")
        .fixed("type", "text")
        .fixed("id", LINK)
        .fixed("readonly", "")
        .fixed("dir", "ltr")
        .fixed("data-link", "")
        .value(&given.link)
        .press(v.send, Ask::Select)
        .html();
    let copy = button("primary", "copy-link", v.say("share-link-copy"), v.send, Ask::Copy).html();
    let copy = tag("div").class("buttons").child(copy).child(copying::said(v, share.copied)).html();
    [tag("div").class("field").child(label).child(link).html(), copy]
}

/// By which both see that it came over as it was given.
fn words(v: &View, share: &Share) -> Html {
    let words = share.given.as_ref().and_then(|given| given.as_ref().ok()?.words.as_deref());
    words.map_or_else(Html::default, |words| section(v, "share-words", vec![code::shown(v, words)]))
}
