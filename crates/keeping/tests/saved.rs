//! The saved form: what the schema in docs/ says, and what becomes of data that is not quite it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "tests fail loudly")]
#[path = "../../reflection/tests/common/mod.rs"]
mod lives;

use keeping::{FORMAT, LoadError, Lock, Raw, Saved, VERSION, seal};
use lives::{after, any_life, content};
use proptest::prelude::*;
use reflection::{Action, Page, Profile, State};
use serde_json::{Value, json};
use std::{fs, path::Path, sync::LazyLock};

static SCHEMA: LazyLock<jsonschema::Validator> = LazyLock::new(|| {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/reflection.schema.json");
    let schema: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    jsonschema::draft202012::new(&schema).unwrap()
});

proptest! {
    #[test]
    fn whatever_is_saved_is_what_the_schema_says(life in any_life()) {
        let saved = as_saved(&after(life));
        if let Err(error) = SCHEMA.validate(&saved) {
            prop_assert!(false, "{}: {error} at {}", saved, error.instance_path());
        }
    }

    #[test]
    fn what_is_saved_is_what_comes_back(life in any_life()) {
        let state = after(life);
        let text = Saved::new(state.page().clone(), state.reflection().clone()).to_file();
        let saved: Saved = serde_json::from_str(&text).unwrap();
        let resumed = State::resume(content(), saved.reflection, saved.page);
        prop_assert_eq!(resumed.reflection(), state.reflection());
        prop_assert_eq!(resumed.page(), state.page());
    }
}

fn as_saved(state: &State) -> Value {
    let saved = Saved::new(state.page().clone(), state.reflection().clone());
    serde_json::from_str(&saved.to_file()).unwrap()
}

fn resume(answers: Value, page: &str) -> State {
    let saved = json!({ "format": FORMAT, "version": 1, "page": page, "answers": answers });
    let saved: Saved = serde_json::from_value(saved).unwrap();
    State::resume(content(), saved.reflection, saved.page)
}

fn sound() -> [Value; 3] {
    let lock = json!({ "rounds": 600_000, "salt": "c2FsdA==", "nonce": "bm9uY2U=", "data": "ZGF0YQ==" });
    [
        json!({ "format": FORMAT, "version": 1, "answers": {} }),
        json!({ "format": FORMAT, "version": 2, "page": "hope", "answers": { "device": "own" }, "changed": { "device": 5 } }),
        json!({ "format": FORMAT, "version": 2, "lock": lock }),
    ]
}

#[test]
fn the_schema_allows_what_is_read_and_refuses_what_is_not() {
    let [old, open, locked] = sound();
    let both = locked["lock"].clone();
    let cases = [
        (&old, "", "format", json!("x")),
        (&old, "", "version", json!(0)),
        (&old, "", "version", json!(3)),
        (&old, "", "answers", json!([])),
        (&open, "/answers", "device", json!(5)),
        (&open, "", "changed", json!([])),
        (&open, "/changed", "device", json!("5")),
        (&open, "/changed", "device", json!(5.5)),
        (&open, "", "lock", both),
        (&locked, "", "version", json!(0)),
        (&locked, "/lock", "rounds", json!(1_000)),
        (&locked, "/lock", "rounds", json!(99_999_999)),
        (&locked, "/lock", "data", json!("")),
        (&locked, "/lock", "salt", json!("<>")),
        (&locked, "/lock", "deflated", json!("yes")),
    ];
    let reads =
        |saved: &Value| serde_json::from_value::<Raw>(saved.clone()).is_ok_and(|raw| raw.read().is_ok());
    for (sound, object, field, wrong) in cases {
        assert!(SCHEMA.is_valid(sound) && reads(sound), "{sound}");
        let mut saved = sound.clone();
        saved.pointer_mut(object).unwrap()[field] = wrong;
        assert!(!SCHEMA.is_valid(&saved), "{saved}");
        assert!(!reads(&saved), "{saved}");
    }
}

