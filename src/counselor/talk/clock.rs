//! The time planned for a step and for the whole talk, and how much of it is used.

use super::Ask;
use crate::{
    markup::{button, tag},
    view::View,
};
use reflection::{Minutes, Page, Section};
use yew::Html;

/// Milliseconds in a minute.
const MINUTE: f64 = 60_000.0;

/// How long was talked about each place on the path, in milliseconds.
#[derive(Default)]
pub(super) struct Clock {
    /// Before the tab was loaded again, whatever it was about.
    before: f64,
    used: [f64; Section::ALL.len()],
    /// Since when it runs, and for which place.
    runs: Option<(f64, Section)>,
}

/// The place on the path whose time a page takes.
pub(super) fn section(page: &Page) -> Section {
    match page {
        // It is planned together with the profile.
        Page::Agree => Section::Profile,
        page => page.section(),
    }
}

impl Clock {
    /// Counts up to this moment, and from then on for this place, or with none not at all.
    pub(super) fn go_on(&mut self, now: f64, section: Option<Section>) {
        if let Some((since, before)) = self.runs.take()
            && let Some(used) = self.used.get_mut(before as usize)
        {
            *used += (now - since).max(0.0);
        }
        self.runs = section.map(|section| (now, section));
    }

    /// One that runs for so many milliseconds already.
    pub(super) fn after(before: f64) -> Self {
        Self { before, ..Self::default() }
    }

    /// How long was talked, in milliseconds.
    pub(super) fn total(&self) -> f64 {
        self.before + self.used.iter().sum::<f64>()
    }

    fn minutes(&self, section: Section) -> u32 {
        whole_minutes(self.used.get(section as usize).copied().unwrap_or_default())
    }

    pub(super) fn part(&self, v: &View, of: Minutes, is_paused: bool) -> Html {
        let talk = (whole_minutes(self.total()), of.number());
        let here = section(v.page());
        let planned = v.state.time_planned(of.number()).into_iter().find(|(place, _)| *place == here);
        // Planned in seconds; nobody plans half a minute.
        let step = planned.map(|(_, seconds)| (self.minutes(here), seconds.saturating_add(30) / 60));
        let said = |key: &str, (used, of): (u32, u32)| {
            v.say_with(key, &[("used", &used.to_string()), ("of", &of.max(1).to_string())])
        };
        let line = |text: String| tag("p").text(text).html();
        let mut lines: Vec<_> = step.map(|step| line(said("talk-clock-step", step))).into_iter().collect();
        lines.push(line(said("talk-clock", talk)));
        let bar = tag("progress")
            .fixed("aria-hidden", "true")
            .attr("max", &talk.1.to_string())
            .attr("value", &talk.0.min(talk.1).to_string());
        let pause = v.say(if is_paused { "talk-clock-on" } else { "talk-pause" });
        let pause = button("quiet", "pause", pause, v.send, Ask::Pause(!is_paused)).html();
        tag("div")
            .class(if is_paused { "talk-clock paused" } else { "talk-clock" })
            .child(tag("div").children(lines).html())
            .child(pause)
            .child(bar.html())
            .html()
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the time of one talk")]
fn whole_minutes(milliseconds: f64) -> u32 {
    (milliseconds / MINUTE) as u32
}
