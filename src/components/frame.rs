//! What every page has: the top with the languages and the ways to the skills and out, the question with its buttons, the foot with "erase".

use super::{brand, languages, offered_by, pictogram, turn_to};
use crate::{
    command::Command,
    markup::{button, tag, words},
    view::View,
};
use reflection::{Action, Company, Device, FormId, Page, Section};
use yew::Html;

/// The name of the widget, reading aloud, the skills found so far, and on a device that others use the quick ways out.
pub(crate) fn header(v: &View) -> Html {
    let brand = tag("p").class("brand").child(brand(v)).text(v.say("name")).html();
    let shows_result = !v.state.sources().is_empty() && v.page().section() < Section::Profile;
    let mut tools = match &v.extras.desk {
        Some(desk) if v.state.plan().is_desk => desk.tools(v),
        _ => Vec::new(),
    };
    if shows_result {
        let so_far = Action::GoTo(Page::Profile);
        tools.push(button("quiet", "so-far", v.say("skills-so-far"), v.send, so_far).key("so-far").html());
    }
    if v.keeper.has_lock() && !v.keeper.is_locked() {
        let lock = button("quiet", "lock-now", v.say("lock-now"), v.send, Command::LockNow);
        tools.push(lock.key("lock").html());
    }
    // Who did not say whose device it is may be on one that others use.
    let is_own = v.state.device() == Some(Device::Own);
    let has_more = v.keeper.is_in_tab() || !is_own && !v.told().is_empty();
    if has_more && !matches!(v.page(), Page::Erase | Page::Left) {
        let leave = button("leave", "leave-erase", v.say("leave-erase"), v.send, Command::Erase);
        tools.push(leave.key("leave").html());
    }
    let tools = tag("div").class("tools").children(tools).html();
    // Once is enough above: from then on it stands at the foot.
    let offered = if *v.page() == Page::Welcome { offered_by(v) } else { tag("div").html() };
    let aloud = v.extras.with_words().map(|later| (later.aloud)(v));
    let aloud = tag("div").class("aloud").children(aloud).html();
    tag("header").class("top").children(vec![brand, aloud, languages(v), tools, offered]).html()
}

/// What is kept where, with the proof; the way to forget it, and whose data this stands on.
pub(crate) fn footer(v: &View) -> Html {
    let is_desk = v.state.plan().is_desk;
    let erase = if is_desk { "desk-erase-one" } else { "erase-everything" };
    let erase = || button("quiet", "ask-erase", v.say(erase), v.send, Action::Visit(Page::Erase)).html();
    // Where no client's record is open, there is none to erase.
    let has_none = is_desk && (v.keeper.is_locked() || matches!(v.page(), Page::Group | Page::Privacy));
    let has_erased = has_none || matches!(v.page(), Page::Erase | Page::Left | Page::Desk);
    let erase = if has_erased { Html::default() } else { erase() };
    let stays = match v.page() {
        Page::Left => Html::default(),
        _ if v.keeper.is_in_tab() => v.p("goes-with-tab"),
        _ => v.p("stays-here"),
    };
    let proof =
        || button("quiet", "privacy", v.say("see-for-yourself"), v.send, Action::Visit(Page::Privacy)).html();
    let proof = if *v.page() == Page::Privacy { Html::default() } else { proof() };
    let is_first = *v.page() == Page::Welcome && !is_desk;
    let desk = || button("quiet", "desk", v.say("desk-name"), v.send, Command::OpenDesk).html();
    let desk = tag("div").child(if is_first { desk() } else { Html::default() }).html();
    // Its words come with the cards: nothing of O*NET's or ESCO's is shown before.
    let folds = v.extras.with_words().map(|later| (later.foot)(v)).unwrap_or_default();
    tag("footer")
        .class("foot")
        .child(tag("div").child(stays).child(proof).html())
        .child(tag("div").child(erase).html())
        .child(desk)
        .child(if *v.page() == Page::Welcome { tag("div").html() } else { offered_by(v) })
        // Of their own: who is about to press something beside them finds it in its place when they come.
        .child(tag("div").children(folds).html())
        .html()
}

