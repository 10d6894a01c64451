//! The npm package, tried out: npm packs it, and Vite builds a page with it in which every file leads to the next.

use super::host;
use crate::{
    integrity::LOADER,
    page::{self, Files},
    run::{output, say},
    tools::Vite,
};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::{collections::BTreeSet, fs, path::Path, process::Command};

/// A page of a host that uses the package.
const HOST: [(&str, &str); 3] = [
    ("package.json", "{ \"type\": \"module\" }\n"),
    (
        "index.html",
        "<script type=\"module\" src=\"./main.js\"></script><everyday-skills></everyday-skills>\n",
    ),
    ("main.js", "import \"everyday-skills\";\n"),
];

/// Tries out the package in a folder. Where there is no npm, that is said.
pub(super) fn try_out(package: &Path) -> Result<()> {
    let Ok(npm) = which::which("npm") else {
        say("the npm package was NOT tried out: there is no npm here");
        return Ok(());
    };
    packs(&npm, package).context("npm does not take the package as it is")?;
    match Vite::find() {
        Ok(vite) => builds(&vite, package).context("a page with the package is broken"),
        Err(why) => {
            say(format!("no page was built with the npm package: there is no Vite ({why:#})"));
            Ok(())
        }
    }
}

/// That npm would pack every file of the folder.
fn packs(npm: &Path, package: &Path) -> Result<()> {
    let mut command = Command::new(npm);
    command.current_dir(package).args(["pack", "--dry-run", "--json", "--ignore-scripts"]);
    let said: Value = serde_json::from_str(&output(&mut command)?).context("npm printed no JSON")?;
    let packed = packed(&said);
    let missing = page::files(package)?.into_keys().find(|name| !packed.contains(name));
    missing.map_or(Ok(()), |name| bail!("{name} is not packed"))
}

/// The names of the files in what `npm pack` says.
fn packed(said: &Value) -> BTreeSet<String> {
    let files = said.get(0).and_then(|package| package.get("files")?.as_array());
    let names = files.into_iter().flatten().filter_map(|file| file.get("path")?.as_str());
    names.map(ToOwned::to_owned).collect()
}

/// That Vite builds a page, in which every file of ours that is named is there.
fn builds(vite: &Vite, package: &Path) -> Result<()> {
    let folder = package.with_file_name("vite");
    let host = Files::from(HOST.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec())));
    let package = page::files(package)?;
    let built = host::build(vite, &folder, &host, &[("everyday-skills", package.clone())])?;
    let built = page::files(&built)?;
    let loader = package.get(&format!("dist/{LOADER}")).context("the package has no loader")?;
    let loader = String::from_utf8_lossy(loader);
    let names = beside(&loader);
    if names.is_empty() {
        bail!("{LOADER} names no file in a way that bundlers see");
    }
    // Without it, webpack looks for the program when it builds, finds none, and has the page fail.
    if !loader.contains("webpackIgnore: true") {
        bail!("{LOADER} does not keep webpack from following its import");
    }
    for name in names {
        let source = package.get(&format!("dist/{name}"));
        let source = source.with_context(|| format!("{LOADER} names {name}, which there is not"))?;
        // Vite makes small files part of the script.
        if source.len() > 4096 && !built.values().any(|bytes| bytes == source) {
            bail!("Vite left out {name}");
        }
    }
    fs::remove_dir_all(&folder).with_context(|| format!("cannot delete {}", folder.display()))
}

/// The files beside a script that it names so that bundlers see them: `new URL("./name", import.meta.url)`.
fn beside(script: &str) -> Vec<&str> {
    let named = |rest| {
        let (name, after) = str::split_once(rest, '"')?;
        after.trim_start_matches([',', ' ']).starts_with("import.meta.url)").then_some(name)
    };
    script.split("new URL(\"./").skip(1).filter_map(named).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_beside_the_script_and_nowhere_else() {
        let script = "[new URL(\"./a.css\", import.meta.url),new URL(\"./b.tsv\",import.meta.url),new URL(\"./c\",base)]";
        assert_eq!(beside(script), ["a.css", "b.tsv"]);
    }
}
