//! What `cargo xtask test` tells the tests: where the page, the driver and the checker are.

use crate::engine::Engine;
use anyhow::{Context, Result};
use std::{env, fs, path::PathBuf};

/// Where everything is that a test needs.
#[derive(Clone, Debug)]
pub struct Environment {
    /// The folder with the built page.
    pub dist: PathBuf,
    /// The engine that is walked.
    pub engine: Engine,
    /// Its `WebDriver` server.
    pub driver: PathBuf,
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
        let name = env::var("EVERYDAY_SKILLS_ENGINE").unwrap_or_else(|_| "chromium".to_owned());
        let engine = Engine::named(&name).with_context(|| format!("there is no engine {name}"))?;
        let named = |name| env::var_os(name).map(PathBuf::from);
        Ok(Self {
            dist: variable("EVERYDAY_SKILLS_DIST")?.into(),
            engine,
            driver: named("EVERYDAY_SKILLS_DRIVER").unwrap_or_else(|| engine.driver().0.into()),
            axe: variable("EVERYDAY_SKILLS_AXE")?.into(),
            browser: named("EVERYDAY_SKILLS_BROWSER"),
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

/// The folder whose `node_modules` has what the scripts in `tests/readers` need.
///
/// # Errors
/// When the variable is missing.
pub fn readers() -> Result<PathBuf> {
    Ok(variable("EVERYDAY_SKILLS_READERS")?.into())
}

/// The folder of a page made with React; none where npm's tools for it cannot be had, as `cargo xtask test` then says.
pub fn react() -> Option<PathBuf> {
    env::var_os("EVERYDAY_SKILLS_REACT").map(PathBuf::from)
}

fn variable(name: &str) -> Result<String> {
    env::var(name).with_context(|| format!("{name} is not set: run `cargo xtask test`"))
}
