//! Tools that cargo builds, each into a folder of its own named by its version.

use super::{binary, cache};
use crate::run::{cargo, output, run, say};
use anyhow::{Context, Result, bail};
use std::{fs, path::PathBuf, process::Command};

/// Variables by which a developer's settings for this project would change how its tools are built.
const NOT_FOR_TOOLS: [&str; 8] = [
    "CARGO_TARGET_DIR",
    "CARGO_BUILD_TARGET_DIR",
    "CARGO_BUILD_BUILD_DIR",
    "CARGO_BUILD_TARGET",
    "CARGO_BUILD_RUSTFLAGS",
    "CARGO_ENCODED_RUSTFLAGS",
    "CARGO_PROFILE_RELEASE_PANIC",
    "RUSTFLAGS",
];

/// One tool on the registry.
pub(super) struct CargoTool {
    pub(super) name: &'static str,
    pub(super) version: String,
    pub(super) binaries: &'static [&'static str],
    pub(super) features: &'static [&'static str],
    /// Whether `--version` prints it; otherwise `--help` must print something.
    pub(super) says_version: bool,
    /// Whether to build with the versions its authors tested.
    pub(super) locked: bool,
    pub(super) opt_level: &'static str,
    /// About how long two cores take.
    pub(super) minutes: u8,
}

impl CargoTool {
    /// The folder it is installed to.
    pub(super) fn folder(&self) -> Result<PathBuf> {
        Ok(cache()?.join(format!("{}-{}", self.name, self.version)))
    }

    /// Whether it is there and runs: what an interrupted installation left behind does not count.
    fn is_installed(&self) -> Result<bool> {
        let folder = self.folder()?;
        Ok(self.binaries.iter().all(|name| {
            let prints = |what| output(Command::new(binary(&folder, name)).arg(what)).unwrap_or_default();
            if self.says_version {
                prints("--version").split_whitespace().any(|word| word == self.version)
            } else {
                !prints("--help").is_empty()
            }
        }))
    }

    fn install(&self) -> Result<()> {
        let Self { name, version, minutes, opt_level, .. } = self;
        say(format!(
            "building {name} {version}, once for this machine (about {minutes} minutes on two cores)"
        ));
        let mut command = cargo();
        // Outside of the workspace, whose .cargo/config.toml is for the page.
        command.current_dir(cache()?);
        command.args(["install", "--quiet", "--force", "--root"]).arg(self.folder()?);
        command.arg("--target-dir").arg(build_folder()?).arg(format!("{name}@{version}"));
        if !self.features.is_empty() {
            command.args(["--features", &self.features.join(",")]);
        }
        if self.locked {
            command.arg("--locked");
        }
        for variable in NOT_FOR_TOOLS {
            command.env_remove(variable);
        }
        // A tool that runs for seconds a day must not take ten minutes to optimise.
        command.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", opt_level);
        command.env("CARGO_PROFILE_RELEASE_LTO", "false");
        command.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "256");
        command.env("CARGO_PROFILE_RELEASE_DEBUG", "false");
        run(&mut command).with_context(|| {
            format!("{name} could not be built: it needs a C compiler and the crate registry")
        })?;
        if !self.is_installed()? {
            bail!("{name} was built but does not run: delete {} and try again", self.folder()?.display());
        }
        Ok(())
    }
}

/// Installs those that are missing; what they compile in common is compiled once.
pub(super) fn install(tools: &[CargoTool]) -> Result<()> {
    let mut built = Ok(());
    for tool in tools {
        if !tool.is_installed()? {
            built = tool.install();
        }
        if built.is_err() {
            break;
        }
    }
    let folder = build_folder()?;
    if built.is_ok() && folder.exists() {
        // Kept after a failure, so that the next try does not start over.
        fs::remove_dir_all(&folder).with_context(|| format!("cannot delete {}", folder.display()))?;
    }
    built
}

fn build_folder() -> Result<PathBuf> {
    Ok(cache()?.join("building"))
}
