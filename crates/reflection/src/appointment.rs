//! The time planned for each place on the path, of one appointment.

use crate::{page::Section, state::State};

/// How many minutes of thirty each place takes.
fn minutes(section: Section) -> u32 {
    match section {
        Section::Start | Section::Days | Section::Barriers => 1,
        Section::Forms => 8,
        Section::Stories => 6,
        Section::Skills => 4,
        Section::Level | Section::Proof => 2,
        // With what both agree on.
        Section::Profile => 5,
        Section::Take => 0,
    }
}

impl State {
    /// How many seconds of an appointment of so many minutes are planned for each place, in the order of the path. Together
    /// they are the whole; what is left out gives its time to the others.
    pub fn time_planned(&self, of: u32) -> Vec<(Section, u32)> {
        let mut sections = self.sections();
        sections.retain(|section| minutes(*section) > 0);
        let all: u64 = sections.iter().map(|section| u64::from(minutes(*section))).sum();
        let whole = 60 * u64::from(of);
        let (mut before, mut planned) = (0_u64, 0_u64);
        let share = |section: Section| {
            before += u64::from(minutes(section));
            // Rounded where one ends and the next begins, so that nothing gets lost between them.
            let end = (whole * before).checked_div(all).unwrap_or_default();
            let seconds = end - planned;
            planned = end;
            (section, u32::try_from(seconds).unwrap_or(u32::MAX))
        };
        sections.into_iter().map(share).collect()
    }
}
