//! The program in parts: what the first pages need; the later code (`src/later.rs`), loaded after them; the code for papers
//! (`src/papers`) and that of the counselor's desk (`src/counselor`), each loaded when somebody comes for it; and what those two
//! share, which comes with the first of them.
//!
//! Trunk cannot do it: what it made of the program is replaced, under the same names.

use crate::{
    merge::merge,
    tools::{Tools, WasmSplit},
    workspace::Workspace,
};
use anyhow::{Context, Result, bail, ensure};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
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

/// What papers and the desk share.
pub(crate) const SHARED: &str = "program_shared.wasm";

/// All files beside the main one. Hosts name them, so they are the same in every build.
pub(crate) const PARTS: [&str; 4] = [LATER, PAPERS, COUNSELOR, SHARED];

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
    wasm_split.split(&linked, PROGRAM, &folder)?;
    let said = fs::read_to_string(folder.join("__wasm_split.js")).context("wasm-split wrote no script")?;
    let parts = parts(&said)?;
    ensure!(
        made(&folder)? == parts.values().flatten().cloned().collect(),
        "wasm-split made other files than its script loads: {parts:?}"
    );
    let dist = workspace.dist();
    for (name, files) in parts {
        let read = |file: &String| fs::read(folder.join(file)).with_context(|| format!("cannot read {file}"));
        let modules = files.iter().map(read).collect::<Result<Vec<_>>>()?;
        let part = merge(&modules).with_context(|| format!("{files:?} cannot be put together"))?;
        fs::write(dist.join(name), part).with_context(|| format!("cannot write {name}"))?;
    }
    let bound = folder.join("bound");
    tools.wasm_bindgen(&folder.join(PROGRAM).with_extension("wasm"), PROGRAM, &bound)?;
    let text = fs::read_to_string(bound.join(SCRIPT)).context("wasm-bindgen wrote no script")?;
    let text = with_loader(&text).context("wasm-bindgen's script does not ask for the later code")?;
    fs::write(dist.join(SCRIPT), text)
        .and_then(|()| fs::copy(bound.join(MODULE), dist.join(MODULE)))
        .map(drop)
        .with_context(|| format!("cannot write to {}", dist.display()))
}

/// What each of our files is made of: wasm-split's files, by its script. It makes one for each part and one for each set of parts
/// that share something.
fn parts(script: &str) -> Result<BTreeMap<&'static str, Vec<String>>> {
    let mut found: BTreeMap<_, Vec<String>> = BTreeMap::new();
    let mut sharing = None;
    for line in script.lines() {
        // `/* later, papers */`: who shares the next file.
        sharing = between(line, "/* ", " */").or(sharing);
        if let Some(file) = between(line, "new URL(\"./", "\"") {
            let alone = between(file, "split_", ".wasm");
            let who = alone.or_else(|| sharing.take()).with_context(|| format!("nobody shares {file}"))?;
            found.entry(file_of(&who.split(", ").collect())?).or_default().push(file.to_owned());
        }
    }
    if let Some(missing) = PARTS.iter().find(|name| !found.contains_key(*name)) {
        bail!("wasm-split left nothing for {missing}: take it out of the loaders and off the lists of files");
    }
    Ok(found)
}

fn between<'a>(line: &'a str, begin: &str, end: &str) -> Option<&'a str> {
    let (_, rest) = line.split_once(begin)?;
    rest.split_once(end).map(|(found, _)| found)
}

/// The file that has what these parts of `main.rs` share. The later code is there before the others, so what they share with it
/// is part of it.
fn file_of(parts: &BTreeSet<&str>) -> Result<&'static str> {
    match *parts.iter().copied().collect::<Vec<_>>() {
        _ if parts.contains("later") => Ok(LATER),
        ["papers"] => Ok(PAPERS),
        ["counselor"] => Ok(COUNSELOR),
        ["counselor", "papers"] => Ok(SHARED),
        _ => bail!(
            "no file for what {parts:?} share: give it one here, in the loaders, and in the lists of files"
        ),
    }
}

/// The modules in wasm-split's folder beside the main one.
fn made(folder: &Path) -> Result<BTreeSet<String>> {
    let main = Path::new(PROGRAM).with_extension("wasm");
    let files = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let names = files.filter_map(|file| Some(file.ok()?.file_name()));
    let modules = names.filter(|name| {
        name.as_os_str() != main && Path::new(name).extension().is_some_and(|it| it == "wasm")
    });
    Ok(modules.map(|name| name.to_string_lossy().into_owned()).collect())
}

/// The script with our loader; `None` where there is no place for it. wasm-bindgen asks once for each part, for the same.
fn with_loader(script: &str) -> Option<String> {
    let (before, after) = script.split_once(IMPORT)?;
    let places = [("LATER", LATER), ("PAPERS", PAPERS), ("COUNSELOR", COUNSELOR), ("SHARED", SHARED)];
    let loader = places.iter().fold(LOADER.to_owned(), |text, (place, name)| text.replace(place, name));
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
        for part in PARTS {
            assert!(script.contains(&format!("new URL(\"./{part}\", import.meta.url)")), "{script}");
        }
        assert!(!script.contains("import *") && !script.contains("import2"), "{script}");
        assert!(script.ends_with("\n\"./__wasm_split.js\": import1,\nlet wasm;"), "{script}");
        assert_eq!(with_loader("let wasm;"), None);
    }

    /// As wasm-split writes it.
    fn script(shared: &[&str]) -> String {
        let shared = shared.iter().zip(4..).map(|(who, number)| {
            format!("/* {who} */\nconst __chunk_{number} = makeLoad(() => {{\n    const src = fetch(new URL(\"./chunk_{number}.wasm\", import.meta.url));")
        });
        let alone = ["papers", "later", "counselor"].map(|part| {
            format!("export const __wasm_split_load_{part} = wrapAsyncCb(makeLoad(() => {{\n    const src = fetch(new URL(\"./split_{part}.wasm\", import.meta.url));")
        });
        shared.chain(alone).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn what_is_shared_with_the_later_code_is_part_of_it() {
        let sets = ["counselor, later", "counselor, later, papers", "counselor, papers", "later, papers"];
        let found = parts(&script(&sets)).unwrap();
        let later = ["chunk_4.wasm", "chunk_5.wasm", "chunk_7.wasm", "split_later.wasm"];
        assert_eq!(found[LATER], later);
        assert_eq!(found[PAPERS], ["split_papers.wasm"]);
        assert_eq!(found[COUNSELOR], ["split_counselor.wasm"]);
        assert_eq!(found[SHARED], ["chunk_6.wasm"]);
        // Hosts have the same files, whatever else is shared.
        let fewer = parts(&script(&["counselor, papers"])).unwrap();
        assert!(fewer.into_keys().eq(found.into_keys()));
    }

    #[test]
    fn a_file_more_or_less_is_told() {
        let said = |sets: &[&str]| parts(&script(sets)).unwrap_err().to_string();
        assert!(said(&[]).contains(SHARED));
        assert!(said(&["counselor, papers", "papers, somebody"]).contains("somebody"));
    }
}
