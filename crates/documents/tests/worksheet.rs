//! The worksheet: all of the method, from the content there is.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests fail loudly")]

use documents::{Block, Document, worksheet, worksheet_file, write};
use reflection::Content;
use std::{collections::BTreeSet, path::Path};

fn content() -> Content {
    compile_content::compile(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content"), "en").unwrap()
}

/// The boxes to tick, list by list.
fn boxes(document: &Document) -> Vec<&Vec<String>> {
    let lists = document.blocks.iter().filter_map(|block| match block {
        Block::Boxes(texts) => Some(texts),
        _ => None,
    });
    lists.collect()
}

#[test]
fn every_card_offers_a_few_activities_and_each_shows_a_skill_of_its_own() {
    let content = content();
    let sheet = worksheet(&content);
    let lists = boxes(&sheet);
    for form in &content.forms {
        let of_form = |text: &String| content.activities_of(&form.id).find(|activity| activity.text == *text);
        let at = lists.iter().position(|list| list.iter().all(|text| of_form(text).is_some())).unwrap();
        assert_eq!(lists[at].len(), 8, "{}", form.name);
        let skills = lists[at + 1];
        assert_eq!(skills.iter().collect::<BTreeSet<_>>().len(), 8, "{}", form.name);
        for skill in skills {
            let id = &content.skills.iter().find(|known| known.name == *skill).unwrap().id;
            let shows = |text: &String| of_form(text).unwrap().skills.iter().any(|(shown, _)| shown == id);
            assert!(lists[at].iter().any(shows), "{}: {skill}", form.name);
        }
    }
}

#[test]
fn each_card_has_its_drawing() {
    let content = content();
    let file = worksheet_file(&content);
    let cards: Vec<_> = file.split("<h2>").filter(|part| part.starts_with("<svg")).collect();
    assert_eq!(cards.len(), content.forms.len());
    for (card, form) in cards.iter().zip(&content.forms) {
        let (drawing, rest) = card.split_once("</svg>").unwrap();
        let (_, name) = rest.split_once(". ").unwrap();
        assert!(name.starts_with(&form.name), "{name}");
        let lines = form.pictogram.split_once('>').unwrap().1;
        assert!(drawing.ends_with(lines.trim_end().trim_end_matches("</svg>")), "{}", form.name);
        assert!(drawing.contains("aria-hidden"));
    }
    assert!(!file.contains("xmlns"), "a name that nothing needs");
}

#[test]
fn every_skill_is_in_something_that_is_offered() {
    let content = content();
    let sheet = worksheet(&content);
    let offered: BTreeSet<_> = boxes(&sheet).into_iter().flatten().collect();
    let offered = content.activities.iter().filter(|activity| offered.contains(&activity.text));
    let shown: BTreeSet<_> = offered.flat_map(|activity| &activity.skills).map(|(id, _)| id).collect();
    assert_eq!(shown.len(), content.skills.len());
}

#[test]
fn it_asks_all_that_the_screen_asks() {
    let content = content();
    let sheet = worksheet(&content);
    let text = write::text(&sheet);
    let hopes = content.hopes.iter().map(|it| &it.text);
    let settings = content.settings.iter().map(|it| &it.text);
    let barriers = content.barriers.iter().flat_map(|it| [&it.text, &it.step]);
    let checks = content.checks.iter().map(|it| &it.text);
    let forms = content.forms.iter().flat_map(|it| [&it.name, &it.means, &it.question]);
    for said in hopes.chain(settings).chain(barriers).chain(checks).chain(forms) {
        assert!(text.contains(said.as_str()), "{said}");
    }
    for key in [
        "story-did",
        "story-hard",
        "story-result",
        "level-not-yet",
        "level-show-others",
        "elsewhere",
        "proof-confirm",
    ] {
        assert!(text.contains(content.message(key).as_str()), "{key}");
    }
    assert!(sheet.about.contains(&content.message("self-reported").as_str().to_owned()));
    assert_eq!((sheet.language.as_str(), sheet.direction.as_str()), ("en", "ltr"));
}

#[test]
fn every_sentence_is_there_and_filled_in() {
    let text = write::text(&worksheet(&content()));
    let raw: Vec<_> = text
        .split_whitespace()
        .filter(|word| word.contains(['{', '}']) || word.starts_with("worksheet-"))
        .collect();
    assert_eq!(raw, [""; 0]);
}

/// Content that lacks what it should have is no reason to fail.
#[test]
fn nothing_comes_of_nothing() {
    let sheet = worksheet(&Content::default());
    assert!(!sheet.blocks.is_empty());
}
