//! Content compiles in every language, and the interface's texts and the program's keys are the same set.

use super::keys::{self, Key};
use crate::{content, workspace::Workspace};
use anyhow::Result;
use reflection::Content;
use std::collections::BTreeSet;

/// Where texts are shown from.
const FOLDERS: [&str; 10] = [
    "src/",
    "xtask/src/loader.rs",
    "crates/reflection/src/",
    "crates/keeping/src/",
    "crates/settings/src/",
    "crates/documents/src/",
    "crates/credentials/src/",
    "crates/handover/src/",
    "crates/caseload/src/",
    "xtask/src/standalone.rs",
];

pub(super) fn check(workspace: &Workspace) -> Result<Vec<String>> {
    let (compiled, problems) = content::compile_all(workspace);
    let mut findings: Vec<String> = problems.iter().map(ToString::to_string).collect();
    let mut used = Vec::new();
    for file in workspace
        .files("rs")?
        .into_iter()
        .filter(|file| FOLDERS.iter().any(|folder| file.starts_with(folder)))
    {
        match keys::keys(&workspace.read(&file)?) {
            Ok(found) => used.extend(found.into_iter().map(|key| (file.clone(), key))),
            Err(error) => findings.push(format!("{file}: {error:#}")),
        }
    }
    for content in &compiled {
        findings.extend(compare(content, &used));
    }
    Ok(findings)
}

/// Keys the language lacks, and messages nothing shows.
fn compare(content: &Content, used: &[(String, Key)]) -> Vec<String> {
    let language = &content.language;
    let missing =
        used.iter().filter(|(_, key)| key.said && content.messages.get(key.text.as_str()).is_none());
    let missing = missing.map(|(file, Key { text, line, .. })| {
        format!("{file}:{line}: `{text}` has no text in content/locales/{language}")
    });
    let named: BTreeSet<&str> = used.iter().map(|(_, key)| key.text.as_str()).collect();
    let unused = content.messages.iter().filter(|(key, _)| !named.contains(key.as_str()));
    let unused =
        unused.map(|(key, _)| format!("content/locales/{language}: nothing in the program shows `{key}`"));
    missing.chain(unused).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use reflection::content::{Message, Part};

    #[test]
    fn both_directions_are_reported_in_full() {
        let mut content = Content { language: "en".into(), ..Content::default() };
        for key in ["next", "back", "lost"] {
            content.messages.insert(key.to_owned(), Message::new(Part::Start, "x"));
        }
        let key = |key: &str, said| ("src/a.rs".to_owned(), Key { text: key.into(), line: 7, said });
        let used = [
            key("next", true),
            key("back", false),
            key("gone", true),
            key("gone-too", true),
            key("id", false),
        ];
        let expected = [
            "src/a.rs:7: `gone` has no text in content/locales/en",
            "src/a.rs:7: `gone-too` has no text in content/locales/en",
            "content/locales/en: nothing in the program shows `lost`",
        ];
        assert_eq!(compare(&content, &used), expected);
    }
}
