//! Somebody who uses no mouse, on the pages about keeping; and focus there, when what had it goes away.

use anyhow::{Result, ensure};
use end_to_end::{CLOCKS, KEY, Person, SET_ASIDE, Site, Visit, key, saved, unsealed};

const PASSPHRASE: &str = "three old green bikes";

/// Waits until a script says so; then focus must be somewhere on the page.
async fn leaves_focus(person: &Person<'_>, what: &str, script: &str) -> Result<()> {
    person.until(what, script).await?;
    person
        .until(&format!("focus is somewhere after {what}"), "return document.activeElement !== document.body")
        .await
}

#[tokio::test]
async fn the_keyboard_alone_sets_up_a_shared_device_and_leaves_it() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        person.tab_to("[data-action='next']").await?;
        person.turn_with(key::ENTER).await?;
        person.tab_to("[data-choice='own']").await?;
        person.key(key::DOWN).await?;
        person.until("the times are there", "return document.querySelector('[data-choice=\"10\"]')").await?;
        ensure!(person.is_focused("[data-choice='shared']").await?, "what came below took focus");
        person.tab_to("[data-choice='10']").await?;
        person.key(key::DOWN).await?;
        ensure!(person.is_focused("[data-choice='20']:checked").await?, "the arrow does not choose");
        person.tab_to("[data-action='lock']").await?;
        person.tab_to("[data-action='next']").await?;
        person.turn_with(key::ENTER).await?;
        person.tab_to("[data-action='leave-erase']").await?;
        person.turn_with(key::ENTER).await?;
        assert_eq!(person.screen().await?, "left");
        person.until_seen("[role='status']", &person.text.say("left-gone")).await?;
        person.tab_to("[data-action='start-over']").await?;
        person.turn_with(key::ENTER).await?;
        assert_eq!(person.screen().await?, "welcome");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn the_keyboard_alone_locks_and_unlocks() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let stored = saved("lock", &[("device", "own"), ("own/reading/own-1", "I read")]);
        person.prepare_only(&[(KEY, &stored), (SET_ASIDE, "old")]).await?;
        person.open().await?;
        person.tab_to("[data-action='clear-aside']").await?;
        person.key(key::ENTER).await?;
        leaves_focus(person, "the old data is gone", "return document.querySelector('[data-passphrase]')")
            .await?;
        let [once, again] = ["#everyday-skills-passphrase", "#everyday-skills-passphrase-again"];
        person.tab_to(once).await?;
        person.types("short").await?;
        // Enter does what the form is for.
        person.key(key::ENTER).await?;
        person.until("it is said", "return document.querySelector('[aria-invalid]')").await?;
        ensure!(person.is_focused(once).await?, "the field lost focus to what is wrong with it");
        person.types(&PASSPHRASE[5..]).await?;
        person.tab_to(again).await?;
        person.types("short").await?;
        person.types(&PASSPHRASE[5..]).await?;
        person.key(key::ENTER).await?;
        let on = "return document.querySelector('[data-action=lock-off]')";
        leaves_focus(person, "the passphrase is on", on).await?;
        person.tab_to("main [data-action='lock-now']").await?;
        person.key(key::ENTER).await?;
        let locked = "return document.querySelector('.app[data-screen=locked]')";
        leaves_focus(person, "the answers are closed", locked).await?;
        person.tab_to(once).await?;
        person.types("wrong").await?;
        person.key(key::ENTER).await?;
        person.until("it is said", "return document.querySelector('[aria-invalid]')").await?;
        person
            .until("the field can be used again", "return !document.querySelector('form button:disabled')")
            .await?;
        person.empty(once).await?;
        if !person.is_focused(once).await? {
            person.tab_to(once).await?;
        }
        person.types(&format!("short{}", &PASSPHRASE[5..])).await?;
        person.key(key::ENTER).await?;
        leaves_focus(
            person,
            "the answers are open",
            "return document.querySelector('.app[data-screen=lock]')",
        )
        .await?;
        person.tab_to("[data-action='lock-off']").await?;
        person.key(key::ENTER).await?;
        leaves_focus(
            person,
            "the passphrase is off",
            "return document.querySelector('[data-action=lock-on]')",
        )
        .await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn the_keyboard_alone_opens_a_copy() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let copy = unsealed("profile", &[("own/reading/own-1", "I read to my neighbor")]).to_file();
        person.open_with(&saved("take", &[("device", "own"), ("hope/proof", "yes")])).await?;
        person.tab_to("[data-action='open-copy']").await?;
        person.turn_with(key::ENTER).await?;
        let file = "[data-choice='file']";
        person.tab_to(file).await?;
        person.choose_file(file, b"no copy").await?;
        person.until("it is said", "return document.querySelector('[aria-invalid]')").await?;
        ensure!(person.is_focused(file).await?, "the field lost focus to what is wrong with it");
        person.choose_file(file, copy.as_bytes()).await?;
        let open = "return document.querySelector('[data-action=merge]')";
        leaves_focus(person, "the copy is open", open).await?;
        person.tab_to("[data-action='leave-copy']").await?;
        person.key(key::ENTER).await?;
        leaves_focus(person, "it is put away", &format!("return document.querySelector(\"{file}\")")).await?;
        person.choose_file(file, copy.as_bytes()).await?;
        leaves_focus(person, "the copy is open", open).await?;
        person.tab_to("[data-action='merge']").await?;
        person.turn_with(key::ENTER).await?;
        assert_eq!(person.screen().await?, "profile");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// A countdown comes and goes while somebody writes: it takes nothing from them.
#[tokio::test]
async fn the_countdown_takes_no_focus_and_gives_it_back() -> Result<()> {
    let site = Site::serve_after(CLOCKS)?;
    let counting = "return document.querySelector('.closing .notice')";
    let walk = async |person: &Person<'_>| {
        person.open_with(&saved("form/reading", &[("device", "shared")])).await?;
        person.write_own("I read").await?;
        person.skip(9 * 60_000 + 10_000).await?;
        person.until("a countdown", counting).await?;
        ensure!(person.is_focused(".own textarea").await?, "the countdown took focus");
        let alert = "return document.querySelector('.closing').getAttribute('role') === 'alert'
            && document.querySelector('.closing .seconds').ariaHidden === 'true'";
        ensure!(person.script::<bool>(alert, vec![]).await?, "a screen reader is told each second");
        let focus = "document.querySelector('[data-action=still-here]').focus()";
        person.script::<()>(focus, vec![]).await?;
        person.key(key::ENTER).await?;
        leaves_focus(person, "the countdown is over", "return !document.querySelector('.closing .notice')")
            .await
    };
    Visit::to(&site).run(walk).await
}

/// Everything on the page of proof can be reached and opened.
#[tokio::test]
async fn the_keyboard_alone_sees_what_is_kept() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open_with(&saved("take", &[("device", "own"), ("own/reading/own-1", "I read")])).await?;
        person.tab_to("main [data-action='privacy']").await?;
        person.turn_with(key::ENTER).await?;
        person.tab_to(".kept summary").await?;
        person.key(key::ENTER).await?;
        person.tab_to(".kept pre").await?;
        person.tab_to("[data-action='save-item']").await?;
        person.key(key::ENTER).await?;
        ensure!(person.saved_file("everyday-skills-raw.json").await?.contains("I read"), "another file");
        person.tab_to("[data-action='back']").await?;
        person.turn_with(key::ENTER).await?;
        assert_eq!(person.screen().await?, "take");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
