//! The pairs as they were found, taken out field by field. What nobody took is a field there is not.

use crate::{
    Pair,
    problem::{Kind, Problem},
    values::{LONGEST_TEXT, is_address, is_email, is_longer},
};

/// The most pairs and the most words of a text that are looked at. Nothing that is right has as many, and the learner waits while
/// they are looked through.
pub(crate) const MOST_PAIRS: usize = 4_000;
const MOST_WORDS: usize = 100;

/// The pairs, and what was wrong so far.
pub(crate) struct Found<'a> {
    pairs: &'a [Pair],
    /// Which of them were taken.
    taken: Vec<bool>,
    /// What stands between the parts of a path.
    divider: char,
    problems: Vec<Problem>,
}

impl<'a> Found<'a> {
    pub(crate) fn new(pairs: &'a [Pair], divider: char) -> Self {
        // Of too many, the last: so attributes count, whatever is in a file.
        let pairs = pairs.get(pairs.len().saturating_sub(MOST_PAIRS)..).unwrap_or(pairs);
        Self { pairs, taken: vec![false; pairs.len()], divider, problems: Vec::new() }
    }

    /// Notes what is wrong with a field.
    pub(crate) fn wrong(&mut self, field: &str, kind: Kind, value: &str) {
        self.problems.push(Problem::new(field, kind, value));
    }

    /// How many things were wrong so far.
    pub(crate) fn faults(&self) -> usize {
        self.problems.len()
    }

    /// What was wrong, and the fields there are not; no more than [`Problem::MOST`].
    pub(crate) fn into_problems(mut self) -> Vec<Problem> {
        let known = self.problems.len();
        for ((field, value), _) in self.pairs.iter().zip(&self.taken).filter(|(_, taken)| !**taken) {
            if self.problems.len() >= Problem::MOST {
                break;
            }
            let told = self.problems.get(known..).unwrap_or_default();
            if told.iter().all(|problem| problem.field != *field) {
                self.problems.push(Problem::new(field, Kind::Unknown, value));
            }
        }
        self.problems.truncate(Problem::MOST);
        self.problems
    }

    /// The path of a part of something.
    pub(crate) fn path(&self, parts: &[&str]) -> String {
        parts.join(self.divider.encode_utf8(&mut [0; 4]))
    }

