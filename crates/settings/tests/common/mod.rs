//! The real content, JSON as the loader flattens it, and the schemas in docs/.
#![allow(dead_code, reason = "each test file uses its part")]

use jsonschema::Validator;
use proptest::{collection::vec, prelude::*, sample::select};
use reflection::Content;
use serde_json::{Map, Value};
use std::{fs, path::Path};

thread_local! {
    static CONTENT: Content = {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
        compile_content::compile(&folder, "en").expect("the content folder compiles")
    };
}

/// The content the app ships, in English.
pub(crate) fn content() -> Content {
    CONTENT.with(Clone::clone)
}

pub(crate) fn file(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs").join(name);
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

pub(crate) fn schema(name: &str) -> Validator {
    let schema = file(name);
    jsonschema::meta::validate(&schema).expect("the schema is a schema");
    jsonschema::validator_for(&schema).unwrap()
}

/// As the loader makes pairs of JSON: every leaf with its path, its value as text.
pub(crate) fn flatten(value: &Value, divider: &str) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    add(&mut pairs, String::new(), value, divider);
    pairs
}

fn add(pairs: &mut Vec<(String, String)>, path: String, value: &Value, divider: &str) {
    let below = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}{divider}{key}") };
    match value {
        Value::Object(fields) => {
            fields.iter().for_each(|(key, value)| add(pairs, below(key), value, divider));
        }
        Value::Array(items) => {
            items
                .iter()
                .enumerate()
                .for_each(|(at, value)| add(pairs, below(&at.to_string()), value, divider));
        }
        Value::String(text) => pairs.push((path, text.clone())),
        other => pairs.push((path, other.to_string())),
    }
}

/// Any JSON at all.
pub(crate) fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,9}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 24, 5, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(Value::from),
            vec((any_key(), inner), 0..5)
                .prop_map(|fields| Value::Object(fields.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

fn any_key() -> impl Strategy<Value = String> {
    let known = [
        "agency",
        "adviser",
        "links",
        "resources",
        "start",
        "hide",
        "name",
        "address",
        "text",
        "for",
        "0",
        "1",
        "01",
        "10",
        "4294967296",
        "activities",
        "id",
        "form",
        "settings",
        "skills",
        "2.B.1.e",
    ];
    prop_oneof![3 => select(known.to_vec()).prop_map(str::to_owned), 1 => "\\PC{0,6}"]
}

/// The tags of the languages that the app ships.
pub(crate) fn languages() -> Vec<String> {
    compile_content::languages(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content")).unwrap()
}
