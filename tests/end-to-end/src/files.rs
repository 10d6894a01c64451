//! The page's files as a host has them, some of them changed for a test: missing, edited, held back.

use crate::environment::Environment;
use anyhow::Result;
use std::{
    fs,
    path::PathBuf,
    sync::{Mutex, MutexGuard, PoisonError},
};

/// A file that is served differently from how it was built.
pub struct Change {
    /// How the file's name ends.
    pub file: &'static str,
    /// What is answered instead.
    pub answer: Answer,
}

/// What is answered instead of a file.
pub enum Answer {
    /// 404.
    Missing,
    /// The file's text, changed.
    Edited(fn(&str) -> String),
    /// A file that was not built.
    New(String),
    /// Nothing, before [`crate::Site::mend`] lets it go: a connection that is very slow.
    Held,
}

/// The page's files.
pub(crate) struct Files {
    dist: PathBuf,
    changes: Mutex<Vec<Change>>,
}

/// What there is under a name.
pub(crate) enum Found {
    /// A file's body, or none where there is no file.
    Body(Option<Vec<u8>>),
    /// To be looked for again later.
    Held,
}

impl Files {
    /// The files as they were built, with these changes.
    pub(crate) fn built(changes: Vec<Change>) -> Result<Self> {
        Ok(Self { dist: Environment::read()?.dist, changes: Mutex::new(changes) })
    }

    /// Changes a file, whatever was changed before.
    pub(crate) fn change(&self, change: Change) {
        self.changes().insert(0, change);
    }

    /// Takes the changes of a file back.
    pub(crate) fn mend(&self, file: &str) {
        self.changes().retain(|change| change.file != file);
    }

    pub(crate) fn find(&self, name: &str) -> Found {
        let name = if name.is_empty() { "index.html" } else { name };
        // Names only: nothing outside of the folder is anybody's business.
        let built = || if name.contains('/') { None } else { fs::read(self.dist.join(name)).ok() };
        let edited = |edit: &fn(&str) -> String| Some(edit(&String::from_utf8_lossy(&built()?)).into_bytes());
        let changes = self.changes();
        match changes.iter().find(|change| name.ends_with(change.file)).map(|change| &change.answer) {
            None => Found::Body(built()),
            Some(Answer::Missing) => Found::Body(None),
            Some(Answer::New(text)) => Found::Body(Some(text.as_bytes().to_vec())),
            Some(Answer::Edited(edit)) => Found::Body(edited(edit)),
            Some(Answer::Held) => Found::Held,
        }
    }

    fn changes(&self) -> MutexGuard<'_, Vec<Change>> {
        self.changes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a browser is told that a file is.
pub(crate) fn mime(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, ending)| ending) {
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("webmanifest") => "application/manifest+json",
        Some("tsv") => "text/tab-separated-values; charset=utf-8",
        _ => "text/html; charset=utf-8",
    }
}
