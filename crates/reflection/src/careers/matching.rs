//! How well an occupation fits a profile: the correlation of what the learner has with what sets the occupation apart.
//!
//! What a learner did not tell is unknown, not absent, and people tell little. So nothing is held against an occupation
//! for asking more than was told; what counts is whether the skills that were told are those for which the occupation
//! stands out. docs/method.md has the formula, its reasons and how well it does.

use super::{
    Asked, Careers, Idea, Occupation, TooThin,
    shape::{centred, dot, mean, steps, unit},
};
use crate::{
    id::{OccupationId, SkillId},
    model::Level,
    profile::{Profile, ProfileSkill},
    sorted::ranked,
};

/// An element counts as asked for from importance 2.75 of 5 on, if it also stands out there.
const CLEARLY: u8 = 18;

/// With fewer skills, fewer than three of four simulated learners find their occupation or one close to it.
const NEEDED: usize = 5;

/// What a skill counts for being in the profile at all, beside its strength.
const NAMED: u8 = 10;

/// What a job zone takes off the correlation where nothing stands behind the skills: what people do every day says
/// less about the work the longer one has to prepare for it.
const PREPARATION: [f32; 5] = [0.0, 0.0, 0.05, 0.15, 0.25];

/// The strength of this many skills, the strongest, says how much stands behind a profile.
const STRONGEST: usize = 10;

/// What a job zone between two occupations takes off their likeness.
const ZONE_APART: f32 = 0.02;

/// An idea rests on at least this many skills, or comes after those that do.
const REASONS: u32 = 2;

/// A learner's skills as figures.
struct Learner {
    /// The strength for each element; 0 where it is not theirs.
    strengths: Vec<u8>,
    /// The same as a shape to compare with those of occupations.
    shape: Vec<f32>,
    /// How much stands behind the skills, 0 to 1.
    behind: f32,
}

