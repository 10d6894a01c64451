//! How well an occupation fits a learner: how much what they have is like what it asks for, the jobs they had, and how
//! near the work is.
//!
//! What a learner did not tell is unknown, not absent, and people tell little. So nothing is held against an occupation
//! for asking more than was told; what counts is whether the skills that were told are those it asks for, and those for
//! which it stands out. docs/method.md has the formula, its reasons and how well it does.

use super::{
    Asked, Careers, Idea, Occupation, TooThin,
    shape::{CLEARLY, centred, dot, length, mean, steps, unit},
};
use crate::{
    id::{OccupationId, SkillId},
    model::Level,
    profile::{Profile, ProfileSkill},
    sorted::ranked,
};

/// With fewer skills, fewer than three of four simulated learners find their occupation or one close to it.
const NEEDED: usize = 5;

/// What a skill counts for being in the profile at all, beside its strength.
const NAMED: u8 = 10;

/// One skill makes up at most this much of what stands out in both, as a share of all the others: a third of the whole.
const ONE_SKILL: f32 = 0.5;

/// What a job zone takes off where nothing stands behind the skills: what people do every day says less about the work
/// the longer one has to prepare for it.
const PREPARATION: [f32; 5] = [0.0, 0.0, 0.05, 0.125, 0.15];

/// The strength of this many skills, the strongest, says how much stands behind a profile.
const STRONGEST: usize = 10;

/// What a job that the learner had adds to itself; to those like it less, to those less than half alike nothing.
const JOB: f32 = 0.25;

/// From this likeness on an occupation is like another: nine of ten pairs are less alike, one in four of those that
/// O*NET calls related.
const ALIKE: f32 = 0.5;

/// What a job zone between two occupations takes off their likeness, and what being of one family adds to it.
const ZONE_APART: f32 = 0.02;
const FAMILY: f32 = 0.1;

/// An idea rests on at least this many skills or on a job they had, or comes after those that do.
const REASONS: u32 = 2;

/// A learner's skills as figures.
struct Learner {
    /// The strength for each element; 0 where it is not theirs.
    strengths: Vec<u8>,
    /// The same as a shape to compare with those of occupations.
    shape: Vec<f32>,
    /// The same as it is, of length 1.
    told: Vec<f32>,
    /// How much stands behind the skills, 0 to 1.
    behind: f32,
    /// For each occupation, the job they had that is most like it.
    jobs: Vec<Option<Kin>>,
}

/// A job that the learner had, by its place, that is like another occupation.
#[derive(Clone, Copy)]
struct Kin {
    job: usize,
    likeness: f32,
}

