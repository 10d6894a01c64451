//! The file of all records: what is in it, and what is read of anything else.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests fail loudly")]

use caseload::{
    ClientId, ExportError, LARGEST_EXPORT, MOST_RECORDS, Opened, Record, read_export, write_export,
};
use keeping::{Kept, Lock, Raw, Saved, read_file};
use proptest::{collection::vec, prelude::*, sample::Index};
use reflection::Day;
use serde_json::{Value, json};
use std::{collections::BTreeSet, fs, path::Path, sync::LazyLock};

fn schema(name: &str) -> jsonschema::Validator {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs").join(name);
    let schema: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    jsonschema::draft202012::new(&schema).unwrap()
}

static DESK: LazyLock<jsonschema::Validator> = LazyLock::new(|| schema("desk.schema.json"));
static REFLECTION: LazyLock<jsonschema::Validator> = LazyLock::new(|| schema("reflection.schema.json"));

fn parse(text: &str) -> Option<Raw> {
    serde_json::from_str(text).ok()
}

fn read(text: &str) -> Result<Opened, ExportError> {
    read_export(text, parse)
}

fn today() -> Day {
    Day::parse("2026-11-22").unwrap()
}

/// A locked record, as keeping reads it.
fn lock(data: &str) -> Lock {
    let lock = json!({ "rounds": 600_000, "salt": "c2FsdA==", "nonce": "bm9uY2U=", "data": data });
    let file = json!({ "format": keeping::FORMAT, "version": keeping::VERSION, "lock": lock }).to_string();
    match read_file(&file, parse).unwrap() {
        Kept::Locked(lock) => lock,
        Kept::Open(_) => unreachable!(),
    }
}

fn record(number: u32, data: &str) -> Record {
    Record { id: ClientId::from_number(number), lock: lock(data) }
}

fn file() -> String {
    write_export(today(), &[record(0x0a, "Zmlyc3Q="), record(0x0b, "c2Vjb25k"), record(0x0c, "dGhpcmQ=")])
}

/// The file with other fields.
fn with(change: impl FnOnce(&mut Value)) -> String {
    let mut value: Value = serde_json::from_str(&file()).unwrap();
    change(&mut value);
    value.to_string()
}

fn ids(opened: &Opened) -> Vec<String> {
    opened.records.iter().map(|record| record.id.to_string()).collect()
}

proptest! {
    #[test]
    fn what_was_written_is_read(data in vec("[A-Za-z0-9+/]{1,60}={0,2}", 1..12), number in 0..2_932_896_i64) {
        let made = Day::from_number(number).unwrap();
        let records: Vec<_> = (0..).zip(&data).map(|(number, data)| record(number * 77_777, data)).collect();
        let file = write_export(made, &records);
        let expected = Opened { made: Some(made), records, unread: 0 };
        prop_assert_eq!(read(&file), Ok(expected.clone()));
        let value: Value = serde_json::from_str(&file).unwrap();
        prop_assert!(DESK.is_valid(&value), "{}", file);
        for element in value["records"].as_array().unwrap() {
            prop_assert!(REFLECTION.is_valid(&element["record"]), "{}", element);
        }
        // Other programs write it with other spaces, and in another order.
        prop_assert_eq!(read(&format!("\u{feff} {value:#}\n")), Ok(expected));
    }

    #[test]
    fn any_text_is_refused(text in any::<String>()) {
        prop_assert!(read(&text).is_err());
    }

    #[test]
    fn a_file_that_something_happened_to_is_read_or_refused(at: Index, sign: char, to: Index) {
        let file = file();
        prop_assert!(matches!(
            read(&file[..to.index(file.len())]), Err(ExportError::Damaged | ExportError::Foreign)
        ));
        let at = at.index(file.len());
        let changed = format!("{}{sign}{}", &file[..at], &file[at + 1..]);
        if let Ok(opened) = read(&changed) {
            // One sign is in one record.
            prop_assert!(opened.unread <= 1 && opened.records.len() + opened.unread == 3);
            let again = read(&write_export(today(), &opened.records));
            prop_assert_eq!(again.map(|again| again.records), Ok(opened.records));
        }
    }
}

#[test]
fn each_record_is_a_saved_file_by_itself() {
    let value: Value = serde_json::from_str(&file()).unwrap();
    let first = value["records"][0]["record"].to_string();
    assert_eq!(read_file(&first, parse), Ok(Kept::Locked(lock("Zmlyc3Q="))));
    // A line each, so that what is damaged can be cut out by hand.
    assert_eq!(file().lines().count(), 5);
}

