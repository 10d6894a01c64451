//! What nobody can read is copied aside before anything takes its place.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail loudly"
)]
mod common;

use common::{Fault, Memory, small};
use keeping::{Place, SET_ASIDE, SLOTS, SaveError, Seal, Store, check, save, seal};
use proptest::{collection::vec, prelude::*, sample::select};

const DEVICE: Place = Place::Device;

fn keep(memory: &Memory, last: &str) -> Result<String, SaveError> {
    save(memory, DEVICE, &small(last).body(), 0)
}

fn aside(memory: &Memory) -> Vec<(String, String)> {
    let all = memory.all().into_iter();
    all.filter(|((_, key), _)| key.starts_with(SET_ASIDE)).map(|((_, key), text)| (key, text)).collect()
}

#[test]
fn what_is_replaced_is_set_aside_first_under_the_next_free_key() {
    let memory = Memory::holding("one", "two");
    keep(&memory, "a").unwrap();
    assert_eq!(memory.get(DEVICE, SLOTS[1]).as_deref(), Some("two"), "what need not be replaced stays");
    keep(&memory, "b").unwrap();
    let foreign = "{\"format\":\"europass\",\"version\":1}";
    for text in [foreign, "", "one", foreign] {
        memory.put(DEVICE, SLOTS[0], text);
        memory.put(DEVICE, SLOTS[1], &seal(9, &small("c").body()));
        keep(&memory, "d").unwrap();
        assert_eq!(memory.open(), Some(small("d")));
    }
    let expected = [("", "one"), ("-2", "two"), ("-3", foreign), ("-4", "")];
    assert_eq!(aside(&memory), expected.map(|(key, text)| (format!("{SET_ASIDE}{key}"), text.to_owned())));
}

#[test]
fn what_is_set_aside_is_never_replaced() {
    let memory = Memory::holding("new", "newer");
    // A learner or a host may have taken the first away.
    for (key, text) in [("-2", "before"), ("-10", "long before"), ("-x", "odd")] {
        memory.put(DEVICE, &format!("{SET_ASIDE}{key}"), text);
    }
    keep(&memory, "a").unwrap();
    keep(&memory, "b").unwrap();
    let kept = aside(&memory);
    for (key, text) in [("", "new"), ("-2", "before"), ("-3", "newer"), ("-10", "long before"), ("-x", "odd")]
    {
        assert!(kept.contains(&(format!("{SET_ASIDE}{key}"), text.to_owned())), "{key}: {kept:?}");
    }
    assert_eq!(kept.len(), 5);
}

#[test]
fn where_it_cannot_be_set_aside_nothing_is_replaced() {
    let junk = "junk ".repeat(1_000);
    for sound in [None, Some(seal(1, &small("sound").body()))] {
        let memory = Memory::with(DEVICE, [Some(&junk), sound.as_deref()]);
        memory.room.set(8_000);
        let before = memory.all();
        assert_eq!(keep(&memory, "new"), Err(SaveError::Full));
        assert_eq!(memory.all(), before);
        memory.room.set(20_000);
        keep(&memory, "new").unwrap();
        assert_eq!(aside(&memory), [(SET_ASIDE.to_owned(), junk.clone())]);
        assert_eq!(memory.open(), Some(small("new")));
    }
}

#[test]
fn a_copy_that_is_there_is_not_made_again_when_the_write_after_it_failed() {
    let memory = Memory::holding("junk", &seal(1, &small("sound").body()));
    memory.fault.set(Fault::Once(1));
    assert_eq!(keep(&memory, "new"), Err(SaveError::Full));
    assert_eq!(memory.get(DEVICE, SLOTS[0]).as_deref(), Some("junk"));
    keep(&memory, "new").unwrap();
    assert_eq!(aside(&memory).len(), 1);
    assert_eq!(memory.open(), Some(small("new")));
}

proptest! {
    /// Whatever somebody or something puts into the slots between two saves.
    #[test]
    fn nothing_unreadable_is_ever_lost(
        steps in vec((0_usize..3, select(vec!["", "a", "b", "{}", "null", "{\"format\":\"x\",\"version\":7}"])), 1..12),
        refused in 0_usize..20,
    ) {
        let memory = Memory::new();
        memory.fault.set(Fault::Once(refused));
        let mut put = Vec::new();
        for (number, (slot, text)) in steps.iter().enumerate() {
            if let Some(key) = SLOTS.get(*slot) {
                // What stands there readable is the page's own, and in its memory.
                let overwritten = memory.get(DEVICE, key);
                if overwritten.is_none_or(|text| matches!(check(&text), Seal::Sound(_))) {
                    memory.put(DEVICE, key, text);
                    put.push((*text).to_owned());
                }
            }
            let before = memory.all();
            let after = small(&number.to_string());
            if save(&memory, DEVICE, &after.body(), 0).is_ok() {
                prop_assert_eq!(memory.open(), Some(after));
            } else {
                let now = memory.all();
                prop_assert!(before.iter().all(|(key, text)| now.get(key) == Some(text)), "something is replaced");
            }
            let kept: Vec<_> = memory.all().into_values().collect();
            for text in &put {
                prop_assert!(kept.contains(text), "{} is lost: {:?}", text, kept);
            }
            let mut aside: Vec<_> = aside(&memory).into_iter().map(|(_, text)| text).collect();
            let copies = aside.len();
            aside.sort();
            aside.dedup();
            prop_assert_eq!(aside.len(), copies, "twice the same");
        }
    }
}
