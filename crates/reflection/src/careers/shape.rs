//! Figures that can be compared: what makes one occupation, or one learner, stand out from the usual.

use super::Occupation;
use crate::id::SkillId;

/// Begins the ids of O*NET's knowledge areas; the other elements are its skills.
const KNOWLEDGE: &str = "2.C";

/// An element is clearly asked for from importance 2.75 of 5 on, in tenths of a point above 1.
pub(super) const CLEARLY: u8 = 18;

/// The most a likeness adds to a fit.
const FIT: f32 = 10_000.0;

/// What is usual for an element: its importance over all occupations.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Norm {
    is_knowledge: bool,
    mean: f32,
    /// Standard deviation.
    spread: f32,
}

/// What is usual for each element.
pub(super) fn norms(elements: &[SkillId], occupations: &[Occupation]) -> Vec<Norm> {
    let norm = |(at, id): (usize, &SkillId)| {
        let figures =
            || occupations.iter().filter_map(|one| one.figures.get(at)).map(|figure| f32::from(*figure));
        let middle = mean(figures());
        let spread = mean(figures().map(|figure| (figure - middle) * (figure - middle))).sqrt();
        Norm { is_knowledge: id.as_str().starts_with(KNOWLEDGE), mean: middle, spread }
    };
    elements.iter().enumerate().map(norm).collect()
}

/// What sets an occupation apart: how far each figure is from the usual, of length 1.
///
/// Figures are divided by the root of their spread, halfway between leaving them as they are and making all equally
/// spread. More than one spread below the usual says no more than one. What it hardly needs makes no occupation stand
/// out, however little others need it: up to importance 2.75 it counts as far as it is needed.
pub(super) fn shape(norms: &[Norm], figures: &[u8]) -> Vec<f32> {
    let apart = norms.iter().zip(figures).map(|(norm, figure)| {
        let apart = (f32::from(*figure) - norm.mean).max(-norm.spread);
        if norm.spread > 0.0 { apart / norm.spread.sqrt() } else { 0.0 }
    });
    let needed = |(value, figure): (f32, &u8)| {
        let needed = f32::from(*figure.min(&CLEARLY)) / f32::from(CLEARLY);
        if value > 0.0 { value * needed } else { value }
    };
    unit(centred(norms, apart.collect()).into_iter().zip(figures).map(needed).collect())
}

/// Takes off what is high in everything, and half of what is high in all skills or in all knowledge: what is left is
/// what stands out.
pub(super) fn centred(norms: &[Norm], values: Vec<f32>) -> Vec<f32> {
    let mean_of = |is_knowledge: Option<bool>| {
        let of_group = norms
            .iter()
            .zip(&values)
            .filter(move |(norm, _)| is_knowledge.is_none_or(|it| it == norm.is_knowledge));
        mean(of_group.map(|(_, value)| *value))
    };
    let (all, skills, knowledge) = (mean_of(None), mean_of(Some(false)), mean_of(Some(true)));
    let middle = |norm: &Norm| (all + if norm.is_knowledge { knowledge } else { skills }) * 0.5;
    norms.iter().zip(&values).map(|(norm, value)| value - middle(norm)).collect()
}

/// Makes it of length 1, so that the dot product of two is their correlation.
pub(super) fn unit(values: Vec<f32>) -> Vec<f32> {
    let length = length(&values);
    let scale = if length > 0.0 { 1.0 / length } else { 0.0 };
    values.into_iter().map(|value| value * scale).collect()
}

pub(super) fn length(values: &[f32]) -> f32 {
    dot(values, values).sqrt()
}

pub(super) fn dot(one: &[f32], other: &[f32]) -> f32 {
    one.iter().zip(other).map(|(one, other)| one * other).sum()
}

/// 0 for no values.
pub(super) fn mean(values: impl Iterator<Item = f32>) -> f32 {
    let (sum, count) = values.fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
    if count > 0.0 { sum / count } else { 0.0 }
}

/// A figure from -1 to 1 as a whole number from 0 to 10,000, to order by.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "cut to the range, which is positive"
)]
pub(super) fn steps(value: f32) -> u32 {
    ((value + 1.0) * 0.5 * FIT).clamp(0.0, FIT) as u32
}
