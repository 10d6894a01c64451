//! One button that reads, is silent and goes on; while there is something to go on with, one for the pace and one that ends it.

use super::{Aloud, Turn};
use crate::{
    markup::{Tag, tag},
    platform::by_name::get,
};
use wasm_bindgen::JsValue;
use web_sys::Event;
use yew::{AttrValue, Context, Html, virtual_dom::ListenerKind};

pub(super) fn buttons(aloud: &Aloud, ctx: &Context<Aloud>) -> Html {
    let [read, pause, go_on, stop, slower, .., failed] = &ctx.props().words;
    let has_begun = aloud.reader.has_begun();
    let said = match (aloud.reader.is_reading(), has_begun) {
        (true, _) => pause,
        (false, true) => go_on,
        (false, false) => read,
    };
    let on = |event: fn(&Event) -> Turn| ctx.link().callback(move |it: Event| event(&it));
    let first = button("aloud")
        .reference(&aloud.button)
        .child(picture())
        .text(said.as_str())
        // What is selected is gone when the press is done, and so is the focus.
        .hear(|| ListenerKind::onpointerdown, on(|_| Turn::Note(None)))
        .hear(|| ListenerKind::onfocusin, on(|event| Turn::Note(Some(left(event)))))
        .hear(|| ListenerKind::onclick, on(|_| Turn::Press))
        .html();
    let mut parts = vec![first];
    if has_begun {
        let pressed = if aloud.reader.is_slow { "true" } else { "false" };
        let pace = button("aloud-slower").fixed("aria-pressed", pressed).text(slower.as_str());
        parts.push(pace.hear(|| ListenerKind::onclick, on(|_| Turn::Slower)).html());
        let stop = button("aloud-stop").text(stop.as_str());
        parts.push(stop.hear(|| ListenerKind::onclick, on(|_| Turn::Stop)).html());
    }
    if aloud.has_failed {
        let failed = tag("p").class("wrong").fixed("role", "alert").key("failed").text(failed.as_str());
        parts.push(failed.html());
    }
    parts.into_iter().collect()
}

fn button(hook: &'static str) -> Tag {
    let button = tag("button").fixed("type", "button").class("quiet").fixed("part", "quiet");
    button.fixed("data-action", hook).key(hook)
}

fn picture() -> Html {
    let drawing = AttrValue::Static(include_str!("../../assets/marks/aloud.svg"));
    let drawing = Html::from_html_unchecked(drawing);
    tag("span").class("pictogram").fixed("aria-hidden", "true").child(drawing).html()
}

/// What had the focus before.
fn left(event: &Event) -> JsValue {
    get(event, "relatedTarget")
}
