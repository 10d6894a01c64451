//! The browser engines the tests run in. Another engine is another entry of [`ENGINES`].

use crate::tools::apt_install;
use anyhow::{Context, Result};
use std::{env, path::PathBuf};

/// How to find, get and drive one engine.
pub(crate) struct Engine {
    /// What people call it.
    pub(crate) name: &'static str,
    /// The browser's names on PATH, the preferred one first.
    browsers: &'static [&'static str],
    /// The name of its `WebDriver` on PATH.
    driver: &'static str,
    /// The driver's argument for its port, to which the number is appended.
    pub(crate) port: &'static str,
    /// The variable that names the browser: we tell the end-to-end tests, a developer may tell us.
    pub(crate) browser_variable: &'static str,
    /// The variable that names the driver: we tell wasm-bindgen's test runner, a developer may tell us.
    pub(crate) driver_variable: &'static str,
    /// Debian's packages of browser and driver.
    packages: &'static [&'static str],
}

/// All engines, in the order they are tested.
pub(crate) const ENGINES: [Engine; 1] = [Engine {
    name: "Chromium",
    browsers: &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
    driver: "chromedriver",
    port: "--port=",
    browser_variable: "EVERYDAY_SKILLS_CHROMIUM",
    driver_variable: "CHROMEDRIVER",
    packages: &["chromium", "chromium-driver"],
}];

/// An engine that is on this machine.
pub(crate) struct Installed {
    pub(crate) engine: &'static Engine,
    pub(crate) browser: PathBuf,
    pub(crate) driver: PathBuf,
}

/// Finds all engines; gets the missing ones, and npm for the tests' tools, where that needs no questions.
pub(crate) fn set_up() -> Result<Vec<Installed>> {
    let mut missing: Vec<&str> = Vec::new();
    for engine in ENGINES.iter().filter(|engine| engine.find().is_err()) {
        missing.extend(engine.packages);
    }
    if which::which("npm").is_err() {
        missing.push("npm");
    }
    if !missing.is_empty() {
        apt_install(&missing)?;
    }
    ENGINES.iter().map(Engine::find).collect()
}

impl Engine {
    fn find(&'static self) -> Result<Installed> {
        let browser = named(self.browser_variable)
            .or_else(|| self.browsers.iter().find_map(|name| which::which(name).ok()));
        let driver = named(self.driver_variable).or_else(|| which::which(self.driver).ok());
        let hint = |what: &str, variable: &str| {
            format!(
                "{what} is not on PATH: install {} or set {variable} to its path",
                self.packages.join(" ")
            )
        };
        Ok(Installed {
            engine: self,
            browser: browser.with_context(|| hint(self.name, self.browser_variable))?,
            driver: driver.with_context(|| hint(self.driver, self.driver_variable))?,
        })
    }
}

fn named(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).filter(|path| path.is_file())
}
