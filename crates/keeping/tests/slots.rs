//! Two slots written in turns.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail loudly"
)]
mod common;

use common::{Memory, open, small};
use keeping::{
    Item, LoadError, Loaded, Place, SLOTS, Seal, Store, check, erase, items, leave, load, save, seal,
    unusable,
};

const DEVICE: Place = Place::Device;
const TAB: Place = Place::Tab;

fn counts(memory: &Memory, place: Place) -> [Option<Seal>; 2] {
    SLOTS.map(|key| memory.get(place, key).as_deref().map(check))
}

#[expect(clippy::unnecessary_wraps, reason = "as what it is compared with")]
fn sound(count: u64) -> Option<Seal> {
    Some(Seal::Sound(count))
}

/// A version 1 text, as the program of that version wrote it.
fn old() -> String {
    "{\"format\":\"everyday-skills/reflection\",\"version\":1,\"page\":\"profile\",\"answers\":{\"device\":\"own\"}}".to_owned()
}

fn loaded(memory: &Memory, mirrored: &str) -> Loaded {
    load(memory, Some(mirrored)).unwrap().unwrap()
}

#[test]
fn a_new_learner_has_nothing_kept() {
    let memory = Memory::new();
    memory.put(DEVICE, "host/key", "the host's");
    assert_eq!(memory.loaded(), None);
    assert_eq!((items(&memory), unusable(&memory)), (vec![], None));
    assert_eq!(memory.writes.get(), 0, "loading writes nothing");
}

#[test]
fn slots_are_written_in_turns_and_the_last_written_is_loaded() {
    for place in [DEVICE, TAB] {
        let memory = Memory::new();
        for count in 1..=7 {
            let saved = small(&count.to_string());
            let sealed = save(&memory, place, &saved.body(), 0).unwrap();
            assert_eq!(sealed, seal(count, &saved.body()));
            let before = (count > 1).then(|| Seal::Sound(count - 1));
            let expected = if count % 2 == 1 { [sound(count), before] } else { [before, sound(count)] };
            assert_eq!(counts(&memory, place), expected);
            let loaded = memory.loaded().unwrap();
            assert_eq!((loaded.place, loaded.count, loaded.lost_newest), (place, count, false));
            assert_eq!(open(loaded.kept), saved);
        }
    }
}

/// Two tabs wrote in the same moment.
#[test]
fn of_two_with_the_same_count_the_one_that_is_loaded_stays() {
    let [first, second] = ["first", "second"].map(|last| seal(3, &small(last).body()));
    let memory = Memory::holding(&first, &second);
    assert_eq!(memory.open(), Some(small("first")));
    save(&memory, DEVICE, &small("next").body(), 3).unwrap();
    assert_eq!(memory.get(DEVICE, SLOTS[0]), Some(first));
    assert_eq!(memory.open(), Some(small("next")));
}

#[test]
fn this_tabs_own_comes_before_the_devices() {
    let memory = Memory::with(DEVICE, [Some(&seal(9, &small("device").body())), None]);
    memory.put(TAB, SLOTS[1], &seal(1, &small("tab").body()));
    let loaded = loaded(&memory, &seal(99, &small("mirror").body()));
    assert_eq!((loaded.place, open(loaded.kept)), (TAB, small("tab")));
    // Where this tab's cannot be read, somebody else's on this device is not shown in its place.
    memory.put(TAB, SLOTS[1], "damaged");
    assert_eq!(memory.load_error(), LoadError::Damaged);
    assert_eq!(unusable(&memory).as_deref(), Some("damaged"));
    memory.put(DEVICE, SLOTS[0], "damaged and longer");
    assert_eq!(unusable(&memory).as_deref(), Some("damaged"));
}

