//! What comes from others is what `deny.toml` lets in: licences, sources, crates; and nothing with a known weakness, where
//! the list of those can be had.

use crate::{
    child::Running,
    run::{run, say},
    tools,
    workspace::Workspace,
};
use anyhow::{Context, Result};
use std::{
    path::Path,
    process::{Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

/// How long to wait for the list of known weaknesses.
const PATIENCE: Duration = Duration::from_secs(60);

pub(super) fn check(workspace: &Workspace) -> Result<Vec<String>> {
    let cargo_deny = tools::cargo_deny()?;
    // The crates' own files say which licence they are under; also those for platforms that are not built here.
    run(&mut workspace.cargo(&["fetch", "--quiet", "--locked"]))
        .context("a crate that Cargo.lock names cannot be got")?;
    let passes = |which: &[&str], hint: &'static str| {
        let mut command = deny(workspace, &cargo_deny);
        // Only what it finds, in the order of what may be done about it.
        command.args(["--log-level", "error", "--workspace", "--frozen", "check", "--hide-inclusion-graph"]);
        run(command.args(which)).context(hint)
    };
    passes(&["licenses", "bans", "sources"], "deny.toml says what may come in")?;
    if has_advisories(deny(workspace, &cargo_deny))? {
        passes(&["advisories"], "take a newer version with `cargo update -p`, or another crate")?;
    } else {
        say(
            "check dependencies: known weaknesses were NOT looked at: RustSec's list cannot be got from here",
        );
    }
    Ok(Vec::new())
}

fn deny(workspace: &Workspace, program: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(workspace.root());
    command
}

/// Gets the list of known weaknesses, a git repository that not every machine can reach.
fn has_advisories(mut command: Command) -> Result<bool> {
    // Where a network swallows what is sent, git waits for minutes; where it wants a password, for ever.
    command.args(["fetch", "db"]).env("GIT_TERMINAL_PROMPT", "0").stdout(Stdio::null()).stderr(Stdio::null());
    let started = Instant::now();
    let fetch = Running::start(&mut command)?;
    while started.elapsed() < PATIENCE {
        if let Some(status) = fetch.ended()? {
            return Ok(status.success());
        }
        sleep(Duration::from_millis(50));
    }
    Ok(false)
}
