//! `cargo xtask suggest [--language LANGUAGE] "sentence"`: the skills that the domain finds in own words, as JSON.

use crate::{content, workspace::Workspace};
use anyhow::{Context, Result};
use serde::Serialize;
use std::io::Write;

/// A skill with what speaks for it.
#[derive(Serialize)]
struct Ranked {
    id: String,
    name: String,
    score: u32,
    words: Vec<String>,
    /// Whether the page would show it.
    offered: bool,
}

/// Prints all skills a sentence speaks of at all, best first.
pub(crate) fn print(workspace: &Workspace, language: &str, sentence: &str) -> Result<()> {
    let content = content::in_language(workspace, language)?;
    let vocabulary = content::vocabulary(workspace, &content)?;
    let offered: Vec<_> = vocabulary.suggest(sentence).into_iter().map(|one| one.skill).collect();
    let ranked = vocabulary.ranked(sentence).into_iter().map(|one| Ranked {
        id: one.skill.to_string(),
        name: content.skill(&one.skill).map(|skill| skill.name.clone()).unwrap_or_default(),
        score: one.score,
        words: one.words,
        offered: offered.contains(&one.skill),
    });
    let json = serde_json::to_string_pretty(&ranked.collect::<Vec<_>>())
        .context("the skills cannot be written as JSON")?;
    writeln!(std::io::stdout(), "{json}").context("cannot print the skills")
}
