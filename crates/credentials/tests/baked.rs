//! Badges baked into pictures, and taken out of whatever picture comes in.
#![allow(clippy::unwrap_used, reason = "tests fail loudly")]
mod common;

use common::{LEARNER, Person, claim};
use credentials::{LARGEST_PICTURE, Picture, Reason, bake, extract, read};
use proptest::prelude::*;

const PICTURE: Picture<'static> = Picture {
    name: "Showing others how",
    label: "self-asserted",
    learner: "Rosa Méndez",
    title: "Showing others how (self-asserted)",
    meaning: "Teaching people how to do something.",
};

fn token() -> String {
    Person::new(LEARNER).sign(claim().unsigned())
}

#[test]
fn a_badge_is_baked_as_specified() {
    let token = token();
    let svg = bake(PICTURE, &token);
    let (root, after) = svg.split_once("<svg ").unwrap().1.split_once('>').unwrap();
    assert!(root.contains("xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\""));
    assert!(
        after.starts_with(&format!("<openbadges:credential verify=\"{token}\"></openbadges:credential>"))
    );
    assert_eq!(svg.matches("<openbadges:credential").count(), 1);
    assert_eq!(extract(&svg), Ok(token.as_str()));
    assert!(read(extract(&svg).unwrap()).is_ok());
}

#[test]
fn the_picture_says_what_it_is() {
    let svg = bake(PICTURE, &token());
    for text in ["<title>Showing others how (self-asserted)</title>", ">self-asserted<", ">Rosa Méndez<"] {
        assert!(svg.contains(text), "{text}");
    }
    assert!(!bake(Picture { learner: "", ..PICTURE }, "a").contains("Rosa"));
    // What keeps it honest is not cut off, however long a language says it: it is set smaller.
    let size = |label: &str| {
        let svg = bake(Picture { label, ..PICTURE }, "a");
        let (style, _) = svg.split_once(&format!(">{label}<")).unwrap();
        let size = style.rsplit_once("font-size=\"").unwrap().1.split_once('"').unwrap().0;
        size.parse::<u32>().unwrap()
    };
    let long = size("von mir selbst angegeben, ungeprüft");
    let longer = size("von mir selbst angegeben und von niemandem nachgeprüft");
    assert!(size("self-asserted") > long && long > longer && longer > 8, "{long} {longer}");
}

/// The lines of a name as they are drawn.
fn lines(name: &str) -> Vec<String> {
    let svg = bake(Picture { name, learner: "", ..PICTURE }, "");
    let texts = svg.split("<text ").skip(1);
    let mut lines: Vec<String> =
        texts.map(|text| text.split_once('>').unwrap().1.split_once('<').unwrap().0.to_owned()).collect();
    // The label comes last.
    assert_eq!(lines.pop().unwrap(), PICTURE.label);
    lines
}

#[test]
fn a_name_is_set_into_lines() {
    assert_eq!(lines("Cooking"), ["Cooking"]);
    assert_eq!(lines("").len(), 0);
    let long = "Working out what is wrong with a machine and putting it right";
    assert_eq!(lines(long).join(" "), long);
    assert!((3..=4).contains(&lines(long).len()));
    // What has no room ends in a sign that says so.
    let endless = lines(&"word ".repeat(200));
    assert!(endless.len() == 4 && endless.last().unwrap().ends_with('…'));
    let unbroken = lines(&"x".repeat(60));
    assert!(unbroken.len() > 1);
    assert_eq!(unbroken.concat(), "x".repeat(60));
}

#[test]
fn others_ways_of_baking_are_read() {
    for svg in [
        "<svg><openbadges:credential verify='a.b.c'/></svg>",
        "<svg><openbadges:credential verify=\"a.b.c\"/></svg>",
        "<svg><openbadges:credential xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\" verify = \" a.b.c \" ></openbadges:credential></svg>",
        "\u{feff}<?xml version=\"1.0\"?><!DOCTYPE svg><svg a='>' b=\"<x>\"><g/><openbadges:credential\n\tverify='a.b.c'>\n</openbadges:credential></svg>",
        "<svg><!-- > <openbadges:credential verify='x'/> --><![CDATA[><openbadges:credential verify='y'/>]]><openbadges:credential verify='a.b.c'/>",
        "<openbadges:credential verify='a.b.c'/><openbadges:credential verify='second'/>",
        "<a t='<openbadges:credential verify=\"x\"/>'/><openbadges:credential verify='a.b.c'/>",
        "<openbadges:credential-of-other verify='x'/><openbadges:credential id='1' verify='a.b.c' verify='z'/>",
    ] {
        assert_eq!(extract(svg), Ok("a.b.c"), "{svg}");
    }
}

#[test]
fn a_picture_with_no_badge_is_told() {
    for svg in [
        "",
        "<",
        "<svg",
        "<svg/>",
        "<svg><openbadges:credential/></svg>",
        "<svg><openbadges:credential>{\"proof\":{}}</openbadges:credential></svg>",
        "<openbadges:credential verify=a.b.c>",
        "<openbadges:credential verify='a.b.c\"",
        "<openbadges:credential verify='a.b.c'",
        "<openbadges:credential verify",
        "<openbadges:credential =''>",
        "<openbadges:credential verify='a'\"",
        "<!-- <openbadges:credential verify='a.b.c'/>",
        "<openbadges:assertion verify='a.b.c'/>",
        "openbadges:credential verify='a.b.c'",
    ] {
        assert_eq!(extract(svg), Err(Reason::NoBadge), "{svg}");
    }
    assert_eq!(extract(&" ".repeat(LARGEST_PICTURE + 1)), Err(Reason::TooLarge));
}

proptest! {
    #[test]
    fn no_text_gets_out_of_its_place(texts in prop::array::uniform5(hostile())) {
        let [name, label, learner, title, meaning] = &texts;
        let picture = Picture { name, label, learner, title, meaning };
        let svg = bake(picture, "a.b.c");
        prop_assert_eq!(extract(&svg), Ok("a.b.c"));
        prop_assert_eq!(svg.matches("<openbadges:credential").count(), 1);
        prop_assert!(!svg.contains("<script") && !svg.contains("onload=\""));
        // As many tags as the same picture has with as many harmless lines.
        let count = |sign: &str| svg.matches(sign).count();
        prop_assert_eq!(count("<"), count(">"));
        prop_assert_eq!(count("<text "), count("</text>"));
        prop_assert_eq!(count("\"") % 2, 0);
        prop_assert!(!svg.contains(|sign: char| sign.is_ascii_control() && sign != '\n'));
    }

    #[test]
    fn any_text_is_searched(text in any::<String>(), parts in prop::collection::vec(markup(), 0..30)) {
        let _ = extract(&text);
        let text = parts.concat();
        if let Ok(found) = extract(&text) {
            prop_assert!(text.contains(found));
        }
    }
}

fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        prop::collection::vec(markup(), 0..6).prop_map(|parts| parts.concat()),
        "\\PC{0,300}",
    ]
}

/// Pieces of markup, some of which fit together.
fn markup() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "<",
        ">",
        "/",
        "\"",
        "'",
        "=",
        " ",
        "&",
        "&lt;",
        "]]>",
        "<![CDATA[",
        "<!--",
        "-->",
        "<?",
        "?>",
        "é",
        "\0",
        "</text>",
        "<script>",
        "onload=\"x\"",
        "verify",
        "a.b.c",
        "<openbadges:credential",
        "</svg>",
        "\u{202e}",
    ])
}
