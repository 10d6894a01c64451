//! cargo-deny: looks at what comes from others.

use super::{
    binary,
    cargo_tool::{CargoTool, install},
};
use anyhow::Result;
use std::path::PathBuf;

/// The program, built unless it is there.
pub(crate) fn cargo_deny() -> Result<PathBuf> {
    let tool = CargoTool {
        name: "cargo-deny",
        version: "0.20.2".to_owned(),
        binaries: &["cargo-deny"],
        features: &[],
        says_version: true,
        locked: true,
        // Measured on two cores: 1 minute 17 seconds; a run then takes 2 seconds.
        opt_level: "0",
        minutes: 2,
    };
    let program = binary(&tool.folder()?, "cargo-deny");
    install(&[tool])?;
    Ok(program)
}