impl Careers {
    /// All occupations as ideas for a learner who had these jobs, best first.
    ///
    /// # Errors
    /// [`TooThin`] for a profile that says too little.
    pub fn ideas<'a>(&'a self, profile: &Profile, jobs: &[OccupationId]) -> Result<Vec<Idea<'a>>, TooThin> {
        let learner = self.learner(profile, jobs)?;
        let ranking = self.rank(&learner).into_iter();
        Ok(ranking.filter_map(|(at, fit)| self.idea(at, fit, &learner)).collect())
    }

    /// All occupations with their fit, best first: the order of [`Careers::ideas`] without the reasons.
    ///
    /// # Errors
    /// [`TooThin`] for a profile that says too little.
    pub fn ranking(
        &self,
        profile: &Profile,
        jobs: &[OccupationId],
    ) -> Result<Vec<(&Occupation, u32)>, TooThin> {
        let ranking = self.rank(&self.learner(profile, jobs)?).into_iter();
        Ok(ranking.filter_map(|(at, fit)| Some((self.occupations.get(at)?, fit))).collect())
    }

    /// One occupation beside a learner, however thin their profile. `None` for an unknown one.
    pub fn compare<'a>(
        &'a self,
        profile: &Profile,
        jobs: &[OccupationId],
        id: &OccupationId,
    ) -> Option<Idea<'a>> {
        let at = self.place(id)?;
        let learner = self.figures(&theirs(profile), jobs);
        self.idea(at, self.fit(at, &learner), &learner)
    }

    /// The occupations most like this one, best first.
    pub fn similar(&self, id: &OccupationId, most: usize) -> Vec<&Occupation> {
        let Some(one) = self.occupation(id) else { return Vec::new() };
        let others = self.occupations.iter().filter(|other| other.id != *id);
        let others = others.map(|other| (other, steps(one.likeness(other) / (1.0 + FAMILY))));
        let others = ranked(others.collect(), |(_, likeness)| *likeness);
        others.into_iter().take(most).map(|(other, _)| other).collect()
    }

    fn place(&self, id: &OccupationId) -> Option<usize> {
        self.occupations.iter().position(|occupation| occupation.id == *id)
    }

    fn learner(&self, profile: &Profile, jobs: &[OccupationId]) -> Result<Learner, TooThin> {
        let theirs = theirs(profile);
        if theirs.len() < NEEDED {
            return Err(TooThin { skills: theirs.len(), needed: NEEDED });
        }
        Ok(self.figures(&theirs, jobs))
    }

    fn figures(&self, theirs: &[&ProfileSkill], jobs: &[OccupationId]) -> Learner {
        let strength = |id: &SkillId| {
            // In the profile at all is more than not in it.
            theirs.iter().find(|skill| skill.id == *id).map_or(0, |skill| skill.strength.clamp(1, 100))
        };
        let strengths: Vec<u8> = self.elements.iter().map(strength).collect();
        let weight = |strength: &u8| if *strength == 0 { 0.0 } else { f32::from(strength + NAMED) };
        let weights: Vec<f32> = strengths.iter().map(weight).collect();
        let strongest = ranked(strengths.iter().filter(|it| **it > 0).collect(), |it| u32::from(**it));
        let strongest = strongest.into_iter().take(STRONGEST).map(|it| f32::from(*it) / 100.0);
        Learner {
            behind: mean(strongest),
            strengths,
            shape: unit(centred(&self.norms, weights.clone())),
            told: unit(weights),
            jobs: self.kin(jobs),
        }
    }

    /// For each occupation, the job that is most like it, if any is.
    fn kin(&self, jobs: &[OccupationId]) -> Vec<Option<Kin>> {
        let mut kin = vec![None; self.occupations.len()];
        for job in jobs.iter().filter_map(|id| self.place(id)) {
            let Some(had) = self.occupations.get(job) else { continue };
            for (best, other) in kin.iter_mut().zip(&self.occupations) {
                // Nothing is as like a job as itself.
                let likeness = if had.id == other.id { 1.0 } else { had.likeness(other).min(0.99) };
                if likeness >= best.map_or(ALIKE, |best: Kin| best.likeness) {
                    *best = Some(Kin { job, likeness });
                }
            }
        }
        kin
    }

    fn rank(&self, learner: &Learner) -> Vec<(usize, u32)> {
        let fits = (0..self.occupations.len()).map(|at| (at, self.fit(at, learner)));
        ranked(fits.collect(), |(_, fit)| *fit)
    }

    /// How well the occupation at this place fits; ideas that rest on enough come before all others.
    fn fit(&self, at: usize, learner: &Learner) -> u32 {
        let Some(occupation) = self.occupations.get(at) else { return 0 };
        let job = learner.jobs.get(at).copied().flatten();
        let zone = usize::from(occupation.zone.saturating_sub(1));
        let preparation = PREPARATION.get(zone).copied().unwrap_or_default() * (1.0 - learner.behind);
        let added = job.map_or(0.0, |kin| (kin.likeness - ALIKE) / (1.0 - ALIKE) * JOB);
        let reasons = occupation.asked().filter(|at| learner.strength(*at) > 0).count();
        let reasons =
            if job.is_some() { REASONS } else { u32::try_from(reasons).unwrap_or(REASONS).min(REASONS) };
        steps(learner.likeness(occupation) - preparation + added) + reasons * steps(1.0)
    }

    fn idea<'a>(&'a self, at: usize, fit: u32, learner: &Learner) -> Option<Idea<'a>> {
        let occupation = self.occupations.get(at)?;
        let job = learner.jobs.get(at).copied().flatten();
        let stands_out = |at: usize| occupation.shape.get(at).copied().unwrap_or_default();
        let figure = |at: usize| occupation.figures.get(at).copied().unwrap_or_default();
        // What stands out comes first, then what is only important. The divisor keeps it below 1.
        let counts = |at: &usize| {
            let weight = f32::from(learner.strength(*at) + NAMED) / 200.0;
            steps((stands_out(*at).max(0.0) + 0.01) * weight)
        };
        let theirs = occupation.asked().filter(|at| learner.strength(*at) > 0);
        let because = ranked(theirs.collect(), counts).into_iter().take(5);
        let asks = ranked(occupation.asked().collect(), |at| steps(stands_out(*at))).into_iter().take(8);
        let asks = ranked(asks.collect(), |at| figure(*at).into());
        let element = |at: usize| self.elements.get(at).cloned();
        Some(Idea {
            occupation,
            fit,
            like_job: job.and_then(|kin| self.occupations.get(kin.job)).map(|job| job.id.clone()),
            because: because.filter_map(element).collect(),
            asks: asks
                .into_iter()
                .filter_map(|at| {
                    // Tenths of a point from 0 to 40, as 0 to 100.
                    let asked = figure(at).saturating_mul(5) / 2;
                    Some(Asked { skill: element(at)?, asked, theirs: learner.strength(at) })
                })
                .collect(),
        })
    }
}

impl Occupation {
    /// The places of the elements it clearly asks for.
    fn asked(&self) -> impl Iterator<Item = usize> {
        self.figures.iter().enumerate().filter(|(_, figure)| **figure >= CLEARLY).map(|(at, _)| at)
    }

    /// How alike two occupations are: about -1 to 1, a little more for two of one family.
    fn likeness(&self, other: &Self) -> f32 {
        let apart = f32::from(self.zone.abs_diff(other.zone)) * ZONE_APART;
        let family = if self.family() == other.family() { FAMILY } else { 0.0 };
        dot(&self.shape, &other.shape) - apart + family
    }
}

impl Learner {
    /// The mean of two likenesses: in what stands out, with no more of any one skill than there may be, and in what is
    /// important, whether it stands out or not.
    fn likeness(&self, occupation: &Occupation) -> f32 {
        let (mut most, mut all) = (0.0_f32, 0.0);
        let theirs = self.strengths.iter().zip(&self.shape).zip(&occupation.shape);
        for ((_, mine), its) in theirs.filter(|((strength, _), its)| **strength > 0 && **its > 0.0) {
            most = most.max(mine * its);
            all += mine * its;
        }
        let too_much = (most - (all - most) * ONE_SKILL).max(0.0);
        let figures: Vec<f32> = occupation.figures.iter().map(|figure| f32::from(*figure)).collect();
        let important = dot(&self.told, &figures) / length(&figures).max(1.0);
        (dot(&self.shape, &occupation.shape) - too_much + important) * 0.5
    }

    fn strength(&self, at: usize) -> u8 {
        self.strengths.get(at).copied().unwrap_or_default()
    }
}

/// The skills that count: all but those the learner cannot do yet.
fn theirs(profile: &Profile) -> Vec<&ProfileSkill> {
    profile.skills.iter().filter(|skill| skill.level != Some(Level::NotYet)).collect()
}
