//! Writes the papers of the ten lives and of some others into a folder: for programs that read them independently of ours.
//!
//! `cargo run -p documents --example samples FOLDER`
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "it fails loudly")]

#[path = "../tests/common/lives.rs"]
mod lives;

use anyhow::{Context, Result};
use documents::{
    Document, Report, compose, csv, resume,
    write::{self, Sheet},
};
use lives::{all, confirmations, content, long, report_of};
use serde_json::{Value, json};
use std::{env, fs, path::PathBuf};

fn main() -> Result<()> {
    let folder = PathBuf::from(env::args_os().nth(1).context("into which folder?")?);
    fs::create_dir_all(&folder)?;
    let content = content();
    for (name, state) in all(&content) {
        let said = if name == "everything" { long(300) } else { "I saw it.".to_owned() };
        let confirmed = confirmations(&state, &said);
        let report = report_of(&state, &confirmed);
        let write = |ending: &str, text: &str| fs::write(folder.join(format!("{name}.{ending}")), text);
        write("resume.json", &resume::json_resume(&report))?;
        write("csv", &csv::skills(&report))?;
        for (paper, document) in papers(&report) {
            write(&format!("{paper}.txt"), &write::text(&document))?;
            write(&format!("{paper}.html"), &write::html(&document, None))?;
            let word = folder.join(format!("{name}.{paper}.docx"));
            fs::write(word, write::docx(&document, Sheet::Letter))?;
        }
        write("expected.json", &expected(&report).to_string())?;
    }
    Ok(())
}

fn papers(report: &Report) -> [(&'static str, Document); 5] {
    [
        ("profile", compose::profile(report)),
        ("stories", compose::stories(report)),
        ("plan", compose::plan(report)),
        ("packet", compose::packet(report)),
        ("agreement", compose::agreement(report)),
    ]
}

/// What a reader has to find again.
fn expected(report: &Report) -> Value {
    let skills = report.skills.iter().map(|skill| json!([skill.name, skill.words, skill.id, skill.onet]));
    json!({"name": report.name, "skills": skills.collect::<Vec<_>>()})
}
