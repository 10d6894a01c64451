//! A saved copy put together with the answers here: nothing of either is lost.
#![allow(clippy::unwrap_used, reason = "tests fail loudly")]

use keeping::{Saved, Stamps};
use proptest::{collection::vec, prelude::*, sample::select};
use reflection::{Page, Reflection};

fn saved(answers: &[(&str, &str, u64)]) -> Saved {
    let reflection = answers.iter().map(|(at, answer, _)| ((*at).to_owned(), (*answer).to_owned()));
    let changed: Stamps = answers.iter().map(|(at, _, stamp)| ((*at).to_owned(), *stamp)).collect();
    Saved { changed, ..Saved::new(Page::Welcome, reflection.collect::<Reflection>()) }
}

fn together(here: &Saved, copy: Saved) -> Saved {
    let mut together = here.clone();
    together.merge(&copy.beside(here));
    together
}

fn answers(saved: &Saved) -> Vec<(&str, &str)> {
    saved.reflection.iter().collect()
}

#[test]
fn own_words_under_the_same_number_stay_beside_one_another_with_all_that_was_said_about_them() {
    let here = saved(&[("own/reading/own-1", "I read maps", 5), ("story/own-1/did", "Mine", 5)]);
    let copy = saved(&[
        ("own/reading/own-1", "I read plans", 9),
        ("story/own-1/did", "Theirs", 9),
        ("seen/2.A.1.a/own-1", "yes", 9),
    ]);
    let both = together(&here, copy.clone());
    let expected = [
        ("own/reading/own-1", "I read maps"),
        ("own/reading/own-2", "I read plans"),
        ("seen/2.A.1.a/own-2", "yes"),
        ("story/own-1/did", "Mine"),
        ("story/own-2/did", "Theirs"),
    ];
    assert_eq!(answers(&both), expected);
    assert_eq!(both.changed.get("story/own-2/did"), Some(9));
    assert_eq!(together(&both, copy), both, "the same copy again adds something");
}

#[test]
fn the_same_number_in_another_form_is_something_else() {
    let here = saved(&[("own/reading/own-1", "I sew", 5)]);
    let both = together(&here, saved(&[("own/web-searching/own-1", "I sew", 4)]));
    assert_eq!(answers(&both), [("own/reading/own-1", "I sew"), ("own/web-searching/own-2", "I sew")]);
}

#[test]
fn what_was_taken_away_under_a_number_in_the_copy_is_not_what_has_it_here() {
    let here = saved(&[("own/reading/own-1", "I sew", 5), ("story/own-1/did", "Mine", 5)]);
    let stamps = ["own/reading/own-1", "story/own-1/did", "hope/job"].map(|at| (at.to_owned(), 9));
    let copy = Saved { changed: stamps.into_iter().collect(), ..saved(&[]) };
    assert_eq!(answers(&together(&here, copy)), answers(&here));
}

#[test]
fn a_number_that_was_given_back_is_not_given_anew() {
    let mut here = saved(&[("own/reading/own-1", "I sew", 5)]);
    let gone = ("own/reading/own-2".to_owned(), 9);
    here.changed = here.changed.iter().map(|(at, stamp)| (at.to_owned(), stamp)).chain([gone]).collect();
    let both = together(&here, saved(&[("own/reading/own-1", "I knit", 3)]));
    assert_eq!(answers(&both), [("own/reading/own-1", "I sew"), ("own/reading/own-3", "I knit")]);
}

#[test]
fn whose_device_it_is_stays() {
    let copy = saved(&[("device", "own", 9), ("idle", "60", 9), ("hope/job", "yes", 9)]);
    let here = saved(&[("device", "shared", 1)]);
    assert_eq!(answers(&together(&here, copy.clone())), [("device", "shared"), ("hope/job", "yes")]);
    assert_eq!(answers(&together(&saved(&[]), copy)), [("hope/job", "yes")]);
}

fn any_saved() -> impl Strategy<Value = Saved> {
    let own = (select(vec!["reading", "web-searching"]), 1_u32..4, "[ab]{1,2}", 0_u64..5)
        .prop_map(|(form, number, words, stamp)| (format!("own/{form}/own-{number}"), words, stamp));
    vec(own, 0..4).prop_map(|mut answers| {
        // One number is one activity, in one form.
        answers.sort_by(|(one, ..), (other, ..)| one.rsplit('/').next().cmp(&other.rsplit('/').next()));
        answers.dedup_by(|(one, ..), (other, ..)| one.rsplit('/').next() == other.rsplit('/').next());
        let answers: Vec<_> =
            answers.iter().map(|(at, words, stamp)| (at.as_str(), words.as_str(), *stamp)).collect();
        saved(&answers)
    })
}

proptest! {
    #[test]
    fn all_own_words_of_both_are_there(here in any_saved(), copy in any_saved()) {
        let both = together(&here, copy.clone());
        let mut numbers: Vec<_> = both.reflection.own().map(|(_, id, _)| id.to_string()).collect();
        numbers.sort();
        let count = numbers.len();
        numbers.dedup();
        prop_assert_eq!(numbers.len(), count, "two activities have one number");
        for (form, _, words) in here.reflection.own().chain(copy.reflection.own()) {
            prop_assert!(both.reflection.own().any(|(f, _, w)| f == form && w == words), "{} is lost", words);
        }
        prop_assert_eq!(together(&both, copy), both);
    }
}
