//! The browser's own storage behind its trait.

use everyday_skills::storage::{BrowserStore, KEY, LoadError, SET_ASIDE, SaveError, Store};
use gloo_storage::{LocalStorage, SessionStorage, Storage};
use reflection::{Page, Saved};
use wasm_bindgen_test::wasm_bindgen_test;

const NEWER: &str = r#"{"format":"everyday-skills/reflection","version":999}"#;

fn saved(answers: &[(&str, &str)]) -> Saved {
    let answers = answers.iter().map(|(address, answer)| ((*address).to_owned(), (*answer).to_owned()));
    Saved::new(Page::Hope, answers.collect())
}

fn local(key: &str) -> Option<String> {
    LocalStorage::raw().get_item(key).unwrap()
}

fn session(key: &str) -> Option<String> {
    SessionStorage::raw().get_item(key).unwrap()
}

/// Empty storage but for a key of the host, and our key with this text.
fn holding(text: Option<&str>) {
    for storage in [LocalStorage::raw(), SessionStorage::raw()] {
        storage.clear().unwrap();
        storage.set_item("host", "stays").unwrap();
    }
    if let Some(text) = text {
        LocalStorage::raw().set_item(KEY, text).unwrap();
    }
}

#[wasm_bindgen_test]
fn what_is_saved_is_loaded_again() {
    holding(None);
    assert_eq!(BrowserStore.load(), Ok(None));
    // Signs that JSON has its own ways with, keys that objects order or treat specially.
    let odd = saved(&[
        ("device", "own"),
        ("10", "\"\\\n\u{2028}🕰"),
        ("2", ""),
        ("__proto__", "x"),
        ("toString", "y"),
    ]);
    assert_eq!(BrowserStore.save(&odd), Ok(()));
    assert_eq!(BrowserStore.load(), Ok(Some(odd)));
    assert_eq!(session(KEY), None);
    assert_eq!(BrowserStore.unusable(), None);
}

#[wasm_bindgen_test]
fn a_shared_device_keeps_it_for_the_tab_only() {
    holding(None);
    BrowserStore.save(&saved(&[("device", "own")])).unwrap();
    let shared = saved(&[("device", "shared")]);
    BrowserStore.save(&shared).unwrap();
    assert_eq!(local(KEY), None, "left behind on the shared device");
    assert_eq!(BrowserStore.load(), Ok(Some(shared)));
    BrowserStore.save(&saved(&[("device", "own")])).unwrap();
    assert_eq!(session(KEY), None);
}

#[wasm_bindgen_test]
fn damaged_and_foreign_data_is_set_aside_once_each() {
    holding(Some("damaged"));
    assert_eq!(BrowserStore.load(), Err(LoadError::Damaged));
    assert_eq!(BrowserStore.unusable().as_deref(), Some("damaged"));
    assert_eq!(local(KEY).as_deref(), Some("damaged"), "looking changed it");
    BrowserStore.save(&saved(&[])).unwrap();
    BrowserStore.save(&saved(&[])).unwrap();
    assert_eq!(local(SET_ASIDE).as_deref(), Some("damaged"));
    assert_eq!(BrowserStore.load(), Ok(Some(saved(&[]))));

    let foreign = r#"{"format":"europass","version":1}"#;
    LocalStorage::raw().set_item(KEY, foreign).unwrap();
    assert_eq!(BrowserStore.load(), Err(LoadError::Foreign));
    BrowserStore.save(&saved(&[])).unwrap();
    assert_eq!(local(SET_ASIDE).as_deref(), Some("damaged"));
    assert_eq!(local(&format!("{SET_ASIDE}-2")).as_deref(), Some(foreign));
    assert_eq!(local(&format!("{SET_ASIDE}-3")), None);
}

#[wasm_bindgen_test]
fn newer_data_is_left_alone() {
    holding(Some(NEWER));
    assert_eq!(BrowserStore.load(), Err(LoadError::Newer));
    assert_eq!(BrowserStore.save(&saved(&[])), Err(SaveError::Newer));
    assert_eq!(local(KEY).as_deref(), Some(NEWER));
    assert_eq!(local(SET_ASIDE), None);
    // On a shared device too, where the tab has its own place.
    let shared = saved(&[("device", "shared")]);
    assert_eq!(BrowserStore.save(&shared), Ok(()));
    assert_eq!(local(KEY).as_deref(), Some(NEWER));
    assert_eq!(BrowserStore.load(), Ok(Some(shared)));
}

#[wasm_bindgen_test]
fn a_full_browser_keeps_what_was_saved_before() {
    holding(None);
    let before = saved(&[("device", "own")]);
    BrowserStore.save(&before).unwrap();
    let too_much = "x".repeat(6 << 20);
    assert_eq!(BrowserStore.save(&saved(&[("own/reading/own-1", &too_much)])), Err(SaveError::Full));
    assert_eq!(BrowserStore.load(), Ok(Some(before)));
}

#[wasm_bindgen_test]
fn erasing_takes_ours_and_nothing_else() {
    holding(Some("damaged"));
    BrowserStore.save(&saved(&[])).unwrap();
    SessionStorage::raw().set_item(KEY, "anything").unwrap();
    BrowserStore.erase();
    for storage in [LocalStorage::raw(), SessionStorage::raw()] {
        assert_eq!(storage.length(), Ok(1));
        assert_eq!(storage.get_item("host"), Ok(Some("stays".to_owned())));
    }
}
