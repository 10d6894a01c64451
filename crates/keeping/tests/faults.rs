//! What goes wrong with storage: at most the last change may be missing, and nothing is read as something else.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail loudly"
)]
mod common;

use common::{Fault, Memory, large, numbers, open, small};
use keeping::{
    Kept, LoadError, Place, SLOTS, SaveError, Saved, Store, erase, items, load, save, seal, unusable,
};
use std::time::{Duration, Instant};

const DEVICE: Place = Place::Device;

fn keep(memory: &Memory, saved: &Saved) -> Result<String, SaveError> {
    save(memory, DEVICE, &saved.body(), 0)
}

/// All that is left of a text that was cut off, as a browser reads it.
fn cut(text: &str, at: usize) -> String {
    String::from_utf8_lossy(&text.as_bytes()[..at]).into_owned()
}

/// With one of the slots damaged and the other one sound: the sound one is loaded, and saving goes on without touching it.
fn goes_on(slots: [&str; 2], damaged: usize, sound: &Kept) {
    let memory = Memory::holding(slots[0], slots[1]);
    let loaded = memory.loaded().unwrap();
    assert!(loaded.lost_newest && loaded.kept == *sound);
    let after = small("after");
    keep(&memory, &after).unwrap();
    assert_eq!(
        memory.get(DEVICE, SLOTS[1 - damaged]).as_deref(),
        Some(slots[1 - damaged]),
        "the sound one is touched"
    );
    let loaded = memory.loaded().unwrap();
    assert!(!loaded.lost_newest && loaded.kept == Kept::Open(after));
    assert!(memory.all().values().any(|text| text == slots[damaged]), "what was unreadable is not set aside");
}

#[test]
fn a_flipped_bit_costs_at_most_one_save() {
    let saved = large();
    assert!(saved.reflection.iter().count() > 300);
    let slots = [seal(8, &saved.body()), seal(9, &saved.body())];
    let kept = Kept::Open(saved);
    let mut number = numbers(11);
    // Every flip is seen (tests/envelope.rs tries twelve thousand); here is what comes of it.
    for _ in 0..600 {
        let damaged = number(2);
        let mut bytes = slots[damaged].clone().into_bytes();
        let bit = if number(10) == 0 { number(100 * 8) } else { number(bytes.len() * 8) };
        bytes[bit / 8] ^= 1 << (bit % 8);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let mut both = [slots[0].as_str(), slots[1].as_str()];
        both[damaged] = &text;
        goes_on(both, damaged, &kept);
        // Alone, it is never taken for something else.
        assert_eq!(Memory::with(DEVICE, [Some(&text), None]).load_error(), error(&text));
    }
}

/// Where the flipped bit is in the format's name, it is somebody else's.
fn error(text: &str) -> LoadError {
    let value = serde_json::from_str::<serde_json::Value>(text).unwrap_or_default();
    let foreign = value["format"].as_str().is_some_and(|format| format != keeping::FORMAT);
    if foreign && value["version"].is_u64() { LoadError::Foreign } else { LoadError::Damaged }
}

#[test]
fn a_slot_cut_off_at_any_byte_costs_at_most_one_save() {
    let slots = [seal(8, &small("before").body()), seal(9, &small("last").body())];
    let kept = [Kept::Open(small("before")), Kept::Open(small("last"))];
    for damaged in [0, 1] {
        for at in 0..slots[damaged].len() {
            let text = cut(&slots[damaged], at);
            let mut both = [slots[0].as_str(), slots[1].as_str()];
            both[damaged] = &text;
            goes_on(both, damaged, &kept[1 - damaged]);
        }
    }
}

#[test]
fn both_slots_cut_off_are_said_and_kept() {
    let [first, second] = [seal(8, &small("before").body()), seal(9, &small("last").body())];
    let mirror = seal(9, &small("last").body());
    for one in (0..first.len()).step_by(7) {
        for other in (0..second.len()).step_by(5) {
            let (first, second) = (cut(&first, one), cut(&second, other));
            let memory = Memory::holding(&first, &second);
            assert_eq!(memory.load_error(), LoadError::Damaged);
            let longer = if second.len() > first.len() { &second } else { &first };
            assert_eq!(unusable(&memory).as_ref(), Some(longer));
            assert_eq!(open(load(&memory, Some(&mirror)).unwrap().unwrap().kept), small("last"));
            keep(&memory, &small("one")).unwrap();
            keep(&memory, &small("two")).unwrap();
            let all = memory.all();
            assert!([first, second].iter().all(|text| all.values().any(|kept| kept == text)));
            assert_eq!(memory.open(), Some(small("two")));
        }
    }
}

