//! Records as files: saved as they lie there, locked, and brought in again.

use super::{Ask, Clients, Reading, Said, With, record};
use crate::{
    app::App,
    command::Command,
    platform::{self, vault},
    storage::BrowserStore,
};
use caseload::{ClientId, Opened, Record, read_export, write_export};
use keeping::{Lock, Saved, Store};
use record::Closed;
use reflection::{Action, Day};
use vault::Key;
use yew::html::Scope;

const ALL: &str = "everyday-skills-desk.json";
const ONE: &str = "everyday-skills-record.json";

/// From how many desks the records in a file may come: making a key takes seconds.
const MOST_DESKS: usize = 5;

/// What came of bringing in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Brought {
    /// The passphrase does not open it.
    Wrong,
    /// So many are here now, and so many are not: they cannot be read, or there is no room for them.
    In(usize, usize),
}

impl Clients {
    /// Saves a record as a file, or all of them.
    pub(super) fn export(&mut self, app: &mut App, id: Option<ClientId>) {
        let name = app.surroundings.name().to_owned();
        let stored = record::stored(&record::keeper(&name, None)).into_iter().map(|stored| stored.id);
        let (mut records, mut unread) = (Vec::new(), 0);
        for id in stored.filter(|stored| id.is_none_or(|id| id == *stored)) {
            match record::locked(&record::keeper(&name, Some(id))) {
                Ok(lock) => records.push(Record { id, lock }),
                Err(text) => {
                    unread += 1;
                    if let Some(text) = text {
                        platform::download("everyday-skills-unread.json", &text);
                    }
                }
            }
        }
        if !records.is_empty() {
            hand_over(if id.is_some() { ONE } else { ALL }, &records);
        }
        let said = match (records.len(), unread) {
            (_, 1..) => "desk-exported-unread",
            (0, _) => "desk-exported-none",
            _ => "desk-exported",
        };
        self.say(app, Said::new(said).count(records.len()));
    }

    /// Locks what is in memory of the open record, to be saved as a file.
    pub(super) fn export_open(app: &App, scope: &Scope<App>) {
        let keeper = app.keeper.clone();
        scope.send_future(async move { Command::from(Ask::Exported(keeper.locked_copy().await)) });
    }

    pub(super) fn exported(&self, app: &mut App, lock: Option<&Lock>) {
        if let (Some(lock), Some(id)) = (lock, self.open) {
            hand_over(ONE, &[Record { id, lock: lock.clone() }]);
            app.say_saved();
        }
    }

    /// Looks into a file that was chosen.
    pub(super) fn take_file(&mut self, app: &mut App, text: &str) {
        // A link that was opened here is one client's.
        if text.starts_with('#') {
            return self.say(app, Said::new("desk-file-of-one"));
        }
        match read_export(text, |text| BrowserStore::default().parse(text)) {
            Ok(opened) => {
                self.file = Some(opened);
                app.show(".desk-file");
            }
            Err(error) => app.guard.wrong = Some(error.key()),
        }
    }

    /// Opens the records of the file with the passphrase that was typed, and keeps them here.
    pub(super) fn bring_in(&self, app: &mut App, scope: &Scope<App>) {
        let (Some(file), Some(with)) = (self.file.clone(), self.with(app)) else { return };
        (app.guard.is_busy, app.guard.wrong) = (true, None);
        let passphrase = app.guard.passphrase().to_owned();
        scope.send_future(
            async move { Command::from(Ask::BroughtIn(with.bring_in(file, &passphrase).await)) },
        );
    }

    pub(super) fn brought_in(&mut self, app: &mut App, brought: &Brought) {
        app.guard.is_busy = false;
        let Brought::In(count, others) = *brought else {
            app.guard.wrong = Some("desk-wrong");
            return;
        };
        (app.guard.typed, self.file) = (<[String; 2]>::default(), None);
        self.rows.reading = Reading::Not;
        self.is_looked_through = false;
        self.say(
            app,
            Said::new(if count == 0 { "desk-brought-in-none" } else { "desk-brought-in" }).count(count),
        );
        if others > 0 {
            self.said.push(Said::new("desk-not-brought-in").count(others));
        }
    }
}

impl With {
    async fn bring_in(self, file: Opened, passphrase: &str) -> Brought {
        let (mut keys, mut opened): (Vec<Key>, Vec<(ClientId, Saved)>) = (Vec::new(), Vec::new());
        let (reader, all) = (record::keeper(&self.name, None), file.records.len() + file.unread);
        for Record { id, lock } in file.records {
            // One key opens all records of a desk; those of a few desks may have come together.
            let key = match keys.iter().find(|key| key.salt == lock.salt) {
                Some(key) => key.clone(),
                None if keys.len() == MOST_DESKS => continue,
                None => match vault::key_for(passphrase, &lock).await {
                    Some(key) => {
                        keys.push(key.clone());
                        key
                    }
                    None => continue,
                },
            };
            opened.extend(reader.read_locked(&key, &lock).await.map(|saved| (id, saved)));
        }
        if opened.is_empty() {
            return Brought::Wrong;
        }
        let mut count = 0;
        for (id, saved) in opened {
            count += usize::from(self.keep(id, saved).await);
        }
        Brought::In(count, all - count)
    }

    /// Keeps a record that was brought in, together with what is here of it. What is here and cannot be read stays.
    async fn keep(&self, id: ClientId, saved: Saved) -> bool {
        // That it will be erased was said at the desk it comes from.
        let saved = self.changed(saved, Action::SetWarned(None));
        let keeper = record::keeper(&self.name, Some(id));
        let (keeper, saved) = match record::open(&keeper, self.key.clone()).await {
            Ok(mut here) => {
                here.merge(&saved);
                (keeper, here)
            }
            Err(Closed::Gone) => (keeper, saved),
            Err(Closed::Unreadable(_)) => {
                let Some(other) = record::new_id() else { return false };
                (record::keeper(&self.name, Some(other)), saved)
            }
        };
        record::store(&keeper, self.key.clone(), saved).await
    }
}

fn hand_over(file: &str, records: &[Record]) {
    if let Some(today) = Day::parse(&platform::today()) {
        platform::download(file, &write_export(today, records));
    }
}
