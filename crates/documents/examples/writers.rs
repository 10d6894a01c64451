//! Writes documents in every format into a folder, for programs that read them independently of ours: one with all there can be in
//! one, the worksheet, and the papers of several lives.
//!
//! `cargo run -p documents --example writers FOLDER`
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "it fails loudly")]

#[path = "../tests/common/lives.rs"]
mod lives;

use anyhow::{Context, Result};
use documents::{
    Block, Document, Item, Voice, compose, worksheet,
    write::{self, Sheet},
};
use lives::{HOSTILE, agreed, confirmations, content, everything, lives, report_of};
use std::{
    env, fs,
    path::{Path, PathBuf},
};

fn main() -> Result<()> {
    let folder = PathBuf::from(env::args_os().nth(1).context("into which folder?")?);
    fs::create_dir_all(&folder)?;
    write_all(&folder, "skills", &skills("en", "ltr"))?;
    write_all(&folder, "mirrored", &skills("he", "rtl"))?;
    let content = content();
    write_all(&folder, "worksheet", &worksheet(&content))?;
    // To draw all lives takes minutes.
    for (name, state) in lives(&content).iter().step_by(5) {
        let report = report_of(state, &confirmations(state, "I saw it."));
        write_all(&folder, &format!("{name}-profile"), &compose::profile(&report))?;
        write_all(&folder, &format!("{name}-stories"), &compose::stories(&report))?;
        write_all(&folder, &format!("{name}-plan"), &compose::plan(&report))?;
        write_all(&folder, &format!("{name}-packet"), &compose::packet(&report))?;
        let agreed = agreed(state.clone(), 3, "Ask at the night school which class is free");
        let report = report_of(&agreed, &[]);
        write_all(&folder, &format!("{name}-agreement"), &compose::agreement(&report))?;
    }
    let state = everything(&content, HOSTILE);
    let report = report_of(&state, &confirmations(&state, HOSTILE));
    write_all(&folder, "hostile-profile", &compose::profile(&report))?;
    Ok(())
}

fn write_all(folder: &Path, name: &str, document: &Document) -> Result<()> {
    let write = |ending: &str, bytes: &[u8]| fs::write(folder.join(format!("{name}{ending}")), bytes);
    write(".txt", write::text(document).as_bytes())?;
    write(".html", write::html(document, Some("{}")).as_bytes())?;
    write("-a4.docx", &write::docx(document, Sheet::A4))?;
    write("-letter.docx", &write::docx(document, Sheet::Letter))?;
    Ok(())
}

/// A document of three pages with all there can be in one.
fn skills(language: &str, direction: &str) -> Document {
    let sewing = "I sew for my family, and for neighbors who ask: zippers, hems & <curtains>";
    let families = ["With people", "Thinking and planning", "Tools and machines", "Things you know about"];
    let mut blocks = vec![
        Block::Paragraph(Voice::Plain, "What I do every day, and the skills in it.".into()),
        Block::Facts(vec![
            ("I hope to".into(), Item::new("Find a better job")),
            ("Where I spend my days".into(), Item::new("At home and with family, in my community")),
        ]),
        Block::Heading(2, "What I do".into()),
        Block::Paragraph(Voice::Theirs, "First I ask what they need.\nThen I measure twice.".into()),
        Block::List(vec![
            Item { text: sewing.into(), small: "Trying things out".into(), theirs: true },
            Item { text: "Read the labels on cleaners".into(), small: "Reading".into(), theirs: false },
        ]),
    ];
    for family in families {
        blocks.push(Block::Heading(3, family.into()));
        let skill = |at| Item {
            text: format!("{family}: skill {at}"),
            small: "On my own · Someone I worked for would confirm it · Shows in three things I do".into(),
            theirs: false,
        };
        blocks.push(Block::List((1..8).map(skill).collect()));
    }
    blocks.extend([
        Block::Page,
        Block::Heading(2, "What I do next".into()),
        Block::Boxes(vec![
            "Ask at the library which classes are free".into(),
            "Call one place this week".into(),
        ]),
        Block::Paragraph(Voice::Question, "Who can help me with it, and when?".into()),
        Block::Lines(4),
        Block::Paragraph(Voice::Note, "O*NET 2.B.1.e · ESCO: work in teams".into()),
    ]);
    Document {
        title: "Skills of Maya Brandt".into(),
        about: vec!["22 November 2026".into(), "Self-reported: I named these skills myself.".into()],
        language: language.into(),
        direction: direction.into(),
        blocks,
    }
}
