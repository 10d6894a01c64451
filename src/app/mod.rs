//! The app: holds the one state, keeps it in storage after every action, and frames the current page.

mod copies;
mod host;
mod listening;
mod passphrase;
mod safekeeping;
mod switch;

use crate::{
    command::Command,
    components::{footer, header, path, window_title},
    counselor::Desk,
    extras::{Extra, Extras, Files, Progress},
    guard::{Copy, Guard, Idle},
    language::Language,
    later::Later,
    markup::tag,
    notices::{News, Notices, notices},
    pages,
    papers::Bench,
    platform::{self, history},
    storage::{BrowserStore, Keeper, LoadError, SaveError},
    surroundings::Surroundings,
    text::Text,
    view::View,
};
pub(crate) use host::{counts, problems};
use listening::Listening;
use reflection::{Action, Content, Page, State};
use std::rc::Rc;
use web_sys::Element;
use yew::{html::Scope, prelude::*};

/// What the app is started with.
#[derive(Clone, Properties)]
pub struct AppProps {
    /// Everything that can be chosen and read.
    pub content: Rc<Content>,
    /// Where more can be loaded from; nowhere without it.
    pub files: Option<Files>,
    /// The code of the later pages, where it is there already.
    pub later: Option<&'static Later>,
    /// Where the reflection is kept.
    pub keeper: Keeper,
    /// The text that the browser's database has of it.
    pub mirrored: Option<String>,
    /// What is around it.
    pub surroundings: Surroundings,
}

impl PartialEq for AppProps {
    /// An app is mounted once; comparing all content with itself would weigh 3 kB.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.content, &other.content)
    }
}

/// The whole widget.
pub struct App {
    pub(crate) state: State,
    pub(crate) keeper: Keeper,
    pub(crate) guard: Guard,
    idle: Option<(u32, Idle)>,
    listening: Option<Listening>,
    send: Callback<Command>,
    pub(crate) extras: Extras,
    language: Language,
    /// What is around the widget, for what is made on the bench.
    pub(crate) surroundings: Surroundings,
    search: String,
    pub(crate) root: NodeRef,
    /// Stored data that could not be used, with its text where it can be had.
    unusable: Option<(LoadError, Option<String>)>,
    unsaved: Option<SaveError>,
    news: Vec<News>,
    /// What somebody handed over, until it is looked into.
    pub(crate) handed: Option<String>,
    /// Whether the browser was asked to keep what it has.
    has_asked: bool,
    /// Whether the host was told that the learner came to the end.
    has_finished: bool,
    /// What is wrong with the settings, once they were looked through.
    problems: Option<Vec<String>>,
    focus: Option<Focus>,
    /// The part of the page that had focus when the last command came: what was pressed may be gone after it.
    near: Option<Element>,
}

/// What takes focus after the next rendering.
enum Focus {
    Heading,
    EmptyBox,
    OwnButton,
    /// What is wrong with what was typed or chosen.
    Wrong,
    /// The part that a selector finds first.
    Part(&'static str),
}

impl Component for App {
    type Message = Command;
    type Properties = AppProps;

