//! Reads the language-free part of the content folder: ids, order, kinds, weights, each with the place it stands at.

use crate::{Problem, problem};
use reflection::{
    ActivityId, BarrierId, CheckId, EscoId, FormId, HopeId, KindId, RelationId, SettingId, SkillId,
    content::{Family, FormKind},
};
use serde::{Deserialize, de::DeserializeOwned};
use std::{collections::BTreeMap, fs, path::Path};
use toml::Spanned;

pub(crate) struct Source {
    pub(crate) steps: File<StepsFile>,
    pub(crate) forms: File<FormsFile>,
    /// A file for each form, in the order of the forms.
    pub(crate) activities: Vec<(FormId, File<ActivitiesFile>)>,
    pub(crate) skills: File<SkillsFile>,
    pub(crate) esco: File<EscoFile>,
    /// The forms' drawings, in the order of the forms.
    pub(crate) pictograms: Vec<String>,
}

/// A file's entries, and its text, which tells their lines.
pub(crate) struct File<T> {
    name: String,
    text: String,
    pub(crate) entries: T,
}

/// `steps.toml`: the answers of the pages that are not about forms or skills.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StepsFile {
    pub(crate) settings: Vec<Spanned<SettingId>>,
    /// The settings where nobody pays for what is done.
    pub(crate) unpaid: Vec<Spanned<SettingId>>,
    pub(crate) hopes: Vec<Spanned<HopeId>>,
    pub(crate) relations: Vec<Spanned<RelationId>>,
    pub(crate) checks: Vec<Spanned<CheckId>>,
    pub(crate) barriers: Vec<Spanned<BarrierId>>,
    pub(crate) kinds: Vec<Spanned<KindId>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FormsFile {
    pub(crate) form: Vec<FormEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FormEntry {
    pub(crate) id: Spanned<FormId>,
    pub(crate) kind: FormKind,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ActivitiesFile {
    #[serde(default)]
    pub(crate) activity: Vec<ActivityEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ActivityEntry {
    pub(crate) id: Spanned<ActivityId>,
    pub(crate) settings: Spanned<Vec<Spanned<SettingId>>>,
    pub(crate) skills: Spanned<BTreeMap<Spanned<SkillId>, Spanned<u8>>>,
    pub(crate) esco: Option<Spanned<EscoId>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SkillsFile {
    pub(crate) skill: Vec<SkillEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SkillEntry {
    pub(crate) id: Spanned<SkillId>,
    /// The skill's name in the locale files.
    pub(crate) slug: Spanned<String>,
    /// O*NET's name.
    pub(crate) onet: Spanned<String>,
    pub(crate) family: Family,
    pub(crate) esco: Option<Spanned<EscoId>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EscoFile {
    pub(crate) esco: Vec<EscoEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EscoEntry {
    pub(crate) id: Spanned<EscoId>,
    pub(crate) uri: Spanned<String>,
}

impl Source {
    /// Reads the six kinds of files; a form's activities are in `activities/<form id>.toml`, its drawing in
    /// `pictograms/<form id>.svg`.
    pub(crate) fn read(content: &Path) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let forms = noted(&mut problems, File::<FormsFile>::read(content, "forms.toml"));
        let steps = noted(&mut problems, File::read(content, "steps.toml"));
        let skills = noted(&mut problems, File::read(content, "skills.toml"));
        let esco = noted(&mut problems, File::read(content, "esco.toml"));
        let mut activities = Vec::new();
        let mut pictograms = Vec::new();
        for form in forms.iter().flat_map(|file| &file.entries.form) {
            let id = form.id.get_ref();
            let file = File::read(content, &format!("activities/{id}.toml"));
            activities.extend(noted(&mut problems, file).map(|file| (id.clone(), file)));
            let drawing = pictogram(content, &format!("pictograms/{id}.svg"));
            pictograms.extend(noted(&mut problems, drawing));
        }
        match (steps, forms, skills, esco) {
            (Some(steps), Some(forms), Some(skills), Some(esco)) if problems.is_empty() => {
                Ok(Self { steps, forms, activities, skills, esco, pictograms })
            }
            _ => Err(problems),
        }
    }

    /// All activities, each with its file.
    pub(crate) fn all_activities(&self) -> impl Iterator<Item = (&File<ActivitiesFile>, &ActivityEntry)> {
        self.activities.iter().flat_map(|(_, file)| file.entries.activity.iter().map(move |one| (file, one)))
    }
}

impl<T: DeserializeOwned> File<T> {
    pub(crate) fn read(content: &Path, name: &str) -> Result<Self, Problem> {
        let text =
            fs::read_to_string(content.join(name)).map_err(|error| problem(name, error.to_string()))?;
        match toml::from_str(&text) {
            Ok(entries) => Ok(Self { name: name.to_owned(), text, entries }),
            Err(error) => {
                let line = error.span().map(|span| line_of(&text, span.start));
                let place = line.map_or_else(|| name.to_owned(), |line| format!("{name}:{line}"));
                Err(problem(place, error.message()))
            }
        }
    }
}

impl<T> File<T> {
    /// Where a value of this file stands.
    pub(crate) fn place<V>(&self, value: &Spanned<V>) -> String {
        format!("{}:{}", self.name, line_of(&self.text, value.span().start))
    }

    /// The place of what is missing from the whole file.
    pub(crate) fn start(&self) -> String {
        format!("{}:1", self.name)
    }
}

/// A drawing on one line.
fn pictogram(content: &Path, name: &str) -> Result<String, Problem> {
    let text = fs::read_to_string(content.join(name)).map_err(|error| problem(name, error.to_string()))?;
    if !text.starts_with("<svg ") {
        return Err(problem(format!("{name}:1"), "not an `svg` element"));
    }
    Ok(text.lines().map(str::trim).collect())
}

/// The value; a problem is put with the others.
fn noted<T>(problems: &mut Vec<Problem>, read: Result<T, Problem>) -> Option<T> {
    read.map_err(|problem| problems.push(problem)).ok()
}

/// The line, from 1, of a byte offset.
pub(crate) fn line_of(text: &str, offset: usize) -> usize {
    1 + text.get(..offset).unwrap_or(text).matches('\n').count()
}
