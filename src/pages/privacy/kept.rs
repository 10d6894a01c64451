//! Everything of ours that is kept in this browser, to be seen raw and saved.

use crate::{
    command::Command,
    language::NOTE,
    markup::{button, h2, p, tag, unseen},
    pages::desk_stays,
    platform,
    view::View,
};
use keeping::{Item, Place, SET_ASIDE, SLOTS};
use yew::Html;

pub(super) fn kept(v: &View) -> Html {
    let items = v.keeper.items();
    let mut parts = vec![h2(v.say("privacy-kept"))];
    if items.is_empty() {
        parts.push(v.p("privacy-nothing"));
    }
    if v.keeper.is_locked() {
        parts.push(v.p("kept-locked"));
    }
    let is_mirrored = items.iter().any(|item| item.place == Place::Device && is_slot(item));
    let items = items.iter().enumerate().map(|(at, item)| one(v, at, item));
    parts.push(tag("ul").class("kept").children(items).html());
    if is_mirrored {
        parts.push(v.p("kept-mirror"));
    }
    if v.state.plan().is_desk {
        parts.push(v.p("kept-at-desk"));
        // Beside what is the desk's own.
        if v.extras.chosen.is_some() {
            parts.push(v.p("kept-language-too"));
        }
    }
    parts.push(desk_stays(v));
    tag("section").children(parts).html()
}

fn is_slot(item: &Item) -> bool {
    SLOTS.contains(&item.key.as_str())
}

fn one(v: &View, at: usize, item: &Item) -> Html {
    let [first, _] = SLOTS;
    let what = v.say(match &item.key {
        key if key == first => "kept-answers",
        _ if is_slot(item) => "kept-again",
        key if key == NOTE => "kept-language",
        key if key.starts_with(SET_ASIDE) => "kept-aside",
        _ if v.state.plan().is_desk && item.place == Place::Device => "kept-record",
        _ => "kept-other",
    });
    let place = v.say(if item.place == Place::Device { "kept-device" } else { "kept-tab" });
    let about = [place.as_str(), &size(v, item.text.len())].join(" · ");
    let key = tag("p").class("note").child(tag("code").text(v.keeper.shown(&item.key)).html()).html();
    let summary = tag("summary").text(v.say("kept-raw")).child(unseen(what.as_str())).html();
    let raw = tag("details").child(summary).child(super::raw(what.clone(), item.text.clone())).html();
    let save = button("quiet", "save-item", v.say("save-unread"), v.send, Command::SaveItem(at));
    let save = save.child(unseen(what.as_str())).html();
    let title = tag("h3").text(what).html();
    tag("li")
        .key(&[about_place(item.place), &item.key].concat())
        .children(vec![title, p(about), key, raw, save])
        .html()
}

fn about_place(place: Place) -> &'static str {
    if place == Place::Device { "device " } else { "tab " }
}

/// A size in bytes as people read it.
fn size(v: &View, bytes: usize) -> String {
    if bytes < 1000 {
        return v.count("size-bytes", bytes);
    }
    let tenths = u32::try_from(bytes.div_ceil(100)).unwrap_or(u32::MAX);
    let size = platform::number(&v.content().language, f64::from(tenths) / 10.0);
    v.say_with("size-kb", &[("size", &size)])
}
