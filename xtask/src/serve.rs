//! `cargo xtask serve`: builds the page, serves it on this machine, builds it again when a file changes.

use crate::{child::Running, run::say, tools::Tools, workspace::Workspace};
use anyhow::{Context, Result, bail};
use std::{
    fs,
    net::{Ipv4Addr, TcpListener},
    thread::sleep,
    time::Duration,
};

/// Serves until Ctrl-C.
pub(crate) fn serve(workspace: &Workspace, port: u16, release: bool) -> Result<()> {
    // Before the long build, and so that what answers on this port later is us.
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).with_context(|| {
        format!("port {port} is taken: choose another with `cargo xtask serve --port NUMBER`")
    })?;
    let tools = Tools::set_up(workspace)?;
    // Trunk is told not to watch it, and stops where it is not there, as where cargo has its target folder elsewhere.
    fs::create_dir_all(workspace.root().join("target")).context("cannot make the folder `target`")?;
    say("building the page (about a minute the first time), then serving it");
    let number = port.to_string();
    // The page's CSP forbids inline scripts, and Trunk's reloading is one.
    let mut arguments = vec!["serve", "--address", "127.0.0.1", "--port", &number, "--no-autoreload", "true"];
    if release {
        arguments.push("--release");
    }
    let trunk = Running::start(&mut tools.trunk(workspace, &arguments)?)?;
    let address = format!("http://127.0.0.1:{port}/");
    let mut told = false;
    loop {
        if let Some(status) = trunk.ended()? {
            bail!("Trunk ended ({status}): what it printed above says why");
        }
        if !told && is_served(&address) {
            say(format!("serving {address} (reload the page after a change; Ctrl-C ends)"));
            told = true;
        }
        sleep(Duration::from_millis(200));
    }
}

fn is_served(address: &str) -> bool {
    minreq::get(address).with_timeout(2).send().is_ok_and(|answer| answer.status_code == 200)
}
