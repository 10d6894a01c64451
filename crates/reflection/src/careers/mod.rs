//! Occupations to think about: what they ask for, beside the learner's skills.
//!
//! How they are matched stands in `matching.rs`, with the reasons in docs/method.md.

mod matching;
mod offered;
mod search;
mod shape;
mod table;
mod variety;

use crate::{
    id::{KindId, OccupationId, SkillId},
    named::named,
};
use serde::Serialize;
use shape::Norm;

pub use variety::varied;

named! {
/// How long the way to an occupation is, by O*NET's job zones.
pub enum Road {
    /// Job zones 1 and 2: little preparation.
    Ready = "ready",
    /// Job zone 3: some preparation.
    Bit = "bit",
    /// Job zones 4 and 5: a lot of preparation.
    Longer = "longer",
}
}

/// All rated occupations.
#[derive(Clone, Debug, PartialEq)]
pub struct Careers {
    /// What the figures of each occupation are for, in their order.
    elements: Vec<SkillId>,
    /// What is usual for each element.
    norms: Vec<Norm>,
    occupations: Vec<Occupation>,
}

/// An occupation and what it asks for. What it is called is [content](crate::Content::job), since that goes by language.
#[derive(Clone, Debug, PartialEq)]
pub struct Occupation {
    /// O*NET-SOC code.
    pub id: OccupationId,
    /// Job zone: 1 for little preparation to 5 for extensive.
    pub zone: u8,
    /// How important each element is, in tenths of a point above 1, the least: 0 to [`Occupation::MOST`].
    figures: Vec<u8>,
    /// What sets it apart from the usual occupation; see `shape.rs`.
    shape: Vec<f32>,
}

impl Occupation {
    /// The highest figure: importance 5.
    pub const MOST: u8 = 40;

    /// An occupation with a figure for each element.
    pub fn new(id: OccupationId, zone: u8, figures: Vec<u8>) -> Self {
        Self { id, zone, figures, shape: Vec::new() }
    }

    /// How long the way to it is.
    pub fn road(&self) -> Road {
        match self.zone {
            0..=2 => Road::Ready,
            3 => Road::Bit,
            _ => Road::Longer,
        }
    }

    /// Its close relatives share this: the first four signs of its code, mostly a SOC minor group.
    fn family(&self) -> &str {
        self.id.as_str().get(..4).unwrap_or_default()
    }

    /// The kind of work: its SOC major group.
    pub fn kind(&self) -> KindId {
        self.id.kind()
    }
}

/// An occupation as an idea for a learner.
#[derive(Clone, Debug, PartialEq)]
pub struct Idea<'a> {
    /// The occupation.
    pub occupation: &'a Occupation,
    /// How well it fits, for ordering only; never shown.
    pub fit: u32,
    /// The job the learner had that is most like it, where one is: itself where they had it.
    pub like_job: Option<OccupationId>,
    /// The learner's skills that count most for it and that it clearly asks for, best first, at most five.
    pub because: Vec<SkillId>,
    /// What it asks for most, most first, at most eight.
    pub asks: Vec<Asked>,
}

/// Something an occupation asks for, and what the learner has of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Asked {
    /// The skill.
    pub skill: SkillId,
    /// How important it is there, 0 to 100.
    pub asked: u8,
    /// Its strength in the profile, 1 to 100; 0 where it is not there or "not yet".
    pub theirs: u8,
}

/// Too few skills to tell one occupation from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct TooThin {
    /// The skills there are, without those rated "not yet".
    pub skills: usize,
    /// How many it takes.
    pub needed: usize,
}

impl Careers {
    /// Occupations with a figure for each of these elements.
    pub fn new(elements: Vec<SkillId>, mut occupations: Vec<Occupation>) -> Self {
        let norms = shape::norms(&elements, &occupations);
        for occupation in &mut occupations {
            occupation.shape = shape::shape(&norms, &occupation.figures);
        }
        Self { elements, norms, occupations }
    }

    /// The occupations in the order of the table.
    pub fn occupations(&self) -> &[Occupation] {
        &self.occupations
    }

    /// The occupation with this id.
    pub fn occupation(&self, id: &OccupationId) -> Option<&Occupation> {
        self.occupations.iter().find(|occupation| occupation.id == *id)
    }
}
