//! What each box of every screen tells a phone's keyboard, its microphone and the browser: a table that somebody looked at.
//! A box that is not in it, or says something else, fails.

use crate::{
    agree::{agree, begin_with, veteran},
    badges::{make, to_the_badges},
    screen::new_client,
};
use anyhow::{Context, Result, ensure};
use end_to_end::{OWN, OWN_NAME, Person, Site, Size, Visit, saved};
use serde_json::json;
use std::collections::BTreeSet;

/// Box, type, `inputmode`, `autocomplete`, `autocapitalize`, `enterkeyhint`, `spellcheck`, the most it takes; `-` where there is none.
/// Digits and ids in the names are `#`.
const FIELDS: [&str; 23] = [
    // What somebody tells: sentences, by hand or spoken.
    "own-# textarea text off sentences enter true 2000",
    "story textarea text off sentences enter true 2000",
    "goal-#-text textarea text off sentences enter true 2000",
    "goal-#-what textarea text off sentences enter true 2000",
    "goal-#-who textarea text off sentences enter true 2000",
    "goal-#-when textarea text off sentences enter true 2000",
    "goal-#-where textarea text off sentences enter true 2000",
    "talk-note textarea text off sentences enter true 2000",
    "saw textarea text off sentences enter true 2000",
    "name-# text text off sentences done true 80",
    "relation-more text text off sentences done true 120",
    // Names. The browser may offer somebody's own, where nobody comes after them.
    "name text text name words done false 2000",
    "confirmer text text name words done false 120",
    "code text text off characters done false 40",
    "other-code text text off characters done false 40",
    // What is looked for.
    "search text search off none search true -",
    "find-client text search off none search true -",
    // What is to be typed to the letter. Nothing of it is sent to look for mistakes.
    "passphrase password - current-password none go false -",
    "passphrase password - new-password none go false -",
    "passphrase-again password - new-password none go false -",
    "pasted textarea url off none enter false -",
    // Chosen, not typed.
    "file file - - - - - -",
    "desk-file file - - - - - -",
];

const FOUND: &str = "const of = (it, name) => it.getAttribute(name) ?? '-';
    return [...document.querySelectorAll('input, textarea, select, [contenteditable]')]
        .filter((it) => !['checkbox', 'radio'].includes(it.type) && !it.readOnly && !it.closest('[inert]'))
        .map((it) => {
            const name = it.id.replace('everyday-skills-', '').replace(/(?<=^name-).*|[0-9]+/g, '#');
            const kind = it.localName === 'input' ? it.type : it.localName;
            const says = ['inputmode', 'autocomplete', 'autocapitalize', 'enterkeyhint', 'spellcheck', 'maxlength'];
            const language = it.closest('[lang]').lang;
            if (it.lang || language !== it.closest('.app').lang) throw Error(`${name} is in ${language}`);
            return [name, kind, ...says.map((one) => of(it, one))].join(' ');
        })";

/// Every box of the page is in the table; notes which.
async fn look(person: &Person<'_>, met: &mut BTreeSet<String>) -> Result<()> {
    let found: Vec<String> = person.script(FOUND, vec![]).await?;
    let page = person.address_of_page().await?;
    for field in found {
        ensure!(FIELDS.contains(&field.as_str()), "{page}: nobody looked at {field:?}");
        met.insert(field);
    }
    Ok(())
}

