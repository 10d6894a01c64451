//! The papers that come of a reflection: one report, documents composed of it, and formats they are written in.
//!
//! Pure like the domain. A paper is made in three steps, each in a place of its own: a report is everything there is to say, in the
//! words of one language; `compose/` picks from it for one reader and makes a [`Document`]; `write/` turns any document into a file.
#![forbid(unsafe_code)]

mod document;
mod worksheet;
pub mod write;

pub use document::{Block, Document, Item, Voice};
pub use worksheet::worksheet;
