//! Code that is loaded when it is needed: each part a file of its own in the release page.

use crate::{counselor::Counselor, later::Later, papers::Papers};
use std::pin::Pin;

/// Loads a part; nothing where it cannot be had now.
pub type Load<Part> = fn() -> Pin<Box<dyn Future<Output = Option<&'static Part>>>>;

/// The ways to the parts.
#[derive(Clone, Copy, Debug)]
pub struct Loads {
    /// The pages that come with the cards.
    pub later: Load<Later>,
    /// What makes papers.
    pub papers: Load<Papers>,
    /// The counselor's desk.
    pub counselor: Load<Counselor>,
}

/// A part that was loaded.
#[derive(Clone, Copy, Debug)]
pub enum Code {
    /// The pages that come with the cards.
    Later(&'static Later),
    /// What makes papers.
    Papers(&'static Papers),
    /// The counselor's desk.
    Counselor(&'static Counselor),
}
