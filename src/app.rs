//! The app: holds the one state, keeps it in storage after every action, and frames the current page.

use crate::{
    command::Command,
    components::{footer, header, path},
    extras::{Extras, Files},
    markup::tag,
    notices::{Notices, notices},
    pages,
    platform::{self, history},
    storage::{Keeper, LoadError, SaveError, to_json},
    text::Text,
    view::View,
};
use reflection::{Action, Content, Page, Saved, State};
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// What the app is started with.
#[derive(Clone, Properties)]
pub struct AppProps {
    /// Everything that can be chosen and read.
    pub content: Rc<Content>,
    /// Where more can be loaded from; nowhere without it.
    pub files: Option<Files>,
    /// Where the reflection is kept.
    pub keeper: Keeper,
    /// Whether the page is ours alone, so that its pages may be entries of the browser's history.
    pub owns_history: bool,
}

impl PartialEq for AppProps {
    /// An app is mounted once; comparing all content with itself would weigh 3 kB.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.content, &other.content)
    }
}

/// The whole widget.
pub struct App {
    state: State,
    send: Callback<Command>,
    extras: Extras,
    search: String,
    root: NodeRef,
    /// Stored data that could not be used, with its text where it can be had.
    unusable: Option<(LoadError, Option<String>)>,
    unsaved: Option<SaveError>,
    welcome_back: bool,
    erased: bool,
    copy_saved: bool,
    focus: Option<Focus>,
    /// The part of the page that had focus when the last command came: what was pressed may be gone after it.
    near: Option<Element>,
}

/// What takes focus after the next rendering.
enum Focus {
    Heading,
    EmptyBox,
    OwnButton,
}

impl Component for App {
    type Message = Command;
    type Properties = AppProps;

    fn create(ctx: &Context<Self>) -> Self {
        let AppProps { content, files, keeper, owns_history } = ctx.props();
        let (state, unusable) = match keeper.load() {
            Ok(None) => (State::new(content.clone()), None),
            Ok(Some(saved)) => (State::resume(content.clone(), saved.reflection, saved.page), None),
            Err(error) => (State::new(content.clone()), Some((error, keeper.unusable()))),
        };
        let welcome_back = *state.page() != Page::Welcome;
        let send = ctx.link().callback(|command| command);
        if *owns_history {
            history::visit(state.page(), true);
            history::listen(send.clone());
        }
        let mut extras = Extras::new(files.clone(), content);
        extras.ask_for_what_is_needed(&state, ctx.link());
        let root = NodeRef::default();
        Self {
            state,
            send,
            extras,
            search: String::new(),
            root,
            unusable,
            unsaved: None,
            welcome_back,
            erased: false,
            copy_saved: false,
            focus: None,
            near: None,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, command: Command) -> bool {
        self.near = platform::focused_part();
        match command {
            Command::Act(action) => {
                let moved = self.act(action, &ctx.props().keeper);
                if moved && ctx.props().owns_history {
                    history::visit(self.state.page(), false);
                }
            }
            Command::Search(words) => self.search = words,
            Command::StartAgain => {
                ctx.link().send_message(Action::StartAgain(platform::today()));
            }
            Command::Return(page) => {
                self.act(Action::GoTo(page), &ctx.props().keeper);
            }
            Command::Load(extra) => self.extras.ask(extra, &self.state, ctx.link()),
            Command::Loaded(extra, texts) => self.extras.receive(extra, &texts, &mut self.state),
            Command::Erase => {
                ctx.props().keeper.erase();
                self.state = self.state.clone().reduce(Action::Erase);
                (self.unusable, self.unsaved, self.erased) = (None, None, true);
                self.search.clear();
                self.focus = Some(Focus::Heading);
            }
            Command::Print => platform::print(),
            Command::SaveCopy => {
                platform::download("everyday-skills.json", &to_json(&Saved::of(&self.state)));
                self.copy_saved = true;
            }
            Command::SaveUnread => {
                if let Some((_, Some(text))) = &self.unusable {
                    platform::download("everyday-skills-unread.json", text);
                }
            }
        }
        self.extras.ask_for_what_is_needed(&self.state, ctx.link());
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        let state = &self.state;
        let v = &View {
            state,
            text: Text(state.content()),
            send: &self.send,
            extras: &self.extras,
            search: &self.search,
        };
        let found = Notices {
            unusable: self.unusable.as_ref(),
            unsaved: self.unsaved,
            welcome_back: self.welcome_back,
            erased: self.erased,
            copy_saved: self.copy_saved,
        };
        let page = state.page();
        let root = tag("div")
            .class("app")
            .attr("lang", &state.content().language)
            .fixed("data-screen", page.screen())
            .reference(&self.root);
        let root = if let Page::Form(form) = page { root.attr("data-form", form.as_str()) } else { root };
        let main = tag("main").key(&page.to_string()).child(pages::page(v)).html();
        root.children(vec![header(v), path(v), notices(v, &found), main, footer(v)]).html()
    }

    /// A page that just loaded owns its focus; every later one starts at its heading.
    fn rendered(&mut self, _: &Context<Self>, is_first: bool) {
        let Some(root) = self.root.cast::<Element>() else { return };
        let focus = self.focus.take();
        if is_first || matches!(focus, Some(Focus::Heading)) {
            platform::open_used_folds(&root);
        }
        match focus {
            Some(Focus::Heading) => platform::focus_heading(&root),
            Some(Focus::EmptyBox) => platform::focus_empty_box(&root),
            Some(Focus::OwnButton) => platform::focus_own_button(&root),
            None => platform::keep_focus(&root, self.near.take()),
        }
    }
}

impl App {
    /// Applies an action and keeps the outcome. Tells whether it led to another page.
    fn act(&mut self, action: Action, keeper: &Keeper) -> bool {
        let focus = match action {
            Action::AddOwn(_) => Some(Focus::EmptyBox),
            Action::RemoveOwn(_) => Some(Focus::OwnButton),
            _ => None,
        };
        let next = self.state.clone().reduce(action);
        let moved = *next.page() != *self.state.page();
        if moved {
            self.focus = Some(Focus::Heading);
            (self.welcome_back, self.erased, self.copy_saved) = (false, false, false);
        } else if focus.is_some() {
            self.focus = focus;
        }
        self.state = next;
        self.unsaved = keeper.save(&Saved::of(&self.state)).err();
        moved
    }
}