    fn create(ctx: &Context<Self>) -> Self {
        let AppProps { content, files, later, keeper, mirrored, surroundings } = ctx.props();
        let plan = Rc::new(surroundings.settings.plan.clone());
        let state = State::new(content.clone()).planned(plan);
        let send = ctx.link().callback(|command| command);
        if surroundings.is_page {
            if let Some(text) = history::handed() {
                ctx.link().send_message(Command::Take(text));
            }
            history::listen(send.clone());
        }
        let mut extras = Extras::new(files.clone(), *later, content);
        let language = Language::find(surroundings, surroundings.store());
        let is_another = language.first != content.language && !language.name_of(&language.first).is_empty();
        extras.chosen = (language.is_chosen || is_another).then(|| language.first.clone());
        let root = NodeRef::default();
        let mut app = Self {
            state,
            keeper: keeper.clone(),
            guard: Guard::default(),
            idle: None,
            listening: Listening::new(keeper, surroundings, ctx.link()),
            send,
            extras,
            language,
            surroundings: surroundings.clone(),
            search: String::new(),
            root,
            unusable: None,
            unsaved: None,
            news: Vec::new(),
            handed: None,
            has_asked: false,
            has_finished: false,
            problems: None,
            focus: None,
            near: None,
        };
        app.open(mirrored.as_deref());
        if surroundings.settings.begins_at_desk || BrowserStore::is_at_desk(surroundings.name()) {
            app.open_desk();
        }
        if surroundings.is_page {
            history::visit(app.state.page(), true);
        }
        app.extras.ask_for_what_is_needed(&app.state, &app.send);
        app.watch_idle(ctx.link());
        app.tell_problems(surroundings);
        surroundings.tell("ready", &[("version", env!("CARGO_PKG_VERSION").into())]);
        app
    }

    fn update(&mut self, ctx: &Context<Self>, command: Command) -> bool {
        // What had focus may be gone since the last drawing, before anybody could see to it.
        self.near = self.near().or_else(|| self.near.take());
        let wrong = self.guard.wrong;
        // An entry that was gone to is there already.
        let before = (!matches!(command, Command::Return(_))).then(|| self.state.page().clone());
        match command {
            _ if self.does_at_desk(ctx.link(), &command) => {}
            Command::Act(action) => {
                // Asking is for all of a site: on a host's page it is the host's to do.
                if ctx.props().surroundings.is_page {
                    self.ask_to_keep(ctx.link());
                }
                self.act(action);
            }
            Command::Search(words) => self.search = words,
            Command::StartAgain => {
                ctx.link().send_message(Action::StartAgain(platform::today()));
            }
            Command::Return(page) => {
                self.act(page.map_or(Action::Back, Action::GoTo));
            }
            Command::Load(extra) => self.extras.ask(extra, &self.state, &self.send),
            Command::Loaded(extra, asked, texts, code) => {
                self.extras.receive(extra, &asked, &texts, code, &mut self.state);
                if extra == Extra::Language {
                    // They are said anew.
                    self.problems = None;
                }
            }
            Command::Speak(language) => self.extras.speak(language),
            Command::Take(text) => self.take(text),
            Command::Papers(request) => {
                self.with_bench(|bench, app| bench.act(app, ctx.link(), &*request));
            }
            Command::OpenDesk => self.open_desk(),
            Command::Counsel(request) => {
                self.with_desk(|desk, app| desk.act(app, ctx.link(), &*request));
            }
            Command::Erase => self.erase(ctx.link()),
            Command::Print => self.print(ctx),
            Command::SaveCopy => {
                platform::download("everyday-skills.json", &self.keeper.saved().to_file());
                self.say_saved();
            }
            Command::SaveUnread => {
                if let Some((_, Some(text))) = &self.unusable {
                    platform::download("everyday-skills-unread.json", text);
                }
            }
            about_keeping => self.keep_safe(ctx.link(), about_keeping),
        }
        let surroundings = &ctx.props().surroundings;
        self.tell_problems(surroundings);
        if before.as_ref() != Some(self.state.page()) {
            self.tell_page(surroundings);
        }
        if surroundings.is_page && before.is_some_and(|before| before != *self.state.page()) {
            history::visit(self.state.page(), false);
        }
        if self.guard.wrong.is_some() && self.guard.wrong != wrong {
            self.focus = Some(Focus::Wrong);
        }
        self.note_language();
        self.watch_idle(ctx.link());
        self.with_bench(|bench, app| bench.follow(app, ctx.link()));
        self.with_desk(|desk, app| desk.follow(app, ctx.link()));
        self.extras.ask_for_what_is_needed(&self.state, &self.send);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let state = &self.state;
        let v = &View {
            state,
            text: Text(state.content()),
            send: &self.send,
            extras: &self.extras,
            language: &self.language,
            guard: &self.guard,
            keeper: &self.keeper,
            search: &self.search,
            is_handed: self.handed.is_some(),
            surroundings: &ctx.props().surroundings,
        };
        let problems = self.problems.as_deref().filter(|_| v.surroundings.is_checked()).unwrap_or_default();
        let unusable = self.unusable.as_ref();
        let found = Notices { unusable, unsaved: self.unsaved, news: &self.news, problems };
        let page = state.page();
        // Inside a host's page the landmarks are the host's.
        let is_page = v.surroundings.is_page;
        let root = tag(if is_page { "div" } else { "section" })
            .class("app")
            .attr("lang", &state.content().language)
            .attr("dir", &v.say("direction"))
            .fixed("data-theme", v.surroundings.theme())
            .fixed("data-screen", pages::screen(v))
            .reference(&self.root);
        // Among the host's parts it is one of its own.
        let root = if is_page { root } else { root.attr("aria-label", &v.say("name")) };
        let root = if let Page::Form(form) = page { root.attr("data-form", form.as_str()) } else { root };
        let shown = if self.keeper.is_locked() { pages::screen(v).to_owned() } else { page.to_string() };
        let (asked, beside) = match &self.extras.desk {
            Some(desk) if state.plan().is_desk => (desk.asked(v), desk.beside(v)),
            _ => (pages::page(v), Html::default()),
        };
        let main = tag(if is_page { "main" } else { "div" }).class("main").key(&shown).child(asked).html();
        let beside = tag("div").class("beside").key("beside").child(beside).html();
        root.children(vec![header(v), path(v), notices(v, &found), main, beside, footer(v)]).html()
    }

