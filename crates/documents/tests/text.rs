//! Plain text, as it is pasted.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests fail loudly")]

mod common;

use common::{any_document, assert_in_order, lines};
use documents::{Block, Document, Item, Voice, write};
use proptest::prelude::*;

#[test]
fn it_reads_like_a_letter() {
    let item = Item { text: "I fix bikes".into(), small: "Trying things out".into(), theirs: true };
    let document = Document {
        title: "Your skills".into(),
        about: vec!["Self-reported".into()],
        language: "en".into(),
        direction: "ltr".into(),
        blocks: vec![
            Block::Heading(2, "What you do".into()),
            Block::List(vec![item, Item::new("I cook\nfor many")]),
            Block::Page,
            Block::Heading(3, "Next".into()),
            Block::Paragraph(Voice::Question, "When?".into()),
            Block::Lines(1),
            Block::Boxes(vec!["Call".into()]),
            Block::Facts(vec![
                ("Level".into(), Item::new("On my own")),
                ("I hope to:".into(), Item::new("x")),
            ]),
        ],
    };
    let expected = "Your skills\nSelf-reported\n\n\nWhat you do\n\n- I fix bikes\n  Trying things out\n- I cook\n  for many\n\nNext\n\n\
                    When?\n\n________________________________________\n\n[ ] Call\n\nLevel: On my own\nI hope to: x\n";
    assert_eq!(write::text(&document), expected);
}

proptest! {
    #[test]
    fn every_text_is_in_it(document in any_document()) {
        let text = write::text(&document);
        assert_in_order(&lines(&document), &text);
        prop_assert!(!text.contains('\r'));
    }
}
