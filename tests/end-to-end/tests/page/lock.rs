//! A passphrase on the answers: with it nothing can be read in the browser, without it nothing is lost.

use anyhow::{Context, Result, ensure};
use end_to_end::{CLOCKS, KEY, Person, Profile, SET_ASIDE, Site, Visit, Walk, saved};
use keeping::SLOTS;
use reflection::Page;
use serde_json::Value;
use std::{collections::BTreeSet, time::Duration};

const PASSPHRASE: &str = "three old green bikes";
const SECRET: &str = "I hide from my landlord";
/// What a stored text must not have in it: what was written, addresses of questions, names of fields.
const TELLING: [&str; 8] =
    ["landlord", "hide from", "trial-and-error", "own-1", "device", "answers", "changed", "page"];

/// Opens the page on something told, and puts the passphrase on.
async fn begin(person: &Person<'_>, device: &str) -> Result<()> {
    person.open().await?;
    Walk { device: if device == "own" { "own" } else { "shared" }, ..Walk::default() }
        .to(person, &Page::Form("trial-and-error".into()))
        .await?;
    person.write_own(SECRET).await?;
    person.put_lock_on(PASSPHRASE).await
}

async fn is_locked(person: &Person<'_>) -> Result<()> {
    person
        .until("the answers are closed", "return document.querySelector('.app[data-screen=locked]')")
        .await?;
    assert_eq!(person.sees("h1").await?, person.text.say("locked-title"));
    let shown = person.script::<String>("return document.documentElement.outerHTML", vec![]).await?;
    ensure!(!shown.contains("landlord"), "what was told is still in the page");
    Ok(())
}

#[tokio::test]
async fn a_passphrase_is_put_on_and_opens_the_same_page_and_answers_again() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        Walk::default().to(person, &Page::Form("trial-and-error".into())).await?;
        person.write_own(SECRET).await?;
        person.go_by_path("take").await?;
        person.turn("lock").await?;
        person.page_is_sound(&person.state().await?).await?;
        ensure!(person.sees("main").await?.contains(&person.text.say("lock-forgotten")), "no warning");
        let before = person.saved().await?;
        let fields = "#everyday-skills-passphrase, #everyday-skills-passphrase-again";
        for (once, again, wrong) in [
            ("short", "short", "passphrase-short"),
            (PASSPHRASE, "three old green bokes", "passphrase-differs"),
        ] {
            person.type_passphrase(once, again).await?;
            person.press("lock-on").await?;
            let said = person.text.say(wrong);
            person.until_seen("main form [id$='-wrong']", &said).await?;
            let blamed = person.attributes("main [aria-invalid='true']", "aria-describedby").await?;
            ensure!(blamed.len() == 1, "{wrong}: {blamed:?}");
            let note = blamed.first().context("no field is named")?;
            assert_eq!(person.sees(&format!("#{note}")).await?, said);
            person.page_is_sound(&person.state().await?).await?;
            assert_eq!(person.saved().await?, before, "{wrong}: something was written");
        }
        assert_eq!(person.attributes(fields, "type").await?, ["password", "password"]);
        person.choose("show").await?;
        assert_eq!(person.attributes(fields, "type").await?, ["text", "text"]);
        person.type_passphrase(PASSPHRASE, PASSPHRASE).await?;
        person.press("lock-on").await?;
        person.until_seen("main .lead", &person.text.say("lock-is-on")).await?;
        person.until_locked_away().await?;
        person.nothing_is_readable(&TELLING[..7]).await?;
        person.nothing_is_readable(&["\"page\"", PASSPHRASE]).await?;
        person.passes_axe().await?;
        person.turn("back").await?;
        person.go_by_path("form/trial-and-error").await?;

        person.reload().await?;
        is_locked(person).await?;
        person.passes_axe_unfolded().await?;
        person.fits_its_window().await?;
        person.try_passphrase("three old green cars").await?;
        person.until_seen("main [id$='-wrong']", &person.text.say("passphrase-wrong")).await?;
        person.passes_axe().await?;
        person.unlock(PASSPHRASE).await?;
        assert_eq!(person.attributes(".app", "data-form").await?, ["trial-and-error"]);
        assert_eq!(person.written(".own textarea").await?, SECRET);
        person.passes_axe().await?;

        person.press("lock-now").await?;
        is_locked(person).await?;
        person.unlock(PASSPHRASE).await?;
        assert_eq!(person.written(".own textarea").await?, SECRET);

        // Taken off, all is as it was, to be read by whoever has the device.
        person.go_by_path("take").await?;
        person.turn("lock").await?;
        person.press("lock-off").await?;
        person.until_seen("main .lead", &person.text.say("lock-lead")).await?;
        let after = person.saved().await?;
        assert_eq!(after.reflection, before.reflection);
        for (key, text) in person.local().await? {
            ensure!(text.contains(SECRET) && !text.contains("lock\":"), "{key} is still locked: {text}");
        }
        person.reload().await?;
        assert_eq!(person.screen().await?, "lock");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// The same nonce twice under one key would give away what is locked.
