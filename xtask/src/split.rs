//! The program in two files: what the first pages need, and the later code (`src/later.rs`), loaded after them.
//!
//! Trunk cannot do it: what it made of the program is replaced, under the same names.

use crate::{
    tools::{Tools, WasmSplit},
    workspace::Workspace,
};
use anyhow::{Context, Result, bail};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The script that wasm-bindgen writes, and the program's main part.
pub(crate) const SCRIPT: &str = "program.js";
pub(crate) const MODULE: &str = "program_bg.wasm";

/// The file with the later code.
pub(crate) const LATER: &str = "program_later.wasm";

/// What the linker must leave in, so that the program can be taken apart.
pub(crate) const FLAGS: &str = "-Clink-arg=--emit-relocs";

/// The program's name, as cargo builds it and its files begin.
const PROGRAM: &str = "program";

/// The part that `main.rs` names, as wasm-split names its file.
const PART: &str = "split_later.wasm";

/// How the script of wasm-bindgen asks for wasm-split's loader, and ours.
const IMPORT: &str = "import * as import1 from \"./__wasm_split.js\"";
const LOADER: &str = include_str!("later.js");

/// Has Trunk build a program that can be taken apart.
pub(crate) fn prepare(trunk: &mut Command) {
    trunk.args(["--features", "split"]);
    // Names tell what belongs to what; wasm-opt takes them out in the end.
    trunk.env("CARGO_PROFILE_RELEASE_STRIP", "false");
}

/// Takes the program apart that Trunk had cargo build, and puts its files in place of Trunk's.
pub(crate) fn split(workspace: &Workspace, tools: &Tools, wasm_split: &WasmSplit) -> Result<()> {
    let target = workspace.target()?;
    let linked = target.join("wasm32-unknown-unknown/release").join(PROGRAM).with_extension("wasm");
    let folder = target.join("split");
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("cannot delete {}", folder.display()))?;
    }
    let dist = workspace.dist();
    wasm_split.split(&linked, PROGRAM, &folder)?;
    // A part more would need a loader that knows of it.
    let parts = parts(&folder)?;
    if parts != [folder.join(PART)] {
        bail!("wasm-split made {parts:?} beside the program, not {PART} alone");
    }
    let bound = folder.join("bound");
    tools.wasm_bindgen(&folder.join(PROGRAM).with_extension("wasm"), PROGRAM, &bound)?;
    let text = fs::read_to_string(bound.join(SCRIPT)).context("wasm-bindgen wrote no script")?;
    let text = with_loader(&text).context("wasm-bindgen's script does not ask for the later code")?;
    fs::write(dist.join(SCRIPT), text)
        .and_then(|()| fs::copy(bound.join(MODULE), dist.join(MODULE)))
        .and_then(|_| fs::copy(folder.join(PART), dist.join(LATER)))
        .with_context(|| format!("cannot write to {}", dist.display()))?;
    Ok(())
}

/// The modules in wasm-split's folder beside the main one.
fn parts(folder: &Path) -> Result<Vec<PathBuf>> {
    let main = folder.join(PROGRAM).with_extension("wasm");
    let files = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let modules = files.filter_map(|file| Some(file.ok()?.path()));
    Ok(modules.filter(|path| path.extension().is_some_and(|it| it == "wasm") && *path != main).collect())
}

/// The script with our loader; `None` where there is no place for it.
fn with_loader(script: &str) -> Option<String> {
    let (before, after) = script.split_once(IMPORT)?;
    let loader = LOADER.replace("LATER", &format!("./{LATER}"));
    Some([before, &loader, after].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loader_takes_the_place_of_an_import() {
        let script = with_loader(&format!("{IMPORT}\nlet wasm;")).unwrap();
        assert!(script.contains("new URL(\"./program_later.wasm\", import.meta.url)"), "{script}");
        assert!(!script.contains("import *") && script.ends_with("\nlet wasm;"), "{script}");
        assert_eq!(with_loader("let wasm;"), None);
    }
}
