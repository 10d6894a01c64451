//! What goes by itself after a time, and what is erased by hand.

use super::{Ask, Clients, Reading, Said, plan, record};
use crate::{app::App, command::Command, platform};
use caseload::{Client, ClientId, Due, SAID_FOR};
use reflection::{Action, Day, Page};
use yew::html::Scope;

impl Clients {
    /// Erases what is due, and says of what will be due soon.
    pub(super) fn look_through(&mut self, app: &App, scope: &Scope<App>) {
        let Some(today) = Day::parse(&platform::today()) else { return };
        let after = self.desk.erase_after();
        let (mut erased, mut warned) = (Vec::new(), Vec::new());
        for client in &self.rows.clients {
            match client.due(after, today) {
                Due::Kept { .. } => {}
                Due::Erase => {
                    erased.push(client.id);
                    let days = usize::try_from(after.days()).unwrap_or_default();
                    self.said.push(Said::new("desk-was-erased").of(&client.code).count(days));
                }
                Due::Soon { .. } | Due::Warn => {
                    let is_first = client.is_said_first(after, today);
                    let since = client.warned.filter(|_| !is_first).unwrap_or(today);
                    let day = last_day(client, after.days(), since).map(|day| day.to_string());
                    let said = Said::new("desk-will-be-erased").of(&client.code).on(day.unwrap_or_default());
                    self.said.push(said.opening(client.id));
                    if is_first {
                        warned.push((client.id, Action::SetWarned(Some(today.to_string()))));
                    }
                }
            }
        }
        for id in erased {
            self.take_out(app, id);
        }
        if !warned.is_empty() {
            self.change(app, scope, warned);
        }
    }

    fn take_out(&mut self, app: &App, id: ClientId) {
        record::erase(&record::keeper(app.surroundings.name(), Some(id)));
        self.rows.remove(id);
    }

    /// Erases one, as was asked and asked again.
    pub(super) fn erase(&mut self, app: &mut App, id: ClientId) {
        let said = Said::new("desk-erased").of(self.code(id));
        self.take_out(app, id);
        self.asked = None;
        self.say(app, said);
    }

    /// Erases all records with the desk's own. It can be set up anew.
    pub(super) fn erase_all(&mut self, app: &mut App, scope: &Scope<App>) {
        let desk = record::keeper(app.surroundings.name(), None);
        for stored in record::stored(&desk) {
            record::erase(&record::keeper(app.surroundings.name(), Some(stored.id)));
        }
        record::erase(&desk);
        let name = app.surroundings.name().to_owned();
        scope.send_future_batch(async move {
            for id in record::mirrored(&name).await {
                record::keeper(&name, Some(id)).erase_mirror().await;
            }
            None
        });
        self.shut();
        (self.open, self.left) = (None, None);
        app.switch(desk, plan(app), scope);
        app.act(Action::GoTo(Page::Desk));
        self.say(app, Said::new("desk-all-erased"));
    }

    /// Changes records that are not open, and reads them again.
    pub(super) fn change(&mut self, app: &App, scope: &Scope<App>, changes: Vec<(ClientId, Action)>) {
        let Some(with) = self.with(app) else { return };
        if let Reading::Now(is_again) = &mut self.rows.reading {
            *is_again = true;
        }
        scope.send_future(async move {
            for (id, action) in changes {
                let keeper = record::keeper(&with.name, Some(id));
                let Ok(saved) = record::open(&keeper, with.key.clone()).await else { continue };
                // Where there is no room, it stays as it was, and the list shows that.
                let _stored = record::store(&keeper, with.key.clone(), with.changed(saved, action)).await;
            }
            Command::from(Ask::Look)
        });
    }
}

/// The day on which a record is erased, of which that is said since a day.
fn last_day(client: &Client, after: u32, said: Day) -> Option<Day> {
    let due = client.seen.or(client.since)?.number() + i64::from(after);
    Day::from_number(due.max(said.number() + i64::from(SAID_FOR)))
}
