//! Each Rust file begins by saying what it is for.

use crate::workspace::Workspace;
use anyhow::Result;

pub(super) fn check(workspace: &Workspace) -> Result<Vec<String>> {
    let mut findings = Vec::new();
    for file in workspace.files("rs")? {
        if !workspace.read(&file)?.starts_with("//! ") {
            findings.push(format!("{file}:1: the first line is `//! ` and what the file is for"));
        }
    }
    Ok(findings)
}
