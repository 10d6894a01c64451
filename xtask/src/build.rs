//! `cargo xtask build`: the page as it is published, and what it weighs.

use crate::{
    integrity, offline, relocations, rename,
    run::{run, say},
    size::{self, Weight},
    split, standalone,
    tools::{Terser, Tools, WasmOpt, WasmSplit, small_std},
    workspace::Workspace,
};
use anyhow::{Context, Result, bail};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// What an old phone on slow data may have to download before the first page, compressed: bytes. 2,900 of it are the two pages that
/// stand there until the program comes, in each language, and the script that keeps what is pressed there and tells old browsers; 4,500
/// are the choice of a language. Measured 116,750.
const BUDGET: usize = 117_000;

/// What the later code may weigh, compressed: bytes. It comes while the first page is read, and who comes back waits for
/// it, as whoever has settings to be read. What the parts after it share with it is in it, and so is whatever can be answered
/// after the first pages; 8,000 are reading aloud. Measured 78,400.
const LATER_BUDGET: usize = 80_000;

/// What the code for papers may weigh, compressed: bytes, with what it shares with the desk. It comes when somebody opens the page
/// for papers, badges or links. Measured 131,000, of which 17,600 are shared.
const PAPERS_BUDGET: usize = 132_000;

/// What the code of the counselor's desk may weigh, compressed: bytes, with what it shares with papers. It comes when a counselor
/// comes to the desk. Measured 110,700; that the second screen follows and shows papers, one lock for all tabs and the way back to
/// a client are 12,000 of it.
const COUNSELOR_BUDGET: usize = 112_000;

/// What a host pays for before anybody comes near the widget, compressed: bytes. Each file of the page that is named in it, as bundlers
/// need it, weighs about ten: the desk has four. Each language weighs 150 beside English, most of it what is said before anything is
/// loaded. Measured 3,320 with Spanish.
const LOADER_BUDGET: usize = 3_340;

/// The program of the page on which a board counts, which Trunk builds beside that of the widget.
const AGGREGATE: &str = "aggregate_program_bg.wasm";

/// Builds `dist/` and prints its sizes. Fails where the page is heavier than it may be; a page that could not be shrunk
/// in every way, for want of a tool, is not held to that.
pub(crate) fn build(workspace: &Workspace) -> Result<()> {
    let tools = Tools::set_up(workspace)?;
    let wasm_opt = found("wasm-opt", WasmOpt::find());
    // The parts of a program that was taken apart have the names of all functions in them until wasm-opt is done.
    let wasm_split = wasm_opt.as_ref().and_then(|_| found("wasm-split", WasmSplit::find()));
    let terser = found("terser", Terser::find());
    say("building the page for release (about 3 minutes the first time)");
    let dist = workspace.dist();
    let mut trunk = tools.trunk(workspace, &["build", "--release"])?;
    let flags = if wasm_split.is_some() { split::FLAGS } else { "" };
    let has_small_std = small_std(&mut trunk, flags);
    if wasm_split.is_some() {
        split::prepare(&mut trunk);
    }
    run(&mut trunk).context("the page could not be built")?;
    if let Some(wasm_split) = &wasm_split {
        split::split(workspace, &tools, wasm_split)?;
        rename::rename(&dist).context("the program's names could not be shortened")?;
        relocations::take_out(&dist.join(AGGREGATE))?;
    }
    if let Some(wasm_opt) = &wasm_opt {
        shrink(&dist, ".wasm", |from, to| wasm_opt.optimise(from, to))?;
    }
    // Without what was put into them for the files as they were then.
    standalone::lay(workspace, &dist)?;
    if let Some(terser) = &terser {
        shrink(&dist, ".js", |from, to| terser.shorten(from, to))?;
    }
    offline::fill(&dist)?;
    say("measuring the page, compressed as servers do at best (about 10 seconds)");
    let sums = size::print(&dist)?;
    let is_shrunk = has_small_std && wasm_split.is_some() && terser.is_some();
    let is_light = is_within("initial download", sums.initial, BUDGET)
        & is_within("later code", sums.later, LATER_BUDGET)
        & is_within("code for papers", sums.papers, PAPERS_BUDGET)
        & is_within("code of the desk", sums.counselor, COUNSELOR_BUDGET);
    let is_loader_light = is_within("loader", sums.loader, LOADER_BUDGET);
    integrity::print(&dist)?;
    if is_shrunk && !is_light || terser.is_some() && !is_loader_light {
        bail!("the page is heavier than it may be");
    }
    Ok(())
}

fn is_within(what: &str, weight: Weight, budget: usize) -> bool {
    say(format!("{what}: {} of {budget} bytes", weight.brotli));
    weight.brotli <= budget
}

fn found<T>(tool: &str, found: Result<T>) -> Option<T> {
    found.map_err(|why| say(format!("going on without {tool}, the page is larger ({why:#})"))).ok()
}

/// Lets a tool have a try at each file with this ending and keeps what really makes the download smaller.
fn shrink(dist: &Path, ending: &str, tool: impl Fn(&Path, &Path) -> Result<()>) -> Result<()> {
    for file in files(dist, ending)? {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let tried = file.with_extension("smaller");
        tool(&file, &tried)?;
        let (before, after) = (Weight::of_file(&file)?.brotli, Weight::of_file(&tried)?.brotli);
        let kept = after < before;
        if kept { fs::rename(&tried, &file) } else { fs::remove_file(&tried) }
            .with_context(|| format!("cannot replace {}", file.display()))?;
        let verdict = if kept { "" } else { ", not kept" };
        say(format!("{name}: {before} to {after} bytes brotli{verdict}"));
    }
    Ok(())
}

fn files(dist: &Path, ending: &str) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(dist).with_context(|| format!("cannot read {}", dist.display()))? {
        let path = entry.with_context(|| format!("cannot read {}", dist.display()))?.path();
        if path.to_string_lossy().ends_with(ending) {
            files.push(path);
        }
    }
    Ok(files)
}
