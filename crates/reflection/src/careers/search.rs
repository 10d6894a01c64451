//! Finding an occupation by words of its title, or of what people call it.

use super::{Careers, Occupation};
use crate::{
    content::{Content, Job},
    letter::letter,
    sorted::ranked,
};

/// What is left of a word, at the least, where the ending for many of it is taken off.
const SHORTEST_STEM: usize = 3;

impl Careers {
    /// The occupations whose title, or one of whose everyday names, has all these words or words that begin with them,
    /// best first: whole words before beginnings, what the title is about (`Nurses` in `Registered Nurses`) before the rest
    /// of it, short titles before long ones. What is longer for many of it is found by the word for one, and the other way
    /// round. No words find nothing.
    pub fn search(&self, words: &str, content: &Content, most: usize) -> Vec<&Occupation> {
        let looked_for = folded(words, &content.plurals);
        if looked_for.is_empty() {
            return Vec::new();
        }
        let found = content.jobs.iter().filter_map(|job| Some((all_points(&looked_for, job, content)?, job)));
        let found = ranked(found.collect(), |(points, _)| *points).into_iter();
        found.filter_map(|(_, job)| self.occupation(&job.id)).take(most).collect()
    }
}

/// A word as it is compared, without accents and capitals: as it was written, and without an ending for many.
struct Word {
    written: String,
    stem: String,
}

/// How well all words are found in the title or a name of an occupation; `None` where one is not.
fn all_points(looked_for: &[Word], job: &Job, content: &Content) -> Option<u32> {
    let titles = [job.title.as_str(), &job.onet].into_iter();
    let points = titles.chain(job.names.split(',')).filter_map(|name| {
        let (before_comma, _) = name.split_once(',').unwrap_or((name, ""));
        let about = if content.begins_with_subject { 1 } else { folded(before_comma, &[]).len() };
        let name = folded(name, &content.plurals);
        let mut sum: u32 = 0;
        for word in looked_for {
            sum += points(word, &name, about)?;
        }
        Some(sum.saturating_sub(u32::try_from(name.len()).unwrap_or(u32::MAX)))
    });
    points.max()
}

/// How well a word is found in a title, whose `about`th word says what it is about; `None` where it is not.
fn points(word: &Word, title: &[Word], about: usize) -> Option<u32> {
    let begins =
        |other: &Word| other.written.starts_with(&word.written) || other.stem.starts_with(&word.stem);
    let places = title.iter().enumerate().filter(|(_, other)| begins(other));
    let points = places.map(|(at, other)| {
        1_000 + if other.stem == word.stem { 200 } else { 0 } + if at + 1 == about { 100 } else { 0 }
    });
    points.max()
}

/// The words of a text.
fn folded(text: &str, plurals: &[(String, String)]) -> Vec<Word> {
    let text: String = text.chars().map(|sign| letter(sign).unwrap_or(' ')).collect();
    let words = text.split([' ', '\'']).filter(|word| !word.is_empty());
    let stem = |word: &str| {
        let without = plurals.iter().find_map(|(many, one)| {
            let stem = word.strip_suffix(many.as_str())?;
            (stem.len() >= SHORTEST_STEM).then(|| [stem, one].concat())
        });
        without.unwrap_or_else(|| word.to_owned())
    };
    words.map(|word| Word { stem: stem(word), written: word.to_owned() }).collect()
}
