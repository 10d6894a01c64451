//! What content must be, so that the reflection and the careers can stand on it. Each rule tells the file and the line.
//!
//! That every entry has its texts is not among these: it is seen when they are put together. All rules hold for the folder as
//! a whole, so they are checked at each build.

mod activities;
mod coverage;
mod elements;
mod esco;
mod names;

use crate::{Problem, source::Source};
use std::path::Path;

/// Everything in the structure that is against a rule.
pub(crate) fn check(content: &Path, source: &Source) -> Vec<Problem> {
    [
        names::check(content, source),
        activities::check(source),
        elements::check(source),
        esco::check(source),
        coverage::check(source),
    ]
    .concat()
}
