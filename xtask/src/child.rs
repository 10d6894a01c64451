//! A program that runs beside us and never longer than us, however we end.

use anyhow::{Context, Result};
use std::{
    process::{Child, Command, ExitStatus, Stdio},
    sync::{Arc, Mutex, MutexGuard, Once, PoisonError},
};

/// A running program; ended when this is dropped, and when we are interrupted or told to end.
pub(crate) struct Running {
    child: Shared,
}

type Shared = Arc<Mutex<Child>>;

static ALL: Mutex<Vec<Shared>> = Mutex::new(Vec::new());
static HANDLER: Once = Once::new();

impl Running {
    /// Starts a program.
    pub(crate) fn start(command: &mut Command) -> Result<Self> {
        let mut handler = Ok(());
        HANDLER.call_once(|| handler = ctrlc::set_handler(end_all_and_exit));
        handler.context("cannot listen for Ctrl-C")?;
        let name = command.get_program().to_string_lossy().into_owned();
        let child = command.stdin(Stdio::null()).spawn().with_context(|| format!("cannot start {name}"))?;
        let child = Arc::new(Mutex::new(child));
        lock(&ALL).push(Arc::clone(&child));
        Ok(Self { child })
    }

    /// How it ended, if it has.
    pub(crate) fn ended(&self) -> Result<Option<ExitStatus>> {
        lock(&self.child).try_wait().context("cannot ask for a program's state")
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        end(&self.child);
        lock(&ALL).retain(|other| !Arc::ptr_eq(other, &self.child));
    }
}

fn end(child: &Shared) {
    let mut child = lock(child);
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
