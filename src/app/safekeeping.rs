//! What is asked about keeping: passphrases, saved copies, other tabs, nobody there, erasing.

use super::{App, Focus};
use crate::{
    command::Command,
    guard::{Copy, Guard, Idle},
    platform::{self, file, history, lasting, vault},
    storage::Heard,
};
use keeping::{Kept, SET_ASIDE};
use reflection::{Action, Device, Page, State, content::Part};
use yew::html::Scope;

/// The fewest characters of a passphrase.
const SHORTEST: usize = 8;

impl App {
    /// Does what is asked about keeping.
    pub(super) fn keep_safe(&mut self, app: &Scope<Self>, command: Command) {
        let keeper = self.keeper.clone();
        match command {
            Command::Type(which, text) => self.guard.write(which, text),
            Command::PutLockOn => {
                if let Some(passphrase) = self.new_passphrase() {
                    app.send_future(async move {
                        let key = vault::new_key(&passphrase).await;
                        Command::LockMade(key)
                    });
                }
            }
            Command::LockMade(key) => {
                self.end_typing();
                match key {
                    Some(key) => keeper.set_key(Some(key)),
                    None => self.guard.wrong = Some("lock-failed"),
                }
            }
            Command::TakeLockOff => keeper.set_key(None),
            Command::ClearSetAside => {
                for item in keeper.items().into_iter().filter(|item| item.key.starts_with(SET_ASIDE)) {
                    platform::download("everyday-skills-unread.json", &item.text);
                    keeper.remove(&item);
                }
            }
            Command::LockNow => self.close(app),
            Command::Unlock => {
                let lock = match &self.guard.copy {
                    Copy::Locked(lock) => Some(lock.clone()),
                    _ => keeper.locked(),
                };
                let Some(lock) = lock else { return };
                (self.guard.is_busy, self.guard.wrong) = (true, None);
                let passphrase = self.guard.passphrase().to_owned();
                app.send_future(async move { Command::Unlocked(keeper.unlock(&passphrase, &lock).await) });
            }
            Command::Unlocked(opened) => {
                self.guard.is_busy = false;
                let Some((key, saved)) = opened else {
                    self.guard.wrong = Some("passphrase-wrong");
                    return;
                };
                self.end_typing();
                if matches!(self.guard.copy, Copy::Locked(_)) {
                    self.guard.copy = Copy::Open(saved);
                } else {
                    keeper.resume(key, saved.clone());
                    let content = self.state.content().clone();
                    self.state = State::resume(content, saved.reflection, saved.page);
                }
                self.focus = Some(Focus::Heading);
            }
            Command::Closed => self.show_nothing(),
            Command::Read(chosen) => {
                (self.guard.wrong, self.guard.copy) = (None, Copy::None);
                let keeper = keeper.clone();
                app.send_future(async move { Command::ShowCopy(keeper.read(file::text_of(chosen).await)) });
            }
            Command::ShowCopy(read) => match read {
                Ok(Kept::Open(saved)) => self.guard.copy = Copy::Open(saved),
                Ok(Kept::Locked(lock)) => self.guard.copy = Copy::Locked(lock),
                Err(error) => self.guard.wrong = Some(error.key()),
            },
            Command::Replace => {
                if let Copy::Open(copy) = std::mem::take(&mut self.guard.copy) {
                    let answers = copy.reflection.moved_to(self.state.reflection());
                    self.act(Action::Adopt(answers));
                    self.go_on_with(copy.page);
                }
            }
            Command::Merge => {
                if let Copy::Open(copy) = std::mem::take(&mut self.guard.copy) {
                    let together = keeper.merge(copy);
                    self.act(Action::Adopt(together));
                    self.go_on_with(Page::Profile);
                }
            }
            Command::LeaveCopy => (self.guard.copy, self.guard.wrong) = (Copy::None, None),
            Command::SaveItem(at) => {
                if let Some(item) = keeper.items().get(at) {
                    platform::download("everyday-skills-raw.json", &item.text);
                }
            }
            Command::SaveLockedCopy => {
                if let Some(passphrase) = self.new_passphrase() {
                    let text = keeper.saved().to_file();
                    app.send_future(async move {
                        let locked = match vault::new_key(&passphrase).await {
                            Some(key) => vault::lock(&key, &text).await,
                            None => None,
                        };
                        Command::LockedCopy(locked)
                    });
                }
            }
            Command::LockedCopy(locked) => {
                self.end_typing();
                match locked {
                    Some(lock) => {
                        platform::download("everyday-skills-locked.json", &lock.to_file());
                        self.copy_saved = true;
                    }
                    None => self.guard.wrong = Some("lock-failed"),
                }
            }
            Command::Hear(heard) => self.hear(heard),
            Command::Kept(error) => self.unsaved = error,
            Command::CloseIn(None) => {
                self.guard.closing_in = None;
                if let Some((_, idle)) = &self.idle {
                    idle.reset();
                }
            }
            Command::CloseIn(Some(0)) => {
                self.guard.closing_in = None;
                if keeper.has_lock() {
                    self.close(app);
                } else {
                    self.erase(app);
                    self.time_ran_out = true;
                }
            }
            Command::CloseIn(left) => self.guard.closing_in = left,
            Command::Lasts(lasts) => self.guard.lasts = Some(lasts),
            Command::Asked(requests) => {
                let cards = |name: &String| name.contains(Part::Cards.as_str());
                self.guard.loaded = requests.iter().position(cards).map_or(requests.len(), |at| at + 1);
                self.guard.requests = requests;
            }
            Command::Gone => self.guard.is_gone = true,
            _ => {}
        }
    }

