//! What whoever embeds the reflection may decide: typed settings out of pairs of path and text, and what is wrong with them.
//!
//! The pairs come from a JSON file and from attributes, flattened: `agency.name`, `start.0`, `resources.1.for.0`. Later pairs
//! win, so the order is: file, then attributes. What is wrong never stops anything: it is left at its default and told.
#![forbid(unsafe_code)]

mod found;
mod language;
mod pack;
mod problem;
mod settings;
mod values;

pub use language::lookup;
pub use pack::read_pack;
pub use problem::{Kind, Problem};
pub use settings::{Adviser, Agency, Link, Resource, Settings, Storage, Theme};
pub use values::is_language;

/// A path, and the text that stands there.
pub type Pair = (String, String);
