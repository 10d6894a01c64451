//! What a host's page may say of the scripts that it loads from us, so that no other script is ever run in their place.

use anyhow::{Context, Result};
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha384};
use std::{fs, path::Path};

/// The script that a host's page loads.
pub(crate) const LOADER: &str = "everyday-skills.js";

/// All scripts that a host's page may load; of the built page, those there are.
const SCRIPTS: [&str; 2] = [LOADER, "frame-host.js"];

/// Prints what to put into the `integrity` attributes of a host's page.
pub(crate) fn print(dist: &Path) -> Result<()> {
    for script in SCRIPTS.into_iter().filter(|script| dist.join(script).is_file()) {
        let bytes = fs::read(dist.join(script)).with_context(|| format!("cannot read {script}"))?;
        println!("{script}: {}", integrity(&bytes));
    }
    Ok(())
}

/// As an `integrity` attribute names bytes: SHA-384 in base64.
pub(crate) fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_is_named_as_browsers_do() {
        // The example of the standard, Subresource Integrity 3.1.
        let expected = "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO";
        assert_eq!(integrity(b"alert('Hello, world.');"), expected);
    }
}