    fn destroy(&mut self, _: &Context<Self>) {
        self.keeper.flush();
    }

    /// A page that just loaded owns its focus; every later one starts at its heading.
    fn rendered(&mut self, ctx: &Context<Self>, is_first: bool) {
        let Some(root) = self.root.cast::<Element>() else { return };
        if ctx.props().surroundings.is_page {
            platform::speak(Text(self.state.content()));
            self.name_window();
        }
        let focus = self.focus.take();
        if is_first || matches!(focus, Some(Focus::Heading)) {
            platform::open_used_folds(&root);
        }
        match focus {
            Some(Focus::Heading) => platform::focus_heading(&root),
            Some(Focus::EmptyBox) => platform::focus_empty_box(&root),
            Some(Focus::OwnButton) => platform::focus_own_button(&root),
            Some(Focus::Wrong) => platform::focus_wrong(&root),
            Some(Focus::Part(part)) => platform::show_part(&root, part),
            None => platform::keep_focus(&root, self.near.take()),
        }
    }
}

impl App {
    /// Notes the language that was chosen where the answers are kept, or will be.
    fn note_language(&mut self) {
        if self.extras.speaks_as_chosen(&self.state) {
            let has_answers = self.keeper.is_locked() || !self.state.reflection().is_empty();
            let stays = has_answers && !self.keeper.is_in_tab();
            self.language.note(&self.state.content().language, stays);
        }
    }

    /// Lets the window's title say which screen it shows.
    fn name_window(&self) {
        let (state, page) = (&self.state, self.state.page());
        let is_closed = !state.plan().is_desk && pages::is_closed(&self.keeper, page);
        let screen = if is_closed { "locked" } else { page.screen() };
        platform::name_window(&window_title(Text(state.content()), screen, page.section()));
    }

    /// Prints the page, or inside a host's page what is ours of it.
    fn print(&self, ctx: &Context<Self>) {
        if ctx.props().surroundings.is_page {
            platform::print();
        } else if let Some(later) = self.extras.later {
            (later.print)(&self.root);
        }
    }

