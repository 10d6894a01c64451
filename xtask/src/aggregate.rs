//! `cargo xtask aggregate FILES…`: what many learners gave to be counted, as a table with bars, and as CSV.

use crate::{content, run::say, workspace::Workspace};
use aggregate::{Counted, FEWEST, FileError, Group, LARGEST_FILE, LEAST, Row, Table, read};
use anyhow::{Context, Result};
use std::{
    collections::BTreeSet,
    fmt::Write as _,
    fs::{self, File},
    io::{Read, Write as _},
    path::{Path, PathBuf},
};

/// How long the bar of everybody would be, in signs.
const LONGEST: usize = 40;

/// Prints the table, and saves it where that is asked for. Files that cannot be counted are named and left out.
pub(crate) fn print(workspace: &Workspace, files: &[PathBuf], csv: Option<&Path>) -> Result<()> {
    let people = people(files)?;
    let content = content::english(workspace)?;
    let table = Table::of(&content, &people).with_context(|| {
        format!("files that can be counted: {}; a table takes {FEWEST} or more", people.len())
    })?;
    if let Some(file) = csv {
        fs::write(file, table.to_csv()).with_context(|| format!("cannot write {}", file.display()))?;
    }
    write!(std::io::stdout(), "{}", shown(&table)).context("cannot print the table")
}

/// What is in the files. One that is named twice is one person; two files with the same in them are two.
fn people(files: &[PathBuf]) -> Result<Vec<Counted>> {
    let mut seen = BTreeSet::new();
    let mut people = Vec::new();
    for file in files {
        let name = file.display();
        let place = fs::canonicalize(file)
            .with_context(|| format!("cannot find {name}: check its path and that you may read it"))?;
        if !seen.insert(place) {
            say(format!("{name} is named twice, and counts once"));
            continue;
        }
        let mut bytes = Vec::new();
        let most = u64::try_from(LARGEST_FILE)? + 1;
        let opened = File::open(file).and_then(|file| file.take(most).read_to_end(&mut bytes));
        opened.with_context(|| format!("cannot read {name}"))?;
        match read(&bytes) {
            Ok(counted) => people.push(counted),
            Err(error) => say(format!("{name} is left out: {error}. {}", advice(error))),
        }
    }
    Ok(people)
}

fn advice(error: FileError) -> &'static str {
    match error {
        FileError::TooLarge | FileError::Reflection => {
            "Do not keep it if it is a reflection, ask for the file to be counted"
        }
        FileError::Foreign => "Choose files that the page saved to be counted",
        FileError::Newer => "The file is fine, update this program",
        FileError::Damaged => "Ask for it again",
    }
}

/// The table as text.
fn shown(table: &Table) -> String {
    let mut text = format!(
        "{} people, self-reported. A number is shown where {LEAST} people or more are in it.\n",
        table.people
    );
    if table.has_unknown {
        text += "Somebody told of things that this version does not know; they are in no row.\n";
    }
    let names = table.rows.iter().map(|row| row.name.chars().count());
    let width = names.max().unwrap_or_default();
    for group in Group::ALL {
        text = text + "\n" + title(group) + "\n";
        for row in table.group(group) {
            // Writing to a text cannot fail.
            let _ = writeln!(text, "  {:width$}  {}", row.name, number(row, table.people));
        }
    }
    text
}

fn title(group: Group) -> &'static str {
    match group {
        Group::Form => "Ways of learning",
        Group::Family => "Kinds of skills",
        Group::Barrier => "What gets in the way of learning",
    }
}

/// The number with its bar.
fn number(row: &Row, of: usize) -> String {
    row.people.map_or_else(
        || "hidden".to_owned(),
        |people| format!("{people:>6} {}", "█".repeat(people * LONGEST / of.max(1))),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use reflection::Content;
    use reflection::content::{Form, FormKind};

    fn form(id: &str, name: &str) -> Form {
        Form {
            id: id.into(),
            kind: FormKind::Both,
            name: name.into(),
            means: String::new(),
            question: String::new(),
            pictogram: String::new(),
        }
    }

    fn people(forms: &str, number: usize) -> Vec<Counted> {
        let file = format!(
            r#"{{"format":"everyday-skills/count","version":1,"forms":[{forms}],"families":[],"barriers":[]}}"#
        );
        vec![read(file.as_bytes()).unwrap(); number]
    }

    #[test]
    fn numbers_have_bars_and_hidden_ones_have_none() {
        let content = Content {
            forms: vec![form("a", "Reading"), form("b", "Helping out"), form("c", "Trying")],
            ..Content::default()
        };
        let people = [people(r#""a","c""#, 15), people(r#""b""#, 4), people(r#""z""#, 1)].concat();
        let text = shown(&Table::of(&content, &people).unwrap());
        let expected = format!(
            "\nWays of learning\n  Reading          15 {0}\n  Helping out  hidden\n  Trying           15 {0}\n\nKinds",
            "█".repeat(30)
        );
        assert!(text.contains(&expected), "{text}");
        assert!(text.starts_with("20 people, self-reported.") && text.contains("does not know"), "{text}");
    }

    #[test]
    fn what_is_wrong_with_files_is_said() {
        let folder = std::env::temp_dir().join(format!("everyday-skills-aggregate-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let put = |name: &str, bytes: &[u8]| {
            let file = folder.join(name);
            fs::write(&file, bytes).unwrap();
            file
        };
        let one = put("one.json", Counted::default().to_file().as_bytes());
        let same = put("same.json", Counted::default().to_file().as_bytes());
        let large = put("large.json", " ".repeat(LARGEST_FILE + 1).as_bytes());
        let foreign = put("foreign.json", b"{}");
        let counted = super::people(&[one.clone(), same, one, large, foreign]).unwrap();
        assert_eq!(counted.len(), 2);
        assert!(super::people(&[folder.join("gone.json")]).unwrap_err().to_string().contains("cannot find"));
        fs::remove_dir_all(&folder).unwrap();
    }
}
