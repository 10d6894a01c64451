//! What a host's page may say of the scripts that it loads from us, so that no other script is ever run in their place.

use anyhow::{Context, Result};
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha384};
use std::{fs, path::Path};

/// The script that a host's page loads.
pub(crate) const LOADER: &str = "everyday-skills.js";

/// All scripts that a host's page may load; of the built page, those there are.
const SCRIPTS: [&str; 2] = [LOADER, "frame-host.js"];

/// Prints the values for `integrity` attributes.
pub(crate) fn print(dist: &Path) -> Result<()> {
    for (script, value) in of_scripts(dist)? {
        println!("{script}: {value}");
    }
    Ok(())
}

/// Each script that hosts load, and its value for an `integrity` attribute.
pub(crate) fn of_scripts(dist: &Path) -> Result<Vec<(&'static str, String)>> {
    let there = SCRIPTS.into_iter().filter(|script| dist.join(script).is_file());
    there
        .map(|script| {
            let bytes = fs::read(dist.join(script)).with_context(|| format!("cannot read {script}"))?;
            Ok((script, integrity(&bytes)))
        })
        .collect()
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
