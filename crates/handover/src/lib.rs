//! What one device hands to another without a server: links, QR codes, and four words to compare.
//!
//! Pure like the domain: compressing (deflate), SHA-256, camera and clock come in from outside. The way out is [`pack`],
//! deflate, [`Link::new`], then [`Link::fragment`] or [`codes`]; the way in is [`Link::find`] or a [`Collector`], inflate (no
//! further than [`LARGEST_PACKED`]), [`unpack`]. Nothing here looks into what is handed over: that is for who asked for it.
#![forbid(unsafe_code)]

mod checksum;
mod error;
mod link;
mod pack;
mod parts;
mod qr;
mod signs;
mod words;

pub use error::HandoverError;
pub use link::{Kind, LARGEST_COMPRESSED, LARGEST_PASTED, Link};
pub use pack::{LARGEST_PACKED, LARGEST_TEXT, pack, unpack};
pub use parts::{Collector, MOST_PARTS, Progress, codes};
pub use qr::{Drawing, MOST_PIXELS, draw, read};
pub use words::{CodeWords, WORDS};
