//! What is said of a content folder with something wrong in it: the file, the line, what.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "tests fail loudly")]

use std::{
    fs,
    path::{Path, PathBuf},
};

/// A copy of the shipped folder with one file changed, deleted when it goes out of scope.
struct Folder(PathBuf);

impl Folder {
    fn with(name: &str, file: &str, change: impl Fn(&str) -> String) -> Self {
        let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        copy(&shipped, &folder);
        let path = folder.join(file);
        let changed = change(&fs::read_to_string(&path).unwrap());
        fs::write(path, changed).unwrap();
        Self(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

#[track_caller]
fn check(name: &str, file: &str, change: impl Fn(&str) -> String, expected: &str) {
    let folder = Folder::with(name, file, change);
    let problems = compile_content::compile(&folder.0, "en").expect_err("the change breaks it");
    let said: Vec<_> = problems.iter().map(ToString::to_string).collect();
    assert!(said.iter().any(|problem| problem.contains(expected)), "{expected}: {said:#?}");
}

const UI: &str = "locales/en/ui.ftl";

#[test]
fn the_shipped_folder_compiles() {
    let folder = Folder::with("sound", UI, str::to_owned);
    assert_eq!(compile_content::languages(&folder.0), Ok(vec!["en".to_owned()]));
    assert!(compile_content::compile(&folder.0, "en").is_ok());
}

#[test]
fn a_text_is_missing_or_too_many() {
    check(
        "missing",
        "locales/en/forms.ftl",
        |text| text.replace("form-reading =", "form-redaing ="),
        "`form-reading` has no text",
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
fn contradictions_are_named() {
    let file = "activities/reading.toml";
    check(
        "element",
        file,
        |text| text.replacen("2.A.1.a", "2.Z.1.a", 1),
        "names `2.Z.1.a`, which does not exist",
    );
    check("range", file, |text| text.replacen(" = 3,", " = 7,", 1), "has weight 7, outside 1 to 3");
}
