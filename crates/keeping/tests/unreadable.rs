//! What is loaded where something cannot be read, and what the mirror adds.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail loudly"
)]
mod common;

use common::{Memory, open, small};
use keeping::{LoadError, Loaded, Place, SLOTS, Seal, Store, check, load, save, seal, unusable};

const DEVICE: Place = Place::Device;

fn text(count: u64, last: &str) -> String {
    seal(count, &small(last).body())
}

fn loaded(memory: &Memory, mirrored: &str) -> Loaded {
    load(memory, Some(mirrored)).unwrap().unwrap()
}

#[test]
fn the_mirror_counts_where_it_is_ahead() {
    let (five, six) = (text(5, "five"), text(6, "six"));
    let memory = Memory::holding(&five, &six);
    // Behind or level: the slots. Ahead: the mirror, and what is saved next is newer than it.
    for (mirrored, count, last) in
        [(text(5, "mirror"), 6, "six"), (text(6, "mirror"), 6, "six"), (text(9, "mirror"), 9, "mirror")]
    {
        let loaded = loaded(&memory, &mirrored);
        assert_eq!((loaded.count, loaded.place, loaded.lost_newest), (count, DEVICE, false));
        assert_eq!(open(loaded.kept), small(last));
    }
    let sealed = save(&memory, DEVICE, &small("ten").body(), 9).unwrap();
    assert_eq!(SLOTS.map(|key| check(&memory.get(DEVICE, key).unwrap())), [Seal::Sound(10), Seal::Sound(6)]);
    assert_eq!(open(loaded(&memory, &text(9, "mirror")).kept), small("ten"));
    assert_eq!(check(&sealed), Seal::Sound(10));
    // Nothing else is left: the browser was killed before it wrote the slots down.
    let only = loaded(&Memory::new(), &text(3, "mirror"));
    assert_eq!((only.count, only.lost_newest, open(only.kept)), (3, false, small("mirror")));
}

#[test]
fn what_could_not_be_read_may_have_been_newer_unless_the_mirror_knows() {
    let memory = Memory::holding(&text(5, "five"), "damaged");
    assert!(memory.loaded().unwrap().lost_newest);
    for (mirrored, lost, last) in [
        (text(4, "mirror"), true, "five"),
        (text(5, "mirror"), false, "five"),
        (text(6, "mirror"), false, "mirror"),
    ] {
        let loaded = loaded(&memory, &mirrored);
        assert_eq!((loaded.lost_newest, open(loaded.kept)), (lost, small(last)), "{mirrored}");
    }
    let both = Memory::holding("damaged", "damaged");
    assert_eq!(open(loaded(&both, &text(6, "mirror")).kept), small("mirror"));
    // A mirror that cannot be read itself says nothing.
    let version_1 = small("x").to_file().replace("\"version\":2", "\"version\":1");
    for mirrored in [
        "",
        "damaged",
        &text(6, "mirror")[1..],
        &text(6, "mirror").replace("mirror", "other"),
        &version_1,
        &small("x").to_file(),
    ] {
        assert_eq!(open(loaded(&memory, mirrored).kept), small("five"));
        assert_eq!(load(&Memory::new(), Some(mirrored)), Ok(None));
    }
}

#[test]
fn a_sealed_text_that_is_no_reflection_is_passed_over() {
    let memory = Memory::holding(&seal(8, "{\"page\":5,\"answers\":7}"), &text(7, "seven"));
    let loaded = memory.loaded().unwrap();
    assert_eq!((loaded.count, loaded.lost_newest, open(loaded.kept)), (7, true, small("seven")));
}

#[test]
fn a_slot_without_its_seal_is_not_trusted() {
    let file = small("a file").to_file();
    let memory = Memory::holding(&file, &text(1, "one"));
    let loaded = memory.loaded().unwrap();
    assert_eq!((loaded.lost_newest, open(loaded.kept)), (true, small("one")));
    let alone = Memory::with(DEVICE, [Some(&file), None]);
    assert_eq!(alone.load_error(), LoadError::Damaged);
    assert_eq!(unusable(&alone), Some(file));
}

#[test]
fn what_is_said_where_nothing_can_be_read() {
    let foreign = "{\"format\":\"europass\",\"version\":1}";
    for (first, second, error, handed_over) in [
        ("damaged", "", LoadError::Damaged, "damaged"),
        ("", "damaged", LoadError::Damaged, "damaged"),
        (foreign, "", LoadError::Damaged, foreign),
        (foreign, foreign, LoadError::Foreign, foreign),
        ("[]", foreign, LoadError::Damaged, foreign),
        ("null", "{}", LoadError::Damaged, "null"),
    ] {
        let memory = Memory::holding(first, second);
        assert_eq!(memory.load_error(), error, "{first} and {second}");
        assert_eq!(unusable(&memory).as_deref(), Some(handed_over));
    }
    assert_eq!(Memory::with(DEVICE, [Some(foreign), None]).load_error(), LoadError::Foreign);
}
