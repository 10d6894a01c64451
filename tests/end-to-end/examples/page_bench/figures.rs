//! What is measured, and what becomes of many runs: the median, the least and the most.

use crate::{load::LOAD, pages::PAGES, walk::WALK};
use anyhow::{Context, Result};

/// Something that is measured.
#[derive(Clone, Copy)]
pub(crate) struct Metric {
    pub(crate) name: &'static str,
    pub(crate) unit: &'static str,
}

/// Where in [`METRICS`] stands what the aims speak of.
pub(crate) const FIRST_PAINT: usize = 2;
pub(crate) const FIRST_ANSWER: usize = 4;
pub(crate) const BYTES: usize = LOAD.len();
pub(crate) const ALL_BYTES: usize = LOAD.len() + 2;
pub(crate) const INP: usize = LOAD.len() + 5;
pub(crate) const LONG_TASKS: usize = LOAD.len() + 7;
pub(crate) const MEMORY: usize = LOAD.len() + 9;

/// All that is measured in one visit, in this order.
pub(crate) const METRICS: [Metric; LOAD.len() + WALK.len()] = {
    let mut all = [LOAD[0]; LOAD.len() + WALK.len()];
    let (load, walk) = all.split_at_mut(LOAD.len());
    load.copy_from_slice(&LOAD);
    walk.copy_from_slice(&WALK);
    all
};

/// What was measured on one line: of each page, each of its runs.
pub(crate) type Taken = [Vec<[f64; METRICS.len()]>; PAGES.len()];

/// The figures of one line.
pub(crate) struct Figures(Vec<Vec<Spread>>);

/// One figure of one page over all runs.
#[derive(Clone, Copy)]
pub(crate) struct Spread {
    pub(crate) least: f64,
    pub(crate) median: f64,
    pub(crate) most: f64,
}

impl Figures {
    pub(crate) fn of(taken: &Taken) -> Result<Self> {
        let of_page = |runs: &Vec<[f64; METRICS.len()]>| {
            let column = |at| runs.iter().filter_map(|run| run.get(at).copied()).collect();
            (0..METRICS.len()).map(|at| Spread::of(column(at))).collect()
        };
        Ok(Self(taken.iter().map(of_page).collect::<Result<_>>()?))
    }

    /// A figure of a page.
    pub(crate) fn get(&self, page: usize, metric: usize) -> Option<Spread> {
        self.0.get(page)?.get(metric).copied()
    }
}

impl Spread {
    fn of(mut figures: Vec<f64>) -> Result<Self> {
        figures.sort_by(f64::total_cmp);
        let at = |at: usize| figures.get(at).copied().context("nothing was measured");
        Ok(Self { least: at(0)?, median: at(figures.len() / 2)?, most: at(figures.len().saturating_sub(1))? })
    }
}
