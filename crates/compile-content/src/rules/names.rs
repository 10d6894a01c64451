//! Ids stand once, and lead to something that is there.

use crate::{
    Problem, problem,
    source::{File, Source},
};
use reflection::ActivityId;
use std::{collections::BTreeMap, fs, path::Path};
use toml::Spanned;

pub(super) fn check(content: &Path, source: &Source) -> Vec<Problem> {
    let mut found = twice(source);
    unknown(&mut found, source);
    strays(&mut found, content, source);
    found
}

fn twice(source: &Source) -> Vec<Problem> {
    let Source { steps, forms, skills, esco, .. } = source;
    let answers = &steps.entries;
    let activities = source.all_activities().map(|(file, entry)| named(file, &entry.id));
    [
        duplicates(answers.settings.iter().map(|id| named(steps, id))),
        duplicates(answers.unpaid.iter().map(|id| named(steps, id))),
        duplicates(answers.hopes.iter().map(|id| named(steps, id))),
        duplicates(answers.relations.iter().map(|id| named(steps, id))),
        duplicates(answers.checks.iter().map(|id| named(steps, id))),
        duplicates(answers.barriers.iter().map(|id| named(steps, id))),
        duplicates(answers.kinds.iter().map(|id| named(steps, id))),
        duplicates(forms.entries.form.iter().map(|entry| named(forms, &entry.id))),
        duplicates(activities),
        duplicates(skills.entries.skill.iter().map(|entry| named(skills, &entry.id))),
        duplicates(skills.entries.skill.iter().map(|entry| named(skills, &entry.slug))),
        duplicates(esco.entries.esco.iter().map(|entry| named(esco, &entry.id))),
        duplicates(esco.entries.esco.iter().map(|entry| named(esco, &entry.uri))),
    ]
    .concat()
}

/// A name and its place.
pub(super) fn named<'a, T, Id: AsRef<str>>(file: &File<T>, id: &'a Spanned<Id>) -> (&'a str, String) {
    (id.get_ref().as_ref(), file.place(id))
}

/// The names of a list that stand in it already.
pub(super) fn duplicates<'a>(names: impl Iterator<Item = (&'a str, String)>) -> Vec<Problem> {
    let mut first: BTreeMap<&str, String> = BTreeMap::new();
    let mut found = Vec::new();
    for (name, place) in names {
        match first.get(name) {
            Some(other) => found.push(problem(place, format!("`{name}` also stands at {other}"))),
            None => {
                first.insert(name, place);
            }
        }
    }
    found
}

fn unknown(found: &mut Vec<Problem>, source: &Source) {
    let Source { steps, skills, esco, .. } = source;
    let settings = &steps.entries.settings;
    let is_esco = |id: &_| esco.entries.esco.iter().any(|entry| entry.id.get_ref() == id);
    for id in steps.entries.unpaid.iter().filter(|id| !settings.contains(id)) {
        let what = format!("`unpaid` names `{}`, which is no setting", id.get_ref());
        found.push(problem(steps.place(id), what));
    }
    for id in skills.entries.skill.iter().filter_map(|entry| entry.esco.as_ref()) {
        if !is_esco(id.get_ref()) {
            let what = format!("names `{}`, which no entry of esco.toml has", id.get_ref());
            found.push(problem(skills.place(id), what));
        }
    }
    for (file, entry) in source.all_activities() {
        let id = entry.id.get_ref();
        let mut names = |place: String, name: &str, which: &str| {
            found.push(problem(place, format!("activity `{id}` names `{name}`, which {which}")));
        };
        for setting in entry.settings.get_ref().iter().filter(|id| !settings.contains(id)) {
            names(file.place(setting), setting.get_ref().as_str(), "is no setting");
        }
        for skill in entry.skills.get_ref().keys() {
            if !skills.entries.skill.iter().any(|entry| entry.id == *skill) {
                names(file.place(skill), skill.get_ref().as_str(), "no skill has");
            }
        }
        for esco in entry.esco.iter().filter(|esco| !is_esco(esco.get_ref())) {
            names(file.place(esco), esco.get_ref().as_str(), "no entry of esco.toml has");
        }
        let reserved = [
            (ActivityId::OWN_PREFIX, "what learners add themselves"),
            (ActivityId::PACK_PREFIX, "what agencies add"),
        ];
        for (prefix, whose) in reserved.into_iter().filter(|(prefix, _)| id.as_str().starts_with(prefix)) {
            let what = format!("activity `{id}`: `{prefix}` begins the ids of {whose}");
            found.push(problem(file.place(&entry.id), what));
        }
    }
}

/// Files of activities that belong to no form.
fn strays(found: &mut Vec<Problem>, content: &Path, source: &Source) {
    let folder = match fs::read_dir(content.join("activities")) {
        Ok(folder) => folder,
        Err(error) => return found.push(problem("activities", error.to_string())),
    };
    for file in folder.flatten() {
        let name = file.file_name().to_string_lossy().into_owned();
        let id = name.strip_suffix(".toml").unwrap_or(&name);
        if !source.activities.iter().any(|(form, _)| form.as_str() == id) {
            found.push(problem(format!("activities/{name}:1"), format!("there is no form `{id}`")));
        }
    }
}
