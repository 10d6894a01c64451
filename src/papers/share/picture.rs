//! The picture for a camera: one QR code, or one after the other.

use super::{
    Ask, Given, Share,
    ways::{said_where, section},
};
use crate::{
    components::qr,
    markup::{button, p, tag},
    view::View,
};
use yew::Html;

pub(super) fn picture(v: &View, share: &Share) -> Html {
    let Some(Ok(given)) = &share.given else { return Html::default() };
    let Some(drawing) = given.pictures.get(share.picture) else {
        return section(v, "share-picture", vec![v.p("share-picture-long")]);
    };
    let parts = if given.pictures.len() > 1 {
        let [place, buttons] = turn(v, share.picture, given);
        vec![
            p(said_where(v, "share-picture-several")),
            place,
            qr(drawing, &v.say("share-picture-name")),
            buttons,
        ]
    } else {
        vec![v.p("share-picture-lead"), qr(drawing, &v.say("share-picture-name"))]
    };
    section(v, "share-picture", parts)
}

/// Which one it is, and the ways to the others.
fn turn(v: &View, at: usize, given: &Given) -> [Html; 2] {
    let of = given.pictures.len();
    let [number, count] = [(at + 1).to_string(), of.to_string()];
    let place = v.say_with("share-picture-place", &[("number", &number), ("count", &count)]);
    let place = tag("p").class("lead").fixed("role", "status").text(place).html();
    let way = |hook, key: &str, to: Option<usize>| {
        let way = button("secondary", hook, v.say(key), v.send, Ask::Show(to.unwrap_or(at)));
        // It is not disabled: the focus would be lost.
        if to.is_none() { way.fixed("aria-disabled", "true") } else { way }.html()
    };
    let back = way("picture-before", "share-picture-before", at.checked_sub(1));
    let on = way("picture-next", "share-picture-next", Some(at + 1).filter(|next| *next < of));
    [place, tag("div").class("buttons").child(back).child(on).html()]
}
