//! The page with the ways to give it to somebody.

use super::{Ask, Given, Share, picture::picture};
use crate::{
    components::{Choice, Legend, Question, choices, locked_copy, question},
    markup::{button, h2, tag},
    papers::{code, copying},
    platform::vault,
    view::View,
};
use reflection::Visit;
use yew::Html;

const LINK: &str = "everyday-skills-link";

pub(super) fn ways(v: &View, share: &Share) -> Html {
    let agreement = tag("div").child(agreement(v, share)).html();
    let body = vec![agreement, file(v), link(v, share), picture(v, share), words(v, share)];
    let page = Question {
        title: v.say("share-title"),
        lead: Some(v.say("share-lead")),
        body,
        is_result: true,
        ..Question::default()
    };
    question(v, page)
}

pub(super) fn section(v: &View, key: &str, parts: Vec<Html>) -> Html {
    tag("section").child(h2(v.say(key))).children(parts).html()
}

/// Whether what was agreed goes with it; nothing where nothing was.
fn agreement(v: &View, share: &Share) -> Html {
    if [Visit::Now, Visit::Earlier].iter().all(|visit| v.state.agreement(*visit).is_empty()) {
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
        return section(v, "share-file", vec![v.p("share-file-lead"), locked_copy(v)]);
    }
    let save = button("secondary", "save-open", v.say("share-file-save"), v.send, Ask::Save).html();
    section(v, "share-file", vec![v.p("share-file-open"), tag("div").child(save).html()])
}

fn link(v: &View, share: &Share) -> Html {
    let without =
        Choice::check("without-own", &v.say("share-without-own"), share.without_own, Ask::WithoutOwn)
            .hint(v.say("share-without-own-hint"));
    let without = choices(v, Legend::Unseen(v.say("share-link")), vec![without]).html();
    let mut parts = vec![v.p("share-link-lead"), v.p("share-link-open"), without];
    match &share.given {
        Some(Ok(given)) => parts.extend(made(v, share, given)),
        Some(Err(key)) => parts.push(tag("p").class("warn").fixed("role", "status").text(v.say(key)).html()),
        None => parts.push(tag("p").class("note").fixed("role", "status").text(v.say("share-making")).html()),
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
