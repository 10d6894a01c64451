//! The files of the built page.

use anyhow::{Context, Result};
use std::{collections::BTreeMap, fs, path::Path};
use walkdir::WalkDir;

/// Files by their names, `/`-separated.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// Every file in a folder and the folders in it.
pub(crate) fn files(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    for entry in WalkDir::new(folder) {
        let entry = entry.with_context(|| format!("cannot read {}", folder.display()))?;
        if entry.file_type().is_file() {
            let path = entry.path();
            let name = path.strip_prefix(folder).unwrap_or(path).to_string_lossy().replace('\\', "/");
            files.insert(name, fs::read(path).with_context(|| format!("cannot read {}", path.display()))?);
        }
    }
    Ok(files)
}
