//! A file of settings that cannot be had, or is something else: told, and nobody waits for it for long.

use super::{FILE, sentence, set, shown, told, with};
use crate::board::{board, prepare, visit};
use anyhow::{Result, ensure};
use end_to_end::{Answer, Change, KEY, Person, Site, Visit, life};
use std::time::Instant;

/// That a page with this file of settings says this of it, and that somebody can walk on.
async fn says(person: &Person<'_>, address: &str, key: &str) -> Result<()> {
    visit(person, address).await?;
    let expected = sentence(person, key, "config", "");
    let (ours, _) = told(person).await?;
    ensure!(ours == [expected.as_str()], "{address}: {ours:?}");
    assert_eq!(shown(person).await?, ours);
    assert_eq!(person.address_of_page().await?, "form/reading");
    let before = person.answers().await?;
    person.turn("next").await?;
    person.turn("back").await?;
    assert_eq!(person.answers().await?, before);
    Ok(())
}

#[tokio::test]
async fn a_file_that_is_not_there_or_may_not_be_read_is_told() -> Result<()> {
    let site = Site::serve()?;
    site.put_host("closed.json", "{ \"theme\": \"dark\" }");
    let closed = site.host_closed("closed.json");
    let walk = async |person: &Person<'_>| {
        prepare(person, &[(KEY, &life("veteran", "form/reading")?)]).await?;
        for file in
            ["nothing.json", &closed, "http://127.0.0.1:1/x.json", "http://[", "javascript:window.hacked=1"]
        {
            says(person, &set(&site, &[("config", file), ("check", "")]), "setting-unreachable").await?;
        }
        let hacked: Option<u8> = person.script("return window.hacked ?? null", vec![]).await?;
        assert_eq!(hacked, None);
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn a_file_that_is_no_settings_is_told() -> Result<()> {
    let site = Site::serve()?;
    let nonsense = "lorem ipsum ".repeat(170_000);
    let walk = async |person: &Person<'_>| {
        prepare(person, &[(KEY, &life("veteran", "form/reading")?)]).await?;
        let address = set(&site, &[("config", FILE), ("check", "")]);
        for file in [
            "",
            "{",
            "{ \"theme\": \"dark\", }",
            "<!doctype html><h1>Log in",
            "null",
            "42",
            "\"dark\"",
            &nonsense,
        ] {
            site.put_host(FILE, file);
            says(person, &address, "setting-unreadable").await?;
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// Megabytes of fields there are not: the learner does not wait for all to be told, nor the console, nor the page.
#[tokio::test]
async fn a_huge_file_of_unknown_fields_holds_nobody_up() -> Result<()> {
    let site = Site::serve()?;
    let fields: Vec<_> = (0..120_000).map(|at| format!("\"field{at}\":\"{at}\"")).collect();
    let words = "x ".repeat(100_000);
    let walk = async |person: &Person<'_>| {
        let address = set(&site, &[("config", FILE), ("check", "")]);
        for file in [
            format!("{{{}}}", fields.join(",")),
            format!("{{\"hide\":\"{words}\"}}"),
            format!("{{\"start\":\"{words}\"}}"),
            format!("[{}1{}]", "[".repeat(60_000), "]".repeat(60_000)),
        ] {
            site.put_host(FILE, &file);
            let begin = Instant::now();
            visit(person, &address).await?;
            person.turn("next").await?;
            let (ours, _) = told(person).await?;
            ensure!((1..=100).contains(&ours.len()), "{} sentences", ours.len());
            assert_eq!(shown(person).await?.len(), ours.len());
            ensure!(begin.elapsed().as_secs() < 9, "it took {:?}", begin.elapsed());
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn a_file_that_never_comes_is_not_waited_for() -> Result<()> {
    let site = Site::serve_with(vec![Change { file: "never.json", answer: Answer::Held }])?;
    let pasted = with(&[("config", "{{origin}}/shelf/never.json"), ("agency-name", "Prairie")]);
    let address = board(&site, "", &pasted);
    let walk = async |person: &Person<'_>| {
        person.go(&address).await?;
        if person.enter_widget("everyday-skills").await.is_err() {
            person.enter_widget("everyday-skills").await?;
        }
        // Attributes count all the same.
        assert_eq!(person.texts("p.agency").await?.len(), 1);
        person.until("the cards are there", "return document.querySelector('.foot details')").await?;
        let (ours, _) = told(person).await?;
        assert_eq!(ours, [sentence(person, "setting-unreachable", "config", "")]);
        person.turn("next").await
    };
    Visit::to(&site).run(walk).await
}
