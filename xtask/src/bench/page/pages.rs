//! The pages that are measured, each in a folder as a server at best has it: built, and compressed beforehand.

use super::{plain, questions::Questions};
use crate::{
    content,
    package::{host, write_files},
    page::{self, Files},
    run::say,
    size,
    tools::{self, Vite},
    workspace::Workspace,
};
use anyhow::{Context, Result};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Where the sources of the other pages are.
const SOURCES: &str = "tests/end-to-end/bench";

/// What all of them are built with.
const SHARED: [&str; 2] = ["page.css", "vite.config.js"];

/// What packages have for those who write and debug.
const NOT_BUILT: [&str; 4] = [".map", ".ts", ".md", ".txt"];

/// Builds and compresses ours and the others, and returns the folder that has a folder of each.
pub(super) fn lay(workspace: &Workspace) -> Result<PathBuf> {
    let folder = workspace.target()?.join("bench-page");
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("cannot delete {}", folder.display()))?;
    }
    let served = folder.join("served");
    say("building the pages beside which ours is measured, and compressing all (about a minute)");
    write_files(&served.join("everyday-skills"), &compressed(page::files(&workspace.dist())?)?)?;
    let questions = Questions::of(&content::english(workspace)?);
    let json = serde_json::to_vec(&questions).context("the questions are no JSON")?;
    let vite = Vite::find()?;
    let [react, preact, survey_js] =
        [tools::react()?.to_vec(), tools::preact()?.to_vec(), tools::survey_js()?.to_vec()];
    for (name, packages) in [("plain", vec![]), ("preact", preact), ("react", react), ("surveyjs", survey_js)]
    {
        let mut host = sources(workspace, name)?;
        host.insert("package.json".to_owned(), b"{ \"type\": \"module\" }\n".to_vec());
        host.insert("questions.json".to_owned(), json.clone());
        if let Some(document) = host.get_mut("index.html") {
            let filled = String::from_utf8_lossy(document).replace("{{pages}}", &plain::html(&questions));
            *document = filled.into_bytes();
        }
        let packages = packages.into_iter().map(|(name, folder)| Ok((name, package(&folder)?)));
        let packages = packages.collect::<Result<Vec<_>>>()?;
        let built = host::build(&vite, &folder.join(name), &host, &packages);
        let built = built.with_context(|| format!("the page {name} could not be built"))?;
        write_files(&served.join(name), &compressed(page::files(&built)?)?)?;
    }
    Ok(served)
}

fn sources(workspace: &Workspace, name: &str) -> Result<Files> {
    let folder = workspace.root().join(SOURCES);
    let mut files = page::files(&folder.join(name))?;
    for shared in SHARED {
        let file = folder.join(shared);
        let bytes = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
        files.insert(shared.to_owned(), bytes);
    }
    Ok(files)
}

/// What is built of a package.
fn package(folder: &Path) -> Result<Files> {
    let mut files = page::files(folder)?;
    files.retain(|name, _| !NOT_BUILT.iter().any(|ending| name.ends_with(ending)));
    Ok(files)
}

/// The files as they are sent: with `.br` at the end of its name what is smaller compressed.
fn compressed(files: Files) -> Result<Files> {
    let compress = |(name, bytes): (String, Vec<u8>)| {
        let compressed = size::brotli(&bytes).with_context(|| format!("cannot compress {name}"))?;
        let is_smaller = compressed.len() < bytes.len();
        Ok(if is_smaller { (format!("{name}.br"), compressed) } else { (name, bytes) })
    };
    files.into_iter().map(compress).collect()
}
