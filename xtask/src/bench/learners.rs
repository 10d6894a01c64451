//! Simulated learners: someone who did a job confirms ten skills. Is the job, or one close to it, among the first ideas?
//!
//! Of the ten, some are drawn at random from all; the others with a chance that grows with how far the occupation asks
//! for them above the usual (importance in standard deviations, nothing below the mean). Strengths: normal with mean
//! 30 + 50 × importance (0 to 1) and deviation 20 for what the occupation asks for, anything from 5 to 100 for the rest.
//! This was fixed before the matching was tuned.

use super::{FIRST, places, related::Related};
use crate::tables::{self, Sheet};
use anyhow::Result;
use reflection::{Careers, Profile, ProfileSkill, SkillId, content::Family};
use std::path::Path;

const SEEDS: u64 = 5;
const CONFIRMED: usize = 10;
/// How many of the ten are drawn at random.
const NOISE: [usize; 3] = [0, 2, 4];

/// How many learners found what they should, by what it is and who looked.
#[derive(Default)]
struct Found {
    own: Share,
    /// Their own occupation or a primary relative, where relatives are published.
    near: Share,
    /// The same by job zone.
    by_zone: [Share; 5],
}

#[derive(Clone, Copy, Default)]
struct Share {
    found: u32,
    of: u32,
}

impl Share {
    fn add(&mut self, found: bool) {
        self.found += u32::from(found);
        self.of += 1;
    }
}

impl std::fmt::Display for Share {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:.3}", f64::from(self.found) / f64::from(self.of.max(1)))
    }
}

pub(crate) fn print(from: &Path, careers: &Careers, related: &Related) -> Result<()> {
    let elements = Sheet::read(from, "elements.csv")?;
    let elements: Vec<_> = elements.columns(["id"])?.into_iter().map(|[id]| id).collect();
    let sheets = [Sheet::read(from, "skills.csv")?, Sheet::read(from, "knowledge.csv")?];
    let figures = tables::figures(&sheets, &elements, "IM", 1.0)?;
    let rows =
        careers.occupations().iter().map(|one| figures.get(one.id.as_str()).cloned().unwrap_or_default());
    let jobs = Jobs::new(&elements, rows.collect());
    println!(
        "Simulated learners: {CONFIRMED} skills, {SEEDS} seeds (1 to {SEEDS}) x {} occupations; share who find it among the first {FIRST}",
        careers.occupations().len()
    );
    println!("  random  itself  it or a primary relative  …by job zone 1 to 5");
    for noise in NOISE {
        let mut found = Found::default();
        for seed in 1..=SEEDS {
            let mut chance = Chance(seed);
            for one in 0..careers.occupations().len() {
                look(careers, related, one, &jobs.learner(one, noise, &mut chance), &mut found);
            }
        }
        let zones: Vec<_> = found.by_zone.iter().map(ToString::to_string).collect();
        println!("  {noise:6}  {:6}  {:24}  {}", found.own, found.near, zones.join(" "));
    }
    Ok(())
}

fn look(careers: &Careers, related: &Related, one: usize, profile: &Profile, found: &mut Found) {
    let ranking = careers.ranking(profile, &[]).unwrap_or_default();
    let first = places(careers, ranking.iter().take(FIRST).map(|(occupation, _)| &occupation.id));
    let own = first.contains(&one);
    found.own.add(own);
    if let Some(relatives) = related.of(one) {
        let near = own || !first.is_disjoint(relatives);
        found.near.add(near);
        let zone = careers.occupations().get(one).map_or(1, |occupation| occupation.zone);
        if let Some(share) = found.by_zone.get_mut(usize::from(zone) - 1) {
            share.add(near);
        }
    }
}

/// What occupations ask for, from O*NET's own figures, not from our table.
struct Jobs<'a> {
    elements: &'a [&'a str],
    /// Importance, 0 to 1.
    importance: Vec<Vec<f32>>,
    /// How far above the mean it is, in standard deviations; 0 for what is below.
    above: Vec<Vec<f32>>,
}

