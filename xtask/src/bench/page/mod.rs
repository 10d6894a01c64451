//! `cargo xtask bench page`: how quick the page is to load and to walk, beside other pages of the same questions.

mod document;
mod pages;
mod plain;
mod questions;

use crate::{
    build, engine,
    run::{output, say},
    test::in_browser,
    tools,
    workspace::Workspace,
};
use anyhow::{Context, Result};
use std::process::Stdio;

/// How long each of the runs takes.
const MINUTES: u32 = 2;

/// Measures it in Chromium, and prints what came of it; it is written into the document, too, where that is asked for.
pub(crate) fn page(workspace: &Workspace, runs: u32, is_built: bool, writes: bool) -> Result<()> {
    let (engines, axe) = (engine::set_up(&[])?, tools::axe()?);
    let installed = engines.first().context("there is no browser to measure in")?;
    if !is_built {
        build::build(workspace)?;
    }
    let folder = pages::lay(workspace)?;
    say(format!("measuring: about {} minutes; leave the machine to it", MINUTES * runs));
    let mut command = workspace.cargo(&["run", "-q", "-p", "end-to-end", "--example", "page_bench", "--"]);
    command.arg(runs.to_string()).env("EVERYDAY_SKILLS_BENCH", folder);
    in_browser(workspace, &axe, installed, &mut command);
    // How far it is, is shown; the figures are what it prints.
    let figures = output(command.stderr(Stdio::inherit()))?;
    print!("{figures}");
    if writes { document::write(workspace, &figures) } else { Ok(()) }
}
