//! Makes [`Content`] of one language from the folder `content/`: structure from TOML, texts from Fluent.
//!
//! Everything is checked on the way: what is missing, extra or malformed comes back as a list of [`Problem`]s.

mod fluent;
mod source;

use fluent::Texts;
use reflection::content::{Activity, Barrier, Choice, Content, EscoSkill, Form, Skill};
use source::Source;
use std::{fmt, fs, path::Path};

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

/// The languages that have a folder under `content/locales`, sorted.
///
/// # Errors
/// A [`Problem`] when the folder cannot be read.
pub fn languages(content: &Path) -> Result<Vec<String>, Problem> {
    let unreadable = |error: std::io::Error| problem("locales", error.to_string());
    let mut found = Vec::new();
    for entry in fs::read_dir(content.join("locales")).map_err(unreadable)? {
        found.push(entry.map_err(unreadable)?.file_name().to_string_lossy().into_owned());
    }
    found.sort();
    Ok(found)
}

/// Compiles one language.
///
/// # Errors
/// Every [`Problem`] found: files that cannot be read or parsed, texts that are missing or belong to nothing, and what
/// [`Content::problems`] finds.
pub fn compile(content: &Path, language: &str) -> Result<Content, Vec<Problem>> {
    let source = Source::read(content)?;
    let mut texts = Texts::read(content, language)?;
    let compiled = assemble(language, source, &mut texts);
    let mut problems = texts.into_problems();
    problems.extend(compiled.problems().into_iter().map(|error| problem("", error.to_string())));
    if problems.is_empty() { Ok(compiled) } else { Err(problems) }
}

fn assemble(language: &str, source: Source, texts: &mut Texts) -> Content {
    Content {
        language: language.to_owned(),
        settings: choices(texts, "setting", source.steps.settings),
        hopes: choices(texts, "hope", source.steps.hopes),
        relations: choices(texts, "relation", source.steps.relations),
        checks: choices(texts, "check", source.steps.checks),
        kinds: choices(texts, "kind", source.steps.kinds),
        barriers: source
            .steps
            .barriers
            .into_iter()
            .map(|id| {
                let key = format!("barrier-{id}");
                Barrier { text: texts.take(&key), step: texts.take(&format!("{key}.step")), id }
            })
            .collect(),
        forms: source
            .forms
            .into_iter()
            .map(|form| Form {
                name: texts.take(&format!("form-{}", form.id)),
                means: texts.take(&format!("form-{}.means", form.id)),
                question: texts.take(&format!("form-{}.question", form.id)),
                kind: form.kind,
                id: form.id,
            })
            .collect(),
        activities: source
            .activities
            .into_iter()
            .map(|(form, activity)| Activity {
                text: texts.take(activity.id.as_str()),
                settings: activity.settings,
                skills: activity.skills.into_iter().collect(),
                esco: activity.esco,
                id: activity.id,
                form,
            })
            .collect(),
        skills: source
            .skills
            .into_iter()
            .map(|skill| {
                let mut part = |part: &str| texts.take(&format!("{}.{part}", skill.slug));
                Skill {
                    means: part("means"),
                    anchors: ["not-yet", "with-help", "on-my-own", "show-others"].map(&mut part),
                    resume: ["resume-1", "resume-2"].map(&mut part).to_vec(),
                    step: part("step"),
                    name: texts.take(&skill.slug),
                    family: skill.family,
                    onet: skill.onet,
                    esco: skill.esco,
                    id: skill.id,
                }
            })
            .collect(),
        esco: source
            .esco
            .into_iter()
            .map(|skill| EscoSkill {
                label: texts.take(&format!("esco-{}", skill.id)),
                uri: skill.uri,
                id: skill.id,
            })
            .collect(),
        messages: texts.take_messages(),
    }
}

fn choices<Id: AsRef<str>>(texts: &mut Texts, list: &str, ids: Vec<Id>) -> Vec<Choice<Id>> {
    ids.into_iter().map(|id| Choice { text: texts.take(&format!("{list}-{}", id.as_ref())), id }).collect()
}
