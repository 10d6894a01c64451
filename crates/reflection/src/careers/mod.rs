//! Occupations to think about: what they ask for, beside the learner's skills.
// STUB until the branch `careers` is merged.
use crate::{
    content::{Content, RowError},
    id::{KindId, OccupationId, SkillId},
    named::named,
    profile::Profile,
};

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
pub struct Careers;
pub struct Occupation {
    pub id: OccupationId,
    pub title: String,
    pub zone: u8,
}
impl Occupation {
    pub fn road(&self) -> Road {
        Road::Bit
    }
    pub fn kind(&self) -> KindId {
        self.id.kind()
    }
}
pub struct TooThin {
    pub skills: usize,
    pub needed: usize,
}
pub struct Idea<'a> {
    pub occupation: &'a Occupation,
    pub fit: u32,
    pub because: Vec<SkillId>,
    pub asks: Vec<Asked>,
}
pub struct Asked {
    pub skill: SkillId,
    pub asked: u8,
    pub theirs: u8,
}
impl Careers {
    pub fn from_table(_: &str, _: &Content) -> Result<Self, RowError> {
        Ok(Self)
    }
    pub fn occupation(&self, _: &OccupationId) -> Option<&Occupation> {
        None
    }
    pub fn search(&self, _: &str, _: usize) -> Vec<&Occupation> {
        Vec::new()
    }
    pub fn ideas<'a>(&'a self, _: &Profile) -> Result<Vec<Idea<'a>>, TooThin> {
        Ok(Vec::new())
    }
    pub fn compare<'a>(&'a self, _: &Profile, _: &OccupationId) -> Option<Idea<'a>> {
        None
    }
}
