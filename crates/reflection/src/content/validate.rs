//! Finds what is wrong with content: ids that clash or point nowhere, weights out of range, missing texts.

use super::{Activity, Choice, Content};
use crate::{id::ActivityId, sorted::Map};
use std::fmt;

/// One thing wrong with the content, with the ids that lead to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContentError {
    /// A list that must have entries has none.
    Empty(&'static str),
    /// Two entries of a list have the same id.
    Duplicate(&'static str, String),
    /// An entry has no text where one belongs: the list, the id.
    NoText(&'static str, String),
    /// An activity names a form, setting or skill that does not exist: the activity, what it names.
    Unknown(ActivityId, String),
    /// An activity gives a skill a weight outside [`Activity::WEIGHTS`].
    Weight(ActivityId, u8),
    /// An activity stands for no skill.
    NoSkill(ActivityId),
    /// An activity's id starts with [`ActivityId::OWN_PREFIX`].
    Reserved(ActivityId),
    /// A form has no activity.
    NoActivity(String),
}

impl fmt::Display for ContentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty(list) => write!(f, "{list}: no entries"),
            Self::Duplicate(list, id) => write!(f, "{list}: the id `{id}` stands twice"),
            Self::NoText(list, id) => write!(f, "{list}: `{id}` lacks a text"),
            Self::Unknown(id, named) => write!(f, "activity `{id}` names `{named}`, which does not exist"),
            Self::Weight(id, weight) => write!(f, "activity `{id}` has weight {weight}, outside 1 to 3"),
            Self::NoSkill(id) => write!(f, "activity `{id}` stands for no skill"),
            Self::Reserved(id) => write!(f, "activity `{id}`: ids must not start with `own-`"),
            Self::NoActivity(form) => write!(f, "form `{form}` has no activity"),
        }
    }
}

impl std::error::Error for ContentError {}

impl Content {
    /// Everything that is wrong; empty for content the app can work with.
    pub fn problems(&self) -> Vec<ContentError> {
        let mut found = Vec::new();
        choices(&mut found, "settings", &self.settings);
        choices(&mut found, "hopes", &self.hopes);
        choices(&mut found, "relations", &self.relations);
        choices(&mut found, "checks", &self.checks);
        let barriers =
            self.barriers.iter().map(|b| (b.id.as_str(), !b.text.is_empty() && !b.step.is_empty()));
        entries(&mut found, "barriers", barriers);
        let forms = self
            .forms
            .iter()
            .map(|f| (f.id.as_str(), [&f.name, &f.means, &f.question].iter().all(|text| !text.is_empty())));
        entries(&mut found, "forms", forms);
        let skills = self.skills.iter().map(|s| (s.id.as_str(), !s.name.is_empty()));
        entries(&mut found, "skills", skills);
        let activities = self.activities.iter().map(|a| (a.id.as_str(), !a.text.is_empty()));
        entries(&mut found, "activities", activities);
        for activity in &self.activities {
            self.check_activity(&mut found, activity);
        }
        let empty = self.forms.iter().filter(|form| self.activities_of(&form.id).next().is_none());
        found.extend(empty.map(|form| ContentError::NoActivity(form.id.to_string())));
        found
    }

    fn check_activity(&self, found: &mut Vec<ContentError>, activity: &Activity) {
        let id = &activity.id;
        if id.as_str().starts_with(ActivityId::OWN_PREFIX) {
            found.push(ContentError::Reserved(id.clone()));
        }
        if self.form(&activity.form).is_none() {
            found.push(ContentError::Unknown(id.clone(), activity.form.to_string()));
        }
        for setting in &activity.settings {
            if !self.settings.iter().any(|known| known.id == *setting) {
                found.push(ContentError::Unknown(id.clone(), setting.to_string()));
            }
        }
        if activity.skills.is_empty() {
            found.push(ContentError::NoSkill(id.clone()));
        }
        for (skill, weight) in &activity.skills {
            if self.skill(skill).is_none() {
                found.push(ContentError::Unknown(id.clone(), skill.to_string()));
            }
            if !Activity::WEIGHTS.contains(weight) {
                found.push(ContentError::Weight(id.clone(), *weight));
            }
        }
    }
}

fn choices<Id: std::borrow::Borrow<str>>(
    found: &mut Vec<ContentError>,
    list: &'static str,
    choices: &[Choice<Id>],
) {
    entries(found, list, choices.iter().map(|choice| (choice.id.borrow(), !choice.text.is_empty())));
}

/// Checks a list of entries, each its id and whether all its texts are there.
fn entries<'a>(
    found: &mut Vec<ContentError>,
    list: &'static str,
    entries: impl Iterator<Item = (&'a str, bool)>,
) {
    let mut seen = Map::default();
    for (id, has_text) in entries {
        if seen.get(id).is_some() {
            found.push(ContentError::Duplicate(list, id.to_owned()));
        }
        seen.insert(id, ());
        if !has_text {
            found.push(ContentError::NoText(list, id.to_owned()));
        }
    }
    if seen.iter().next().is_none() {
        found.push(ContentError::Empty(list));
    }
}
