//! Terser, where it can be had: shortens the script that wasm-bindgen writes (1.5 kB of the download).

use super::npm::{Package, Script};
use crate::run::run;
use anyhow::{Context, Result};
use std::path::Path;

const TERSER: Package = Package { name: "terser", version: "5.44.1" };

/// A Terser that can be run.
pub(crate) struct Terser(Script);

impl Terser {
    /// Gets it. An error says why there is none; the page can be built without.
    pub(crate) fn find() -> Result<Self> {
        Ok(Self(Script::find(&TERSER, "bin/terser")?))
    }

    /// Writes a shorter script that does the same.
    pub(crate) fn shorten(&self, script: &Path, to: &Path) -> Result<()> {
        let mut command = self.0.command();
        command.arg(script).args([
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
