//! What programs of every version wrote is read by this one.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail loudly"
)]
mod common;

use common::{Memory, open, parse};
use keeping::{Kept, LoadError, Place, Raw, SLOTS, Saved, Seal, VERSION, check, load, read_file, save};
use std::{fs, path::Path};

fn fixture(name: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/saved").join(name);
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn read(text: &str) -> Kept {
    read_file(text, parse).unwrap()
}

/// The answers of all fixtures: the same.
fn is_whole(saved: &Saved) {
    assert_eq!(saved.page.to_string(), "profile");
    assert_eq!(saved.reflection.iter().count(), 118);
    let words = "I read \"the small print\" — con mi abuela 🧓🏽\nand I ask\\call back\t<b>twice</b>";
    for (address, answer) in
        [("words/2.A.1.a", words), ("earlier-day", "2026-02-01"), ("earlier/level/2.B.1.e", "with-help")]
    {
        assert_eq!(saved.reflection.answer(address), Some(answer));
    }
}

#[test]
fn every_version_is_read_from_a_file_and_from_storage() {
    for version in 1..=VERSION {
        let text = fixture(&format!("v{version}.json"));
        let raw = parse(&text).unwrap();
        assert_eq!(raw.version, version, "a fixture is never written anew");
        is_whole(&open(read(&text)));
        is_whole(&serde_json::from_str(&text).unwrap());
        let stored = if version == 1 { text } else { fixture(&format!("v{version}-slot.json")) };
        for slots in [[Some(&*stored), None], [None, Some(&*stored)]] {
            for place in [Place::Device, Place::Tab] {
                let memory = Memory::with(place, slots);
                let loaded = memory.loaded().unwrap();
                assert_eq!((loaded.place, loaded.lost_newest), (place, false));
                is_whole(&open(loaded.kept));
            }
        }
    }
}

#[test]
fn what_this_version_writes_is_the_fixture_of_this_version() {
    let text = fixture(&format!("v{VERSION}.json"));
    let saved = open(read(&text));
    assert_eq!(saved.to_file(), text, "a change of the format is a new version, with a fixture of its own");
    let slot = fixture(&format!("v{VERSION}-slot.json"));
    assert_eq!(check(&slot), Seal::Sound(41));
    assert_eq!(open(read(&slot)), saved);
    let memory = Memory::with(Place::Device, [Some(&slot), None]);
    assert_eq!(
        save(&memory, Place::Device, &saved.body(), 40)
            .unwrap()
            .replace("\"count\":42", "\"count\":41")
            .len(),
        slot.len()
    );
}

#[test]
fn stamps_come_with_version_2() {
    let (old, new) = (open(read(&fixture("v1.json"))), open(read(&fixture("v2.json"))));
    assert_eq!(old.reflection, new.reflection);
    assert_eq!(old.changed.iter().count(), 0);
    let taken_back: Vec<_> =
        new.changed.iter().filter(|(address, _)| new.reflection.answer(address).is_none()).collect();
    assert_eq!(taken_back.len(), 2, "{taken_back:?}");
    let mut merged = old;
    merged.merge(&new);
    assert_eq!(merged, new);
    // Something by that name in version 1 was not ours.
    let odd = fixture("v1.json").replace("\"answers\":", "\"changed\":{\"device\":5},\"answers\":");
    assert_eq!(open(read(&odd)).changed.iter().count(), 0);
}

#[test]
fn a_locked_reflection_is_read_as_locked() {
    let text = fixture("v2-locked.json");
    let Kept::Locked(lock) = read(&text) else { panic!("not locked") };
    assert_eq!(lock.rounds, 600_000);
    assert_eq!(lock.to_file(), text);
    assert!(serde_json::from_str::<Saved>(&text).unwrap_err().to_string().contains("passphrase"));
    // Locked or open is the same to the slots.
    let memory = Memory::new();
    let sealed = save(&memory, Place::Device, &lock.body(), 0).unwrap();
    assert_eq!(memory.loaded().unwrap().kept, Kept::Locked(lock.clone()));
    assert_eq!(read(&sealed), Kept::Locked(lock));
}

#[test]
fn data_of_a_newer_version_is_left_alone() {
    let newer = VERSION + 1;
    let shapes = [
        fixture("v2-slot.json")
            .replace("\"version\":2", &format!("\"version\":{newer}"))
            .replace("profile", "elsewhere"),
        fixture("v2.json").replace("\"version\":2", &format!("\"version\":{newer}")),
        format!("{{ \"version\": {newer}, \"stories\": [[[]]], \"format\": \"{}\" }}", keeping::FORMAT),
        format!("{{\"format\":\"{}\",\"version\":{newer}, and what nobody can read", keeping::FORMAT),
    ];
    let slot = fixture("v2-slot.json");
    for text in &shapes {
        for slots in [
            [Some(&**text), None],
            [None, Some(&**text)],
            [Some(&*slot), Some(&**text)],
            [Some(&**text), Some(&*slot)],
            [Some(&**text), Some("damaged")],
        ] {
            for place in [Place::Device, Place::Tab] {
                let memory = Memory::with(place, slots);
                let before = memory.all();
                assert_eq!(memory.load_error(), LoadError::Newer, "{text}");
                assert_eq!(
                    save(&memory, place, "{\"page\":\"\",\"answers\":{}}", 9).unwrap_err().key(),
                    "save-newer"
                );
                assert_eq!(memory.all(), before);
                assert_eq!(keeping::unusable(&memory).as_deref(), Some(text.as_str()));
            }
        }
        assert_eq!(read_file(text, parse).unwrap_err().key(), "file-newer");
    }
    // In the mirror it says as much, where it has a head; the slots of another place do not matter.
    let memory = Memory::with(Place::Tab, [Some(&slot), None]);
    assert!(load(&memory, Some(&shapes[0])).is_ok());
    assert_eq!(load(&Memory::new(), Some(&shapes[0])), Err(LoadError::Newer));
}

#[test]
fn an_older_program_in_another_tab_sees_that_something_newer_is_kept() {
    let memory = Memory::with(Place::Device, [Some(&fixture("v1.json")), None]);
    let saved = memory.open().unwrap();
    save(&memory, Place::Device, &saved.body(), 0).unwrap();
    for key in SLOTS {
        let raw: Raw = parse(&memory.all()[&("device", key.to_owned())]).unwrap();
        assert_eq!(raw.version, VERSION, "{key}");
    }
    assert_eq!(memory.all().len(), 2, "what can be read is not set aside");
    assert_eq!(memory.open().unwrap(), saved);
}
