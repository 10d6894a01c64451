//! `cargo xtask check`: all that can be said of the project without a browser. Every check runs and tells all it finds.

mod activities;
mod dependencies;
mod domain;
mod heads;
mod keys;
mod links;
mod markdown;
pub(crate) mod reading;
mod styles;
mod texts;
mod tokens;
mod unsafe_code;

use crate::{
    run::{run, say},
    tools,
    workspace::Workspace,
};
use anyhow::{Context, Result, bail};

/// One check: what is wrong, a line each.
type Check = fn(&Workspace) -> Result<Vec<String>>;

/// The quick ones first.
const CHECKS: [(&str, Check); 12] = [
    ("format", format),
    ("first lines", heads::check),
    ("unsafe code", unsafe_code::check),
    ("domain", domain::check),
    ("styles", styles::check),
    ("content and texts", texts::check),
    ("list of activities", activities::check),
    ("reading level", reading::check),
    ("links", links::check),
    ("dependencies", dependencies::check),
    ("clippy", clippy),
    ("clippy for the browser", clippy_for_the_browser),
];

/// Runs all checks.
pub(crate) fn check(workspace: &Workspace) -> Result<()> {
    say(format!("check: {} checks, clippy takes about 3 minutes the first time", CHECKS.len()));
    tools::component("rustfmt", "fmt")?;
    tools::component("clippy", "clippy")?;
    let mut failed = Vec::new();
    for (name, check) in CHECKS {
        // A check that could not be done has failed; the others can still tell something.
        let findings = check(workspace).unwrap_or_else(|error| vec![format!("{error:#}")]);
        match findings.len() {
            0 => say(format!("check {name}: passed")),
            1 => say(format!("check {name}: 1 finding")),
            more => say(format!("check {name}: {more} findings")),
        }
        for finding in &findings {
            eprintln!("  {finding}");
        }
        if !findings.is_empty() {
            failed.push(name);
        }
    }
    if !failed.is_empty() {
        bail!("check: failed: {}; what was found stands above", failed.join(", "));
    }
    say("check: all passed");
    Ok(())
}

fn format(workspace: &Workspace) -> Result<Vec<String>> {
    cargo(workspace, &["fmt", "--all", "--check"], "`cargo fmt --all` mends it")
}

fn clippy(workspace: &Workspace) -> Result<Vec<String>> {
    let arguments = ["clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"];
    cargo(workspace, &arguments, "its warnings stand above")
}

fn clippy_for_the_browser(workspace: &Workspace) -> Result<Vec<String>> {
    tools::wasm_target()?;
    // With all features: as the release page is built.
    let packages = ["-p", "everyday-skills", "-p", "aggregate-page", "--all-features", "--all-targets"];
    let target = [&packages[..], &["--target", "wasm32-unknown-unknown"]].concat();
    let arguments = [&["clippy", "--quiet"][..], &target, &["--", "-D", "warnings"]].concat();
    cargo(workspace, &arguments, "its warnings stand above")
}

/// A check that cargo does: it prints what it finds by itself.
fn cargo(workspace: &Workspace, arguments: &[&str], hint: &'static str) -> Result<Vec<String>> {
    run(&mut workspace.cargo(arguments)).context(hint)?;
    Ok(Vec::new())
}
