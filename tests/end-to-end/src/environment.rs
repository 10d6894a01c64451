//! What `cargo xtask test` tells the tests: where the page, the driver and the checker are.

use anyhow::{Context, Result};
use std::{env, path::PathBuf};

/// Where everything is that a test needs.
#[derive(Clone, Debug)]
pub struct Environment {
    /// The folder with the built page.
    pub dist: PathBuf,
    /// The address of a running `WebDriver` server.
    pub webdriver: String,
    /// The accessibility checker's script.
    pub axe: PathBuf,
    /// The browser, where it is not the driver's own choice.
    pub browser: Option<PathBuf>,
}

impl Environment {
    /// Reads the environment.
    ///
    /// # Errors
    /// When a variable is missing: then the tests were not started by `cargo xtask test`.
    pub fn read() -> Result<Self> {
        Ok(Self {
            dist: variable("EVERYDAY_SKILLS_DIST")?.into(),
            webdriver: variable("EVERYDAY_SKILLS_WEBDRIVER")?,
            axe: variable("EVERYDAY_SKILLS_AXE")?.into(),
            browser: env::var_os("EVERYDAY_SKILLS_CHROMIUM").map(PathBuf::from),
        })
    }
}

fn variable(name: &str) -> Result<String> {
    env::var(name).with_context(|| format!("{name} is not set: run `cargo xtask test`"))
}
