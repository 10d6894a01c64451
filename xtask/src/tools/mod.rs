//! The tools the page is built with: got once into a per-user cache, in exactly the versions that fit together.

mod apt;
mod cargo_deny;
mod cargo_tool;
mod geckodriver;
mod npm;
mod python;
mod small_std;
mod terser;
mod vite;
mod wasm_opt;
mod wasm_split;
mod wasm_target;

pub(crate) use apt::install as apt_install;
pub(crate) use cargo_deny::cargo_deny;
pub(crate) use geckodriver::geckodriver;
pub(crate) use npm::{axe, preact, react, reader_modules, sheets, survey_js};
pub(crate) use python::Python;
pub(crate) use small_std::small_std;
pub(crate) use terser::Terser;
pub(crate) use vite::Vite;
pub(crate) use wasm_opt::WasmOpt;
pub(crate) use wasm_split::WasmSplit;
pub(crate) use wasm_target::wasm_target;

use crate::{
    run::{run, say},
    workspace::Workspace,
};
use anyhow::{Context, Result};
use cargo_tool::CargoTool;
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The newest Trunk that a stable Rust of today builds (0.22 wants a newer one).
const TRUNK: &str = "0.21.14";

/// Trunk and wasm-bindgen, ready to run.
pub(crate) struct Tools {
    trunk: PathBuf,
    wasm_bindgen: PathBuf,
}

impl Tools {
    /// Gets what is missing.
    pub(crate) fn set_up(workspace: &Workspace) -> Result<Self> {
        wasm_target()?;
        let trunk = CargoTool {
            name: "trunk",
            version: TRUNK.to_owned(),
            binaries: &["trunk"],
            features: &[],
            says_version: true,
            locked: true,
            // Measured on two cores: 3 minutes; as published (fully optimised, one unit) 8 and more.
            opt_level: "0",
            minutes: 3,
        };
        let wasm_bindgen = CargoTool {
            name: "wasm-bindgen-cli",
            // The two halves of wasm-bindgen talk a format of their own, which changes with every version.
            version: workspace.locked_version("wasm-bindgen")?,
            binaries: &["wasm-bindgen", "wasm-bindgen-test-runner"],
            features: &[],
            says_version: true,
            // A registry mirror that lags behind may lack a version its lock file names.
            locked: false,
            // Measured: 2.5 minutes, 20 seconds more than at level 0; at 0 each build of the page is slower.
            opt_level: "1",
            minutes: 3,
        };
        let tools = Self { trunk: trunk.folder()?, wasm_bindgen: wasm_bindgen.folder()? };
        cargo_tool::install(&[trunk, wasm_bindgen])?;
        Ok(tools)
    }

    /// Trunk in the root folder, with the other tools where it looks for them.
    pub(crate) fn trunk(&self, workspace: &Workspace, arguments: &[&str]) -> Result<Command> {
        let program = binary(&self.trunk, "trunk");
        let found = env::var_os("PATH").unwrap_or_default();
        let ours = [&self.trunk, &self.wasm_bindgen].map(|root| root.join("bin"));
        let path = env::join_paths(ours.into_iter().chain(env::split_paths(&found))).context(
            "the cache's path has a character that PATH cannot hold: set EVERYDAY_SKILLS_CACHE to another",
        )?;
        let mut command = Command::new(program);
        command.current_dir(workspace.root()).args(arguments).env("PATH", path);
        // A build asks nobody on the network anything but cargo's registry.
        command.env("TRUNK_SKIP_VERSION_CHECK", "true");
        // With it, Trunk's own stack hides what rustc says of the page.
        command.env_remove("RUST_BACKTRACE");
        // Trunk takes no other value than `true` or `false` for it, others use `1`.
        if env::var_os("NO_COLOR").is_some() {
            command.env("NO_COLOR", "true");
        }
        Ok(command)
    }

    /// Makes what a browser runs of a linked module: `NAME_bg.wasm` and its script, as Trunk does. The table of functions stays
    /// exported, for code that is loaded later.
    pub(crate) fn wasm_bindgen(&self, module: &Path, name: &str, folder: &Path) -> Result<()> {
        let mut command = Command::new(binary(&self.wasm_bindgen, "wasm-bindgen"));
        command.args(["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-name", name]);
        run(command.arg("--out-dir").arg(folder).arg(module))
            .context("wasm-bindgen could not read the program")
    }

    /// The runner of browser component tests.
    pub(crate) fn test_runner(&self) -> PathBuf {
        binary(&self.wasm_bindgen, "wasm-bindgen-test-runner")
    }
}

/// Where tools are kept between checkouts, made if missing. `EVERYDAY_SKILLS_CACHE` names another folder.
fn cache() -> Result<PathBuf> {
    use etcetera::BaseStrategy;
    let folder = match env::var_os("EVERYDAY_SKILLS_CACHE") {
        Some(folder) => std::path::absolute(folder).context("EVERYDAY_SKILLS_CACHE is no path")?,
        None => etcetera::choose_base_strategy()
            .context("no home folder: set EVERYDAY_SKILLS_CACHE to a folder for the tools")?
            .cache_dir()
            .join("everyday-skills"),
    };
    let tools = folder.join("tools");
    fs::create_dir_all(&tools).with_context(|| format!("cannot make {}", tools.display()))?;
    Ok(tools)
}

/// A binary that `cargo install --root` put there.
fn binary(root: &Path, name: &str) -> PathBuf {
    root.join("bin").join(format!("{name}{}", env::consts::EXE_SUFFIX))
}

/// Gets parts of the Rust toolchain that a minimal installation lacks.
pub(crate) fn component(name: &str, subcommand: &str) -> Result<()> {
    if crate::run::output(crate::run::cargo().args([subcommand, "--version"])).is_ok() {
        return Ok(());
    }
    say(format!("getting {name} through rustup (a few seconds)"));
    run(Command::new("rustup").args(["component", "add", name]))
        .with_context(|| format!("{name} is missing: install it with your Rust"))
}
