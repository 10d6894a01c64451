//! Ours beside each of the others, and beside what we aim at.

use crate::{
    figures::{ALL_BYTES, BYTES, FIRST_ANSWER, FIRST_PAINT, Figures, INP, LONG_TASKS, MEMORY, METRICS},
    line::SLOW,
    pages::{PAGES, PLAIN, PREACT, REACT, SURVEY_JS},
    tables::{named, number, row},
};

/// Ours comes first.
const OURS: usize = 0;

/// What all that loads before the whole reflection can be done may weigh, in kilobytes.
const BUDGET: f64 = 75.0;

/// How much longer than plain HTML a press may take, in milliseconds: one frame.
const FRAME: f64 = 16.0;

/// What we aim at with one figure of ours.
struct Aim {
    what: &'static str,
    metric: usize,
    than: Than,
}

/// What a figure may be at most.
enum Than {
    /// So many times that of another page.
    Times(f64, usize),
    /// So much more than that of another page.
    More(f64, usize),
    /// This.
    Most(f64),
}

const AIMS: [Aim; 9] = [
    Aim { what: "the first answer", metric: FIRST_ANSWER, than: Than::Times(0.2, SURVEY_JS) },
    Aim { what: "the first answer", metric: FIRST_ANSWER, than: Than::Times(0.8, PREACT) },
    Aim { what: "the first answer (a full start)", metric: FIRST_ANSWER, than: Than::Times(0.8, REACT) },
    Aim { what: "the first paint", metric: FIRST_PAINT, than: Than::Times(1.15, PLAIN) },
    Aim { what: "INP of the walk", metric: INP, than: Than::More(FRAME, PLAIN) },
    Aim { what: "long tasks in the walk", metric: LONG_TASKS, than: Than::Most(0.0) },
    Aim { what: "bytes with everything of ours", metric: ALL_BYTES, than: Than::Times(0.25, SURVEY_JS) },
    Aim { what: "bytes until the end of the cards", metric: BYTES, than: Than::Most(BUDGET) },
    Aim { what: "memory at the end", metric: MEMORY, than: Than::Times(2.0, PLAIN) },
];

/// A table of the aims on the slow line, with what was measured.
pub(crate) fn aims(figures: &[Figures]) -> String {
    let Some(figures) = figures.get(SLOW) else { return String::new() };
    let mut text = String::from("\n### What we aim at, on the slow line\n\n");
    text += &row("", ["at most".to_owned(), "measured".to_owned(), "reached".to_owned()]);
    text += &row("---", ["---", "---", "---"].map(ToOwned::to_owned));
    for aim in &AIMS {
        text += &aim.row(figures).unwrap_or_default();
    }
    text
}

impl Aim {
    fn row(&self, figures: &Figures) -> Option<String> {
        let unit = METRICS.get(self.metric)?.unit;
        let of = |page| Some(figures.get(page, self.metric)?.median);
        let name = |page: usize| PAGES.get(page).map(|page| page.name);
        let with_unit = |figure| format!("{} {unit}", number(unit, figure)).trim().to_owned();
        let ours = of(OURS)?;
        let (aim, measured, is_reached) = match self.than {
            Than::Times(most, page) => {
                let times = ours / of(page)?;
                (format!("{most} × {}", name(page)?), format!("{times:.2} ×"), times <= most)
            }
            Than::More(most, page) => {
                let more = ours - of(page)?;
                let aim = format!("{} more than {}", with_unit(most), name(page)?);
                (aim, format!("{more:+.0} {unit}"), more <= most)
            }
            Than::Most(most) => (with_unit(most), with_unit(ours), ours <= most),
        };
        let verdict = if is_reached { "yes" } else { "**no**" };
        Some(row(self.what, [aim, measured, verdict.to_owned()]))
    }
}

/// A table of ours divided by each of the others.
pub(crate) fn table(figures: &Figures) -> String {
    let [_, others @ ..] = &PAGES;
    let mut text = row("", others.each_ref().map(|page| format!("/ {}", page.name)));
    text += &row("---", others.each_ref().map(|_| "--:".to_owned()));
    for (at, metric) in METRICS.iter().enumerate() {
        let median = |page| figures.get(page, at).map(|spread| spread.median);
        let mut page = OURS + 1..PAGES.len();
        let ratios = others.each_ref().map(|_| {
            let other = page.next().and_then(median).filter(|other| *other > 0.0);
            let ratio = median(OURS).zip(other).map(|(ours, other)| ours / other);
            ratio.map_or_else(|| "–".to_owned(), |ratio| format!("{ratio:.2}"))
        });
        text += &row(&named(metric), ratios);
    }
    text
}
