//! Content packs: what is taken, what is told, and docs/content-pack.schema.json beside it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "tests fail loudly")]
mod common;

use common::{any_json, content, file, flatten, schema};
use proptest::{collection::vec, prelude::*, sample::select};
use reflection::{Action, ActivityId, Page, Profile, State, content::Activity};
use serde_json::{Map, Value, json};
use settings::{Kind, Problem, read_pack};
use std::rc::Rc;

fn read(document: &Value) -> (Vec<Activity>, Vec<Problem>) {
    read_pack(&flatten(document, "/"), &content())
}

fn sound() -> Value {
    json!({
        "id": "food-bank-shift",
        "form": "volunteering-and-service",
        "settings": ["community"],
        "skills": { "2.B.1.e": 3, "2.A.1.b": 1 },
        "text": "Help at the food bank on Saturdays",
    })
}

/// The sound activity with one field changed; taken out where the value is null.
fn with(field: &str, value: Value) -> Value {
    let mut activity = sound();
    match value {
        Value::Null => drop(activity.as_object_mut().unwrap().remove(field)),
        value => activity[field] = value,
    }
    activity
}

#[test]
fn a_pack_is_read_as_it_is_documented() {
    let (activities, problems) =
        read(&json!({"$schema": "x", "activities": [sound(), with("id", json!("own-1"))]}));
    assert_eq!(problems, []);
    let expected = Activity {
        id: ActivityId::of_pack("food-bank-shift"),
        form: "volunteering-and-service".into(),
        settings: vec!["community".into()],
        skills: vec![("2.A.1.b".into(), 1), ("2.B.1.e".into(), 3)],
        esco: None,
        text: "Help at the food bank on Saturdays".into(),
    };
    assert!(activities[0].is_agencys() && activities[0].id.as_str() == "pack-food-bank-shift");
    let mut sorted = activities[0].clone();
    sorted.skills.sort();
    assert_eq!(sorted, expected);
    assert_eq!(activities[1].id.own_number(), None, "it is taken for one in the learner's own words");
    assert!(content().activities.iter().all(|activity| !activity.is_agencys()));
}

/// Every way to be wrong: the field, its value, the field that is told, the kind, the value that is told.
fn faults() -> Vec<(&'static str, Value, &'static str, Kind, &'static str)> {
    let six = json!({"2.B.1.a": 2, "2.B.1.b": 2, "2.B.1.c": 2, "2.B.1.d": 2, "2.B.1.e": 2, "2.B.1.f": 2});
    vec![
        ("id", Value::Null, "id", Kind::Missing, ""),
        ("id", json!("Food Bank"), "id", Kind::Name, "Food Bank"),
        ("form", Value::Null, "form", Kind::Form, ""),
        ("form", json!("sleeping"), "form", Kind::Form, "sleeping"),
        ("settings", Value::Null, "settings", Kind::Missing, ""),
        ("settings", json!(["moon"]), "settings/0", Kind::Setting, "moon"),
        ("settings", json!("home"), "settings", Kind::Setting, "home"),
        ("settings", json!(["home", "care", "home"]), "settings/2", Kind::Twice, "home"),
        ("skills", json!({"2.B.1.e": 3}), "skills", Kind::Skills, "1"),
        ("skills", six, "skills", Kind::Skills, "6"),
        ("skills", json!({"2.B.1.e": 3, "9.Z": 1}), "skills/9.Z", Kind::Skill, "9.Z"),
        ("skills", json!({"2.B.1.e": 3, "2.B.1.f": 4}), "skills/2.B.1.f", Kind::Weight, "4"),
        ("skills", json!({"2.B.1.e": 3, "2.B.1.f": "much"}), "skills/2.B.1.f", Kind::Weight, "much"),
        ("skills", json!({"2.B.1.e": 1, "2.B.1.f": 1}), "skills", Kind::OnlyTouches, ""),
        ("esco", json!("fly"), "esco", Kind::Esco, "fly"),
        ("text", Value::Null, "text", Kind::Missing, ""),
        ("text", json!("<b>Help</b>"), "text", Kind::Text, "<b>Help</b>"),
        ("text", json!("Help\nout"), "text", Kind::Text, "Help\nout"),
        ("text", json!("He"), "text", Kind::Text, "He"),
    ]
}

