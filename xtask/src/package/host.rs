//! A host's page built with Vite, with packages it can import.

use super::write_files;
use crate::{page::Files, tools::Vite};
use anyhow::Result;
use std::path::{Path, PathBuf};

/// Builds a host's page of these files in a folder, with the files of these packages by name. Returns the folder of what was built.
pub(crate) fn build(vite: &Vite, folder: &Path, host: &Files, packages: &[(&str, Files)]) -> Result<PathBuf> {
    write_files(folder, host)?;
    for (name, files) in packages {
        write_files(&folder.join("node_modules").join(name), files)?;
    }
    vite.build(folder)?;
    Ok(folder.join("dist"))
}
