//! A host made with React, for the end-to-end tests: with the loader as it is served, and with the npm package.

use super::host;
use crate::{
    page::{self, Files},
    run::say,
    tools::{self, Vite},
    workspace::Workspace,
};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

/// Where its files are.
const HOST: &str = "tests/end-to-end/hosts/react";

/// Builds it with the npm package in a folder, and returns the folder it is in. Where React or Vite cannot be had, that is said.
pub(super) fn build(workspace: &Workspace, package: &Path) -> Result<Option<PathBuf>> {
    let (vite, react) = match Vite::find().and_then(|vite| Ok((vite, tools::react()?))) {
        Ok(found) => found,
        Err(why) => {
            say(format!("the widget will NOT be tried on a page made with React: {why:#}"));
            return Ok(None);
        }
    };
    let mut host = page::files(&workspace.root().join(HOST))?;
    host.insert("package.json".to_owned(), b"{ \"type\": \"module\" }\n".to_vec());
    let mut packages: Vec<(&str, Files)> = vec![("everyday-skills", page::files(package)?)];
    for (name, folder) in &react {
        packages.push((name, page::files(folder)?));
    }
    let built = host::build(&vite, &package.with_file_name("react"), &host, &packages);
    built.map(Some).context("the page made with React is broken")
}
