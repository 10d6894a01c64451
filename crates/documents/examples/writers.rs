//! Writes a document in every format into a folder, with its texts beside it, for readers that are not ours: `tests/readers/`.

use documents::{
    Block, Document, Item, Voice,
    write::{self, Sheet},
};
use std::{
    env,
    error::Error,
    fs,
    path::{Path, PathBuf},
};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::args_os().nth(1).ok_or("which folder?")?);
    fs::create_dir_all(&folder)?;
    for (name, document) in [("skills", skills("en", "ltr")), ("mirrored", skills("he", "rtl"))] {
        let write = |ending: &str, bytes: &[u8]| fs::write(folder.join(format!("{name}{ending}")), bytes);
        write(".txt", write::text(&document).as_bytes())?;
        write(".html", write::html(&document, Some("{\"version\": 4}")).as_bytes())?;
        write("-a4.docx", &write::docx(&document, Sheet::A4))?;
        write("-letter.docx", &write::docx(&document, Sheet::Letter))?;
    }
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let content = compile_content::compile(&content, "en").map_err(|problems| format!("{problems:?}"))?;
    let worksheet = documents::worksheet(&content);
    fs::write(folder.join("worksheet.html"), write::html(&worksheet, None))?;
    fs::write(folder.join("worksheet.txt"), write::text(&worksheet))?;
    fs::write(folder.join("worksheet-a4.docx"), write::docx(&worksheet, Sheet::A4))?;
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
