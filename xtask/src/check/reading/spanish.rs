//! How easy a Spanish text is to read: INFLESZ's scale, in which 65 and more is "quite easy", over the formula of Fernández-Huerta.
//!
//! Syllables are counted as textstat 0.7.8 has them, since its figures are what texts are held to: pyphen breaks a word as a printer
//! would at the end of a line. So neighbouring vowels are one syllable (`leer`, `días`), and a vowel that begins a word is none of its
//! own before a single consonant (`amigo` breaks into `ami-go`). Over our texts this is less than 1 % off.

use super::measure::Measure;

pub(super) const MEASURE: Measure = Measure {
    language: "es",
    unit: "ease",
    syllables,
    formula: |words, syllables| 206.84 - 1.02 * words - 60.0 * syllables,
    higher_is_easier: true,
    page: 65.0,
    guide: 65.0,
    sources: "De dónde viene esto",
};

/// What begins a syllable with two letters.
const ONSETS: [&str; 15] =
    ["bl", "cl", "fl", "gl", "pl", "br", "cr", "dr", "fr", "gr", "pr", "tr", "ch", "ll", "rr"];

/// Letters that pyphen keeps together, so that no line begins or ends with a word they make.
const KEPT: [&str; 2] = ["culo", "puta"];

/// The syllables of a word, at least one.
fn syllables(word: &str) -> usize {
    let word: String = word.to_lowercase().chars().filter(|sign| sign.is_alphanumeric()).collect();
    // The u in `que` and `gui` is not spoken.
    let word = ["que", "qué", "qui", "quí", "gue", "gué", "gui", "guí"]
        .iter()
        .fold(word, |word, silent| word.replace(silent, &silent.replacen('u', "", 1)));
    let groups = word.split(|letter| !is_vowel(letter)).filter(|group| !group.is_empty()).count();
    let final_y = word.strip_suffix('y').is_some_and(|stem| !stem.ends_with(is_vowel) && !stem.is_empty());
    let kept = KEPT.iter().filter(|letters| word.contains(**letters)).count();
    let joined = usize::from(begins_alone(&word)) + usize::from(ends_in_no(&word)) + kept;
    (groups + usize::from(final_y)).saturating_sub(joined).max(1)
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'á' | 'é' | 'í' | 'ó' | 'ú' | 'ü')
}

/// Whether the word would break after its first letter alone.
fn begins_alone(word: &str) -> bool {
    let Some(rest) = word.strip_prefix(is_vowel) else { return false };
    let between: String = rest.chars().take_while(|letter| !is_vowel(*letter)).collect();
    let has_more = between.len() < rest.len();
    let is_onset = between.chars().count() == 1 || ONSETS.contains(&between.as_str());
    has_more && is_onset
}

/// `mano`, `camino`, `turno`: pyphen leaves no `no` alone.
fn ends_in_no(word: &str) -> bool {
    let stem = word.strip_suffix("no").map(|stem| stem.strip_suffix('r').unwrap_or(stem));
    stem.is_some_and(|stem| stem.ends_with(is_vowel))
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
    fn words_have_the_syllables_that_pyphen_finds() {
        check(1, "a y que leer días buen muy 15 tv uno mano agua obra ella otro hoy");
        check(2, "queso calle planear camino estoy ahora amigo ayuda arreglas acción aprender pingüino");
        check(3, "trabajo guitarra teléfono oficina");
        check(4, "habilidad importante");
    }
}
