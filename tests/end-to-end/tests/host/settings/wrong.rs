//! Settings that are wrong: told in the console by field, on the page only to who asks for it; learners get what there is without them.

use super::{set, set_by_file, shown, tells, told};
use crate::board::{prepare, visit};
use anyhow::{Result, ensure};
use end_to_end::{KEY, Person, Site, Visit, Walk, life};
use reflection::Page;
use serde_json::{Value, json};

/// One of each kind: attribute, value, what is said, and of which field.
const WRONG: [(&str, &str, &str, &str); 18] = [
    ("language", "e!", "setting-language", "language"),
    ("theme", "blue", "setting-theme", "theme"),
    ("name", "North Side", "setting-name", "name"),
    ("start", "basket-weaving", "setting-form", "start"),
    ("hide", "shoes", "setting-step", "hide"),
    ("careers", "maybe", "setting-on-off", "careers"),
    ("counselor", "two", "setting-counselor", "counselor"),
    ("storage", "disk", "setting-storage", "storage"),
    ("events", "perhaps", "setting-on-off", "events"),
    ("agency-logo", "ftp://board.example/logo.png", "setting-address", "agency.logo"),
    ("agency-address", "https://", "setting-address", "agency.address"),
    ("adviser-email", "jo at board.example", "setting-email", "adviser.email"),
    ("adviser-address", "mailto:jo@board.example", "setting-address", "adviser.address"),
    ("pack", "two words.json", "setting-address", "pack"),
    ("agency-colour", "red", "setting-unknown", "agency.colour"),
    ("starts", "reading", "setting-unknown", "starts"),
    ("links", "https://board.example", "setting-unknown", "links"),
    ("resources-0-name", "Desk", "setting-unknown", "resources.0.name"),
];

/// These are told of fields, in the order of their sentences.
fn expected() -> Vec<(&'static str, &'static str, &'static str)> {
    // Names with a digit in them are some other library's attributes: they are passed over.
    let known = WRONG.iter().filter(|(name, ..)| !name.contains(|sign: char| sign.is_ascii_digit()));
    known.map(|(_, value, key, field)| (*key, *field, *value)).collect()
}

fn attributes() -> Vec<(&'static str, &'static str)> {
    WRONG.iter().map(|(name, value, ..)| (*name, *value)).collect()
}

#[tokio::test]
async fn each_is_told_by_its_field_and_somebody_walks_to_their_profile_as_without_them() -> Result<()> {
    let site = Site::serve()?;
    let long = "x".repeat(201);
    let mut all = attributes();
    all.push(("agency-name", &long));
    let address = set(&site, &all);
    let walk = async |person: &Person<'_>| {
        visit(person, &address).await?;
        let mut expected = expected();
        expected.push(("setting-long", "agency.name", &long));
        tells(person, &expected).await?;
        assert_eq!(person.notices().await?, [""; 0]);
        assert_eq!(person.attributes(".app", "data-theme").await?, ["auto"]);
        assert_eq!(person.texts(".agency").await?, [""; 0]);
        // Every page comes that comes without settings: the walk knows no others.
        Walk::default().to(person, &Page::Profile).await?;
        assert_eq!(person.texts("[data-action=careers]").await?.len(), 1);
        // Told once, not with every page.
        assert_eq!(told(person).await?, (vec![], vec![]));
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn on_the_page_it_is_said_only_to_who_asks_for_it() -> Result<()> {
    let site = Site::serve()?;
    let address = set(&site, &attributes());
    let checked = {
        let mut all = attributes();
        all.push(("check", ""));
        all
    };
    let walk = async |person: &Person<'_>| {
        for (page, is_shown) in [
            (address.clone(), false),
            (format!("{address}?everyday-skills-checked"), false),
            (format!("{address}?everyday-skills-check"), true),
            (format!("{address}?a=b&everyday-skills-check=1"), true),
        ] {
            visit(person, &page).await?;
            let (ours, _) = told(person).await?;
            assert_eq!(ours.len(), expected().len());
            assert_eq!(shown(person).await?, if is_shown { ours } else { vec![] }, "{page}");
        }
        let page = set(&site, &checked);
        visit(person, &page).await?;
        assert_eq!(shown(person).await?, told(person).await?.0);
        let notice = person.sees(".notices [data-notice=settings] p").await?;
        assert_eq!(notice, person.text.say("settings-wrong"));
        person.passes_axe().await?;
        person.fits_its_window().await?;
        // Whoever walks on under it can.
        person.turn("next").await?;
        person.choose("own").await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn what_was_answered_before_is_there_whatever_is_wrong() -> Result<()> {
    let site = Site::serve()?;
    let address = set(&site, &attributes());
    let walk = async |person: &Person<'_>| {
        prepare(person, &[(KEY, &life("veteran", "form/reading")?)]).await?;
        let before = person.answers().await?;
        ensure!(before.len() > 10);
        visit(person, &address).await?;
        assert_eq!(person.address_of_page().await?, "form/reading");
        person.turn("next").await?;
        assert_eq!(person.answers().await?, before);
        told(person).await.map(drop)
    };
    Visit::to(&site).run(walk).await
}

/// Values in a file that are of another kind than the field's.
#[tokio::test]
async fn values_of_another_kind_in_a_file_are_told_too() -> Result<()> {
    let site = Site::serve()?;
    let cases: [(Value, &str, &str, &str); 9] = [
        (json!({ "theme": ["dark"] }), "setting-unknown", "theme.0", "dark"),
        (json!({ "theme": null }), "setting-theme", "theme", "null"),
        (json!({ "careers": 0 }), "setting-on-off", "careers", "0"),
        (json!({ "agency": "Prairie" }), "setting-unknown", "agency", "Prairie"),
        (json!({ "agency": { "logo": { "src": "x.png" } } }), "setting-unknown", "agency.logo.src", "x.png"),
        (json!({ "links": { "text": "A", "address": "/a" } }), "setting-unknown", "links.text", "A"),
        (json!({ "links": [{ "text": "A" }] }), "setting-missing", "links.0.address", ""),
        (json!({ "resources": [{ "name": "A", "for": [] }] }), "setting-missing", "resources.0.for", ""),
        (
            json!({ "__proto__": { "theme": "dark" }, "constructor": 1 }),
            "setting-unknown",
            "constructor",
            "1",
        ),
    ];
    let walk = async |person: &Person<'_>| {
        for (file, key, field, value) in cases {
            visit(person, &set_by_file(&site, &[], &file)).await?;
            let expected = super::sentence(person, key, field, value);
            let (ours, others) = told(person).await?;
            ensure!(ours.contains(&expected) && others.is_empty(), "{file}: {ours:?}, {others:?}");
            assert_eq!(person.screen().await?, "welcome");
            assert_eq!(person.attributes(".app", "data-theme").await?, ["auto"], "{file}");
        }
        person.turn("next").await
    };
    Visit::to(&site).run(walk).await
}
