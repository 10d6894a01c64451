//! The vocabulary of own words: what is in it, and what is said of files with something wrong in them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "tests fail loudly")]

use reflection::{Content, Vocabulary};
use std::{
    fs,
    path::{Path, PathBuf},
};

const SHIPPED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../content");

fn content() -> Content {
    compile_content::compile(Path::new(SHIPPED), "en").unwrap()
}

/// A folder with what the vocabulary is made from, one file changed, deleted when it goes out of scope.
struct Folder(PathBuf);

impl Folder {
    fn with(name: &str, file: &str, change: impl Fn(&str) -> String) -> Self {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        let words = folder.join("locales/en/own-words");
        fs::create_dir_all(&words).unwrap();
        for entry in fs::read_dir(Path::new(SHIPPED).join("locales/en/own-words")).unwrap() {
            let entry = entry.unwrap();
            fs::copy(entry.path(), words.join(entry.file_name())).unwrap();
        }
        fs::copy(Path::new(SHIPPED).join("skills.toml"), folder.join("skills.toml")).unwrap();
        let path = words.join(file);
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

#[track_caller]
fn check(name: &str, file: &str, change: impl Fn(&str) -> String, expected: &str) {
    let folder = Folder::with(name, file, change);
    let problems = compile_content::vocabulary(&folder.0, &content()).err().unwrap_or_default();
    let said: Vec<_> = problems.iter().map(ToString::to_string).collect();
    assert!(said.iter().any(|problem| problem.contains(expected)), "{expected}: {said:#?}");
}

#[test]
fn the_shipped_vocabulary_finds_skills() {
    let content = content();
    let table = compile_content::vocabulary(Path::new(SHIPPED), &content).unwrap();
    assert!(table.len() <= 200_000, "{} bytes", table.len());
    let vocabulary = Vocabulary::from_table(&table).unwrap();
    let first = |text| {
        let id = vocabulary.suggest(text).into_iter().next()?.skill;
        Some(content.skill(&id)?.onet.clone())
    };
    assert_eq!(first("I taught my cousins to swim").as_deref(), Some("Instructing"));
    assert_eq!(first("I drove the school bus").as_deref(), Some("Transportation"));
    assert_eq!(first("My car won't start, I find out why").as_deref(), Some("Troubleshooting"));
    for nothing in ["I do stuff", "I don't drive", "My name is John", "I help people"] {
        assert_eq!(first(nothing), None, "{nothing}");
    }
}

#[test]
fn words_that_look_alike_are_kept_apart() {
    let content = content();
    let table = compile_content::vocabulary(Path::new(SHIPPED), &content).unwrap();
    let vocabulary = Vocabulary::from_table(&table).unwrap();
    let stem = |word| vocabulary.analyzer().tokens(word).first().map(|token| token.stem.clone());
    for (one, other) in
        [("care", "car"), ("plane", "plan"), ("wine", "win"), ("tape", "tap"), ("tired", "tire")]
    {
        assert_ne!(stem(one), stem(other));
    }
    for (one, other) in [("caring", "care"), ("taught", "teaching"), ("baked", "baking"), ("knives", "knife")]
    {
        assert_eq!(stem(one), stem(other));
    }
}

#[test]
fn what_is_wrong_is_told_with_its_file() {
    check(
        "words-slug",
        "people.toml",
        |text| text.replacen("[active-listening]", "[passive-listening]", 1),
        "content/locales/en/own-words/people.toml:4: `passive-listening` is no skill",
    );
    check(
        "words-none",
        "people.toml",
        |text| text.replacen("[speaking]", "[xspeaking]", 1),
        "content/locales/en/own-words: `speaking` has no words",
    );
    check(
        "words-long",
        "people.toml",
        |text| text.replacen("strong = [", "strong = [\n\"four plain words together\",", 1),
        "is not one to three words that say something",
    );
    check(
        "words-toml",
        "people.toml",
        |text| format!("{text}\n[x\n"),
        "content/locales/en/own-words/people.toml:",
    );
    check(
        "words-form",
        "language.toml",
        |text| text.replacen("[forms]", "[forms]\nthe = \"teh\"", 1),
        "`the` is not one word that says something",
    );
    check(
        "words-field",
        "language.toml",
        |text| text.replacen("not =", "nicht =", 1),
        "content/locales/en/own-words/language.toml:",
    );
}
