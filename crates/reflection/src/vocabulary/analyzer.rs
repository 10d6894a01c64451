//! A learner's words made comparable: split, in small letters, without what carries no meaning, each as its stem.
//!
//! What is special to a language is data: the rows `#skip`, `#not`, `#but`, `#forms` and `#endings` of its table.

use crate::{letter::letter, sorted::Map};

/// How many words after one that denies are denied: "I do not (drive trucks)".
const DENIED: u32 = 2;

/// More words than this are not read: what fits into one box has fewer.
const MOST: usize = 500;

/// The shortest stem that taking off an ending may leave.
const SHORTEST: usize = 3;

/// A word that carries meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// As the learner wrote it.
    pub typed: String,
    /// What its forms have in common: `cook` for "Cooks", "cooked", "cooking".
    pub stem: String,
    /// Whether a word before it denies it.
    pub denied: bool,
    /// Which part of the text it stands in, counted by signs such as `.` and `,`: a phrase does not reach over them.
    pub clause: usize,
}

/// What splits and stems the words of one language.
#[derive(Clone, Debug, Default)]
pub struct Analyzer {
    /// Stems of words that do not follow the endings; `""` for words without meaning of their own.
    forms: Map<String, String>,
    /// Words that deny what follows.
    not: Vec<String>,
    /// Words from which on it is no longer denied.
    but: Vec<String>,
    /// Endings, each with what takes its place: of each list the first that fits is taken off, one list after the other.
    endings: Vec<Vec<(String, String)>>,
}

impl Analyzer {
    /// Takes in a row of the table. Tells whether it is one of the analyzer's.
    pub(super) fn add(&mut self, kind: &str, cell: &str) -> bool {
        let pairs = cell
            .split(' ')
            .filter(|pair| !pair.is_empty())
            .map(|pair| pair.split_once('=').unwrap_or((pair, "")));
        let pairs = pairs.map(|(one, other)| (one.to_owned(), other.to_owned()));
        match kind {
            "#skip" | "#forms" => pairs.for_each(|(form, stem)| self.forms.insert(form, stem)),
            "#not" => self.not.extend(pairs.map(|(word, _)| word)),
            "#but" => self.but.extend(pairs.map(|(word, _)| word)),
            "#endings" => self.endings.push(pairs.collect()),
            _ => return false,
        }
        true
    }

    /// The words of a text that carry meaning, in order.
    pub fn tokens(&self, text: &str) -> Vec<Token> {
        let mut tokens = Vec::new();
        for (clause, part) in text.split([',', '.', ';', ':', '!', '?', '(', ')', '\n']).enumerate() {
            let mut denied = 0;
            for typed in part.split(|sign| letter(sign).is_none()) {
                let word: String = typed.chars().filter_map(letter).filter(|sign| *sign != '\'').collect();
                let denies = self.not.contains(&word);
                if denies || self.but.contains(&word) {
                    denied = 0;
                }
                let stem = self.stem(word);
                if stem.is_empty() {
                    continue;
                }
                if tokens.len() == MOST {
                    return tokens;
                }
                tokens.push(Token { typed: typed.to_owned(), stem, denied: denied > 0, clause });
                denied = if denies { DENIED } else { denied.saturating_sub(1) };
            }
        }
        tokens
    }

    fn stem(&self, word: String) -> String {
        if let Some(stem) = self.forms.get(word.as_str()) {
            return stem.clone();
        }
        self.endings.iter().fold(word, |word, endings| {
            let shorter = endings.iter().find_map(|(ending, instead)| {
                let stem = [word.strip_suffix(ending.as_str())?, instead].concat();
                (stem.chars().count() >= SHORTEST).then_some(stem)
            });
            shorter.unwrap_or(word)
        })
    }
}
