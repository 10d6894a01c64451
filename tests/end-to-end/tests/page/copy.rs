//! Saved copies: what was saved can be opened, looked at first, and put together with what is here.

use crate::format::fits_the_schema;
use anyhow::{Context, Result, ensure};
use end_to_end::{KEY, Person, SET_ASIDE, Site, Visit, life, saved, saved_by_version_1, unsealed};
use keeping::{FORMAT, LARGEST_FILE, Saved, VERSION};
use reflection::{Profile, State};
use serde_json::json;

const FILE: &str = "[data-choice='file']";
const PASSPHRASE: &str = "four words and a dog";

/// Chooses a file, on the page where copies are opened.
async fn open_copy(person: &Person<'_>, text: &str) -> Result<()> {
    person.choose_file(FILE, text.as_bytes()).await
}

async fn until_seen_inside(person: &Person<'_>) -> Result<()> {
    person.until_seen("main [role='status']", &person.text.say("open-inside")).await
}

/// A copy of a whole life with stamps, as a file.
fn copy_of_a_life() -> Result<(Saved, String)> {
    let life: Saved = serde_json::from_str(&life("gig-driver", "skills")?)?;
    let stamps = life.reflection.iter().enumerate();
    let stamps: serde_json::Map<_, _> = stamps
        .map(|(at, (address, _))| (address.to_owned(), json!(1_700_000_000_000_u64 + at as u64)))
        .collect();
    let mut file: serde_json::Map<_, _> = serde_json::from_str(&life.to_file())?;
    file.insert("changed".to_owned(), stamps.into());
    let file = serde_json::Value::from(file).to_string();
    Ok((serde_json::from_str(&file)?, file))
}

