//! What must hold whatever comes in from outside.
//!
//! Each target takes any bytes and panics when something does not hold: then the bytes are worth keeping. `fuzz/` runs
//! them for as long as one likes, `tests/bounded.rs` for some seconds with every run of the tests.
#![forbid(unsafe_code)]

mod address;
mod backup;
mod content_pack;
mod count;
mod credential;
mod envelope;
mod export;
mod handover;
mod memory;
mod migrations;
pub mod samples;
mod walk;

pub use address::address;
pub use backup::backup;
pub use content_pack::content_pack;
pub use count::count;
pub use credential::credential;
pub use envelope::envelope;
pub use export::export;
pub use handover::handover;
pub use migrations::migrations;

/// A target with its name.
pub type Target = (&'static str, fn(&[u8]));

/// All targets. Each has a file in `fuzz/fuzz_targets` by its name.
pub const TARGETS: [Target; 9] = [
    ("address", address),
    ("backup", backup),
    ("content_pack", content_pack),
    ("count", count),
    ("credential", credential),
    ("envelope", envelope),
    ("export", export),
    ("handover", handover),
    ("migrations", migrations),
];

/// The first byte, which chooses, and the rest as text.
fn choice_and_text(data: &[u8]) -> (u8, String) {
    let (choice, text) = data.split_first().unwrap_or((&0, &[]));
    (*choice, String::from_utf8_lossy(text).into_owned())
}
