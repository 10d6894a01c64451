//! Pages of others that have ours on them: the files of `hosts/`, and those that a test makes.

use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    string::FromUtf8Error,
    sync::{Mutex, PoisonError},
};

/// The hosts' pages and what is beside them.
#[derive(Default)]
pub(crate) struct Hosts {
    made: Mutex<BTreeMap<String, Vec<u8>>>,
}

impl Hosts {
    /// Adds a file; it stands before one of the same name in the folder.
    pub(crate) fn put(&self, name: &str, file: &[u8]) {
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        made.insert(name.to_owned(), file.to_owned());
    }

    /// A file, where it is text with the two origins written in.
    pub(crate) fn find(&self, name: &str, origin: &str, host: &str) -> Option<Vec<u8>> {
        let made = self.made.lock().unwrap_or_else(PoisonError::into_inner).get(name).cloned();
        let read = || {
            // Names only: nothing outside of the folder is anybody's business.
            let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("hosts").join(name);
            if name.contains('/') { None } else { fs::read(file).ok() }
        };
        let written =
            |text: String| text.replace("{{origin}}", origin).replace("{{host}}", host).into_bytes();
        Some(String::from_utf8(made.or_else(read)?).map_or_else(FromUtf8Error::into_bytes, written))
    }
}
