//! Settings by example and as properties: what is read, what is told, and what is left at its default.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "tests fail loudly")]
mod common;

use common::{any_json, content, flatten, languages};
use proptest::{collection::vec, prelude::*, sample::select};
use reflection::{Company, Plan, Step};
use settings::{Kind, Problem, Settings, Storage, Theme};

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(path, value)| ((*path).to_owned(), (*value).to_owned())).collect()
}

fn read(found: &[(&str, &str)]) -> (Settings, Vec<Problem>) {
    Settings::read(&pairs(found))
}

/// Settings without a fault.
#[track_caller]
fn sound(found: &[(&str, &str)]) -> Settings {
    let (settings, problems) = read(found);
    assert_eq!(problems, []);
    assert_eq!(settings.problems_in(&content(), &languages()), []);
    settings
}

/// What is wrong, with its field and value.
fn wrong(found: &[(&str, &str)]) -> Vec<(String, Kind, String)> {
    let (settings, mut problems) = read(found);
    problems.extend(settings.problems_in(&content(), &languages()));
    problems.into_iter().map(|problem| (problem.field, problem.kind, problem.value)).collect()
}

#[test]
fn without_settings_everything_is_at_its_default() {
    let settings = sound(&[]);
    assert_eq!(settings, Settings::default());
    assert_eq!(settings.plan, Plan::default());
    assert!(settings.agency.is_empty() && settings.adviser.is_empty() && !settings.events);
}

#[test]
fn it_can_begin_at_a_desk() {
    let settings = sound(&[("counselor", "desk")]);
    assert!(settings.begins_at_desk);
    // Who leaves the desk says for themselves who is with them.
    assert_eq!(settings.plan, Plan::default());
    assert!(!sound(&[("counselor", "on")]).begins_at_desk);
}

#[test]
fn each_setting_is_read() {
    let settings = sound(&[
        ("$schema", "https://everyday-skills.example/settings.schema.json"),
        ("language", "en"),
        ("theme", "dark"),
        ("name", "north-2"),
        ("start", "reading web-searching"),
        ("hide.0", "hope"),
        ("hide.1", "barriers"),
        ("careers", "off"),
        ("counselor", "on"),
        ("storage", "tab"),
        ("events", "true"),
        ("agency.name", " North Board "),
        ("agency.logo", "logo.svg"),
        ("agency.address", "https://board.example"),
        ("adviser.name", "Jo"),
        ("adviser.phone", "555"),
        ("adviser.email", "jo@board.example"),
        ("adviser.address", "/help"),
        ("adviser.hours", "9 to 5"),
        ("links.0.text", "Classes"),
        ("links.0.address", "/classes"),
        ("resources.0.for.0", "time"),
        ("resources.0.for.1", "people"),
        ("resources.0.name", "Night class"),
        ("resources.0.what", "Evenings"),
        ("resources.0.address", "https://night.example"),
        ("resources.0.phone", "556"),
        ("pack", "pack.json"),
    ]);
    let plan = Plan {
        first: vec!["reading".into(), "web-searching".into()],
        hidden: vec![Step::Hope, Step::Barriers],
        careers: false,
        company: Some(Company::Counselor),
        is_tab: true,
        is_desk: false,
    };
    assert_eq!(settings.plan, plan);
    assert_eq!((settings.language.as_deref(), settings.theme), (Some("en"), Theme::Dark));
    assert_eq!(
        (settings.name.as_deref(), settings.storage, settings.events),
        (Some("north-2"), Storage::Tab, true)
    );
    let agency = settings.agency;
    assert_eq!(
        [agency.name, agency.logo, agency.address],
        ["North Board", "logo.svg", "https://board.example"]
    );
    let adviser = settings.adviser;
    assert_eq!(
        [adviser.name, adviser.phone, adviser.email, adviser.address, adviser.hours],
        ["Jo", "555", "jo@board.example", "/help", "9 to 5"]
    );
    assert_eq!(
        (settings.links[0].text.as_str(), settings.links[0].address.as_str()),
        ("Classes", "/classes")
    );
    let near = &settings.resources[0];
    assert_eq!(near.needs, ["time", "people"]);
    assert_eq!(
        [&near.name, &near.what, &near.address, &near.phone],
        ["Night class", "Evenings", "https://night.example", "556"]
    );
    assert_eq!(settings.pack.as_deref(), Some("pack.json"));
}

