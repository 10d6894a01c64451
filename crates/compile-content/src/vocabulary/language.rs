//! Reads how a language's words are made comparable: `own-words/language.toml`.

use super::END;
use crate::{Problem, problem, source::File};
use reflection::{Analyzer, Content, Vocabulary};
use serde::Deserialize;
use std::{collections::BTreeMap, path::Path};
use toml::Spanned;

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
    forms: BTreeMap<Spanned<String>, String>,
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
        let file = File::<LanguageFile>::read(folder, &name).map_err(|problem| vec![problem])?;
        let LanguageFile { skip, phrase_only, not, but, endings, forms } = &file.entries;
        let mut rows = row("#skip", skip) + &row("#not", not) + &row("#but", but);
        rows.extend(endings.iter().map(|endings| row("#endings", endings)));
        let without_forms = analyzer(&rows, &name)?;
        let mut pairs = Vec::new();
        let mut problems = Vec::new();
        for (word, forms) in forms {
            // A word among its own forms is kept whole.
            let is_kept = forms.split_whitespace().any(|form| form == word.get_ref());
            let stem =
                if is_kept { Some(word.get_ref().clone()) } else { stem(&without_forms, word.get_ref()) };
            if let Some(stem) = stem {
                pairs.extend(forms.split_whitespace().map(|form| format!("{form}={stem}")));
            } else {
                let what = format!("`{}` is not one word that says something", word.get_ref());
                problems.push(problem(file.place(word), what));
            }
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        rows.push_str(&row("#forms", &pairs.join(" ")));
        let analyzer = analyzer(&rows, &name)?;
        let words = phrase_only.split_whitespace().chain(not.split_whitespace());
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