#[test]
fn wherever_writing_fails_at_most_one_save_is_missing() {
    let start = |old: bool| {
        let memory = Memory::new();
        if old {
            // Version 1 in the first slot, something unreadable in the second: a set-aside and two writes in one save.
            let old = small("0").to_file().replace("\"version\":2", "\"version\":1");
            memory.put(DEVICE, SLOTS[0], &old);
            memory.put(DEVICE, SLOTS[1], "junk");
        }
        memory
    };
    let walk: Vec<Saved> = (1..40).map(|step| small(&"word ".repeat(step))).collect();
    for old in [false, true] {
        for fault in (0..walk.len() + 2).flat_map(|at| [Fault::Once(at), Fault::From(at), Fault::Torn(at)]) {
            let memory = start(old);
            memory.fault.set(fault);
            let mut last = memory.open();
            for (step, saved) in walk.iter().enumerate() {
                let kept = keep(&memory, saved).is_ok();
                // Where the first write of all is cut off, there is nothing before it.
                let found = load(&memory, None).ok().flatten().map(|loaded| open(loaded.kept));
                let is_last = found.as_ref() == Some(saved);
                assert!(is_last || (!kept && found == last), "{fault:?}, step {step}, {old}: {found:?}");
                last = found;
            }
            if old {
                assert!(memory.all().values().any(|text| text == "junk"), "{fault:?}");
            }
            // The trouble over, all is well with the next save.
            memory.fault.set(Fault::None);
            keep(&memory, &small("well")).unwrap();
            assert_eq!(memory.open(), Some(small("well")), "{fault:?}");
        }
    }
}

#[test]
fn blocked_storage_keeps_nothing_and_breaks_nothing() {
    let memory = Memory::holding(&seal(8, &small("before").body()), "junk");
    memory.fault.set(Fault::Blocked);
    let before = memory.all();
    assert_eq!((load(&memory, None), unusable(&memory), items(&memory)), (Ok(None), None, vec![]));
    for place in [DEVICE, Place::Tab] {
        assert_eq!(save(&memory, place, &small("x").body(), 0).unwrap_err().key(), "save-blocked");
    }
    erase(&memory);
    assert_eq!(memory.all(), before);
    // The mirror may be there still.
    let mirror = seal(3, &small("mirror").body());
    assert_eq!(open(load(&memory, Some(&mirror)).unwrap().unwrap().kept), small("mirror"));
}

#[test]
fn megabytes_of_junk_are_said_and_kept_in_bounded_time() {
    let head = seal(8, "{\"page\":\"\",");
    for junk in ["x", "{\"a\":", "\"", "🧓", &head, &seal(8, &small("x").body())] {
        let start = Instant::now();
        let junk = junk.repeat((5 << 20) / junk.len());
        for text in
            [junk.clone(), seal(8, &small("x").body()) + &junk, format!("{}{junk}", &head[..head.len() / 2])]
        {
            let sound = seal(4, &small("sound").body());
            let memory = Memory::holding(&text, &sound);
            memory.room.set(8 << 20);
            assert_eq!(memory.open(), Some(small("sound")));
            // No room to set it aside: it stays, and so does the sound one.
            assert_eq!(keep(&memory, &small("new")), Err(SaveError::Full));
            assert_eq!(memory.get(DEVICE, SLOTS[0]).as_ref(), Some(&text));
            assert_eq!(memory.open(), Some(small("sound")));
            memory.room.set(usize::MAX);
            keep(&memory, &small("new")).unwrap();
            assert!(memory.all().values().any(|kept| *kept == text) && memory.open() == Some(small("new")));
        }
        assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
    }
}
