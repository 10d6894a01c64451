//! Every relative link and image in the documents leads to something that is there.

use super::markdown::Document;
use crate::workspace::Workspace;
use anyhow::Result;
use std::{collections::BTreeMap, path::Path};

pub(super) fn check(workspace: &Workspace) -> Result<Vec<String>> {
    let mut documents = BTreeMap::new();
    for file in workspace.files("md")? {
        let document = Document::read(&workspace.read(&file)?);
        documents.insert(file, document);
    }
    let exists = |path: &str| workspace.root().join(path).exists();
    let mut findings = Vec::new();
    for (file, document) in &documents {
        for (line, link) in &document.links {
            if let Some(wrong) = wrong(file, link, &documents, &exists) {
                findings.push(format!("{file}:{line}: `{link}` {wrong}"));
            }
        }
    }
    Ok(findings)
}

/// What is wrong with a link in a file, if anything.
fn wrong(
    file: &str,
    link: &str,
    documents: &BTreeMap<String, Document>,
    exists: &dyn Fn(&str) -> bool,
) -> Option<&'static str> {
    if is_outside(link) {
        return None;
    }
    let (path, anchor) = link.split_once('#').map_or((link, None), |(path, anchor)| (path, Some(anchor)));
    let target = if path.is_empty() { Some(file.to_owned()) } else { resolve(file, path) };
    let Some(target) = target else { return Some("leads out of the project") };
    if !exists(&target) {
        return Some("leads to no file");
    }
    // Anchors in other files, such as `lib.rs#L10`, are made by whoever shows them.
    let document = documents.get(&target)?;
    anchor.filter(|anchor| !document.anchors.contains(*anchor)).map(|_| "leads to no heading of that file")
}

/// Whether a link leaves the project: `https:`, `mailto:`, `//host`.
fn is_outside(link: &str) -> bool {
    let scheme = link.split_once(':').map(|(scheme, _)| scheme);
    link.starts_with("//")
        || scheme.is_some_and(|scheme| scheme.chars().all(|sign| sign.is_ascii_alphanumeric()))
}

/// A link's path from the root; `None` if it leads above. A leading `/` is the root, as on GitHub.
fn resolve(file: &str, path: &str) -> Option<String> {
    let folder = if path.starts_with('/') { Path::new("") } else { Path::new(file).parent()? };
    let path = path.trim_start_matches('/').replace("%20", " ");
    let mut parts: Vec<&str> = folder.iter().filter_map(|part| part.to_str()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            _ => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(link: &str, expected: Option<&str>) {
        let documents = BTreeMap::from([
            ("README.md".to_owned(), Document::read("# Top")),
            ("docs/method.md".to_owned(), Document::read("# Rule\n")),
        ]);
        let exists = |path: &str| {
            documents.contains_key(path) || ["docs", "docs/a b.png", "src/lib.rs", ""].contains(&path)
        };
        assert_eq!(wrong("docs/method.md", link, &documents, &exists), expected, "{link}");
    }

    #[test]
    fn sound_links_pass() {
        for link in [
            "https://example.org/x#y",
            "mailto:a@b.org",
            "//example.org",
            "#rule",
            "method.md#rule",
            "../README.md#top",
            "/README.md",
            "..",
            ".",
            "a%20b.png",
            "../src/lib.rs#L10",
        ] {
            check(link, None);
        }
    }

    #[test]
    fn each_way_to_be_wrong_is_told() {
        check("gone.md", Some("leads to no file"));
        check("../gone.md#rule", Some("leads to no file"));
        check("#gone", Some("leads to no heading of that file"));
        check("../README.md#rule", Some("leads to no heading of that file"));
        check("../../other/README.md", Some("leads out of the project"));
    }
}
