//! Old phones, slow data, browsers that lack what the program needs: the page says what there is to do, and can be used to its end.

use anyhow::{Result, ensure};
use end_to_end::{Answer, CARDS, Change, KEY, Person, Site, Text, Visit, Walk, saved};
use reflection::Page;
use serde_json::json;
use std::collections::BTreeMap;

/// What stands there before the program does, and what of it can be seen.
async fn says(person: &Person<'_>, key: &str) -> Result<()> {
    let text = person.text.say(key);
    let said = format!("return document.querySelector('.waiting')?.innerText.includes({})", json!(text));
    person.until("it is said", &said).await?;
    person.passes_axe().await?;
    person.fits_its_window().await
}

const PROGRAM: &str = "program_bg.wasm";

/// The page whose program does not come until it is mended.
fn held() -> Result<Site> {
    Site::serve_with(vec![Change { file: PROGRAM, answer: Answer::Held }])
}

/// Something on a page in English that is there before the program.
fn pressed(page: &str, hook: &str) -> String {
    format!(".waiting [lang=en] [data-page={page}] {hook}")
}

async fn cannot(person: &Person<'_>) -> Result<()> {
    person.go(&person.site.address()).await?;
    says(person, "standalone-cannot").await?;
    person.click(".waiting a:not([hidden] *)").await?;
    person.until_seen("h1", &person.text.say("worksheet-title")).await?;
    // It may say that what was asked for at once was of no use.
    person.console().await.map(drop)
}

#[tokio::test]
async fn a_browser_without_webassembly_is_told_what_there_is() -> Result<()> {
    let site = Site::serve_after("delete window.WebAssembly")?;
    let walk = async |person: &Person<'_>| cannot(person).await;
    Visit::to(&site).run(walk).await
}

/// Without `noModule` a browser knows no modules.
#[tokio::test]
async fn a_browser_without_modules_is_told_what_there_is() -> Result<()> {
    let site = Site::serve_after("delete HTMLScriptElement.prototype.noModule")?;
    let walk = async |person: &Person<'_>| cannot(person).await;
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn a_browser_that_cannot_read_the_script_is_told_what_there_is() -> Result<()> {
    let newer = |script: &str| format!("{script}\nlet tomorrow = today ?!> yesterday;");
    let site = Site::serve_with(vec![Change { file: "everyday-skills.js", answer: Answer::Edited(newer) }])?;
    let walk = async |person: &Person<'_>| {
        person.go(&site.address()).await?;
        says(person, "standalone-cannot").await?;
        ensure!(!person.console().await?.is_empty(), "the console does not say why");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// The first page stands where the program's own will.
#[tokio::test]
async fn until_the_program_is_there_the_first_page_can_be_read_and_nothing_moves() -> Result<()> {
    let site = held()?;
    let places = "return [...document.querySelectorAll(':is(.brand, h1, .lead, .facts li, [data-action=next]):not([hidden], [hidden] *)')].map((it) => [it.innerText, it.getBoundingClientRect().top])";
    let walk = async |person: &Person<'_>| {
        person.go(&site.address()).await?;
        says(person, "welcome-right").await?;
        let before: Vec<(String, f64)> = person.script(places, vec![]).await?;
        ensure!(before.len() == 7, "it says only {before:?}");
        // Who is there with the keys stays there.
        person
            .script::<()>(
                "document.querySelector('.waiting [data-action=next]:not([hidden])').focus()",
                vec![],
            )
            .await?;
        site.mend(PROGRAM);
        person.until_there(".app[data-screen=welcome]").await?;
        let after: Vec<(String, f64)> = person.script(places, vec![]).await?;
        ensure!(before == after, "{before:?} moved to {after:?}");
        person
            .until(
                "focus is where it was",
                "return document.activeElement.matches('[data-screen] [data-action=next]')",
            )
            .await
    };
    Visit::to(&site).run(walk).await
}

/// What is pressed before the program is there, it does when it comes, even if the page was loaded again meanwhile.
#[tokio::test]
async fn what_is_pressed_before_the_program_is_there_counts() -> Result<()> {
    for (device, action, page) in
        [(Some("own"), "next", "company"), (None, "skip", "company"), (Some("shared"), "back", "welcome")]
    {
        let site = held()?;
        let walk = async |person: &Person<'_>| {
            person.go(&site.address()).await?;
            person.click(&pressed("welcome", "[data-action=next]")).await?;
            says(person, "device-title").await?;
            let focused = "return document.activeElement === document.querySelector('.waiting [lang=en] [data-page=device] h1')";
            person.until("focus is on the heading", focused).await?;
            if let Some(device) = device {
                person.click(&pressed("device", &format!("[data-choice={device}]"))).await?;
            }
            person.click(&pressed("device", &format!("[data-action={action}]"))).await?;
            person.go(&site.address()).await?;
            says(person, if action == "back" { "welcome-title" } else { "standalone-soon" }).await?;
            site.mend(PROGRAM);
            person.until_there(&format!(".app[data-screen={page}]")).await?;
            let kept: Option<String> =
                person.script("return sessionStorage.getItem('everyday-skills/pressed')", vec![]).await?;
            ensure!(kept.is_none(), "kept: {kept:?}");
            if action == "next" {
                let is_own =
                    |answers: &BTreeMap<String, String>| answers.get("device").is_some_and(|it| it == "own");
                person.until_stored("whose device it is", is_own).await?;
            }
            // What the document asks for beforehand, nobody may have waited for.
            person.console().await.map(drop)
        };
        Visit::to(&site).run(walk).await?;
    }
    Ok(())
}

