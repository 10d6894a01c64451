//! What was read of the records: in memory only, as long as the desk is open.

use super::record::{self, Closed, Stored};
use crate::platform::{self, vault::Key};
use caseload::{Client, ClientId, Why};
use keeping::Saved;
use reflection::{Action, Content, Day, Plan, State};
use std::{cell::RefCell, rc::Rc};

/// How far the reading is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Reading {
    /// Nothing was read.
    #[default]
    Not,
    /// It is being read; what changed meanwhile is read after that.
    Now(bool),
    /// All was read.
    Done,
}

/// See the module.
#[derive(Default)]
pub(super) struct Rows {
    records: Vec<Row>,
    pub(super) clients: Vec<Client>,
    pub(super) reading: Reading,
    /// Whether it was looked for records that only the database has: once, when the desk is opened. One that is erased may be
    /// there for a moment longer.
    pub(super) is_whole: bool,
    /// A language, and days as they are written out in it: a browser takes long for each.
    written: RefCell<(String, Vec<(Day, String)>)>,
}

/// One record.
pub(super) struct Row {
    pub(super) stored: Stored,
    pub(super) read: Result<Rc<Saved>, Why>,
}

/// A record that was looked at; without what was read, it is as it was.
#[derive(Clone)]
pub(in crate::counselor) struct Fresh {
    stored: Stored,
    read: Option<Result<(Rc<Saved>, Client), Why>>,
}

/// What records are read with.
#[derive(Clone)]
pub(super) struct With {
    pub(super) name: String,
    pub(super) key: Key,
    pub(super) content: Rc<Content>,
    pub(super) plan: Rc<Plan>,
}

impl With {
    /// A record as the app would show it.
    pub(super) fn state(&self, saved: &Saved) -> State {
        State::resume(self.content.clone(), saved.reflection.clone(), saved.page.clone())
            .planned(self.plan.clone())
    }

    /// A record with one thing changed, on the page it was on.
    pub(super) fn changed(&self, mut saved: Saved, action: Action) -> Saved {
        let page = saved.page.clone();
        saved.follow(&self.state(&saved).reduce(action), platform::now());
        Saved { page, ..saved }
    }

    /// Puts records back into storage that only the browser's database still has: a browser that is killed forgets what it was
    /// given in the last seconds, and then the list would never show them.
    pub(super) async fn bring_back(&self) {
        let here = record::stored(&record::keeper(&self.name, None));
        for id in record::mirrored(&self.name).await {
            let keeper = record::keeper(&self.name, Some(id));
            if !here.iter().any(|stored| stored.id == id)
                && let Ok(saved) = record::open(&keeper, self.key.clone()).await
            {
                // Where there is no room, the database has it as before.
                let _stored = record::store(&keeper, self.key.clone(), saved).await;
            }
        }
    }

    /// Looks at all records, and reads those that are not `known` by the heads of their slots.
    pub(super) async fn look(self, known: Vec<(ClientId, String)>) -> Vec<Fresh> {
        let mut fresh = Vec::new();
        for stored in record::stored(&record::keeper(&self.name, None)) {
            let is_known = known.iter().any(|(id, head)| *id == stored.id && *head == stored.head);
            let read = if is_known { None } else { self.read(stored.id).await };
            if is_known || read.is_some() {
                fresh.push(Fresh { stored, read });
            }
        }
        fresh
    }

    /// Reads one; nothing where it is gone.
    async fn read(&self, id: ClientId) -> Option<Result<(Rc<Saved>, Client), Why>> {
        let keeper = record::keeper(&self.name, Some(id));
        match record::glance(&keeper, self.key.clone()).await {
            Ok(saved) => {
                let client = Client::new(id, &self.state(&saved), &saved);
                Some(Ok((Rc::new(saved), client)))
            }
            Err(Closed::Unreadable(why)) => Some(Err(why)),
            Err(Closed::Gone) => None,
        }
    }
}

impl Rows {
    /// What is known of the records.
    pub(super) fn known(&self) -> Vec<(ClientId, String)> {
        self.records.iter().map(|row| (row.stored.id, row.stored.head.clone())).collect()
    }

    /// Takes in what was looked at: all there is.
    pub(super) fn take_in(&mut self, fresh: &[Fresh]) {
        let is_there = |id: ClientId| fresh.iter().any(|fresh| fresh.stored.id == id);
        self.records.retain(|row| is_there(row.stored.id));
        self.clients.retain(|client| is_there(client.id));
        for Fresh { stored, read } in fresh {
            let Some(read) = read else { continue };
            self.records.retain(|row| row.stored.id != stored.id);
            self.clients.retain(|client| client.id != stored.id);
            let read = match read {
                Ok((saved, client)) => {
                    self.clients.push(client.clone());
                    Ok(saved.clone())
                }
                Err(why) => Err(*why),
            };
            self.records.push(Row { stored: stored.clone(), read });
        }
    }

    /// Takes one away: it is erased.
    pub(super) fn remove(&mut self, id: ClientId) {
        self.records.retain(|row| row.stored.id != id);
        self.clients.retain(|client| client.id != id);
    }

    pub(super) fn client(&self, id: ClientId) -> Option<&Client> {
        self.clients.iter().find(|client| client.id == id)
    }

    /// A day as people write it in a language, which `write` tells where nobody asked for it before.
    pub(super) fn day(&self, language: &str, day: Day, write: impl FnOnce(&str) -> String) -> String {
        let (spoken, written) = &mut *self.written.borrow_mut();
        if spoken != language {
            language.clone_into(spoken);
            written.clear();
        }
        if let Some((_, text)) = written.iter().find(|(other, _)| *other == day) {
            return text.clone();
        }
        let text = write(&day.to_string());
        written.push((day, text.clone()));
        text
    }

    /// Those that cannot be read, with why.
    pub(super) fn unreadable(&self) -> impl Iterator<Item = (ClientId, Why)> {
        self.records.iter().filter_map(|row| Some((row.stored.id, row.read.as_ref().err().copied()?)))
    }

    /// How much room each takes up.
    pub(super) fn sizes(&self) -> Vec<usize> {
        self.records.iter().map(|row| row.stored.size).collect()
    }

    /// Another client whose record a copy looks like.
    pub(super) fn like(&self, copy: &Saved, open: Option<ClientId>) -> Option<ClientId> {
        let is_like = |row: &&Row| {
            let saved = row.read.as_ref().ok();
            Some(row.stored.id) != open && saved.is_some_and(|saved| caseload::resembles(copy, saved))
        };
        self.records.iter().find(is_like).map(|row| row.stored.id)
    }
}
