//! How many more clients there is room for.

/// How much room a client takes at least, in characters: one who just begins will tell more.
pub const SMALLEST: usize = 12_000;

/// From how many more clients on nothing is said.
const PLENTY: usize = 10;

/// The room in the browser's storage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// For ten more clients and more.
    Plenty,
    /// For a few more.
    Little {
        /// How many: 1 to 9.
        clients: usize,
    },
    /// For none.
    None,
}

/// How many more clients of the usual size have room. `sizes` is what each record takes in storage, both slots with their keys, and
/// `free` what the browser has left, all in characters (UTF-16 code units, as storage counts).
pub fn room(sizes: &[usize], free: usize) -> Room {
    let all = sizes.iter().fold(0_usize, |all, size| all.saturating_add(*size));
    let usual = all.checked_div(sizes.len()).unwrap_or_default().max(SMALLEST);
    match free / usual {
        0 => Room::None,
        clients if clients < PLENTY => Room::Little { clients },
        _ => Room::Plenty,
    }
}
