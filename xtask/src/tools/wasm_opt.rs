//! Binaryen's wasm-opt, where it can be had: the machine's own if new enough, else npm's.

use super::npm::{Package, Script};
use crate::run::{output, run};
use anyhow::{Context, Result};
use std::{
    path::{Path, PathBuf},
    process::Command,
};

/// Older ones reject what rustc writes today.
const OLDEST: u32 = 123;

const BINARYEN: Package = Package { name: "binaryen", version: "132.0.0" };

/// What makes the module smallest, measured: 1.8 % less than `-Os` alone. Nothing of ours lies in the lowest kilobyte of
/// memory: the stack ends there. What the file says of the compilers that made it, no browser reads.
const PASSES: [&str; 8] = [
    "--low-memory-unused",
    "--flatten",
    "--rereloop",
    "-O1",
    "-Os",
    "-Os",
    "--strip-producers",
    "--strip-target-features",
];

/// What rustc and wasm-bindgen use beyond the first WebAssembly: everything the browsers of the last years have.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// A wasm-opt that runs.
pub(crate) enum WasmOpt {
    /// A program of the machine.
    Program(PathBuf),
    /// A script for Node.js.
    Script(Script),
}

impl WasmOpt {
    /// Finds or gets one. An error says why there is none; the page can be built without.
    pub(crate) fn find() -> Result<Self> {
        if let Ok(program) = which::which("wasm-opt") {
            let found = Self::Program(program);
            if found.is_new_enough() {
                return Ok(found);
            }
        }
        let found = Self::Script(Script::find(&BINARYEN, "bin/wasm-opt")?);
        if found.is_new_enough() {
            Ok(found)
        } else {
            anyhow::bail!("npm's wasm-opt does not run on this Node.js")
        }
    }

    /// Writes an optimised copy of a module.
    pub(crate) fn optimise(&self, module: &Path, to: &Path) -> Result<()> {
        let mut command = self.command();
        command.args(PASSES).args(FEATURES).arg(module).arg("-o").arg(to);
        run(&mut command).context("wasm-opt could not read the module")
    }

    fn command(&self) -> Command {
        match self {
            Self::Program(program) => Command::new(program),
            Self::Script(script) => script.command(),
        }
    }

    fn is_new_enough(&self) -> bool {
        output(self.command().arg("--version")).is_ok_and(|printed| version(&printed) >= Some(OLDEST))
    }
}

/// The number in `wasm-opt version 123 (version_123)`.
fn version(printed: &str) -> Option<u32> {
    printed.split_whitespace().find_map(|word| word.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_the_number() {
        assert_eq!(version("wasm-opt version 132 (version_132)\n"), Some(132));
        assert_eq!(version("wasm-opt version 108"), Some(108));
        assert!(version("something else") < Some(OLDEST));
    }
}
