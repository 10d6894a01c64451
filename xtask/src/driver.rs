//! A running `WebDriver` server for the end-to-end tests.

use crate::{child::Running, engine::Installed};
use anyhow::{Context, Result, bail};
use std::{
    fs::File,
    net::{Ipv4Addr, TcpListener},
    path::Path,
    process::Command,
    thread::sleep,
    time::{Duration, Instant},
};

/// A cold browser driver on a busy machine takes a few seconds.
const PATIENCE: Duration = Duration::from_secs(30);

/// A `WebDriver` server that is ready; ended, with the browsers it started, when this is dropped.
pub(crate) struct Driver {
    process: Running,
    address: String,
}

impl Driver {
    /// Starts an engine's driver on a free port and waits until it is ready. What it prints goes to `log`.
    pub(crate) fn start(installed: &Installed, log: &Path) -> Result<Self> {
        let Installed { engine, driver, .. } = installed;
        let port = free_port()?;
        let file = File::create(log).with_context(|| format!("cannot write {}", log.display()))?;
        let errors = file.try_clone().context("cannot write the driver's log")?;
        let mut command = Command::new(driver);
        command.arg(format!("{}{port}", engine.port)).stdout(file).stderr(errors);
        let address = format!("http://127.0.0.1:{port}");
        // Asked like this, a driver closes the browsers of tests that failed; killed, it would leave them running.
        let shutdown = format!("{address}/shutdown");
        let driver = Self { process: Running::start(&mut command, Some(shutdown))?, address };
        let start = Instant::now();
        while !driver.is_ready() {
            if let Some(status) = driver.process.ended()? {
                bail!("{}'s driver ended at once ({status}): see {}", engine.name, log.display());
            }
            if start.elapsed() > PATIENCE {
                bail!("{}'s driver is not ready after {PATIENCE:?}: see {}", engine.name, log.display());
            }
            sleep(Duration::from_millis(100));
        }
        Ok(driver)
    }

    /// The address `WebDriver` clients talk to.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    fn is_ready(&self) -> bool {
        let answer = minreq::get(format!("{}/status", self.address)).with_timeout(2).send();
        let ready = |body: &str| {
            let status: serde_json::Value = serde_json::from_str(body).ok()?;
            status.pointer("/value/ready")?.as_bool()
        };
        answer.is_ok_and(|answer| answer.as_str().ok().and_then(ready) == Some(true))
    }
}

/// A port nobody listens on right now.
fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no free port on this machine")?;
    Ok(listener.local_addr().context("cannot ask for a free port")?.port())
}
