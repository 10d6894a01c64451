//! Finds ids that lead to nothing.
//!
//! All else that content must be is checked when it is made (`crates/compile-content`), not in every learner's browser.

use super::Content;

impl Content {
    /// The ids that lead to nothing; none for content the app can work with.
    pub fn problems(&self) -> Vec<&str> {
        let mut found = Vec::new();
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
