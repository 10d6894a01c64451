//! One press locks the desk in every tab of this browser: the tabs tell each other over a channel.

use super::{Ask, Clients};
use crate::{app::App, platform::channel::Channel, storage::Keeper};
use keeping::PREFIX;
use yew::html::Scope;

/// All that is ever said: whoever else may speak here can do no more than lock.
const LOCK: &str = "lock";

/// The channel of the desk, open as long as this is kept.
pub(super) struct Bell(Channel);

impl Bell {
    pub(super) fn of(desk: &Keeper, scope: &Scope<App>) -> Option<Self> {
        let app = scope.clone();
        let hear = move |said| {
            if said == LOCK {
                app.send_message(Ask::Lock);
            }
        };
        Channel::open(&desk.shown(PREFIX), hear).map(Self)
    }
}

impl Clients {
    /// Locks the desk in all other tabs: the counselor locked it here, or leaves it.
    pub(super) fn lock_all(&self) {
        if let Some(Bell(channel)) = &self.bell {
            channel.say(LOCK);
        }
    }

    /// Locks what is open here.
    pub(super) fn lock(app: &mut App, scope: &Scope<App>) {
        if app.keeper.key().is_some() {
            app.close(scope);
        }
    }
}
