//! The clients of this desk: come to the desk, find one, open, go back.

mod bell;
mod coming;
mod due;
mod files;
mod page;
mod record;
mod room;
mod rows;
mod said;
mod switching;

use super::Request;
use crate::{
    app::App,
    command::Command,
    guard::Copy,
    platform::{self, vault::Key},
    storage::Keeper,
};
use bell::Bell;
use caseload::{ClientId, Opened, Room};
use files::Brought;
use gloo_events::EventListener;
use keeping::{Lock, Saved};
use record::Closed;
use reflection::{Action, Idle, Page, Plan, Reflection};
use rows::{Fresh, Reading, Rows, With};
use said::Said;
use std::rc::Rc;
use yew::html::Scope;

/// See the module.
#[derive(Default)]
pub(super) struct Clients {
    /// Whose reflection was shown before the desk: the one of this browser's learner.
    learner: Option<Keeper>,
    /// Whether the way to the desk was begun.
    is_entering: bool,
    /// Why there can be no desk here: the key of what is said.
    missing: Option<&'static str>,
    /// The lock of a client's record, where the desk's own record is lost: its passphrase opens the desk again.
    left: Option<Lock>,
    /// What the desk's records are locked with, as long as it is open.
    key: Option<Key>,
    /// The desk's own record, as it was last seen.
    desk: Reflection,
    /// The client whose record is open, or was when it was locked.
    open: Option<ClientId>,
    /// Whose record was open when the tab was loaded again, until it is opened.
    back_to: Option<ClientId>,
    /// The same while it is being opened.
    returning: Option<ClientId>,
    /// Whether it is being closed, on the way back to the desk.
    is_closing: bool,
    rows: Rows,
    /// Whether the records were looked through since the desk was opened: what is due, how much room there is.
    is_looked_through: bool,
    room: Option<Room>,
    typed: Typed,
    /// Whose row shows all that can be done with the record.
    unfolded: Option<ClientId>,
    /// What is asked before it is done.
    asked: Option<Asked>,
    said: Vec<Said>,
    /// A file of records that waits for its passphrase.
    file: Option<Opened>,
    /// Whom the copy looks like that is being opened.
    like: Like,
    /// A copy to be put together with the record that is opened next.
    joining: Option<Saved>,
    /// Tells what other tabs store at this desk.
    ears: Option<EventListener>,
    /// Tells other tabs at this desk that it is locked, and hears it.
    bell: Option<Bell>,
}

/// What is typed and chosen on the page of the desk.
#[derive(Default)]
struct Typed {
    code: String,
    /// Another code for a client who has a record.
    other_code: String,
    search: String,
    with_archived: bool,
}

/// Whose record a copy looks like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Like {
    /// Nobody looked.
    #[default]
    Unknown,
    /// Nobody's here.
    Nobody,
    /// This client's.
    Client(ClientId),
}

/// What is asked of one client, or all of them, before it is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::counselor) enum Asked {
    Code(ClientId),
    Erase(ClientId),
    EraseAll,
}

