//! Making texts small before they are locked: a counselor has a hundred records in one browser.

use std::pin::Pin;

/// What comes of it; nothing where the browser cannot.
type Packed = Pin<Box<dyn Future<Output = Option<Vec<u8>>>>>;

/// The two directions. Function pointers, so that the code for them is loaded with the counselor's desk and nobody else has it.
#[derive(Clone, Copy, Debug)]
pub struct Packing {
    /// Makes bytes small.
    pub deflate: fn(Vec<u8>) -> Packed,
    /// Makes them what they were.
    pub inflate: fn(Vec<u8>) -> Packed,
}
