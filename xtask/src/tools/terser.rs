//! Terser, where it can be had: shortens the script that wasm-bindgen writes (1.5 kB of the download).

use super::npm::Package;
use crate::run::run;
use anyhow::{Context, Result};
use std::{
    path::{Path, PathBuf},
    process::Command,
};

const TERSER: Package = Package { name: "terser", version: "5.44.1" };

/// A Terser that can be run.
pub(crate) struct Terser {
    node: PathBuf,
    script: PathBuf,
}

impl Terser {
    /// Gets it. An error says why there is none; the page can be built without.
    pub(crate) fn find() -> Result<Self> {
        let node = which::which("node").context("no Node.js to run npm's terser")?;
        Ok(Self { node, script: TERSER.get()?.join("bin").join("terser") })
    }

    /// Writes a shorter script that does the same.
    pub(crate) fn shorten(&self, script: &Path, to: &Path) -> Result<()> {
        let mut command = Command::new(&self.node);
        command.arg(&self.script).arg(script).args([
            "--module",
            "--compress",
            "passes=2",
            "--mangle",
            // What bundlers read.
            "--comments",
            "/@vite-ignore|webpackIgnore/",
            "--output",
        ]);
        run(command.arg(to)).context("terser could not read the script")
    }
}
