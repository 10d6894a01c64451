//! docs/settings.schema.json and the program say the same: what one takes the other takes, what one refuses the other tells.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "tests fail loudly")]
mod common;

use common::{content, file, flatten, languages, schema};
use jsonschema::Validator;
use proptest::{collection::vec, prelude::*, sample::select};
use reflection::{Step, content::Family};
use serde_json::{Map, Value, json};
use settings::{Problem, Settings};
use std::path::Path;

fn problems(document: &Value) -> Vec<Problem> {
    let (settings, mut problems) = Settings::read(&flatten(document, "."));
    problems.extend(settings.problems_in(&content(), &languages()));
    problems
}

#[track_caller]
fn same(schema: &Validator, document: &Value) -> bool {
    let problems = problems(document);
    let refused: Vec<_> = schema.iter_errors(document).map(|error| error.to_string()).collect();
    assert_eq!(problems.is_empty(), refused.is_empty(), "{document}: {problems:?}, {refused:?}");
    problems.is_empty()
}

/// Texts that one or another field takes, and at the edges of what it takes.
fn any_text() -> impl Strategy<Value = Value> {
    let known = [
        "",
        " ",
        "x",
        "en",
        "xx",
        "auto",
        "light",
        "dark",
        "ask",
        "on",
        "off",
        "true",
        "false",
        "tab",
        "north-2",
        "North",
        "reading",
        " reading  web-searching ",
        "reading moon",
        "hope days",
        "days, hope",
        "time",
        "time people",
        "moon",
        "/x",
        "x.svg",
        "https://a.example/x?y#z",
        "HTTPS://a",
        "http:/a",
        "https://",
        "https:///a",
        "javascript:alert(1)",
        "java\tscript:x",
        "data:x",
        "a:b",
        "./a:b",
        "//a.example",
        "a b",
        "jo@a.example",
        "jo@",
        "a@b@c",
        "jo@a.example?cc=x",
        "\u{a0}",
        "é:é",
        "null",
    ];
    let sizes = prop_oneof![Just(40), Just(41), Just(200), Just(201), Just(2_000), Just(2_001)];
    prop_oneof![
        6 => select(known.to_vec()).prop_map(Value::from),
        1 => sizes.clone().prop_map(|size| Value::from("x".repeat(size))),
        1 => sizes.prop_map(|size| Value::from("é".repeat(size))),
        2 => "[a-z é.?]{0,3}@[a-z é.?]{0,3}".prop_map(Value::from),
        1 => "[!-~]{0,12}".prop_map(Value::from),
        1 => "(https?:|[a-z]{1,3}:)?[/a-z?#:@.]{0,8}".prop_map(Value::from),
    ]
}

/// What a field with fixed values may get; a text that looks like a number or `null` cannot be told from one elsewhere.
fn any_leaf() -> impl Strategy<Value = Value> {
    prop_oneof![5 => any_text(), 1 => Just(json!(true)), 1 => Just(json!(false)), 1 => Just(json!(7)), 1 => Just(Value::Null)]
}

fn any_object(parts: &'static [&'static str]) -> impl Strategy<Value = Value> {
    let fields = vec((select(parts.to_vec()), any_text()), 0..5);
    fields.prop_map(|fields| {
        let fields: Map<_, _> = fields.into_iter().map(|(part, value)| (part.to_owned(), value)).collect();
        if fields.is_empty() { json!({"fax": "555"}) } else { Value::Object(fields) }
    })
}

fn any_words() -> impl Strategy<Value = Value> {
    prop_oneof![3 => any_leaf(), 2 => vec(any_text(), 0..4).prop_map(Value::from), 1 => Just(json!([["reading"]]))]
}

/// An entry of a list, mostly whole.
fn any_entry(needs: bool) -> impl Strategy<Value = Value> {
    let text = || prop_oneof![3 => Just(json!("Class")), 1 => any_text()];
    let address = prop_oneof![3 => Just(json!("/class")), 1 => any_text()];
    let parts = if needs { &["what", "phone", "for", "name"] } else { &["text", "address", "what", "x"] };
    (text(), address, any_words(), vec(select(parts.to_vec()), 0..2), any::<bool>()).prop_map(
        move |(text, address, words, without, plain)| {
            let words = if plain { json!(["time", "know-how"]) } else { words };
            let mut entry = if needs {
                json!({"name": text, "address": address, "for": words, "what": "It helps", "phone": "555"})
            } else {
                json!({"text": text, "address": address})
            };
            for part in without {
                if entry.as_object_mut().unwrap().remove(part).is_none() && part == "x" {
                    entry[part] = json!("more");
                }
            }
            // An empty entry has no pairs: there is nothing to tell of.
            if entry == json!({}) { json!({"x": "y"}) } else { entry }
        },
    )
}

/// A field with any value, right or wrong.
fn any_field() -> impl Strategy<Value = (&'static str, Value)> {
    let texts = any_text().prop_map(Value::from);
    prop_oneof![
        (select(vec!["language", "theme", "counselor", "storage", "careers", "events"]), any_leaf()),
        (select(vec!["name", "pack", "$schema"]), texts),
        (select(vec!["start", "hide"]), any_words()),
        (Just("agency"), any_object(&["name", "logo", "address", "fax"])),
        (Just("adviser"), any_object(&["name", "phone", "email", "address", "hours", "fax"])),
        (Just("links"), vec(any_entry(false), 0..13).prop_map(Value::from)),
        (Just("resources"), vec(any_entry(true), 0..4).prop_map(Value::from)),
        (
            select(vec!["theme", "careers", "name", "pack"]),
            prop_oneof![Just(json!(["dark"])), Just(json!({"a": "on"}))]
        ),
        (select(vec!["agency", "links", "resources", "adviser"]), any_leaf()),
        (select(vec!["config", "Theme", "colour", "agency-name"]), any_leaf()),
    ]
}