/// `null`, a number or a text where a file should hold fields.
#[test]
fn a_file_that_holds_no_fields_is_told_under_its_name() {
    let told = wrong(&[("", "null"), ("theme", "blue")]);
    assert_eq!(told[0], ("config".to_owned(), Kind::Unreadable, "unreadable".to_owned()));
    assert_eq!((told.len(), told[1].1), (2, Kind::Theme));
}

/// Whatever a host's server sends in place of settings, the learner waits for it: without a bound, these took minutes.
#[test]
fn of_a_huge_file_the_first_faults_are_told() {
    let fields: Vec<_> = (0..200_000).map(|at| (format!("field{at}"), "x".to_owned())).collect();
    let list = |field: &str| -> Vec<_> {
        (0..200_000).map(|at| (format!("{field}.{at}"), "x".to_owned())).collect()
    };
    let words = "x ".repeat(200_000);
    let many = [
        fields,
        list("hide"),
        list("start"),
        list("resources.0.for"),
        vec![("hide".to_owned(), words.clone())],
        vec![("start".to_owned(), words)],
    ];
    for found in many {
        let (settings, problems) = Settings::read(&found);
        assert!(problems.len() <= Problem::MOST);
        let of_content = settings.problems_in(&content(), &languages());
        assert!((1..=Problem::MOST).contains(&(problems.len() + of_content.len())), "{}", of_content.len());
    }
}

