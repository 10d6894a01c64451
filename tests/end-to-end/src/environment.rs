//! What `cargo xtask test` tells the tests: where the page, the driver and the checker are.

use anyhow::{Context, Result};
use std::{env, fs, path::PathBuf};

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

/// Bootstrap's sheet and Tailwind's preflight, as they are published.
///
/// # Errors
/// When a variable is missing or a sheet cannot be read.
pub fn sheets() -> Result<[String; 2]> {
    let read = |name| {
        let path = variable(name)?;
        fs::read_to_string(&path).with_context(|| format!("cannot read {path}"))
    };
    Ok([read("EVERYDAY_SKILLS_BOOTSTRAP")?, read("EVERYDAY_SKILLS_TAILWIND")?])
}

/// The folder of a page made with React; none where npm's tools for it cannot be had, as `cargo xtask test` then says.
pub fn react() -> Option<PathBuf> {
    env::var_os("EVERYDAY_SKILLS_REACT").map(PathBuf::from)
}

fn variable(name: &str) -> Result<String> {
    env::var(name).with_context(|| format!("{name} is not set: run `cargo xtask test`"))
}