impl Careers {
    /// All occupations as ideas for a learner, best first.
    ///
    /// # Errors
    /// [`TooThin`] for a profile that says too little.
    pub fn ideas<'a>(&'a self, profile: &Profile) -> Result<Vec<Idea<'a>>, TooThin> {
        let learner = self.learner(profile)?;
        let ranking = self.rank(&learner).into_iter();
        Ok(ranking.map(|(occupation, fit)| self.idea(occupation, fit, &learner)).collect())
    }

    /// All occupations with their fit, best first: the order of [`Careers::ideas`] without the reasons.
    ///
    /// # Errors
    /// [`TooThin`] for a profile that says too little.
    pub fn ranking(&self, profile: &Profile) -> Result<Vec<(&Occupation, u32)>, TooThin> {
        Ok(self.rank(&self.learner(profile)?))
    }

    /// One occupation beside a profile, however thin. `None` for an unknown one.
    pub fn compare<'a>(&'a self, profile: &Profile, id: &OccupationId) -> Option<Idea<'a>> {
        let occupation = self.occupation(id)?;
        let learner = self.figures(&theirs(profile));
        Some(self.idea(occupation, learner.fit(occupation), &learner))
    }

    /// The occupations most like this one, best first.
    pub fn similar(&self, id: &OccupationId, most: usize) -> Vec<&Occupation> {
        let Some(one) = self.occupation(id) else { return Vec::new() };
        let others = self.occupations.iter().filter(|other| other.id != *id);
        let others = others.map(|other| {
            let apart = f32::from(one.zone.abs_diff(other.zone)) * ZONE_APART;
            (other, steps(dot(&one.shape, &other.shape) - apart))
        });
        let others = ranked(others.collect(), |(_, likeness)| *likeness);
        others.into_iter().take(most).map(|(other, _)| other).collect()
    }

    fn learner(&self, profile: &Profile) -> Result<Learner, TooThin> {
        let theirs = theirs(profile);
        if theirs.len() < NEEDED {
            return Err(TooThin { skills: theirs.len(), needed: NEEDED });
        }
        Ok(self.figures(&theirs))
    }

    fn figures(&self, theirs: &[&ProfileSkill]) -> Learner {
        let strength = |id: &SkillId| {
            // In the profile at all is more than not in it.
            theirs.iter().find(|skill| skill.id == *id).map_or(0, |skill| skill.strength.clamp(1, 100))
        };
        let strengths: Vec<u8> = self.elements.iter().map(strength).collect();
        let weight = |strength: &u8| if *strength == 0 { 0.0 } else { f32::from(strength + NAMED) };
        let shape = unit(centred(&self.norms, strengths.iter().map(weight).collect()));
        let strongest = ranked(strengths.iter().filter(|it| **it > 0).collect(), |it| u32::from(**it));
        let strongest = strongest.into_iter().take(STRONGEST).map(|it| f32::from(*it) / 100.0);
        Learner { behind: mean(strongest), strengths, shape }
    }

    fn rank(&self, learner: &Learner) -> Vec<(&Occupation, u32)> {
        let fits = self.occupations.iter().map(|occupation| (occupation, learner.fit(occupation)));
        ranked(fits.collect(), |(_, fit)| *fit)
    }

    fn idea<'a>(&'a self, occupation: &'a Occupation, fit: u32, learner: &Learner) -> Idea<'a> {
        let stands_out = |at: usize| occupation.shape.get(at).copied().unwrap_or_default();
        let figure = |at: usize| occupation.figures.get(at).copied().unwrap_or_default();
        // The divisor only keeps it below 1.
        let counts = |at: &usize| steps(stands_out(*at) * f32::from(learner.strength(*at) + NAMED) / 110.0);
        let theirs = occupation.asked().filter(|at| learner.strength(*at) > 0);
        let because = ranked(theirs.collect(), counts).into_iter().take(5);
        let asks = ranked(occupation.asked().collect(), |at| steps(stands_out(*at))).into_iter().take(8);
        let asks = ranked(asks.collect(), |at| figure(*at).into());
        let element = |at: usize| self.elements.get(at).cloned();
        Idea {
            occupation,
            fit,
            because: because.filter_map(element).collect(),
            asks: asks
                .into_iter()
                .filter_map(|at| {
                    // Tenths of a point from 0 to 40, as 0 to 100.
                    let asked = figure(at).saturating_mul(5) / 2;
                    Some(Asked { skill: element(at)?, asked, theirs: learner.strength(at) })
                })
                .collect(),
        }
    }
}

impl Occupation {
    /// The places of the elements it clearly asks for: important there, and more than its level in everything would
    /// lead one to expect.
    fn asked(&self) -> impl Iterator<Item = usize> {
        let figures = self.figures.iter().zip(&self.shape).enumerate();
        figures.filter(|(_, (figure, shape))| **figure >= CLEARLY && **shape > 0.0).map(|(at, _)| at)
    }
}

impl Learner {
    /// The correlation less what the preparation takes off; ideas that rest on enough skills before all others.
    fn fit(&self, occupation: &Occupation) -> u32 {
        let zone = usize::from(occupation.zone.saturating_sub(1));
        let preparation = PREPARATION.get(zone).copied().unwrap_or_default() * (1.0 - self.behind);
        let reasons = occupation.asked().filter(|at| self.strength(*at) > 0).count();
        let reasons = u32::try_from(reasons).unwrap_or(REASONS).min(REASONS);
        steps(dot(&occupation.shape, &self.shape) - preparation) + reasons * steps(1.0)
    }

    fn strength(&self, at: usize) -> u8 {
        self.strengths.get(at).copied().unwrap_or_default()
    }
}

/// The skills that count: all but those the learner cannot do yet.
fn theirs(profile: &Profile) -> Vec<&ProfileSkill> {
    profile.skills.iter().filter(|skill| skill.level != Some(Level::NotYet)).collect()
}
