//! Files for programs: the table of skills and JSON Resume.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "tests fail loudly")]

#[path = "common/lives.rs"]
mod lives;
#[path = "../../reflection/tests/common/mod.rs"]
mod reflection_common;

use csv::StringRecord;
use documents::{Report, csv as table, resume};
use lives::{HOSTILE, all, confirmations, content, report_of};
use proptest::prelude::*;
use reflection::{Action, Level, Profile, State, Verdict};
use reflection_common::{after, any_life, any_skill};
use serde_json::Value;

fn read(table: &str) -> (StringRecord, Vec<StringRecord>) {
    assert!(table.ends_with("\r\n"));
    let table = table.strip_prefix('\u{feff}').expect("a byte order mark");
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let head = reader.headers().unwrap().clone();
    (head, reader.records().map(Result::unwrap).collect())
}

fn check_table(report: &Report) {
    let (head, rows) = read(&table::skills(report));
    assert_eq!(head.len(), 12);
    assert_eq!(rows.len(), report.skills.len());
    for (row, skill) in rows.iter().zip(&report.skills) {
        // A cell that was made harmless begins with an apostrophe.
        let cell = |at: usize| row[at].strip_prefix('\'').unwrap_or(&row[at]);
        let bare = |text: &str| text.strip_prefix('\'').unwrap_or(text).to_owned();
        assert_eq!((cell(0), cell(1).to_owned()), (skill.name.as_str(), bare(&skill.words)));
        assert_eq!((cell(2), cell(3)), (skill.id.as_str(), skill.onet.as_str()));
        assert_eq!(cell(4), skill.esco.as_ref().map_or("", |esco| &esco.uri));
        assert_eq!(cell(6), skill.level.as_ref().map_or("", |level| &level.text));
        assert!(skill.activities.iter().all(|activity| row[8].contains(&activity.text)));
        assert!(skill.confirmed.iter().all(|one| row[10].contains(&one.name)));
        assert!(row[11].starts_with("Self-reported"));
        for cell in row {
            let seen = cell.trim_start_matches(|sign: char| sign.is_whitespace() || sign == '\u{feff}');
            assert!(!seen.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']), "a formula: {cell}");
            assert!(!cell.starts_with(['\t', '\r', '\n']));
        }
    }
}

fn check_resume(state: &State, report: &Report) {
    let json: Value = serde_json::from_str(&resume::json_resume(report)).unwrap();
    assert_eq!(json["basics"].get("name").is_some(), !report.name.is_empty());
    let reported = json["meta"]["note"].as_str().unwrap();
    assert!(reported.starts_with("Self-reported"));
    assert!(json["basics"]["summary"].as_str().unwrap().ends_with(reported));
    assert_eq!(json["meta"]["lastModified"], "2026-11-22T00:00:00");
    let has: Vec<_> = report
        .skills
        .iter()
        .filter(|skill| state.reflection().level(&skill.id) != Some(Level::NotYet))
        .collect();
    let said = json["skills"].as_array().unwrap();
    assert_eq!(said.len(), has.len());
    for (said, skill) in said.iter().zip(has) {
        assert!(!state.is_removed(&skill.id));
        assert!(said["name"] == skill.name.as_str() || said["name"] == skill.words.as_str());
        let keywords = said["keywords"].as_array().unwrap();
        assert!(keywords.contains(&skill.onet.as_str().into()));
    }
    // Nothing is made up: a job is a title, volunteering what they do.
    let jobs = json.get("work").map_or(0, |jobs| jobs.as_array().unwrap().len());
    assert_eq!(jobs, report.jobs.len());
    for key in ["education", "awards", "certificates", "publications", "languages", "projects"] {
        assert!(json.get(key).is_none());
    }
    for entry in json.get("work").and_then(Value::as_array).into_iter().flatten() {
        assert_eq!(entry.as_object().unwrap().keys().collect::<Vec<_>>(), ["position"]);
    }
    for entry in json.get("volunteer").and_then(Value::as_array).into_iter().flatten() {
        assert_eq!(entry.as_object().unwrap().keys().collect::<Vec<_>>(), ["highlights", "summary"]);
    }
}

proptest! {
    #[test]
    fn files_say_what_was_told(life in any_life(), said in any::<String>()) {
        let state = after(life);
        let report = report_of(&state, &confirmations(&state, &said));
        check_table(&report);
        check_resume(&state, &report);
    }

    #[test]
    fn whatever_a_skill_is_called_a_spreadsheet_does_not_run_it(skill in any_skill(), words in "[ \t\u{feff}]{0,2}[=+@＝-]?\\PC{0,9}[\"\r\n,;]?\\PC{0,9}") {
        let kept = Action::JudgeSkill(skill.clone(), Some(Verdict::Kept));
        let state = after([kept, Action::NameSkill(skill, words)]);
        check_table(&report_of(&state, &[]));
    }
}

#[test]
fn files_of_lives_are_whole() {
    let content = content();
    for (name, state) in all(&content) {
        println!("{name}");
        let report = report_of(&state, &confirmations(&state, HOSTILE));
        check_table(&report);
        check_resume(&state, &report);
    }
}

#[test]
fn lines_for_a_resume_are_those_of_the_page() {
    let content = content();
    for (name, state) in all(&content) {
        let profile = Profile::of(&state);
        let lines = resume::lines(&report_of(&state, &[]));
        assert_eq!(lines, profile.resume_lines(&content, &|line| format!("{line}, with help")), "{name}");
        assert!(lines.len() <= Profile::RESUME_LINES);
    }
}
