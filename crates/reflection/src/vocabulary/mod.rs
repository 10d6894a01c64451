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
                let is_weight = |pair: &[u8]| match pair {
                    [element, weight] => {
                        element.checked_sub(FIRST).is_some_and(|at| usize::from(at) < self.elements.len())
                            && matches!(weight, b'1'..=b'9')
                    }
                    _ => false,
                };
                if !cell.as_bytes().chunks(2).all(is_weight) {
                    return false;
                }
                self.terms.insert(kind.to_owned(), cell.to_owned());
            }
        }
        true
    }

    /// What splits and stems the words.
    pub fn analyzer(&self) -> &Analyzer {
        &self.analyzer
    }

    /// The skills the words of a text most likely speak of, best first, at most five. None for words that say too little.
    pub fn suggest(&self, text: &str) -> Vec<Suggestion> {
        let mut all = self.ranked(text);
        all.retain(|suggestion| suggestion.score >= self.least);
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
            // A phrase says more than the words in it: a "cell phone" is no cell.
            let found = (1..=LONGEST).rev().find_map(|length| self.find(rest.get(..length)?));
            let length = found.as_ref().map_or(1, |found| found.words);
            let (words, after) = rest.split_at(length);
            rest = after;
            let Some(found) = found else { continue };
            // Said twice it is no truer.
            if !seen.contains(&found.term) {
                let typed: Vec<_> = words.iter().map(|token| token.typed.as_str()).collect();
                add(&mut all, found.cell, &typed.join(" "));
                seen.push(found.term);
            }
        }
        all.retain(|suggestion| suggestion.score > 0);
        ranked(all, |suggestion| suggestion.score)
    }

    fn find(&self, tokens: &[Token]) -> Option<Found<'_>> {
        let (first, others) = tokens.split_first()?;
        let mut term = first.stem.clone();
        for token in others {
            if token.clause != first.clause {
                return None;
            }
            term.push(' ');
            term.push_str(&token.stem);
        }
        let cell = self.terms.get(term.as_str())?;
        Some(Found { term, cell, words: tokens.len() })
    }
}

/// A term of the vocabulary in a text.
struct Found<'a> {
    term: String,
    cell: &'a str,
    /// How many words it is long.
    words: usize,
}

fn add(all: &mut [Suggestion], cell: &str, typed: &str) {
    for pair in cell.as_bytes().chunks(2) {
        let [element, weight] = pair else { continue };
        if let Some(suggestion) = all.get_mut(usize::from(element.wrapping_sub(FIRST))) {
            suggestion.score += u32::from(weight.wrapping_sub(b'0'));
            suggestion.words.push(typed.to_owned());
        }
    }
}
