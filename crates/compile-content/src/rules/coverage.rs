//! What the content must offer as a whole, so that nobody's days, form of learning or know-how is left out.

use crate::{
    Problem, problem,
    source::{ActivityEntry, Source},
};
use reflection::{SettingId, SkillId};
use std::collections::BTreeSet;
use toml::Spanned;

/// As many forms of informal learning as the design names.
const FORMS: usize = 11;

/// Fewer would make a card that many find nothing of theirs on.
const ACTIVITIES_OF_A_FORM: usize = 12;

/// What a skill shows in must not hang on one activity or one part of life.
const ACTIVITIES_OF_A_SKILL: usize = 2;
const SETTINGS_OF_A_SKILL: usize = 2;

pub(super) fn check(source: &Source) -> Vec<Problem> {
    let mut found = empty_lists(source);
    let forms = source.forms.entries.form.len();
    if forms < FORMS {
        found.push(problem(source.forms.start(), format!("{forms} forms of learning, {FORMS} at least")));
    }
    for (form, file) in &source.activities {
        let count = file.entries.activity.len();
        if count < ACTIVITIES_OF_A_FORM {
            let what = format!("form `{form}` has {count} activities, {ACTIVITIES_OF_A_FORM} at least");
            found.push(problem(file.start(), what));
        }
    }
    for setting in &source.steps.entries.settings {
        let is_used = |entry: &ActivityEntry| entry.settings.get_ref().contains(setting);
        if !source.all_activities().any(|(_, entry)| is_used(entry)) {
            let what = format!("no activity happens in setting `{}`", setting.get_ref());
            found.push(problem(source.steps.place(setting), what));
        }
    }
    for skill in &source.skills.entries.skill {
        if let Some(why) = out_of_reach(source, skill.id.get_ref()) {
            found.push(problem(source.skills.place(&skill.id), format!("`{}` {why}", skill.id.get_ref())));
        }
    }
    found
}

fn empty_lists(source: &Source) -> Vec<Problem> {
    let answers = &source.steps.entries;
    let lists = [
        ("settings", answers.settings.len()),
        ("unpaid", answers.unpaid.len()),
        ("hopes", answers.hopes.len()),
        ("relations", answers.relations.len()),
        ("checks", answers.checks.len()),
        ("barriers", answers.barriers.len()),
        ("kinds", answers.kinds.len()),
    ];
    let empty = lists.into_iter().filter(|(_, length)| *length == 0);
    empty.map(|(list, _)| problem(source.steps.start(), format!("`{list}` has no entries"))).collect()
}

/// Why too few lives show a skill, if that is so.
fn out_of_reach(source: &Source, skill: &SkillId) -> Option<String> {
    let names_it = |entry: &&ActivityEntry| entry.skills.get_ref().keys().any(|id| id.get_ref() == skill);
    let activities: Vec<_> = source.all_activities().map(|(_, entry)| entry).filter(names_it).collect();
    let settings = activities.iter().flat_map(|entry| entry.settings.get_ref());
    let settings: BTreeSet<&SettingId> = settings.map(Spanned::get_ref).collect();
    let count = activities.len();
    if count < ACTIVITIES_OF_A_SKILL {
        return Some(format!("is named by {count} activities, {ACTIVITIES_OF_A_SKILL} at least"));
    }
    if settings.len() < SETTINGS_OF_A_SKILL {
        let count = settings.len();
        return Some(format!("is seen in {count} settings, {SETTINGS_OF_A_SKILL} at least"));
    }
    let is_unpaid = source.steps.entries.unpaid.iter().any(|id| settings.contains(id.get_ref()));
    (!is_unpaid).then(|| "is seen in no unpaid setting".to_owned())
}
