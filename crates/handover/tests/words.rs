//! The four words, and what the lists of them must be.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail loudly"
)]

use handover::{CodeWords, WORDS};
use std::{collections::BTreeSet, fs, path::Path};

/// The lists of all languages, each with its language.
fn lists() -> Vec<(String, String)> {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/locales");
    let languages = fs::read_dir(locales).unwrap().map(|entry| entry.unwrap().path());
    let lists = languages.filter_map(|folder| {
        let list = fs::read_to_string(folder.join("code-words.txt")).ok()?;
        Some((folder.file_name()?.to_str()?.to_owned(), list))
    });
    lists.collect()
}

/// How many signs must be put in, left out or changed to make one word of the other.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, sign) in one.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], at + 1);
        for (column, its) in other.iter().enumerate() {
            let changed = diagonal + usize::from(sign != *its);
            diagonal = row[column + 1];
            row[column + 1] = changed.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[other.len()]
}

#[test]
fn the_words_are_short_and_none_is_nearly_another() {
    let lists = lists();
    assert!(lists.iter().any(|(language, _)| language == "en"));
    for (language, list) in lists {
        assert!(CodeWords::read(&list).is_some(), "{language}");
        let words: Vec<&str> = list.lines().collect();
        assert_eq!(words.iter().collect::<BTreeSet<_>>().len(), WORDS, "{language}: each once");
        assert!(words.is_sorted(), "{language}: in their order, so that changes are seen");
        for (at, word) in words.iter().enumerate() {
            assert!((3..=10).contains(&word.chars().count()), "{language}: {word}");
            assert!(
                word.chars().all(|sign| sign.is_alphabetic() && !sign.is_uppercase()),
                "{language}: {word}"
            );
            for other in &words[..at] {
                assert!(distance(word, other) > 1, "{language}: {word} and {other}");
            }
        }
    }
}

#[test]
fn the_distance_is_the_one_everybody_means() {
    for (one, other, expected) in
        [("", "", 0), ("house", "mouse", 1), ("kitten", "sitting", 3), ("lemon", "melon", 2)]
    {
        assert_eq!(distance(one, other), expected, "{one} {other}");
    }
}

#[test]
fn each_of_the_first_bytes_has_its_word() {
    let list: Vec<_> = (0..WORDS).map(|number| format!("word{number}\r\n")).collect();
    let list = list.concat();
    let words = CodeWords::read(&list).unwrap();
    let mut digest = [9; 32];
    digest[..4].copy_from_slice(&[0, 255, 7, 7]);
    assert_eq!(words.code(digest), ["word0", "word255", "word7", "word7"]);
    assert_eq!(CodeWords::read(list.trim_end().rsplit_once('\n').unwrap().0), None);
    assert_eq!(CodeWords::read(&format!("{list}one more")), None);
}
