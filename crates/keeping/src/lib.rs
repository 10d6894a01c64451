//! The saved form of a reflection, and how it is kept so that it cannot be lost.
//!
//! Pure like the domain: where things are kept ([`Store`]), the clock and ciphers come in from outside. [`load`] and
//! [`save`] keep two slots in turns, so that a write cut off in the middle leaves the last good one; what is unreadable is
//! set aside before anything takes its place, and data newer than this program is left alone.
#![forbid(unsafe_code)]

mod backup;
mod beside;
mod envelope;
mod error;
mod json;
mod lock;
mod native;
mod raw;
mod saved;
mod set_aside;
mod slots;
mod stamps;
mod store;

pub use backup::{DEEPEST, LARGEST_FILE, MOST_ANSWERS, is_deeper, read_file};
pub use envelope::{Seal, check, seal};
pub use error::{FileError, LoadError, SaveError};
pub use lock::Lock;
pub use raw::{Kept, Raw, whole};
pub use saved::Saved;
pub use set_aside::SET_ASIDE;
pub use slots::{Loaded, SLOTS, leave, load, read_slot, save, unusable};
pub use stamps::Stamps;
pub use store::{Item, PREFIX, Place, Store, erase, items};

/// The format's name: what tells our data from anybody else's.
pub const FORMAT: &str = "everyday-skills/reflection";

/// The version this program writes. Raised with every change that an older program would misread; then the way from the
/// version before it goes into `raw.rs`, and a fixture into `tests/fixtures/saved`.
pub const VERSION: u32 = 2;
