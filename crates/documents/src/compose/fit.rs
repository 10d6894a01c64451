//! How much room a document takes on paper, to fill one sheet and no more: type is never made smaller.
//!
//! Measured as the page prints it and as Word shows it, on A4 and on US Letter, with the widest letters there usually are
//! (`DejaVu Sans`, 11 points). Of each measure it takes the one that needs more room.

use crate::{Block, Document, Item, Voice};

/// How much a sheet holds, in points: US Letter in Word, which is the shortest.
pub(super) const PAGE: usize = 730;

/// What a letter of usual width takes, in hundredths of the size of the type.
const USUAL: usize = 60;
/// The width of a line in the same measure: of text, in a list, of the name of a fact (in bold type), of a fact, of small print.
const LINE: usize = 4500;
const IN_LIST: usize = 4350;
const NAME: usize = 1250;
const FACT: usize = 3080;
const SMALL: usize = 11 * LINE / 9;
const SMALL_FACT: usize = 11 * FACT / 9;

/// Heights in points: of a line, of a line in small print, of a line to write on.
const ROW: usize = 15;
const SMALL_ROW: usize = 13;
const BY_HAND: usize = 21;

/// About how many points of height a document takes.
pub(super) fn height(document: &Document) -> usize {
    let head = 30 + (SMALL_ROW + 4) * document.about.len();
    head + document.blocks.iter().map(block).sum::<usize>()
}

fn block(block: &Block) -> usize {
    match block {
        Block::Heading(..) => 40,
        Block::Paragraph(Voice::Note, text) => small(text, SMALL) + 6,
        // In bold type.
        Block::Paragraph(Voice::Question, text) => ROW * rows(text, 9 * LINE / 10) + 6,
        Block::Paragraph(_, text) => ROW * rows(text, LINE) + 6,
        Block::List(items) => items.iter().map(|item| of_item(item, IN_LIST) + 5).sum::<usize>() + 4,
        Block::Facts(facts) => {
            let fact = |(name, fact): &(String, Item)| {
                let value = ROW * rows(&fact.text, FACT) + small(&fact.small, SMALL_FACT);
                value.max(ROW * rows(name, NAME)) + 4
            };
            facts.iter().map(fact).sum::<usize>() + 4
        }
        Block::Boxes(boxes) => boxes.iter().map(|text| ROW * rows(text, IN_LIST) + 5).sum::<usize>() + 4,
        Block::Lines(lines) => usize::from(*lines) * BY_HAND + 8,
        Block::Page => PAGE,
    }
}

fn of_item(item: &Item, line: usize) -> usize {
    ROW * rows(&item.text, line) + small(&item.small, 11 * line / 9)
}

fn small(text: &str, line: usize) -> usize {
    if text.is_empty() { 0 } else { SMALL_ROW * rows(text, line) }
}

/// How many lines a text fills: a word that is longer than a line is broken, others go to the next line whole.
fn rows(text: &str, line: usize) -> usize {
    let mut rows = 1;
    let mut filled = 0;
    for word in text.split_whitespace() {
        let word: usize = word.chars().map(width).sum();
        let after_space = if filled == 0 { 0 } else { filled + width(' ') };
        if after_space + word <= line {
            filled = after_space + word;
        } else {
            let begins = usize::from(filled > 0);
            rows += begins + word.saturating_sub(1) / line;
            filled = word - word.saturating_sub(1) / line * line;
        }
    }
    rows
}

/// How much of a text takes no more room than so many letters of usual width: where it ends, in bytes, if it is longer.
pub(super) fn end(text: &str, letters: usize) -> Option<usize> {
    let mut filled = 0;
    let end = text.char_indices().find(|(_, sign)| {
        filled += width(*sign);
        filled > letters * USUAL
    });
    end.map(|(at, _)| at)
}

/// The width of a sign, in hundredths of the size of the type.
fn width(sign: char) -> usize {
    match sign {
        'i' | 'j' | 'l' | '\'' | '|' | '’' => 30,
        ' ' | '.' | ',' | ':' | ';' | '·' | 'I' | 'J' | '!' | 'f' | '-' => 36,
        'r' | 't' | '(' | ')' | '[' | ']' | '/' | '"' => 41,
        'm' | 'w' | 'W' | 'M' | '@' | '%' | '…' | '—' => 100,
        'A'..='Z' | '&' | '+' | '=' | '<' | '>' | '~' | '#' => 80,
        ' '..='~' => 63,
        // Signs as wide as high; all others are about as wide as capitals.
        '\u{1100}'..='\u{11ff}' | '\u{2e80}'.. => 135,
        _ => 80,
    }
}
