//! `cargo xtask build`: the page as it is published, and what it weighs.

use crate::{
    run::{run, say},
    size::{self, Weight},
    tools::{Tools, WasmOpt, small_std},
    workspace::Workspace,
};
use anyhow::{Context, Result, bail};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// What an old phone on slow data may have to download before the first page, compressed: bytes.
const BUDGET: usize = 110_000;

/// Builds `dist/` and prints its sizes. Fails where the page is heavier than it may be; a page with the published
/// standard library, for want of its source, is not held to that.
pub(crate) fn build(workspace: &Workspace) -> Result<()> {
    let tools = Tools::set_up(workspace)?;
    say("building the page for release (about 3 minutes the first time)");
    let dist = workspace.dist();
    let mut trunk = tools.trunk(workspace, &["build", "--release"])?;
    let is_small = small_std(&mut trunk);
    run(&mut trunk).context("the page could not be built")?;
    match WasmOpt::find() {
        Ok(wasm_opt) => shrink(&dist, &wasm_opt)?,
        Err(why) => say(format!("going on without wasm-opt, the page is a little larger ({why:#})")),
    }
    say("measuring the page, compressed as servers do at best (about 10 seconds)");
    let initial = size::print(&dist)?.brotli;
    if initial > BUDGET && is_small {
        bail!(
            "the initial download is {initial} bytes, {} more than the {BUDGET} it may be",
            initial - BUDGET
        );
    }
    say(format!("initial download: {initial} of {BUDGET} bytes"));
    Ok(())
}

/// Lets wasm-opt have a try at each module and keeps what really makes the download smaller.
fn shrink(dist: &Path, wasm_opt: &WasmOpt) -> Result<()> {
    let page = fs::read_to_string(dist.join("index.html")).context("Trunk wrote no index.html")?;
    for module in modules(dist)? {
        let name = module.file_name().unwrap_or_default().to_string_lossy();
        if is_hashed(&page, &name) {
            say(format!("going on without wasm-opt: index.html carries a hash of {name}"));
            continue;
        }
        let tried = module.with_extension("wasm-opt");
        wasm_opt.optimise(&module, &tried)?;
        let (before, after) = (Weight::of_file(&module)?.brotli, Weight::of_file(&tried)?.brotli);
        let kept = after < before;
        if kept { fs::rename(&tried, &module) } else { fs::remove_file(&tried) }
            .with_context(|| format!("cannot replace {}", module.display()))?;
        let verdict = if kept { "kept" } else { "not kept" };
        say(format!("wasm-opt: {before} to {after} bytes brotli, {verdict}"));
    }
    Ok(())
}

/// Whether a tag of the page that names the file says what its content must be.
fn is_hashed(page: &str, file: &str) -> bool {
    page.split('<').any(|tag| tag.contains(file) && tag.contains("integrity="))
}

fn modules(dist: &Path) -> Result<Vec<PathBuf>> {
    let mut modules = Vec::new();
    for entry in fs::read_dir(dist).with_context(|| format!("cannot read {}", dist.display()))? {
        let path = entry.with_context(|| format!("cannot read {}", dist.display()))?.path();
        if path.to_string_lossy().ends_with("_bg.wasm") {
            modules.push(path);
        }
    }
    Ok(modules)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_belongs_to_the_file_of_its_tag() {
        let page = "<link href=\"a.css\" integrity=\"sha384-x\"><link href=\"b_bg.wasm\">";
        assert!(is_hashed(page, "a.css") && !is_hashed(page, "b_bg.wasm"));
    }
}
