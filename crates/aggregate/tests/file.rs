//! The file that a learner gives: what is in it, and what is read of anything else.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "tests fail loudly")]
#[path = "../../reflection/tests/common/mod.rs"]
mod lives;

use aggregate::{Counted, FORMAT, FileError, LARGEST_FILE, VERSION, read};
use lives::{after, any_life, content, new_learner};
use proptest::{collection::vec, prelude::*, sample::Index};
use reflection::{Action, Question, content::Family};
use serde_json::{Value, json};
use std::{collections::BTreeSet, fs, path::Path, sync::LazyLock};

static SCHEMA: LazyLock<jsonschema::Validator> = LazyLock::new(|| {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/count.schema.json");
    let schema: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    jsonschema::draft202012::new(&schema).unwrap()
});

fn file(more: &str) -> String {
    format!(
        r#"{{"format":"{FORMAT}","version":{VERSION},"forms":["reading"],"families":[],"barriers":[]{more}}}"#
    )
}

fn error(file: &str) -> FileError {
    read(file.as_bytes()).unwrap_err()
}

#[test]
fn what_is_counted_is_what_was_told() {
    assert_eq!(
        Counted::of(&new_learner()).to_file(),
        r#"{"format":"everyday-skills/count","version":1,"forms":[],"families":[],"barriers":[]}"#
    );
    let told = after([
        Action::ChooseActivity("teach-family-language".into(), true),
        Action::ChooseBarrier("money".into(), true),
        Action::ChooseBarrier("time".into(), true),
        Action::ChooseBarrier("money".into(), false),
    ]);
    let counted: Value = serde_json::from_str(&Counted::of(&told).to_file()).unwrap();
    assert_eq!(counted["forms"], json!(["mentoring-and-coaching"]));
    assert_eq!(counted["barriers"], json!(["time"]));
    assert!(counted["families"].as_array().unwrap().contains(&json!("people")), "{counted}");
}

proptest! {
    #[test]
    fn a_file_is_as_described_and_holds_ids_of_content_alone(life in any_life()) {
        let state = after(life);
        let counted = Counted::of(&state);
        let text = counted.to_file();
        prop_assert_eq!(read(text.as_bytes()), Ok(counted));
        let value: Value = serde_json::from_str(&text).unwrap();
        if let Err(error) = SCHEMA.validate(&value) {
            prop_assert!(false, "{}: {error}", text);
        }
        let content = content();
        let ids = |field: &str| -> BTreeSet<String> {
            value[field].as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()).collect()
        };
        let told = content.forms.iter().filter(|form| !state.sources_of(&form.id).is_empty());
        prop_assert_eq!(ids("forms"), told.map(|form| form.id.to_string()).collect());
        let barriers = content.barriers.iter().map(|barrier| &barrier.id);
        let barriers = barriers.filter(|id| state.reflection().has(Question::Barrier(id)));
        prop_assert_eq!(ids("barriers"), barriers.map(ToString::to_string).collect());
        prop_assert!(ids("families").iter().all(|id| Family::named(id).is_some()));
        prop_assert!(text.len() < 1_000, "{} bytes", text.len());
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in vec(any::<u8>(), 0..300)) {
        prop_assert!(read(&bytes).is_err());
    }

    #[test]
    fn a_file_that_something_happened_to_is_read_or_refused(at: Index, byte: u8, to: Index) {
        let mut bytes = file("").into_bytes();
        let cut = bytes[..to.index(bytes.len())].to_vec();
        prop_assert!(matches!(read(&cut), Err(FileError::Damaged | FileError::Foreign)));
        *at.get_mut(&mut bytes) = byte;
        if let Ok(counted) = read(&bytes) {
            prop_assert_eq!(read(counted.to_file().as_bytes()), Ok(counted));
        }
    }
}

#[test]
fn what_cannot_be_counted_is_told_apart() {
    let version = |version: &str| file("").replace("\"version\":1", &format!("\"version\":{version}"));
    for (text, expected) in [
        ("x".repeat(LARGEST_FILE + 1), FileError::TooLarge),
        (String::new(), FileError::Foreign),
        ("%PDF-1.7".to_owned(), FileError::Foreign),
        ("[".repeat(LARGEST_FILE), FileError::Foreign),
        ("{}".to_owned(), FileError::Foreign),
        (r#"{"format":"europass","version":1}"#.to_owned(), FileError::Foreign),
        (
            r#"{"format":"everyday-skills/reflection","version":2,"answers":{}}"#.to_owned(),
            FileError::Reflection,
        ),
        (r#"{"format":"everyday-skills/reflection","version":9}"#.to_owned(), FileError::Reflection),
        (version("0"), FileError::Foreign),
        (version("2"), FileError::Newer),
        (version("2").replace("\"forms\"", "\"people\""), FileError::Newer),
        (version("-1"), FileError::Damaged),
        (version("\"1\""), FileError::Damaged),
        (file("")[..60].to_owned(), FileError::Damaged),
        (file(",\"name\":\"Ana\""), FileError::Damaged),
        (file("").replace("[\"reading\"]", "[\"reading\",1]"), FileError::Damaged),
        (file("").replace("\"families\":[],", ""), FileError::Damaged),
        (file(",\"forms\":[]"), FileError::Damaged),
        (format!("{}x", file("")), FileError::Damaged),
    ] {
        assert_eq!(error(&text), expected, "{}", text.get(..120).unwrap_or(&text));
    }
    let keys: BTreeSet<_> = FileError::ALL.iter().map(|error| error.key()).collect();
    assert_eq!(keys.len(), FileError::ALL.len());
}

#[test]
fn what_is_read_is_what_the_schema_allows() {
    let allowed = |text: &str| serde_json::from_str(text).is_ok_and(|value: Value| SCHEMA.is_valid(&value));
    for text in [file(""), format!(" {}\n", file("")), file("").replace(',', ",\n  ")] {
        assert!(read(text.as_bytes()).is_ok() && allowed(&text), "{text}");
    }
    // What spreadsheets and editors put before a text.
    assert!(read(format!("\u{feff}{}", file("")).as_bytes()).is_ok());
    for text in [file(",\"name\":\"Ana\""), file("").replace("\"families\":[],", "")] {
        assert!(read(text.as_bytes()).is_err() && !allowed(&text), "{text}");
    }
}
