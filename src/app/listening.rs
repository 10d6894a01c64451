//! What the app listens to beside its own buttons, as long as it is there.

use super::App;
use crate::{
    command::Command,
    platform::requests,
    storage::{Keeper, Neighbour},
    surroundings::Surroundings,
};
use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Event, StorageEvent};
use yew::html::Scope;

/// What the app listens to as long as it is there.
pub(super) struct Listening {
    _events: [EventListener; 4],
    _neighbours: Neighbour,
    _requests: Option<requests::Watch>,
}

impl Listening {
    pub(super) fn new(keeper: &Keeper, surroundings: &Surroundings, app: &Scope<App>) -> Option<Self> {
        let window = web_sys::window()?;
        let document = window.document()?;
        keeper.listen(app.callback(Command::Kept));
        let hear = {
            let (keeper, app) = (keeper.clone(), app.clone());
            EventListener::new(&window, "storage", move |event| {
                let Some(event) = event.dyn_ref::<StorageEvent>() else { return };
                let Some(key) = event.key() else { return };
                let (keeper, app, text) = (keeper.clone(), app.clone(), event.new_value());
                spawn_local(async move {
                    if let Some(heard) = keeper.hear(&key, text).await {
                        app.send_message(Command::Hear(heard));
                    }
                });
            })
        };
        // Yew would write after the page is gone: the last moment is now.
        let leave = {
            let keeper = keeper.clone();
            EventListener::new(&window, "pagehide", move |_| keeper.flush())
        };
        // A page that was put aside heard nothing of other tabs.
        let look = |keeper: &Keeper, app: &Scope<App>| {
            let (keeper, app) = (keeper.clone(), app.clone());
            move |_: &Event| {
                keeper.flush();
                let (keeper, app) = (keeper.clone(), app.clone());
                spawn_local(async move {
                    if let Some(heard) = keeper.catch_up().await {
                        app.send_message(Command::Hear(heard));
                    }
                });
            }
        };
        let hide = EventListener::new(&document, "visibilitychange", look(keeper, app));
        let show = EventListener::new(&window, "pageshow", look(keeper, app));
        let around = surroundings.clone();
        let counts = move |address: &str| around.is_page || around.is_ours(address);
        let requests = requests::watch(counts, app.callback(Command::Asked));
        let neighbours = keeper.listen_to_neighbours(app.callback(Command::Hear));
        Some(Self { _events: [hear, leave, hide, show], _neighbours: neighbours, _requests: requests })
    }
}
