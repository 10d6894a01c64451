//! What a counselor's desk knows of its clients.
//!
//! Pure like the domain: the day, random ids, storage and ciphers come in from outside. A client is a reflection with a record of
//! its own; here is what the list shows of it ([`Client`], [`listed`]), when it is erased ([`due`]), whether a copy that comes in
//! is of somebody who has a record already ([`resembles`]), the file of all records ([`write_export`], [`read_export`]), and what a
//! tab notes to come back to where it was ([`AtDesk`]).
#![forbid(unsafe_code)]

mod client;
mod code;
mod erase;
mod error;
mod export;
mod id;
mod list;
mod resembles;
mod room;
mod tab;

pub use client::{Client, Unreadable, Why};
pub use code::looks_like_a_name;
pub use erase::{Due, SAID_FOR, SOON, due};
pub use error::ExportError;
pub use export::{FORMAT, LARGEST_EXPORT, MOST_RECORDS, Opened, Record, VERSION, read_export, write_export};
pub use id::ClientId;
pub use list::{listed, with_code};
pub use resembles::resembles;
pub use room::{Room, SMALLEST, room};
pub use tab::AtDesk;
