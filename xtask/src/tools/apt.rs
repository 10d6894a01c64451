//! Packages of the system, where that is Debian's and we may install some without asking.

use crate::run::{output, run, say};
use anyhow::{Context, Result, bail};
use std::process::Command;

/// Installs packages, or says what a person has to install.
pub(crate) fn install(packages: &[&str]) -> Result<()> {
    let list = packages.join(" ");
    let Some(sudo) = may_install() else {
        bail!("please install {list} (Debian: `sudo apt-get install {list}`) and try again");
    };
    say(format!("installing {list} through apt-get (about 2 minutes)"));
    run(apt(sudo).args(["update", "--quiet", "--quiet"]))
        .context("apt-get cannot reach its package lists")?;
    let mut command = apt(sudo);
    command.args(["install", "--yes", "--quiet", "--quiet", "--no-install-recommends"]).args(packages);
    run(&mut command).with_context(|| format!("{list} could not be installed: install by hand and try again"))
}

/// Whether `sudo` is needed; `None` where we cannot install.
fn may_install() -> Option<bool> {
    which::which("apt-get").ok()?;
    let is_root = output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    let has_sudo = || output(Command::new("sudo").args(["-n", "true"])).is_ok();
    if is_root { Some(false) } else { has_sudo().then_some(true) }
}

fn apt(sudo: bool) -> Command {
    // `env` because sudo drops variables; without this one, packages ask questions.
    let mut command = Command::new(if sudo { "sudo" } else { "env" });
    if sudo {
        command.args(["-n", "env"]);
    }
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    command
}
