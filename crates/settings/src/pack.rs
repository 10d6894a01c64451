//! Content packs: an agency's own activities, held to the rules that ours are held to.

use crate::{
    Pair,
    found::{Found, MOST_PAIRS},
    problem::{Kind, Problem},
    values::{is_activity, is_name},
};
use reflection::{
    ActivityId, Content, EscoId, FormId, SettingId, SkillId,
    content::{
        Activity,
        rules::{Fault, faults},
    },
};

/// How many activities are taken.
const MOST: usize = 100;

/// Reads an agency's own activities from the pairs of a pack, whose paths are divided by `/` (`activities/0/text`), since ids
/// of skills have dots.
///
/// Never fails: an activity with a fault is left out and told. `content` must have all its parts.
pub fn read_pack(found: &[Pair], content: &Content) -> (Vec<Activity>, Vec<Problem>) {
    // Of too many, the first: who has more has more activities than are taken.
    let found = found.get(..MOST_PAIRS).unwrap_or(found);
    let mut found = Found::new(found, '/');
    found.last("$schema");
    found.not_had("pack");
    let mut activities: Vec<Activity> = Vec::new();
    for entry in found.entries("activities", MOST) {
        let faults = found.faults();
        let activity = read(&mut found, &entry, content);
        if activities.iter().any(|known| known.id == activity.id) {
            found.wrong(&[&entry, "/id"].concat(), Kind::Twice, bare(&activity.id));
        }
        if found.faults() == faults {
            activities.push(activity);
        }
    }
    (activities, found.into_problems())
}

/// The id as it stands in the pack.
fn bare(id: &ActivityId) -> &str {
    id.as_str().strip_prefix(ActivityId::PACK_PREFIX).unwrap_or_default()
}

fn read(found: &mut Found, entry: &str, content: &Content) -> Activity {
    let field = |part: &str| [entry, "/", part].concat();
    let id = needed(found, &field("id"), Kind::Name, is_name);
    let form: FormId = found.last(&field("form")).unwrap_or_default().into();
    if content.form(&form).is_none() {
        found.wrong(&field("form"), Kind::Form, form.as_str());
    }
    let esco = found.last(&field("esco")).map(EscoId::from);
    if let Some(esco) = esco.as_ref().filter(|id| content.esco(id).is_none()) {
        found.wrong(&field("esco"), Kind::Esco, esco.as_str());
    }
    let text = needed(found, &field("text"), Kind::Text, is_activity);
    let mut settings: Vec<(String, SettingId)> = Vec::new();
    for (place, setting) in found.words(&field("settings")) {
        let is_known = content.settings.iter().any(|known| known.id.as_str() == setting);
        // One text of words is no list here, as it is none in our own files.
        if !is_known || place == field("settings") {
            found.wrong(&place, Kind::Setting, setting);
        }
        settings.push((place, setting.into()));
    }
    let named = found.parts(&field("skills"));
    let mut skills: Vec<(SkillId, u8)> = Vec::new();
    for (place, skill, weight) in &named {
        let skill: SkillId = (*skill).into();
        if content.skill(&skill).is_none() {
            found.wrong(place, Kind::Skill, skill.as_str());
        }
        // What is no number of this size is outside the weights too.
        skills.push((skill, weight.parse().unwrap_or(0)));
    }
    let weights: Vec<_> = skills.iter().map(|(_, weight)| *weight).collect();
    for fault in faults(&settings.iter().map(|(_, id)| id).collect::<Vec<_>>(), &weights) {
        match fault {
            Fault::NoSetting => found.wrong(&field("settings"), Kind::Missing, ""),
            Fault::SettingTwice { again, .. } => {
                if let Some((place, setting)) = settings.get(again) {
                    found.wrong(place, Kind::Twice, setting.as_str());
                }
            }
            Fault::Skills(count) => found.wrong(&field("skills"), Kind::Skills, &count.to_string()),
            Fault::Weight(at) => {
                if let Some((place, _, weight)) = named.get(at) {
                    found.wrong(place, Kind::Weight, weight);
                }
            }
            Fault::OnlyTouches => found.wrong(&field("skills"), Kind::OnlyTouches, ""),
        }
    }
    let settings = settings.into_iter().map(|(_, id)| id).collect();
    Activity { id: ActivityId::of_pack(&id), form, settings, skills, esco, text }
}

/// A text that has to be there and to fit.
fn needed(found: &mut Found, field: &str, kind: Kind, fits: fn(&str) -> bool) -> String {
    let faults = found.faults();
    let text = found.exact(field, kind, fits).unwrap_or_default();
    found.required(field, &text, faults);
    text
}
