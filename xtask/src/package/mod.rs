//! `cargo xtask package`: the release page as a zip that a web master unpacks, and as an npm package.

pub(crate) mod host;
mod npm;
mod react;
mod trial;
mod zip;

use crate::{
    build, integrity,
    page::{self, Files},
    workspace::Workspace,
};
use anyhow::{Context, Result, bail};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// The version of everything in the workspace.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Builds the page for release, which says the integrity values, and writes both into `target/package/`.
pub(crate) fn package(workspace: &Workspace) -> Result<()> {
    build::build(workspace)?;
    let packages = made(workspace)?;
    for file in [&packages.zip].into_iter().chain(&packages.npm_files) {
        let bytes = fs::metadata(file).with_context(|| format!("cannot read {}", file.display()))?.len();
        println!("{bytes:>9}  {}", file.strip_prefix(workspace.root()).unwrap_or(file).display());
    }
    Ok(())
}

/// Makes both of the page in `dist/`, and tries out the one for npm. Returns the folder of a page made with React that has it.
pub(crate) fn try_out(workspace: &Workspace) -> Result<Option<PathBuf>> {
    let packages = made(workspace)?;
    react::build(workspace, &packages.npm)
}

fn made(workspace: &Workspace) -> Result<Packages> {
    let packages = Packages::write(workspace)?;
    trial::try_out(&packages.npm)?;
    Ok(packages)
}

/// Where the packages are.
struct Packages {
    zip: PathBuf,
    /// The folder to run `npm pack` or `npm publish` in.
    npm: PathBuf,
    npm_files: Vec<PathBuf>,
}

impl Packages {
    /// Makes them of the page in `dist/`.
    fn write(workspace: &Workspace) -> Result<Self> {
        let dist = workspace.dist();
        let page = page::files(&dist)?;
        if !page.contains_key(integrity::LOADER) {
            bail!("{} has no {}: build it anew", dist.display(), integrity::LOADER);
        }
        let folder = workspace.target()?.join("package");
        if folder.exists() {
            fs::remove_dir_all(&folder).with_context(|| format!("cannot delete {}", folder.display()))?;
        }
        let npm = folder.join("npm");
        let npm_files = write_files(&npm, &npm::files(workspace, &page)?)?;
        let name = format!("everyday-skills-{VERSION}");
        let zip = folder.join(format!("{name}.zip"));
        let archive = zip::archive(&name, &zip::files(workspace, &page)?).context("cannot make the zip")?;
        fs::write(&zip, archive).with_context(|| format!("cannot write {}", zip.display()))?;
        Ok(Self { zip, npm, npm_files })
    }
}

/// Writes files into a folder, and returns their paths.
pub(crate) fn write_files(folder: &Path, files: &Files) -> Result<Vec<PathBuf>> {
    let write = |(name, bytes): (&String, &Vec<u8>)| {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap_or(folder))
            .and_then(|()| fs::write(&path, bytes))
            .with_context(|| format!("cannot write {}", path.display()))?;
        Ok(path)
    };
    files.iter().map(write).collect()
}

/// A text of ours with the version in it.
fn filled(text: &str) -> String {
    text.replace("{version}", VERSION)
}
