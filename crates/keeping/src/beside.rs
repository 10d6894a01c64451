//! A saved copy made ready to be put together with the answers here.

use crate::{Saved, Stamps};
use reflection::{ActivityId, Reflection};

impl Saved {
    /// The copy as it can be merged into `here` without losing anything: whose device it is stays what it is here, and what
    /// was told in own words under a number that means something else here gets a number of its own; what was taken away there
    /// stays here. Merging the same copy twice adds nothing.
    #[must_use]
    pub fn beside(self, here: &Self) -> Self {
        let taken: Vec<ActivityId> =
            self.reflection.own().chain(here.reflection.own()).map(|(_, id, _)| id).collect();
        // A number that was given back would be taken away again.
        let is_new = |id: &ActivityId| {
            let mut stamps = here.changed.iter().chain(self.changed.iter());
            !taken.contains(id) && stamps.all(|(at, _)| !names(at, id))
        };
        let mut free = (1..=u32::MAX).map(ActivityId::own).filter(is_new);
        let mut renamed: Vec<(ActivityId, ActivityId)> = Vec::new();
        for (form, id, words) in self.reflection.own() {
            let mine = here.reflection.own().find(|(_, mine, _)| *mine == id);
            if mine.is_none_or(|(mine, _, said)| mine == form && said == words) {
                continue;
            }
            // It was taken over before, and nothing else of the copy is that.
            let is_free = |there: &ActivityId| {
                let keeps_it = self.reflection.own().any(|own| own == (form.clone(), there.clone(), words));
                !keeps_it && renamed.iter().all(|(_, new)| new != there)
            };
            let same = here
                .reflection
                .own()
                .find(|(there, at, said)| *there == form && *said == words && is_free(at));
            if let Some(new) = same.map(|(_, id, _)| id).or_else(|| free.next()) {
                renamed.push((id, new));
            }
        }
        let address = |address: &str| {
            let part = |part| {
                renamed.iter().find(|(old, _)| old.as_str() == part).map_or(part, |(_, new)| new.as_str())
            };
            address.split('/').map(part).collect::<Vec<_>>().join("/")
        };
        let answers = self.reflection.iter().map(|(at, answer)| (address(at), answer.to_owned()));
        let mut changed = Stamps::default();
        for (at, stamp) in self.changed.iter() {
            // What was taken away there had its number from there: it may be something else here.
            if self.reflection.answer(at).is_some() || !here.reflection.own().any(|(_, id, _)| names(at, &id))
            {
                changed.set(&address(at), stamp);
            }
        }
        let reflection = answers.collect::<Reflection>().moved_to(&here.reflection);
        Self { page: self.page, reflection, changed }
    }
}

/// Whether an address is about an activity.
fn names(address: &str, id: &ActivityId) -> bool {
    address.split('/').any(|part| part == id.as_str())
}
