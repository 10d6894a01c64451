//! Documents of any shape with any texts in them.
#![allow(dead_code, reason = "each test file uses its part")]

use documents::{Block, Document, Item, Voice};
use proptest::{collection::vec, prelude::*, sample::select};

/// Texts that would like to be something else.
const HOSTILE: [&str; 12] = [
    "</script><script>alert(1)</script>",
    "<!--",
    "]]>",
    "</style><img src=x onerror=alert(1)>",
    "\" onload=\"alert(1)",
    "&lt;b&gt; &amp; &#60;",
    "</w:t></w:r></w:p><w:p>",
    "a\u{0}b\u{7}c\u{1f}\u{fffe}",
    "one\r\ntwo\rthree\n\nfive",
    "\\\"; } @import 'x'; */",
    "<script type=\"application/json\" id=\"everyday-skills\">\"x\"</script>",
    "שלום \u{202e}abc 👩‍🌾",
];

pub(crate) fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[ -~]{1,40}",
        3 => "\\PC{1,20}",
        2 => any::<String>(),
        2 => select(HOSTILE.to_vec()).prop_map(ToOwned::to_owned),
    ]
}

fn any_item() -> impl Strategy<Value = Item> {
    (any_text(), prop_oneof![Just(String::new()), any_text()], any::<bool>())
        .prop_map(|(text, small, theirs)| Item { text, small, theirs })
}

fn any_block() -> impl Strategy<Value = Block> {
    let voice = select(vec![Voice::Plain, Voice::Note, Voice::Theirs, Voice::Question]);
    prop_oneof![
        (2..=3_u8, any_text()).prop_map(|(level, text)| Block::Heading(level, text)),
        (voice, any_text()).prop_map(|(voice, text)| Block::Paragraph(voice, text)),
        vec(any_item(), 0..4).prop_map(Block::List),
        vec((any_text(), any_item()), 0..4).prop_map(Block::Facts),
        vec(any_text(), 0..4).prop_map(Block::Boxes),
        (0..6_u8).prop_map(Block::Lines),
        Just(Block::Page),
    ]
}

pub(crate) fn any_document() -> impl Strategy<Value = Document> {
    let direction = select(vec!["ltr", "rtl"]).prop_map(ToOwned::to_owned);
    let language = select(vec!["en", "ar", "\"><script>"]).prop_map(ToOwned::to_owned);
    (any_text(), vec(any_text(), 0..3), language, direction, vec(any_block(), 0..8)).prop_map(
        |(title, about, language, direction, blocks)| Document { title, about, language, direction, blocks },
    )
}

/// Each text of a document, changed in place.
pub(crate) fn each_text(document: &mut Document, change: &mut dyn FnMut(&mut String)) {
    change(&mut document.title);
    document.about.iter_mut().for_each(&mut *change);
    for block in &mut document.blocks {
        match block {
            Block::Heading(_, text) | Block::Paragraph(_, text) => change(text),
            Block::List(items) => items.iter_mut().for_each(|item| each_of(item, change)),
            Block::Facts(facts) => {
                for (name, item) in facts {
                    change(name);
                    each_of(item, change);
                }
            }
            Block::Boxes(texts) => texts.iter_mut().for_each(&mut *change),
            Block::Lines(_) | Block::Page => {}
        }
    }
}

fn each_of(item: &mut Item, change: &mut dyn FnMut(&mut String)) {
    change(&mut item.text);
    if !item.small.is_empty() {
        change(&mut item.small);
    }
}

/// The lines of all texts, in order, as a file can hold them.
pub(crate) fn lines(document: &Document) -> Vec<String> {
    let mut lines = Vec::new();
    let can_be_read = |sign: &char| !sign.is_control() || *sign == '\t';
    each_text(&mut document.clone(), &mut |text| {
        let text = text.replace("\r\n", "\n").replace('\r', "\n").replace(['\u{fffe}', '\u{ffff}'], "");
        lines.extend(text.split('\n').map(|line| line.chars().filter(can_be_read).collect::<String>()));
    });
    lines
}

/// That each line stands in a file, after the one before.
pub(crate) fn assert_in_order(lines: &[String], file: &str) {
    let mut rest = file;
    for line in lines {
        rest = rest.split_once(line.as_str()).unwrap_or_else(|| panic!("{line:?} is not in {rest:?}")).1;
    }
}
