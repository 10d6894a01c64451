//! The loader in all languages: it names the tables of each, and has what it says before any of them is loaded. The one in assets/
//! knows English.

use crate::integrity::LOADER;
use anyhow::{Context, Result, ensure};
use reflection::Content;
use serde_json::json;
use std::{fs, path::Path};

/// What the loader says, in the order in which it takes it.
const SAID: [&str; 8] = [
    "loader-open",
    "loader-close",
    "loader-wait",
    "loader-trouble",
    "loader-trouble-lead",
    "loader-reload",
    "loader-save",
    "standalone-paper",
];

/// What the line begins with that says it in English.
const ENGLISH: &str = "  \"en\": [";

/// Puts all languages into the loader in a folder.
pub(crate) fn speak(folder: &Path, languages: &[Content]) -> Result<()> {
    let file = folder.join(LOADER);
    let loader = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    let said: Vec<_> = languages.iter().map(|content| (content.language.as_str(), said(content))).collect();
    fs::write(&file, in_all(&loader, &said)?).with_context(|| format!("cannot write {}", file.display()))
}

/// What the loader says in a language, as a line of its script.
fn said(content: &Content) -> String {
    let said = SAID.map(|key| content.message(key).as_str().to_owned());
    let said = said.map(|text| json!(text).to_string()).join(", ");
    format!("  {}: [{said}],\n", json!(content.language))
}

/// The loader with a line for each language and file of it, and one for what it says. Each is written out, as bundlers need it.
fn in_all(loader: &str, languages: &[(&str, String)]) -> Result<String> {
    const OF_ENGLISH: &str = "-en.";
    let mut spoken = String::new();
    for line in loader.split_inclusive('\n') {
        if line.contains(OF_ENGLISH) {
            spoken.extend(languages.iter().map(|(tag, _)| line.replace(OF_ENGLISH, &format!("-{tag}."))));
        } else if line.starts_with(ENGLISH) {
            ensure!(
                languages.iter().any(|(_, said)| said == line),
                "the loader says something else in English than content/locales/en: {line}"
            );
            spoken.extend(languages.iter().map(|(_, said)| said.as_str()));
        } else {
            spoken.push_str(line);
        }
    }
    Ok(spoken)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOADER: &str = "const addresses = {\n  \"cards-en.tsv\": new URL(\"./cards-en.tsv\", here),\n  \"program.js\": 1,\n};\n\
        const SAID = {\n  \"en\": [\"See\"],\n};\n";

    #[test]
    fn each_language_is_named_once_and_says_its_own() {
        let languages =
            [("ar", "  \"ar\": [\"\u{627}\"],\n".to_owned()), ("en", "  \"en\": [\"See\"],\n".to_owned())];
        let spoken = in_all(LOADER, &languages).unwrap();
        for (tag, said) in &languages {
            let line = format!("  \"cards-{tag}.tsv\": new URL(\"./cards-{tag}.tsv\", here),\n");
            assert_eq!(spoken.matches(&line).count(), 1, "{spoken}");
            assert_eq!(spoken.matches(said).count(), 1, "{spoken}");
        }
        assert_eq!(spoken.lines().count(), LOADER.lines().count() + 2);
    }

    #[test]
    fn english_is_the_same_in_both_places() {
        let languages = [("en", "  \"en\": [\"Look\"],\n".to_owned())];
        assert!(in_all(LOADER, &languages).is_err());
    }
}
