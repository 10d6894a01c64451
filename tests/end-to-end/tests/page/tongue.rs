//! The language of the page: which it begins in, and choosing another at any moment without losing anything.

use crate::storage::BLOCKED;
use anyhow::{Context, Result, ensure};
use end_to_end::{Answer, Change, Person, Profile, Site, Text, Visit, life, speaking};
use reflection::State;
use std::rc::Rc;

/// Where the choice is noted.
pub(crate) const NOTE: &str = "everyday-skills/language";
const WORDS: &str = "I mend my neighbors' bikes";

/// Presses the name of a language and waits until the page is in it, with the focus where it was.
pub(crate) async fn choose(person: &Person<'_>, language: &str) -> Result<()> {
    person.click(&format!(".languages button[lang='{language}']")).await?;
    is_in(person, language).await?;
    let told = "return document.querySelector('.language').innerText.trim()";
    person.until("it is told", told).await?;
    let focus: String = person.script("return document.activeElement.lang", vec![]).await?;
    assert_eq!(focus, language, "the focus is elsewhere");
    Ok(())
}

/// Waits until the page is in a language.
pub(crate) async fn is_in(person: &Person<'_>, language: &str) -> Result<()> {
    let is = format!("return document.querySelector('.app[data-screen]').lang === '{language}'");
    person.until(&format!("the page is in {language}"), &is).await
}

/// What is said of the languages.
async fn said(person: &Person<'_>) -> Result<String> {
    person.script("return document.querySelector('.language').textContent", vec![]).await
}

#[tokio::test]
async fn it_begins_in_the_language_of_the_browser() -> Result<()> {
    let spanish = Text::of("es")?;
    for (tags, expected) in [
        (&["es-MX", "en"][..], "es"),
        (&["ES-419"], "es"),
        (&["qx", "es-x-work"], "es"),
        (&["en-GB", "es"], "en"),
        (&[], "en"),
        (&["e", "_", "es_MX"], "en"),
    ] {
        let site = Site::serve_after(speaking(tags))?;
        let walk = async |person: &Person<'_>| {
            person.open().await?;
            is_in(person, expected).await?;
            let text = if expected == "es" { &spanish } else { &person.text };
            assert_eq!(person.sees("h1").await?, text.say("welcome-title"), "{tags:?}");
            let page: [String; 4] = person
                .script(
                    "const { lang, dir } = document.documentElement;
                    return [lang, dir || 'ltr', document.title, document.querySelector('meta[name=description]').content]",
                    vec![],
                )
                .await?;
            assert_eq!(
                page,
                [
                    expected.into(),
                    text.say("direction"),
                    format!("{} – {}", text.say("welcome-title"), text.say("name")),
                    text.say("page-about")
                ]
            );
            // What is no tag was not asked for.
            let missed = if tags.first() == Some(&"qx") { "qx" } else { "" };
            ensure!(
                said(person).await?.contains(missed) && said(person).await?.is_empty() == missed.is_empty()
            );
            // Nothing is noted of what nobody chose.
            ensure!(person.session().await?.is_empty() && person.local().await?.is_empty());
            if expected == "es" {
                let asked = person.asked_of_server();
                let english = asked.iter().filter(|file| file.ends_with("-en.tsv"));
                ensure!(english.count() == 0, "another language is loaded, too: {asked:?}");
            }
            person.no_console_errors().await
        };
        Visit::to(&site).run(walk).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_language_that_is_not_there_is_told_until_one_is_chosen() -> Result<()> {
    let site = Site::serve_after(speaking(&["de-AT", "es"]))?;
    let walk = async |person: &Person<'_>| {
        let spanish = Text::of("es")?;
        person.open().await?;
        is_in(person, "es").await?;
        let expected = spanish.say_with("language-missed", &[("missed", "Deutsch"), ("own", "español")]);
        assert_eq!(person.sees(".language").await?, expected);
        person.passes_axe().await?;
        person.fits_its_window().await?;
        // To choose the one it is in says that this is fine.
        person.click(".languages button[lang='es']").await?;
        person.until("nothing is said", "return !document.querySelector('.language').textContent").await?;
        person.reload().await?;
        is_in(person, "es").await?;
        assert_eq!(said(person).await?, "");
        person.no_console_errors().await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn in_the_middle_of_a_card_another_language_loses_nothing() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let spanish = Text::of("es")?;
        person.open().await?;
        choose(person, "es").await?;
        assert_eq!(said(person).await?, spanish.say_with("language-changed", &[("language", "español")]));
        // On the first page nothing stays on the device yet.
        assert_eq!(person.session().await?.get(NOTE).map(String::as_str), Some("es"));
        ensure!(person.local().await?.is_empty(), "something stays before the first answer");
        choose(person, "en").await?;
        person.turn("next").await?;
        assert_eq!(said(person).await?, "", "it is still told on the next page");
        person.choose("own").await?;
        for _ in 0..4 {
            person.turn("next").await?;
        }
        person.choose_by(".main [data-activity]").await?;
        person.write_own(WORDS).await?;
        let before = (person.sees("h1").await?, person.answers().await?);
        choose(person, "es").await?;
        let page = person.address_of_page().await?;
        let form = page.strip_prefix("form/").unwrap_or_default().into();
        let question = spanish.content.form(&form).map(|form| form.question.clone());
        assert_eq!(Some(person.sees("h1").await?), question);
        assert_eq!(person.written(".own textarea").await?, WORDS);
        ensure!(person.is_chosen(".main [data-activity]").await?, "what was ticked is not");
        assert_eq!(person.answers().await?, before.1);
        // Words that point to skills come in the new language, too.
        let asked = person.asked_of_server();
        ensure!(asked.iter().any(|file| file == "words-es.tsv"), "{asked:?}");
        person.passes_axe().await?;
        person.fits_its_window().await?;
        assert_eq!(person.kept(NOTE).await?, "es");
        person.reload().await?;
        is_in(person, "es").await?;
        assert_eq!(Some(person.sees("h1").await?), question);
        assert_eq!(person.written(".own textarea").await?, WORDS);
        choose(person, "en").await?;
        assert_eq!(person.sees("h1").await?, before.0);
        person.no_console_errors().await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn the_choice_goes_where_the_answers_go_and_with_them() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        choose(person, "es").await?;
        person.turn("next").await?;
        person.choose("own").await?;
        assert_eq!(person.kept(NOTE).await?, "es");
        // Others use it: what stayed goes.
        person.choose("shared").await?;
        ensure!(!person.local().await?.contains_key(NOTE), "it stays on a shared device");
        person.turn("privacy").await?;
        let kept = person.texts(".kept h3").await?;
        let spanish = Text::of("es")?;
        ensure!(kept.contains(&spanish.say("kept-language")), "not told as kept: {kept:?}");
        person.press("leave-erase").await?;
        person.until_seen("[role='status']", &spanish.say("left-gone")).await?;
        person.nothing_is_left().await?;
        person.reload().await?;
        is_in(person, "en").await
    };
    Visit::to(&site).run(walk).await
}

