//! Occupations against each other: how many of the related occupations that O*NET publishes are found.

use super::{FIRST, places};
use crate::tables::{self, Sheet};
use anyhow::Result;
use reflection::Careers;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

/// O*NET's primary related occupations, by place in our table: for about half of the occupations.
pub(crate) struct Related(BTreeMap<usize, BTreeSet<usize>>);

impl Related {
    /// Reads them. Those that O*NET does not rate are not in our table and are left out.
    pub(crate) fn read(from: &Path, careers: &Careers) -> Result<Self> {
        let sheet = Sheet::read(from, "related_dev.csv")?;
        let place = |code: &str| careers.occupations().iter().position(|one| one.id.as_str() == code);
        let mut related: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
        for [one, other, tier] in sheet.columns(["onet_soc", "related_onet_soc", "tier"])? {
            if let (Some(one), Some(other)) = (place(one), place(other))
                && tier.starts_with("Primary")
            {
                related.entry(one).or_default().insert(other);
            }
        }
        Ok(Self(related))
    }

    /// The relatives of an occupation; `None` where O*NET publishes none here.
    pub(crate) fn of(&self, one: usize) -> Option<&BTreeSet<usize>> {
        self.0.get(&one)
    }

    /// The mean share of the relatives found among the first of a list.
    #[expect(clippy::cast_precision_loss, reason = "small numbers")]
    fn recall(&self, mut first: impl FnMut(usize) -> BTreeSet<usize>) -> f64 {
        let found = self.0.iter().map(|(one, relatives)| {
            relatives.intersection(&first(*one)).count() as f64 / relatives.len() as f64
        });
        found.sum::<f64>() / self.0.len() as f64
    }
}

pub(crate) fn print(from: &Path, careers: &Careers, related: &Related) -> Result<()> {
    let elements = Sheet::read(from, "elements.csv")?;
    let elements: Vec<_> = elements.columns(["id"])?.into_iter().map(|[id]| id).collect();
    let skills: Vec<_> = elements.iter().copied().filter(|id| !id.starts_with("2.C")).collect();
    let sheets = [Sheet::read(from, "skills.csv")?, Sheet::read(from, "knowledge.csv")?];
    println!(
        "Occupations: share of the primary related occupations among the first {FIRST}, mean of {}",
        related.0.len()
    );
    let row = |name: &str, recall: f64| println!("  {recall:.3}  {name}");
    let ours = related.recall(|one| match careers.occupations().get(one) {
        Some(one) => places(careers, careers.similar(&one.id, FIRST).into_iter().map(|other| &other.id)),
        None => BTreeSet::new(),
    });
    row("ours: from assets/careers.tsv, as the page ranks them", ours);
    for (name, elements) in [
        ("baseline: standardised cosine, skills and knowledge", &elements),
        ("baseline: standardised cosine, skills alone", &skills),
    ] {
        let mut vectors = vec![Vec::new(); careers.occupations().len()];
        for (scale, least) in [("IM", 1.0), ("LV", 0.0)] {
            let figures = tables::figures(&sheets, elements, scale, least)?;
            for (vector, occupation) in vectors.iter_mut().zip(careers.occupations()) {
                vector.extend(figures.get(occupation.id.as_str()).into_iter().flatten());
            }
        }
        let vectors = standardised(vectors);
        row(name, related.recall(|one| nearest(&vectors, one)));
    }
    Ok(())
}

/// Each column with mean 0 and standard deviation 1, then each row with length 1.
#[expect(clippy::cast_precision_loss, reason = "small numbers")]
fn standardised(mut rows: Vec<Vec<f32>>) -> Vec<Vec<f32>> {
    let count = rows.len() as f32;
    let columns = rows.first().map_or(0, Vec::len);
    for column in 0..columns {
        let values = || rows.iter().filter_map(|row| row.get(column));
        let mean = values().sum::<f32>() / count;
        let spread = (values().map(|value| (value - mean).powi(2)).sum::<f32>() / count).sqrt();
        for value in rows.iter_mut().filter_map(|row| row.get_mut(column)) {
            *value = (*value - mean) / spread.max(f32::EPSILON);
        }
    }
    for row in &mut rows {
        let length = row.iter().map(|value| value * value).sum::<f32>().sqrt();
        for value in row {
            *value /= length.max(f32::EPSILON);
        }
    }
    rows
}

/// The places of the rows nearest to one by cosine.
fn nearest(rows: &[Vec<f32>], one: usize) -> BTreeSet<usize> {
    let dot =
        |other: &Vec<f32>| rows.get(one).into_iter().flatten().zip(other).map(|(a, b)| a * b).sum::<f32>();
    let mut others: Vec<_> = rows.iter().map(dot).enumerate().filter(|(at, _)| *at != one).collect();
    others.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    others.into_iter().take(FIRST).map(|(at, _)| at).collect()
}
