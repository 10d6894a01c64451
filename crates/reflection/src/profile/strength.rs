//! How much stands behind a skill: one rule of capped sums that never goes down with more evidence.
//!
//! | part | points | at most |
//! |---|---|---|
//! | doing | 4 for each unit of weight of each activity (3 units where the learner sees the skill themselves), 2 more for each activity a story was told about | 40 |
//! | breadth | 5 for each form of learning after the first in which an activity uses it (weight 2 or more) | 10 |
//! | transfer | used somewhere else too | 10 |
//! | level | not yet 0, with help 8, on my own 16, could show others 24 | 24 |
//! | proof | only my word 0, an example 5, something to show 10, someone who would confirm 12 | 12 |
//! | checked | checked that what was learned is right | 4 |
//!
//! Transfer, proof and checked count half until the level is "on my own".
//!
//! Doing weighs most because it was chosen from concrete tasks; level is a self-rating and weighs less (self-ratings
//! are inaccurate, concrete anchors improve them). The figures are a judgement, kept in this one place.

use super::{Reason, Why};
use crate::{
    model::{Level, Proof},
    named::named,
};
use serde::Serialize;

const DOING_MOST: u8 = 40;
const BREADTH_MOST: u8 = 10;
const TRANSFER: u8 = 10;
const CHECKED: u8 = 4;
const PER_WEIGHT: u8 = 4;
const PER_STORY: u8 = 2;
const PER_FORM: u8 = 5;
/// The weight of an activity that uses a skill, not only touches on it; from this sum of weights on a skill shows.
const USES: u8 = 2;
/// What an activity weighs in which the learner sees the skill themselves: as much as content's highest weight.
const SEEN_WEIGHT: u8 = 3;

named! {
/// What a part of a strength is for.
pub enum WorkingPart {
    /// What they do.
    Doing = "doing",
    /// In how many forms it shows.
    Breadth = "breadth",
    /// Used somewhere else too.
    Transfer = "transfer",
    /// How well.
    Level = "level",
    /// What stands behind it.
    Proof = "proof",
    /// That what was learned is right.
    Checked = "checked",
}
}

/// One part of a strength.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Working {
    /// What it is for.
    pub part: WorkingPart,
    /// Points it adds.
    pub points: u8,
    /// The most this part can add.
    pub most: u8,
}

/// Whether the reasons are enough to name a skill at all: the learner says or sees it, one activity uses it, or two touch on it.
pub(super) fn shows(reasons: &[Reason]) -> bool {
    let weights = reasons.iter().map(|reason| weight(&reason.why));
    weights.fold(0, u8::saturating_add) >= USES || reasons.iter().any(|reason| reason.why == Why::Says)
}

/// The parts of a skill's strength; their points add up to 0 to 100.
pub(super) fn working(
    reasons: &[Reason],
    level: Option<Level>,
    elsewhere: Option<bool>,
    proof: Option<Proof>,
    is_checked: bool,
) -> Vec<Working> {
    let by_themselves = level >= Some(Level::OnMyOwn);
    let level = match level {
        None | Some(Level::NotYet) => 0,
        Some(Level::WithHelp) => 8,
        Some(Level::OnMyOwn) => 16,
        Some(Level::ShowOthers) => 24,
    };
    let proof = match proof {
        None | Some(Proof::Word) => 0,
        Some(Proof::Example) => 5,
        Some(Proof::Show) => 10,
        Some(Proof::Confirm) => 12,
    };
    let transfer = if elsewhere == Some(true) { TRANSFER } else { 0 };
    let checked = if is_checked { CHECKED } else { 0 };
    // What stands behind a skill counts in full once they have it without help.
    let counts = |points: u8| if by_themselves { points } else { points / 2 };
    [
        (WorkingPart::Doing, doing(reasons), DOING_MOST),
        (WorkingPart::Breadth, breadth(reasons), BREADTH_MOST),
        (WorkingPart::Transfer, counts(transfer), TRANSFER),
        (WorkingPart::Level, level, 24),
        (WorkingPart::Proof, counts(proof), 12),
        (WorkingPart::Checked, counts(checked), CHECKED),
    ]
    .map(|(part, points, most)| Working { part, points, most })
    .to_vec()
}

/// The points for doing and breadth: what can be said of a skill before the learner rates it, 0 to 50.
pub(super) fn seen(reasons: &[Reason]) -> u8 {
    doing(reasons) + breadth(reasons)
}

fn weight(why: &Why) -> u8 {
    match why {
        Why::Does { weight, .. } => *weight,
        Why::Sees { .. } => SEEN_WEIGHT,
        Why::Says => 0,
    }
}

fn doing(reasons: &[Reason]) -> u8 {
    let points = reasons
        .iter()
        .map(|reason| weight(&reason.why) * PER_WEIGHT + if reason.told { PER_STORY } else { 0 });
    points.fold(0, u8::saturating_add).min(DOING_MOST)
}

fn breadth(reasons: &[Reason]) -> u8 {
    let using = reasons.iter().filter(|reason| weight(&reason.why) >= USES);
    let mut forms: Vec<_> = using.filter_map(|reason| reason.why.form()).collect();
    // Reasons come form by form.
    forms.dedup();
    let more = u8::try_from(forms.len().saturating_sub(1)).unwrap_or(u8::MAX);
    more.saturating_mul(PER_FORM).min(BREADTH_MOST)
}
