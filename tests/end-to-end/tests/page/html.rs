//! What the program makes of each page is HTML by the rules, as html-validate knows them.

use anyhow::{Context, Result, ensure};
use end_to_end::{Person, readers};
use std::{fs, path::Path, process::Command};
use tempfile::TempDir;

/// Pages as they were when somebody was there.
pub(crate) struct Pages(TempDir);

impl Pages {
    /// None yet.
    pub(crate) fn new() -> Result<Self> {
        Ok(Self(tempfile::tempdir().context("no folder for the pages")?))
    }

    /// Adds the page that is there now.
    pub(crate) async fn add(&self, person: &Person<'_>, name: &str) -> Result<()> {
        let html: String = person.script("return document.body.outerHTML", vec![]).await?;
        let document =
            format!("<!DOCTYPE html>\n<html lang=\"en\"><head><title>{name}</title></head>{html}</html>\n");
        // Names have dots in them.
        fs::write(self.0.path().join(format!("{name}.html")), document).context("the page cannot be kept")
    }

    /// That all of them are by the rules.
    pub(crate) fn are_by_the_rules(&self) -> Result<()> {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../readers/html.mjs");
        let read = Command::new("node").arg(script).arg(self.0.path()).arg(readers()?).output();
        let read = read.context("no Node.js to run html-validate")?;
        ensure!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
        Ok(())
    }
}
