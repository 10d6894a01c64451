//! wasm-split, where it can be had: makes two files of the program.

use super::{
    binary,
    cargo_tool::{CargoTool, install},
};
use crate::run::run;
use anyhow::{Context, Result};
use std::{
    path::{Path, PathBuf},
    process::Command,
};

/// A wasm-split that can be run.
pub(crate) struct WasmSplit(PathBuf);

impl WasmSplit {
    /// Gets it. An error says why there is none; the page can be built without.
    pub(crate) fn find() -> Result<Self> {
        let tool = CargoTool {
            name: "wasm_split_cli_support",
            // Fits the `wasm_split_helpers` of Cargo.lock.
            version: "0.2.4".to_owned(),
            binaries: &["wasm-split-cli"],
            features: &["build-binary"],
            says_version: false,
            locked: true,
            opt_level: "0",
            minutes: 2,
        };
        let program = binary(&tool.folder()?, "wasm-split-cli");
        install(&[tool])?;
        Ok(Self(program))
    }

    /// Takes apart a linked module that has its relocations and names, into a folder: `NAME.wasm` and a file for each part.
    pub(crate) fn split(&self, module: &Path, name: &str, folder: &Path) -> Result<()> {
        let mut command = Command::new(&self.0);
        run(command.args(["--target", "web", "--out-name", name]).arg(module).arg(folder))
            .context("wasm-split could not take the program apart")
    }
}
