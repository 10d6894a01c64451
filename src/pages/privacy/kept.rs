//! Everything of ours that is kept in this browser, to be seen raw and saved.

use crate::{
    command::Command,
    markup::{button, h2, p, tag, unseen},
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
        key if key.starts_with(SET_ASIDE) => "kept-aside",
        _ => "kept-other",
    });
    let place = v.say(if item.place == Place::Device { "kept-device" } else { "kept-tab" });
    let about = [place.as_str(), &size(v, item.text.len())].join(" · ");
    let key = tag("p").class("note").child(tag("code").text(item.key.as_str()).html()).html();
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
    let tenths = bytes.div_ceil(100);
    let size = [(tenths / 10).to_string(), (tenths % 10).to_string()].join(".");
    v.say_with("size-kb", &[("size", &size)])
}