    /// The passphrase that was typed twice, to be worked on; nothing where something is wrong with it.
    fn new_passphrase(&mut self) -> Option<String> {
        let [once, again] = &self.guard.typed;
        self.guard.wrong = match once {
            _ if once.chars().count() < SHORTEST => Some("passphrase-short"),
            _ if once != again => Some("passphrase-differs"),
            _ => None,
        };
        self.guard.is_busy = self.guard.wrong.is_none();
        self.guard.is_busy.then(|| once.clone())
    }

    /// A passphrase was worked on: it stays nowhere.
    fn end_typing(&mut self) {
        (self.guard.typed, self.guard.is_busy) = (<[String; 2]>::default(), false);
    }

    /// Shows the page that a saved copy was left on, or that shows what came of it.
    fn go_on_with(&mut self, page: Page) {
        let page = if self.state.can_show(&page) { page } else { Page::Profile };
        self.act(Action::GoTo(page));
        // Nobody said yet whose device this is.
        if self.state.reflection().device().is_none() {
            self.act(Action::Visit(Page::Device));
        }
    }

    fn hear(&mut self, heard: Heard) {
        match heard {
            Heard::Answers(together) => self.state = self.state.clone().reduce(Action::Adopt(together)),
            Heard::Newer => self.unsaved = self.keeper.error(),
            Heard::Locked => self.show_nothing(),
            Heard::Erased => {
                self.leave();
                (self.erased_elsewhere, self.guard.is_gone) = (true, true);
            }
        }
    }

    /// Closes the answers until the passphrase is given.
    fn close(&mut self, app: &Scope<Self>) {
        let keeper = self.keeper.clone();
        app.send_future_batch(async move { keeper.lock().await.then_some(Command::Closed) });
    }

    /// Leaves nothing of ours in the browser, and goes to the page that says so.
    pub(super) fn erase(&mut self, app: &Scope<Self>) {
        let keeper = self.keeper.clone();
        keeper.erase();
        self.leave();
        app.send_future(async move {
            keeper.erase_mirror().await;
            Command::Gone
        });
    }

    fn leave(&mut self) {
        self.show_nothing();
        self.state = self.state.clone().reduce(Action::Erase);
        history::forget();
    }

    /// Forgets the answers and all that was said about them.
    fn show_nothing(&mut self) {
        self.state = State::new(self.state.content().clone());
        let guard = std::mem::take(&mut self.guard);
        self.guard =
            Guard { lasts: guard.lasts, requests: guard.requests, loaded: guard.loaded, ..Guard::default() };
        self.search.clear();
        (self.unusable, self.unsaved) = (None, None);
        (self.lost_newest, self.erased_elsewhere, self.time_ran_out) = (false, false, false);
        self.focus = Some(Focus::Heading);
    }

    /// Watches whether somebody is there, where answers close when nobody is.
    pub(super) fn watch_idle(&mut self, app: &Scope<Self>) {
        let told = self.state.reflection();
        let closes = told.device() == Some(Device::Shared) || self.keeper.has_lock();
        let minutes = (closes && !told.is_empty() && !self.keeper.is_locked()).then(|| told.idle().minutes());
        if minutes != self.idle.as_ref().map(|(minutes, _)| *minutes) {
            let tell = app.callback(Command::CloseIn);
            self.idle = minutes.and_then(|minutes| Some((minutes, Idle::watch(minutes, tell)?)));
        }
    }

    /// Asks the browser to keep what is there: once, when the first card is done, on one's own device.
    pub(super) fn ask_to_keep(&mut self, app: &Scope<Self>) {
        let is_worth_it = self.state.reflection().device() != Some(Device::Shared)
            && matches!(self.state.page(), Page::Form(_))
            && !self.state.sources().is_empty();
        if is_worth_it && !self.has_asked {
            self.has_asked = true;
            app.send_future(async { Command::Lasts(lasting::ask_to_keep().await) });
        }
    }
}
