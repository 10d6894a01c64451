//! The window that shows a client what the desk in another one tells it. It keeps nothing and changes nothing.

use super::message::{Asked, Shown, Told};
use crate::{
    app::AppProps,
    command::Command,
    components::brand,
    counselor::{dress::Dress, group, languages::Second},
    extras::{Extra, Extras},
    guard::Guard,
    markup::tag,
    pages,
    platform::{self, by_name::call, channel::Channel},
    surroundings::Surroundings,
    text::Text,
    view::View,
};
use gloo_events::EventListener;
use gloo_timers::callback::Interval;
use js_sys::Array;
use keeping::Saved;
use reflection::{Company, Plan, State};
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// How often it asks what is shown, in milliseconds.
const OFTEN: u32 = 3_000;
/// After how many milliseconds without a word of the desk it shows nothing.
const PATIENCE: f64 = 10_000.0;

/// Draws a second screen of this name, in place of the widget. What it gives takes it away.
pub(in crate::counselor) fn draw(root: Element, name: String, app: AppProps) -> Box<dyn FnOnce()> {
    let handle = yew::Renderer::<Window>::with_root_and_props(root, WindowProps { name, app }).render();
    Box::new(move || handle.destroy())
}

#[derive(Clone, PartialEq, Properties)]
struct WindowProps {
    name: String,
    app: AppProps,
}

enum Turn {
    /// What was loaded.
    Do(Command),
    /// What somebody said.
    Hear(String),
    /// Time went by.
    Look,
    /// The client's language is there, or cannot be had.
    Second,
}

struct Window {
    /// The content in the counselor's language, in which nobody told anything.
    empty: State,
    extras: Extras,
    guard: Guard,
    second: Second,
    shown: Shown,
    /// The turn of what is shown, where anything is.
    turn: Option<u32>,
    /// When the desk was heard of last.
    heard: f64,
    channel: Option<Rc<Channel>>,
    dress: Option<Dress>,
    send: Callback<Command>,
    root: NodeRef,
    /// What was drawn last.
    drawn: String,
    _clock: Interval,
    _leave: Option<EventListener>,
}

/// What holds on a second screen: nobody is asked whose device it is or who is there.
fn plan(props: &AppProps) -> Rc<Plan> {
    Rc::new(Plan { company: Some(Company::Alone), ..props.surroundings.settings.plan.clone() })
}

impl Component for Window {
    type Message = Turn;
    type Properties = WindowProps;

    fn create(ctx: &Context<Self>) -> Self {
        let WindowProps { name, app } = ctx.props();
        let send = ctx.link().callback(Turn::Do);
        let mut extras = Extras::new(app.files.clone(), app.later, &app.content);
        let empty = State::new(app.content.clone()).planned(plan(app));
        extras.ask(Extra::Counselor, &empty, &send);
        let channel = Channel::open(name, {
            let hear = ctx.link().callback(Turn::Hear);
            move |text| hear.emit(text)
        });
        let channel = channel.map(Rc::new);
        let link = ctx.link().clone();
        let clock = Interval::new(OFTEN, move || link.send_message(Turn::Look));
        let leave = channel.clone().zip(web_sys::window()).map(|(channel, window)| {
            EventListener::new(&window, "pagehide", move |_| channel.say(&Asked::Gone.to_text()))
        });
        let window = Self {
            empty,
            extras,
            guard: Guard::default(),
            second: Second::default(),
            shown: Shown::Blank,
            turn: None,
            heard: platform::since_start(),
            channel,
            dress: None,
            send,
            root: NodeRef::default(),
            drawn: String::new(),
            _clock: clock,
            _leave: leave,
        };
        window.ask();
        window
    }