#[tokio::test]
async fn every_box_tells_the_keyboard_what_it_is_for() -> Result<()> {
    let site = Site::serve()?;
    let mut met = BTreeSet::new();
    let mut request = String::new();
    let alone = async |person: &Person<'_>| {
        let answers = [
            ("device", "own"),
            ("activity/bills-and-bank-papers-plan", "yes"),
            ("own/reading/own-1", OWN),
            ("tell/own-1", "yes"),
            ("words/2.B.5.b", OWN_NAME),
        ];
        let pages = [
            "hope",
            "form/reading",
            "stories",
            "story/own-1/did",
            "skills",
            "profile",
            "careers",
            "take",
            "lock",
        ];
        for page in pages {
            person.open_with(&saved(page, &answers)).await?;
            if page == "careers" {
                person.wait_for_ideas().await?;
            }
            look(person, &mut met).await.with_context(|| page.to_owned())?;
        }
        to_the_badges(person).await?;
        look(person, &mut met).await?;
        person.until_there("[data-action=make-badge]").await?;
        let about = person.attributes("[data-action=make-badge]", "data-about").await?;
        make(person, about.first().context("nothing to make a badge of")?).await?;
        person.unfold("[data-action='save-request']").await?;
        look(person, &mut met).await?;
        person.press("save-request").await?;
        request = person.saved_file("everyday-skills-request.jwt").await?;
        person.go_by_path("take").await?;
        for (way, there) in
            [("papers", ".sheet"), ("share", "#everyday-skills-passphrase"), ("open-copy", "textarea")]
        {
            if way != "papers" {
                person.go_by_path("take").await?;
            }
            person.turn(way).await?;
            person.until_there(there).await?;
            look(person, &mut met).await?;
        }
        Ok(())
    };
    Visit::to(&site).run(alone).await?;
    let confirms = async |person: &Person<'_>| {
        person.open().await?;
        person.turn("open-copy").await?;
        person.until_there("#everyday-skills-pasted").await?;
        person.choose_file("[data-choice=file]", request.as_bytes()).await?;
        person.until_there("#everyday-skills-confirmer").await?;
        look(person, &mut met).await
    };
    Visit::to(&site).run(confirms).await?;
    let at_desk = async |person: &Person<'_>| {
        person.open().await?;
        person.press("desk").await?;
        person.until_there("#everyday-skills-passphrase-again").await?;
        look(person, &mut met).await?;
        begin_with(person, &veteran()?).await?;
        look(person, &mut met).await?;
        person.turn("agree").await?;
        agree(person).await?;
        look(person, &mut met).await?;
        person.turn("to-desk").await?;
        person.until_at_desk().await?;
        new_client(person).await?;
        look(person, &mut met).await?;
        person.turn("to-desk").await?;
        person.until_at_desk().await?;
        look(person, &mut met).await?;
        person.press("lock-now").await?;
        person.until_there("[data-screen=locked] form.passphrase").await?;
        look(person, &mut met).await
    };
    Visit::to(&site).sized(Size::Desktop).run(at_desk).await?;
    // Those that need more than this to be there.
    let rest = ["other-code", "find-client", "desk-file"];
    let unmet =
        FIELDS.iter().filter(|field| !met.contains(**field) && !rest.iter().any(|it| field.starts_with(it)));
    let unmet: Vec<_> = unmet.collect();
    ensure!(unmet.is_empty(), "nowhere to be found: {unmet:?}");
    Ok(())
}

/// A keyboard of another script composes in the box before a word is done; what is pasted comes at once.
#[tokio::test]
async fn what_is_composed_pasted_or_spoken_stays_as_it_is() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open_with(&saved("form/reading", &[("own/reading/own-1", "I ")])).await?;
        let compose = "const box = window.box = document.querySelector('.own textarea');
            box.focus();
            box.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
            for (const part of ['k', 'か', 'かn', '漢']) {
                box.value = `I ${part}`;
                box.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true, data: part }));
            }";
        person.script::<()>(compose, vec![]).await?;
        person
            .until_stored("own/reading/own-1", |answers| {
                answers.get("own/reading/own-1").is_some_and(|words| words == "I 漢")
            })
            .await?;
        let same =
            "return window.box === document.querySelector('.own textarea') && window.box.value === 'I 漢'";
        ensure!(
            person.script::<bool>(same, vec![]).await?,
            "the box was drawn anew under the hands that write"
        );
        // More than fits: that it is full is said.
        let full = person.text.say("box-full");
        ensure!(!person.sees(".own").await?.contains(&full), "it is full of one word");
        let paste = "window.box.select(); document.execCommand('insertText', false, arguments[0])";
        person.script::<()>(paste, vec![json!("words ".repeat(400))]).await?;
        person.until_seen(".own .warn", &full).await?;
        assert_eq!(person.written(".own textarea").await?.len(), 2000);
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