/// The pages whose words come in tables of their own, or are made of many parts.
const PAGES: [&str; 9] =
    ["skills", "profile", "careers", "changes", "take", "papers", "badges", "share", "privacy"];

#[tokio::test]
async fn on_pages_of_every_kind_another_language_loses_nothing() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let spanish = Text::of("es")?;
        for page in PAGES {
            person.open_with(&life("veteran", page)?).await?;
            let (english, answers) = (person.text.heading(&person.state().await?), person.answers().await?);
            // Some of it is loaded after the rest.
            person.until_seen("h1", &english).await.context(page)?;
            choose(person, "es").await.context(page)?;
            let saved = person.saved().await?;
            let state = State::resume(Rc::clone(&spanish.content), saved.reflection, saved.page);
            person.until_seen("h1", &spanish.heading(&state)).await.context(page)?;
            assert_eq!(person.answers().await?, answers, "{page}");
            person.no_console_errors().await?;
            choose(person, "en").await.context(page)?;
            person.until_seen("h1", &english).await.context(page)?;
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn where_nothing_may_be_kept_a_language_is_chosen_all_the_same() -> Result<()> {
    let site = Site::serve_after(BLOCKED)?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        choose(person, "es").await?;
        person.turn("next").await?;
        is_in(person, "es").await?;
        person.choose("own").await?;
        let notice = Text::of("es")?.say("save-blocked");
        person.sees_notice("save-blocked", &notice).await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn a_note_that_is_damaged_is_passed_over() -> Result<()> {
    let site = Site::serve()?;
    for damaged in ["", "e", "../es", "tlh", "{\"es\"}", "es\u{0}"] {
        let walk = async |person: &Person<'_>| {
            person.prepare_only(&[(NOTE, damaged)]).await?;
            person.open().await?;
            is_in(person, "en").await?;
            choose(person, "es").await
        };
        Visit::to(&site).run(walk).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_language_that_cannot_be_had_leaves_the_page_as_it_is() -> Result<()> {
    for (file, answer) in [
        ("cards-es.tsv", Answer::Missing),
        // Cut off, and no content at all.
        ("cards-es.tsv", Answer::Edited(|table| table.chars().take(5_000).collect())),
        ("content-es.tsv", Answer::New("<!doctype html>".to_owned())),
        ("content-es.tsv", Answer::New(String::new())),
        // What is whole, and not what it is called.
        ("content-es.tsv", Answer::Edited(|table| table.replacen("language\tes", "language\ten", 1))),
    ] {
        let site = Site::serve_with(vec![Change { file, answer }])?;
        let walk = async |person: &Person<'_>| {
            person.open().await?;
            person.turn("next").await?;
            person.choose("own").await?;
            let cards = "return performance.getEntriesByName(location.href + 'cards-en.tsv').length";
            person.until("the cards are there", cards).await?;
            person.click(".languages button[lang='es']").await?;
            let failed = person.text.say_with("language-failed", &[("language", "Spanish")]);
            person.until_seen(".language p", &failed).await?;
            is_in(person, "en").await?;
            assert_eq!(person.sees("h1").await?, person.text.say("device-title"));
            ensure!(person.is_chosen("[data-choice='own']").await?, "the answer is lost");
            ensure!(!person.session().await?.contains_key(NOTE), "noted all the same");
            person.passes_axe().await?;
            person.fits_its_window().await?;
            // The browser tells the console of what it did not get, the page of what it could not read.
            let _told = person.console().await?;
            person.press("language-again").await?;
            person.until_seen(".language p", &failed).await?;
            let _told = person.console().await?;
            site.mend(file);
            person.press("language-again").await?;
            is_in(person, "es").await?;
            ensure!(person.is_chosen("[data-choice='own']").await?, "the answer is lost");
            Ok(())
        };
        Visit::to(&site).run(walk).await?;
    }
    Ok(())
}

#[tokio::test]
async fn whose_language_is_damaged_from_the_start_has_the_page_in_english_and_is_told() -> Result<()> {
    let site = Site::serve_with(vec![Change { file: "content-es.tsv", answer: Answer::Missing }])?;
    let walk = async |person: &Person<'_>| {
        person.prepare_only(&[(NOTE, "es")]).await?;
        person.open().await?;
        is_in(person, "en").await?;
        let failed = person.text.say_with("language-failed", &[("language", "Spanish")]);
        person.until_seen(".language p", &failed).await?;
        let _told = person.console().await?;
        site.mend("content-es.tsv");
        person.press("language-again").await?;
        is_in(person, "es").await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn while_another_language_is_on_its_way_the_page_can_be_used() -> Result<()> {
    let site = Site::serve_with(vec![Change { file: "cards-es.tsv", answer: Answer::Held }])?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        person.turn("next").await?;
        person.click(".languages button[lang='es']").await?;
        person.until_seen(".language p", &person.text.say("language-loading")).await?;
        person.choose("own").await?;
        person.turn("next").await?;
        person.turn("next").await?;
        is_in(person, "en").await?;
        // Another thought is the one that counts.
        person.click(".languages button[lang='en']").await?;
        site.mend("cards-es.tsv");
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        is_in(person, "en").await?;
        choose(person, "es").await?;
        assert_eq!(person.screen().await?, "hope");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn each_tab_keeps_its_own_language() -> Result<()> {
    let site = Site::serve()?;
    let browser = Profile::new()?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        person.turn("next").await?;
        person.choose("own").await?;
        let first = person.tab().await?;
        person.open_tab().await?;
        person.open().await?;
        choose(person, "es").await?;
        let second = person.tab().await?;
        person.turn_to(&first).await?;
        is_in(person, "en").await?;
        // It is the newer choice, and of this tab.
        person.click(".languages button[lang='en']").await?;
        assert_eq!(person.kept(NOTE).await?, "en");
        person.turn_to(&second).await?;
        person.reload().await?;
        is_in(person, "es").await?;
        person.no_console_errors().await
    };
    Visit::to(&site).with(&browser).run(walk).await
}
