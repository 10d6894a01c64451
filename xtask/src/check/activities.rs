//! The list of activities in docs/ says what content/ says now.

use crate::{
    activities::{COMMAND, FILE, list},
    content,
    workspace::Workspace,
};
use anyhow::{Context, Result};

pub(super) fn check(workspace: &Workspace) -> Result<Vec<String>> {
    let committed = workspace.read(FILE).with_context(|| format!("`{COMMAND}` makes it"))?;
    Ok(compare(&committed, &list(&content::english(workspace)?)).into_iter().collect())
}

/// Where the committed list begins to differ, if it does. By lines: git may have turned their ends into Windows' own.
fn compare(committed: &str, made: &str) -> Option<String> {
    if committed.lines().eq(made.lines()) {
        return None;
    }
    let same = committed.lines().zip(made.lines()).take_while(|(old, new)| old == new).count();
    Some(format!("{FILE}:{}: from here on not what content/ says now: run `{COMMAND}`", same + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(committed: &str, line: Option<usize>) {
        let expected = line.map(|line| {
            format!(
                "docs/activities.md:{line}: from here on not what content/ says now: run `cargo xtask activities`"
            )
        });
        assert_eq!(compare(committed, "a\nb\n"), expected, "{committed:?}");
    }

    #[test]
    fn the_first_line_that_differs_is_told_with_the_command() {
        check("a\nb\n", None);
        check("a\r\nb\r\n", None);
        check("a\nc\n", Some(2));
        check("a\n", Some(2));
        check("a\nb\nc\n", Some(3));
        check("", Some(1));
    }
}
