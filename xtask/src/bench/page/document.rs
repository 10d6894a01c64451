//! The figures in docs/performance.md: what was measured last, between two marks.

use crate::{run::say, workspace::Workspace};
use anyhow::{Context, Result};
use std::fs;

const DOCUMENT: &str = "docs/performance.md";
const BEGIN: &str = "<!-- figures: begin -->\n";
const END: &str = "<!-- figures: end -->";

/// Puts the figures in the place of those of before.
pub(super) fn write(workspace: &Workspace, figures: &str) -> Result<()> {
    let written = with(&workspace.read(DOCUMENT)?, figures);
    let written = written.with_context(|| format!("{DOCUMENT} has no place for figures"))?;
    fs::write(workspace.root().join(DOCUMENT), written)
        .with_context(|| format!("cannot write {DOCUMENT}"))?;
    say(format!("the figures are in {DOCUMENT}"));
    Ok(())
}

fn with(document: &str, figures: &str) -> Option<String> {
    let (before, rest) = document.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{BEGIN}\n{}\n\n{END}{after}", figures.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_stands_between_the_marks_is_new() {
        let document = format!("before\n{BEGIN}old\n{END}\nafter\n");
        let expected = format!("before\n{BEGIN}\nnew\n\n{END}\nafter\n");
        assert_eq!(with(&document, "new\n"), Some(expected.clone()));
        assert_eq!(with(&expected, "new"), Some(expected));
        assert_eq!(with("no marks", "new"), None);
    }
}
