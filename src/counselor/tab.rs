//! What this tab notes in session storage while it is at the desk: whoever loads it again comes back to where they were.

use crate::{
    app::App,
    platform,
    storage::{AT_DESK, BrowserStore},
};
use caseload::AtDesk;
use keeping::{Place, Store};

/// See the module.
#[derive(Default)]
pub(super) struct Tab {
    is_at_desk: bool,
    noted: Option<AtDesk>,
}

impl Tab {
    /// What was noted before the tab was loaded again: asked once, on coming to the desk.
    pub(super) fn come(&mut self, app: &App) -> Option<AtDesk> {
        if std::mem::replace(&mut self.is_at_desk, app.state.plan().is_desk) || !self.is_at_desk {
            return None;
        }
        let text = store(app).get(Place::Tab, AT_DESK)?;
        self.noted = Some(AtDesk::parse(&text, platform::now()));
        self.noted
    }

    /// Notes where the tab is now. Nothing is noted where there is no desk yet, nor once it is left.
    pub(super) fn follow(&mut self, app: &App, now: AtDesk) {
        let now = Some(now).filter(|_| self.is_at_desk && app.keeper.has_lock());
        if now == self.noted {
            return;
        }
        match now {
            // Without it, only the way back is longer.
            Some(now) => drop(store(app).set(Place::Tab, AT_DESK, &now.to_string())),
            None => store(app).remove(Place::Tab, AT_DESK),
        }
        self.noted = now;
    }
}

fn store(app: &App) -> BrowserStore {
    BrowserStore::at_desk(app.surroundings.name(), None)
}
