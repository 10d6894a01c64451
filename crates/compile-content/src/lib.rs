//! Makes [`Content`] of one language from the folder `content/`: structure from TOML, texts from Fluent.
//!
//! Everything is checked on the way: what is missing, extra, malformed or against the rules (`rules/`) comes back as a list of
//! [`Problem`]s.
#![forbid(unsafe_code)]

mod assemble;
mod fluent;
mod jobs;
mod parity;
mod plurals;
mod rules;
mod source;
mod vocabulary;

use fluent::Texts;
use reflection::{Content, content::Message};
use source::Source;
use std::{fmt, fs, path::Path};
use unic_langid::{LanguageIdentifier, subtags::Language};

pub use vocabulary::vocabulary;

/// The language that is always complete, beside which all others are looked at.
pub const REFERENCE: &str = "en";

/// Something wrong in the content folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, relative to the content folder, with `:line` where known.
    pub place: String,
    /// What is wrong.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "content/{}: {}", self.place, self.what)
    }
}

impl std::error::Error for Problem {}

pub(crate) fn problem(place: impl Into<String>, what: impl Into<String>) -> Problem {
    Problem { place: place.into(), what: what.into() }
}

/// The languages that have a folder under `content/locales`, sorted: their BCP 47 tags.
///
/// # Errors
/// A [`Problem`] when the folder cannot be read.
pub fn languages(content: &Path) -> Result<Vec<String>, Problem> {
    let unreadable = |error: std::io::Error| problem("locales", error.to_string());
    let mut found = Vec::new();
    for entry in fs::read_dir(content.join("locales")).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() {
            found.push(name);
        }
    }
    found.sort();
    Ok(found)
}

/// A text of a language as it stands in its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// `id`, or `id.attribute`.
    pub key: String,
    /// The file, relative to the content folder, with `:line`.
    pub place: String,
    /// The heading above it (`## …`); empty before the first.
    pub section: String,
    /// The text itself.
    pub message: Message,
}

impl Text {
    /// The file, relative to the content folder.
    pub fn file(&self) -> &str {
        self.place.rsplit_once(':').map_or(&self.place, |(file, _)| file)
    }
}

/// Every text of one language, with its place.
///
/// # Errors
/// Every [`Problem`] found while reading: files that cannot be read or parsed, keys that stand twice.
pub fn texts(content: &Path, language: &str) -> Result<Vec<Text>, Vec<Problem>> {
    Texts::read(content, language)?.into_texts()
}

/// Compiles one language.
///
/// # Errors
/// Every [`Problem`] found: files that cannot be read or parsed, texts that are missing or belong to nothing, and what is
/// against the rules of content.
pub fn compile(content: &Path, language: &str) -> Result<Content, Vec<Problem>> {
    let source = Source::read(content)?;
    let mut problems = rules::check(content, &source);
    let mut texts = match Texts::read(content, language) {
        Ok(texts) => texts,
        Err(unreadable) => return Err([problems, unreadable].concat()),
    };
    if !is_tag(language) {
        let what = "the folder's name is no BCP 47 tag as they are written: `es`, `pt-BR`, `zh-Hant`";
        problems.push(problem(format!("locales/{language}"), what));
    }
    if language != REFERENCE {
        problems.extend(parity::check(&texts, &Texts::read(content, REFERENCE)?));
    }
    let mut compiled = assemble::assemble(language, &source, &mut texts);
    problems.extend(texts.into_problems());
    problems.extend(jobs::read_into(&mut compiled, content));
    if problems.is_empty() { Ok(compiled) } else { Err(problems) }
}

/// Whether this is a tag for a language, with its capitals where they belong: browsers and files go by it.
fn is_tag(language: &str) -> bool {
    let tag = language.parse::<LanguageIdentifier>();
    tag.is_ok_and(|tag| tag == language && tag.language != Language::default())
}
