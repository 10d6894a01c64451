//! What people call occupations in a language: `locales/<language>/job-names.toml`.

use crate::{Problem, problem, source::File};
use reflection::{OccupationId, content::Choice};
use serde::Deserialize;
use std::{collections::BTreeMap, path::Path};
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct JobNames {
    jobs: BTreeMap<Spanned<OccupationId>, String>,
}

/// The names by occupation, each list divided by commas.
pub(crate) fn read(content: &Path, language: &str) -> Result<Vec<Choice<OccupationId>>, Vec<Problem>> {
    let name = format!("locales/{language}/job-names.toml");
    let file = File::<JobNames>::read(content, &name).map_err(|problem| vec![problem])?;
    let mut names = Vec::new();
    let mut problems = Vec::new();
    for (id, text) in &file.entries.jobs {
        if id.get_ref().is_code() && !text.trim().is_empty() {
            names.push(Choice { id: id.get_ref().clone(), text: text.clone() });
        } else {
            let what = format!("`{}` is no O*NET code with names", id.get_ref());
            problems.push(problem(file.place(id), what));
        }
    }
    if problems.is_empty() { Ok(names) } else { Err(problems) }
}
