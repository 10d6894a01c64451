//! What the counselor wants to remember beside a page.

use super::titled;
use crate::{
    components::{full, long_text, note_named},
    counselor::tick::tick,
    markup::tag,
    view::View,
};
use reflection::{Action, State, looks_private};
use yew::Html;

const BOX: &str = "everyday-skills-talk-note";
const ABOUT: &str = "everyday-skills-talk-private";

pub(super) fn part(v: &View) -> Html {
    let page = v.page();
    let note = v.told().note(page);
    let written = page.clone();
    let area = long_text("3")
        .key(&page.to_string())
        .fixed("id", BOX)
        .fixed("aria-describedby", ABOUT)
        .value(note)
        .write(v.send, move |text| Action::WriteNote(written.clone(), text));
    let label = tag("label").fixed("for", BOX).class("unseen").text(v.say("talk-note")).html();
    let about = note_named(v, ABOUT, looks_private(note));
    let shown = page.clone();
    let on_paper = tick(v, "note-on-paper", v.say("talk-on-paper"), v.told().is_on_paper(page), |on| {
        Action::ShowNote(shown, on)
    });
    let whose = tag("p").class("note").text(v.say("talk-notes-whose")).html();
    titled(
        v.say("talk-notes"),
        vec![
            whose,
            label,
            tag("div").child(area.html()).html(),
            full(v, note, State::LONGEST_TEXT),
            about,
            on_paper,
        ],
    )
}
