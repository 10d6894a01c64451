//! What each activity must be, with the places of what is wrong: the rule itself is the domain's, where an agency's own
//! activities are held to it too.

use crate::{Problem, problem, source::Source};
use reflection::content::{
    Activity,
    rules::{Fault, SKILLS, USES, faults},
};
use toml::Spanned;

pub(super) fn check(source: &Source) -> Vec<Problem> {
    let mut found = Vec::new();
    for (file, entry) in source.all_activities() {
        let id = entry.id.get_ref();
        let settings = entry.settings.get_ref();
        let skills = entry.skills.get_ref();
        let names: Vec<_> = settings.iter().map(Spanned::get_ref).collect();
        let weights: Vec<_> = skills.values().map(|weight| *weight.get_ref()).collect();
        found.extend(faults(&names, &weights).into_iter().filter_map(|fault| {
            let (place, what) = match fault {
                Fault::NoSetting => (file.place(&entry.settings), format!("activity `{id}` has no setting")),
                Fault::SettingTwice { first, again } => {
                    let (first, again) = (settings.get(first)?, settings.get(again)?);
                    let what = format!("`{}` also stands at {}", again.get_ref(), file.place(first));
                    (file.place(again), what)
                }
                Fault::Skills(count) => {
                    let (least, most) = (SKILLS.start(), SKILLS.end());
                    let what = format!("activity `{id}` names {count} skills, not {least} to {most}");
                    (file.place(&entry.skills), what)
                }
                Fault::Weight(at) => {
                    let weight = skills.values().nth(at)?;
                    let (least, most) = (Activity::WEIGHTS.start(), Activity::WEIGHTS.end());
                    let what =
                        format!("activity `{id}` has weight {}, outside {least} to {most}", weight.get_ref());
                    (file.place(weight), what)
                }
                Fault::OnlyTouches => {
                    let what =
                        format!("activity `{id}` only touches on its skills: one has weight {USES} or more");
                    (file.place(&entry.skills), what)
                }
            };
            Some(problem(place, what))
        }));
    }
    found
}
