//! The papers that come of a reflection: one report, documents composed of it, and formats they are written in.
//!
//! Pure like the domain. A paper is made in three steps, each in a place of its own: a [`Report`] is everything there is to say, in
//! the words of one language; `compose/` picks from it for one reader and makes a [`Document`]; `write/` turns any document into a
//! file. What is read by programs ([`csv`], [`resume`]) is made of the report at once.
#![forbid(unsafe_code)]

pub mod compose;
pub mod csv;
mod document;
mod report;
pub mod resume;
mod worksheet;
pub mod write;

pub use document::{Block, Document, Item, Voice};
pub use report::{Activity, Agreement, Confirmation, Day, Form, Goal, Report, Resource, Skill, Story, Work};
pub use worksheet::{worksheet, worksheet_file};
