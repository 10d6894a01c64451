//! The program in parts: what the first pages need, the later code (`src/later.rs`), loaded after them, the code for papers
//! (`src/papers`), loaded when somebody comes for them, and what those two share, which comes with the first of them.
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

/// The file with the code for papers.
pub(crate) const PAPERS: &str = "program_papers.wasm";

/// The file with the code of the counselor's desk.
pub(crate) const COUNSELOR: &str = "program_counselor.wasm";

/// What the linker must leave in, so that the program can be taken apart.
pub(crate) const FLAGS: &str = "-Clink-arg=--emit-relocs";

/// The program's name, as cargo builds it and its files begin.
const PROGRAM: &str = "program";

/// What the parts share.
pub(crate) const SHARED: &str = "program_shared.wasm";

/// How the names of wasm-split's files begin, and ours, in the order of those: parts by the names in `main.rs`.
const PARTS: [(&str, &str); 3] = [("chunk_", SHARED), ("split_later", LATER), ("split_papers", PAPERS)];

/// How the script of wasm-bindgen asks for wasm-split's loader, and ours.
const IMPORT: &str = "import * as import1 from \"./__wasm_split.js\"";
const LOADER: &str = include_str!("parts.js");

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
    let is =
        |part: &Path, begin: &str| part.file_name().is_some_and(|it| it.to_string_lossy().starts_with(begin));
    if parts.len() != PARTS.len() || !parts.iter().zip(PARTS).all(|(part, (begin, _))| is(part, begin)) {
        bail!("wasm-split made {parts:?} beside the program, not {PARTS:?}");
    }
    let bound = folder.join("bound");
    tools.wasm_bindgen(&folder.join(PROGRAM).with_extension("wasm"), PROGRAM, &bound)?;
    let text = fs::read_to_string(bound.join(SCRIPT)).context("wasm-bindgen wrote no script")?;
    let text = with_loader(&text).context("wasm-bindgen's script does not ask for the later code")?;
    fs::write(dist.join(SCRIPT), text)
        .and_then(|()| fs::copy(bound.join(MODULE), dist.join(MODULE)))
        .and_then(|_| {
            parts
                .iter()
                .zip(PARTS)
                .try_for_each(|(part, (_, name))| fs::copy(part, dist.join(name)).map(drop))
        })
        .with_context(|| format!("cannot write to {}", dist.display()))?;
    Ok(())
}

/// The modules in wasm-split's folder beside the main one, by name.
fn parts(folder: &Path) -> Result<Vec<PathBuf>> {
    let main = folder.join(PROGRAM).with_extension("wasm");
    let files = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let modules = files.filter_map(|file| Some(file.ok()?.path()));
    let mut parts: Vec<_> =
        modules.filter(|path| path.extension().is_some_and(|it| it == "wasm") && *path != main).collect();
    parts.sort();
    Ok(parts)
}

/// The script with our loader; `None` where there is no place for it. wasm-bindgen asks once for each part, for the same.
fn with_loader(script: &str) -> Option<String> {
    let (before, after) = script.split_once(IMPORT)?;
    let loader = LOADER.replace("LATER", LATER).replace("PAPERS", PAPERS).replace("SHARED", SHARED);
    let asks_again = |line: &&str| line.contains("./__wasm_split.js\"") && !line.contains("import1");
    let after: Vec<_> = after.lines().filter(|line| !asks_again(line)).collect();
    Some([before, &loader, &after.join("\n")].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loader_takes_the_place_of_all_imports() {
        let again = IMPORT.replace("import1", "import2");
        let keys = "\"./__wasm_split.js\": import1,\n\"./__wasm_split.js\": import2,";
        let script = with_loader(&format!("{IMPORT}\n{again}\n{keys}\nlet wasm;")).unwrap();
        for part in [LATER, PAPERS, SHARED] {
            assert!(script.contains(&format!("new URL(\"./{part}\", import.meta.url)")), "{script}");
        }
        assert!(!script.contains("import *") && !script.contains("import2"), "{script}");
        assert!(script.ends_with("\n\"./__wasm_split.js\": import1,\nlet wasm;"), "{script}");
        assert_eq!(with_loader("let wasm;"), None);
    }
}
