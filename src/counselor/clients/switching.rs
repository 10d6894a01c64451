//! From the desk to a client's record and back.

use super::{Ask, Clients, Reading, Said, plan, record};
use crate::{
    app::App,
    command::Command,
    counselor::agree::is_past,
    guard::Copy,
    pages::has_told,
    platform,
    storage::{Heard, Keeper},
};
use caseload::ClientId;
use keeping::Saved;
use record::Closed;
use reflection::{Action, Page, Visit};
use yew::html::Scope;

/// Where it is said: above the page there may be another such part.
const SAID: &str = ".main .desk-said";

impl Clients {
    /// Makes an empty record and shows it.
    pub(super) fn make(&mut self, app: &mut App, scope: &Scope<App>, with_copy: bool) {
        let (Some(key), Some(id)) = (self.key.clone(), record::new_id()) else { return };
        let keeper = record::keeper(app.surroundings.name(), Some(id));
        keeper.resume(key, Saved::default());
        self.open = Some(id);
        self.said.clear();
        app.switch(keeper, plan(app), scope);
        let code = std::mem::take(&mut self.typed.code);
        app.act(Action::SetCode(code.trim().to_owned()));
        app.act(Action::SetSince(platform::today()));
        app.act(Action::SetSeen(platform::today()));
        if with_copy {
            app.act(Action::Visit(Page::Open));
        }
    }

    /// Opens a record, or without an id the desk.
    pub(super) fn go_to(&self, app: &App, scope: &Scope<App>, id: Option<ClientId>) {
        let Some(key) = self.key.clone() else { return };
        let next = record::keeper(app.surroundings.name(), id);
        scope.send_future(async move {
            let opened = record::open(&next, key).await;
            Command::from(Ask::Opened(id, next, opened))
        });
    }

    /// Comes back to this record once the desk is open: the tab was loaded again.
    pub(in crate::counselor) fn go_back_to(&mut self, client: Option<ClientId>) {
        self.back_to = client;
    }

    /// Opens the record that was open before the tab was loaded again. Tells whether it is on its way.
    pub(super) fn goes_back(&mut self, app: &App, scope: &Scope<App>) -> bool {
        if let Some(id) = self.back_to.take() {
            self.returning = Some(id);
            self.go_to(app, scope, Some(id));
        }
        self.returning.is_some()
    }

    /// Closes the record that is open, once it is stored, and goes back to the desk. One that nothing was told in, by a client
    /// without a code, leaves nothing.
    pub(super) fn close(&mut self, app: &mut App, scope: &Scope<App>) {
        if self.is_closing {
            return;
        }
        let is_blank = |(address, answer): (&str, &str)| {
            matches!(address, "desk/since" | "desk/seen") || answer.is_empty()
        };
        if app.state.reflection().iter().all(is_blank) {
            self.put_down(app, scope);
            return self.go_to(app, scope, None);
        }
        let Some(key) = self.key.clone() else { return };
        self.is_closing = true;
        let (before, desk) = (app.keeper.clone(), record::keeper(app.surroundings.name(), None));
        scope.send_future(async move {
            // What could not be written stays open.
            if !before.lock().await {
                return Command::from(Ask::Stuck);
            }
            let opened = record::open(&desk, key).await;
            Command::from(Ask::Opened(None, desk, opened))
        });
    }

    pub(super) fn opened(
        &mut self,
        app: &mut App,
        scope: &Scope<App>,
        id: Option<ClientId>,
        keeper: &Keeper,
        opened: &Result<Saved, Closed>,
    ) {
        self.is_closing = false;
        let comes_back = self.returning.take() == id && id.is_some();
        // Somebody left the desk meanwhile.
        if !app.state.plan().is_desk {
            return;
        }
        let (saved, with) = match (opened, self.with(app)) {
            (Ok(saved), Some(with)) => (saved, with),
            (Err(why), Some(_)) if id.is_some() => {
                let said = match why {
                    Closed::Gone => Said::new("desk-record-gone"),
                    Closed::Unreadable(why) => Said::new(why.key()),
                };
                self.joining = None;
                self.rows.reading = Reading::Not;
                return self.say(app, said);
            }
            _ => {
                // The desk is closed, or gone. What there is of it asks for its passphrase.
                self.shut();
                self.open = None;
                app.switch(record::keeper(app.surroundings.name(), None), plan(app), scope);
                app.open(None);
                return app.act(Action::GoTo(Page::Desk));
            }
        };
        self.open = id;
        (self.asked, self.unfolded) = (None, None);
        app.switch(keeper.clone(), plan(app), scope);
        app.state = with.state(saved);
        if id.is_none() {
            app.act(Action::GoTo(Page::Desk));
            self.rows.reading = Reading::Not;
            if !self.said.is_empty() {
                app.show(SAID);
            }
            return;
        }
        self.said.clear();
        app.act(Action::SetSeen(platform::today()));
        if let Some(copy) = self.joining.take() {
            let answers = app.keeper.merge(copy);
            app.act(Action::Adopt(answers));
            app.act(Action::GoTo(Page::Profile));
        }
        // The next visit begins with what came of the last one; whose tab was loaded again is in the middle of one.
        if !comes_back && is_past(&app.state.agreement(Visit::Now)) {
            app.act(Action::GoTo(Page::Agree));
        }
    }

