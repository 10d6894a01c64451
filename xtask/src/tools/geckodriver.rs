//! Firefox's driver, which Debian has no package of.

use super::{
    binary,
    cargo_tool::{CargoTool, install},
};
use anyhow::Result;
use std::path::PathBuf;

/// Builds the driver unless it is there.
pub(crate) fn geckodriver() -> Result<PathBuf> {
    let tool = CargoTool {
        name: "geckodriver",
        version: "0.37.1".to_owned(),
        binaries: &["geckodriver"],
        features: &[],
        says_version: true,
        locked: true,
        // It hands on what the tests say: there is nothing to be quick about.
        opt_level: "0",
        minutes: 2,
    };
    let program = binary(&tool.folder()?, "geckodriver");
    install(&[tool])?;
    Ok(program)
}
