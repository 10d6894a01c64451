//! Reads the everyday words and phrases listed for each skill: all other files of `own-words/`.

use super::{
    counts::Counts,
    language::{FILE, Language},
    parse,
};
use crate::{Problem, problem};
use reflection::{Content, SkillId};
use serde::Deserialize;
use std::{collections::BTreeMap, fs, path::Path};

/// What a word that nearly always points to a skill counts, in texts about that skill.
const STRONG: f64 = 5.0;

/// What a word counts that often goes with a skill, and with others too.
const HINT: f64 = 1.5;

/// The words of the longest phrase.
const LONGEST: usize = 3;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    strong: Vec<String>,
    hint: Vec<String>,
}

#[derive(Deserialize)]
struct SkillsFile {
    skill: Vec<SkillEntry>,
}

#[derive(Deserialize)]
struct SkillEntry {
    id: SkillId,
    slug: String,
}

/// Counts every term for its skill.
pub(super) fn read(
    folder: &Path,
    content: &Content,
    language: &Language,
    counts: &mut Counts,
) -> Result<(), Vec<Problem>> {
    let one = |problem| vec![problem];
    let SkillsFile { skill: skills } = parse(folder, "skills.toml").map_err(one)?;
    let mut problems = Vec::new();
    for name in files(folder, &content.language).map_err(one)? {
        let file: BTreeMap<String, Words> = match parse(folder, &name) {
            Ok(file) => file,
            Err(problem) => {
                problems.push(problem);
                continue;
            }
        };
        for (slug, words) in file {
            let id = skills.iter().find(|skill| skill.slug == slug).map(|skill| &skill.id);
            let Some(element) = id.and_then(|id| content.skills.iter().position(|skill| skill.id == *id))
            else {
                problems.push(problem(name.as_str(), format!("`{slug}` is no skill")));
                continue;
            };
            for (list, weight) in [(words.strong, STRONG), (words.hint, HINT)] {
                for term in list {
                    let tokens = language.analyzer.tokens(&term);
                    if tokens.is_empty() || tokens.len() > LONGEST {
                        let what = format!("`{slug}`: `{term}` is not one to three words that say something");
                        problems.push(problem(name.as_str(), what));
                    }
                    counts.add_term(&tokens, element, weight);
                }
            }
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

/// The files with terms, sorted.
fn files(folder: &Path, language: &str) -> Result<Vec<String>, Problem> {
    let name = format!("locales/{language}/own-words");
    let unreadable = |error: std::io::Error| problem(name.as_str(), error.to_string());
    let mut files = Vec::new();
    for entry in fs::read_dir(folder.join(&name)).map_err(unreadable)? {
        let file = entry.map_err(unreadable)?.file_name();
        if file != FILE {
            files.push(format!("{name}/{}", file.to_string_lossy()));
        }
    }
    files.sort();
    Ok(files)
}
