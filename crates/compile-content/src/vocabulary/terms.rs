//! Reads the everyday words and phrases listed for each skill: all other files of `own-words/`.

use super::{
    counts::Counts,
    language::{FILE, Language},
};
use crate::{
    Problem, problem,
    source::{File, SkillsFile},
};
use reflection::Content;
use serde::Deserialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};
use toml::Spanned;

/// What a word that nearly always points to a skill counts, in texts about that skill.
const STRONG: f64 = 5.0;

/// What a word counts that often goes with a skill, and with others too.
const HINT: f64 = 1.5;

/// The words of the longest phrase.
const LONGEST: usize = 3;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    strong: Vec<Spanned<String>>,
    hint: Vec<Spanned<String>>,
}

/// Counts every term for its skill.
pub(super) fn read(
    folder: &Path,
    content: &Content,
    language: &Language,
    counts: &mut Counts,
) -> Result<(), Vec<Problem>> {
    let one = |problem| vec![problem];
    let skills = File::<SkillsFile>::read(folder, "skills.toml").map_err(one)?.entries.skill;
    let element = |slug: &str| {
        let entry = skills.iter().find(|skill| skill.slug.get_ref() == slug)?;
        content.skills.iter().position(|skill| skill.id == *entry.id.get_ref())
    };
    let mut problems = Vec::new();
    let mut without: BTreeSet<&str> = skills.iter().map(|skill| skill.slug.get_ref().as_str()).collect();
    for name in files(folder, &content.language).map_err(one)? {
        let file = match File::<BTreeMap<Spanned<String>, Words>>::read(folder, &name) {
            Ok(file) => file,
            Err(problem) => {
                problems.push(problem);
                continue;
            }
        };
        for (slug, words) in &file.entries {
            let Some(element) = element(slug.get_ref()) else {
                problems.push(problem(file.place(slug), format!("`{}` is no skill", slug.get_ref())));
                continue;
            };
            without.remove(slug.get_ref().as_str());
            for (list, weight) in [(&words.strong, STRONG), (&words.hint, HINT)] {
                for term in list {
                    let tokens = language.analyzer.tokens(term.get_ref());
                    if tokens.is_empty() || tokens.len() > LONGEST {
                        let what =
                            format!("`{}` is not one to three words that say something", term.get_ref());
                        problems.push(problem(file.place(term), what));
                    }
                    counts.add_term(&tokens, element, weight);
                }
            }
        }
    }
    let place = format!("locales/{}/own-words", content.language);
    problems.extend(without.iter().map(|slug| problem(place.as_str(), format!("`{slug}` has no words"))));
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
