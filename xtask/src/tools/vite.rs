//! Vite, where it can be had: builds a page of a host that uses the npm package.

use super::npm::Package;
use crate::run::output;
use anyhow::{Context, Result};
use std::{
    path::{Path, PathBuf},
    process::Command,
};

const VITE: Package = Package { name: "vite", version: "7.3.7" };

/// A Vite that can be run.
pub(crate) struct Vite {
    node: PathBuf,
    script: PathBuf,
}

impl Vite {
    /// Gets it. An error says why there is none.
    pub(crate) fn find() -> Result<Self> {
        let node = which::which("node").context("no Node.js to run npm's vite")?;
        Ok(Self { node, script: VITE.get()?.join("bin").join("vite.js") })
    }

    /// Builds the page in a folder into `dist/` there.
    pub(crate) fn build(&self, folder: &Path) -> Result<()> {
        let mut command = Command::new(&self.node);
        command.current_dir(folder).arg(&self.script).args(["build", "--logLevel", "error"]);
        output(&mut command).map(drop).context("Vite could not build the page")
    }
}
