//! What a board may know of many reflections: how many people told of each form of learning, have skills of each family,
//! and ticked each barrier.
//!
//! A learner who wants to saves [`Counted`], which holds nothing else. The board puts the files together into a [`Table`],
//! which hides the numbers that could tell about one person. Pure like the domain.
#![forbid(unsafe_code)]

mod counted;
mod csv;
mod read;
mod table;

pub use counted::{Counted, FORMAT, Group, VERSION};
pub use read::{FileError, LARGEST_FILE, read};
pub use table::{FEWEST, LEAST, Row, Table};