    /// Opens another record and puts the copy that is shown together with it. The one that was made for it goes away.
    pub(super) fn join(&mut self, app: &mut App, scope: &Scope<App>, id: ClientId) {
        let Copy::Open(copy) = std::mem::take(&mut app.guard.copy) else { return };
        self.joining = Some(copy);
        if has_told(app.state.reflection()) {
            return;
        }
        self.put_down(app, scope);
        self.go_to(app, scope, Some(id));
    }

    /// Does what means something else at a desk than where a learner keeps their own.
    pub(crate) fn does_instead(&mut self, app: &mut App, scope: &Scope<App>, command: &Command) -> bool {
        match command {
            // Whoever embeds the widget asks for that: it is about the learner's answers, which they erase themselves.
            Command::Erase => self.leave(app, scope),
            // Notes stay here.
            Command::SaveCopy => {
                platform::download("everyday-skills.json", &app.keeper.saved().handed_over().to_file());
                app.say_saved();
            }
            // Locked here is locked in every tab; when nobody is there, each tab finds that out by itself.
            Command::LockNow => {
                self.lock_all();
                return false;
            }
            // A record never lies open.
            Command::TakeLockOff => {}
            Command::Hear(Heard::Erased) => self.erased_elsewhere(app, scope),
            Command::Unlocked(None) => {
                (app.guard.is_busy, app.guard.wrong) = (false, Some("desk-wrong"));
            }
            Command::Take(text) if *app.state.page() == Page::Desk => self.take_file(app, text),
            _ => return false,
        }
        true
    }

    /// Goes back to the desk: another tab erased what is open here.
    pub(super) fn erased_elsewhere(&mut self, app: &mut App, scope: &Scope<App>) {
        app.keeper.leave();
        if self.open.is_some() {
            self.said = vec![Said::new("desk-erased-elsewhere").of(app.state.reflection().code())];
            self.put_down(app, scope);
            return self.go_to(app, scope, None);
        }
        self.shut();
        self.said = vec![Said::new("desk-all-erased")];
        app.switch(record::keeper(app.surroundings.name(), None), plan(app), scope);
        app.act(Action::GoTo(Page::Desk));
    }

    /// Erases the record that is open, and goes back to the desk.
    pub(super) fn erase_open(&mut self, app: &mut App, scope: &Scope<App>) {
        if let Some(id) = self.open.filter(|_| !app.keeper.is_locked()) {
            self.said = vec![Said::new("desk-erased").of(app.state.reflection().code())];
            self.put_down(app, scope);
            self.rows.remove(id);
            self.go_to(app, scope, None);
        }
    }

    /// Erases the record that is open and shows nothing of it any more, until something else is opened.
    fn put_down(&mut self, app: &mut App, scope: &Scope<App>) {
        record::erase(&app.keeper);
        let desk = record::keeper(app.surroundings.name(), None);
        // It stays closed until what is opened takes its place.
        let _closed = desk.open(None);
        (self.is_closing, self.open) = (true, None);
        app.switch(desk, plan(app), scope);
    }

    pub(super) fn say(&mut self, app: &mut App, said: Said) {
        self.said = vec![said];
        app.show(SAID);
    }

    /// What a client is called, by id.
    pub(super) fn code(&self, id: ClientId) -> &str {
        self.rows.client(id).map_or("", |client| client.code.as_str())
    }
}
