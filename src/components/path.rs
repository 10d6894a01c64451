//! The path: how far along the learner is, and every place on it to go to.

use super::pictogram;
use crate::{
    markup::{Tag, tag},
    text::Text,
    view::View,
};
use reflection::{Action, FormId, Page, Question, Section, content::Message};
use yew::Html;

/// A line that says where one is, opening to all places. The first page and those beside the path need none.
pub(crate) fn path(v: &View) -> Html {
    let is_beside = matches!(
        v.page(),
        Page::Erase
            | Page::Left
            | Page::Privacy
            | Page::Open
            | Page::Lock
            | Page::Confirm
            | Page::Desk
            | Page::Group
    );
    if *v.page() == Page::Welcome || is_beside || v.keeper.is_locked() {
        return tag("div").html();
    }
    let (done, all) = v.state.progress();
    let progress = tag("progress")
        .fixed("aria-hidden", "true")
        .attr("max", &all.to_string())
        .attr("value", &done.to_string());
    let whereabouts = tag("span").class("where").text(whereabouts(v)).html();
    let summary = tag("summary").child(whereabouts).child(progress.html()).html();
    let places = v.state.places().into_iter().map(|(section, page)| place(v, section, page));
    let places = tag("ol").children(places).html();
    let details = tag("details").child(summary).child(places).html();
    tag("nav")
        .class("path")
        .attr("aria-label", &v.say("path"))
        .key(&v.page().to_string())
        .child(details)
        .html()
}

/// "Card 3 of 11, about 9 minutes left".
fn whereabouts(v: &View) -> String {
    let forms = v.state.forms();
    let card = |form: &FormId| forms.iter().position(|known| known.id == *form).map_or(0, |at| at + 1);
    let place = match v.page() {
        Page::Form(form) => {
            v.say_with("card-of", &[("at", &card(form).to_string()), ("of", &forms.len().to_string())])
        }
        page => section_name(v, page.section()),
    };
    // A counselor has a clock of their own.
    let left = if v.state.plan().is_desk { 0 } else { v.state.minutes_left() };
    match left {
        0 => place,
        minutes => v.say_with("place-and-minutes", &[("place", &place), ("count", &minutes.to_string())]),
    }
}

fn place(v: &View, section: Section, first: Page) -> Html {
    let name = section_name(v, section);
    if section != Section::Forms {
        let here = v.page().section() == section;
        return tag("li").child(go(v, first, here).child(named(&name)).html()).html();
    }
    let cards = v.state.forms().into_iter().map(|form| {
        let page = Page::Form(form.id.clone());
        let here = *v.page() == page;
        let done = v.told().has(Question::Card(&form.id)).then(|| v.say("card-done"));
        let done = tag("span").class("done").text(done.unwrap_or_default()).html();
        let way = go(v, page, here).child(pictogram(form)).child(named(&form.name)).child(done);
        tag("li").child(way.html()).html()
    });
    let cards = tag("ol").class("cards").children(cards).html();
    tag("li").child(tag("p").class("place").text(name).html()).child(cards).html()
}

fn go(v: &View, page: Page, here: bool) -> Tag {
    let way = tag("button").fixed("type", "button").class("place").attr("data-go", &page.to_string());
    let way = if here { way.fixed("aria-current", "step") } else { way };
    way.press(v.send, Action::GoTo(page))
}

fn named(name: &str) -> Html {
    tag("span").class("name").text(name).html()
}

fn section_name(v: &View, section: Section) -> String {
    v.say(section_key(section))
}

/// What the window of the standalone page is called: which screen it shows, and nothing of what was told. Browsers keep it in
/// their history.
pub(crate) fn window_title(text: Text, screen: &str, section: Section) -> String {
    // Some of these name a skill or a day, and some come later.
    let title = text.0.messages.get(&[screen, "-title"].concat()).map(Message::as_str);
    let title = title.filter(|title| !title.contains('{')).map(str::to_owned);
    let title = title.unwrap_or_else(|| text.say_with(section_key(section), &[]));
    [&title, " – ", &text.say_with("name", &[])].concat()
}

fn section_key(section: Section) -> &'static str {
    match section {
        Section::Start => "place-start",
        Section::Days => "place-days",
        Section::Forms => "place-forms",
        Section::Stories => "place-stories",
        Section::Skills => "place-skills",
        Section::Level => "place-level",
        Section::Proof => "place-proof",
        Section::Barriers => "place-barriers",
        Section::Profile => "place-profile",
        Section::Take => "place-take",
    }
}
