//! Likely skills in a learner's own words: what they wrote, looked up word by word in the vocabulary of their language.
//!
//! The weights are worked out when the table is made (`crates/compile-content`); here they are only added up.

mod analyzer;

pub use analyzer::{Analyzer, Token};

use crate::{
    content::RowError,
    id::SkillId,
    sorted::{Map, ranked},
};

/// The last row of the table.
const END: &str = "end\n";

/// Stands for the first element in a term's cell; the next character for the second, and so on.
const FIRST: u8 = b':';

/// What a weight is counted from in a cell: `1` is 1, and so on to `~`.
const ZERO: u8 = b'0';

/// The words of the longest phrase.
const LONGEST: usize = 3;

/// How many skills are suggested at most.
const MOST: usize = 5;

/// A skill that the learner's words speak of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// The skill.
    pub skill: SkillId,
    /// How much speaks for it: only for ordering.
    pub score: u32,
    /// The learner's words that led to it, as they wrote them.
    pub words: Vec<String>,
}

/// The words of one language and the skills they speak of.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    analyzer: Analyzer,
    /// The skills, in the order of their characters in the cells.
    elements: Vec<SkillId>,
    /// The score from which on a skill is suggested.
    least: u32,
    /// Stems, or phrases of stems, with their cells: an element's character and a digit for its weight, again and again.
    terms: Map<String, String>,
}

impl Vocabulary {
    /// Reads the table.
    ///
    /// # Errors
    /// [`RowError`] for a table without its last row, and for the first row that is none of a vocabulary.
    pub fn from_table(table: &str) -> Result<Self, RowError> {
        let body = table.strip_suffix(END).ok_or(RowError { line: table.lines().count() })?;
        let mut vocabulary = Self::default();
        for (at, line) in body.lines().enumerate() {
            let row = line.split_once('\t').filter(|(kind, cell)| vocabulary.add(kind, cell));
            row.ok_or(RowError { line: at + 1 })?;
        }
        Ok(vocabulary)
    }

    fn add(&mut self, kind: &str, cell: &str) -> bool {
        match kind {
            "#elements" => self.elements = cell.split(' ').map(SkillId::from).collect(),
            "#least" => match cell.parse() {
                Ok(least) => self.least = least,
                Err(_) => return false,
            },
            _ if kind.starts_with('#') => return self.analyzer.add(kind, cell),
            _ => {
                let is_sound = |pair: &[u8]| matches!(pair, [element, weight] if ZERO < *weight && self.elements.get(place(*element)).is_some());
                if !cell.as_bytes().chunks(2).all(is_sound) {
                    return false;
                }
                self.terms.insert(kind.to_owned(), cell.to_owned());
            }
        }
        true
    }

    /// The cell of a term: the places of elements, with the weight of the term for each.
    pub fn cell(weights: &[(usize, u8)]) -> String {
        let sign = |from: u8, by: u8| char::from(from.saturating_add(by).min(b'~'));
        let element = |at: usize| sign(FIRST, u8::try_from(at).unwrap_or(u8::MAX));
        weights.iter().flat_map(|(at, weight)| [element(*at), sign(ZERO, *weight)]).collect()
    }

    /// What splits and stems the words.
    pub fn analyzer(&self) -> &Analyzer {
        &self.analyzer
    }

    /// The skills the words of a text most likely speak of, best first, at most five: those for which enough speaks, and at
    /// least two fifths as much as for the best. None for words that say too little.
    pub fn suggest(&self, text: &str) -> Vec<Suggestion> {
        let mut all = self.ranked(text);
        let best = all.first().map_or(0, |suggestion| suggestion.score);
        all.retain(|suggestion| suggestion.score >= self.least && suggestion.score * 5 >= best * 2);
        all.truncate(MOST);
        all
    }

    /// All skills the words of a text speak of at all, best first.
    pub fn ranked(&self, text: &str) -> Vec<Suggestion> {
        let none = |skill: &SkillId| Suggestion { skill: skill.clone(), score: 0, words: Vec::new() };
        let mut all: Vec<_> = self.elements.iter().map(none).collect();
        let tokens = self.analyzer.tokens(text);
        let mut seen = Vec::new();
        let mut rest = tokens.as_slice();
        while !rest.is_empty() {
            let is_term =
                |length: &usize| rest.get(..*length).is_some_and(|tokens| self.find(tokens).is_some());
            let length = (1..=LONGEST).rev().find(is_term).unwrap_or(1);
            let (tokens, after) = rest.split_at_checked(length).unwrap_or_default();
            rest = after;
            // Said twice it is no truer.
            let stems = join(tokens, |token| &token.stem);
            if seen.contains(&stems) {
                continue;
            }
            seen.push(stems);
            let typed = join(tokens, |token| &token.typed);
            add(&mut all, self.find(tokens), &typed, 2);
            if length > 1 {
                // A phrase says more than the words in it: a "cell phone" is half a phone, and hardly a cell.
                tokens.chunks(1).for_each(|word| add(&mut all, self.find(word), &typed, 1));
            }
        }
        all.retain(|suggestion| suggestion.score > 0);
        ranked(all, |suggestion| suggestion.score)
    }

    /// The cell of a word or phrase. No phrase reaches from one clause into the next, and none begins with a word that is
    /// denied, though it may begin with the one that denies: "won't start".
    fn find(&self, tokens: &[Token]) -> Option<&str> {
        let first = tokens.first().filter(|first| !first.denied)?;
        let cell = self.terms.get(join(tokens, |token| &token.stem).as_str());
        cell.filter(|_| tokens.iter().all(|token| token.clause == first.clause)).map(String::as_str)
    }
}

fn join(tokens: &[Token], part: impl Fn(&Token) -> &str) -> String {
    tokens.iter().map(part).collect::<Vec<_>>().join(" ")
}

/// Adds the weights in a cell, so many times, for what the learner wrote.
fn add(all: &mut [Suggestion], cell: Option<&str>, typed: &str, times: u32) {
    for pair in cell.unwrap_or_default().as_bytes().chunks(2) {
        if let [element, weight] = pair
            && let Some(suggestion) = all.get_mut(place(*element))
        {
            suggestion.score += times * u32::from(weight.wrapping_sub(ZERO));
            if suggestion.words.last().is_none_or(|last| last != typed) {
                suggestion.words.push(typed.to_owned());
            }
        }
    }
}

/// The place of an element in the list, by its character.
fn place(element: u8) -> usize {
    usize::from(element.wrapping_sub(FIRST))
}
