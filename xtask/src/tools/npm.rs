//! Tools that come as npm packages: got without running anything of theirs.

use super::cache;
use crate::run::{run, say};
use anyhow::{Context, Result};
use std::{fs, path::PathBuf, process::Command};

/// The accessibility checker of the end-to-end tests.
const AXE: Package = Package { name: "axe-core", version: "4.14.1" };

/// What many sites that the widget stands on are made with.
const BOOTSTRAP: Package = Package { name: "bootstrap", version: "5.3.9" };
const TAILWIND: Package = Package { name: "tailwindcss", version: "4.3.5" };

/// What one of those pages is made with; both have to be of the same version.
const REACT: Package = Package { name: "react", version: "19.3.1" };
const REACT_DOM: Package = Package { name: "react-dom", version: "19.3.1" };

/// What pages of the same questions are made with, beside which ours is measured. Both of `SurveyJS` have to be of the same version.
const SURVEY_CORE: Package = Package { name: "survey-core", version: "2.5.38" };
const SURVEY_UI: Package = Package { name: "survey-js-ui", version: "2.5.38" };
const PREACT: Package = Package { name: "preact", version: "11.2.0" };

/// What the scripts in `tests/readers` need: other people's programs, which read what ours write.
const READERS: [&str; 6] = [
    "@jsonresume/schema@1.3.1",
    "ajv@8.20.0",
    "ajv-formats@3.0.1",
    "html-validate@10.17.0",
    "jose@6.2.17",
    "resumed@6.1.0",
];

/// An npm package, with whatever it depends on.
pub(super) struct Package {
    pub(super) name: &'static str,
    pub(super) version: &'static str,
}

impl Package {
    /// The folder of the package's own files; got from npm's registry unless it is there.
    pub(super) fn get(&self) -> Result<PathBuf> {
        let Self { name, version } = self;
        let folder = install(&format!("{name}-{version}"), &[&format!("{name}@{version}")])?;
        Ok(folder.join("node_modules").join(name))
    }
}

/// The folder whose `node_modules` has these packages, `name@version` each; got from npm's registry unless it is there.
fn install(folder: &str, packages: &[&str]) -> Result<PathBuf> {
    let name = folder;
    let folder = cache()?.join(name);
    if folder.join("node_modules").is_dir() {
        return Ok(folder);
    }
    let list = packages.join(", ");
    say(format!("getting {list} from npm (a few seconds)"));
    let npm = which::which("npm").with_context(|| format!("npm is missing: install Node.js for {list}"))?;
    // Renamed when whole, so that an interrupted download is never taken for the packages.
    let partial = cache()?.join(format!("{name}.partial"));
    remove(&partial)?;
    remove(&folder)?;
    fs::create_dir_all(&partial).with_context(|| format!("cannot make {}", partial.display()))?;
    let mut command = Command::new(npm);
    command.current_dir(&partial).args([
        "install",
        "--ignore-scripts",
        // What some of them only suggest is a browser.
        "--legacy-peer-deps",
        "--no-audit",
        "--no-fund",
        "--silent",
    ]);
    command.arg("--prefix").arg(&partial).args(packages);
    run(&mut command).with_context(|| format!("{list} could not be got: is npm's registry reachable?"))?;
    fs::rename(&partial, &folder).with_context(|| format!("cannot rename {}", partial.display()))?;
    Ok(folder)
}

/// A script of a package, with the Node.js that runs it.
pub(crate) struct Script {
    node: PathBuf,
    script: PathBuf,
}

impl Script {
    /// Gets the one at this path in a package. An error says why there is none.
    pub(super) fn find(package: &Package, path: &str) -> Result<Self> {
        let name = package.name;
        let node = which::which("node").with_context(|| format!("no Node.js to run npm's {name}"))?;
        Ok(Self { node, script: package.get()?.join(path) })
    }

    /// Runs it, without arguments yet.
    pub(super) fn command(&self) -> Command {
        let mut command = Command::new(&self.node);
        command.arg(&self.script);
        command
    }
}

/// The folder whose `node_modules` has what the scripts in `tests/readers` need.
pub(crate) fn reader_modules() -> Result<PathBuf> {
    let name: String = READERS.concat().chars().filter(|sign| sign.is_alphanumeric()).collect();
    install(&format!("readers-{name}"), &READERS)
}

/// The path of axe-core's script.
pub(crate) fn axe() -> Result<PathBuf> {
    Ok(AXE.get()?.join("axe.min.js"))
}

/// The paths of Bootstrap's sheet and of Tailwind's preflight.
pub(crate) fn sheets() -> Result<[PathBuf; 2]> {
    Ok([BOOTSTRAP.get()?.join("dist/css/bootstrap.min.css"), TAILWIND.get()?.join("preflight.css")])
}

/// The folders of React and of what it needs, by their names.
pub(crate) fn react() -> Result<[(&'static str, PathBuf); 3]> {
    let dom = REACT_DOM.get()?;
    Ok([("react", REACT.get()?), ("scheduler", dom.with_file_name("scheduler")), ("react-dom", dom)])
}

/// The folders of `SurveyJS`'s two packages, by their names.
pub(crate) fn survey_js() -> Result<[(&'static str, PathBuf); 2]> {
    Ok([(SURVEY_CORE.name, SURVEY_CORE.get()?), (SURVEY_UI.name, SURVEY_UI.get()?)])
}

/// The folder of Preact, by its name.
pub(crate) fn preact() -> Result<[(&'static str, PathBuf); 1]> {
    Ok([(PREACT.name, PREACT.get()?)])
}

fn remove(folder: &PathBuf) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot delete {}", folder.display()))?;
    }
    Ok(())
}
