//! What is asked about keeping, and by nobody in particular: other tabs, nobody there, the browser's word, erasing.

use super::{App, Focus};
use crate::{
    command::Command,
    guard::{Guard, Idle},
    notices::News,
    platform::{self, history, lasting},
    storage::Heard,
};
use reflection::{Action, Device, Page, State, content::Part};
use yew::html::Scope;

impl App {
    /// Does what is asked about keeping.
    pub(super) fn keep_safe(&mut self, app: &Scope<Self>, command: Command) {
        match command {
            Command::Hear(heard) => self.hear(heard),
            Command::Kept(error) => self.unsaved = error,
            Command::CloseIn(left) => self.close_in(app, left),
            Command::Lasts(lasts) => self.guard.lasts = Some(lasts),
            Command::Asked(requests) => {
                // By how the file's own name begins: a folder of the host may be called anything, and a host's own build
                // may put a hash behind it.
                let with_cards = |address: &String| {
                    let name = address.rsplit('/').next().unwrap_or_default();
                    name.starts_with(Part::Cards.as_str()) || name.starts_with("program_later")
                };
                self.guard.loaded = requests.iter().rposition(with_cards).map_or(requests.len(), |at| at + 1);
                self.guard.requests = requests;
            }
            Command::Gone => self.guard.is_gone = true,
            other => {
                if let Some(later) = self.extras.later {
                    (later.passphrases_and_copies)(self, app, other);
                }
            }
        }
    }

    /// Does what is asked about passphrases and copies.
    pub(crate) fn passphrases_and_copies(&mut self, app: &Scope<Self>, command: Command) {
        match command {
            Command::Type(which, text) => self.guard.write(which, text),
            Command::PutLockOn => self.put_lock_on(app),
            Command::LockMade(key) => self.use_key(key),
            Command::TakeLockOff => self.keeper.set_key(None),
            Command::ClearSetAside => self.clear_set_aside(),
            Command::LockNow => self.close(app),
            Command::Closed => self.show_nothing(),
            Command::Unlock => self.unlock(app),
            Command::Unlocked(opened) => self.go_on_unlocked(opened),
            Command::Read(chosen) => self.read_copy(app, chosen),
            Command::ShowCopy(read) => self.show_copy(read),
            Command::Replace => self.take_over(false),
            Command::Merge => self.take_over(true),
            Command::LeaveCopy => self.leave_copy(),
            Command::SaveLockedCopy => self.lock_copy(app),
            Command::LockedCopy(locked) => self.save_locked_copy(locked),
            Command::SaveItem(at) => {
                if let Some(item) = self.keeper.items().get(at) {
                    platform::download("everyday-skills-raw.json", &item.text);
                }
            }
            _ => {}
        }
    }

    fn close_in(&mut self, app: &Scope<Self>, left: Option<u32>) {
        self.guard.closing_in = left.filter(|left| *left > 0);
        match left {
            None => {
                if let Some((_, idle)) = &self.idle {
                    idle.reset();
                }
            }
            Some(0) if self.keeper.has_lock() => self.close(app),
            Some(0) => {
                self.erase(app);
                self.news = vec![News::TimeRanOut];
            }
            Some(_) => {}
        }
    }

    fn hear(&mut self, heard: Heard) {
        match heard {
            Heard::Answers(theirs, is_locked) => {
                if let Some(together) = self.keeper.take_in(&theirs, is_locked) {
                    self.state = self.state.clone().reduce_first(Action::Adopt(together));
                    self.keeper.keep(&self.state, None);
                }
            }
            Heard::Newer => self.unsaved = self.keeper.error(),
            Heard::Locked(lock) => {
                let was_open = !self.keeper.is_locked();
                self.keeper.close(lock);
                if was_open {
                    self.show_nothing();
                }
            }
            Heard::Erased => {
                let had_nothing = self.state.reflection().is_empty() && !self.keeper.is_locked();
                self.keeper.leave();
                if had_nothing {
                    return;
                }
                self.leave();
                self.guard.is_gone = true;
                self.news = vec![News::ErasedElsewhere];
            }
        }
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
        self.handed = None;
        // The page stays in it for as long as it is open.
        self.extras.chosen = None;
        self.language.forget();
        self.state = self.state.clone().reduce_first(Action::Erase);
        history::forget();
    }

    /// Forgets the answers and all that was said about them.
    pub(super) fn show_nothing(&mut self) {
        let plan = self.state.plan().clone();
        self.state = State::new(self.state.content().clone()).planned(plan);
        let guard = std::mem::take(&mut self.guard);
        self.guard =
            Guard { lasts: guard.lasts, requests: guard.requests, loaded: guard.loaded, ..Guard::default() };
        self.search.clear();
        self.extras.clear_bench();
        (self.unusable, self.unsaved) = (None, None);
        self.news.clear();
        self.focus = Some(Focus::Heading);
    }

    /// Watches whether somebody is there, where answers close when nobody is.
    pub(super) fn watch_idle(&mut self, app: &Scope<Self>) {
        let told = self.state.reflection();
        let desk = self.extras.desk.as_ref().filter(|_| self.state.plan().is_desk);
        let closes = self.state.device() == Some(Device::Shared) || self.keeper.has_lock();
        let idle = desk.map_or_else(|| told.idle(), |desk| desk.idle());
        let minutes = (closes && !told.is_empty() && !self.keeper.is_locked()).then(|| idle.minutes());
        if minutes != self.idle.as_ref().map(|(minutes, _)| *minutes) {
            let tell = app.callback(Command::CloseIn);
            self.idle = minutes.and_then(|minutes| Some((minutes, Idle::watch(minutes, tell)?)));
        }
    }

    /// Asks the browser to keep what is there: once, when the first card is done, on one's own device.
    pub(super) fn ask_to_keep(&mut self, app: &Scope<Self>) {
        let is_worth_it = self.state.device() != Some(Device::Shared)
            && matches!(self.state.page(), Page::Form(_))
            && !self.state.sources().is_empty();
        if is_worth_it && !self.has_asked {
            self.has_asked = true;
            app.send_future(async { Command::Lasts(lasting::ask_to_keep().await) });
        }
    }
}
