//! How much room a document takes on paper, to cut its lists until it fits: type is never made smaller.

use crate::{Block, Document, Item, Voice};

/// How much a page holds, in tenths of a row of text: of US Letter, which is the shorter one, with wide letters and some room left
/// for what an estimate cannot know.
pub(super) const PAGE: usize = 500;

/// Signs in a row: of text, of small print, of the name of a fact, and of a fact.
const ROW: usize = 80;
const SMALL_ROW: usize = 95;
const NAME_ROW: usize = 18;
const FACT_ROW: usize = 60;

/// About how many tenths of a row a document takes.
pub(super) fn height(document: &Document) -> usize {
    let head = 25 + 10 * document.about.len();
    head + document.blocks.iter().map(block).sum::<usize>()
}

fn block(block: &Block) -> usize {
    match block {
        Block::Heading(..) => 25,
        Block::Paragraph(Voice::Note, text) => small(text) + 5,
        Block::Paragraph(_, text) => rows(text, ROW) + 5,
        Block::List(items) => items.iter().map(|item| of_item(item, ROW) + 2).sum::<usize>() + 5,
        Block::Facts(facts) => {
            let fact = |(name, fact): &(String, Item)| rows(name, NAME_ROW).max(of_item(fact, FACT_ROW)) + 2;
            facts.iter().map(fact).sum::<usize>() + 5
        }
        Block::Boxes(boxes) => boxes.iter().map(|text| rows(text, ROW) + 2).sum::<usize>() + 5,
        Block::Lines(lines) => usize::from(*lines) * 15 + 5,
        Block::Page => PAGE,
    }
}

fn of_item(item: &Item, row: usize) -> usize {
    rows(&item.text, row) + small(&item.small)
}

fn small(text: &str) -> usize {
    9 * rows(text, SMALL_ROW) / 10
}

fn rows(text: &str, signs: usize) -> usize {
    10 * text.chars().count().div_ceil(signs)
}
