//! The page without a network, and while a newer version of it comes: always there, always as a whole.

use anyhow::{Context, Result, ensure};
use end_to_end::{Answer, CARDS, Change, PAPERS, Person, Site, Visit, Walk, life};
use reflection::Page;
use std::time::Duration;

const FIRST: &str = "content-en.tsv";
/// The key of a sentence in the first part and of one in that of the papers, and what they are in the newer version.
const WELCOME: (&str, &str) = ("welcome-title", "You know more than ever");
const PAPERS_TITLE: (&str, &str) = ("papers-title", "Newer papers");

fn publish(site: &Site, person: &Person<'_>) -> Result<()> {
    let newer = |(key, newer): (&str, &str), table: &str| table.replace(&person.text.say(key), newer);
    site.publish(&[(FIRST, &|table| newer(WELCOME, table)), (PAPERS, &|table| newer(PAPERS_TITLE, table))])
}

/// Once it is there: the heading of papers comes with their sentences.
async fn sees_title(person: &Person<'_>, title: &str) -> Result<()> {
    person.until_seen("h1", title).await
}

#[tokio::test]
async fn after_one_visit_all_of_it_works_without_a_network() -> Result<()> {
    let site = Site::serve_to_be_kept()?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        person.until_kept().await?;
        for request in site.requests() {
            let name = request.trim_start_matches("/shelf/");
            ensure!(!name.contains(['/', '?']), "asked for {name}, which is no file of the page");
        }
        let before = site.requests().len();
        site.goes_away_after(0);
        person.reload().await?;
        Walk::default().to(person, &Page::Take).await?;
        person.turn("papers").await?;
        person.until("papers are there", "return document.querySelector('.sheet')").await?;
        person.turn("next").await?;
        person.go_by_path("profile").await?;
        person.open_ideas().await?;
        person.wait_for_ideas().await?;
        ensure!(site.requests().len() == before, "somebody was asked: {:?}", site.requests());
        person.go(&format!("{}worksheet-en.html", site.address())).await?;
        sees_title(person, &person.text.say("worksheet-title")).await
    };
    Visit::to(&site).run(walk).await
}

/// The desk is kept for who was at it.
#[tokio::test]
async fn who_was_at_the_desk_comes_to_it_without_a_network() -> Result<()> {
    let site = Site::serve_to_be_kept()?;
    let is_there = "return document.querySelector('.app[data-screen=desk] #everyday-skills-passphrase')";
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        person.until_kept().await?;
        let (files, _) = person.copies().await?;
        ensure!(!files.iter().any(|file| file.contains("counselor")), "a learner has the desk: {files:?}");
        person.turn("desk").await?;
        person.until("the desk is there", is_there).await?;
        let has_all = "caches.keys().then(async ([name]) => (await (await caches.open(name)).keys()).some(({ url }) => url.includes('counselors-guide-en')))";
        let wait = format!("{has_all}.then((has) => {{ window.hasDesk = has }}); return window.hasDesk");
        person.until("all of the desk is kept", &wait).await?;
        site.goes_away_after(0);
        person.reload().await?;
        person.turn("desk").await?;
        person.until("the desk is there", is_there).await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn a_newer_version_waits_until_the_page_is_loaded_again() -> Result<()> {
    let site = Site::serve_to_be_kept()?;
    let walk = async |person: &Person<'_>| {
        person.open_with(&life("veteran", "take")?).await?;
        person.until_kept().await?;
        let answers = person.answers().await?;
        publish(&site, person)?;
        ensure!(person.looks_for_newer().await?, "the newer version does not come");
        // What comes only now is of the version that was begun.
        person.turn("papers").await?;
        sees_title(person, &person.text.say(PAPERS_TITLE.0)).await?;
        person.reload().await?;
        sees_title(person, PAPERS_TITLE.1).await?;
        let now = person.answers().await?;
        ensure!(now == answers, "other answers: {now:?}");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn a_newer_version_waits_for_all_tabs() -> Result<()> {
    let site = Site::serve_to_be_kept()?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        person.until_kept().await?;
        publish(&site, person)?;
        ensure!(person.looks_for_newer().await?, "the newer version does not come");
        let first = person.tab().await?;
        person.open_tab().await?;
        person.open().await?;
        sees_title(person, &person.text.say(WELCOME.0)).await?;
        person.reload().await?;
        sees_title(person, &person.text.say(WELCOME.0)).await?;
        person.close_tab(&first).await?;
        person.reload().await?;
        sees_title(person, WELCOME.1).await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn a_newer_version_that_comes_by_half_leaves_the_one_before() -> Result<()> {
    let site = Site::serve_to_be_kept()?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        person.until_kept().await?;
        publish(&site, person)?;
        // The worker that knows of it, and one file.
        site.goes_away_after(2);
        ensure!(!person.looks_for_newer().await?, "half a version waits to be shown");
        person.reload().await?;
        sees_title(person, &person.text.say(WELCOME.0)).await?;
        site.comes_back();
        let before = site.requests().len();
        ensure!(person.looks_for_newer().await?, "the newer version does not come");
        let asked = site.requests().split_off(before);
        // What came the first time is there, and so is what did not change.
        ensure!(asked.len() == 3, "asked for {asked:?}");
        person.reload().await?;
        sees_title(person, WELCOME.1).await
    };
    Visit::to(&site).run(walk).await
}

/// A file that is not what was built (half of an upload, something that a server puts in) is not kept: nor is the rest.
#[tokio::test]
async fn what_is_not_as_it_was_built_is_not_kept() -> Result<()> {
    let site = Site::serve_to_be_kept()?;
    site.change(Change { file: CARDS, answer: Answer::Edited(|table| table.replace("You ", "You, ")) });
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        let is_asked = || site.requests().iter().filter(|request| request.ends_with(CARDS)).count() > 2;
        while !is_asked() || person.copies().await?.1 > 0 {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        site.mend(CARDS);
        person.reload().await?;
        person.until_kept().await
    };
    Visit::to(&site).run(walk).await
}

/// As docs/embedding.md has it.
#[tokio::test]
async fn what_a_web_master_puts_in_its_place_takes_the_copy_away() -> Result<()> {
    let guide = include_str!("../../../../docs/embedding.md");
    let scripts = guide.split("```js\n").skip(1).filter_map(|rest| rest.split("```").next());
    let instead =
        scripts.into_iter().find(|script| script.contains("unregister")).context("no such script")?;
    let site = Site::serve_to_be_kept()?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        person.until_kept().await?;
        site.change(Change { file: "worker.js", answer: Answer::New(instead.to_owned()) });
        person.looks_for_newer().await?;
        person.until_no_copy().await?;
        person.turn("next").await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn on_a_device_that_others_use_nothing_is_kept() -> Result<()> {
    let site = Site::serve_to_be_kept()?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        person.until_kept().await?;
        person.turn("next").await?;
        person.choose("shared").await?;
        person.until_no_copy().await?;
        // It goes on without.
        person.turn("next").await?;
        person.reload().await?;
        ensure!(person.copies().await? == (Vec::new(), 0), "kept again");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn who_erases_everything_erases_the_copy_too() -> Result<()> {
    let site = Site::serve_to_be_kept()?;
    let walk = async |person: &Person<'_>| {
        person.open_with(&life("veteran", "profile")?).await?;
        person.until_kept().await?;
        person.turn("ask-erase").await?;
        person.turn("erase").await?;
        person.until_no_copy().await
    };
    Visit::to(&site).run(walk).await
}