    fn update(&mut self, ctx: &Context<Self>, turn: Turn) -> bool {
        match turn {
            Turn::Do(Command::Loaded(extra, texts, code)) => {
                if extra == Extra::Counselor {
                    self.dress = texts.get(1).map(|styles| Dress::new(styles.clone()));
                }
                self.extras.receive(extra, &texts, code, &mut self.empty);
            }
            // Nothing else can be asked for here.
            Turn::Do(_) => return false,
            Turn::Hear(text) => match Told::from_text(&text, &ctx.props().app.keeper) {
                Some(Told::Show(turn, shown)) => {
                    self.heard = platform::since_start();
                    self.turn = Some(turn);
                    if self.shown == shown {
                        return false;
                    }
                    self.shown = shown;
                }
                Some(Told::Still(turn)) if Some(turn) == self.turn => {
                    self.heard = platform::since_start();
                    return false;
                }
                _ => return false,
            },
            Turn::Look => {
                let is_alone = platform::since_start() - self.heard > PATIENCE;
                if is_alone {
                    (self.turn, self.shown) = (None, Shown::Blank);
                }
                self.ask();
                return is_alone;
            }
            Turn::Second => {}
        }
        if let Shown::Page { language, saved, .. } = &self.shown {
            let state = resumed(&self.empty, saved);
            self.extras.ask_for_what_is_needed(&state, &self.send);
            let surroundings = &ctx.props().app.surroundings;
            let language = Some(language.as_str());
            self.second.follow(&self.extras, surroundings, &self.empty, language, {
                ctx.link().callback(|()| Turn::Second)
            });
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let surroundings = &ctx.props().app.surroundings;
        let state = self.state(surroundings);
        let v = &View {
            state: state.as_ref().unwrap_or(&self.empty),
            text: Text(state.as_ref().unwrap_or(&self.empty).content()),
            send: &self.send,
            extras: &self.extras,
            guard: &self.guard,
            keeper: &ctx.props().app.keeper,
            search: "",
            is_handed: false,
            surroundings,
        };
        let (what, shown) = match (&self.shown, state.is_some()) {
            (Shown::Page { .. }, true) => (v.page().to_string(), pages::page(v)),
            (Shown::Group(at, minutes), _) => (format!("group/{at}"), group::stage(v, *at, *minutes)),
            _ => ("blank".to_owned(), blank(v)),
        };
        let visit = match &self.shown {
            Shown::Page { visit, .. } => *visit,
            _ => 0,
        };
        let main = tag(if surroundings.is_page { "main" } else { "div" });
        // Nothing of one page or one client stays for the next.
        let main = main.class("main").key(&format!("{visit} {what}"));
        // Who uses a screen reader is at the desk: what is only looked at is named.
        let named = tag("h1").class("unseen").text(v.say("screen-name")).html();
        let shown = tag("div").class("shown").fixed("inert", "").child(shown).html();
        tag(if surroundings.is_page { "div" } else { "section" })
            .class("app second-screen")
            .attr("lang", &v.content().language)
            .attr("dir", &v.say("direction"))
            .fixed("data-theme", surroundings.theme())
            .fixed("data-screen", "second")
            .attr("data-shows", &what)
            .reference(&self.root)
            .child(main.child(named).child(shown).html())
            .html()
    }

    fn rendered(&mut self, _: &Context<Self>, is_first: bool) {
        let Some(root) = self.root.cast::<Element>() else { return };
        if let Some(dress) = &mut self.dress {
            dress.follow(&root);
        }
        platform::open_used_folds(&root);
        if is_first && let Ok(Some(dialog)) = root.closest("dialog") {
            call(&dialog, "showModal", &Array::new());
        }
        // Another page begins at its top.
        let drawn = root.get_attribute("data-shows").unwrap_or_default();
        if drawn != self.drawn {
            self.drawn = drawn;
            root.scroll_into_view_with_bool(true);
        }
    }
}

impl Window {
    fn ask(&self) {
        if let Some(channel) = &self.channel {
            channel.say(&Asked::What(self.turn).to_text());
        }
    }

    /// The client's page, in their language once that is there; where it cannot be had, in the counselor's.
    fn state(&self, surroundings: &Surroundings) -> Option<State> {
        let Shown::Page { language, saved, .. } = &self.shown else { return None };
        let mut state = self.empty.clone();
        if self.second.can_be_had(language, &state, surroundings) {
            state.set_content(self.second.content(language)?);
        }
        Some(resumed(&state, saved))
    }
}

/// A page of a client. One that cannot be shown here is another, and not theirs.
fn resumed(empty: &State, saved: &Saved) -> State {
    let state = State::resume(empty.content().clone(), saved.reflection.clone(), saved.page.clone());
    let state = state.planned(empty.plan().clone());
    if super::is_clients(state.page()) { state } else { empty.clone() }
}

fn blank(v: &View) -> Html {
    let name = tag("p").class("brand").child(brand(v)).text(v.say("name")).html();
    // Its words come with those of the desk.
    let line = v.content().messages.get("screen-blank").map(|line| line.as_str().to_owned());
    let line = tag("p").class("lead").text(line.unwrap_or_default()).html();
    tag("div").class("blank").child(name).child(line).html()
}
