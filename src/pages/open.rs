//! Opening a saved copy: what is in it is seen before anything changes.

use crate::{
    command::Command,
    components::{Question, back, blamed, passphrase, question, waiting},
    extras::Extra,
    guard::Copy,
    markup::{button, h2, list, tag, words, wrong},
    view::View,
};
use keeping::Saved;
use reflection::{Profile, Reflection, State, is_desk};
use yew::Html;

/// How many of the learner's own words are shown of a copy.
const QUOTES: usize = 3;

const FILE: &str = "everyday-skills-file";
const FILE_WRONG: &str = "everyday-skills-file-wrong";

pub(crate) fn open(v: &View) -> Html {
    if v.is_handed {
        return waiting(v, Extra::Papers, v.say("open-title"), ["papers-loading", "papers-failed"]);
    }
    let (said, body) = match &v.guard.copy {
        Copy::None => ("open-lead", choose(v)),
        Copy::Locked(_) => ("open-locked", passphrase(v, ("unlock", "locked-open", Command::Unlock))),
        Copy::Open(saved) => ("open-inside", inside(v, saved)),
    };
    // Said to who cannot see that a copy came in place of the file that was asked for.
    let status = tag("p").class("lead").fixed("role", "status").text(v.say(said)).html();
    let leave = button("secondary", "leave-copy", v.say("open-leave"), v.send, Command::LeaveCopy)
        .key("leave")
        .html();
    let page = Question {
        title: v.say("open-title"),
        body: vec![status, tag("div").class("body").key(said).child(body).html()],
        way_out: Some(if matches!(v.guard.copy, Copy::None) { back(v) } else { leave }),
        ..Question::default()
    };
    question(v, page)
}

fn choose(v: &View) -> Html {
    // What is wrong with a link is said beside its box, what is wrong with a badge that came in either way here.
    let found = v.guard.wrong.filter(|key| key.starts_with("file-") || key.starts_with("badge"));
    let input = tag("input")
        .fixed("type", "file")
        .fixed("id", FILE)
        .fixed("accept", ".json,.html,.svg,.jwt,.txt,application/json")
        .fixed("data-choice", "file")
        .choose_file(v.send);
    let input = if found.is_some() { blamed(input, FILE_WRONG) } else { input };
    let label = tag("label").fixed("for", FILE).text(v.say("open-file")).html();
    let note = wrong(FILE_WRONG, found.map(|key| v.say(key)));
    let file = tag("div").class("field").child(label).child(note).child(input.html()).html();
    let handed = v.extras.bench.as_ref().map(|bench| bench.receive(v));
    tag("div").class("body").child(file).child(handed.unwrap_or_default()).html()
}

fn inside(v: &View, saved: &Saved) -> Html {
    let copy = State::resume(v.state.content().clone(), saved.reflection.clone(), saved.page.clone());
    let done = copy.sources();
    let told = done.iter().filter(|id| copy.reflection().is_told(id)).count();
    let mut facts = vec![
        v.count("open-things", done.len()),
        v.count("open-skills", Profile::of(&copy).skills.len()),
        v.count("open-stories", told),
    ];
    if let Some(latest) = saved.changed.iter().map(|(_, stamp)| stamp).max() {
        let day = v.day(&crate::platform::day_of(latest));
        facts.push(v.say_with("open-changed", &[("day", &day)]));
    }
    let unknown = copy.unknown_answers();
    if unknown > 0 {
        facts.push(v.count("open-unknown", unknown));
    }
    if !v.keeper.has_lock() {
        facts.push(v.say("open-not-locked"));
    }
    let facts = list(facts.into_iter().map(words)).class("facts").html();
    let compare = v.extras.bench.as_ref().map(|bench| bench.compare(v)).unwrap_or_default();
    let known = v.extras.desk.as_ref().map(|desk| desk.known(v)).unwrap_or_default();
    tag("div")
        .class("body")
        .child(known)
        .child(compare)
        .child(facts)
        .child(quotes(v, &copy))
        .children(ways(v))
        .html()
}

/// A few of the learner's own words, as text whatever is in them.
fn quotes(v: &View, copy: &State) -> Html {
    let own = copy.reflection().own().map(|(_, _, own)| own).filter(|own| !own.trim().is_empty());
    let own: Vec<_> = own.take(QUOTES).map(|own| tag("q").theirs().text(own).html()).collect();
    if own.is_empty() {
        return Html::default();
    }
    tag("section").class("quotes").child(h2(v.say("open-own"))).child(list(own).html()).html()
}

/// Whether there is anything that a copy could take away: more than whose device it is and who is here.
pub(crate) fn has_told(reflection: &Reflection) -> bool {
    let is_told = |address| !matches!(address, "device" | "company" | "idle") && !is_desk(address);
    reflection.iter().any(|(address, _)| is_told(address))
}

/// What can be done with the copy.
fn ways(v: &View) -> Vec<Html> {
    let way = |class, hook, key: &str, command| {
        tag("div").child(button(class, hook, v.say(key), v.send, command).html())
    };
    let ways = if has_told(v.told()) {
        let merge = way("primary", "merge", "open-merge", Command::Merge);
        let replace = way("secondary", "replace", "open-replace", Command::Replace);
        let save = button("quiet", "save-copy", v.say("open-save-first"), v.send, Command::SaveCopy).html();
        vec![merge.child(v.p("open-merge-hint")), replace.child(v.p("open-replace-hint")).child(save)]
    } else {
        vec![way("primary", "replace", "open-it", Command::Replace)]
    };
    vec![tag("div").class("ways").children(ways.into_iter().map(crate::markup::Tag::html)).html()]
}
