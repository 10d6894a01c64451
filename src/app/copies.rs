//! What is asked about saved copies: read, look into, take over, make a locked one.

use super::App;
use crate::{
    command::Command,
    guard::Copy,
    pages::has_told,
    platform::{self, file, vault},
};
use keeping::{FileError, Kept, Lock};
use reflection::{Action, Page, is_desk};
use web_sys::File;
use yew::html::Scope;

impl App {
    /// Reads the file that was chosen.
    pub(super) fn read_copy(&mut self, app: &Scope<Self>, chosen: File) {
        self.leave_copy();
        let keeper = self.keeper.clone();
        app.send_future(async move {
            let text = file::text_of(chosen).await;
            match keeper.read(text.clone()) {
                // No saved copy, but it may be something else of ours.
                Err(FileError::Load(_)) => text.map_or(Command::LeaveCopy, Command::Take),
                read => Command::ShowCopy(read),
            }
        });
    }

    /// Shows what is inside.
    pub(crate) fn show_copy(&mut self, read: Result<Kept, FileError>) {
        match read {
            Ok(Kept::Open(saved)) => self.guard.copy = Copy::Open(saved.from_outside()),
            Ok(Kept::Locked(lock)) => self.guard.copy = Copy::Locked(lock),
            Err(error) => self.guard.wrong = Some(error.key()),
        }
    }

    /// Leaves it alone.
    pub(crate) fn leave_copy(&mut self) {
        (self.guard.copy, self.guard.wrong) = (Copy::None, None);
    }

    /// Takes it over: in place of the answers here, or together with them.
    pub(super) fn take_over(&mut self, together: bool) {
        // Where nobody said whose device it is, that comes first: on a shared one the answers stay in the tab.
        if self.state.device().is_none() && !self.guard.has_asked_whose {
            self.act(Action::Visit(Page::Device));
            self.guard.takes = Some(if together { Command::Merge } else { Command::Replace });
            return;
        }
        let Copy::Open(copy) = std::mem::take(&mut self.guard.copy) else { return };
        let page = if together { Page::Profile } else { copy.page.clone() };
        // Where there is nothing it could take away, each answer stays as old as it is: put together with what is on another
        // device one day, the newer ones there must win.
        let answers = if together || !has_told(self.state.reflection()) {
            self.keeper.merge(copy)
        } else {
            let mut answers = copy.reflection.moved_to(self.state.reflection());
            // What the counselor said of the client stays.
            for (address, answer) in self.state.reflection().iter().filter(|(address, _)| is_desk(address)) {
                answers.put(address, Some(answer));
            }
            answers
        };
        self.act(Action::Adopt(answers));
        let page = if self.state.can_show(&page) { page } else { Page::Profile };
        self.act(Action::GoTo(page));
    }

    /// Makes a locked copy with the passphrase that was typed twice.
    pub(super) fn lock_copy(&mut self, app: &Scope<Self>) {
        let Some(passphrase) = self.new_passphrase() else { return };
        let saved = self.keeper.saved();
        let text = match &self.extras.bench {
            Some(bench) if *self.state.page() == Page::Share => bench.given(saved),
            // What a counselor says stays at the desk.
            _ if self.state.plan().is_desk => saved.handed_over(),
            _ => saved,
        }
        .to_file();
        app.send_future(async move {
            Command::LockedCopy(match vault::new_key(&passphrase).await {
                Some(key) => vault::lock(&key, text.as_bytes()).await,
                None => None,
            })
        });
    }

    /// Hands it to the learner.
    pub(super) fn save_locked_copy(&mut self, locked: Option<Lock>) {
        self.end_typing();
        match locked {
            Some(lock) => {
                platform::download("everyday-skills-locked.json", &lock.to_file());
                self.say_saved();
            }
            None => self.guard.wrong = Some("lock-failed"),
        }
    }
}
