//! How often words and phrases stand in texts about each skill, and the weights that follow from it.

use reflection::{Analyzer, Content, Token, Vocabulary};
use std::collections::{BTreeMap, BTreeSet};

/// What an activity counts, divided among its skills by their weights.
const ACTIVITY: f64 = 0.7;

/// What a text about a skill counts: its name, its meaning, an example of a level, a line for a résumé.
const SKILL_TEXT: f64 = 1.0;

/// How many texts about any skill are added to those a word stands in: with few of its own it weighs less.
const SMOOTHING: f64 = 3.0;

/// More of the texts than this must be about an element before an unlisted word points to it: one alone is chance.
const CHANCE: f64 = 1.0;

/// Weights below this are left out.
const LIGHTEST: f64 = 1.2;

/// Steps of a weight in the table.
const STEPS: f64 = 8.0;

/// How much speaks for a term and an element.
#[derive(Default)]
struct Count {
    /// From the list of the element's words.
    listed: f64,
    /// From texts about it.
    texts: f64,
}

impl Count {
    fn sum(&self) -> f64 {
        self.listed + self.texts
    }
}

/// What speaks for each term and element.
pub(super) struct Counts {
    /// How many there are.
    elements: f64,
    terms: BTreeMap<String, BTreeMap<usize, Count>>,
}

impl Counts {
    pub(super) fn new(content: &Content) -> Self {
        Self { elements: content.skills.iter().map(|_| 1.0).sum(), terms: BTreeMap::new() }
    }

    /// Counts a listed word or phrase; listed twice for an element, the larger weight holds.
    pub(super) fn add_term(&mut self, tokens: &[Token], element: usize, weight: f64) {
        let count = self.terms.entry(term(tokens)).or_default().entry(element).or_default();
        count.listed = count.listed.max(weight);
    }

    /// Counts the words of the activities and of the skills' texts, and those phrases in them that are listed.
    pub(super) fn add_texts(&mut self, content: &Content, analyzer: &Analyzer) {
        let mut texts: Vec<(&str, Vec<(usize, f64)>)> = Vec::new();
        for activity in &content.activities {
            let sum: f64 = activity.skills.iter().map(|(_, weight)| f64::from(*weight)).sum();
            let shares = activity.skills.iter().filter_map(|(id, weight)| {
                let element = content.skills.iter().position(|skill| skill.id == *id)?;
                Some((element, ACTIVITY * f64::from(*weight) / sum))
            });
            texts.push((&activity.text, shares.collect()));
        }
        for (element, skill) in content.skills.iter().enumerate() {
            let of_skill = [&skill.name, &skill.means].into_iter().chain(&skill.anchors).chain(&skill.resume);
            texts.extend(of_skill.map(|text| (text.as_str(), vec![(element, SKILL_TEXT)])));
        }
        let phrases: BTreeSet<String> =
            self.terms.keys().filter(|term| term.contains(' ')).cloned().collect();
        for (text, shares) in texts {
            let tokens = analyzer.tokens(text);
            let words = tokens.iter().map(|token| token.stem.clone());
            let longer = [2, 3].into_iter().flat_map(|length| tokens.windows(length).map(term));
            let found: BTreeSet<String> = words.chain(longer.filter(|term| phrases.contains(term))).collect();
            for term in found {
                for (element, share) in &shares {
                    self.terms.entry(term.clone()).or_default().entry(*element).or_default().texts += share;
                }
            }
        }
    }

    /// Each term with its cell of the table.
    pub(super) fn cells(&self, phrase_only: &[String]) -> impl Iterator<Item = (&str, String)> {
        let terms = self.terms.iter().filter(|(term, _)| !phrase_only.contains(term));
        terms.filter_map(|(term, counts)| {
            let sum: f64 = counts.values().map(Count::sum).sum();
            // A phrase was listed for what it points to: texts tell only how general it is.
            let texts_say = |count: &Count| count.texts > CHANCE && !term.contains(' ');
            let pointing = counts.iter().filter(|(_, count)| count.listed > 0.0 || texts_say(count));
            let weights = pointing.map(|(element, count)| (*element, self.weight(count.sum(), sum)));
            let weights: Vec<_> = weights.filter(|(_, weight)| *weight >= LIGHTEST).map(in_steps).collect();
            (!weights.is_empty()).then(|| (term.as_str(), Vocabulary::cell(&weights)))
        })
    }

    /// How much likelier a text with this term is about the element than any text is: the logarithm of the ratio.
    fn weight(&self, count: f64, sum: f64) -> f64 {
        let usual = 1.0 / self.elements;
        ((count + SMOOTHING * usual) / (sum + SMOOTHING) / usual).ln()
    }
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a logarithm above LIGHTEST is small"
)]
fn in_steps((element, weight): (usize, f64)) -> (usize, u8) {
    (element, (weight * STEPS).round() as u8)
}

/// The stems of a word or phrase, as they are looked up.
fn term(tokens: &[Token]) -> String {
    tokens.iter().map(|token| token.stem.as_str()).collect::<Vec<_>>().join(" ")
}
