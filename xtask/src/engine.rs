//! The browser engines the tests run in. Another engine is another entry of [`ENGINES`].

use crate::tools::{apt_install, geckodriver};
use anyhow::{Context, Result};
use std::{
    env,
    path::{Path, PathBuf},
};

/// How to find, get and drive one engine.
pub(crate) struct Engine {
    /// What people call it.
    pub(crate) name: &'static str,
    /// What the end-to-end tests and a developer on the command line call it.
    pub(crate) short: &'static str,
    /// The browser's names on PATH, or where else it may be, the preferred one first. `{arch}` is the machine's.
    browsers: &'static [&'static str],
    /// The name of its `WebDriver` on PATH.
    driver: &'static str,
    /// What builds the driver, where no package has it.
    build_driver: Option<fn() -> Result<PathBuf>>,
    /// The variable that names the browser, for a developer.
    browser_variable: &'static str,
    /// The variable that names the driver: we tell wasm-bindgen's test runner, a developer may tell us.
    pub(crate) driver_variable: &'static str,
    /// Debian's packages of browser and driver.
    packages: &'static [&'static str],
    /// Whether it has no mode without a screen.
    pub(crate) needs_screen: bool,
    /// The file with what wasm-bindgen's test runner starts it with; none where the runner does not know it.
    pub(crate) components: Option<&'static str>,
}

/// All engines, in the order they are tested.
pub(crate) const ENGINES: [Engine; 3] = [
    Engine {
        name: "Chromium",
        short: "chromium",
        browsers: &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
        driver: "chromedriver",
        build_driver: None,
        browser_variable: "EVERYDAY_SKILLS_CHROMIUM",
        driver_variable: "CHROMEDRIVER",
        packages: &["chromium", "chromium-driver"],
        needs_screen: false,
        components: Some("webdriver.json"),
    },
    Engine {
        name: "Firefox",
        short: "firefox",
        browsers: &["firefox-esr", "firefox"],
        driver: "geckodriver",
        build_driver: Some(geckodriver),
        browser_variable: "EVERYDAY_SKILLS_FIREFOX",
        driver_variable: "GECKODRIVER",
        packages: &["firefox-esr"],
        needs_screen: false,
        components: Some("tests/browser/firefox.json"),
    },
    Engine {
        name: "WebKit",
        short: "webkit",
        browsers: &[
            "MiniBrowser",
            "/usr/lib/{arch}-linux-gnu/webkit2gtk-4.1/MiniBrowser",
            "/usr/lib/{arch}-linux-gnu/webkit2gtk-4.0/MiniBrowser",
            "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
        ],
        driver: "WebKitWebDriver",
        build_driver: None,
        browser_variable: "EVERYDAY_SKILLS_WEBKIT",
        driver_variable: "WEBKITDRIVER",
        packages: &["webkit2gtk-driver", "libwebkit2gtk-4.1-0", "xvfb"],
        needs_screen: true,
        components: None,
    },
];

/// An engine that is on this machine.
pub(crate) struct Installed {
    pub(crate) engine: &'static Engine,
    pub(crate) browser: PathBuf,
    pub(crate) driver: PathBuf,
}

/// Finds these engines, or the [first](ENGINES) where none is named; gets the missing ones, and npm for the tests' tools, where that needs no
/// questions.
pub(crate) fn set_up(names: &[String]) -> Result<Vec<Installed>> {
    let is_wanted = |engine: &&Engine| names.iter().any(|name| name == engine.short);
    let mut engines: Vec<&'static Engine> = ENGINES.iter().filter(is_wanted).collect();
    if names.is_empty() {
        engines.extend(ENGINES.first());
    }
    let mut missing: Vec<&str> = Vec::new();
    for engine in engines.iter().filter(|engine| !engine.is_packaged_part_there()) {
        missing.extend(engine.packages);
    }
    if which::which("npm").is_err() {
        missing.push("npm");
    }
    if !missing.is_empty() {
        apt_install(&missing)?;
    }
    engines.into_iter().map(Engine::find).collect()
}

impl Engine {
    /// Whether nothing is missing that a package could bring.
    fn is_packaged_part_there(&self) -> bool {
        self.browser().is_some()
            && (self.build_driver.is_some() || self.found_driver().is_some())
            && (!self.needs_screen || which::which("Xvfb").is_ok())
    }

    fn browser(&self) -> Option<PathBuf> {
        let find = |name: &&str| which::which(name.replace("{arch}", env::consts::ARCH)).ok();
        named(self.browser_variable).or_else(|| self.browsers.iter().find_map(find))
    }

    fn found_driver(&self) -> Option<PathBuf> {
        named(self.driver_variable).or_else(|| which::which(self.driver).ok())
    }

    fn find(&'static self) -> Result<Installed> {
        let hint = |what: &str, variable: &str| {
            format!("there is no {what}: install {} or set {variable} to its path", self.packages.join(" "))
        };
        let browser = self.browser().with_context(|| hint(self.name, self.browser_variable))?;
        let driver = match (self.found_driver(), self.build_driver) {
            (Some(driver), _) => driver,
            (None, Some(build)) => build()?,
            (None, None) => anyhow::bail!(hint(self.driver, self.driver_variable)),
        };
        Ok(Installed { engine: self, browser, driver })
    }
}

fn named(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).filter(|path| Path::is_file(path))
}
