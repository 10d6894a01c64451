//! What was measured, as tables in Markdown.

use crate::{
    figures::{Figures, METRICS, Metric, Spread},
    line::LINES,
    pages::PAGES,
    ratios,
};
use reflection::Day;
use std::{
    fmt::Write,
    thread,
    time::{SystemTime, UNIX_EPOCH},
};

/// All that there is to say of these figures, one of each line.
pub(crate) fn all(figures: &[Figures], runs: usize, version: &str) -> String {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let mut text = format!(
        "Measured on {} in {version}, on a machine with {cores} cores. Medians of {runs} runs; in brackets the least and the most.\n",
        today()
    );
    text += &ratios::aims(figures);
    for (line, figures) in LINES.iter().zip(figures) {
        let _ = write!(text, "\n### {}: {}\n\n", capital(line.name), line.means);
        text += &row("", PAGES.map(|page| page.name.to_owned()));
        text += &row("---", PAGES.map(|_| "--:".to_owned()));
        for (at, metric) in METRICS.iter().enumerate() {
            let mut page = 0..PAGES.len();
            let cells = PAGES.map(|_| page.next().and_then(|page| figures.get(page, at)));
            text += &row(
                &named(metric),
                cells.map(|cell| cell.map_or_else(String::new, |cell| shown(metric, cell))),
            );
        }
        let _ =
            write!(text, "\nOurs, divided by each of the others (medians):\n\n{}", ratios::table(figures));
    }
    text
}

/// One row of a table.
pub(crate) fn row<const N: usize>(first: &str, cells: [String; N]) -> String {
    format!("| {first} | {} |\n", cells.join(" | "))
}

/// What a metric is called, with its unit.
pub(crate) fn named(metric: &Metric) -> String {
    let Metric { name, unit } = metric;
    if unit.is_empty() { (*name).to_owned() } else { format!("{name} ({unit})") }
}

fn shown(metric: &Metric, Spread { least, median, most }: Spread) -> String {
    let [least, median, most] = [least, median, most].map(|figure| number(metric.unit, figure));
    if least == most { median } else { format!("{median} ({least} to {most})") }
}

/// A figure as people write it.
pub(crate) fn number(unit: &str, figure: f64) -> String {
    // What is below ten is told apart by its tenths.
    let decimals = usize::from(!unit.is_empty() && (unit == "kB" || figure < 10.0));
    let plain = format!("{figure:.decimals$}");
    let (whole, rest) = plain.split_at(plain.find('.').unwrap_or(plain.len()));
    let mut grouped = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped + rest
}

fn capital(name: &str) -> String {
    let mut signs = name.chars();
    signs.next().map_or_else(String::new, |first| first.to_uppercase().chain(signs).collect())
}

fn today() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let day = i64::try_from(seconds / (24 * 60 * 60)).ok().and_then(Day::from_number);
    day.map_or_else(|| "an unknown day".to_owned(), |day| day.to_string())
}
