//! Reads how a language's words are made comparable: `own-words/language.toml`.

use super::{END, parse};
use crate::{Problem, problem};
use reflection::{Analyzer, Content, Vocabulary};
use serde::Deserialize;
use std::{collections::BTreeMap, path::Path};

/// The file's name in the folder of own words.
pub(super) const FILE: &str = "language.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct LanguageFile {
    skip: String,
    phrase_only: String,
    not: String,
    but: String,
    endings: Vec<String>,
    forms: BTreeMap<String, String>,
}

/// How the words of one language are made comparable.
pub(super) struct Language {
    /// What splits and stems them.
    pub(super) analyzer: Analyzer,
    /// Stems that speak of something only inside a phrase.
    pub(super) phrase_only: Vec<String>,
    /// The analyzer's rows of the table.
    rows: String,
}

impl Language {
    pub(super) fn read(folder: &Path, language: &str) -> Result<Self, Vec<Problem>> {
        let name = format!("locales/{language}/own-words/{FILE}");
        let file: LanguageFile = parse(folder, &name).map_err(|problem| vec![problem])?;
        let mut rows = row("#skip", &file.skip) + &row("#not", &file.not) + &row("#but", &file.but);
        rows.extend(file.endings.iter().map(|endings| row("#endings", endings)));
        let endings_only = analyzer(&rows, &name)?;
        let mut forms = Vec::new();
        let mut problems = Vec::new();
        for (word, list) in &file.forms {
            // A word among its own forms is kept whole.
            let is_kept = list.split_whitespace().any(|form| form == word);
            match if is_kept { Some(word.clone()) } else { stem(&endings_only, word) } {
                Some(stem) => forms.extend(list.split_whitespace().map(|form| format!("{form}={stem}"))),
                None => problems
                    .push(problem(name.as_str(), format!("`{word}` is not one word that says something"))),
            }
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        rows.push_str(&row("#forms", &forms.join(" ")));
        let analyzer = analyzer(&rows, &name)?;
        let words = file.phrase_only.split_whitespace().chain(file.not.split_whitespace());
        let phrase_only = words.filter_map(|word| stem(&analyzer, word)).collect();
        Ok(Self { analyzer, phrase_only, rows })
    }

    /// The rows before the terms.
    pub(super) fn rows(&self, content: &Content, least: u32) -> String {
        let elements: Vec<_> = content.skills.iter().map(|skill| skill.id.as_str()).collect();
        row("#elements", &elements.join(" ")) + &row("#least", &least.to_string()) + &self.rows
    }
}

fn row(kind: &str, words: &str) -> String {
    let words: Vec<_> = words.split_whitespace().collect();
    format!("{kind}\t{}\n", words.join(" "))
}

fn analyzer(rows: &str, name: &str) -> Result<Analyzer, Vec<Problem>> {
    let vocabulary = Vocabulary::from_table(&(rows.to_owned() + END));
    let vocabulary = vocabulary.map_err(|error| vec![problem(name, error.to_string())])?;
    Ok(vocabulary.analyzer().clone())
}

fn stem(analyzer: &Analyzer, word: &str) -> Option<String> {
    match analyzer.tokens(word).as_slice() {
        [token] => Some(token.stem.clone()),
        _ => None,
    }
}