#[test]
fn an_activity_with_a_fault_is_left_out_and_told_and_the_others_are_in() {
    for (field, value, told, kind, shown) in faults() {
        let (activities, problems) =
            read(&json!({"activities": [with(field, value.clone()), with("id", json!("other"))]}));
        let expected = Problem { field: format!("activities/0/{told}"), kind, value: shown.to_owned() };
        assert_eq!(problems, [expected], "{field}: {value}");
        assert_eq!(activities.len(), 1, "{field}: {value}");
        assert_eq!(activities[0].id.as_str(), "pack-other");
    }
}

#[test]
fn every_kind_of_problem_with_a_pack_occurs() {
    let kinds: Vec<_> = faults().into_iter().map(|(.., kind, _)| kind).collect();
    for kind in Kind::ALL.into_iter().filter(|kind| kind.key().starts_with("pack-")) {
        assert!(kinds.contains(&kind), "{kind:?} never occurs");
    }
}

#[test]
fn what_else_is_wrong_is_told() {
    let (activities, problems) = read(&json!({"activities": [sound(), sound()]}));
    assert_eq!(activities.len(), 1);
    let twice =
        Problem { field: "activities/1/id".into(), kind: Kind::Twice, value: "food-bank-shift".into() };
    assert_eq!(problems, [twice]);
    let (activities, problems) =
        read(&json!({"activities": [with("colour", json!("red"))], "name": "North"}));
    let fields: Vec<_> = problems.iter().map(|problem| (problem.field.as_str(), problem.kind)).collect();
    assert_eq!(fields, [("activities/0/colour", Kind::Unknown), ("name", Kind::Unknown)]);
    assert_eq!(activities.len(), 1);
    let many: Vec<_> = (0..120).map(|at| with("id", json!(format!("a-{at}")))).collect();
    let (activities, problems) = read(&json!({"activities": many}));
    let too_many = Problem { field: "activities/100".into(), kind: Kind::TooMany, value: String::new() };
    assert_eq!((activities.len(), problems), (100, vec![too_many]));
}

#[test]
fn what_is_chosen_of_a_pack_counts_as_ours_does() {
    let mut whole = content();
    whole.add_activities(read(&json!({"activities": [sound()]})).0);
    let id = ActivityId::of_pack("food-bank-shift");
    let state = State::new(Rc::new(whole)).reduce(Action::ChooseActivity(id.clone(), true));
    assert_eq!(state.sources(), std::slice::from_ref(&id));
    assert!(Profile::of(&state).skill(&"2.B.1.e".into()).is_some());
    // Without the pack the answer stays, unknown.
    let without = State::resume(Rc::new(content()), state.reflection().clone(), Page::Profile);
    assert_eq!((without.sources(), without.unknown_answers()), (Vec::new(), 1));
    let again = State::resume(state.content().clone(), without.reflection().clone(), Page::Profile);
    assert_eq!(again.sources(), [id]);
}

fn any_value(field: &'static str) -> BoxedStrategy<Value> {
    let content = content();
    let settings: Vec<_> =
        content.settings.iter().map(|it| it.id.to_string()).chain(["moon".to_owned()]).collect();
    let skills: Vec<_> =
        content.skills.iter().map(|it| it.id.to_string()).chain(["9.Z".to_owned()]).collect();
    let text = prop_oneof![
        3 => Just("Help out".to_owned()),
        1 => "[ a-z<>\\n\u{e9}]{0,6}",
        1 => select(vec![2_usize, 3, 120, 121]).prop_map(|size| "é".repeat(size)),
    ];
    match field {
        "form" => {
            prop_oneof![3 => Just(json!("reading")), 1 => Just(json!("moon")), 1 => Just(json!(["reading"]))]
                .boxed()
        }
        "settings" => prop_oneof![
            4 => vec(select(settings), 1..4).prop_map(Value::from),
            1 => Just(json!("home")),
            1 => Just(json!([["home"]])),
        ]
        .boxed(),
        "skills" => vec(
            (select(skills), prop_oneof![8 => 1..4_i64, 1 => Just(0), 1 => Just(4), 1 => Just(300)]),
            1..7,
        )
        .prop_map(|skills| {
            Value::Object(skills.into_iter().map(|(id, weight)| (id, json!(weight))).collect::<Map<_, _>>())
        })
        .boxed(),
        "esco" => {
            prop_oneof![3 => Just(json!("plan")), 1 => Just(json!("fly")), 1 => Just(Value::Null)].boxed()
        }
        "text" => text.prop_map(Value::from).boxed(),
        _ => "[a-z0-9-]{1,8}|[A-Z ]{0,2}".prop_map(Value::from).boxed(),
    }
}

