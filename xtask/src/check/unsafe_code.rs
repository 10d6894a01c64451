//! Each crate's root forbids unsafe code, so that nobody has to trust the lint levels of a build.

use crate::workspace::Workspace;
use anyhow::{Context, Result};
use serde_json::Value;
use std::path::Path;

const FORBIDS: &str = "#![forbid(unsafe_code)]";

/// The kinds of targets that are built into something; tests have the workspace's lint.
const KINDS: [&str; 4] = ["lib", "bin", "proc-macro", "custom-build"];

pub(super) fn check(workspace: &Workspace) -> Result<Vec<String>> {
    let metadata = workspace.metadata()?;
    let mut findings = Vec::new();
    for root in roots(&metadata).context("cargo metadata names no crates")? {
        let name = Path::new(root).strip_prefix(workspace.root()).unwrap_or(Path::new(root));
        let name = name.to_string_lossy().replace('\\', "/");
        if !forbids(&workspace.read(&name)?) {
            findings.push(format!("{name}: a crate's root says `{FORBIDS}` after its first comment"));
        }
    }
    Ok(findings)
}

/// The root files of all crates in the workspace.
fn roots(metadata: &Value) -> Option<Vec<&str>> {
    let packages = metadata.get("packages")?.as_array()?;
    let targets = packages.iter().filter_map(|package| package.get("targets")?.as_array()).flatten();
    let built = targets.filter(|target| {
        let kinds = target.get("kind").and_then(Value::as_array).into_iter().flatten();
        kinds.filter_map(Value::as_str).any(|kind| KINDS.contains(&kind))
    });
    built.map(|target| target.get("src_path")?.as_str()).collect()
}

fn forbids(source: &str) -> bool {
    source.lines().any(|line| line == FORBIDS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_built_has_a_root() {
        let metadata = serde_json::json!({"packages": [{"targets": [
            {"kind": ["lib"], "src_path": "/a/src/lib.rs"}, {"kind": ["bin"], "src_path": "/a/src/main.rs"},
            {"kind": ["test"], "src_path": "/a/tests/all.rs"}
        ]}]});
        assert_eq!(roots(&metadata).unwrap(), ["/a/src/lib.rs", "/a/src/main.rs"]);
        assert_eq!(roots(&serde_json::json!({})), None);
    }

    #[test]
    fn a_mention_forbids_nothing() {
        assert!(forbids("//! A crate.\n#![forbid(unsafe_code)]\n"));
        assert!(!forbids("//! A crate.\n// #![forbid(unsafe_code)]\n"));
        assert!(!forbids("//! A crate.\n#![deny(unsafe_code)]\n"));
    }
}
