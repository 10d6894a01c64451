//! Reads the language-free part of the content folder: ids, order, kinds, weights.

use crate::{Problem, problem};
use reflection::{
    ActivityId, BarrierId, CheckId, EscoId, FormId, HopeId, KindId, RelationId, SettingId, SkillId,
    content::{Family, FormKind},
};
use serde::{Deserialize, de::DeserializeOwned};
use std::{collections::BTreeMap, fs, path::Path};

pub(crate) struct Source {
    pub(crate) steps: StepsFile,
    pub(crate) forms: Vec<FormEntry>,
    pub(crate) activities: Vec<(FormId, ActivityEntry)>,
    pub(crate) skills: Vec<SkillEntry>,
    pub(crate) esco: Vec<EscoEntry>,
}

/// `steps.toml`: the answers of the pages that are not about forms or skills.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StepsFile {
    pub(crate) settings: Vec<SettingId>,
    pub(crate) hopes: Vec<HopeId>,
    pub(crate) relations: Vec<RelationId>,
    pub(crate) checks: Vec<CheckId>,
    pub(crate) barriers: Vec<BarrierId>,
    pub(crate) kinds: Vec<KindId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FormsFile {
    form: Vec<FormEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FormEntry {
    pub(crate) id: FormId,
    pub(crate) kind: FormKind,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ActivitiesFile {
    activity: Vec<ActivityEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ActivityEntry {
    pub(crate) id: ActivityId,
    pub(crate) settings: Vec<SettingId>,
    pub(crate) skills: BTreeMap<SkillId, u8>,
    pub(crate) esco: Option<EscoId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SkillsFile {
    skill: Vec<SkillEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SkillEntry {
    pub(crate) id: SkillId,
    /// The skill's name in the locale files.
    pub(crate) slug: String,
    /// O*NET's name.
    pub(crate) onet: String,
    pub(crate) family: Family,
    pub(crate) esco: Option<EscoId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EscoFile {
    esco: Vec<EscoEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EscoEntry {
    pub(crate) id: EscoId,
    pub(crate) uri: String,
}

impl Source {
    /// Reads the five kinds of files; a form's activities are in `activities/<form id>.toml`.
    pub(crate) fn read(content: &Path) -> Result<Self, Vec<Problem>> {
        let one = |problem| vec![problem];
        let FormsFile { form: forms } = parse(content, "forms.toml").map_err(one)?;
        let mut activities = Vec::new();
        let mut problems = Vec::new();
        for form in &forms {
            match parse::<ActivitiesFile>(content, &format!("activities/{}.toml", form.id)) {
                Ok(file) => {
                    activities.extend(file.activity.into_iter().map(|entry| (form.id.clone(), entry)));
                }
                Err(problem) => problems.push(problem),
            }
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let steps = parse(content, "steps.toml").map_err(one)?;
        let SkillsFile { skill: skills } = parse(content, "skills.toml").map_err(one)?;
        let EscoFile { esco } = parse(content, "esco.toml").map_err(one)?;
        Ok(Self { steps, forms, activities, skills, esco })
    }
}

fn parse<T: DeserializeOwned>(content: &Path, file: &str) -> Result<T, Problem> {
    let text = fs::read_to_string(content.join(file)).map_err(|error| problem(file, error.to_string()))?;
    toml::from_str(&text).map_err(|error| {
        let line = error.span().map(|span| line_of(&text, span.start));
        let place = line.map_or_else(|| file.to_owned(), |line| format!("{file}:{line}"));
        problem(place, error.message())
    })
}

/// The line, from 1, of a byte offset.
pub(crate) fn line_of(text: &str, offset: usize) -> usize {
    1 + text.bytes().take(offset).filter(|byte| *byte == b'\n').count()
}