    /// Does something with the bench that papers are made on, where its code and its words are there.
    fn with_bench(&mut self, mut does: impl FnMut(&mut dyn Bench, &mut Self)) {
        if self.extras.progress(Extra::Papers) != Progress::Ready {
            return;
        }
        if let Some(mut bench) = self.extras.bench.take() {
            does(&mut *bench, self);
            self.extras.bench = Some(bench);
        }
    }

    /// Does something with the counselor's desk, where its code and its words are there.
    fn with_desk(&mut self, mut does: impl FnMut(&mut dyn Desk, &mut Self)) {
        if self.extras.progress(Extra::Counselor) != Progress::Ready {
            return;
        }
        if let Some(mut desk) = self.extras.desk.take() {
            does(&mut *desk, self);
            self.extras.desk = Some(desk);
        }
    }

    /// Does at a desk what means something else there. Tells whether it does.
    fn does_at_desk(&mut self, app: &Scope<Self>, command: &Command) -> bool {
        let mut does = false;
        if self.state.plan().is_desk {
            self.with_desk(|desk, this| does = desk.does_instead(this, app, command));
        }
        does
    }

    /// Keeps what was handed over until the bench is there for it, on the page that opens it.
    fn take(&mut self, text: String) {
        self.handed = Some(text);
        if *self.state.page() != Page::Open {
            self.act(Action::Visit(Page::Open));
        }
    }

    /// The part of the page that has focus.
    fn near(&self) -> Option<Element> {
        platform::focused_part(&self.root.cast::<Element>()?)
    }

    /// Says that a copy was saved, where it is seen.
    pub(crate) fn say_saved(&mut self) {
        (self.news, self.focus) = (vec![News::CopySaved], Some(Focus::Part(".notices")));
    }

    /// Shows a part of the page once it is drawn, with the focus in it where it takes any.
    pub(crate) fn show(&mut self, part: &'static str) {
        self.focus = Some(Focus::Part(part));
    }

    /// Applies an action and keeps the outcome.
    pub(crate) fn act(&mut self, action: Action) {
        let typed = typed_in(&action);
        let focus = match action {
            Action::AddOwn(_) => Some(Focus::EmptyBox),
            Action::RemoveOwn(_) => Some(Focus::OwnButton),
            _ => None,
        };
        let goes_on = matches!(action, Action::Next);
        let reduce = self.extras.later.map_or(State::reduce_first as fn(_, _) -> _, |later| later.reduce);
        let next = reduce(self.state.clone(), action);
        let moved = *next.page() != *self.state.page();
        if moved {
            self.focus = Some(Focus::Heading);
            self.news.clear();
            self.extras.settle_language(&self.state);
            // Whose device this is may be asked in between.
            if !matches!(next.page(), Page::Open | Page::Device) {
                self.guard.copy = Copy::None;
            }
            if let Some(takes) = self.guard.takes.take().filter(|_| goes_on) {
                self.guard.has_asked_whose = true;
                self.send.emit(takes);
            }
            // A passphrase that was begun elsewhere is nobody's business here.
            (self.guard.typed, self.guard.wrong) = (<[String; 2]>::default(), None);
        } else if focus.is_some() {
            self.focus = focus;
        }
        self.state = next;
        self.keeper.keep(&self.state, typed);
        self.unsaved = self.keeper.error();
    }
}

/// The box that an action comes from, where it is typed.
fn typed_in(action: &Action) -> Option<String> {
    match action {
        Action::EditOwn(id, _) => Some(id.to_string()),
        Action::WriteStory(id, part, _) => Some(format!("{id}/{}", part.as_str())),
        Action::NameSkill(id, _) => Some(id.to_string()),
        Action::SetName(_) => Some("name".to_owned()),
        Action::WriteGoal(..) | Action::WriteGoalPart(..) => Some("goal".to_owned()),
        Action::WriteNote(page, _) => Some(page.to_string()),
        _ => None,
    }
}
