//! What the counselor wants to remember beside a page.

use super::{tick, titled};
use crate::{markup::tag, view::View};
use reflection::{Action, State, looks_private};
use yew::Html;

const BOX: &str = "everyday-skills-talk-note";
const ABOUT: &str = "everyday-skills-talk-private";

pub(super) fn part(v: &View) -> Html {
    let page = v.page();
    let note = v.told().note(page);
    let written = page.clone();
    let area = tag("textarea")
        .key(&page.to_string())
        .fixed("id", BOX)
        .fixed("rows", "3")
        .attr("maxlength", &State::LONGEST_TEXT.to_string())
        .fixed("autocomplete", "off")
        .fixed("dir", "auto")
        .fixed("aria-describedby", ABOUT)
        .value(note)
        .write(v.send, move |text| Action::WriteNote(written.clone(), text));
    let label = tag("label").fixed("for", BOX).class("unseen").text(v.say("talk-note")).html();
    let warns = looks_private(note);
    let about = tag("p").fixed("id", ABOUT).fixed("role", "status");
    let about = about.class(if warns { "note warn" } else { "note" });
    let about = about.text(v.say(if warns { "private-warning" } else { "private-note" }));
    let shown = page.clone();
    let on_paper = tick(v, "note-on-paper", v.say("talk-on-paper"), v.told().is_on_paper(page), |on| {
        Action::ShowNote(shown, on)
    });
    let whose = tag("p").class("note").text(v.say("talk-notes-whose")).html();
    titled(
        v.say("talk-notes"),
        vec![whose, label, tag("div").child(area.html()).html(), about.html(), on_paper],
    )
}
