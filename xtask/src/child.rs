//! A program that runs beside us and never longer than us, however we end.

use anyhow::{Context, Result};
use std::{
    process::{Child, Command, ExitStatus, Stdio},
    sync::{Arc, Mutex, MutexGuard, Once, PoisonError},
    thread::sleep,
    time::{Duration, Instant},
};

/// How long a program may take to end after it was asked to.
const PATIENCE: Duration = Duration::from_secs(5);

/// A running program; ended when this is dropped, and when we are interrupted or told to end.
pub(crate) struct Running {
    child: Shared,
}

type Shared = Arc<Mutex<Process>>;

struct Process {
    child: Child,
    /// An address that makes the program end by itself when it is got.
    shutdown: Option<String>,
}

static ALL: Mutex<Vec<Shared>> = Mutex::new(Vec::new());
static HANDLER: Once = Once::new();

impl Running {
    /// Starts a program. One that has programs of its own to end gets the time to, through its address for that.
    pub(crate) fn start(command: &mut Command, shutdown: Option<String>) -> Result<Self> {
        let mut handler = Ok(());
        HANDLER.call_once(|| handler = ctrlc::set_handler(end_all_and_exit));
        handler.context("cannot listen for Ctrl-C")?;
        let name = command.get_program().to_string_lossy().into_owned();
        let child = command.stdin(Stdio::null()).spawn().with_context(|| format!("cannot start {name}"))?;
        let child = Arc::new(Mutex::new(Process { child, shutdown }));
        lock(&ALL).push(Arc::clone(&child));
        Ok(Self { child })
    }

    /// How it ended, if it has.
    pub(crate) fn ended(&self) -> Result<Option<ExitStatus>> {
        lock(&self.child).child.try_wait().context("cannot ask for a program's state")
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        end(&self.child);
        lock(&ALL).retain(|other| !Arc::ptr_eq(other, &self.child));
    }
}

fn end(process: &Shared) {
    let mut process = lock(process);
    let Process { child, shutdown } = &mut *process;
    if let Some(address) = shutdown {
        let asked = Instant::now();
        // Without an answer it is killed all the same.
        let _ = minreq::get(address.as_str()).with_timeout(PATIENCE.as_secs()).send();
        while matches!(child.try_wait(), Ok(None)) && asked.elapsed() < PATIENCE {
            sleep(Duration::from_millis(50));
        }
    }
    // An error means that it has ended already.
    let _ = child.kill();
    let _ = child.wait();
}

fn end_all_and_exit() {
    lock(&ALL).iter().for_each(end);
    // What shells say of a program that was interrupted.
    std::process::exit(130);
}

/// A poisoned lock holds a list of programs that still have to be ended.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
