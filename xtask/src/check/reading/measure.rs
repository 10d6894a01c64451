//! How easy a text is to read: from the words in a sentence and the syllables in a word, by a formula for each language.
//!
//! A sentence ends at a stop or with its line, so that buttons and list items without a stop are sentences too. As in textstat 0.7.8,
//! what has one or two words only is no sentence, while its words count.

/// How the texts of a language are measured, and what they are held to.
pub(super) struct Measure {
    pub(super) language: &'static str,
    /// What its figures are called.
    pub(super) unit: &'static str,
    pub(super) syllables: fn(&str) -> usize,
    /// The figure, from the words a sentence and the syllables a word.
    pub(super) formula: fn(f64, f64) -> f64,
    pub(super) higher_is_easier: bool,
    /// The limit of a page.
    pub(super) page: f64,
    /// The limit of a part of the counselor's guide.
    pub(super) guide: f64,
    /// The part of the guide with names of laws, papers and offices, which are not ours to change.
    pub(super) sources: &'static str,
}

impl Measure {
    /// The figure of a text; 0 of none.
    pub(super) fn of(&self, text: &str) -> f64 {
        let syllables = words(text).map(self.syllables).sum();
        let [words, sentences, syllables] = [count(text), sentences(text).count().max(1), syllables]
            .map(|it: usize| u32::try_from(it).map_or(f64::MAX, f64::from));
        if words == 0.0 { 0.0 } else { (self.formula)(words / sentences, syllables / words) }
    }

    /// Whether a figure is on the hard side of a limit.
    pub(super) fn is_beyond(&self, figure: f64, limit: f64) -> bool {
        self.hardness(figure) > self.hardness(limit)
    }

    /// The figure so that more is harder.
    pub(super) fn hardness(&self, figure: f64) -> f64 {
        if self.higher_is_easier { -figure } else { figure }
    }
}

/// How many words a text has.
pub(super) fn count(text: &str) -> usize {
    words(text).count()
}

/// The sentences of a text: three words or more.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.lines().flat_map(|line| line.split_inclusive(['.', '!', '?']));
    parts.map(str::trim).filter(|part| words(part).count() > 2)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric))
}

/// That each of these words has so many syllables.
#[cfg(test)]
#[track_caller]
pub(super) fn have_syllables(syllables: fn(&str) -> usize, expected: usize, words: &str) {
    for word in words.split(' ') {
        assert_eq!(syllables(word), expected, "{word}");
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::{english, spanish},
        *,
    };
    use std::{fs, path::Path};

    fn grade(text: &str) -> f64 {
        english::MEASURE.of(text)
    }

    #[test]
    fn a_line_without_a_stop_is_a_sentence() {
        let words = "Read a paper map. Fix the old bike! What did you do?\nPlan a trip";
        assert_eq!(sentences(words).count(), 4);
        assert_eq!(count(words), 15);
        assert!((grade("We go home now\nWe go home now") - grade("We go home now.")).abs() < 1e-9);
    }

    #[test]
    fn one_or_two_words_are_no_sentence() {
        assert_eq!(sentences("Next\nGo back\nSkip this page").collect::<Vec<_>>(), ["Skip this page"]);
        assert_eq!(count("Next · Go back"), 3);
        assert!(grade("").abs() < 1e-9);
    }

    #[test]
    fn long_words_and_sentences_are_harder() {
        let easy = "You fix things. You ask a friend.";
        let hard = "You communicate organizational responsibilities to participating representatives.";
        assert!(grade(easy) < 2.0 && grade(hard) > 12.0, "{} {}", grade(easy), grade(hard));
    }

    /// Compares our figures with those of textstat 0.7.8: the mean and the largest difference that we allow.
    #[track_caller]
    fn check_figures(measure: &Measure, file: &str, mean: f64, largest: f64) {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures").join(file);
        let rows = fs::read_to_string(file).unwrap();
        let rows =
            rows.lines().filter(|line| !line.starts_with('#')).map(|line| line.split_once('\t').unwrap());
        let apart =
            rows.map(|(theirs, text)| ((measure.of(text) - theirs.parse::<f64>().unwrap()).abs(), text));
        let apart: Vec<_> = apart.collect();
        let sum: f64 = apart.iter().map(|(apart, _)| apart).sum();
        let ours = sum / f64::from(u32::try_from(apart.len()).unwrap());
        let (most, text) = apart.iter().max_by(|a, b| a.0.total_cmp(&b.0)).unwrap();
        assert!(apart.len() > 50 && ours <= mean, "{} texts, mean {ours}", apart.len());
        assert!(*most <= largest, "{most}: {text}");
    }

    #[test]
    fn grades_are_those_of_textstat() {
        check_figures(&english::MEASURE, "reading-level.tsv", 0.25, 1.0);
    }

    /// In a page of twenty words one syllable makes 3.
    #[test]
    fn spanish_figures_are_those_of_textstat() {
        check_figures(&spanish::MEASURE, "reading-ease-es.tsv", 0.5, 3.0);
    }
}