impl<'a> Jobs<'a> {
    #[expect(clippy::cast_precision_loss, reason = "small numbers")]
    fn new(elements: &'a [&'a str], rows: Vec<Vec<f32>>) -> Self {
        let importance: Vec<Vec<f32>> = rows
            .into_iter()
            .map(|row| row.into_iter().map(|figure| (figure - 1.0) / 4.0).collect())
            .collect();
        let mut above = importance.clone();
        let count = importance.len() as f32;
        for column in 0..elements.len() {
            let values = || importance.iter().filter_map(|row| row.get(column));
            let mean = values().sum::<f32>() / count;
            let spread = (values().map(|value| (value - mean).powi(2)).sum::<f32>() / count).sqrt();
            for value in above.iter_mut().filter_map(|row| row.get_mut(column)) {
                *value = ((*value - mean) / spread).max(0.0);
            }
        }
        Self { elements, importance, above }
    }

    fn learner(&self, one: usize, noise: usize, chance: &mut Chance) -> Profile {
        let mut open = self.above.get(one).cloned().unwrap_or_default();
        let mut skills = Vec::new();
        for drawn in 0..CONFIRMED {
            let is_random = drawn >= CONFIRMED - noise;
            if is_random {
                // From now on everything not yet drawn is as likely.
                open.iter_mut().filter(|weight| **weight >= 0.0).for_each(|weight| *weight = 1.0);
            }
            let at = chance.draw(&open);
            let importance =
                self.importance.get(one).and_then(|row| row.get(at)).copied().unwrap_or_default();
            let strength = if is_random {
                chance.between(5.0, 100.0)
            } else {
                chance.normal(30.0 + 50.0 * importance, 20.0)
            };
            if let (Some(weight), Some(id)) = (open.get_mut(at), self.elements.get(at)) {
                // Never again.
                *weight = -1.0;
                skills.push(confirmed((*id).into(), strength));
            }
        }
        Profile { skills }
    }
}

/// A skill of which the learner said no more than that it is theirs, with this strength.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "cut to the range, which is positive"
)]
fn confirmed(id: SkillId, strength: f32) -> ProfileSkill {
    ProfileSkill {
        id,
        name: String::new(),
        words: String::new(),
        family: Family::KnowHow,
        strength: strength.clamp(5.0, 100.0) as u8,
        working: Vec::new(),
        level: None,
        elsewhere: None,
        forms: Vec::new(),
        proof: None,
        confirmer: None,
        checks: Vec::new(),
        reasons: Vec::new(),
    }
}

/// The same chances for the same seed, everywhere (`SplitMix64`).
struct Chance(u64);

impl Chance {
    /// From 0 to 1, without 1.
    #[expect(clippy::cast_precision_loss, reason = "24 bits are kept, all that a f32 holds")]
    fn next(&mut self) -> f32 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((bits ^ (bits >> 31)) >> 40) as f32 / 16_777_216.0
    }

    fn between(&mut self, least: f32, most: f32) -> f32 {
        least + (most - least) * self.next()
    }

    /// The sum of twelve even chances has variance 1 and is as good as normal.
    fn normal(&mut self, mean: f32, deviation: f32) -> f32 {
        let sum: f32 = (0..12).map(|_| self.next()).sum();
        mean + deviation * (sum - 6.0)
    }

    /// A place, as likely as its weight; those with negative weight never. With no weight anywhere, all others alike.
    fn draw(&mut self, weights: &[f32]) -> usize {
        // A little more than nothing, so that there is always something to draw.
        let weight = |weight: &f32| if *weight < 0.0 { 0.0 } else { weight + 1e-6 };
        let mut left = self.next() * weights.iter().map(weight).sum::<f32>();
        for (at, one) in weights.iter().enumerate() {
            left -= weight(one);
            if left < 0.0 {
                return at;
            }
        }
        weights.iter().rposition(|weight| *weight >= 0.0).unwrap_or_default()
    }
}
