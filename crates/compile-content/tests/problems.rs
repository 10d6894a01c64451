//! What is said of a content folder with something wrong in it: the file, the line, what.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "tests fail loudly")]

mod common;

use common::{Folder, check, place, said};

const UI: &str = "locales/en/ui.ftl";

#[test]
fn the_shipped_folder_compiles() {
    let folder = Folder::with("sound", UI, str::to_owned);
    assert_eq!(compile_content::languages(&folder.0), Ok(vec!["en".to_owned(), "es".to_owned()]));
    for language in ["en", "es"] {
        assert_eq!(compile_content::compile(&folder.0, language).err(), None);
    }
}

#[test]
fn a_text_is_missing_or_too_many() {
    check(
        "missing",
        "locales/en/forms.ftl",
        |text| text.replace("form-reading =", "form-redaing ="),
        &format!("{}: `form-reading` has no text in locales/en", place("forms.toml", "id = \"reading\"")),
    );
    check(
        "extra",
        "locales/en/forms.ftl",
        |text| format!("{text}\nform-sleeping = Sleeping\n"),
        "`form-sleeping` belongs to nothing",
    );
    check(
        "twice",
        UI,
        |text| format!("{text}\nname = Another\n"),
        "`name` also stands at locales/en/ui.ftl:3",
    );
}

#[test]
fn a_message_is_malformed_or_beyond_what_we_understand() {
    let junk = |text: &str| format!("{text}\nbroken = {{ $count\n");
    let said = said("junk-alone", UI, junk);
    assert_eq!(
        said.len(),
        1,
        "what cannot be read hides what else is wrong, and nothing else is said: {said:?}"
    );
    check("junk", UI, |text| format!("{text}\nbroken = {{ $count\n"), "content/locales/en/ui.ftl:");
    check(
        "function",
        UI,
        |text| format!("{text}\nsince = {{ DATETIME($day) }}\n"),
        "`since`: only `{ $value }`",
    );
    check("bars", UI, |text| format!("{text}\nbars = this | that\n"), "`bars`: braces and bars");
    check(
        "default",
        UI,
        |text| format!("{text}\nn = {{ $n ->\n   *[one] a\n    [other] b\n}}\n"),
        "`n`: the default of a selection",
    );
}

#[test]
fn a_toml_file_names_the_line() {
    let file = "activities/reading.toml";
    check(
        "toml",
        file,
        |text| text.replacen("settings = [", "setings = [", 1),
        "content/activities/reading.toml:6: unknown field",
    );
    check("weight", file, |text| text.replacen(" = 3,", " = 300,", 1), "content/activities/reading.toml:7:");
}

#[test]
fn a_name_of_a_job_that_has_no_code_names_the_line() {
    let file = "locales/en/job-names.toml";
    let add = |text: &str| format!("{text}\"35-2\" = \"cook\"\n");
    check("job", file, add, "`35-2` is no occupation with names");
}
