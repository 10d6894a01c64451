//! The window that shows a client what the desk in another one tells it. It keeps nothing and changes nothing.

use super::{
    drawn::{blank, code},
    message::{Asked, Shown, Told},
    place::Place,
};
use crate::{
    app::AppProps,
    command::Command,
    counselor::{agree::Agree, dress::Dress, group, languages::Second, welcome::welcome},
    extras::{Extra, Extras, Progress},
    guard::Guard,
    language::Language,
    markup::tag,
    pages,
    platform::{
        self,
        by_name::{call, window},
        channel::Channel,
    },
    storage::BrowserStore,
    surroundings::Surroundings,
    text::Text,
    view::View,
};
use gloo_events::{EventListener, EventListenerOptions};
use gloo_timers::callback::Interval;
use js_sys::Array;
use keeping::Saved;
use reflection::{Page, Plan, State};
use std::rc::Rc;
use web_sys::{Element, Event};
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
    language: Language,
    guard: Guard,
    second: Second,
    agree: Agree,
    shown: Shown,
    /// Where on the page the counselor is, if that was said.
    place: Option<Place>,
    /// Whether it is to be brought into view.
    is_behind: bool,
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
    /// Keeps what is pressed from doing anything.
    pressed: Option<EventListener>,
    _clock: Interval,
    _leave: Option<EventListener>,
}

/// What is shown is read by eye or by ear; whatever somebody presses in it stays as it is.
fn only_looked_at(root: &Element) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(root, "click", options, Event::prevent_default)
}

/// What holds on a second screen is what holds at the desk: the pages are the same.
fn plan(props: &AppProps) -> Rc<Plan> {
    Rc::new(Plan { is_desk: true, ..props.surroundings.settings.plan.clone() })
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
            language: Language::find(&app.surroundings, BrowserStore::nowhere()),
            guard: Guard::default(),
            second: Second::default(),
            agree: Agree::default(),
            shown: Shown::Blank,
            place: None,
            is_behind: false,
            turn: None,
            heard: platform::since_start(),
            channel,
            dress: None,
            send,
            root: NodeRef::default(),
            drawn: String::new(),
            pressed: None,
            _clock: clock,
            _leave: leave,
        };
        window.ask();
        window
    }

    fn update(&mut self, ctx: &Context<Self>, turn: Turn) -> bool {
        self.is_behind = true;
        match turn {
            Turn::Do(Command::Loaded(extra, asked, texts, code)) => {
                if extra == Extra::Counselor {
                    self.dress = texts.get(1).map(|styles| Dress::new(styles.clone()));
                }
                self.extras.receive(extra, &asked, &texts, code, &mut self.empty);
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
                    if self.shown.visited() != shown.visited() {
                        self.place = None;
                    }
                    self.shown = shown;
                }
                Some(Told::At(turn, place)) if Some(turn) == self.turn => self.place = Some(place),
                Some(Told::Close) => {
                    (self.turn, self.shown) = (None, Shown::Blank);
                    call(&window(), "close", &Array::new());
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
        let surroundings = &ctx.props().app.surroundings;
        if let Some((_, language)) = self.shown.spoken() {
            self.second.follow(&self.extras, surroundings, &self.empty, Some(language), {
                ctx.link().callback(|()| Turn::Second)
            });
        }
        let state = self.state(surroundings);
        if let Some(state) = &state {
            self.extras.ask_for_what_is_needed(state, &self.send);
        }
        self.agree.look(state.as_ref().filter(|state| *state.page() == Page::Agree));
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
            language: &self.language,
            guard: &self.guard,
            keeper: &ctx.props().app.keeper,
            search: "",
            is_handed: false,
            surroundings,
        };
        let (what, shown) = match (&self.shown, state.is_some()) {
            (Shown::Page { paper, .. }, true) => (v.page().to_string(), self.page(v, paper.as_deref())),
            (Shown::Code { place, drawing, .. }, true) => {
                let [at, of] = place.map(|number| number.to_string());
                (["code", &at, &of].join("/"), code(v, [&at, &of], drawing))
            }
            (Shown::Group { at, minutes, .. }, true) => {
                (format!("group/{at}"), group::stage(v, *at, *minutes))
            }
            _ => ("blank".to_owned(), blank(v)),
        };
        let visit = self.shown.spoken().map_or(0, |(visit, _)| visit);
        let main = tag(if surroundings.is_page { "main" } else { "div" });
        // Nothing of one page or one client stays for the next.
        let main = main.class("main").key(&format!("{visit} {what}"));
        // Pages and forms have a heading of their own.
        let has_heading = match &self.shown {
            Shown::Page { .. } => state.is_some() && *v.page() != Page::Papers,
            Shown::Group { .. } => true,
            _ => false,
        };
        let named =
            tag(if has_heading { "p" } else { "h1" }).class("unseen").text(v.say("screen-name")).html();
        let shown = tag("div").class("shown").child(shown).html();
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
        if is_first {
            self.pressed = Some(only_looked_at(&root));
        }
        let within = ".shown :is(a, button, input, textarea, select, summary, [tabindex])";
        for it in platform::all(&root, within) {
            let _ok = it.set_attribute("tabindex", "-1");
            if it.matches("input, textarea").unwrap_or_default() {
                let _ok = it.set_attribute("aria-disabled", "true");
            }
            if it.matches("textarea, [type=text]").unwrap_or_default() {
                let _ok = it.set_attribute("readonly", "");
            }
        }
        let is_behind = std::mem::take(&mut self.is_behind);
        let area = root.query_selector(".shown").ok().flatten();
        let place = self.place.as_ref().zip(area);
        match &place {
            Some((place, area)) => place.unfold(area),
            None => platform::open_used_folds(&root),
        }
        if is_first && let Ok(Some(dialog)) = root.closest("dialog") {
            call(&dialog, "showModal", &Array::new());
        }
        // Another page begins at its top.
        let drawn = root.get_attribute("data-shows").unwrap_or_default();
        if drawn != self.drawn {
            self.drawn = drawn;
            root.scroll_into_view_with_bool(true);
        }
        if let Some((place, area)) = place.filter(|_| is_behind) {
            place.show(&area);
        }
    }
}

