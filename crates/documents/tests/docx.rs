//! The Word file, as other programs read it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests fail loudly")]

mod common;

use common::{any_document, any_text, assert_in_order, lines};
use documents::{
    Block, Document, Item, Voice,
    write::{self, Sheet},
};
use proptest::prelude::*;
use roxmltree::{Document as Xml, Node};
use std::{
    collections::BTreeMap,
    io::{Cursor, Read},
};
use zip::ZipArchive;

/// The parts of a package, each checked for its sums on the way.
fn parts(docx: Vec<u8>) -> BTreeMap<String, String> {
    let mut archive = ZipArchive::new(Cursor::new(docx)).unwrap();
    let count = archive.len();
    let read = |at| {
        let mut file = archive.by_index(at).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        (file.name().unwrap().into_owned(), text)
    };
    (0..count).map(read).collect()
}

/// The texts in a part, one paragraph or line each.
fn seen(part: &str) -> String {
    let xml = Xml::parse(part).unwrap();
    let text = |node: Node| match node.tag_name().name() {
        "t" => node.text().unwrap_or_default().to_owned(),
        "br" | "p" | "tab" => "\n".to_owned(),
        _ => String::new(),
    };
    xml.descendants().map(text).collect()
}

fn attribute<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.attributes().find(|attribute| attribute.name() == name).map(|attribute| attribute.value())
}

/// The style of each paragraph.
fn styles(part: &str) -> Vec<String> {
    let xml = Xml::parse(part).unwrap();
    let styles = xml.descendants().filter(|node| node.is_called("pStyle"));
    styles.filter_map(|node| attribute(node, "val").map(ToOwned::to_owned)).collect()
}

/// Names, whatever their namespace.
trait Named {
    fn is_called(&self, name: &str) -> bool;
}

impl Named for Node<'_, '_> {
    fn is_called(&self, name: &str) -> bool {
        self.tag_name().name() == name
    }
}

fn document(blocks: Vec<Block>) -> Document {
    let (title, about) = ("Your <skills>".to_owned(), vec!["Self-reported".to_owned()]);
    Document { title, about, language: "en".into(), direction: "ltr".into(), blocks }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_text_is_in_it(document in any_document()) {
        let parts = parts(write::docx(&document, Sheet::A4));
        assert_in_order(&lines(&document), &seen(&parts["word/document.xml"]));
        for part in parts.values() {
            Xml::parse(part).unwrap();
        }
    }

    #[test]
    fn no_text_is_more_than_a_text(text in any_text()) {
        let with = |text: &str| {
            let blocks = vec![Block::Paragraph(Voice::Theirs, text.into()), Block::List(vec![Item::new(text)])];
            parts(write::docx(&document(blocks), Sheet::A4))
        };
        prop_assert_eq!(styles(&with(&text)["word/document.xml"]), styles(&with("x")["word/document.xml"]));
    }
}

#[test]
fn every_part_is_told_of_and_every_style_is_there() {
    let every = vec![
        Block::Heading(2, "a".into()),
        Block::Heading(3, "a".into()),
        Block::Paragraph(Voice::Plain, "a".into()),
        Block::Paragraph(Voice::Note, "a".into()),
        Block::Paragraph(Voice::Theirs, "a".into()),
        Block::Paragraph(Voice::Question, "a".into()),
        Block::List(vec![Item { text: "a".into(), small: "b".into(), theirs: true }]),
        Block::Facts(vec![("a".into(), Item::new("b"))]),
        Block::Boxes(vec!["a".into()]),
        Block::Lines(2),
        Block::Page,
        Block::Paragraph(Voice::Plain, "a".into()),
    ];
    let parts = parts(write::docx(&document(every), Sheet::A4));
    let defined = Xml::parse(&parts["word/styles.xml"]).unwrap();
    let defined: Vec<_> = defined.descendants().filter_map(|node| attribute(node, "styleId")).collect();
    for (name, part) in &parts {
        let part = Xml::parse(part).unwrap();
        for node in part.descendants() {
            let is_style = ["pStyle", "rStyle", "basedOn", "next"].iter().any(|tag| node.is_called(tag));
            let style = attribute(node, "val").filter(|_| is_style);
            assert!(style.is_none_or(|style| defined.contains(&style)), "{name}: {style:?}");
        }
        if name.contains("_rels/") {
            let folder = if name.starts_with("word/") { "word/" } else { "" };
            for target in part.descendants().filter_map(|node| attribute(node, "Target")) {
                assert!(parts.contains_key(&format!("{folder}{target}")), "{target}");
            }
        }
    }
    let types = Xml::parse(&parts["[Content_Types].xml"]).unwrap();
    let told: Vec<_> = types.descendants().filter_map(|node| attribute(node, "PartName")).collect();
    let is = parts.keys().filter(|name| !name.contains("_rels/") && !name.starts_with('['));
    assert_eq!(told, is.map(|name| format!("/{name}")).collect::<Vec<_>>());
    assert_eq!(parts["word/document.xml"].matches("<w:pageBreakBefore/>").count(), 1);
    assert_eq!(parts["word/document.xml"].matches('☐').count(), 1);
}

#[test]
fn the_same_document_is_the_same_file_and_says_what_it_is() {
    let document = document(Vec::new());
    let docx = write::docx(&document, Sheet::Letter);
    assert_eq!(docx, write::docx(&document, Sheet::Letter));
    let parts = parts(docx);
    let core = &parts["docProps/core.xml"];
    assert!(core.contains("<dc:title>Your &lt;skills&gt;</dc:title><dc:language>en</dc:language>"), "{core}");
    assert!(!core.contains("creator") && !core.contains("created"), "{core}");
    assert!(parts["word/styles.xml"].contains("<w:lang w:val=\"en\" "));
    assert!(parts["word/footer.xml"].contains("Your &lt;skills&gt; · Self-reported"));
    assert!(parts["word/document.xml"].contains("w:w=\"12240\" w:h=\"15840\""));
    assert!(!parts["word/document.xml"].contains("<w:bidi/>"));
}

#[test]
fn what_reads_from_right_to_left_says_so() {
    let mut document = document(vec![Block::List(vec![Item::new("a")])]);
    document.direction = "rtl".into();
    let parts = parts(write::docx(&document, Sheet::A4));
    let body = &parts["word/document.xml"];
    assert_eq!(body.matches("<w:bidi/>").count(), styles(body).len() + 1);
    assert!(parts["word/footer.xml"].contains("<w:bidi/>"));
}

#[test]
fn paper_is_of_the_size_there_is() {
    for (tag, sheet) in [
        ("en-US", Sheet::Letter),
        ("es-mx", Sheet::Letter),
        ("en", Sheet::A4),
        ("zh-Hant-TW", Sheet::A4),
        ("", Sheet::A4),
    ] {
        assert_eq!(Sheet::of(tag), sheet, "{tag}");
    }
}
