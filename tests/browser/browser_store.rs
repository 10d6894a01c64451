//! The browser's own storage behind its trait; how it is used is `crates/keeping`'s.

use everyday_skills::storage::{BrowserStore, SaveError};
use gloo_storage::{LocalStorage, SessionStorage, Storage};
use keeping::{Kept, Place, SLOTS, Saved, Store, erase, items, load, save};
use reflection::Page;
use wasm_bindgen_test::wasm_bindgen_test;

fn saved(answers: &[(&str, &str)]) -> Saved {
    let answers = answers.iter().map(|(address, answer)| ((*address).to_owned(), (*answer).to_owned()));
    Saved::new(Page::Hope, answers.collect())
}

/// Empty storage but for a key of the host.
fn clear() {
    for storage in [LocalStorage::raw(), SessionStorage::raw()] {
        storage.clear().unwrap();
        storage.set_item("host", "stays").unwrap();
    }
}

fn loaded() -> Option<Saved> {
    match load(&BrowserStore::default(), None).unwrap()?.kept {
        Kept::Open(saved) => Some(saved),
        Kept::Locked(_) => None,
    }
}

#[wasm_bindgen_test]
fn what_is_saved_is_loaded_again() {
    clear();
    assert_eq!(loaded(), None);
    // Signs that JSON has its own ways with, keys that objects order or treat specially.
    let mut odd = saved(&[
        ("device", "own"),
        ("10", "\"\\\n\u{2028}🕰\u{0}\u{202e}"),
        ("2", ""),
        ("__proto__", "x"),
        ("toString", "y"),
    ]);
    odd.changed =
        [("2".to_owned(), 1_800_000_000_000), ("gone".to_owned(), (1 << 53) - 1)].into_iter().collect();
    for place in [Place::Device, Place::Tab] {
        save(&BrowserStore::default(), place, &odd.body(), 0).unwrap();
        assert_eq!(loaded(), Some(odd.clone()));
        let storage = if place == Place::Tab { SessionStorage::raw() } else { LocalStorage::raw() };
        assert!(storage.get_item(SLOTS[0]).unwrap().is_some());
    }
}

#[wasm_bindgen_test]
fn a_full_browser_keeps_what_was_saved_before() {
    clear();
    let before = saved(&[("device", "own")]);
    save(&BrowserStore::default(), Place::Device, &before.body(), 0).unwrap();
    let too_much = saved(&[("own/reading/own-1", &"x".repeat(6 << 20))]);
    assert_eq!(save(&BrowserStore::default(), Place::Device, &too_much.body(), 0), Err(SaveError::Full));
    assert_eq!(loaded(), Some(before));
}

#[wasm_bindgen_test]
fn text_of_other_types_is_not_read() {
    for text in [
        "",
        "null",
        "7",
        "[1]",
        "{}",
        r#"{"format":1,"version":1}"#,
        r#"{"format":"everyday-skills/reflection","version":1.5}"#,
        r#"{"format":"everyday-skills/reflection","version":"1"}"#,
        r#"{"format":"everyday-skills/reflection","version":1,"answers":[]}"#,
        r#"{"format":"everyday-skills/reflection","version":1,"answers":null}"#,
        r#"{"format":"everyday-skills/reflection","version":1,"answers":{"a":1}}"#,
        r#"{"format":"everyday-skills/reflection","version":1}"#,
        r#"{"format":"everyday-skills/reflection","version":1,"answers":{},"changed":{"a":"b"}}"#,
        r#"{"format":"everyday-skills/reflection","version":1,"lock":7}"#,
        r#"{"format":"everyday-skills/reflection","version":1,"lock":{"rounds":600000,"salt":"","nonce":""}}"#,
    ] {
        assert!(BrowserStore::default().parse(text).is_none(), "{text}");
    }
}

#[wasm_bindgen_test]
fn erasing_takes_ours_and_nothing_else() {
    clear();
    save(&BrowserStore::default(), Place::Device, &saved(&[("device", "own")]).body(), 0).unwrap();
    SessionStorage::raw().set_item("everyday-skills/anything", "anything").unwrap();
    assert_eq!(items(&BrowserStore::default()).len(), 2);
    erase(&BrowserStore::default());
    for storage in [LocalStorage::raw(), SessionStorage::raw()] {
        assert_eq!(storage.length(), Ok(1));
        assert_eq!(storage.get_item("host"), Ok(Some("stays".to_owned())));
    }
}
