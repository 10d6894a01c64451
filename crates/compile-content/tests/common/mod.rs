//! A copy of the shipped content folder with one thing changed, and what is said of it.
#![allow(dead_code, reason = "each test file uses its part")]

use std::{
    fs,
    path::{Path, PathBuf},
};

/// A copy of the shipped folder with one file changed, or all files of one of its folders; deleted when it goes out of scope.
pub(crate) struct Folder(pub(crate) PathBuf);

impl Folder {
    pub(crate) fn with(name: &str, file: &str, change: impl Fn(&str) -> String) -> Self {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        copy(&shipped(), &folder);
        let path = folder.join(file);
        let all = || fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()).collect();
        let files: Vec<PathBuf> = if path.is_dir() { all() } else { vec![path.clone()] };
        for file in files {
            let changed = change(&fs::read_to_string(&file).unwrap());
            fs::write(file, changed).unwrap();
        }
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

/// The place of the first line of a shipped file that begins like this.
pub(crate) fn place(file: &str, line: &str) -> String {
    let text = fs::read_to_string(shipped().join(file)).unwrap();
    format!("content/{file}:{}", 1 + text.lines().position(|one| one.starts_with(line)).unwrap())
}

fn shipped() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content")
}

/// What is said of the language whose file was changed; of English, where it is a file of all.
pub(crate) fn said(name: &str, file: &str, change: impl Fn(&str) -> String) -> Vec<String> {
    let folder = Folder::with(name, file, change);
    let language = file.strip_prefix("locales/").and_then(|rest| rest.split('/').next()).unwrap_or("en");
    let problems = compile_content::compile(&folder.0, language).err().unwrap_or_default();
    problems.iter().map(ToString::to_string).collect()
}

/// Expects a problem after a change, at the line with the comment `# here` if the changed file has one.
#[track_caller]
pub(crate) fn check(name: &str, file: &str, change: impl Fn(&str) -> String, expected: &str) {
    let changed = fs::read_to_string(shipped().join(file)).map(|text| change(&text)).unwrap_or_default();
    let here = changed.lines().position(|line| line.ends_with("# here"));
    let place = here.map_or_else(String::new, |line| format!("content/{file}:{}: ", line + 1));
    let expected = format!("{place}{expected}");
    let said = said(name, file, change);
    assert!(said.iter().any(|problem| problem.contains(&expected)), "{expected}: {said:#?}");
}
