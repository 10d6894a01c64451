//! Finds content that contradicts itself: ids that stand twice or lead to nothing.
//!
//! All else that content must be is checked when it is made (`crates/compile-content`), not in every learner's browser.

use super::Content;

impl Content {
    /// The ids that stand twice in a list or lead to nothing; none for content the app can work with.
    pub fn problems(&self) -> Vec<&str> {
        let mut found = Vec::new();
        twice(&mut found, &mut self.settings.iter().map(|it| it.id.as_str()));
        twice(&mut found, &mut self.hopes.iter().map(|it| it.id.as_str()));
        twice(&mut found, &mut self.relations.iter().map(|it| it.id.as_str()));
        twice(&mut found, &mut self.checks.iter().map(|it| it.id.as_str()));
        twice(&mut found, &mut self.barriers.iter().map(|it| it.id.as_str()));
        twice(&mut found, &mut self.forms.iter().map(|it| it.id.as_str()));
        twice(&mut found, &mut self.activities.iter().map(|it| it.id.as_str()));
        twice(&mut found, &mut self.skills.iter().map(|it| it.id.as_str()));
        for activity in &self.activities {
            if self.form(&activity.form).is_none() {
                found.push(activity.form.as_str());
            }
            for id in &activity.settings {
                if !self.settings.iter().any(|setting| setting.id == *id) {
                    found.push(id.as_str());
                }
            }
            for (id, _) in &activity.skills {
                if self.skill(id).is_none() {
                    found.push(id.as_str());
                }
            }
        }
        found
    }
}

/// Adds the ids that were there already. Through `dyn`, so that the program has this once and not for each list.
fn twice<'a>(found: &mut Vec<&'a str>, ids: &mut dyn Iterator<Item = &'a str>) {
    let mut seen = Vec::new();
    for id in ids {
        if seen.contains(&id) {
            found.push(id);
        }
        seen.push(id);
    }
}
