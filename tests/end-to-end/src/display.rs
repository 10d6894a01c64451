//! A screen that nobody sees, for a browser that cannot do without: one of its own for each, so that its window has focus.

use anyhow::{Context, Result, ensure};
use std::{
    fs::{self, File},
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

const PATIENCE: Duration = Duration::from_secs(30);
const GLANCE: Duration = Duration::from_millis(10);

/// No larger than the smallest window: where nothing arranges windows, the one below the pointer has focus, and the pointer is in
/// the middle of the screen.
const SIZE: &str = "320x256x24";

/// A running X server; ended when this is dropped.
pub(crate) struct Display {
    process: Child,
    /// Its name, for `DISPLAY`.
    pub(crate) name: String,
}

impl Display {
    /// Starts one under a number that is free. What it prints goes to a file in the profile.
    pub(crate) async fn start(profile: &Path) -> Result<Self> {
        let [log, number] = ["screen.log", "screen.number"].map(|name| profile.join(name));
        let create =
            |file: &Path| File::create(file).with_context(|| format!("cannot write {}", file.display()));
        let mut command = Command::new("Xvfb");
        // It tells its number on its output.
        command.args(["-displayfd", "1", "-screen", "0", SIZE, "-nolisten", "tcp"]).stdin(Stdio::null());
        command.stdout(create(&number)?).stderr(create(&log)?);
        let process = command.spawn().context("cannot start Xvfb: run `cargo xtask test`")?;
        let mut display = Self { process, name: String::new() };
        let begin = Instant::now();
        loop {
            let told = fs::read_to_string(&number).unwrap_or_default();
            if let Some(number) = told.strip_suffix('\n') {
                display.name = format!(":{number}");
                return Ok(display);
            }
            let said = || fs::read_to_string(&log).unwrap_or_default();
            let ended = display.process.try_wait().context("no state of Xvfb")?;
            ensure!(ended.is_none(), "Xvfb ended at once: {}", said());
            ensure!(begin.elapsed() < PATIENCE, "Xvfb has no screen after {PATIENCE:?}: {}", said());
            tokio::time::sleep(GLANCE).await;
        }
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // An error means that it has ended already.
        let _ended = self.process.kill();
        let _reaped = self.process.wait();
    }
}
