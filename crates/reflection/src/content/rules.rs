//! What an activity must be: done somewhere, and standing for a few skills, at least one of which it really uses. The same for
//! ours and for an agency's own.

use super::Activity;
use crate::id::SettingId;
use std::ops::RangeInclusive;

/// One skill is too little to be worth a choice; with more than five, each is hardly in it.
pub const SKILLS: RangeInclusive<usize> = 2..=5;

/// The weight from which an activity uses a skill; below, it touches on it.
pub const USES: u8 = 2;

/// What is wrong with an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It happens nowhere.
    NoSetting,
    /// A setting stands twice: its places in the list.
    SettingTwice {
        /// The first of them.
        first: usize,
        /// The one that is too many.
        again: usize,
    },
    /// It names so many skills, outside [`SKILLS`].
    Skills(usize),
    /// The skill at this place has a weight outside [`Activity::WEIGHTS`].
    Weight(usize),
    /// No skill has a weight of [`USES`] or more.
    OnlyTouches,
}

/// Everything that is wrong with an activity that happens in these settings and has skills of these weights.
pub fn faults(settings: &[&SettingId], weights: &[u8]) -> Vec<Fault> {
    let mut found = Vec::new();
    if settings.is_empty() {
        found.push(Fault::NoSetting);
    }
    for (again, setting) in settings.iter().enumerate() {
        match settings.iter().position(|one| one == setting) {
            Some(first) if first < again => found.push(Fault::SettingTwice { first, again }),
            _ => {}
        }
    }
    if !SKILLS.contains(&weights.len()) {
        found.push(Fault::Skills(weights.len()));
    }
    for (at, weight) in weights.iter().enumerate() {
        if !Activity::WEIGHTS.contains(weight) {
            found.push(Fault::Weight(at));
        }
    }
    if weights.iter().all(|weight| *weight < USES) {
        found.push(Fault::OnlyTouches);
    }
    found
}