fn any_activity() -> impl Strategy<Value = Value> {
    let field = select(vec!["id", "form", "settings", "skills", "esco", "text", "colour"]);
    vec((field.prop_flat_map(|field| (Just(field), any_value(field))), any::<u8>()), 0..3).prop_map(
        |changes| {
            let mut activity = sound();
            for ((field, value), chance) in changes {
                if chance < 30 {
                    activity.as_object_mut().unwrap().remove(field);
                } else if !value.is_null() || field == "esco" {
                    activity[field] = value;
                }
            }
            activity
        },
    )
}

/// Activities with ids of their own, which no schema can ask for.
fn any_pack() -> impl Strategy<Value = Value> {
    vec(any_activity(), 0..4).prop_map(|mut activities| {
        for (at, activity) in activities.iter_mut().enumerate() {
            if let Some(Value::String(id)) = activity.get_mut("id") {
                id.push_str(&at.to_string());
            }
        }
        json!({"activities": activities})
    })
}

proptest! {
    #[test]
    fn the_schema_and_the_program_agree(pack in any_pack()) {
        let schema = schema("content-pack.schema.json");
        let (activities, problems) = read(&pack);
        let refused: Vec<_> = schema.iter_errors(&pack).map(|error| error.to_string()).collect();
        prop_assert_eq!(problems.is_empty(), refused.is_empty(), "{}: {:?}, {:?}", pack, problems, refused);
        prop_assert!(activities.len() <= pack["activities"].as_array().unwrap().len());
    }

    #[test]
    fn content_is_sound_with_whatever_is_read(packs in vec(prop_oneof![any_pack(), any_json()], 1..4)) {
        let mut found: Vec<_> = packs.iter().flat_map(|pack| flatten(pack, "/")).collect();
        found.extend(flatten(&json!({"activities": packs}), "/"));
        let mut whole = content();
        let (activities, _) = read_pack(&found, &whole);
        whole.add_activities(activities);
        prop_assert_eq!(whole.problems(), [""; 0]);
        let mut ids: Vec<_> = whole.activities.iter().map(|activity| activity.id.as_str()).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        prop_assert_eq!(ids.len(), count, "an id stands twice");
    }
}

#[test]
fn the_schema_names_what_there_is_and_has_the_same_bounds() {
    let schema_file = file("content-pack.schema.json");
    let content = content();
    let names = |at: &str| -> Vec<String> {
        let names = schema_file
            .pointer(&format!("/$defs/activity/properties/{at}/enum"))
            .unwrap()
            .as_array()
            .unwrap();
        names.iter().map(|name| name.as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(names("form"), content.forms.iter().map(|it| it.id.to_string()).collect::<Vec<_>>());
    assert_eq!(
        names("settings/items"),
        content.settings.iter().map(|it| it.id.to_string()).collect::<Vec<_>>()
    );
    assert_eq!(
        names("skills/propertyNames"),
        content.skills.iter().map(|it| it.id.to_string()).collect::<Vec<_>>()
    );
    assert_eq!(names("esco"), content.esco.iter().map(|it| it.id.to_string()).collect::<Vec<_>>());
    let schema = schema("content-pack.schema.json");
    for (count, expected) in [(100, true), (101, false)] {
        let many: Vec<_> = (0..count).map(|at| with("id", json!(format!("a-{at}")))).collect();
        let pack = json!({"activities": many});
        assert_eq!((schema.is_valid(&pack), read(&pack).1.is_empty()), (expected, expected));
    }
    for (field, value, ..) in faults() {
        assert!(!schema.is_valid(&json!({"activities": [with(field, value.clone())]})), "{field}: {value}");
    }
}

#[test]
fn of_a_huge_pack_the_first_faults_are_told() {
    let list =
        |field: &str| (0..200_000).map(|at| (format!("{field}/{at}"), "1".to_owned())).collect::<Vec<_>>();
    for found in [
        list("activities/0/skills"),
        list("activities/0/settings"),
        list("activities"),
        list("x"),
        (0..200_000).map(|at| (format!("activities/{at}/text"), "x".to_owned())).collect(),
        vec![(String::new(), "null".to_owned())],
    ] {
        let (activities, problems) = read_pack(&found, &content());
        assert!(activities.is_empty() && (1..=Problem::MOST).contains(&problems.len()), "{}", problems.len());
    }
}

#[test]
fn the_guide_tells_of_every_skill_by_its_name() {
    let guide = include_str!("../../../docs/embedding.md");
    for skill in &content().skills {
        let named = format!("`{}` {}", skill.id, skill.name);
        assert!(guide.contains(&named), "the guide does not tell of {named}");
    }
}
