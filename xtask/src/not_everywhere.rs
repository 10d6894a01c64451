//! What an engine cannot do: `tests/end-to-end/not-everywhere.toml` names the tests that are left out there, and why.

use crate::{engine::ENGINES, run::say, workspace::Workspace};
use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

const FILE: &str = "tests/end-to-end/not-everywhere.toml";

/// The tests that are left out in each engine, by its short name.
pub(crate) struct NotEverywhere(BTreeMap<String, Vec<LeftOut>>);

/// Some tests, and why an engine cannot take them.
#[derive(Deserialize)]
struct LeftOut {
    reason: String,
    tests: Vec<String>,
}

impl NotEverywhere {
    /// Reads the list. `listed` is what the test programs print when they are asked for their tests.
    pub(crate) fn read(workspace: &Workspace, listed: &str) -> Result<Self> {
        let list = Self::parse(&workspace.read(FILE)?).with_context(|| format!("{FILE} is damaged"))?;
        list.is_true(listed).with_context(|| format!("{FILE} is out of date"))?;
        Ok(list)
    }

    fn parse(text: &str) -> Result<Self> {
        Ok(Self(toml::from_str(text)?))
    }

    fn is_true(&self, listed: &str) -> Result<()> {
        let tests: BTreeSet<&str> = listed.lines().filter_map(|line| line.strip_suffix(": test")).collect();
        for (engine, all) in &self.0 {
            ensure!(ENGINES.iter().any(|one| one.short == engine), "there is no engine {engine}");
            for LeftOut { reason, tests: left_out } in all {
                ensure!(!reason.is_empty(), "no reason is given in {engine}");
                let unknown = left_out.iter().find(|name| !tests.contains(name.as_str()));
                ensure!(unknown.is_none(), "there is no test {unknown:?}");
            }
        }
        Ok(())
    }

    /// Says what is left out in an engine, and why; returns the arguments that make a test program leave it out.
    pub(crate) fn leave_out(&self, engine: &str) -> Vec<String> {
        let mut arguments = vec!["--exact".to_owned()];
        for LeftOut { reason, tests } in self.0.get(engine).into_iter().flatten() {
            say(format!("not in {engine}: {reason}"));
            for test in tests {
                say(format!("    {test}"));
                arguments.extend(["--skip".to_owned(), test.clone()]);
            }
        }
        arguments
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "[[webkit]]\nreason = 'it has none'\ntests = ['paper::a', 'paper::b']\n";

    #[test]
    fn each_test_that_is_left_out_is_named_and_there() {
        let list = NotEverywhere::parse(LIST).unwrap();
        assert!(
            list.is_true("paper::a: test\npaper::b: test\npaper::c: test\n\n3 tests, 0 benchmarks\n").is_ok()
        );
        assert_eq!(list.leave_out("webkit"), ["--exact", "--skip", "paper::a", "--skip", "paper::b"]);
        assert_eq!(list.leave_out("firefox"), ["--exact"]);
    }

    #[test]
    fn what_is_not_there_any_more_cannot_be_left_out() {
        assert!(NotEverywhere::parse(LIST).unwrap().is_true("paper::a: test\n").is_err());
        assert!(NotEverywhere::parse(&LIST.replace("webkit", "presto")).unwrap().is_true("").is_err());
        assert!(NotEverywhere::parse(&LIST.replace("it has none", "")).unwrap().is_true("").is_err());
        assert!(NotEverywhere::parse(&LIST.replace("reason", "why")).is_err());
    }
}
