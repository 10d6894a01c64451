//! What client and counselor agree on: both views of the skills, strengths, goals with their next steps, what came of the goals
//! before. At a desk the two look at it together; a client who was given it back has it at home, without the views.

mod ahead;
mod before;
mod boxes;
mod goals;
mod strengths;
mod views;

use super::Request;
use crate::{
    app::App,
    command::Command,
    components::{Question, question},
    markup::{button, p, tag},
    platform,
    view::View,
};
use reflection::{Action, Agreement, Page, Profile, SkillId, State, Visit};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::Html;

pub(super) use before::is_past;
pub(super) use views::rate;

/// See the module.
#[derive(Default)]
pub(super) struct Agree {
    /// The skills to talk about: all that were seen differently since the page is shown. One that both see alike by now keeps its
    /// place, since somebody may be choosing there still.
    talk: Vec<SkillId>,
}

#[derive(Clone)]
pub(super) enum Ask {
    /// Write something for them, and go to the box with this id.
    Fill(Vec<Action>, String),
}

impl From<Ask> for Command {
    fn from(ask: Ask) -> Self {
        Request::Agree(ask).into()
    }
}

impl Agree {
    pub(super) fn page(&self, v: &View) -> Html {
        let is_desk = v.state.plan().is_desk;
        let profile = Profile::of(v.state);
        let now = v.state.agreement(Visit::Now);
        let views = if is_desk { views::both(v, &profile, &self.talk) } else { Html::default() };
        let agreed = tag("div")
            .class("body")
            .children(vec![strengths::strengths(v, &profile, &now), goals::goals(v, &profile, &now)]);
        // What is past is not changed by the way: first comes what came of it.
        let agreed = if before::is_past(&now) {
            let summary = tag("summary").text(v.say("agree-change")).html();
            tag("details").class("more").child(summary).child(agreed.html()).html()
        } else {
            agreed.html()
        };
        let lead = match (is_desk, now.day.as_deref()) {
            (true, _) => v.say("agree-lead"),
            (false, Some(day)) => v.say_with("agree-lead-home-day", &[("day", &v.day(day))]),
            (false, None) => v.say("agree-lead-home"),
        };
        let page = Question {
            title: v.say("agree-title"),
            lead: Some(lead),
            body: vec![
                tag("div").key("before").child(before::before(v, &now)).html(),
                tag("div").key("views").child(views).html(),
                tag("div").key("agreed").child(agreed).html(),
                tag("div").key("take").child(take(v, &now)).html(),
            ],
            is_result: true,
            ..Question::default()
        };
        question(v, page)
    }

    pub(super) fn follow(&mut self, app: &mut App) {
        let is_shown = *app.state.page() == Page::Agree && !app.keeper.is_locked();
        self.look(Some(&app.state).filter(|_| is_shown));
        if is_shown {
            date(app);
        }
    }

    /// Takes in what is to be talked about. Nothing where the page is not shown.
    pub(super) fn look(&mut self, shown: Option<&State>) {
        let Some(state) = shown else { return self.talk.clear() };
        for difference in state.differences() {
            if !self.talk.contains(&difference.skill) {
                self.talk.push(difference.skill);
            }
        }
    }

    pub(super) fn act(app: &mut App, ask: &Ask) {
        let Ask::Fill(actions, id) = ask;
        for action in actions {
            app.act(action.clone());
        }
        // What was pressed goes away when the box is not empty any more.
        let root = app.root.cast::<Element>();
        let found = root.and_then(|root| root.query_selector(&["#", id].concat()).ok().flatten());
        if let Some(found) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
            let _unfocusable = found.focus();
        }
    }
}

/// The day of the talk is the one on which the first thing is agreed on.
fn date(app: &mut App) {
    let now = app.state.agreement(Visit::Now);
    let today = platform::today();
    let is_dated = match now.day {
        Some(day) => !now.goals.is_empty() || !now.strengths.is_empty() || day == today,
        None => now.goals.is_empty() && now.strengths.is_empty(),
    };
    if !is_dated {
        app.act(Action::SetAgreedDay(today));
    }
}

/// On paper, and back to the client.
fn take(v: &View, now: &Agreement) -> Html {
    let mut ways = Vec::new();
    if !now.is_empty() {
        let print = Action::Visit(Page::Papers);
        ways.push(button("secondary", "agree-print", v.say("agree-print"), v.send, print).html());
    }
    if v.state.plan().is_desk {
        let give = Action::Visit(Page::Share);
        ways.push(button("secondary", "agree-give", v.say("agree-give"), v.send, give).html());
        ways.push(p(v.say("agree-give-hint")));
    }
    tag("section").class("agree-take no-print").children(ways).html()
}
