//! What is given to somebody else: all but the key and what a counselor says, without the agreement, or only what was chosen out
//! of what there is; and what is taken from somebody else.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "tests fail loudly")]
#[path = "../../reflection/tests/common/mod.rs"]
mod lives;

use keeping::{Saved, Stamps};
use lives::{after, any_life};
use proptest::prelude::*;
use reflection::{Page, Reflection, State, is_agreed, is_desk};
use serde_json::{Value, json};

const KEY: &str = r#"{"kty":"EC","crv":"P-256","d":"c2VjcmV0"}"#;

fn saved(answers: Value, changed: Value) -> Saved {
    let saved = json!({
        "format": keeping::FORMAT, "version": 2, "page": "share", "answers": answers, "changed": changed
    });
    serde_json::from_value(saved).unwrap()
}

/// The same without some of the answers and their stamps.
fn without(saved: &Saved, drops: impl Fn(&str) -> bool) -> Saved {
    let answers = saved.reflection.iter().filter(|(address, _)| !drops(address));
    let stamps = saved.changed.iter().filter(|(address, _)| !drops(address));
    Saved {
        page: saved.page.clone(),
        reflection: answers.map(|(address, answer)| (address.to_owned(), answer.to_owned())).collect(),
        changed: stamps.map(|(address, stamp)| (address.to_owned(), stamp)).collect(),
    }
}

fn parts(saved: Saved) -> (Reflection, Stamps) {
    (saved.reflection, saved.changed)
}

fn only_chosen(state: &State, saved: Saved) -> Saved {
    saved.with_only(|address, answer| state.is_chosen(address, answer))
}

proptest! {
    #[test]
    fn all_but_the_key_and_what_a_counselor_says_is_given_away(life in any_life()) {
        let state = after(life);
        let mut saved = Saved::default();
        saved.follow(&state, 5_000);
        let given = saved.clone().handed_over();
        prop_assert_eq!(parts(given.clone()), parts(without(&saved, is_desk)));
        let mut file: Value = serde_json::from_str(&saved.to_file()).unwrap();
        file["answers"]["key"] = KEY.into();
        file["changed"]["key"] = 6_000.into();
        let with_key: Saved = serde_json::from_value(file).unwrap();
        prop_assert_eq!(with_key.handed_over(), given);
    }

    #[test]
    fn the_agreement_can_stay_here(life in any_life(), more in any_life()) {
        let mut saved = Saved::default();
        saved.follow(&after(life.clone()), 5_000);
        // What was taken back leaves a stamp.
        saved.follow(&after(more), 6_000);
        let given = saved.clone().without_agreement();
        prop_assert_eq!(&given, &without(&saved, is_agreed));
        prop_assert_eq!(given.clone().without_agreement(), given.clone());
        let text = given.handed_over().to_file();
        prop_assert!(!text.contains("agreed/") && !text.contains("desk/"), "{}", text);
    }

    #[test]
    fn nobody_can_plant_what_a_counselor_says(life in any_life(), theirs in any_life()) {
        let file = |life| {
            let mut saved = Saved::default();
            saved.follow(&after(life), 5_000);
            saved
        };
        let brought = file(theirs).from_outside();
        prop_assert!(!matches!(brought.page, Page::Desk | Page::Agree | Page::Group));
        let before = file(life);
        let mut both = before.clone();
        both.merge(&brought.beside(&before));
        let desk = |saved: &Saved| parts(without(saved, |address| !is_desk(address)));
        prop_assert_eq!(desk(&both), desk(&before));
    }

    #[test]
    fn of_what_was_typed_nothing_is_said(life in any_life()) {
        let state = after(life);
        let mut saved = Saved::default();
        saved.follow(&state, 5_000);
        let given = only_chosen(&state, saved.clone());
        let text = given.to_file();
        for (address, words) in state.reflection().iter() {
            let kind = address.split('/').next().unwrap();
            let is_goal = address.contains("agreed/goal/") && !address.ends_with("/came");
            if ["own", "story", "words", "name", "desk"].contains(&kind) || is_goal {
                prop_assert_eq!(given.reflection.answer(address), None);
                prop_assert_eq!(given.changed.get(address), None);
                // Short words stand in addresses, too.
                prop_assert!(words.len() < 12 || !text.contains(words), "{} is there", words);
            }
        }
        for (address, answer) in given.reflection.iter() {
            prop_assert_eq!(saved.reflection.answer(address), Some(answer));
            prop_assert_eq!(saved.changed.get(address), given.changed.get(address));
        }
    }
}

