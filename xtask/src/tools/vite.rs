//! Vite, where it can be had: builds a page of a host that uses the npm package.

use super::npm::{Package, Script};
use crate::run::output;
use anyhow::{Context, Result};
use std::path::Path;

const VITE: Package = Package { name: "vite", version: "7.3.7" };

/// A Vite that can be run.
pub(crate) struct Vite(Script);

impl Vite {
    /// Gets it. An error says why there is none.
    pub(crate) fn find() -> Result<Self> {
        Ok(Self(Script::find(&VITE, "bin/vite.js")?))
    }

    /// Builds the page in a folder into `dist/` there.
    pub(crate) fn build(&self, folder: &Path) -> Result<()> {
        let mut command = self.0.command();
        command.current_dir(folder).args(["build", "--logLevel", "error"]);
        output(&mut command).map(drop).context("Vite could not build the page")
    }
}
