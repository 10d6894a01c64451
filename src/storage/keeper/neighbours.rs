//! Widgets on the same page that keep the same: browsers tell other tabs what was stored, but not the page that stored it.

use super::{Heard, Keeper};
use keeping::PREFIX;
use std::{
    cell::RefCell,
    rc::{Rc, Weak},
};
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

/// One who is told, as long as this is kept.
pub struct Neighbour {
    _home: Rc<Home>,
}

struct Home {
    keeper: Keeper,
    tell: Callback<Heard>,
}

thread_local! {
    static NEIGHBOURS: RefCell<Vec<Weak<Home>>> = const { RefCell::new(Vec::new()) };
}

impl Keeper {
    /// Tells what others on this page store under the same keys, as long as the answer is kept.
    pub fn listen_to_neighbours(&self, tell: Callback<Heard>) -> Neighbour {
        let neighbour = Rc::new(Home { keeper: self.clone(), tell });
        NEIGHBOURS.with_borrow_mut(|all| {
            all.retain(|other| other.strong_count() > 0);
            all.push(Rc::downgrade(&neighbour));
        });
        Neighbour { _home: neighbour }
    }

    /// Tells the others what was stored here; nothing where all was erased.
    pub(super) fn tell_neighbours(&self, text: Option<&str>) {
        // Who keeps nothing beyond the tab has nothing in common with who does.
        let kept = |keeper: &Self| (keeper.shown(PREFIX), keeper.0.stay);
        let here = kept(self);
        let others = NEIGHBOURS.with_borrow(|all| all.iter().filter_map(Weak::upgrade).collect::<Vec<_>>());
        for other in others {
            if other.keeper == *self || kept(&other.keeper) != here {
                continue;
            }
            let text = text.map(ToOwned::to_owned);
            spawn_local(async move {
                if let Some(heard) = other.keeper.hear_text(text).await {
                    other.tell.emit(heard);
                }
            });
        }
    }
}
