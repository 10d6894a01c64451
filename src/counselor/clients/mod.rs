//! The clients of this desk: come to the desk, open one, go back.

mod record;

use super::Request;
use crate::{
    app::App,
    command::Command,
    components::{Question, new_passphrase, question},
    markup::{button, list, p, tag},
    platform,
    storage::Keeper,
    view::View,
};
use keeping::Saved;
use record::Closed;
use reflection::{Action, Page, Plan, State};
use std::rc::Rc;
use yew::{Html, html::Scope};

/// See the module.
#[derive(Default)]
pub(super) struct Clients {
    /// Whose reflection was shown before the desk: the one of this browser's learner.
    learner: Option<Keeper>,
    /// The id of the client whose record is open, or was when it was locked.
    open: Option<String>,
}

#[derive(Clone)]
pub(super) enum Ask {
    /// Show the desk that this keeper has, with what the browser's database has of it.
    Enter(Keeper, Option<String>),
    /// Make a record.
    New,
    /// Open the record with this id.
    Open(String),
    /// Show the record that was opened.
    Opened(String, Keeper, Result<Saved, Closed>),
    /// Close the record and go back to the desk.
    Close,
    /// Leave the desk.
    Leave,
}

impl From<Ask> for Command {
    fn from(ask: Ask) -> Self {
        Request::Clients(ask).into()
    }
}

/// What holds at a desk, whoever's reflection is shown: a counselor is there, and the device is theirs.
fn plan(app: &App) -> Rc<Plan> {
    Rc::new(Plan { is_desk: true, ..app.surroundings.settings.plan.clone() })
}

fn name(app: &App) -> &str {
    app.surroundings.settings.name.as_deref().unwrap_or_default()
}

impl Clients {
    pub(super) fn page(v: &View) -> Html {
        let body = if v.keeper.has_lock() {
            let open = |id: String| {
                button("secondary", "open-client", id.clone(), v.send, Ask::Open(id.clone()))
                    .attr("data-client", &id)
            };
            let clients = list(record::ids(v.keeper).into_iter().map(|id| open(id).html())).html();
            vec![clients, button("primary", "new-client", v.say("desk-new"), v.send, Ask::New).html()]
        } else {
            let does = ("lock", "desk-set-up", Command::PutLockOn);
            vec![p(v.say("desk-passphrase")), new_passphrase(v, does, None)]
        };
        let leave = button("secondary", "leave-desk", v.say("desk-leave"), v.send, Ask::Leave).html();
        question(
            v,
            Question { title: v.say("desk-title"), body, way_out: Some(leave), ..Question::default() },
        )
    }

    pub(super) fn tools(&self, v: &View) -> Vec<Html> {
        if self.open.is_none() || v.keeper.is_locked() {
            return Vec::new();
        }
        let back = button("quiet", "to-desk", v.say("desk-back"), v.send, Ask::Close);
        let code = tag("strong").fixed("data-client", "").text(v.told().code());
        vec![code.key("client").html(), back.key("to-desk").html()]
    }

    /// The id of the client whose record is open, or was when it was locked.
    pub(super) fn open(&self) -> Option<&str> {
        self.open.as_deref()
    }

    pub(super) fn follow(&mut self, app: &mut App, scope: &Scope<App>) {
        if *app.state.page() == Page::Desk && !app.state.plan().is_desk {
            // The learner of this browser comes back to where they were.
            app.act(Action::Back);
            self.learner = Some(app.keeper.clone());
            let keeper = record::keeper(name(app), None);
            scope.send_future(async move {
                let mirrored = keeper.mirrored().await;
                Command::from(Ask::Enter(keeper, mirrored))
            });
        }
    }

    pub(super) fn act(&mut self, app: &mut App, scope: &Scope<App>, ask: &Ask) {
        match ask {
            Ask::Enter(keeper, mirrored) => {
                app.switch(keeper.clone(), plan(app), scope);
                app.open(mirrored.as_deref());
                app.act(Action::GoTo(Page::Desk));
            }
            Ask::New => self.make(app, scope),
            Ask::Open(id) => Self::ask_for(app, scope, id.clone()),
            Ask::Opened(id, keeper, Ok(saved)) => {
                app.switch(keeper.clone(), plan(app), scope);
                let content = app.state.content().clone();
                let state = State::resume(content, saved.reflection.clone(), saved.page.clone());
                app.state = state.planned(plan(app));
                if id.is_empty() {
                    self.open = None;
                    app.act(Action::GoTo(Page::Desk));
                } else {
                    self.open = Some(id.clone());
                    app.act(Action::SetSeen(platform::today()));
                }
            }
            Ask::Opened(..) => {}
            Ask::Close => Self::ask_for(app, scope, String::new()),
            Ask::Leave => {
                if let Some(learner) = self.learner.take() {
                    app.switch(learner, Rc::new(app.surroundings.settings.plan.clone()), scope);
                    app.open(None);
                    self.open = None;
                }
            }
        }
    }

    /// Makes an empty record and shows it.
    fn make(&mut self, app: &mut App, scope: &Scope<App>) {
        let (Some(key), Some(id)) = (app.keeper.key(), record::new_id()) else { return };
        let keeper = record::keeper(name(app), Some(&id));
        keeper.resume(key, Saved::default());
        self.open = Some(id);
        app.switch(keeper, plan(app), scope);
        app.act(Action::SetSince(platform::today()));
        app.act(Action::SetSeen(platform::today()));
    }

    /// Closes what is open and opens the record with this id, or without one the desk.
    fn ask_for(app: &App, scope: &Scope<App>, id: String) {
        let Some(key) = app.keeper.key() else { return };
        let (before, next) = (
            app.keeper.clone(),
            record::keeper(name(app), Some(&id).filter(|id| !id.is_empty()).map(String::as_str)),
        );
        scope.send_future_batch(async move {
            // What could not be written stays open.
            if !before.lock().await {
                return None;
            }
            let opened = record::open(&next, key).await;
            Some(Command::from(Ask::Opened(id, next, opened)))
        });
    }
}
