//! A document as plain text: to be pasted into a form or an e-mail. No line is broken but where its text is.

use super::markup::clean;
use crate::document::{Block, Document, Item};

/// A line to write on.
const LINE: &str = "________________________________________";

/// The document as plain text: LF at the ends of lines, an empty line between its parts, two before a heading.
pub fn text(document: &Document) -> String {
    let mut out = clean(&document.title);
    out.push('\n');
    for line in &document.about {
        out.extend([&clean(line), "\n"]);
    }
    for block in &document.blocks {
        match block {
            Block::Page => continue,
            Block::Heading(level, _) if *level < 3 => out.push_str("\n\n"),
            _ => out.push('\n'),
        }
        write(block, &mut out);
    }
    out
}

fn write(block: &Block, out: &mut String) {
    match block {
        Block::Heading(_, text) | Block::Paragraph(_, text) => out.extend([&clean(text), "\n"]),
        Block::List(items) => {
            for item in items {
                write_item("- ", item, out);
            }
        }
        Block::Facts(facts) => {
            for (name, item) in facts {
                let name = clean(name);
                let colon = if name.ends_with(':') { "" } else { ":" };
                write_item(&[&name, colon, " "].concat(), item, out);
            }
        }
        Block::Boxes(texts) => {
            for text in texts {
                write_item("[ ] ", &Item::new(text.as_str()), out);
            }
        }
        Block::Lines(count) => (0..*count).for_each(|_| out.extend([LINE, "\n"])),
        Block::Page => {}
    }
}

/// A line, and below it what is smaller; all but the first line stands in.
fn write_item(mark: &str, item: &Item, out: &mut String) {
    let indent = |text: &str| clean(text).replace('\n', "\n  ");
    out.extend([mark, &indent(&item.text), "\n"]);
    if !item.small.is_empty() {
        out.extend(["  ", &indent(&item.small), "\n"]);
    }
}
