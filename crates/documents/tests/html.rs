//! The HTML file: whole, harmless, and with a reflection inside that comes out again.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests fail loudly")]

mod common;

use common::{any_document, any_text, assert_in_order, each_text, lines};
use documents::{Document, write};
use proptest::prelude::*;

/// What stands between the tags, as a reader sees it.
fn seen(html: &str) -> String {
    let body = html.split_once("<h1>").unwrap().1;
    let body = body.replace("<br>", "\n");
    let texts = body.split('<').map(|part| part.rsplit('>').next().unwrap());
    let text = texts.collect::<Vec<_>>().join("\n");
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// All tags, and what is in them; not the style sheet's one rule that says the title.
fn tags(html: &str) -> Vec<String> {
    let (before, rest) = html.split_once("<style>").unwrap();
    let (_, rest) = rest.split_once("</style>").unwrap();
    let parts = [before, rest].map(|part| {
        part.split('<').skip(1).map(|part| part.split('>').next().unwrap().to_owned()).collect::<Vec<_>>()
    });
    parts.concat()
}

/// The same document with texts that are nothing but words.
fn harmless(document: &Document) -> Document {
    let mut document = document.clone();
    each_text(&mut document, &mut |text| {
        let text_now = text.replace("\r\n", "\n").replace('\r', "\n");
        let is_end = |sign| if sign == '\n' { '\n' } else { 'x' };
        *text = text_now.chars().map(is_end).collect();
    });
    document
}

proptest! {
    #[test]
    fn every_text_is_in_it(document in any_document()) {
        assert_in_order(&lines(&document), &seen(&write::html(&document, None)));
    }

    #[test]
    fn no_text_is_more_than_a_text(document in any_document(), inside in any_text()) {
        let is = write::html(&document, Some(&inside));
        let harmless = write::html(&harmless(&document), Some("x"));
        let of_any_width = |html: &str| tags(html).into_iter().map(|tag| tag.replace(" short", "").replace(" middling", "")).collect::<Vec<_>>();
        prop_assert_eq!(of_any_width(&is), of_any_width(&harmless));
        // The sheet's only text is inside of quotes.
        let sheet = is.split_once("@page {\n  @bottom").unwrap().1.split_once("</style>").unwrap().0;
        prop_assert_eq!(sheet.matches('"').count(), 4);
        prop_assert_eq!(sheet.matches(['{', '}']).count(), 5);
    }

    #[test]
    fn what_is_inside_comes_out_again(document in any_document(), inside in any::<String>()) {
        let html = write::html(&document, Some(&inside));
        prop_assert_eq!(write::inside_of(&html), Some(inside.clone()));
        prop_assert_eq!(write::inside_of(&html.replace('\n', "\r\n")), Some(inside));
    }

    #[test]
    fn a_file_without_anything_inside_has_nothing_inside(document in any_document()) {
        prop_assert_eq!(write::inside_of(&write::html(&document, None)), None);
    }

    #[test]
    fn any_file_can_be_looked_into(before in any::<String>(), inside in "[\"\\\\u0-9a-fA-F<>x\n]{0,20}") {
        let html = format!("{before}<script type=\"application/json\" id=\"everyday-skills\">{inside}</script>");
        if let Some(found) = write::inside_of(&html) {
            prop_assert!(found.len() <= html.len());
        }
    }
}

#[test]
fn what_is_cut_off_or_changed_is_not_read() {
    let begin = "<script type=\"application/json\" id=\"everyday-skills\">";
    for broken in ["\"abc", "abc\"", "\"a\"b\"", "\"\\u12\"", "\"\\ud800\"", "\"\\n\"", "\"\\\"", "{}", "\""]
    {
        assert_eq!(write::inside_of(&format!("{begin}{broken}</script>")), None, "{broken}");
    }
    assert_eq!(write::inside_of(&format!("{begin}\"abc\"")), None);
    assert_eq!(
        write::inside_of(&format!("{begin} \"a\r\nb\"\r\n</script>{begin}\"c\"</script>")),
        Some("ab".into())
    );
}

#[test]
fn it_needs_nothing_and_runs_nothing() {
    let document = Document {
        title: "t".into(),
        about: Vec::new(),
        language: "ar".into(),
        direction: "rtl".into(),
        blocks: Vec::new(),
    };
    let html = write::html(&document, Some("{}"));
    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(html.contains("content=\"default-src 'none';"));
    // Else browsers ask the site for an icon.
    let empty_icon = "<link rel=\"icon\" href=\"data:,\">";
    assert!(html.contains(empty_icon));
    let html = html.replacen(empty_icon, "", 1);
    for outside in ["href", "src=", "url(", "@import", "http:", "https:"] {
        assert!(!html.contains(outside), "{outside}");
    }
}
