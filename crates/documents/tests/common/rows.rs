//! About how much of a sheet a document takes.

use documents::{Block, Document, Item, Voice};

/// Rows of a page of US Letter: measured with wide letters (`DejaVu Sans`, 11 points).
pub(crate) const PAGE: usize = 50;

/// How many rows a document takes, roughly: a heading as much as two and a half, small print less.
pub(crate) fn rows(document: &Document) -> usize {
    let row = |text: &str, signs: usize| 10 * text.chars().count().div_ceil(signs);
    let small = |text: &str| 9 * row(text, 95) / 10;
    let tenths: usize = document
        .blocks
        .iter()
        .map(|block| match block {
            Block::Heading(..) => 25,
            Block::Paragraph(Voice::Note, text) => small(text) + 5,
            Block::Paragraph(_, text) => row(text, 80) + 5,
            Block::List(items) => {
                items.iter().map(|item| row(&item.text, 80) + small(&item.small) + 2).sum::<usize>() + 5
            }
            Block::Facts(facts) => {
                let value = |fact: &Item| row(&fact.text, 60) + small(&fact.small);
                facts.iter().map(|(name, fact)| row(name, 18).max(value(fact)) + 2).sum::<usize>() + 5
            }
            Block::Lines(lines) => usize::from(*lines) * 14 + 5,
            Block::Boxes(boxes) => 10 * boxes.len(),
            // What follows is on a sheet of its own.
            Block::Page => 10 * PAGE,
        })
        .sum();
    (tenths / 10) + 2 + document.about.len()
}
