//! Storage that was damaged, in the browser's own: what is left can be read, and nothing takes its place unsaid.

use everyday_skills::storage::BrowserStore;
use gloo_storage::{LocalStorage, Storage};
use js_sys::{Function, JsString, eval};
use keeping::{Kept, LoadError, Loaded, Place, SET_ASIDE, SLOTS, Saved, load, save, seal};
use reflection::Page;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

/// Some 1.5 kB, with signs of one, two, three and four bytes.
fn sample(last: &str) -> Saved {
    let words = "I mend radios & \"old\" clocks für Großmutter 🕰, and what else is broken. ";
    let mut answers = vec![("device".to_owned(), "own".to_owned()), ("last".to_owned(), last.to_owned())];
    answers.extend((0..12).map(|at| (format!("own/trial-and-error/own-{at}"), words.repeat(1 + at % 2))));
    let mut saved = Saved::new(Page::Hope, answers.iter().cloned().collect());
    saved.changed = answers.into_iter().map(|(address, _)| (address, 1_800_000_000_000)).collect();
    saved
}

fn local(key: &str) -> Option<String> {
    LocalStorage::raw().get_item(key).unwrap()
}

/// Storage in which the newer text (count 8) is in this slot, the older (count 7) in the other.
fn holding(newer_in: usize) -> [String; 2] {
    let storage = LocalStorage::raw();
    storage.clear().unwrap();
    let [older, newer] = [seal(7, &sample("older").body()), seal(8, &sample("newer").body())];
    storage.set_item(SLOTS[newer_in], &newer).unwrap();
    storage.set_item(SLOTS[1 - newer_in], &older).unwrap();
    [older, newer]
}

/// Changes the texts in storage as they are there, sign by sign of UTF-16: `change(text, at)` in JavaScript.
struct Damage(Function);

impl Damage {
    fn by(change: &str) -> Self {
        let script = format!("(key, text, at) => localStorage.setItem(key, (({change})(text, at)))");
        Self(eval(&script).unwrap().unchecked_into())
    }

    fn cut() -> Self {
        Self::by("(text, at) => text.substring(0, at)")
    }

    fn flip() -> Self {
        let flipped = "String.fromCharCode(text.charCodeAt(at) ^ 1 << at % 7)";
        Self::by(&format!("(text, at) => text.substring(0, at) + {flipped} + text.substring(at + 1)"))
    }

    fn of(&self, key: &str, text: &str, at: u32) {
        self.0.call3(&JsValue::UNDEFINED, &key.into(), &text.into(), &at.into()).unwrap();
    }
}

fn length(text: &str) -> u32 {
    JsString::from(text).length()
}

fn last(loaded: &Loaded) -> &str {
    match &loaded.kept {
        Kept::Open(saved) => saved.reflection.answer("last").unwrap(),
        Kept::Locked(_) => unreachable!("nothing was locked"),
    }
}

/// With the newer of the two damaged in every place: the older is read, and written over only after the damaged one.
fn leaves_the_other(damage: &Damage) {
    for newer_in in [0, 1] {
        let [older, newer] = holding(newer_in);
        assert!(newer.len() > 1500, "the sample has only {} bytes", newer.len());
        let (damaged, sound) = (SLOTS[newer_in], SLOTS[1 - newer_in]);
        for at in 0..length(&newer) {
            damage.of(damaged, &newer, at);
            let loaded = load(&BrowserStore::default(), None).unwrap().unwrap();
            assert_eq!(
                (last(&loaded), loaded.lost_newest),
                ("older", true),
                "slot {newer_in} damaged at {at}"
            );
        }
        let broken = local(damaged).unwrap();
        save(&BrowserStore::default(), Place::Device, &sample("next").body(), 7).unwrap();
        assert_eq!(local(SET_ASIDE), Some(broken), "what is damaged is not set aside");
        assert_eq!(local(sound), Some(older), "the sound one was written over");
        let loaded = load(&BrowserStore::default(), None).unwrap().unwrap();
        assert_eq!((last(&loaded), loaded.lost_newest), ("next", false));
    }
}

#[wasm_bindgen_test]
fn a_slot_cut_off_anywhere_leaves_the_other() {
    leaves_the_other(&Damage::cut());
}

#[wasm_bindgen_test]
fn a_slot_with_any_sign_flipped_leaves_the_other() {
    leaves_the_other(&Damage::flip());
}

#[wasm_bindgen_test]
fn the_older_slot_damaged_anywhere_is_no_loss() {
    for damage in [Damage::cut(), Damage::flip()] {
        let [older, _] = holding(1);
        for at in 0..length(&older) {
            damage.of(SLOTS[0], &older, at);
            let loaded = load(&BrowserStore::default(), None).unwrap().unwrap();
            assert_eq!(last(&loaded), "newer", "damaged at {at}");
        }
    }
}

#[wasm_bindgen_test]
fn both_slots_damaged_anywhere_are_said_and_kept() {
    for damage in [Damage::cut(), Damage::flip()] {
        let [older, newer] = holding(0);
        for at in 0..length(&older).min(length(&newer)) {
            damage.of(SLOTS[0], &newer, at);
            damage.of(SLOTS[1], &older, at);
            let before = SLOTS.map(local);
            let error = load(&BrowserStore::default(), None).unwrap_err();
            assert_ne!(error, LoadError::Newer, "damaged at {at}, it reads as of a newer version");
            assert_eq!(SLOTS.map(local), before, "looking changed it");
        }
        let broken = SLOTS.map(local);
        for last in ["first", "second"] {
            save(&BrowserStore::default(), Place::Device, &sample(last).body(), 0).unwrap();
        }
        let aside = [local(SET_ASIDE), local(&format!("{SET_ASIDE}-2"))];
        assert!(broken.iter().all(|text| aside.contains(text)), "not both are set aside");
        let loaded = load(&BrowserStore::default(), None).unwrap().unwrap();
        assert_eq!((last(&loaded), loaded.lost_newest), ("second", false));
    }
}
