//! The JSON that is written, beside a library that reads it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail loudly"
)]
mod common;

use common::parse;
use keeping::{FORMAT, Kept, LoadError, Lock, Raw, Saved, Stamps, VERSION, whole};
use proptest::{collection::btree_map, prelude::*};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Any text there is: control characters, quotes, line separators, emoji, half a sign of two.
fn any_text() -> impl Strategy<Value = String> {
    let special = prop::sample::select("\0\u{1}\u{8}\t\n\u{c}\r\u{1f}\u{7f}\u{85}\"\\/\u{2028}\u{2029}\u{feff}\u{202e}\u{fffd}🧓\u{1f3fd}\u{200d}é{}[]:,<>&'".chars().collect::<Vec<_>>());
    prop::collection::vec(prop_oneof![any::<char>(), special], 0..24).prop_map(String::from_iter)
}

fn any_lock() -> impl Strategy<Value = Lock> {
    let base64 = || "[A-Za-z0-9+/]{4,40}={0,2}";
    (600_000_u32..=10_000_000, base64(), base64(), base64(), any::<bool>())
        .prop_map(|(rounds, salt, nonce, data, deflated)| Lock { rounds, salt, nonce, data, deflated })
}

fn of(answers: &BTreeMap<String, String>, changed: &BTreeMap<String, u64>, page: &str) -> Saved {
    let changed = changed.clone().into_iter().collect::<Stamps>();
    Saved { changed, ..Saved::new(page.to_owned().into(), answers.clone().into_iter().collect()) }
}

proptest! {
    #[test]
    fn what_is_written_is_json(
        answers in btree_map(any_text(), any_text(), 0..8),
        changed in btree_map(any_text(), 0..=Stamps::LATEST, 0..8),
        form in any_text(),
    ) {
        let saved = of(&answers, &changed, &format!("form/{form}"));
        let page = saved.page.to_string();
        let body: Value = serde_json::from_str(&saved.body()).unwrap();
        prop_assert_eq!(&body, &json!({ "page": page, "answers": answers, "changed": changed }));
        let file: Value = serde_json::from_str(&saved.to_file()).unwrap();
        let head = json!({ "format": FORMAT, "version": VERSION, "page": page, "answers": answers, "changed": changed });
        prop_assert_eq!(&file, &head);
        prop_assert_eq!(parse(&saved.to_file()).unwrap().read(), Ok(Kept::Open(saved)));
    }

    #[test]
    fn a_lock_is_written_as_json(lock in any_lock(), text in any_text()) {
        let mut fields = json!({ "rounds": lock.rounds, "salt": lock.salt, "nonce": lock.nonce, "data": lock.data });
        if lock.deflated {
            fields["deflated"] = true.into();
        }
        prop_assert_eq!(serde_json::from_str::<Value>(&lock.body()).unwrap(), json!({ "lock": &fields }));
        let file: Value = serde_json::from_str(&lock.to_file()).unwrap();
        prop_assert_eq!(file, json!({ "format": FORMAT, "version": VERSION, "lock": fields }));
        prop_assert_eq!(parse(&lock.to_file()).unwrap().read(), Ok(Kept::Locked(lock.clone())));
        // What is no base64 is written soundly, too, and refused when it is read.
        let odd = Lock { data: text.clone(), ..lock };
        prop_assert_eq!(parse(&odd.to_file()).unwrap().lock, Some(odd));
    }

    #[test]
    fn any_json_is_read_or_refused(text in any_text(), version in prop_oneof![0_u32..4, any::<u32>()]) {
        for json in [text.clone(), json!({ "format": FORMAT, "version": version, "answers": { &text: text } }).to_string()] {
            let kept = parse(&json).ok_or(LoadError::Damaged).and_then(Raw::read);
            if let Ok(Kept::Open(saved)) = kept {
                prop_assert_eq!(parse(&saved.to_file()).unwrap().read(), Ok(Kept::Open(saved)));
            }
        }
    }
}