#[test]
fn who_changes_whose_device_it_is_takes_the_answers_along() {
    for (from, to) in [(DEVICE, TAB), (TAB, DEVICE)] {
        let memory = Memory::with(from, [Some(&old()), Some(&seal(4, &small("one").body()))]);
        save(&memory, to, &small("two").body(), 4).unwrap();
        leave(&memory, from);
        assert_eq!(counts(&memory, from), [None, None]);
        assert_eq!(counts(&memory, to), [sound(5), None]);
        assert_eq!(memory.open(), Some(small("two")));
    }
    // What cannot be read, or is newer or another's, stays where it is.
    let foreign = "{\"format\":\"europass\",\"version\":1}";
    let newer = "{\"format\":\"everyday-skills/reflection\",\"version\":3}";
    for text in ["damaged", foreign, newer] {
        let memory = Memory::holding(text, &seal(4, &small("one").body()));
        leave(&memory, DEVICE);
        assert_eq!(memory.get(DEVICE, SLOTS[0]).as_deref(), Some(text));
        assert_eq!(memory.get(DEVICE, SLOTS[1]), None);
    }
}

#[test]
fn what_a_tab_keeps_leaves_what_the_device_keeps_alone() {
    let memory = Memory::with(DEVICE, [Some(&seal(4, &small("somebody else").body())), None]);
    save(&memory, TAB, &small("mine").body(), 0).unwrap();
    assert_eq!(counts(&memory, DEVICE), [sound(4), None]);
    assert_eq!(memory.open(), Some(small("mine")));
}

#[test]
fn version_1_counts_before_all_that_are_sealed() {
    let sealed = seal(1, &small("one").body());
    for slots in [[old(), sealed.clone()], [sealed, old()]] {
        let memory = Memory::holding(&slots[0], &slots[1]);
        assert_eq!(memory.loaded().unwrap().count, 1);
        assert_eq!(memory.open(), Some(small("one")));
        save(&memory, DEVICE, &small("two").body(), 1).unwrap();
        assert!(counts(&memory, DEVICE).contains(&sound(1)) && counts(&memory, DEVICE).contains(&sound(2)));
    }
    // Where the first slot cannot take the newer text, too, what is saved is saved, and the next write goes there.
    let memory = Memory::with(DEVICE, [Some(&old()), None]);
    memory.fault.set(common::Fault::Once(1));
    save(&memory, DEVICE, &small("two").body(), 0).unwrap();
    assert_eq!(counts(&memory, DEVICE), [Some(Seal::Unsealed), sound(1)]);
    assert_eq!(memory.open(), Some(small("two")));
    save(&memory, DEVICE, &small("three").body(), 0).unwrap();
    assert_eq!(counts(&memory, DEVICE), [sound(2), sound(1)]);
}

#[test]
fn everything_of_ours_is_listed_and_erased_and_nothing_else() {
    let memory = Memory::new();
    for (place, key) in [(DEVICE, "host"), (DEVICE, "everyday-skills"), (TAB, "my-everyday-skills/x")] {
        memory.put(place, key, "another's");
    }
    let others = memory.all();
    save(&memory, DEVICE, &small("x").body(), 0).unwrap();
    for (place, key) in [
        (DEVICE, "everyday-skills/set-aside-3"),
        (TAB, "everyday-skills/reflection"),
        (TAB, "everyday-skills/"),
    ] {
        memory.put(place, key, "ours");
    }
    let keys: Vec<_> = items(&memory).into_iter().map(|Item { place, key, .. }| (place, key)).collect();
    let ours = [
        (DEVICE, "everyday-skills/reflection"),
        (DEVICE, "everyday-skills/set-aside-3"),
        (TAB, "everyday-skills/"),
        (TAB, "everyday-skills/reflection"),
    ];
    assert_eq!(keys, ours.map(|(place, key)| (place, key.to_owned())));
    assert!(items(&memory).iter().all(|item| memory.get(item.place, &item.key).as_ref() == Some(&item.text)));
    erase(&memory);
    assert_eq!(memory.all(), others);
    assert_eq!((items(&memory), memory.loaded()), (vec![], None));
}
