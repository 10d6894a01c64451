//! The standard library for the browser's machine.

use crate::run::{output, run, say};
use anyhow::{Context, Result};
use std::{path::Path, process::Command};

/// The browser's machine, as rustc calls it.
const TARGET: &str = "wasm32-unknown-unknown";

/// Gets the standard library for WebAssembly unless it is there.
pub(crate) fn wasm_target() -> Result<()> {
    if is_installed() {
        return Ok(());
    }
    say(format!("getting {TARGET} through rustup (about 10 seconds)"));
    run(Command::new("rustup").args(["target", "add", TARGET])).with_context(|| {
        format!("Rust's {TARGET} is missing: get Rust through rustup, or add the target by hand")
    })
}

fn is_installed() -> bool {
    let libraries = output(Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]));
    libraries.is_ok_and(|folder| Path::new(folder.trim()).is_dir())
}
