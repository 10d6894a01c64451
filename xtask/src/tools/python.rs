//! Python with packages of `PyPI`, where it can be had: other people's programs read what ours write.

use super::cache;
use crate::run::{run, say};
use anyhow::{Context, Result};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// What the scripts in `tests/readers` need.
const PACKAGES: [&str; 2] = ["openbadgeslib[ldp]==4.6.3", "python-docx==1.2.0"];

/// A Python that has them.
pub(crate) struct Python {
    program: PathBuf,
    packages: PathBuf,
}

impl Python {
    /// Gets it. An error says why there is none.
    pub(crate) fn find() -> Result<Self> {
        let program = which::which("python3").context("no Python here")?;
        let name: String = PACKAGES.join("-").chars().filter(|sign| sign.is_alphanumeric()).collect();
        let packages = cache()?.join(format!("python-{name}"));
        if !packages.is_dir() {
            say(format!("getting {} from PyPI (half a minute)", PACKAGES.join(", ")));
            // Renamed when whole, so that an interrupted download is never taken for the packages.
            let partial = packages.with_extension("partial");
            if partial.exists() {
                fs::remove_dir_all(&partial)
                    .with_context(|| format!("cannot delete {}", partial.display()))?;
            }
            let mut pip = Command::new(&program);
            pip.args([
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
                "--root-user-action=ignore",
                "--target",
            ])
            .arg(&partial);
            run(pip.args(PACKAGES)).context("PyPI's packages could not be got: is it reachable?")?;
            fs::rename(&partial, &packages)
                .with_context(|| format!("cannot rename {}", partial.display()))?;
        }
        Ok(Self { program, packages })
    }

    /// Runs a script, without arguments yet.
    pub(crate) fn script(&self, script: &Path) -> Command {
        let mut command = Command::new(&self.program);
        command.env("PYTHONPATH", &self.packages).env("PYTHONDONTWRITEBYTECODE", "1").arg(script);
        command
    }
}
