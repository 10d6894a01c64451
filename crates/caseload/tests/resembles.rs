//! Whose copy it is that comes in.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests fail loudly")]
#[path = "../../reflection/tests/common/mod.rs"]
mod lives;

use caseload::resembles;
use keeping::Saved;
use lives::{after, any_life, content};
use proptest::{collection::vec, prelude::*, sample::Index};
use reflection::{Action, State, is_desk};
use serde_json::json;
use std::{fs, path::Path};

/// The made-up lives, without stamps.
fn fixtures() -> Vec<(String, Saved)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/lives");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "json"));
    files.sort();
    let read = |file: &Path| serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    files.iter().map(|file| (file.file_stem().unwrap().to_string_lossy().into_owned(), read(file))).collect()
}

/// A record after each of these actions, with a stamp for each change.
fn followed(mut saved: Saved, mut state: State, actions: Vec<Action>, mut now: u64) -> (Saved, State) {
    for action in actions {
        state = state.reduce(action);
        now += 1_700;
        saved.follow(&state, now);
    }
    (saved, state)
}

fn lived(actions: Vec<Action>, now: u64) -> Saved {
    followed(Saved::default(), after([]), actions, now).0
}

fn saved(answers: serde_json::Value, changed: serde_json::Value) -> Saved {
    let saved = json!({ "format": keeping::FORMAT, "version": 2, "answers": answers, "changed": changed });
    serde_json::from_value(saved).unwrap()
}

#[test]
fn two_lives_are_two_people() {
    let lives = fixtures();
    assert!(lives.len() > 8);
    for (one, life) in &lives {
        for (other, its) in &lives {
            assert_eq!(resembles(life, its), one == other, "{one} and {other}");
        }
    }
}

#[test]
fn who_has_no_stamps_is_known_by_two_long_texts() {
    let [first, second, short] =
        ["I run the kitchen for the parish feast", "We were out of gas halfway", "Cooking"];
    let record = saved(
        json!({ "story/own-1/did": first, "own/reading/own-1": second, "words/2.B.1.e": short }),
        json!({}),
    );
    // Under another number, and in an earlier reflection.
    let same = saved(
        json!({ "earlier/story/own-3/did": first, "own/reading/own-3": format!(" {second}\n") }),
        json!({}),
    );
    assert!(resembles(&record, &same));
    for other in [
        json!({ "story/own-1/did": first, "words/2.B.1.e": short }),
        // One text that stands there twice.
        json!({ "story/own-1/did": first, "story/own-1/else": first }),
        // What the counselor wrote for several.
        json!({ "story/own-1/did": first, "desk/note/days": second, "agreed/goal/1": second }),
    ] {
        let client = saved(other.clone(), json!({}));
        assert!(!resembles(&record, &client) && !resembles(&client, &record), "{other}");
    }
}

#[test]
fn one_moment_in_common_may_be_chance() {
    let one = saved(
        json!({ "hope/proof": "yes", "device": "own" }),
        json!({ "hope/proof": 1_000, "device": 2_000 }),
    );
    let with = |device: &str, stamp: u64| {
        let answers = json!({ "hope/proof": "yes", "device": device, "barrier/time": "yes" });
        saved(answers, json!({ "hope/proof": 1_000, "device": stamp, "barrier/time": 9_000 }))
    };
    assert!(resembles(&one, &with("own", 2_000)));
    assert!(!resembles(&one, &with("shared", 2_000)));
    assert!(!resembles(&one, &with("own", 2_001)));
    // Who told at one moment only has no other.
    let only = saved(json!({ "hope/proof": "yes" }), json!({ "hope/proof": 1_000 }));
    assert!(resembles(&one, &only) && resembles(&only, &one));
    // What was taken back is no answer in common, and what the desk wrote is not the client's.
    let taken_back =
        saved(json!({ "barrier/time": "yes" }), json!({ "hope/proof": 1_000, "barrier/time": 9_000 }));
    assert!(!resembles(&taken_back, &saved(json!({}), json!({ "hope/proof": 1_000 }))));
    let desk = |code: &str| {
        let answers = json!({ "desk/code": code, "desk/since": "2026-11-22", "desk/seen": "2026-11-22" });
        saved(answers, json!({ "desk/code": 5, "desk/since": 6, "desk/seen": 7 }))
    };
    assert!(!resembles(&desk("JR"), &desk("JR")));
    assert!(!resembles(&Saved::default(), &Saved::default()));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn a_record_is_known_again_later(at: Index, more in any_life(), took in vec(any::<Index>(), 0..6)) {
        let lives = fixtures();
        let (_, life) = at.get(&lives);
        // It was told answer by answer.
        let stamps = life.reflection.iter().zip(1_000..).map(|((address, _), stamp)| (address.to_owned(), stamp));
        let first = Saved { changed: stamps.collect(), ..life.clone() };
        let state = State::resume(content(), first.reflection.clone(), first.page.clone());
        let (mut later, _) = followed(first.clone(), state, more, 1_700_000_000_000);
        // Given away and merged into another device's.
        let told: Vec<_> = later.reflection.iter().map(|(address, _)| address.to_owned()).collect();
        for at in took {
            later.reflection.put(at.get::<String>(&told), None);
        }
        let handed = later.clone().handed_over();
        prop_assert!(resembles(&first, &later) && resembles(&later, &first));
        prop_assert!(resembles(&first, &handed));
        let mut here = Saved::default();
        here.merge(&handed.beside(&here));
        prop_assert!(resembles(&first, &here));
    }

    #[test]
    fn two_who_tell_at_other_times_are_not_taken_for_one(one in any_life(), other in any_life()) {
        prop_assert!(!resembles(&lived(one, 1_000), &lived(other, 9_000_000)));
    }

    #[test]
    fn it_is_the_same_both_ways(one in any_life(), other in any_life(), apart in 0..3_u64) {
        let (one, other) = (lived(one, 1_000), lived(other, 1_000 + 850 * apart));
        prop_assert_eq!(resembles(&one, &other), resembles(&other, &one));
        prop_assert!(resembles(&one, &one) || one.reflection.iter().all(|(address, _)| is_desk(address)));
    }
}