#[test]
fn nothing_is_said_of_a_key_that_is_or_was_there() {
    for answers in [json!({ "key": KEY, "name": "Ann" }), json!({ "name": "Ann" })] {
        let given = saved(answers, json!({ "key": 7, "name": 5 })).handed_over();
        assert_eq!(given.page, Page::Profile);
        assert_eq!(given.reflection.iter().collect::<Vec<_>>(), [("name", "Ann")]);
        assert_eq!(given.changed.iter().collect::<Vec<_>>(), [("name", 5)]);
        assert!(!given.to_file().contains("key"));
    }
}

#[test]
fn what_a_counselor_says_goes_nowhere_whatever_it_is() {
    let answers = json!({
        "desk/code": "JR-12", "desk/note/form/reading": "He was in prison", "desk/of/tomorrow": "x",
        "earlier/desk/note/hope": "y", "desk": "z", "desktop": "mine", "agreed/goal/1": "A day job",
    });
    let changed = json!({ "desk/code": 5, "desk/taken/back": 6, "earlier/desk/seen": 7, "agreed/goal/1": 8 });
    let all = saved(answers, changed);
    let given = all.clone().handed_over();
    assert_eq!(
        given.reflection.iter().collect::<Vec<_>>(),
        [("agreed/goal/1", "A day job"), ("desktop", "mine")]
    );
    assert_eq!(given.changed.iter().collect::<Vec<_>>(), [("agreed/goal/1", 8)]);
    assert_eq!(all.clone().from_outside().reflection, given.reflection);
    let alone = given.without_agreement();
    assert_eq!((alone.reflection.iter().count(), alone.changed.iter().count()), (1, 0));
    let at = |page: &str| Saved { page: page.to_owned().into(), ..all.clone() }.from_outside().page;
    assert_eq!(
        ["desk", "agree", "group", "share"].map(at),
        [Page::Profile, Page::Profile, Page::Profile, Page::Share]
    );
}

#[test]
fn what_is_about_own_words_goes_with_them_and_what_was_chosen_stays() {
    let chosen = json!({
        "device": "own", "hope/proof": "yes", "earlier/hope/proof": "yes", "earlier-day": "2026-11-22",
        "level/2.B.1.e": "on-my-own",
    });
    let mut answers = chosen.clone();
    let typed = [
        ("own/reading/own-1", "I read to Mrs. Lee"),
        ("earlier/own/reading/own-1", "I read to Mr. Lee"),
        ("tell/own-1", "yes"),
        ("when/own-1", "now"),
        ("seen/2.B.1.e/own-1", "yes"),
        ("words/2.B.1.e", "Sharing"),
        ("name", "Ann"),
        ("badge/profile", "e30.e30.e30"),
        ("endorsement/profile/x", "e30.e30.e30"),
        ("what-a-later-version-asks", "Who is Ann?"),
    ];
    for (address, answer) in typed {
        answers[address] = answer.into();
    }
    let all = saved(answers, json!({ "own/reading/own-1": 5, "level/2.B.1.e": 6, "story/gone/did": 7 }));
    let state = State::resume(lives::content(), all.reflection.clone(), Page::Profile);
    let given = only_chosen(&state, all);
    let left: Value = serde_json::from_str(&given.to_file()).unwrap();
    assert_eq!(left["answers"], chosen);
    assert_eq!(left["changed"], json!({ "level/2.B.1.e": 6 }));
}