#[test]
fn each_field_has_its_type() {
    let sound = json!({ "format": FORMAT, "version": 2, "page": "hope", "answers": { "device": "own" }, "changed": { "device": 5 } });
    let lock = json!({ "rounds": 600_000, "salt": "c2FsdA==", "nonce": "bm9uY2U=", "data": "ZGF0YQ==", "deflated": true });
    let locked = json!({ "format": FORMAT, "version": 2, "lock": lock });
    let read = |value: &Value| parse(&value.to_string()).ok_or(LoadError::Damaged).and_then(Raw::read);
    assert!(matches!(read(&sound), Ok(Kept::Open(_))));
    assert!(matches!(read(&locked), Ok(Kept::Locked(_))));
    for (value, field, wrong, error) in [
        (&sound, "/format", json!(null), LoadError::Damaged),
        (&sound, "/format", json!("europass"), LoadError::Foreign),
        (&sound, "/version", json!("2"), LoadError::Damaged),
        (&sound, "/version", json!(1.5), LoadError::Damaged),
        (&sound, "/version", json!(-1), LoadError::Foreign),
        (&sound, "/version", json!(0), LoadError::Foreign),
        (&sound, "/version", json!(3), LoadError::Newer),
        (&sound, "/version", json!(1e30), LoadError::Newer),
        (&sound, "/answers", json!(null), LoadError::Damaged),
        (&sound, "/answers", json!([]), LoadError::Damaged),
        (&sound, "/answers", json!("own"), LoadError::Damaged),
        (&sound, "/answers/device", json!(1), LoadError::Damaged),
        (&sound, "/answers/device", json!(null), LoadError::Damaged),
        (&sound, "/answers/device", json!({ "own": true }), LoadError::Damaged),
        (&sound, "/changed", json!(7), LoadError::Damaged),
        (&sound, "/changed/device", json!("5"), LoadError::Damaged),
        (&sound, "/changed/device", json!(5.5), LoadError::Damaged),
        (&locked, "/lock", json!("locked"), LoadError::Damaged),
        (&locked, "/lock/rounds", json!(599_999), LoadError::Damaged),
        (&locked, "/lock/rounds", json!(10_000_001), LoadError::Damaged),
        (&locked, "/lock/rounds", json!("600000"), LoadError::Damaged),
        (&locked, "/lock/salt", json!(""), LoadError::Damaged),
        (&locked, "/lock/nonce", json!(12), LoadError::Damaged),
        (&locked, "/lock/data", json!("<b>"), LoadError::Damaged),
        (&locked, "/lock/deflated", json!("true"), LoadError::Damaged),
        (&locked, "/lock/deflated", json!(1), LoadError::Damaged),
        (&locked, "/lock/deflated", json!(null), LoadError::Damaged),
        (&locked, "/lock/deflated", json!({}), LoadError::Damaged),
    ] {
        let mut value = value.clone();
        *value.pointer_mut(field).unwrap() = wrong.clone();
        assert_eq!(read(&value), Err(error), "{field}: {wrong}");
    }
    for field in ["format", "version", "answers"] {
        let mut value = sound.clone();
        value.as_object_mut().unwrap().remove(field);
        assert_eq!(read(&value), Err(LoadError::Damaged), "{field}");
    }
    let mut both = sound.clone();
    both["lock"] = locked["lock"].clone();
    assert_eq!(read(&both), Err(LoadError::Damaged), "answers beside a lock would be lost");
}

#[test]
fn a_lock_is_deflated_only_where_it_says_so() {
    for (said, deflated) in
        [(json!({}), false), (json!({ "deflated": false }), false), (json!({ "deflated": true }), true)]
    {
        let mut lock =
            json!({ "rounds": 600_000, "salt": "c2FsdA==", "nonce": "bm9uY2U=", "data": "ZGF0YQ==" });
        lock.as_object_mut().unwrap().extend(said.as_object().unwrap().clone());
        let file = json!({ "format": FORMAT, "version": 2, "lock": lock }).to_string();
        assert_eq!(parse(&file).unwrap().lock.unwrap().deflated, deflated);
    }
}

#[test]
fn a_head_that_is_not_ours_to_read_needs_no_more() {
    let newer = parse(&json!({ "format": FORMAT, "version": 3, "answers": [1, [2]], "lock": 5 }).to_string())
        .unwrap();
    assert_eq!(newer.read(), Err(LoadError::Newer));
    assert!(serde_json::from_str::<Saved>("{\"format\":\"europass\",\"version\":1}").is_err());
}

#[test]
fn numbers_are_whole() {
    assert_eq!(
        [0.0, -0.0, 5.0, -3.0, 9e15].map(whole),
        [Some(0), Some(0), Some(5), Some(0), Some(9_000_000_000_000_000)]
    );
    assert_eq!(whole(1e300), Some(u64::MAX));
    assert_eq!([0.5, -0.1, f64::NAN].map(whole), [None; 3]);
}
