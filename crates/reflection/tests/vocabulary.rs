//! Likely skills from own words: what is found in a text, and that no text and no table does harm.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "tests fail loudly")]

use proptest::{collection::vec, prelude::*, sample::select};
use reflection::{Suggestion, Vocabulary, content::RowError};

/// A small vocabulary: `:` is the first element, `;` the second, and so on.
const TABLE: &str = "#elements\tlisten repair drive sell cook teach write\n\
    #least\t5\n\
    #skip\ta an and are i im in is it my of out the to\n\
    #not\tnot no never dont\n\
    #but\tbut only\n\
    #forms\tdrove=driv care=care\n\
    #endings\ting ed ies=y es s\n\
    #endings\te\n\
    #endings\tnn=n ss=s\n\
    bik\t;5\n\
    brak\t;3\n\
    car\t;2<2\n\
    cell phon\t;4\n\
    cell\t>1\n\
    phon\t;1\n\
    dont start\t:7\n\
    driv\t<5\n\
    driv car\t<9\n\
    figur problem\t;6\n\
    run\t=1\n\
    mix\t:9;9<9=9>9?9@A\n\
    end\n";

fn vocabulary() -> Vocabulary {
    Vocabulary::from_table(TABLE).unwrap()
}

#[track_caller]
fn check(text: &str, expected: &[(&str, u32, &str)]) {
    let found = vocabulary().ranked(text);
    let found: Vec<_> =
        found.iter().map(|one| (one.skill.as_str().to_owned(), one.score, one.words.join("; "))).collect();
    let expected: Vec<_> =
        expected.iter().map(|(id, score, words)| ((*id).to_owned(), *score, (*words).to_owned())).collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn words_are_found_in_all_their_forms() {
    check("I fix my neighbors' BIKES.", &[("repair", 10, "BIKES")]);
    check("biked; biking: bike", &[("repair", 10, "biked")]);
    check("He drove, and I’m running", &[("drive", 10, "drove"), ("sell", 2, "running")]);
    check("bíke", &[("repair", 10, "bíke")]);
}

#[test]
fn words_inside_words_are_not_found() {
    check("care scar carpet carve biker drivel", &[]);
}

#[test]
fn a_phrase_counts_whole_and_its_words_half() {
    check("I fix cell phones", &[("repair", 9, "cell phones"), ("cook", 1, "cell phones")]);
    check("figure out the problem", &[("repair", 12, "figure problem")]);
    check("I drive cars", &[("drive", 25, "drive cars"), ("repair", 2, "drive cars")]);
}

#[test]
fn a_phrase_ends_with_the_clause() {
    check("I drive, cars too", &[("drive", 14, "drive; cars"), ("repair", 4, "cars")]);
    check("in the cell. phones", &[("repair", 2, "phones"), ("cook", 2, "cell")]);
}

#[test]
fn what_is_denied_is_not_found() {
    check("I don't drive", &[]);
    check("I do not drive bikes but I fix brakes", &[("repair", 6, "brakes")]);
    check("never. bikes", &[("repair", 10, "bikes")]);
    check("I not only drive", &[("drive", 10, "drive")]);
    check("my car don't start", &[("listen", 14, "don't start"), ("repair", 4, "car"), ("drive", 4, "car")]);
}

#[test]
fn only_what_is_likely_is_suggested() {
    let suggested =
        |text| vocabulary().suggest(text).into_iter().map(|one| one.skill.to_string()).collect::<Vec<_>>();
    assert_eq!(suggested("run"), [""; 0], "too little speaks for it");
    assert_eq!(suggested("brakes"), ["repair"]);
    assert_eq!(suggested("drove, cars, brakes"), ["drive", "repair"]);
    assert_eq!(suggested("drove cars"), ["drive"], "less than two fifths of the best");
    assert_eq!(suggested("mix"), ["write", "listen", "repair", "drive", "sell"], "five at most");
    for nothing in ["", "I do stuff", "…", "我修自行车", "🚲🚲", "' ’ ''"] {
        assert_eq!(suggested(nothing), [""; 0], "{nothing}");
    }
}

#[test]
fn a_table_that_is_damaged_says_in_which_line() {
    let check = |table: &str, line| {
        let error = Vocabulary::from_table(table).err();
        assert_eq!(error, Some(RowError { line }), "{table}");
    };
    check("", 0);
    check("#least\t3\n", 1);
    check("end\nend\n", 1);
    check("#least\tthree\nend\n", 1);
    check("#elements\ta b\n#strange\tx\nend\n", 2);
    check("#elements\ta b\nbike\t<1\nend\n", 2);
    check("#elements\ta b\nbike\t:0\nend\n", 2);
    check("#elements\ta b\nbike\t:1;\nend\n", 2);
    check("#elements\ta b\nbike\nend\n", 2);
    check("bike\t:1\n#elements\ta b\nend\n", 1);
}

#[test]
fn a_cell_reads_back_as_what_was_written() {
    let cell = Vocabulary::cell(&[(0, 1), (6, 30)]);
    let table = format!("#elements\ta b c d e f g\nx\t{cell}\nend\n");
    let found = Vocabulary::from_table(&table).unwrap().ranked("x");
    let found: Vec<_> = found.iter().map(|one| (one.skill.as_str(), one.score)).collect();
    assert_eq!(found, [("g", 60), ("a", 2)]);
}

/// What does not depend on the order of the words.
fn unordered(found: Vec<Suggestion>) -> Vec<(String, u32, Vec<String>)> {
    let mut found: Vec<_> = found
        .into_iter()
        .map(|mut one| {
            one.words.sort();
            (one.skill.to_string(), one.score, one.words)
        })
        .collect();
    found.sort();
    found
}

proptest! {
    #[test]
    fn any_text_gives_at_most_five_and_always_the_same(text in "\\PC{0,2000}") {
        let vocabulary = vocabulary();
        let found = vocabulary.suggest(&text);
        prop_assert!(found.len() <= 5);
        prop_assert!(found.iter().all(|one| one.score >= 5 && !one.words.is_empty()));
        prop_assert!(found.windows(2).all(|pair| pair[0].score >= pair[1].score));
        prop_assert_eq!(vocabulary.suggest(&text), found);
    }

    #[test]
    fn the_order_of_words_does_not_matter_outside_phrases(
        words in vec(select(vec!["bike", "brakes", "mixing", "cells", "drove", "run", "not", "the", "éa"]), 0..12)
    ) {
        let distinct: std::collections::BTreeSet<_> = words.iter().copied().collect();
        let forwards: Vec<_> = distinct.iter().copied().collect();
        let backwards: Vec<_> = distinct.iter().rev().copied().collect();
        let vocabulary = vocabulary();
        prop_assert_eq!(
            unordered(vocabulary.ranked(&forwards.join(", "))),
            unordered(vocabulary.ranked(&backwards.join(", ")))
        );
    }

    #[test]
    fn no_table_does_harm(table in "[\\PC\t\n]{0,300}", text in "\\PC{0,50}") {
        for table in [table.clone(), table + "\nend\n"] {
            if let Ok(vocabulary) = Vocabulary::from_table(&table) {
                vocabulary.suggest(&text);
            }
        }
    }

    #[test]
    fn a_table_cut_off_or_damaged_does_no_harm(at in 0..TABLE.len(), sign in "\\PC", text in "\\PC{0,50}") {
        prop_assert!(Vocabulary::from_table(&TABLE[..at]).is_err());
        let damaged = format!("{}{sign}{}", &TABLE[..at], &TABLE[at + 1..]);
        if let Ok(vocabulary) = Vocabulary::from_table(&damaged) {
            vocabulary.suggest(&text);
            vocabulary.suggest("bike cell phone mix");
        }
    }
}
