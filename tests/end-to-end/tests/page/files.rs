//! Files of the page that are missing or broken: the page's own message, and the reason in the console.

use anyhow::{Result, ensure};
use end_to_end::{Answer, CARDS, Change, KEY, Person, Site, Visit, saved};

/// Cards that name a skill nobody knows.
pub(crate) fn of_other_skills(cards: &str) -> String {
    cards.replacen(" 2.B.5.b=", " 9.Z.9=", 1).replacen("\t2.B.5.b=", "\t9.Z.9=", 1)
}

/// The page cannot start with this changed: it says so, and the console says `why`.
async fn is_trouble(file: &'static str, answer: Answer, why: &str) -> Result<()> {
    is_trouble_with(None, file, answer, why).await
}

/// The same for somebody who comes back.
async fn is_trouble_later(file: &'static str, answer: Answer, why: &str) -> Result<()> {
    is_trouble_with(Some(saved("form/reading", &[("device", "own")])), file, answer, why).await
}

async fn is_trouble_with(
    stored: Option<String>,
    file: &'static str,
    answer: Answer,
    why: &str,
) -> Result<()> {
    let site = Site::serve_with(vec![Change { file, answer }])?;
    let walk = async |person: &Person<'_>| {
        if let Some(stored) = &stored {
            person.prepare(KEY, stored).await?;
        }
        person.open_in_vain().await?;
        person.fits_its_window().await?;
        person.passes_axe().await?;
        let console = person.console().await?;
        ensure!(
            console.iter().any(|said| said.contains(why)),
            "the console does not say {why:?}: {console:?}"
        );
        ensure!(person.local().await?.remove(KEY) == stored, "what was stored is not what it was");
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
async fn content_that_is_a_page_of_the_host() -> Result<()> {
    let page = |_: &str| "<!doctype html><title>Please log in</title>".to_owned();
    is_trouble("content-en.tsv", Answer::Edited(page), "the content file could not be read").await
}

/// Answers are about the cards: who comes back needs both parts. Who is new does not; see `later.rs`.
#[tokio::test]
async fn cards_that_are_missing_for_who_comes_back() -> Result<()> {
    is_trouble_later(CARDS, Answer::Missing, "the content file could not be fetched").await
}

#[tokio::test]
async fn later_code_that_is_missing_for_who_comes_back() -> Result<()> {
    is_trouble_later("program_later.wasm", Answer::Missing, "the code of the later pages").await
}

#[tokio::test]
async fn cards_that_name_an_unknown_skill_for_who_comes_back() -> Result<()> {
    is_trouble_later(CARDS, Answer::Edited(of_other_skills), "the content file contradicts itself").await
}

#[tokio::test]
async fn a_program_that_is_missing() -> Result<()> {
    is_trouble("program_bg.wasm", Answer::Missing, "program_bg.wasm").await
}

#[tokio::test]
async fn a_program_that_is_broken() -> Result<()> {
    is_trouble("program_bg.wasm", Answer::Edited(|_| "no program".to_owned()), "CompileError").await
}

#[tokio::test]
async fn glue_that_is_missing() -> Result<()> {
    is_trouble("program.js", Answer::Missing, "program.js").await
}

/// What was answered before is safe, and can be had without the program.
#[tokio::test]
async fn where_the_page_cannot_start_answers_can_still_be_saved() -> Result<()> {
    let site = Site::serve_with(vec![Change { file: "program_bg.wasm", answer: Answer::Missing }])?;
    let walk = async |person: &Person<'_>| {
        let before = saved("form/reading", &[("device", "own")]);
        person.prepare(KEY, &before).await?;
        person.open_in_vain().await?;
        person.passes_axe().await?;
        person.click("#trouble-save").await?;
        assert_eq!(person.saved_file("everyday-skills.json").await?, before);
        let requests = site.requests().len();
        person.click("#trouble-reload").await?;
        person
            .until(
                "the page is loaded again",
                "return performance.getEntriesByType('navigation')[0].type === 'reload'",
            )
            .await?;
        person.sees_only_trouble().await?;
        ensure!(site.requests().len() > requests, "nothing was loaded");
        assert_eq!(person.kept(KEY).await?, before);
        person.console().await.map(drop)
    };
    Visit::to(&site).run(walk).await
}

/// A program that stops in the middle would stop there again: the next start is on the first page, with all answers.
#[tokio::test]
async fn a_program_that_stops_says_so_and_starts_again_on_the_first_page() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.prepare(KEY, &saved("form/reading", &[("device", "own")])).await?;
        person.open().await?;
        // As a browser says it: where it stopped is in the stack.
        let stop = "const error = new window.WebAssembly.RuntimeError('unreachable');
            error.stack = `${error}\\n    at stop (${new URL('program.js', document.baseURI)}:1:1)`;
            dispatchEvent(new ErrorEvent('error', { error })); return null";
        // What stops in another program of the host is no business of ours.
        let other = "dispatchEvent(new ErrorEvent('error', { error: new window.WebAssembly.RuntimeError('theirs') })); return null";
        person.script::<()>(other, vec![]).await?;
        assert_eq!(person.screen().await?, "form");
        person.script::<()>(stop, vec![]).await?;
        person.sees_only_trouble().await?;
        person.passes_axe().await?;
        ensure!(!person.console().await?.is_empty(), "the console says nothing");
        let before = saved("form/reading", &[("device", "own")]);
        assert_eq!(person.kept(KEY).await?, before, "a program that stopped wrote");
        person.reload().await?;
        assert_eq!(person.screen().await?, "welcome");
        person.turn("next").await?;
        ensure!(person.is_chosen("[data-choice='own']").await?, "the answer is lost");
        person.go_by_path("form/reading").await?;
        person.reload().await?;
        assert_eq!(person.screen().await?, "form", "that it once stopped is not forgotten");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