#[test]
fn a_damaged_record_leaves_the_others() {
    let open = Saved::default().to_file();
    for second in [
        json!(null),
        json!("x"),
        json!({}),
        json!({ "id": "0000000b" }),
        json!({ "id": 11, "record": {} }),
        json!({ "id": "0000000B", "record": serde_json::from_str::<Value>(&lock("eA==").to_file()).unwrap() }),
        json!({ "id": "0000000b", "record": { "format": "europass", "version": 2 } }),
        json!({ "id": "0000000b", "record": { "format": keeping::FORMAT, "version": 2, "lock": {} } }),
        json!({ "id": "0000000b", "record": { "format": keeping::FORMAT, "version": 99, "lock": {} } }),
        json!({ "id": "0000000b", "record": serde_json::from_str::<Value>(&open).unwrap() }),
        // The first one's id.
        json!({ "id": "0000000a", "record": serde_json::from_str::<Value>(&lock("eA==").to_file()).unwrap() }),
    ] {
        let opened = read(&with(|file| file["records"][1] = second.clone())).unwrap();
        assert_eq!(
            (ids(&opened), opened.unread),
            (vec!["0000000a".into(), "0000000c".into()], 1),
            "{second}"
        );
        assert_eq!(opened.records[0].lock, lock("Zmlyc3Q="), "{second}");
    }
    // A sign that base64 has not.
    let opened = read(&file().replace("c2Vjb25k", "c2Vj*25k")).unwrap();
    assert_eq!((opened.records.len(), opened.unread), (2, 1));
}

#[test]
fn a_day_that_cannot_be_read_keeps_nobody_out() {
    for made in [json!(null), json!(7), json!("2026-13-01"), json!({})] {
        let opened = read(&with(|file| file["made"] = made.clone())).unwrap();
        assert_eq!((opened.made, opened.records.len()), (None, 3), "{made}");
    }
}

#[test]
fn what_cannot_be_opened_is_told_apart() {
    let lists = |depth: usize| {
        with(|_| ()).replacen('{', &format!("{{\"more\":{}{},", "[".repeat(depth), "]".repeat(depth)), 1)
    };
    assert!(read(&lists(10)).is_ok());
    for (text, expected) in [
        (" ".repeat(LARGEST_EXPORT + 1), ExportError::TooLarge),
        (write_export(today(), &[]), ExportError::Empty),
        (with(|file| file["records"] = vec![json!(0); MOST_RECORDS + 1].into()), ExportError::TooLarge),
        (with(|file| file["records"] = vec![json!(0); 3 * MOST_RECORDS].into()), ExportError::TooLarge),
        (with(|file| file["records"] = vec![json!(0); MOST_RECORDS].into()), ExportError::Damaged),
        (with(|file| file["records"] = json!({})), ExportError::Damaged),
        (with(|file| file["records"] = json!(null)), ExportError::Damaged),
        (
            with(|file| {
                file["records"] =
                    json!([{ "id": "0000000a", "record": { "format": keeping::FORMAT, "version": 3 } }]);
            }),
            ExportError::Newer,
        ),
        (with(|file| file["version"] = json!(2)), ExportError::Newer),
        (
            with(|file| *file = json!({ "format": "everyday-skills/desk", "version": 2, "records": 7 })),
            ExportError::Newer,
        ),
        (with(|file| file["version"] = json!(0)), ExportError::Foreign),
        (with(|file| file["version"] = json!("1")), ExportError::Damaged),
        (with(|file| file["format"] = json!("europass")), ExportError::Foreign),
        (lists(11), ExportError::TooDeep),
        ("[".repeat(5_000_000), ExportError::TooDeep),
        ("{\"a\":".repeat(3_000_000), ExportError::TooDeep),
        (file()[..200].to_owned(), ExportError::Damaged),
        (format!("{}x", file()), ExportError::Damaged),
        (Saved::default().to_file(), ExportError::Foreign),
        (lock("eA==").to_file(), ExportError::Foreign),
        ("{}".to_owned(), ExportError::Foreign),
        (String::new(), ExportError::Foreign),
        ("<script>alert(1)</script>".to_owned(), ExportError::Foreign),
    ] {
        assert_eq!(read(&text), Err(expected), "{}", text.get(..120).unwrap_or(&text));
    }
}

#[test]
fn each_error_has_a_sentence() {
    let keys: BTreeSet<_> = ExportError::ALL.iter().map(|error| error.key()).collect();
    // What is nested too deep is damaged, to whom it is said.
    assert_eq!(keys.len(), ExportError::ALL.len() - 1);
    assert!(keys.iter().all(|key| key.starts_with("desk-file-")));
}