impl Window {
    /// What is shown of a page of a client: of the papers the one that is chosen, and else all.
    fn page(&self, v: &View, paper: Option<&str>) -> Html {
        let bench = v.extras.bench.as_ref().filter(|_| v.extras.progress(Extra::Papers) == Progress::Ready);
        match (v.page(), bench) {
            (Page::Agree, _) if v.extras.progress(Extra::Counselor) == Progress::Ready => self.agree.page(v),
            (Page::Papers, Some(bench)) => bench.sheet(v, paper.unwrap_or_default()),
            (Page::Welcome, _) => welcome(v),
            _ => pages::page(v),
        }
    }

    fn ask(&self) {
        if let Some(channel) = &self.channel {
            channel.say(&Asked::What(self.turn).to_text());
        }
    }

    /// What is shown, in its language once that is there; where it cannot be had, in the one the window began in.
    fn state(&self, surroundings: &Surroundings) -> Option<State> {
        let (_, language) = self.shown.spoken()?;
        let mut state = self.empty.clone();
        if self.second.can_be_had(language, &state, surroundings) {
            state.set_content(self.second.content(language)?);
        }
        match &self.shown {
            Shown::Page { saved, .. } => Some(resumed(&state, saved)),
            _ => Some(state),
        }
    }
}

/// A page of a client. One that cannot be shown here is another, and not theirs.
fn resumed(empty: &State, saved: &Saved) -> State {
    let state = State::resume(empty.content().clone(), saved.reflection.clone(), saved.page.clone());
    let state = state.planned(empty.plan().clone());
    if super::is_clients(state.page()) { state } else { empty.clone() }
}