/// A way to be wrong: the pairs, the field that is told, the kind, the value.
type Fault = (Vec<(&'static str, String)>, &'static str, Kind, String);

/// Every way to be wrong.
fn faults() -> Vec<Fault> {
    let long = "x".repeat(201);
    let fault = |field: &'static str, value: &str, kind| {
        (vec![(field, value.to_owned())], field, kind, value.chars().take(60).collect())
    };
    let mut faults = vec![
        fault("colour", "red", Kind::Unknown),
        fault("config", "settings.json", Kind::Unknown),
        fault("config", "unreachable", Kind::Unreachable),
        fault("config", "unreadable", Kind::Unreadable),
        fault("agency", "Board", Kind::Unknown),
        fault("agency.fax", "555", Kind::Unknown),
        fault("theme.0", "dark", Kind::Unknown),
        fault("links", "x", Kind::Unknown),
        fault("links.0", "x", Kind::Unknown),
        fault("start.01", "reading", Kind::Unknown),
        fault("resource.0.name", "x", Kind::Unknown),
        fault("careers", "no", Kind::OnOff),
        fault("events", "", Kind::OnOff),
        fault("theme", "purple", Kind::Theme),
        fault("counselor", "yes", Kind::Counselor),
        fault("storage", "cloud", Kind::Storage),
        fault("hide.0", "days and hope", Kind::Step),
        fault("hide", "skills", Kind::Step),
        fault("language", "no language", Kind::Language),
        fault("language", "xx", Kind::Language),
        fault("name", "North Board", Kind::Name),
        fault("start", "sleeping", Kind::Form),
        fault("agency.name", &long, Kind::Long),
        fault("adviser.hours", &long, Kind::Long),
        fault("agency.logo", "javascript:alert(1)", Kind::Address),
        fault("adviser.address", "mailto:jo@board.example", Kind::Address),
        fault("pack", "data:application/json,{}", Kind::Address),
        fault("pack", "", Kind::Address),
        fault("adviser.email", "jo", Kind::Email),
    ];
    let entry = |pairs: &[(&'static str, &str)], field, kind, value: &str| {
        (
            pairs.iter().map(|(path, value)| (*path, (*value).to_owned())).collect(),
            field,
            kind,
            value.to_owned(),
        )
    };
    let named = ("resources.7.name", "Night class");
    faults.extend([
        entry(&[("links.3.text", "x")], "links.3.address", Kind::Missing, ""),
        entry(&[("links.3.address", "/x"), ("links.3.text", " ")], "links.3.text", Kind::Missing, ""),
        entry(
            &[("links.3.address", "data:x"), ("links.3.text", "x")],
            "links.3.address",
            Kind::Address,
            "data:x",
        ),
        entry(&[("resources.7.for", "time")], "resources.7.name", Kind::Missing, ""),
        entry(&[named], "resources.7.for", Kind::Missing, ""),
        entry(&[named, ("resources.7.for", "time moon")], "resources.7.for", Kind::Need, "moon"),
    ]);
    faults
}

#[test]
fn what_is_wrong_is_told_with_its_field_and_left_at_its_default() {
    for (found, field, kind, value) in faults() {
        let found: Vec<_> = found.iter().map(|(path, value)| (*path, value.as_str())).collect();
        assert_eq!(wrong(&found), [(field.to_owned(), kind, value)], "{found:?}");
        let (settings, problems) = read(&found);
        // Only what content knows is read as it stands: it is passed over where it is used.
        if !problems.is_empty() {
            assert_eq!(settings, Settings::default(), "{found:?}");
        }
    }
}

#[test]
fn every_kind_of_problem_occurs_and_has_its_words() {
    let mut kinds: Vec<_> = faults().into_iter().map(|(_, _, kind, _)| kind).collect();
    kinds.push(too_many("links", "address")[0].1);
    // Those of packs are in `pack.rs`.
    kinds.extend(Kind::ALL.into_iter().filter(|kind| kind.key().starts_with("pack-")));
    let content = content();
    for kind in Kind::ALL {
        assert!(kinds.contains(&kind), "{kind:?} never occurs");
        let message = content.message(kind.key());
        assert!(message.as_str().contains("{field}"), "{kind:?} names no field: {}", message.as_str());
        let said = message.render(&[("field", "f"), ("value", "v"), ("languages", "l")], &|_| "other".into());
        assert!(!said.contains(['{', '}']), "{said}");
    }
}

fn too_many(list: &str, part: &str) -> Vec<(String, Kind, String)> {
    let found: Vec<_> = (0..60)
        .flat_map(|at| {
            ["text", "name", "for", part].map(|part| (format!("{list}.{at}.{part}"), "people".to_owned()))
        })
        .filter(|(path, _)| list != "links" || path.ends_with("text") || path.ends_with("address"))
        .filter(|(path, _)| list == "links" || !path.ends_with("text"))
        .collect();
    let (settings, problems) = Settings::read(&found);
    assert_eq!(
        (settings.links.len(), settings.resources.len()),
        if list == "links" { (10, 0) } else { (0, 50) }
    );
    problems.into_iter().map(|problem| (problem.field, problem.kind, problem.value)).collect()
}

#[test]
fn of_too_many_the_first_stand_and_the_rest_is_told_once() {
    assert_eq!(too_many("links", "address"), [("links.10".to_owned(), Kind::TooMany, String::new())]);
    assert_eq!(too_many("resources", "what"), [("resources.50".to_owned(), Kind::TooMany, String::new())]);
}

#[test]
fn a_fault_takes_nothing_else_with_it() {
    let (settings, problems) = read(&[
        ("theme", "purple"),
        ("hide", "days moon hope"),
        ("agency.name", "Board"),
        ("agency.logo", "javascript:x"),
        ("links.0.text", "Broken"),
        ("links.1.text", "Fine"),
        ("links.1.address", "/fine"),
        ("resources.0.name", "Class"),
        ("resources.0.for", "time"),
        ("resources.0.address", "data:x"),
    ]);
    assert_eq!(problems.len(), 5, "{problems:?}");
    assert_eq!(settings.plan.hidden, [Step::Days, Step::Hope]);
    assert_eq!((settings.agency.name.as_str(), settings.agency.logo.as_str()), ("Board", ""));
    assert_eq!(settings.links.len(), 1);
    assert_eq!((settings.resources[0].name.as_str(), settings.resources[0].address.as_str()), ("Class", ""));
}

#[test]
fn a_list_of_words_takes_the_place_of_numbered_ones_and_the_other_way_round() {
    let first = |found: &[(&str, &str)]| {
        let forms = sound(found).plan.first;
        forms.iter().map(|form| form.as_str().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(
        first(&[("start.0", "reading"), ("start.1", "modeling-others"), ("start", "web-searching")]),
        ["web-searching"]
    );
    assert_eq!(
        first(&[("start", "reading web-searching"), ("start.0", "modeling-others")]),
        ["modeling-others"]
    );
    assert_eq!(first(&[("start.10", "reading"), ("start.9", "web-searching")]), ["web-searching", "reading"]);
    assert_eq!(first(&[("start.0", "reading"), ("start", "")]), [""; 0]);
}

#[test]
fn the_value_is_told_cut_between_characters() {
    let told = wrong(&[("theme", &"é".repeat(70))]);
    assert_eq!(told[0].2, "é".repeat(60));
}

fn any_pair() -> impl Strategy<Value = (String, String)> {
    let paths: Vec<String> =
        faults().into_iter().flat_map(|(found, ..)| found).map(|(path, _)| path.to_owned()).collect();
    let values: Vec<String> = faults()
        .into_iter()
        .flat_map(|(found, ..)| found)
        .map(|(_, value)| value)
        .chain(["on", "dark", "tab", "time", "reading web-searching", "hope", "/x", "a@b"].map(str::to_owned))
        .collect();
    let path = prop_oneof![4 => select(paths), 1 => "\\PC{0,9}", 1 => "(start|hide|links|resources)[.][0-9]{1,12}([.](for|name)([.][0-9])?)?"];
    let value = prop_oneof![4 => select(values), 1 => "\\PC{0,9}"];
    (path, value)
}

proptest! {
    #[test]
    fn whatever_comes_in_is_read(found in vec(any_pair(), 0..40)) {
        let (settings, problems) = Settings::read(&found);
        for problem in problems.iter().chain(&settings.problems_in(&content(), &languages())) {
            prop_assert!(problem.value.chars().count() <= 60);
        }
        for address in settings.links.iter().map(|link| &link.address).chain([&settings.agency.logo, &settings.adviser.address]) {
            let first = address.split(['/', '?', '#']).next().unwrap();
            prop_assert!(!first.contains(':') || first.eq_ignore_ascii_case("https:") || first.eq_ignore_ascii_case("http:"), "{address}");
        }
    }

    #[test]
    fn whatever_json_flattens_to_is_read(json in any_json()) {
        let (settings, _) = Settings::read(&flatten(&json, "."));
        let _told = settings.problems_in(&content(), &languages());
    }

    #[test]
    fn later_pairs_win(found in vec(any_pair(), 0..20), over in vec(any_pair(), 0..20)) {
        let both = [found.clone(), over.clone()].concat();
        // What comes later of the same path is all that counts.
        let last: Vec<_> = both
            .iter()
            .enumerate()
            .filter(|(at, (path, _))| !both[at + 1..].iter().any(|(later, _)| later == path))
            .map(|(_, pair)| pair.clone())
            .collect();
        let (settings, problems) = Settings::read(&both);
        let (same, told) = Settings::read(&last);
        prop_assert_eq!(settings, same);
        let fields = |problems: &[Problem]| {
            let mut fields: Vec<_> = problems.iter().map(|it| (it.field.clone(), it.kind.key())).collect();
            fields.sort();
            fields
        };
        prop_assert_eq!(fields(&problems), fields(&told));
    }

    #[test]
    fn an_unknown_field_is_named(field in "zz[a-z.]{0,8}", value in "\\PC{0,90}") {
        let (settings, problems) = Settings::read(&[(field.clone(), value.clone())]);
        prop_assert_eq!(settings, Settings::default());
        let value = value.chars().take(60).collect();
        prop_assert_eq!(problems, [Problem { field, kind: Kind::Unknown, value }]);
    }
}