#[tokio::test]
async fn each_writing_is_locked_anew_and_stays_unreadable() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        begin(person, "own").await?;
        person.go_by_path("days").await?;
        let mut nonces = BTreeSet::new();
        let mut salts = BTreeSet::new();
        for at in 0..10 {
            let before = person.local().await?;
            person.choose("home").await?;
            let begin = std::time::Instant::now();
            while person.local().await? == before {
                ensure!(begin.elapsed() < Duration::from_secs(5), "writing {at} never comes");
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
            for (key, text) in person.local().await? {
                let lock: Value = serde_json::from_str(&text)?;
                let part = |name| lock.pointer(&format!("/lock/{name}")).cloned().context("no lock");
                nonces.insert(part("nonce")?.to_string());
                salts.insert(part("salt")?.to_string());
                let rounds = part("rounds")?.as_u64();
                ensure!(rounds >= Some(600_000), "{key}: only {rounds:?} rounds");
            }
            person.nothing_is_readable(&TELLING[..7]).await?;
        }
        ensure!(nonces.len() == 12, "ten writings into two slots have {} nonces, not 12", nonces.len());
        ensure!(salts.len() == 1, "another key each time: {salts:?}");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn with_a_passphrase_who_walks_away_finds_answers_locked_not_erased() -> Result<()> {
    let site = Site::serve_after(CLOCKS)?;
    let walk = async |person: &Person<'_>| {
        begin(person, "shared").await?;
        ensure!(person.local().await?.is_empty(), "left on the device: {:?}", person.local().await?);
        person.skip(9 * 60_000 + 5000).await?;
        let closing = ".closing[role='alert'] [data-notice='closing'] p";
        person
            .until("a countdown is there", &format!("return document.querySelector(\"{closing}\")"))
            .await?;
        assert_eq!(person.sees(closing).await?, person.text.say("closing-locks"));
        person.passes_axe().await?;
        person.skip(60_000).await?;
        is_locked(person).await?;
        person.nothing_is_readable(&TELLING[..7]).await?;
        person.unlock(PASSPHRASE).await?;
        ensure!(person.sees("header").await?.contains(&person.text.say("lock-now")), "the passphrase is off");
        // Right after opening, time begins anew.
        tokio::time::sleep(Duration::from_millis(1500)).await;
        assert_eq!(person.texts(closing).await?, Vec::<String>::new());
        person.go_by_path("form/trial-and-error").await?;
        assert_eq!(person.written(".own textarea").await?, SECRET);
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn a_forgotten_passphrase_leaves_the_locked_file_and_a_new_beginning() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        begin(person, "own").await?;
        person.reload().await?;
        is_locked(person).await?;
        person.unfold("main [data-action='save-item']").await?;
        person.press("save-item").await?;
        let file = person.saved_file("everyday-skills-raw.json").await?;
        ensure!(person.local().await?.values().any(|text| *text == file), "the file is not what is kept");
        person.turn("ask-erase").await?;
        person.turn("back").await?;
        is_locked(person).await?;
        person.turn("privacy").await?;
        ensure!(
            person.sees("main").await?.contains(&person.text.say("kept-locked")),
            "that it is locked is not said"
        );
        person.passes_axe_unfolded().await?;
        person.turn("back").await?;
        is_locked(person).await?;
        person.unfold("main [data-action='ask-erase']").await?;
        person.turn_by("main [data-action='ask-erase']").await?;
        person.turn("erase").await?;
        person.until_seen("[role='status']", &person.text.say("left-gone")).await?;
        person.nothing_is_left().await?;
        person.turn("start-over").await?;
        assert_eq!(person.screen().await?, "welcome");

        // The file opens again with the passphrase, if it comes back to mind.
        person.turn("open-copy").await?;
        person.choose_file("[data-choice='file']", file.as_bytes()).await?;
        person.until_seen("main [role='status']", &person.text.say("open-locked")).await?;
        person.try_passphrase(PASSPHRASE).await?;
        person.until("it is open", "return document.querySelector('[data-action=replace]')").await?;
        ensure!(
            person.texts("main q").await?.iter().any(|words| words.contains(SECRET)),
            "not what was told"
        );
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// What is typed is locked away a moment later, which a browser that closes does not wait for.
#[tokio::test]
async fn with_a_passphrase_at_most_the_last_moment_is_lost_when_the_page_goes_away() -> Result<()> {
    let site = Site::serve()?;
    let profile = Profile::new()?;
    let walk = async |person: &Person<'_>| {
        begin(person, "own").await?;
        person.go_by_path("form/trial-and-error").await?;
        let mut before = SECRET.to_owned();
        for more in [", and I mend", " what I find", ", for years now"] {
            person.write(".own textarea", more).await?;
            person.reload().await?;
            person.unlock(PASSPHRASE).await?;
            let found = person.written(".own textarea").await?;
            let all = format!("{before}{more}");
            ensure!(found.starts_with(&before) && all.starts_with(&found), "of {all:?} there is {found:?}");
            ensure!(all.len() - found.len() <= 3, "of {all:?} there is only {found:?}");
            before = found;
        }
        Ok(())
    };
    Visit::to(&site).with(&profile).run(walk).await
}

/// A passphrase on the rest would leave that readable.
#[tokio::test]
async fn what_was_set_aside_is_saved_and_taken_away_before_a_passphrase_is_put_on() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person
            .prepare_only(&[(KEY, &saved("take", &[("device", "own")])), (SET_ASIDE, "my old landlord")])
            .await?;
        person.open().await?;
        person.turn("lock").await?;
        ensure!(person.sees("main").await?.contains(&person.text.say("lock-aside")), "not said");
        ensure!(
            person.texts("main [data-passphrase]").await?.is_empty(),
            "it can be locked with that beside it"
        );
        person.passes_axe().await?;
        person.press("clear-aside").await?;
        assert_eq!(person.saved_file("everyday-skills-unread.json").await?, "my old landlord");
        person.until("it can be locked now", "return document.querySelector('[data-passphrase]')").await?;
        ensure!(!person.local().await?.contains_key(SET_ASIDE), "it is still there");
        person.type_passphrase(PASSPHRASE, PASSPHRASE).await?;
        person.press("lock-on").await?;
        person.until_locked_away().await?;
        person.nothing_is_readable(&["landlord", "device"]).await?;
        assert_eq!(person.local().await?.len(), SLOTS.len());
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