#[derive(Clone)]
pub(super) enum Ask {
    /// Show the desk that this keeper has, with what the browser's database has of it.
    Enter(Keeper, Option<String>),
    /// Open a desk whose own record is lost, with the passphrase that was typed.
    Recover,
    /// Go on with the key; none where the passphrase is wrong.
    Recovered(Option<Key>),
    /// Leave the desk.
    Leave,
    /// Lock it here: it was locked in another tab.
    Lock,
    /// Leave the record that is locked for the desk.
    TurnToDesk,
    TypeCode(String),
    /// Make a record: with a copy of what the client did at home, or without.
    New(bool),
    Search(String),
    ShowArchived(bool),
    Open(ClientId),
    /// Show what was opened: a client's record, or the desk.
    Opened(Option<ClientId>, Keeper, Result<Saved, Closed>),
    /// Close the record and go back to the desk.
    Close,
    /// The same, though its last changes could not be stored.
    CloseAnyway,
    /// Say that it could not be closed.
    Stuck,
    /// Show all that can be done with this record, and no other.
    Unfold(Option<ClientId>),
    Archive(ClientId, bool),
    TypeOtherCode(String),
    /// Give the client the code that was typed.
    Rename(ClientId),
    /// Ask before something is done, or no more.
    MakeSure(Option<Asked>),
    Erase(ClientId),
    /// Erase the record that is open.
    EraseOpen,
    EraseAll,
    /// Look what changed in storage.
    Look,
    /// Take in what was found there.
    Found(Rc<Vec<Fresh>>),
    /// Save a record as a file, as it lies there, or all.
    Export(Option<ClientId>),
    /// Save the record that is open as a file, as it is in memory.
    ExportOpen,
    /// Hand over what it was locked to.
    Exported(Option<Lock>),
    BringIn,
    BroughtIn(Brought),
    LeaveFile,
    /// Open this record and put the copy together with it.
    Join(ClientId),
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

impl Clients {
    /// The desk's own record: how long an appointment is, when records are erased, when the desk locks.
    pub(super) fn idle(&self) -> Idle {
        self.desk.idle()
    }

    /// The id of the client whose record is open, or was when it was locked.
    pub(super) fn open(&self) -> Option<ClientId> {
        self.open
    }

    /// The id of the client whose record is open, or will be once the desk is.
    pub(super) fn at(&self) -> Option<ClientId> {
        self.open.or(self.back_to).or(self.returning)
    }

    pub(super) fn follow(&mut self, app: &mut App, scope: &Scope<App>) {
        if !app.state.plan().is_desk {
            return self.come(app, scope);
        }
        if app.keeper.is_locked() {
            // What is closed on the way back to the desk leaves that open; what is said and asked at a locked desk stays.
            if !self.is_closing && self.key.is_some() {
                self.shut();
            }
            return;
        }
        let Some(key) = app.keeper.key() else { return };
        self.key = Some(key);
        self.keep_to_its_pages(app);
        if self.goes_back(app, scope) {
            return;
        }
        if self.rows.reading == Reading::Not {
            self.look(app, scope);
        }
        match &app.guard.copy {
            Copy::Open(copy) if self.like == Like::Unknown && self.rows.reading == Reading::Done => {
                self.like = self.rows.like(copy, self.open).map_or(Like::Nobody, Like::Client);
            }
            Copy::Open(_) => {}
            _ => self.like = Like::Unknown,
        }
    }

    /// The desk's own record has a page of its own, and no client's record has that.
    fn keep_to_its_pages(&mut self, app: &mut App) {
        let page = app.state.page().clone();
        if self.open.is_some() {
            if page == Page::Desk {
                app.act(Action::GoTo(Page::Profile));
            }
            return;
        }
        if app.state.reflection().since().is_none() {
            app.act(Action::SetSince(platform::today()));
        }
        if !matches!(page, Page::Desk | Page::Group | Page::Privacy) {
            app.act(Action::GoTo(Page::Desk));
        }
        self.desk = app.state.reflection().clone();
        if !matches!(app.guard.copy, Copy::None) {
            // One person's copy is opened in their record.
            app.leave_copy();
            app.guard.wrong = Some("desk-file-of-one");
        }
    }

    /// Forgets all that was read: the desk is closed.
    fn shut(&mut self) {
        (self.rows, self.key) = (Rows::default(), None);
        (self.is_looked_through, self.room) = (false, None);
        (self.typed, self.asked, self.unfolded) = (Typed::default(), None, None);
        (self.file, self.like, self.joining) = (None, Like::Unknown, None);
        self.said.clear();
    }

    /// What records are read with; nothing where the desk is closed.
    fn with(&self, app: &App) -> Option<With> {
        let (name, content) = (app.surroundings.name().to_owned(), app.state.content().clone());
        Some(With { name, key: self.key.clone()?, content, plan: plan(app) })
    }

