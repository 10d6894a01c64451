//! Coming to the desk and leaving it: in place of the learner's own reflection, which stays as it is.

use super::{Ask, Bell, Clients, plan, record, room};
use crate::{
    app::App,
    command::Command,
    platform::vault,
    storage::{Keeper, Opening},
};
use gloo_events::EventListener;
use keeping::{LoadError, PREFIX, Saved};
use reflection::{Action, Page};
use settings::Storage;
use std::rc::Rc;
use vault::Key;
use wasm_bindgen::JsCast;
use web_sys::StorageEvent;
use yew::html::Scope;

impl Clients {
    /// Asks for the desk, where somebody wants to come to it.
    pub(super) fn come(&mut self, app: &App, scope: &Scope<App>) {
        if *app.state.page() != Page::Desk {
            (self.is_entering, self.missing) = (false, None);
            return;
        }
        if std::mem::replace(&mut self.is_entering, true) {
            return;
        }
        self.missing = why_not(app);
        if self.missing.is_some() {
            return;
        }
        self.learner = Some(app.keeper.clone());
        Self::ask_to_enter(app, scope);
    }

    /// From a record that is locked to the locked desk: the next client is there.
    pub(super) fn turn_to_desk(&mut self, app: &App, scope: &Scope<App>) {
        (self.back_to, self.returning) = (None, None);
        if self.open.is_some() && app.keeper.is_locked() {
            self.is_entering = true;
            Self::ask_to_enter(app, scope);
        }
    }

    fn ask_to_enter(app: &App, scope: &Scope<App>) {
        let keeper = record::keeper(app.surroundings.name(), None);
        scope.send_future(async move {
            let mirrored = keeper.mirrored().await;
            Command::from(Ask::Enter(keeper, mirrored))
        });
    }

    pub(super) fn enter(
        &mut self,
        app: &mut App,
        scope: &Scope<App>,
        keeper: &Keeper,
        mirrored: Option<&str>,
    ) {
        if !std::mem::take(&mut self.is_entering) {
            return;
        }
        let opening = keeper.open(mirrored);
        if matches!(opening, Opening::Unusable(LoadError::Newer)) {
            (self.is_entering, self.missing) = (true, Some("desk-newer"));
            return;
        }
        self.left = None;
        if !keeper.is_locked() {
            // Its own record is lost, or there never was one.
            let clients = record::stored(keeper).into_iter();
            let mut locks = clients
                .filter_map(|it| record::locked(&record::keeper(app.surroundings.name(), Some(it.id))).ok());
            self.left = locks.next();
        }
        (self.ears, self.bell) = (listen(keeper, scope), Bell::of(keeper, scope));
        self.open = None;
        app.switch(keeper.clone(), plan(app), scope);
        app.act(Action::GoTo(Page::Desk));
    }

    /// Opens a desk whose own record is lost with the passphrase of its clients' records.
    pub(super) fn recover(&self, app: &mut App, scope: &Scope<App>) {
        let Some(lock) = self.left.clone() else { return };
        (app.guard.is_busy, app.guard.wrong) = (true, None);
        let (keeper, passphrase) = (app.keeper.clone(), app.guard.passphrase().to_owned());
        scope.send_future(async move {
            let opened = keeper.unlock(&passphrase, &lock).await;
            Command::from(Ask::Recovered(opened.map(|(key, _)| key)))
        });
    }

    pub(super) fn recovered(&mut self, app: &mut App, key: Option<Key>) {
        app.guard.is_busy = false;
        let Some(key) = key else {
            app.guard.wrong = Some("desk-wrong");
            return;
        };
        (app.guard.typed, self.left) = (<[String; 2]>::default(), None);
        app.keeper.resume(key.clone(), Saved::new(Page::Desk, app.state.reflection().clone()));
        app.keeper.set_key(Some(key));
    }

    /// Shows the learner's own reflection again.
    pub(super) fn leave(&mut self, app: &mut App, scope: &Scope<App>) {
        let Some(learner) = self.learner.take() else { return };
        self.shut();
        (self.open, self.back_to, self.returning) = (None, None, None);
        (self.ears, self.bell) = (None, None);
        app.switch(learner, Rc::new(app.surroundings.settings.plan.clone()), scope);
        app.open(None);
    }
}

/// Why there can be no desk in this browser.
fn why_not(app: &App) -> Option<&'static str> {
    if app.surroundings.settings.storage == Storage::Tab {
        Some("desk-only-tab")
    } else if !vault::is_there() {
        Some("desk-no-lock")
    } else if !room::is_open(app.surroundings.name()) {
        Some("desk-blocked")
    } else {
        None
    }
}

/// Tells when another tab stores something at this desk.
fn listen(desk: &Keeper, scope: &Scope<App>) -> Option<EventListener> {
    let (ours, app) = (desk.shown(PREFIX), scope.clone());
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "storage", move |event| {
        let key = event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key);
        // A client's record has one part more in its key than the desk's own.
        if key.is_some_and(|key| key.strip_prefix(&ours).is_some_and(|rest| rest.contains('/'))) {
            app.send_message(Ask::Look);
        }
    }))
}
