//! Where things are in this workspace, and which files belong to it.

use crate::run::{cargo, output};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

/// The checkout that `cargo xtask` was called in.
pub(crate) struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// Asks cargo's variable at run time, not at compile time: two checkouts may share one target folder.
    pub(crate) fn find() -> Result<Self> {
        let xtask = env::var_os("CARGO_MANIFEST_DIR").context("call this as `cargo xtask`")?;
        let root = Path::new(&xtask)
            .parent()
            .context("xtask has no folder above it: check out the whole project")?;
        Ok(Self { root: root.to_owned() })
    }

    /// The root folder, absolute.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The sources of everything a learner reads.
    pub(crate) fn content(&self) -> PathBuf {
        self.root.join("content")
    }

    /// The table of occupations.
    pub(crate) fn careers(&self) -> PathBuf {
        self.root.join("assets/careers.tsv")
    }

    /// Where Trunk puts the page.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// A cargo command in the root folder.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = cargo();
        command.current_dir(&self.root).args(arguments);
        command
    }

    /// What cargo knows about the workspace's own packages, and its target folder.
    pub(crate) fn metadata(&self) -> Result<Value> {
        let json = output(&mut self.cargo(&["metadata", "--no-deps", "--format-version", "1"]))?;
        serde_json::from_str(&json).context("cargo metadata printed no JSON")
    }

    /// The target folder, wherever the developer has put it.
    pub(crate) fn target(&self) -> Result<PathBuf> {
        let metadata = self.metadata()?;
        let folder = metadata.get("target_directory").and_then(Value::as_str);
        Ok(PathBuf::from(folder.context("cargo metadata names no target folder")?))
    }

    /// The project's files with this extension, tracked or new but not ignored, as `/`-separated paths from the root.
    pub(crate) fn files(&self, extension: &str) -> Result<Vec<String>> {
        // A CI often checks out as one user and runs as another; we only list names, so that is no danger here.
        let mut git = Command::new("git");
        git.current_dir(&self.root).args(["-c", "safe.directory=*", "ls-files", "-z"]);
        git.args(["--cached", "--others", "--exclude-standard", "--deduplicate", "--"]);
        git.arg(format!("*.{extension}"));
        let names = output(&mut git)
            .context("cannot list the project's files: is git installed, and this a clone?")?;
        // What is deleted but still in the index is listed too.
        let names = names.split_terminator('\0').filter(|name| self.root.join(name).is_file());
        let names: Vec<_> = names.map(ToOwned::to_owned).collect();
        if names.is_empty() {
            bail!("the project has no *.{extension} files: is this a whole clone?");
        }
        Ok(names)
    }

    /// The text of one of the project's files.
    pub(crate) fn read(&self, name: &str) -> Result<String> {
        std::fs::read_to_string(self.root.join(name)).with_context(|| format!("cannot read {name}"))
    }

    /// The version of a dependency in Cargo.lock.
    pub(crate) fn locked_version(&self, package: &str) -> Result<String> {
        locked_version(&self.read("Cargo.lock")?, package)
    }
}

fn locked_version(lock: &str, package: &str) -> Result<String> {
    let lock: toml::Table = lock.parse().context("Cargo.lock is damaged: restore it with git")?;
    let packages = lock.get("package").and_then(toml::Value::as_array).into_iter().flatten();
    let mut named = packages.filter(|entry| entry.get("name").and_then(toml::Value::as_str) == Some(package));
    let version = named.next().and_then(|entry| entry.get("version")?.as_str());
    Ok(version
        .with_context(|| format!("Cargo.lock has no {package}: run `cargo update --workspace`"))?
        .to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_locked_version_is_that_of_the_very_package() {
        let lock = "version = 4\n[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"1.0.0\"\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen").unwrap(), "0.2.130");
        assert!(locked_version(lock, "yew").is_err());
        assert!(locked_version("][", "yew").is_err());
    }
}
