//! The page of the desk, and what stands there in place of pages that are the same everywhere else.

mod begin;
mod list;
mod locked;
mod more;
mod open;
mod row;

use super::{
    Ask, Asked, Clients, Like,
    said::{named, told_of},
};
use crate::{
    command::Command,
    components::{Question, back, question},
    counselor::page_beside::page_beside,
    markup::{button, list as listed, p, tag},
    view::View,
};
use caseload::Room;
use reflection::Page;
use yew::Html;

impl Clients {
    pub(crate) fn page(&self, v: &View) -> Html {
        if let Some(why) = self.missing {
            let page = Question { title: v.say("desk-title"), way_out: Some(back(v)), ..Question::default() };
            return question(v, Question { body: vec![v.p(why)], ..page });
        }
        if !v.state.plan().is_desk {
            let status = tag("p").fixed("role", "status").text(v.say("desk-loading")).html();
            let page = Question { title: v.say("desk-title"), body: vec![status], ..Question::default() };
            return question(v, Question { way_out: Some(back(v)), ..page });
        }
        let said = self.said(v);
        let body = if v.keeper.has_lock() {
            let guide = page_beside(v, "counselors-guide", v.say("desk-guide"));
            let parts = vec![said, begin::begin(self, v), list::list(self, v), more::more(self, v), guide];
            tag("div").class("body").key("desk").children(parts)
        } else {
            tag("div")
                .class("body")
                .key("set-up")
                .child(said)
                .children(locked::set_up(v, self.left.is_some()))
                .child(page_beside(v, "counselors-guide", v.say("desk-guide")))
        };
        let leave = button("secondary", "leave-desk", v.say("desk-leave"), v.send, Ask::Leave).html();
        let page = Question { title: v.say("desk-title"), body: vec![body.html()], ..Question::default() };
        question(v, Question { way_out: Some(leave), ..page })
    }

    /// What stands in place of another page.
    pub(crate) fn instead(&self, v: &View) -> Option<Html> {
        match v.page() {
            _ if self.is_on_its_way(v) => Some(v.p("desk-loading")),
            _ if v.keeper.is_locked() && *v.page() != Page::Privacy => Some(locked::locked(self, v)),
            Page::Erase => Some(open::erase(self, v)),
            _ => None,
        }
    }

    /// Whether something else is about to take the place of what is shown.
    fn is_on_its_way(&self, v: &View) -> bool {
        if v.keeper.is_locked() { self.is_closing } else { self.returning.is_some() }
    }

    /// What is said once, and that room is short.
    fn said(&self, v: &View) -> Html {
        let room = match self.room {
            Some(Room::Little { clients }) => Some(v.count("desk-room-little", clients)),
            Some(Room::None) => Some(v.say("desk-room-none")),
            _ => None,
        };
        let room = room.map(|room| tag("div").class("notice trouble").key("room").child(p(room)).html());
        let said = self.said.iter().map(|said| said.html(v));
        let said = match self.said.len() {
            0 => None,
            1 => Some(tag("p").children(said).html()),
            _ => Some(listed(said).html()),
        };
        let said = said.map(|said| tag("div").class("notice").key("said").child(said).html());
        tag("div")
            .class("desk-said")
            .fixed("role", "status")
            .fixed("tabindex", "-1")
            .children(said)
            .children(room)
            .html()
    }
}

/// Asks once more before something that cannot be undone.
fn sure(v: &View, question: String, facts: Vec<Html>, [yes, no]: [&str; 2], does: Ask) -> Html {
    let yes = button("primary danger", "sure", v.say(yes), v.send, does).html();
    let no = button("secondary", "not-sure", v.say(no), v.send, Ask::MakeSure(None)).html();
    let ways = tag("div").class("buttons").child(yes).child(no).html();
    let sure = tag("div").class("notice trouble desk-sure").fixed("role", "group").fixed("tabindex", "-1");
    let title = tag("p").child(tag("strong").text(question.as_str()).html()).html();
    sure.attr("aria-label", &question).child(title).children(facts).child(ways).html()
}

fn quiet(v: &View, hook: &'static str, key: &str, does: impl Into<Command>) -> Html {
    button("quiet", hook, v.say(key), v.send, does).html()
}
