//! What each activity must be: done somewhere, and standing for a few skills, at least one of which it really uses.

use super::names::{duplicates, named};
use crate::{Problem, problem, source::Source};
use reflection::content::Activity;
use std::ops::RangeInclusive;

/// One skill is too little to be worth a choice; with more than five, each is hardly in it.
const SKILLS: RangeInclusive<usize> = 2..=5;

/// The weight from which an activity uses a skill; below, it touches on it.
const USES: u8 = 2;

pub(super) fn check(source: &Source) -> Vec<Problem> {
    let mut found = Vec::new();
    for (file, entry) in source.all_activities() {
        let id = entry.id.get_ref();
        let settings = entry.settings.get_ref();
        let skills = entry.skills.get_ref();
        if settings.is_empty() {
            found.push(problem(file.place(&entry.settings), format!("activity `{id}` has no setting")));
        }
        found.extend(duplicates(settings.iter().map(|setting| named(file, setting))));
        if !SKILLS.contains(&skills.len()) {
            let (least, most) = (SKILLS.start(), SKILLS.end());
            let what = format!("activity `{id}` names {} skills, not {least} to {most}", skills.len());
            found.push(problem(file.place(&entry.skills), what));
        }
        for weight in skills.values().filter(|weight| !Activity::WEIGHTS.contains(weight.get_ref())) {
            let (least, most) = (Activity::WEIGHTS.start(), Activity::WEIGHTS.end());
            let what = format!("activity `{id}` has weight {}, outside {least} to {most}", weight.get_ref());
            found.push(problem(file.place(weight), what));
        }
        if skills.values().all(|weight| *weight.get_ref() < USES) {
            let what = format!("activity `{id}` only touches on its skills: one has weight {USES} or more");
            found.push(problem(file.place(&entry.skills), what));
        }
    }
    found
}