fn document(fields: Vec<(&'static str, Value)>) -> Value {
    Value::Object(fields.into_iter().map(|(field, value)| (field.to_owned(), value)).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn field_by_field_the_schema_and_the_program_agree(fields in vec(any_field(), 60)) {
        let schema = schema("settings.schema.json");
        let mut sound = Vec::new();
        for field in fields {
            if same(&schema, &document(vec![field.clone()])) {
                sound.push(field);
            }
        }
        // What is right in each field is right together.
        prop_assert!(same(&schema, &document(sound)));
    }

    /// The rules that stand on both sides as something else: there a pattern, here a function.
    #[test]
    fn texts_of_a_shape_have_it_on_both_sides(
        emails in vec("[ab é.?+]{0,3}@?[ab .@?-]{0,4}", 40),
        addresses in vec("[ \\t\u{1}]?(hTtPs?|[ab]|javascript)?:?/{0,3}[ab:/?# \u{85}]{0,4}", 40),
        names in vec("[ab9-]{0,3}[A_ é]?", 40),
    ) {
        let schema = schema("settings.schema.json");
        for text in emails {
            same(&schema, &json!({"adviser": {"email": text}}));
        }
        for text in addresses {
            same(&schema, &json!({"pack": text}));
            same(&schema, &json!({"agency": {"logo": text}}));
        }
        for text in names {
            same(&schema, &json!({"name": text}));
        }
    }

    #[test]
    fn as_a_whole_they_agree(fields in vec(any_field(), 0..4)) {
        same(&schema("settings.schema.json"), &document(fields));
    }
}

#[test]
fn each_bound_is_the_same_on_both_sides() {
    let schema = schema("settings.schema.json");
    let entry = |_| json!({"name": "x", "for": "time"});
    let link = |_| json!({"text": "x", "address": "x"});
    for (field, value, expected) in [
        ("resources", Value::from((0..50).map(entry).collect::<Vec<_>>()), true),
        ("resources", Value::from((0..51).map(entry).collect::<Vec<_>>()), false),
        ("links", Value::from((0..10).map(link).collect::<Vec<_>>()), true),
        ("links", Value::from((0..11).map(link).collect::<Vec<_>>()), false),
        ("name", json!("a".repeat(40)), true),
        ("name", json!("a".repeat(41)), false),
        ("agency", json!({"name": "é".repeat(200)}), true),
        ("agency", json!({"name": "é".repeat(201)}), false),
        ("pack", json!("a".repeat(2_000)), true),
        ("pack", json!("a".repeat(2_001)), false),
        ("resources", json!([{"name": "x", "for": []}]), false),
        ("start", json!([]), true),
        ("events", json!(true), true),
        ("events", json!("yes"), false),
    ] {
        assert_eq!(same(&schema, &document(vec![(field, value.clone())])), expected, "{field}: {value}");
    }
}

#[test]
fn the_schema_names_what_there_is() {
    let schema = file("settings.schema.json");
    let content = content();
    let names = |at: &str| -> Vec<String> {
        schema
            .pointer(at)
            .unwrap()
            .as_array()
            .unwrap()
            .iter()
            .map(|name| name.as_str().unwrap().to_owned())
            .collect()
    };
    let forms: Vec<_> = content.forms.iter().map(|form| form.id.to_string()).collect();
    assert_eq!(names("/$defs/form/enum"), forms);
    assert_eq!(names("/$defs/step/enum"), Step::ALL.map(Step::as_str));
    let barriers = content.barriers.iter().map(|barrier| barrier.id.to_string());
    let needs: Vec<_> = barriers.chain(Family::ALL.map(|family| family.as_str().to_owned())).collect();
    assert_eq!(names("/$defs/need/enum"), needs);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    assert_eq!(names("/properties/language/enum"), compile_content::languages(&folder).unwrap());
    // The same words, where a list comes as one text.
    for (at, names) in [
        ("/properties/start/oneOf/1/pattern", forms),
        ("/properties/hide/oneOf/1/pattern", names("/$defs/step/enum")),
        ("/properties/resources/items/properties/for/oneOf/1/pattern", needs),
    ] {
        assert!(
            schema.pointer(at).unwrap().as_str().unwrap().contains(&format!("(?:{})", names.join("|"))),
            "{at}"
        );
    }
}

#[test]
fn each_setting_is_described() {
    fn check(at: &str, value: &Value) {
        for (name, field) in value.get("properties").and_then(Value::as_object).into_iter().flatten() {
            assert!(
                field.get("description").is_some_and(|it| it.as_str().unwrap().len() > 10),
                "{at}.{name}"
            );
            check(&format!("{at}.{name}"), field);
            check(&format!("{at}.{name}"), field.get("items").unwrap_or(&Value::Null));
        }
    }
    check("", &file("settings.schema.json"));
}
