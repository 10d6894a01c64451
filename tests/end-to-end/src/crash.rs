//! A browser that stops at once: the power goes, the system needs the memory.

use crate::person::Person;
use anyhow::{Context, Result, ensure};
use std::{
    fs,
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

/// How long processes may take to be gone.
const PATIENCE: Duration = Duration::from_secs(20);

impl Person<'_> {
    /// Kills the whole browser (SIGKILL): nothing in it can do anything any more. What it kept stays in its profile. The visit
    /// is over.
    ///
    /// # Errors
    /// When there is no such process, or it is still there afterwards.
    pub async fn kill_browser(&self) -> Result<()> {
        self.is_killed.set(true);
        let processes = processes_of(self.profile.path())?;
        ensure!(!processes.is_empty(), "no process has the browser's profile");
        kill(&processes)?;
        let begin = Instant::now();
        while processes.iter().any(|id| is_alive(*id)) {
            ensure!(begin.elapsed() < PATIENCE, "the browser outlives being killed");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        Ok(())
    }
}

/// Kills processes (SIGKILL).
pub(crate) fn kill(processes: &[u32]) -> Result<()> {
    let list: Vec<String> = processes.iter().map(u32::to_string).collect();
    // One that is gone before its turn is no trouble: it went with the one that started it.
    let killed = Command::new("sh").args(["-c", &format!("kill -KILL {} 2>&-", list.join(" "))]).status();
    killed.map(drop).context("cannot kill")
}

/// The processes of the browser with this profile: those that were started with it, and all that they started.
fn processes_of(profile: &Path) -> Result<Vec<u32>> {
    let profile = profile.to_string_lossy();
    let has_profile = |id: &u32| {
        let line = fs::read(format!("/proc/{id}/cmdline")).unwrap_or_default();
        String::from_utf8_lossy(&line).contains(&*profile)
    };
    descendants(all()?.into_iter().filter(has_profile).collect())
}

/// These processes and all that they started.
pub(crate) fn descendants(of: Vec<u32>) -> Result<Vec<u32>> {
    let (all, mut found, mut at) = (all()?, of, 0);
    while let Some(parent) = found.get(at).copied() {
        let children = all.iter().filter(|id| status(**id).is_some_and(|(_, of)| of == parent));
        let new: Vec<u32> = children.filter(|id| !found.contains(id)).copied().collect();
        found.extend(new);
        at += 1;
    }
    Ok(found)
}

/// All processes there are.
fn all() -> Result<Vec<u32>> {
    let mut all = Vec::new();
    for entry in fs::read_dir("/proc").context("no /proc: these tests need Linux")? {
        all.extend(entry?.file_name().to_string_lossy().parse::<u32>());
    }
    Ok(all)
}

/// A process's state and the id of the one that started it.
fn status(id: u32) -> Option<(char, u32)> {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    // The name before these may have anything in it, brackets too.
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace();
    Some((fields.next()?.chars().next()?, fields.next()?.parse().ok()?))
}

/// Whether it runs: one that nobody has taken note of yet does not.
fn is_alive(id: u32) -> bool {
    status(id).is_some_and(|(state, _)| state != 'Z')
}
