//! Data that nobody can read, copied to a key of its own before anything takes its place.

use crate::{Place, SaveError, Store};

/// The key that unreadable data is set aside under; more of it under the same with `-2`, `-3` and so on.
pub const SET_ASIDE: &str = "everyday-skills/set-aside";

/// Copies a text to a key of its own, unless there is such a copy. No copy is ever replaced.
///
/// # Errors
/// [`SaveError`] when there is no copy of it.
pub(crate) fn set_aside(store: &dyn Store, place: Place, text: &str) -> Result<(), SaveError> {
    let mut taken = store.keys(place);
    taken.retain(|key| key.starts_with(SET_ASIDE));
    if taken.iter().any(|key| store.get(place, key).as_deref() == Some(text)) {
        return Ok(());
    }
    let mut key = String::from(SET_ASIDE);
    let mut number = 1;
    while taken.contains(&key) {
        number += 1;
        key = [SET_ASIDE, "-", &number.to_string()].concat();
    }
    store.set(place, &key, text)
}
