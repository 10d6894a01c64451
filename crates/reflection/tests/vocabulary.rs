//! Likely skills from own words: what is found in a text, and that no text and no table does harm.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "tests fail loudly")]

use proptest::{collection::vec, prelude::*, sample::select};
use reflection::{Suggestion, Vocabulary, content::RowError};

/// A small vocabulary: `:` is the first element, `;` the second, and so on.
const TABLE: &str = "#elements\tlisten repair drive sell cook teach write\n\
    #least\t3\n\
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
    driv\t<5\n\
    driv car\t<9\n\
    figur problem\t;6\n\
    run\t=1\n\
    mix\t:9;9<9=9>9?9@9\n\
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
    check("I fix my neighbors' BIKES.", &[("repair", 5, "BIKES")]);
    check("biked; biking: bike", &[("repair", 5, "biked")]);
    check("He drove, and I’m running", &[("drive", 5, "drove"), ("sell", 1, "running")]);
    check("bíke", &[("repair", 5, "bíke")]);
}

#[test]
fn words_inside_words_are_not_found() {
    check("care scar carpet carve biker drivel", &[]);
}

#[test]
fn phrases_go_before_their_words_and_end_with_the_clause() {
    check("I fix cell phones", &[("repair", 4, "cell phones")]);
    check("figure out the problem", &[("repair", 6, "figure problem")]);
    check("I drive cars", &[("drive", 9, "drive cars")]);
    check("I drive, cars too", &[("drive", 7, "drive; cars"), ("repair", 2, "cars")]);
    check("in the cell. phones", &[("cook", 1, "cell")]);
}

#[test]
fn what_is_denied_is_not_found() {
    check("I don't drive", &[]);
    check("I do not drive bikes but I fix brakes", &[("repair", 3, "brakes")]);
    check("never. bikes", &[("repair", 5, "bikes")]);
    check("I not only drive", &[("drive", 5, "drive")]);
}

#[test]
fn only_what_is_likely_is_suggested() {
    assert_eq!(vocabulary().suggest("run"), []);
    assert_eq!(vocabulary().suggest("mix").len(), 5);
    for nothing in ["", "I do stuff", "…", "我修自行车", "🚲🚲", "' ’ ''"] {
        assert_eq!(vocabulary().suggest(nothing), [], "{nothing}");
    }
}

#[test]
fn a_table_that_is_damaged_says_in_which_line() {
    let check = |table: &str, line| {
        assert_eq!(Vocabulary::from_table(table).err(), Some(RowError { line }), "{table}")
    };
    check("", 0);
    check("#least\t3\n", 1);
    check("end\nend\n", 1);
    check("#least\tthree\nend\n", 1);
    check("#elements\ta b\n#strange\tx\nend\n", 2);
    check("#elements\ta b\nbike\t<1\nend\n", 2);
    check("#elements\ta b\nbike\t:0\nend\n", 2);
    check("#elements\ta b\nbike\t:1;\nend\n", 2);
    check("bike\t:1\n#elements\ta b\nend\n", 1);
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
        prop_assert!(found.iter().all(|one| one.score >= 3 && !one.words.is_empty()));
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
