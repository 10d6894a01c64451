//! Finding an occupation by words of its title, or of what people call it.

use super::{Careers, Occupation};
use crate::{content::Choice, id::OccupationId, sorted::ranked};

impl Careers {
    /// The occupations whose title, or one of whose everyday names, has all these words or words that begin with them,
    /// best first: whole words before beginnings, what the title is about (`Nurses` in `Registered Nurses`) before the rest
    /// of it, short titles before long ones. No words find nothing. The names of an occupation are divided by commas.
    pub fn search(&self, words: &str, names: &[Choice<OccupationId>], most: usize) -> Vec<&Occupation> {
        let looked_for = singulars(words);
        if looked_for.is_empty() {
            return Vec::new();
        }
        let found = self.occupations.iter().filter_map(|occupation| {
            let about = occupation.title.split(',').next().map_or(0, |first| singulars(first).len());
            let title = all_points(&looked_for, &singulars(&occupation.title), about);
            let names = names.iter().filter(|names| names.id == occupation.id);
            let names = names.flat_map(|names| names.text.split(',')).filter_map(|name| {
                let name = singulars(name);
                all_points(&looked_for, &name, name.len())
            });
            Some((names.chain(title).max()?, occupation))
        });
        let found = ranked(found.collect(), |(points, _)| *points);
        found.into_iter().take(most).map(|(_, occupation)| occupation).collect()
    }
}

/// How well all words are found in a title; `None` where one is not.
fn all_points(looked_for: &[String], title: &[String], about: usize) -> Option<u32> {
    let mut sum: u32 = 0;
    for word in looked_for {
        sum += points(word, title, about)?;
    }
    Some(sum.saturating_sub(u32::try_from(title.len()).unwrap_or(u32::MAX)))
}

/// How well a word is found in a title, whose `about`th word says what it is about; `None` where it is not.
fn points(word: &str, title: &[String], about: usize) -> Option<u32> {
    let places = title.iter().enumerate().filter(|(_, other)| other.starts_with(word));
    let points = places.map(|(at, other)| {
        1_000 + if other == word { 200 } else { 0 } + if at + 1 == about { 100 } else { 0 }
    });
    points.max()
}

/// The words of a text in small letters, without the ending of simple plurals.
fn singulars(text: &str) -> Vec<String> {
    let text = text.to_ascii_lowercase();
    let words = text.split(|sign: char| sign.is_ascii() && !sign.is_ascii_alphanumeric());
    let singular = |word: &str| match word.strip_suffix('s') {
        Some(stem) if stem.len() > 2 && !stem.ends_with('s') => match stem.strip_suffix("ie") {
            Some(stem) => format!("{stem}y"),
            None => stem.to_owned(),
        },
        _ => word.to_owned(),
    };
    words.filter(|word| !word.is_empty()).map(singular).collect()
}