/// What comes to the foot of every page with the cards: whom to turn to, and whose figures these are.
pub(crate) fn foot(v: &View) -> Vec<Html> {
    let mut folds = turn_to(v);
    let summary = tag("summary").text(v.say("about")).html();
    folds.push(tag("details").child(summary).child(v.p("credit-onet")).child(v.p("credit-esco")).html());
    folds
}

/// A page that asks something: a heading, what belongs to it, and where to go from here.
#[derive(Default)]
pub(crate) struct Question {
    /// The line above the heading.
    pub(crate) above: Option<String>,
    /// The pictogram in that line.
    pub(crate) form: Option<FormId>,
    pub(crate) title: String,
    /// A sentence below the heading.
    pub(crate) lead: Option<String>,
    /// The key of what a counselor may ask at this point.
    pub(crate) ask_next: Option<&'static str>,
    /// The answers.
    pub(crate) body: Vec<Html>,
    /// What the primary button says; "Next" where nothing is given.
    pub(crate) next: Option<String>,
    /// A further button beside those.
    pub(crate) beside: Html,
    /// Whether the page is a result, not a question: there is nothing to skip.
    pub(crate) is_result: bool,
    /// The one way from here, where what there is to do stands in the body.
    pub(crate) way_out: Option<Html>,
}

/// Draws a question.
pub(crate) fn question(v: &View, question: Question) -> Html {
    let picture = question.form.and_then(|id| v.content().form(&id)).map(pictogram).unwrap_or_default();
    let above = question.above.map(|above| tag("p").class("above").child(picture).text(above).html());
    let title = tag("h1").fixed("tabindex", "-1").text(question.title).html();
    let heading = tag("div").class("heading").child(above.unwrap_or_default()).child(title).html();
    let lead = question.lead.map(|lead| tag("p").class("lead").text(lead).html());
    let may_skip = !question.is_result;
    let way = match question.way_out {
        Some(way_out) => tag("div").class("way").child(way_out).html(),
        None => way(v, question.next, may_skip, question.beside),
    };
    // At a desk it stands beside the question.
    let with_counselor = v.state.company() == Some(Company::Counselor) && !v.state.plan().is_desk;
    let ask_next = question.ask_next.filter(|_| with_counselor).map(|key| {
        let counselor = tag("strong").text(v.say("counselor")).html();
        tag("p").class("ask-next").child(counselor).child(words(format!(" {}", v.say(key)))).html()
    });
    tag("div")
        .class("question")
        .children(vec![heading, lead.unwrap_or_default(), ask_next.unwrap_or_default()])
        // Of its own, so that a page whose parts come and go keeps its heading, and with it the focus.
        .child(tag("div").class("body").children(question.body).html())
        .child(way)
        .html()
}

/// Next, skip and back. On a detour, the one way is back to where the learner came from.
fn way(v: &View, next: Option<String>, may_skip: bool, beside: Html) -> Html {
    let detour = v.state.back_to().is_some();
    let next = if detour { v.say("done") } else { next.unwrap_or_else(|| v.say("next")) };
    let mut buttons = Vec::new();
    if *v.page() != Page::Take || detour {
        buttons.push(button("primary", "next", next, v.send, Action::Next).key("next").html());
    }
    if may_skip && !detour {
        buttons.push(button("secondary", "skip", v.say("skip"), v.send, Action::Skip).key("skip").html());
    }
    if *v.page() != Page::Welcome && !detour {
        buttons.push(back(v));
    }
    tag("div").class("way").children(buttons).child(beside).html()
}

/// The way back.
pub(crate) fn back(v: &View) -> Html {
    button("secondary back", "back", v.say("back"), v.send, Action::Back).key("back").html()
}

/// A page that only says something and leads on.
pub(crate) fn plain(title: String, body: Vec<Html>, way: Vec<Html>) -> Html {
    let title = tag("h1").fixed("tabindex", "-1").text(title).html();
    let way = tag("div").class("way").children(way).html();
    tag("div").class("question").child(title).children(body).child(way).html()
}
