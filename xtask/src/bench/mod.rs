//! `cargo xtask bench …`: how well the domain does what it is for, and how quick the page is.

mod learners;
mod page;
mod related;
mod words;

pub(crate) use page::page;
pub(crate) use words::words;

use crate::{content, run::say, tables, workspace::Workspace};
use anyhow::{Context, Result};
use reflection::{Careers, OccupationId};
use related::Related;
use std::{collections::BTreeSet, path::Path};

/// How many of a list are looked at.
const FIRST: usize = 10;

/// Measures how well occupations are matched, and prints it.
pub(crate) fn matching(workspace: &Workspace, figures: &Path) -> Result<()> {
    let from = workspace.root().join(figures);
    let careers = tables::read(workspace, &content::english(workspace)?)?;
    let related = Related::read(&from, &careers).context("there is nothing to measure with")?;
    related::print(&from, &careers, &related)?;
    say("simulated learners: about a minute");
    learners::print(&from, &careers, &related)
}

/// The places of these occupations in the table.
fn places<'a>(careers: &Careers, ids: impl IntoIterator<Item = &'a OccupationId>) -> BTreeSet<usize> {
    let place = |id: &OccupationId| careers.occupations().iter().position(|occupation| occupation.id == *id);
    ids.into_iter().filter_map(place).collect()
}