#[tokio::test]
async fn a_copy_is_saved_and_opens_after_all_was_erased() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let (life, file) = copy_of_a_life()?;
        person.open().await?;
        person.turn("open-copy").await?;
        person.page_is_sound(&person.state().await?).await?;
        open_copy(person, &file).await?;
        until_seen_inside(person).await?;
        person.passes_axe().await?;
        person.fits_its_window().await?;
        // What is inside is said before anything changes.
        let state = State::resume(person.text.content.clone(), life.reflection.clone(), life.page.clone());
        let said = person.texts("main .facts li").await?;
        for expected in [
            person.text.count("open-things", state.sources().len()),
            person.text.count("open-skills", Profile::of(&state).skills.len()),
        ] {
            ensure!(said.contains(&expected), "{said:?} does not say {expected:?}");
        }
        person.nothing_is_left().await?;
        ensure!(person.texts("[data-action='merge']").await?.is_empty(), "there is nothing to merge with");
        person.press("replace").await?;
        on_whose_device(person).await?;
        person.until_stored("it is taken over", |answers| answers.len() > 10).await?;
        let taken = person.saved().await?;
        assert_eq!(without_device(&taken), without_device(&life));

        // Saved, erased, opened: the same again, to the moment each answer was given.
        person.go_by_path("take").await?;
        let before = person.saved().await?;
        person.press("save-copy").await?;
        let copy = person.saved_file("everyday-skills.json").await?;
        fits_the_schema(&copy)?;
        assert_eq!(copy, before.to_file());
        person.turn("take-erase").await?;
        person.turn("erase").await?;
        person.turn("start-over").await?;
        person.turn("open-copy").await?;
        open_copy(person, &copy).await?;
        until_seen_inside(person).await?;
        person.press("replace").await?;
        on_whose_device(person).await?;
        person.until_stored("it is taken over", |answers| answers.len() > 10).await?;
        let again = person.saved().await?;
        assert_eq!(without_device(&again), without_device(&before));
        for (address, stamp) in before.changed.iter().filter(|(address, _)| *address != "device") {
            assert_eq!(again.changed.get(address), Some(stamp), "when {address} changed is another moment");
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// Whose device it is decides where the answers are kept; then they are taken over without another word.
#[tokio::test]
async fn a_copy_is_taken_over_at_once_when_it_is_said_whose_device_it_is() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let (_, file) = copy_of_a_life()?;
        person.open().await?;
        person.turn("open-copy").await?;
        open_copy(person, &file).await?;
        until_seen_inside(person).await?;
        // Who goes back from the question takes nothing over.
        person.turn("replace").await?;
        assert_eq!(person.screen().await?, "device");
        person.turn_history(-1).await?;
        until_seen_inside(person).await?;
        person.press("leave-copy").await?;
        person.until_there(FILE).await?;
        person.nothing_is_left().await?;

        open_copy(person, &file).await?;
        until_seen_inside(person).await?;
        person.turn("replace").await?;
        person.choose("shared").await?;
        person.turn("next").await?;
        person.until_stored("it is taken over", |answers| answers.len() > 10).await?;
        assert_eq!(person.screen().await?, "skills");
        ensure!(person.local().await?.is_empty(), "kept on a device that others use");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// A copy does not know whose device this is: it is asked before it is taken over.
async fn on_whose_device(person: &Person<'_>) -> Result<()> {
    person.until("whose device it is", "return document.querySelector('[data-choice=own]')").await?;
    person.choose("own").await?;
    person.turn("next").await
}

fn without_device(saved: &Saved) -> Vec<(String, String)> {
    let answers = saved.reflection.iter().filter(|(address, _)| *address != "device");
    answers.map(|(address, answer)| (address.to_owned(), answer.to_owned())).collect()
}

#[tokio::test]
async fn a_locked_copy_opens_with_its_passphrase_only() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let answers = [("device", "own"), ("own/trial-and-error/own-1", "I mend radios")];
        person.open_with(&saved("take", &answers)).await?;
        person.unfold("#everyday-skills-passphrase").await?;
        person.type_passphrase(PASSPHRASE, PASSPHRASE).await?;
        person.press("save-locked-copy").await?;
        let copy = person.saved_file("everyday-skills-locked.json").await?;
        fits_the_schema(&copy)?;
        for telling in ["radios", "trial-and-error", "device", "answers"] {
            ensure!(!copy.contains(telling), "{telling:?} can be read: {copy}");
        }
        ensure!(person.stored().await?.contains("radios"), "what is kept here was locked with it");
        person.turn("open-copy").await?;
        open_copy(person, &copy).await?;
        person.until_seen("main [role='status']", &person.text.say("open-locked")).await?;
        person.passes_axe().await?;
        person.try_passphrase("four words and a cat").await?;
        person.until_seen("main [id$='-wrong']", &person.text.say("passphrase-wrong")).await?;
        person.passes_axe().await?;
        person.try_passphrase(PASSPHRASE).await?;
        until_seen_inside(person).await?;
        assert_eq!(person.texts("main q").await?.len(), 1);
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn a_copy_put_together_with_what_is_here_takes_nothing_away() -> Result<()> {
    let site = Site::serve()?;
    let here = [
        ("device", "own"),
        ("own/reading/own-1", "I read to my neighbor"),
        ("story/own-1/did", "Each Sunday."),
        ("tell/own-1", "yes"),
        ("hope/proof", "yes"),
    ];
    let there = [
        ("device", "shared"),
        ("own/reading/own-1", "I read the gas meter"),
        ("story/own-1/did", "In all the houses."),
        ("own/trial-and-error/own-2", "I mend radios"),
        ("hope/better-job", "yes"),
    ];
    let walk = async |person: &Person<'_>| {
        // Whatever version saved it.
        for copy in [unsealed("profile", &there).to_file(), saved_by_version_1("profile", &there)] {
            person.open_with(&saved("take", &here)).await?;
            for times in 1..=2 {
                person.turn("open-copy").await?;
                open_copy(person, &copy).await?;
                until_seen_inside(person).await?;
                assert_eq!(person.texts("main q").await?.len(), 2);
                let before = person.saved().await?;
                person.page_is_sound(&person.state().await?).await?;
                assert_eq!(person.saved().await?, before, "looking changed something");
                person.press("merge").await?;
                person
                    .until(
                        "the result is shown",
                        "return document.querySelector('.app[data-screen=profile]')",
                    )
                    .await?;
                let after = person.answers().await?;
                for (address, answer) in here {
                    assert_eq!(after.get(address).map(String::as_str), Some(answer), "{address} was here");
                }
                ensure!(after.contains_key("hope/better-job"), "an answer of the copy is lost");
                let own: Vec<_> = after.iter().filter(|(address, _)| address.starts_with("own/")).collect();
                let words: Vec<_> = own.iter().map(|(_, words)| words.as_str()).collect();
                for said in ["I read to my neighbor", "I read the gas meter", "I mend radios"] {
                    ensure!(words.contains(&said), "{said:?} is lost: {own:?}");
                }
                ensure!(own.len() == 3, "put together {times} times: {own:?}");
                let (address, _) = own.iter().find(|(_, words)| words.contains("meter")).context("lost")?;
                let story = format!("story/{}/did", address.rsplit('/').next().unwrap_or_default());
                assert_eq!(
                    after.get(&story).map(String::as_str),
                    Some("In all the houses."),
                    "told of another"
                );
                person.go_by_path("take").await?;
            }
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn using_only_the_copy_or_leaving_it_does_just_that() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let here = [("device", "own"), ("activity/bills-and-bank-papers-plan", "yes")];
        person.open_with(&saved("take", &here)).await?;
        person.turn("open-copy").await?;
        let copy =
            unsealed("hope", &[("hope/proof", "yes"), ("activity/medicine-leaflet-side-effects", "yes")]);
        open_copy(person, &copy.to_file()).await?;
        until_seen_inside(person).await?;
        let before = person.saved().await?;
        person.press("leave-copy").await?;
        person.until("it is put away", &format!("return document.querySelector(\"{FILE}\")")).await?;
        assert_eq!(person.saved().await?, before, "it was taken over nevertheless");

        open_copy(person, &copy.to_file()).await?;
        until_seen_inside(person).await?;
        person.press("save-copy").await?;
        assert_eq!(person.saved_file("everyday-skills.json").await?, before.to_file());
        person.press("replace").await?;
        person
            .until_stored("only the copy is there", |answers| {
                let answers: Vec<_> = answers.keys().map(String::as_str).collect();
                answers == ["activity/medicine-leaflet-side-effects", "device", "hope/proof"]
            })
            .await?;
        person.reload().await?;
        assert_eq!(person.answers().await?.get("device").map(String::as_str), Some("own"));
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn a_file_that_is_no_copy_is_said_beside_the_field_and_changes_nothing() -> Result<()> {
    let with = |version: u32, rest: &str| format!("{{\"format\":\"{FORMAT}\",\"version\":{version},{rest}}}");
    let sound = unsealed("profile", &[("device", "own")]).to_file();
    let bad: Vec<(&str, Vec<u8>, &str)> = vec![
        ("5 MB", format!("{sound}{}", " ".repeat(5 << 20)).into_bytes(), "file-too-large"),
        (
            "just too large",
            format!("{sound}{}", " ".repeat(LARGEST_FILE + 1 - sound.len())).into_bytes(),
            "file-too-large",
        ),
        ("lists in lists", "[".repeat(1_000_000).into_bytes(), "file-damaged"),
        ("objects in objects", "{\"a\":".repeat(600_000).into_bytes(), "file-damaged"),
        (
            "deep answers",
            with(VERSION, &format!("\"answers\":{{\"a\":{}1{}}}", "[".repeat(5000), "]".repeat(5000))).into(),
            "file-damaged",
        ),
        (
            "answers of another type",
            with(VERSION, "\"page\":\"hope\",\"answers\":{\"device\":1}").into(),
            "file-damaged",
        ),
        ("a list of answers", with(VERSION, "\"page\":\"hope\",\"answers\":[]").into(), "file-damaged"),
        (
            "stamps of another type",
            with(VERSION, "\"answers\":{},\"changed\":{\"device\":\"now\"}").into(),
            "file-damaged",
        ),
        ("half a lock", with(VERSION, "\"lock\":{\"rounds\":600000}").into(), "file-damaged"),
        (
            "a lock that takes for ever",
            with(
                VERSION,
                "\"lock\":{\"rounds\":4000000000,\"salt\":\"AA==\",\"nonce\":\"AA==\",\"data\":\"AA==\"}",
            )
            .into(),
            "file-damaged",
        ),
        (
            "a weak lock",
            with(VERSION, "\"lock\":{\"rounds\":1,\"salt\":\"AA==\",\"nonce\":\"AA==\",\"data\":\"AA==\"}")
                .into(),
            "file-damaged",
        ),
        (
            "another program's",
            json!({ "format": "europass", "version": 1 }).to_string().into(),
            "file-foreign",
        ),
        ("version 0", with(0, "\"answers\":{}").into(), "file-foreign"),
        ("a newer version's", with(VERSION + 1, "\"answers\":[]").into(), "file-newer"),
        ("cut off", sound.as_bytes()[..sound.len() / 2].to_vec(), "file-damaged"),
        (
            "a slot with a letter changed",
            saved("profile", &[("device", "own")]).replace("profile", "profila").into(),
            "file-damaged",
        ),
        ("nothing", Vec::new(), "file-damaged"),
        ("null", b"null".to_vec(), "file-damaged"),
        ("a picture", (0..=255_u8).cycle().take(40_000).collect(), "file-damaged"),
        ("a program", b"<script>document.title = 'x'</script>".to_vec(), "file-damaged"),
    ];
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person
            .prepare_only(&[
                (KEY, &saved("take", &[("device", "own"), ("hope/proof", "yes")])),
                (SET_ASIDE, "old"),
            ])
            .await?;
        person.open().await?;
        person.turn("open-copy").await?;
        let before = person.local().await?;
        for (what, bytes, wrong) in &bad {
            // What was said of the last one must not be taken for what is said of this.
            open_copy(person, &sound).await?;
            until_seen_inside(person).await.with_context(|| format!("before {what}"))?;
            person.press("leave-copy").await?;
            person.until("it is put away", &format!("return document.querySelector(\"{FILE}\")")).await?;
            person.choose_file(FILE, bytes).await?;
            let said = person.text.say(wrong);
            let seen = person.until_seen("#everyday-skills-file-wrong", &said).await;
            seen.with_context(|| format!("{what}: the page says {:?}", "not that"))?;
            assert_eq!(person.attributes(FILE, "aria-describedby").await?, ["everyday-skills-file-wrong"]);
            assert_eq!(person.attributes(FILE, "aria-invalid").await?, ["true"]);
            ensure!(
                person.texts("[data-action='replace']").await?.is_empty(),
                "{what}: it can be taken over"
            );
            assert_eq!(person.local().await?, before, "{what}: something changed");
        }
        person.passes_axe().await?;
        person.fits_its_window().await?;
        // And then one that can be read, with a mark at its beginning as some programs put it.
        open_copy(person, &format!("\u{feff}{sound}")).await?;
        until_seen_inside(person).await
    };
    Visit::to(&site).run(walk).await
}