    /// Reads the records that changed.
    fn look(&mut self, app: &App, scope: &Scope<App>) {
        let Some(with) = self.with(app) else { return };
        self.rows.reading = Reading::Now(false);
        let (known, is_first) = (self.rows.known(), !std::mem::replace(&mut self.rows.is_whole, true));
        scope.send_future(async move {
            if is_first {
                with.bring_back().await;
            }
            Command::from(Ask::Found(Rc::new(with.look(known).await)))
        });
    }

    fn found(&mut self, app: &mut App, scope: &Scope<App>, fresh: &[Fresh]) {
        let Reading::Now(is_again) = self.rows.reading else { return };
        self.rows.take_in(fresh);
        self.rows.reading = if is_again { Reading::Not } else { Reading::Done };
        if self.open.is_none() && !self.is_looked_through {
            self.is_looked_through = true;
            self.look_through(app, scope);
            self.room = Some(room::left(app.surroundings.name(), &self.rows.sizes()));
        }
    }

    pub(super) fn act(&mut self, app: &mut App, scope: &Scope<App>, ask: &Ask) {
        match ask {
            Ask::Enter(keeper, mirrored) => self.enter(app, scope, keeper, mirrored.as_deref()),
            Ask::Recover => self.recover(app, scope),
            Ask::Recovered(key) => self.recovered(app, key.clone()),
            Ask::Leave => {
                self.lock_all();
                self.leave(app, scope);
            }
            Ask::Lock => Self::lock(app, scope),
            Ask::TurnToDesk => self.turn_to_desk(app, scope),
            Ask::TypeCode(code) => self.typed.code.clone_from(code),
            Ask::Search(words) => self.typed.search.clone_from(words),
            Ask::ShowArchived(on) => self.typed.with_archived = *on,
            Ask::New(with_copy) => self.make(app, scope, *with_copy),
            Ask::Open(id) => self.go_to(app, scope, Some(*id)),
            Ask::Opened(id, keeper, opened) => self.opened(app, scope, *id, keeper, opened),
            Ask::Close => self.close(app, scope),
            Ask::CloseAnyway => self.go_to(app, scope, None),
            Ask::Stuck => {
                self.is_closing = false;
                app.show(".desk-trouble");
            }
            Ask::TypeOtherCode(code) => self.typed.other_code.clone_from(code),
            Ask::Rename(id) => {
                self.asked = None;
                let code = std::mem::take(&mut self.typed.other_code);
                self.change(app, scope, vec![(*id, Action::SetCode(code.trim().to_owned()))]);
            }
            Ask::Unfold(id) => self.unfolded = *id,
            Ask::Archive(id, on) => self.change(app, scope, vec![(*id, Action::Archive(*on))]),
            Ask::MakeSure(asked) => {
                self.asked = *asked;
                if let Some(Asked::Code(id)) = *asked {
                    self.typed.other_code = self.code(id).to_owned();
                }
                if asked.is_some() {
                    app.show(".desk-sure");
                }
            }
            Ask::Erase(id) => self.erase(app, *id),
            Ask::EraseOpen => self.erase_open(app, scope),
            Ask::EraseAll => self.erase_all(app, scope),
            Ask::Look => match &mut self.rows.reading {
                Reading::Now(is_again) => *is_again = true,
                reading => *reading = Reading::Not,
            },
            Ask::Found(fresh) => self.found(app, scope, fresh),
            Ask::Export(id) => self.export(app, *id),
            Ask::ExportOpen => Self::export_open(app, scope),
            Ask::Exported(lock) => self.exported(app, lock.as_ref()),
            Ask::BringIn => self.bring_in(app, scope),
            Ask::BroughtIn(brought) => self.brought_in(app, brought),
            Ask::LeaveFile => self.file = None,
            Ask::Join(id) => self.join(app, scope, *id),
        }
    }
}
