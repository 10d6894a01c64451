//! How much room the browser has left for records.

use crate::storage::BrowserStore;
use caseload::{Room, SMALLEST, room};
use keeping::{Place, Store};

/// The key that is written to see whether it fits. Never a slot, and gone a moment later.
const PROBE: &str = "everyday-skills/probe";

/// The most that is tried out, in characters: all that most browsers have.
const MOST: usize = 1 << 20;

/// The least that is tried out.
const LEAST: usize = 1 << 12;

/// For how many clients of the usual size it is tried out.
const CLIENTS: usize = 10;

/// Tries out how much more can be kept at the desk of this name, beside records of these sizes.
pub(super) fn left(name: &str, sizes: &[usize]) -> Room {
    let all: usize = sizes.iter().sum();
    let usual = all.checked_div(sizes.len()).unwrap_or_default().max(SMALLEST);
    let store = BrowserStore::at_desk(name, None);
    let mut free = (usual * CLIENTS).min(MOST);
    while free >= LEAST && store.set(Place::Device, PROBE, &"0".repeat(free)).is_err() {
        free /= 2;
    }
    store.remove(Place::Device, PROBE);
    room(sizes, if free < LEAST { 0 } else { free })
}

/// Whether anything at all can be kept here.
pub(super) fn is_open(name: &str) -> bool {
    let store = BrowserStore::at_desk(name, None);
    let is_open = store.set(Place::Device, PROBE, "0") != Err(keeping::SaveError::Blocked);
    store.remove(Place::Device, PROBE);
    is_open
}
