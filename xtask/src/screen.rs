//! A screen that nobody sees, for a browser that cannot do without.

use crate::child::Running;
use anyhow::{Context, Result, ensure};
use std::{
    fs::{self, File},
    path::Path,
    process::Command,
    thread::sleep,
    time::{Duration, Instant},
};

const PATIENCE: Duration = Duration::from_secs(30);

/// A running X server; ended when this is dropped.
pub(crate) struct Screen {
    _process: Running,
    /// Its name, for `DISPLAY`.
    pub(crate) name: String,
}

impl Screen {
    /// Starts one under a number that is free. What it prints goes to `log`.
    pub(crate) fn start(log: &Path) -> Result<Self> {
        let written = || format!("cannot write {}", log.display());
        let numbers = log.with_extension("number");
        let mut command = Command::new("Xvfb");
        // It tells its number on its output.
        command.args(["-displayfd", "1", "-screen", "0", "1600x1400x24", "-nolisten", "tcp"]);
        command.stdout(File::create(&numbers).with_context(written)?);
        command.stderr(File::create(log).with_context(written)?);
        let process = Running::start(&mut command)?;
        let begin = Instant::now();
        loop {
            let told = fs::read_to_string(&numbers).unwrap_or_default();
            if let Some(number) = told.strip_suffix('\n') {
                return Ok(Self { _process: process, name: format!(":{number}") });
            }
            ensure!(process.ended()?.is_none(), "Xvfb ended at once: see {}", log.display());
            ensure!(
                begin.elapsed() < PATIENCE,
                "Xvfb has no screen after {PATIENCE:?}: see {}",
                log.display()
            );
            sleep(Duration::from_millis(50));
        }
    }
}
