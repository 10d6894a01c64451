//! What is said of a language beside English; and that a further one is files alone.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "tests fail loudly")]

mod common;

use common::{Folder, check, place};
use reflection::{Vocabulary, content::Part};
use std::fs;

const UI: &str = "locales/es/ui.ftl";
const KEEPING: &str = "locales/es/keeping.ftl";
const OCCUPATIONS: &str = "locales/es/occupations.toml";

#[test]
fn a_message_is_missing_too_many_or_in_another_file() {
    check(
        "es-missing",
        UI,
        |text| text.replace("\nskip = ", "\nskipp = "),
        &format!("{}: `skip` has no text in locales/es", place("locales/en/ui.ftl", "skip = ")),
    );
    check(
        "es-extra",
        UI,
        |text| text.replace("\nskip = ", "\nskipp = "),
        &format!("{}: `skipp` is no message of locales/en", place(UI, "skip = ")),
    );
    check(
        "es-elsewhere",
        KEEPING,
        |text| format!("{text}\ncodes = Uno\n"),
        "`codes` also stands at locales/es/",
    );
    check(
        "es-other-file",
        "locales/es/steps.ftl",
        |text| format!("{text}\nskipping = Uno\n"),
        "`skipping` belongs to nothing",
    );
}

#[test]
fn an_attribute_is_missing() {
    check(
        "es-attribute",
        "locales/es/forms.ftl",
        |text| text.replacen("    .question = ", "    .qestion = ", 1),
        "has no text in locales/es",
    );
    check(
        "es-extra-attribute",
        "locales/es/forms.ftl",
        |text| text.replacen("    .question = ", "    .qestion = ", 1),
        ".qestion` belongs to nothing",
    );
}

#[test]
fn values_are_those_of_english() {
    let at = |text: &str| place(UI, text);
    check(
        "es-value-lost",
        UI,
        |text| text.replace("{ $agency }", "una agencia"),
        &format!("{}: `offered-by` lacks {{ $agency }}: see locales/en/ui.ftl:", at("offered-by = ")),
    );
    check(
        "es-value-made-up",
        UI,
        |text| text.replace("{ $agency }", "{ $agencia }"),
        &format!(
            "{}: `offered-by` lacks {{ $agency }} and has no value for {{ $agencia }}",
            at("offered-by = ")
        ),
    );
}

#[test]
fn plural_forms_are_those_of_the_language() {
    let more = "\ncounted = { $count ->\n    [one] uno\n   *[other] { $count }\n}\n";
    let added =
        |what: &'static str| move |text: &str| format!("{text}{}", more.replace("    [one] uno\n", what));
    check("es-plural-one", UI, added(""), "`counted`: numbers of this language need [one] too");
    check(
        "es-plural-few",
        UI,
        added("    [one] uno\n    [few] pocos\n"),
        "`counted`: no number of this language is [few]: it has [one], [other]",
    );
}

#[test]
fn the_way_it_is_written_is_one_of_two() {
    check(
        "es-direction",
        UI,
        |text| text.replace("direction = ltr", "direction = left"),
        &format!("{}: `direction` is neither `ltr` nor `rtl`", place(UI, "direction = ")),
    );
}

#[test]
fn each_occupation_has_one_title_and_no_other_has_it() {
    let line = |code: &str| place(OCCUPATIONS, &format!("\"{code}\""));
    let replaced = |from: &'static str, to: &'static str| move |text: &str| text.replace(from, to);
    check(
        "es-no-title",
        OCCUPATIONS,
        replaced("\"Gerente de ventas\"", "\" \""),
        &format!("{}: `11-2022.00` has no title", line("11-2022.00")),
    );
    check(
        "es-same-title",
        OCCUPATIONS,
        replaced("\"Gerente de ventas\"", "\"Gerente de mercadeo\""),
        &format!("{}: `Gerente de mercadeo` also stands at", line("11-2022.00")),
    );
    check(
        "es-other-code",
        OCCUPATIONS,
        replaced("\"11-2022.00\"", "\"11-2022.99\""),
        &format!("{}: `11-2022.99` is no occupation of locales/en", line("11-2022.00")),
    );
    check(
        "es-missing-code",
        OCCUPATIONS,
        replaced("\"11-2022.00\"", "\"11-2022.99\""),
        "`11-2022.00` (Sales Managers) has no title",
    );
    check(
        "es-twice-code",
        OCCUPATIONS,
        replaced("\"11-2022.00\"", "\"11-2021.00\""),
        &format!("{}: duplicate key", line("11-2022.00")),
    );
    check(
        "es-plural-words",
        "locales/es/job-names.toml",
        replaced("\"es=\"", "\"es\""),
        "`es` does not say what stands for one: `many=one`",
    );
}

/// A language that nobody speaks, made of the English files: it is written from right to left and has six plural forms.
#[test]
fn a_further_language_is_files_alone() {
    let folder = Folder::with("further", UI, str::to_owned);
    let locales = folder.0.join("locales");
    fs::rename(locales.join("es"), locales.join("ar")).unwrap();
    let files = ["ui", "cards", "keeping", "embedding", "careers", "papers", "counselor", "worksheet"];
    let forms = ["zero", "one", "two", "few", "many"];
    for file in files {
        let english = fs::read_to_string(locales.join(format!("en/{file}.ftl"))).unwrap();
        let lines = english.lines().map(|line| match line.trim_start().strip_prefix("[one]") {
            Some(text) => forms.map(|form| format!("    [{form}]{text}\n")).concat(),
            None => line.replace("direction = ltr", "direction = rtl") + "\n",
        });
        fs::write(locales.join(format!("ar/{file}.ftl")), lines.collect::<String>()).unwrap();
    }
    assert_eq!(compile_content::languages(&folder.0), Ok(vec!["ar".to_owned(), "en".to_owned()]));
    let content = compile_content::compile(&folder.0, "ar").unwrap();
    assert_eq!((content.language.as_str(), content.message("direction").as_str()), ("ar", "rtl"));
    assert!(content.to_table(Part::Start).starts_with("language\tar\n"));
    let counted = content.messages.iter().find(|(_, message)| message.as_str().contains("?zero=")).unwrap().1;
    assert!(counted.as_str().contains("|few="), "{counted:?}");
    let vocabulary = compile_content::vocabulary(&folder.0, &content).unwrap();
    assert!(Vocabulary::from_table(&vocabulary).is_ok());

    let file = locales.join("ar/ui.ftl");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("    [few]", "    [wenige]")).unwrap();
    let problems = compile_content::compile(&folder.0, "ar").unwrap_err();
    assert!(problems.iter().any(|problem| problem.what.contains("need [few] too")), "{problems:?}");
}

#[test]
fn a_folder_whose_name_is_no_language_is_told() {
    let folder = Folder::with("no-tag", UI, str::to_owned);
    let locales = folder.0.join("locales");
    fs::write(locales.join("notes.txt"), "no language").unwrap();
    for name in ["Español", "es_MX", "es-mx", "xx-"] {
        fs::rename(locales.join("es"), locales.join(name)).unwrap();
        assert_eq!(compile_content::languages(&folder.0).unwrap().len(), 2, "{name}");
        let problems = compile_content::compile(&folder.0, name).unwrap_err();
        assert!(problems.iter().any(|one| one.what.contains("is no BCP 47 tag")), "{name}: {problems:?}");
        fs::rename(locales.join(name), locales.join("es")).unwrap();
    }
}
