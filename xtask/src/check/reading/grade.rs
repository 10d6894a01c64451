//! The Flesch-Kincaid grade of English texts: the school grade in which most can read them.
//!
//! 0.39 × words a sentence + 11.8 × syllables a word − 15.59. A sentence ends at a stop or with its line, so that buttons and list
//! items without a stop are sentences too. As in textstat 0.7.8, what has one or two words only is no sentence, while its words count.

use super::syllables::syllables;

/// What a text is made of.
pub(super) struct Reading {
    pub(super) words: usize,
    sentences: usize,
    syllables: usize,
}

impl Reading {
    pub(super) fn of(text: &str) -> Self {
        Self {
            words: words(text).count(),
            sentences: sentences(text).count(),
            syllables: words(text).map(syllables).sum(),
        }
    }

    pub(super) fn grade(&self) -> f64 {
        let [words, sentences, syllables] = [self.words, self.sentences.max(1), self.syllables]
            .map(|it| u32::try_from(it).map_or(f64::MAX, f64::from));
        if words == 0.0 { 0.0 } else { 0.39 * words / sentences + 11.8 * syllables / words - 15.59 }
    }
}

/// The sentences of a text: three words or more.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.lines().flat_map(|line| line.split_inclusive(['.', '!', '?']));
    parts.map(str::trim).filter(|part| words(part).count() > 2)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{fs, path::Path};

    fn grade(text: &str) -> f64 {
        Reading::of(text).grade()
    }

    #[test]
    fn a_line_without_a_stop_is_a_sentence() {
        let words = "Read a paper map. Fix the old bike! What did you do?\nPlan a trip";
        assert_eq!(sentences(words).count(), 4);
        assert_eq!(Reading::of(words).words, 15);
        assert!((grade("We go home now\nWe go home now") - grade("We go home now.")).abs() < 1e-9);
    }

    #[test]
    fn one_or_two_words_are_no_sentence() {
        assert_eq!(sentences("Next\nGo back\nSkip this page").collect::<Vec<_>>(), ["Skip this page"]);
        assert_eq!(Reading::of("Next · Go back").words, 3);
        assert!(grade("").abs() < 1e-9);
    }

    #[test]
    fn long_words_and_sentences_are_harder() {
        let easy = "You fix things. You ask a friend.";
        let hard = "You communicate organizational responsibilities to participating representatives.";
        assert!(grade(easy) < 2.0 && grade(hard) > 12.0, "{} {}", grade(easy), grade(hard));
    }

    /// The mean and the largest difference from textstat, in grades, that we allow.
    const MEAN: f64 = 0.25;
    const LARGEST: f64 = 1.0;

    #[test]
    fn grades_are_those_of_textstat() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures/reading-level.tsv");
        let rows = fs::read_to_string(file).unwrap();
        let rows =
            rows.lines().filter(|line| !line.starts_with('#')).map(|line| line.split_once('\t').unwrap());
        let apart: Vec<_> =
            rows.map(|(theirs, text)| ((grade(text) - theirs.parse::<f64>().unwrap()).abs(), text)).collect();
        let mean = apart.iter().map(|(apart, _)| apart).sum::<f64>()
            / f64::from(u32::try_from(apart.len()).unwrap());
        let (largest, text) = apart.iter().max_by(|a, b| a.0.total_cmp(&b.0)).unwrap();
        assert!(mean <= MEAN, "mean {mean}");
        assert!(*largest <= LARGEST, "{largest}: {text}");
    }
}
