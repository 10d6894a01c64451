//! The skills as a table for a spreadsheet: RFC 4180, UTF-8 with a byte order mark (without it Excel takes another encoding).
//!
//! A cell that a spreadsheet would take for a formula begins with an apostrophe: what a learner typed is never run.

use crate::{Confirmation, Report, Skill};

/// The table: a head, then a row a skill.
pub fn skills(report: &Report) -> String {
    let mut table = String::from("\u{feff}");
    row(&mut table, &head(report));
    for skill in &report.skills {
        row(&mut table, &cells(report, skill));
    }
    table
}

/// How many columns there are.
const COLUMNS: usize = 12;

fn head(report: &Report) -> [String; COLUMNS] {
    [
        report.say("table-skill"),
        report.say("table-words"),
        report.say("table-onet"),
        report.say("table-onet-name"),
        report.say("table-esco"),
        report.say("table-family"),
        report.say("table-level"),
        report.say("table-elsewhere"),
        report.say("table-shows-in"),
        report.say("table-proof"),
        report.say("table-confirmed"),
        report.say("table-note"),
    ]
}

fn cells(report: &Report, skill: &Skill) -> [String; COLUMNS] {
    let text = |text: Option<&String>| text.cloned().unwrap_or_default();
    let elsewhere = skill.elsewhere.map(|yes| report.say(if yes { "table-yes" } else { "table-no" }));
    let activities: Vec<_> = skill.activities.iter().map(|one| one.text.as_str()).collect();
    let proof = text(skill.proof.as_ref().map(|proof| &proof.text));
    let proof = match &skill.confirmer {
        Some(who) => report.say_with("confirmed-by", &[("who", who)]),
        None => proof,
    };
    let confirmed = |one: &Confirmation| report.confirmation(one);
    [
        skill.name.clone(),
        skill.words.clone(),
        skill.id.to_string(),
        skill.onet.clone(),
        text(skill.esco.as_ref().map(|esco| &esco.uri)),
        skill.family.text.clone(),
        text(skill.level.as_ref().map(|level| &level.text)),
        elsewhere.unwrap_or_default(),
        activities.join("; "),
        proof,
        skill.confirmed.iter().map(confirmed).collect::<Vec<_>>().join("; "),
        report.say("paper-self-reported"),
    ]
}

fn row(table: &mut String, cells: &[String; COLUMNS]) {
    for (at, cell) in cells.iter().enumerate() {
        let harmless = if is_formula(cell) { "'" } else { "" };
        table.extend([if at == 0 { "\"" } else { ",\"" }, harmless, &cell.replace('"', "\"\""), "\""]);
    }
    table.push_str("\r\n");
}

/// Whether a spreadsheet may run it: the first sign that is seen decides, full width signs too.
fn is_formula(cell: &str) -> bool {
    let unseen = |sign: char| {
        sign.is_whitespace()
            || sign.is_control()
            || matches!(sign, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
    };
    cell.starts_with(['\t', '\r', '\n'])
        || cell.trim_start_matches(unseen).starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}
