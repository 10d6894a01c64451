//! A page is read aloud by a voice of the device, in its order, sentence by sentence, and never unasked.

use crate::{
    languages::{accent, choose_esperanto, two_languages},
    screen::{FORM, new_client, tell},
};
use anyhow::{Context, Result, ensure};
use end_to_end::{Person, Site, Size, Spoken, Visit, Voice, key, saved, voices};
use serde_json::json;

const NEAR: Voice = ("en-US", true);
const FAR: Voice = ("en-US", false);
const WORDS: &str = "I mend radios. Old ones";

/// On a card with an answer that is chosen and one in own words.
async fn open_card(person: &Person<'_>) -> Result<()> {
    let answers = [("activity/repair-by-trying", "yes"), ("own/reading/own-1", WORDS)];
    person.open_with(&saved("form/reading", &answers)).await?;
    person.choose_by(".main [data-activity]").await?;
    // Somebody comes anew.
    person.script("document.querySelector('h1').focus(); scrollTo(0, 0)", vec![]).await
}

fn words(spoken: &[Spoken]) -> Vec<&str> {
    spoken.iter().map(|one| one.words.as_str()).collect()
}

async fn is_silent(person: &Person<'_>) -> Result<()> {
    let silent = "return !speechSynthesis.now && !document.querySelector('[data-aloud]')
        && !CSS.highlights.has('everyday-skills-aloud')";
    person.until("it is silent, and nothing is shown as read", silent).await
}

#[tokio::test]
async fn a_card_is_read_in_its_order_with_what_is_chosen_and_written() -> Result<()> {
    let site = Site::serve_after(voices(&[FAR, NEAR]))?;
    for size in [Size::Narrow, Size::Desktop] {
        let walk = async |person: &Person<'_>| {
            open_card(person).await?;
            is_silent(person).await?;
            let first = person.hears_after("aloud").await?;
            person.passes_axe().await?;
            person.fits_its_window().await?;
            let spoken = person.hears_to_the_end(first).await?;
            let spoken = words(&spoken);
            let form = person.text.content.forms.iter().find(|form| form.id.as_str() == "reading");
            let form = form.context("no such form")?;
            ensure!(spoken.contains(&form.question.as_str()), "the heading is not read: {spoken:?}");
            let chosen = person.sees(".main .choice:has(:checked) .label").await?;
            let not_chosen = person.sees(".main .choice:not(:has(:checked)) .label").await?;
            let at =
                |words: &str| spoken.iter().position(|said| *said == words).with_context(|| words.to_owned());
            let order = [
                at(&form.question)?,
                at(&format!("{} {chosen}", person.text.say("aloud-chosen")))?,
                at(&not_chosen)?,
                at(&format!("{} I mend radios.", person.text.say("aloud-written")))?,
                at("Old ones")?,
            ];
            ensure!(order.is_sorted(), "{order:?}");
            for button in ["next", "skip", "back", "own-add-another", "erase-everything"] {
                ensure!(!spoken.contains(&person.text.say(button).as_str()), "{button} is read");
            }
            is_silent(person).await
        };
        Visit::to(&site).sized(size).run(walk).await?;
    }
    Ok(())
}

