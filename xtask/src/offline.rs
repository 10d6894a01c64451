//! The copy of the page's files that its service worker keeps: which files, as they were built, and of which version they are.

use crate::page::{self, Files};
use anyhow::{Context, Result};
use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::{fs, path::Path};

/// The worker.
pub(crate) const WORKER: &str = "worker.js";

/// The script that asks for the worker.
pub(crate) const START: &str = "start.js";

/// What other pages in the folder are made of, and what the page has no need of without a network. What ends with `*` is how names begin.
const OTHERS: [&str; 7] =
    ["aggregate*", "apple-touch-icon.png", "configure*", "contrast.js", "desk.css", "frame*", "icon-*"];

/// What only a counselor needs: kept for who comes to the desk.
const DESK: &str = "counselor";

/// Puts into both scripts in a folder what they say of all other files there: as they are now, so it is the last thing to be done.
pub(crate) fn fill(folder: &Path) -> Result<()> {
    for (name, bytes) in filled(page::files(folder)?)? {
        fs::write(folder.join(name), bytes).with_context(|| format!("cannot write {name}"))?;
    }
    Ok(())
}

/// Both scripts among these files, with what they say of all others.
fn filled(mut files: Files) -> Result<[(&'static str, Vec<u8>); 2]> {
    let worker = files.remove(WORKER).with_context(|| format!("there is no {WORKER}"))?;
    files.retain(|name, _| !is_others(name));
    // One of the files itself: of which version it is, the others say.
    let version = digest(all(&files).as_bytes());
    let start = files.get_mut(START).with_context(|| format!("there is no {START}"))?;
    *start = after(&format!("var VERSION = \"{version}\";\n"), start);
    let start = start.clone();
    let worker = after(&format!("const FILES = {}, VERSION = \"{version}\";\n", all(&files)), &worker);
    Ok([(START, start), (WORKER, worker)])
}

fn after(first: &str, script: &[u8]) -> Vec<u8> {
    [first.as_bytes(), script].concat()
}

fn is_others(name: &str) -> bool {
    OTHERS.iter().any(|other| match other.strip_suffix('*') {
        Some(begin) => name.starts_with(begin),
        None => name == *other,
    })
}

/// The digests of all files by their names, in groups: what everybody needs is in the one without a name, what is of one language in
/// that of the language, what is for counselors in `desk`.
fn all(files: &Files) -> String {
    let languages: Vec<&str> =
        files.keys().filter_map(|name| name.strip_prefix("content-")?.strip_suffix(".tsv")).collect();
    let mut groups = Map::new();
    for (name, bytes) in files {
        let group = group(name, &languages);
        let group = groups.entry(group).or_insert_with(|| Value::Object(Map::new()));
        if let Some(group) = group.as_object_mut() {
            group.insert(name.clone(), digest(bytes).into());
        }
    }
    Value::Object(groups).to_string()
}

fn group<'a>(name: &str, languages: &[&'a str]) -> &'a str {
    let of = |language: &&&str| {
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        stem.strip_suffix(**language).is_some_and(|part| part.ends_with('-'))
    };
    if name.starts_with(DESK) || name.starts_with(&format!("program_{DESK}")) {
        return "desk";
    }
    languages.iter().find(of).copied().unwrap_or_default()
}

/// As browsers are told what to expect: SHA-256 in base64.
fn digest(bytes: &[u8]) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: [(&str, &str); 12] = [
        ("index.html", "a"),
        ("start.js", "start()"),
        ("worker.js", "work()"),
        ("program_bg.wasm", "b"),
        ("program_counselor.wasm", "c"),
        ("content-en.tsv", "d"),
        ("content-es.tsv", "e"),
        ("worksheet-es.html", "f"),
        ("counselor-es.tsv", "g"),
        ("careers.tsv", "h"),
        ("frame.html", "i"),
        ("icon-192.png", "j"),
    ];

    /// What is written in the script of the page, and in the worker.
    fn written(page: &[(&str, &str)]) -> [String; 2] {
        let files = page.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec()));
        filled(files.collect()).unwrap().map(|(_, bytes)| String::from_utf8(bytes).unwrap())
    }

    /// What the worker was told of files, and of the version.
    fn told(page: &[(&str, &str)]) -> (Value, String) {
        let [_, worker] = written(page);
        let (told, work) = worker.split_once('\n').unwrap();
        assert_eq!(work, "work()");
        let (files, version) = told.split_once(", VERSION = ").unwrap();
        let files = serde_json::from_str(files.trim_start_matches("const FILES = ")).unwrap();
        (files, version.to_owned())
    }

    #[test]
    fn files_are_kept_by_who_needs_them() {
        let (files, _) = told(&PAGE);
        let names = |group: &str| files[group].as_object().unwrap().keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(""), ["careers.tsv", "index.html", "program_bg.wasm", "start.js"]);
        assert_eq!(names("en"), ["content-en.tsv"]);
        assert_eq!(names("es"), ["content-es.tsv", "worksheet-es.html"]);
        assert_eq!(names("desk"), ["counselor-es.tsv", "program_counselor.wasm"]);
        assert_eq!(files.as_object().unwrap().len(), 4);
    }

    #[test]
    fn each_is_told_as_it_is_in_the_end() {
        let (files, version) = told(&PAGE);
        let [start, _] = written(&PAGE);
        assert_eq!(start, format!("var VERSION = {version}\nstart()"));
        assert_eq!(files[""][START], digest(start.as_bytes()));
        // The example of the standard, Subresource Integrity 3.1, in the other length.
        assert_eq!(digest(b"alert('Hello, world.');"), "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=");
    }

    #[test]
    fn what_changes_is_another_version_and_what_is_another_pages_is_not() {
        let version = |name: &str| {
            let page = PAGE.map(|(file, text)| (file, if file == name { "changed" } else { text }));
            told(&page).1
        };
        let before = told(&PAGE).1;
        assert_ne!(version("careers.tsv"), before);
        assert_ne!(version(START), before);
        assert_eq!(version("frame.html"), before);
    }
}