    /// What the last pair with this path says.
    pub(crate) fn last(&mut self, field: &str) -> Option<&'a str> {
        let mut last = None;
        for ((path, value), taken) in self.pairs.iter().zip(&mut self.taken) {
            if path == field {
                *taken = true;
                last = Some(value.as_str());
            }
        }
        last
    }

    /// What the part of a path after `field` is, where it is below it.
    fn below<'p>(&self, path: &'p str, field: &str) -> Option<&'p str> {
        path.strip_prefix(field)?.strip_prefix(self.divider)
    }

    /// The place in a list, as JSON counts it.
    fn number(part: &str) -> Option<u32> {
        let is_number = part == "0" || part.starts_with(|sign: char| matches!(sign, '1'..='9'));
        part.parse().ok().filter(|_| is_number)
    }

    /// The words of a list, each with its field: one text of words, or a pair for each. Of both, the later stands.
    pub(crate) fn words(&mut self, field: &str) -> Vec<(String, &'a str)> {
        let mut words: Vec<(Option<u32>, String, &str)> = Vec::new();
        for (at, (path, value)) in self.pairs.iter().enumerate() {
            let number = self.below(path, field).and_then(Self::number);
            if path != field && number.is_none() {
                continue;
            }
            if let Some(taken) = self.taken.get_mut(at) {
                *taken = true;
            }
            let is_text = words.first().is_some_and(|(number, ..)| number.is_none());
            if number.is_none() || is_text {
                words.clear();
            }
            if number.is_none() {
                let all = value.split_ascii_whitespace().take(MOST_WORDS);
                words.extend(all.map(|word| (None, path.clone(), word)));
                continue;
            }
            let place = words.partition_point(|(before, ..)| *before < number);
            match words.get_mut(place).filter(|(same, ..)| *same == number) {
                Some((.., word)) => *word = value,
                None => words.insert(place, (number, path.clone(), value)),
            }
        }
        words.into_iter().map(|(_, path, word)| (path, word)).collect()
    }

    /// What stands directly below a path: for each part its own path, its name and what the last pair says.
    pub(crate) fn parts(&mut self, field: &str) -> Vec<(String, &'a str, &'a str)> {
        let mut parts: Vec<(String, &str, &str)> = Vec::new();
        for (at, (path, value)) in self.pairs.iter().enumerate() {
            let Some(part) = self.below(path, field).filter(|part| !part.contains(self.divider)) else {
                continue;
            };
            if let Some(taken) = self.taken.get_mut(at) {
                *taken = true;
            }
            match parts.iter_mut().find(|(_, known, _)| *known == part) {
                Some((.., last)) => *last = value,
                None => parts.push((path.clone(), part, value)),
            }
        }
        parts
    }

    /// The paths of the entries of a list, in order. Those after `most` are told and not taken.
    pub(crate) fn entries(&mut self, field: &str, most: usize) -> Vec<String> {
        let mut numbers: Vec<u32> = Vec::new();
        let entry = |found: &Self, path: &str| {
            let (number, _) = found.below(path, field)?.split_once(found.divider)?;
            Self::number(number)
        };
        for (path, _) in self.pairs {
            let Some(number) = entry(self, path) else { continue };
            if let Err(place) = numbers.binary_search(&number) {
                numbers.insert(place, number);
                // One more than are taken: it tells that there are too many.
                numbers.truncate(most + 1);
            }
        }
        if let Some(first) = numbers.get(most).copied() {
            numbers.truncate(most);
            let field = self.path(&[field, &first.to_string()]);
            self.wrong(&field, Kind::TooMany, "");
            for at in 0..self.pairs.len() {
                let number = self.pairs.get(at).and_then(|(path, _)| entry(self, path));
                if let Some(taken) = self.taken.get_mut(at) {
                    *taken |= number.is_some_and(|number| number >= first);
                }
            }
        }
        numbers.iter().map(|number| self.path(&[field, &number.to_string()])).collect()
    }

    /// Who reads a file says under its name why it cannot be had. What stands under no path is a file that holds no fields.
    pub(crate) fn not_had(&mut self, file: &str) {
        let bare = self.last("").map(|_| "unreadable");
        let Some(why) = self.last(file).or(bare) else { return };
        let kind = match why {
            "unreachable" => Kind::Unreachable,
            "unreadable" => Kind::Unreadable,
            _ => Kind::Unknown,
        };
        self.wrong(file, kind, why);
    }

    /// A text; empty where there is none that can be taken.
    pub(crate) fn text(&mut self, field: &str) -> String {
        self.fitting(field, Kind::Long, |text| !is_longer(text, LONGEST_TEXT))
    }

    /// An address on the web; empty where there is none that can be taken.
    pub(crate) fn address(&mut self, field: &str) -> String {
        self.fitting(field, Kind::Address, is_address)
    }

    /// An e-mail address; empty where there is none that can be taken.
    pub(crate) fn email(&mut self, field: &str) -> String {
        self.fitting(field, Kind::Email, |text| !is_longer(text, LONGEST_TEXT) && is_email(text))
    }

    fn fitting(&mut self, field: &str, kind: Kind, fits: fn(&str) -> bool) -> String {
        let text = self.last(field).unwrap_or_default();
        if !text.is_empty() && !fits(text) {
            self.wrong(field, kind, text);
            return String::new();
        }
        text.trim().to_owned()
    }

    /// A text that has to fit as it is; none where it is not there or does not.
    pub(crate) fn exact(&mut self, field: &str, kind: Kind, fits: fn(&str) -> bool) -> Option<String> {
        let text = self.last(field)?;
        if fits(text) {
            return Some(text.to_owned());
        }
        self.wrong(field, kind, text);
        None
    }

    /// What has to be there: told where it is not, if nothing else was told since `faults`.
    pub(crate) fn required(&mut self, field: &str, value: &str, faults: usize) {
        if value.is_empty() && self.faults() == faults {
            self.wrong(field, Kind::Missing, "");
        }
    }

    /// The place of what is chosen among these names; `None` where nothing is, or none of them.
    pub(crate) fn one_of(&mut self, field: &str, kind: Kind, names: &[&str]) -> Option<usize> {
        let chosen = self.last(field)?;
        let place = names.iter().position(|name| *name == chosen);
        if place.is_none() {
            self.wrong(field, kind, chosen);
        }
        place
    }

    /// Whether something is on.
    pub(crate) fn on(&mut self, field: &str, default: bool) -> bool {
        let place = self.one_of(field, Kind::OnOff, &["on", "true", "off", "false"]);
        place.map_or(default, |place| place < 2)
    }
}