#[tokio::test]
async fn it_is_silent_goes_on_and_ends_as_it_is_told() -> Result<()> {
    let site = Site::serve_after(voices(&[NEAR]))?;
    let walk = async |person: &Person<'_>| {
        open_card(person).await?;
        let first = person.hears_after("aloud").await?;
        let second = person.hears_on().await?.context("only one sentence")?;
        person.press("aloud").await?;
        person.until("it is silent", "return !speechSynthesis.now").await?;
        assert_eq!(person.sees("[data-action=aloud]").await?, person.text.say("aloud-go-on"));
        // It goes on with the sentence that was not said to its end.
        assert_eq!(person.hears_after("aloud").await?.words, second.words);
        let slow = person.hears_after("aloud-slower").await?;
        ensure!(slow.words == second.words && slow.is_slow, "{slow:?}");
        person.until_there("[data-action=aloud-slower][aria-pressed=true]").await?;
        person.press("aloud-stop").await?;
        is_silent(person).await?;
        ensure!(person.is_focused("[data-action=aloud]").await?, "focus went with the button");
        // From the top again.
        assert_eq!(person.hears_after("aloud").await?.words, first.words);
        person.key(key::ESCAPE).await?;
        is_silent(person).await?;
        person.hears_after("aloud").await?;
        // Somebody looks at another tab.
        person.script::<()>("document.dispatchEvent(new Event('visibilitychange'))", vec![]).await?;
        person.until("it is silent", "return !speechSynthesis.now").await?;
        person.hears_after("aloud").await?;
        // The page changes.
        person.turn("next").await?;
        is_silent(person).await?;
        assert_eq!(person.sees("[data-action=aloud]").await?, person.text.say("aloud-read"));
        // Another page took the voice, then the device gives up.
        person.hears_after("aloud").await?;
        let fail = "speechSynthesis.now.onerror({ error: arguments[0] }); speechSynthesis.now = null";
        person.script::<()>(fail, vec![json!("interrupted")]).await?;
        person.until_seen("[data-action=aloud]", &person.text.say("aloud-go-on")).await?;
        person.hears_after("aloud").await?;
        person.script::<()>(fail, vec![json!("synthesis-failed")]).await?;
        person.until_seen(".aloud .wrong", &person.text.say("aloud-failed")).await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn it_begins_where_somebody_is() -> Result<()> {
    let site = Site::serve_after(voices(&[NEAR]))?;
    let walk = async |person: &Person<'_>| {
        open_card(person).await?;
        // At what has focus, for who came with the keyboard.
        let third = ".main .choice:nth-of-type(3)";
        let label = person.sees(&format!("{third} .label")).await?;
        let second = format!("document.querySelector('{}').focus()", third.replace('3', "2") + " input");
        person.script::<()>(&second, vec![]).await?;
        person.key(key::TAB).await?;
        person.script::<()>("document.querySelector('[data-action=aloud]').focus()", vec![]).await?;
        person.key(key::ENTER).await?;
        person.until("something is said", "return speechSynthesis.now").await?;
        assert_eq!(person.hears().await?.context("silent")?.words, label);
        person.press("aloud-stop").await?;
        is_silent(person).await?;
        // At what is selected.
        let select = "const { firstChild } = document.querySelector('.lead');
            getSelection().setBaseAndExtent(firstChild, 1, firstChild, 4)";
        person.script::<()>(select, vec![]).await?;
        let lead = person.sees(".lead").await?;
        let first = person.hears_after("aloud").await?;
        ensure!(lead.starts_with(&first.words), "{first:?}");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn without_a_voice_on_the_device_it_is_not_there() -> Result<()> {
    for known in [&[][..], &[FAR], &[("fr-FR", true)]] {
        let site = Site::serve_after(voices(known))?;
        let walk = async |person: &Person<'_>| {
            open_card(person).await?;
            ensure!(person.texts(".aloud button").await?.is_empty(), "with {known:?} there is a button");
            // Most browsers have their voices later.
            let now = json!([{ "lang": "en_GB", "localService": true }]);
            person.script::<()>("voicesAreNow(arguments[0])", vec![now]).await?;
            person.until_there("[data-action=aloud]").await?;
            person.hears_after("aloud").await.map(drop)
        };
        Visit::to(&site).run(walk).await?;
    }
    let site = Site::serve_after("delete Window.prototype.speechSynthesis; delete window.speechSynthesis")?;
    let walk = async |person: &Person<'_>| {
        open_card(person).await?;
        ensure!(person.texts(".aloud button").await?.is_empty(), "there is a button, and no speech");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn each_language_at_a_desk_is_read_by_a_voice_of_its_own() -> Result<()> {
    for (known, both) in [(&[NEAR, ("eo", true)][..], true), (&[NEAR, ("eo", false)], false)] {
        let mut changes = two_languages()?;
        changes.extend(Site::after(voices(known)));
        let site = Site::serve_with(changes)?;
        let walk = async |person: &Person<'_>| {
            person.set_up_desk().await?;
            new_client(person).await?;
            tell(person, FORM, "I hide zebras").await?;
            let question = person.sees("h1").await?;
            choose_esperanto(person).await?;
            person.until_seen("h1", &accent(&question)).await?;
            person.script::<()>("document.querySelector('h1').focus()", vec![]).await?;
            let first = person.hears_after("aloud").await?;
            let spoken = person.hears_to_the_end(first).await?;
            let said = |language: &str, words: &str| {
                spoken.iter().any(|one| one.language == language && one.words == words)
            };
            ensure!(said("en-US", &question), "the counselor's is not read: {spoken:?}");
            assert_eq!(said("eo", &accent(&question)), both);
            let chosen = accent(&person.text.say("aloud-chosen"));
            assert_eq!(spoken.iter().any(|one| one.language == "eo" && one.words.starts_with(&chosen)), both);
            Ok(())
        };
        Visit::to(&site).sized(Size::Desktop).run(walk).await?;
    }
    Ok(())
}

#[tokio::test]
async fn sentences_are_short_enough_for_any_voice() -> Result<()> {
    let site = Site::serve_after(
        [voices(&[NEAR]), "delete Intl.Segmenter; delete window.Highlight".to_owned()].join("\n"),
    )?;
    let long = "I wash, dry and fold what six people wear, and I put it away, ".repeat(8);
    let walk = async |person: &Person<'_>| {
        let answers = [("own/reading/own-1", long.as_str())];
        person.open_with(&saved("form/reading", &answers)).await?;
        let mut next = Some(person.hears_after("aloud").await?);
        let mut said = String::new();
        while let Some(spoken) = next {
            ensure!(spoken.words.len() < 240, "{spoken:?} is long");
            // Without highlights, what it stands in is shown as read.
            person.until_there("[data-aloud]").await?;
            said.push_str(&spoken.words);
            said.push(' ');
            next = person.hears_on().await?;
        }
        ensure!(said.contains(long.trim()), "not all is read: {said}");
        is_silent(person).await
    };
    Visit::to(&site).run(walk).await
}
