//! Makes the table by which likely skills are found in a learner's own words (see [`reflection::Vocabulary`]).
//!
//! How it is worked out, and why so, stands in `docs/method.md`.

mod counts;
mod language;
mod terms;

use crate::Problem;
use counts::Counts;
use language::Language;
use reflection::Content;
use std::path::Path;

/// The score from which on a skill is suggested: what a single hint brings that points to one skill alone.
const LEAST: u32 = 50;

/// The last row.
const END: &str = "end\n";

/// The table of one language, from `locales/<language>/own-words/` and the texts of its activities and skills.
///
/// # Errors
/// Every [`Problem`] found: files that cannot be read or parsed, skills that do not exist, terms that say nothing.
pub fn vocabulary(folder: &Path, content: &Content) -> Result<String, Vec<Problem>> {
    let language = Language::read(folder, &content.language)?;
    let mut counts = Counts::new(content);
    terms::read(folder, content, &language, &mut counts)?;
    counts.add_texts(content, &language.analyzer);
    let mut table = language.rows(content, LEAST);
    for (term, cell) in counts.cells(&language.phrase_only) {
        table.extend([term, "\t", &cell, "\n"]);
    }
    Ok(table + END)
}