#[test]
fn the_schema_describes_more_closely_than_the_program_asks() {
    let [old, open, locked] = sound();
    for (sound, object, field, other) in [
        (&old, "", "page", json!("nowhere")),
        (&open, "/answers", "device", json!("borrowed")),
        (&open, "/answers", "idle", json!("7")),
        (&open, "/answers", "agreed/goal/1/came", json!("soon")),
        (&open, "/answers", "earlier/agreed/day", json!("Friday")),
        (&open, "/answers", "desk/hide/hope", json!("no")),
        (&open, "/answers", "desk/code", json!("x".repeat(41))),
        (&open, "/changed", "device", json!(1_u64 << 53)),
        (&open, "", "count", json!(5)),
        (&open, "", "checksum", json!("cbf43926")),
        (&locked, "", "page", json!("hope")),
        (&locked, "", "version", json!(1)),
    ] {
        let mut saved = sound.clone();
        saved.pointer_mut(object).unwrap()[field] = other;
        assert!(!SCHEMA.is_valid(&saved), "{saved}");
        assert!(serde_json::from_value::<Raw>(saved).unwrap().read().is_ok());
    }
}

#[test]
fn the_schema_knows_what_is_stored() {
    let [_, open, locked] = sound();
    let lock = Lock {
        rounds: 600_000,
        salt: "c2FsdA==".into(),
        nonce: "bm9uY2U=".into(),
        data: "ZGF0YQ==".into(),
        deflated: false,
    };
    let saved: Saved = serde_json::from_value(open).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&lock.to_file()).unwrap(), locked);
    let deflated = Lock { deflated: true, ..lock.clone() };
    for body in [saved.body(), lock.body(), deflated.body()] {
        let stored: Value = serde_json::from_str(&seal(1, &body)).unwrap();
        assert!(SCHEMA.is_valid(&stored), "{stored}");
    }
    for page in ["privacy", "open", "lock", "locked", "left"] {
        for minutes in ["5", "10", "20", "60"] {
            let saved =
                json!({ "format": FORMAT, "version": 2, "page": page, "answers": { "idle": minutes } });
            assert!(SCHEMA.is_valid(&saved), "{saved}");
        }
    }
}

#[test]
fn the_header_tells_foreign_and_newer_data() {
    let check = |format: &str, version| Raw { format: format.into(), version, ..Raw::default() }.check();
    assert_eq!(check(FORMAT, VERSION), Ok(()));
    assert_eq!(check("someone-elses/data", 1), Err(LoadError::Foreign));
    assert_eq!(check(FORMAT, 0), Err(LoadError::Foreign));
    assert_eq!(check(FORMAT, VERSION + 1), Err(LoadError::Newer));
}

#[test]
fn answers_from_another_version_stay_and_are_shown_nowhere() {
    let known = content().activities[0].id.to_string();
    let answers = json!({
        format!("activity/{known}"): "yes",
        "activity/from-the-future": "yes",
        "level/2.A.1.a": "splendid",
        "mood": "sunny",
    });
    let state = resume(answers.clone(), "profile");
    assert_eq!(state.unknown_answers(), 3);
    assert!(Profile::of(&state).skills.iter().all(|skill| skill.level.is_none() && skill.reasons.len() == 1));
    let state =
        state.reduce(Action::ChooseActivity(content().activities[1].id.clone(), true)).reduce(Action::Next);
    let saved = as_saved(&state);
    for (address, answer) in answers.as_object().unwrap() {
        assert_eq!(saved["answers"][address], *answer);
    }
}

#[test]
fn a_page_that_cannot_be_shown_becomes_the_first() {
    for page in ["level/2.A.1.a", "story/nothing/did", "form/unknown", "stories", "what/is/this"] {
        assert_eq!(resume(json!({}), page).page(), &Page::Welcome, "{page}");
    }
    assert_eq!(resume(json!({}), "form/reading").page(), &Page::Form("reading".into()));
}
