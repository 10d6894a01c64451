//! A standard library rebuilt for size, where its source is to be had: the page's largest single saving.
//!
//! The published one carries the code that formats panic messages; built anew without it the program is 10 kB smaller
//! (brotli). Cargo's `build-std` is not stable yet, so the stable compiler is told to accept it.

use crate::run::{output, run, say};
use anyhow::{Context, Result};
use std::{path::Path, process::Command};

/// A stack of 128 KiB instead of 1 MiB: a fifth of the memory at start. Only for release builds; unoptimised code needs
/// the whole.
const STACK: &str = "-Clink-arg=-zstack-size=131072";

const SMALL: &str =
    "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none -Zinline-mir=no";

const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Makes a release build use a small stack and a small standard library, beside further flags. Tells whether it will use the
/// latter.
pub(crate) fn small_std(build: &mut Command, flags: &str) -> bool {
    build.env(FLAGS, format!("{STACK} {flags}"));
    if let Err(why) = source() {
        say(format!("going on with the published standard library, the page is 10 kB larger ({why:#})"));
        return false;
    }
    build
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
        .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
        .env(FLAGS, format!("{STACK} {flags} {SMALL}"));
    true
}

/// Gets the standard library's source unless it is there.
fn source() -> Result<()> {
    let sysroot = output(Command::new("rustc").args(["--print", "sysroot"]))?;
    if Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/Cargo.lock").is_file() {
        return Ok(());
    }
    say("getting the standard library's source through rustup (a few seconds)");
    run(Command::new("rustup").args(["component", "add", "rust-src"])).context("rust-src is missing")
}
