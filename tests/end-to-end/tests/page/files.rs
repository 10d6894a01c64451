//! Files of the page that are missing or broken: the page's own message, and the reason in the console.

use anyhow::{Result, ensure};
use end_to_end::{Answer, Change, Person, Site, Visit};

/// The page cannot start with this changed: it says so, and the console says `why`.
async fn is_trouble(file: &'static str, answer: Answer, why: &str) -> Result<()> {
    let site = Site::serve_with(vec![Change { file, answer }])?;
    let walk = async |person: &Person<'_>| {
        person.open_in_vain().await?;
        person.fits_its_window().await?;
        person.passes_axe().await?;
        let console = person.console().await?;
        ensure!(
            console.iter().any(|said| said.contains(why)),
            "the console does not say {why:?}: {console:?}"
        );
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn content_that_is_missing() -> Result<()> {
    is_trouble("content-en.tsv", Answer::Missing, "the content file could not be fetched").await
}

#[tokio::test]
async fn content_that_is_cut_off_in_the_middle() -> Result<()> {
    let half = |text: &str| text.chars().take(text.chars().count() / 2).collect();
    is_trouble("content-en.tsv", Answer::Edited(half), "the content file").await
}

/// Where the sentences of the screens are, at the end of the file.
#[tokio::test]
async fn content_that_is_cut_off_near_its_end() -> Result<()> {
    let most = |text: &str| text.split_inclusive('\n').take(text.lines().count() - 20).collect();
    is_trouble("content-en.tsv", Answer::Edited(most), "the content file").await
}

#[tokio::test]
async fn content_that_names_an_unknown_skill() -> Result<()> {
    let unknown = |text: &str| text.replacen(" 2.B.5.b=", " 9.Z.9=", 1).replacen("\t2.B.5.b=", "\t9.Z.9=", 1);
    is_trouble("content-en.tsv", Answer::Edited(unknown), "9.Z.9").await
}

#[tokio::test]
async fn content_that_is_a_page_of_the_host() -> Result<()> {
    let page = |_: &str| "<!doctype html><title>Please log in</title>".to_owned();
    is_trouble("content-en.tsv", Answer::Edited(page), "the content file could not be read").await
}

#[tokio::test]
async fn a_program_that_is_missing() -> Result<()> {
    is_trouble("_bg.wasm", Answer::Missing, "_bg.wasm").await
}

#[tokio::test]
async fn a_program_that_is_broken() -> Result<()> {
    is_trouble("_bg.wasm", Answer::Edited(|_| "no program".to_owned()), "WebAssembly").await
}

#[tokio::test]
async fn glue_that_is_missing() -> Result<()> {
    let glue = end_to_end::Environment::read()?.file_named("everyday-skills-", ".js")?;
    is_trouble(glue.leak(), Answer::Missing, "Failed").await
}
