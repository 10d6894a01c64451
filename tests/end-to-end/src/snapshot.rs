//! Texts that somebody has read and found right, kept in `snapshots/`: what differs from them has to be read again.
//!
//! With `EVERYDAY_SKILLS_RENEW` set (to anything) they are written in place of being compared: look at what `git diff` says
//! then, as somebody who hears the page.

use anyhow::{Context, Result, bail};
use similar::TextDiff;
use std::{env, fs, path::Path};

/// That a text is the one that is kept under this name.
///
/// # Errors
/// When it is another one; says what differs.
pub(crate) fn is_as_reviewed(name: &str, text: &str) -> Result<()> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots").join(format!("{name}.txt"));
    if env::var_os("EVERYDAY_SKILLS_RENEW").is_some() {
        fs::create_dir_all(file.parent().context("no folder")?)?;
        return fs::write(&file, text).with_context(|| format!("cannot write {}", file.display()));
    }
    // None yet: all of it is new.
    let kept = fs::read_to_string(&file).unwrap_or_default();
    if kept == text {
        return Ok(());
    }
    let differs = TextDiff::from_lines(kept.as_str(), text);
    bail!(
        "{name} is read otherwise than was reviewed (if it is right so: EVERYDAY_SKILLS_RENEW=1, and read the diff):\n{}",
        differs.unified_diff().context_radius(2).header("reviewed", "now")
    )
}
