//! A `WebDriver` server for one visit: most of them have one browser at a time.

use crate::{crash, display::Display, environment::Environment};
use anyhow::{Context, Result, bail};
use std::{
    cell::Cell,
    fs::{self, File},
    io::{Read, Seek, SeekFrom},
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// A cold driver on a busy machine takes a few seconds.
const PATIENCE: Duration = Duration::from_secs(30);
const GLANCE: Duration = Duration::from_millis(5);

/// A running server; ended, with the browsers it started, when this is dropped.
pub(crate) struct Driver {
    process: Child,
    address: String,
}

/// What the server and its browser print.
pub(crate) struct Log {
    file: PathBuf,
    /// How much of it was read.
    read: Cell<u64>,
}

impl Driver {
    /// Starts the engine's server on a free port and waits until it listens. What it prints goes to a file in the profile.
    pub(crate) async fn start(
        environment: &Environment,
        profile: &Path,
        display: Option<&Display>,
    ) -> Result<(Self, Log)> {
        let (_, arguments) = environment.engine.driver();
        let port = free_port()?;
        let log = Log { file: profile.join("driver.log"), read: Cell::default() };
        let output = File::create(&log.file).context("cannot write the driver's log")?;
        let mut command = Command::new(&environment.driver);
        command.arg(format!("--port={port}")).args(arguments).stdin(Stdio::null());
        command.stdout(output.try_clone().context("cannot write the driver's log")?).stderr(output);
        if let Some(display) = display {
            command.env("DISPLAY", &display.name);
        }
        let process = command.spawn().with_context(|| {
            format!("cannot start {}: run `cargo xtask test`", environment.driver.display())
        })?;
        let mut driver = Self { process, address: format!("http://127.0.0.1:{port}") };
        let begin = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if let Some(status) = driver.process.try_wait().context("no state of the driver")? {
                bail!("the driver ended at once ({status}): {}", log.all());
            }
            if begin.elapsed() > PATIENCE {
                bail!("the driver is not ready after {PATIENCE:?}: {}", log.all());
            }
            tokio::time::sleep(GLANCE).await;
        }
        Ok((driver, log))
    }

    /// The address clients talk to.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // A browser that did not close must not outlive its test.
        let started = crash::descendants(vec![self.process.id()]).unwrap_or_default();
        let _gone = crash::kill(&started);
        let _reaped = self.process.wait();
    }
}

impl Log {
    /// What was printed since this was last asked.
    pub(crate) fn news(&self) -> Result<String> {
        let mut file = File::open(&self.file).context("the driver has no log")?;
        file.seek(SeekFrom::Start(self.read.get())).context("the driver's log is shorter than it was")?;
        let mut news = Vec::new();
        let count = file.read_to_end(&mut news).context("the driver's log cannot be read")?;
        self.read.set(self.read.get() + u64::try_from(count)?);
        Ok(String::from_utf8_lossy(&news).into_owned())
    }

    /// All of it.
    pub(crate) fn all(&self) -> String {
        fs::read_to_string(&self.file).unwrap_or_default()
    }
}

/// A port nobody listens on right now.
fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no free port on this machine")?;
    Ok(listener.local_addr().context("cannot ask for a free port")?.port())
}