/// Who comes back finds the page where they were, whatever they pressed before it was there.
#[tokio::test]
async fn who_comes_back_is_where_they_were_whatever_they_pressed() -> Result<()> {
    let site = held()?;
    let walk = async |person: &Person<'_>| {
        person.prepare_only(&[(KEY, &saved("hope", &[("device", "own")]))]).await?;
        person.go(&site.address()).await?;
        person.click(&pressed("welcome", "[data-action=next]")).await?;
        person.click(&pressed("device", "[data-choice=shared]")).await?;
        site.mend(PROGRAM);
        person.until_there(".app[data-screen=hope]").await?;
        let answers = person.answers().await?;
        ensure!(answers.get("device").is_some_and(|device| device == "own"), "{answers:?}");
        person.console().await.map(drop)
    };
    Visit::to(&site).run(walk).await
}

/// What stands where presses are kept may be anything: then nothing was pressed.
#[tokio::test]
async fn presses_that_are_damaged_are_none() -> Result<()> {
    for damaged in ["{", "7", "{\"at\":1,\"device\":\"x']\"}"] {
        let site = held()?;
        let walk = async |person: &Person<'_>| {
            person.go(&site.blank()).await?;
            let keep = "sessionStorage.setItem('everyday-skills/pressed', arguments[0])";
            person.script::<()>(keep, vec![json!(damaged)]).await?;
            person.go(&site.address()).await?;
            says(person, "welcome-title").await?;
            site.mend(PROGRAM);
            person.until_there(".app[data-screen=welcome]").await
        };
        Visit::to(&site).run(walk).await?;
    }
    Ok(())
}

/// Who cannot read what stands there does not wait for the program to say so.
#[tokio::test]
async fn a_language_can_be_chosen_before_the_program_is_there() -> Result<()> {
    let site = held()?;
    let spanish = Text::of("es")?;
    let walk = async |person: &Person<'_>| {
        person.go(&site.address()).await?;
        person.click(".waiting [lang=en] .languages [lang=es]").await?;
        person.until_seen("h1", &spanish.say("welcome-title")).await?;
        site.mend(PROGRAM);
        person.until_there(".app[data-screen=welcome][lang=es]").await?;
        person.until_seen("h1", &spanish.say("welcome-title")).await?;
        // What was expected in the language before is of no use any more.
        person.console().await.map(drop)
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn the_whole_page_can_be_used_on_an_old_phone_with_slow_data() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.slow_down().await?;
        person.open().await?;
        Walk::default().to(person, &Page::Take).await?;
        person.turn("papers").await?;
        person.until("papers are there", "return document.querySelector('.sheet')").await?;
        person.turn("next").await?;
        person.go_by_path("profile").await?;
        person.press("careers").await?;
        person.until("ideas are there", "return document.querySelector('[data-occupation]')").await?;
        // What the document asks for beforehand is there long before the program, on such a line.
        let mut said = person.console().await?;
        said.retain(|said| !said.contains("content-en.tsv was preloaded"));
        ensure!(said.is_empty(), "the console says {said:?}");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// What is pressed while the cards are on their way, counts.
#[tokio::test]
async fn what_is_pressed_while_the_rest_is_on_its_way_is_not_lost() -> Result<()> {
    let site = Site::serve_with(vec![
        Change { file: CARDS, answer: Answer::Held },
        Change { file: "program_later.wasm", answer: Answer::Held },
    ])?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        person.turn("next").await?;
        person.choose("own").await?;
        person.turn("next").await?;
        person.choose("alone").await?;
        person.turn("next").await?;
        person.choose("proof").await?;
        person.turn("next").await?;
        person.choose("home").await?;
        site.mend(CARDS);
        site.mend("program_later.wasm");
        person.turn("next").await?;
        person.until("the cards are there", "return document.querySelector('[data-activity]')").await?;
        let answers = person.answers().await?;
        for address in ["device", "company", "hope/proof", "setting/home"] {
            ensure!(answers.contains_key(address), "{address} is lost: {answers:?}");
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
