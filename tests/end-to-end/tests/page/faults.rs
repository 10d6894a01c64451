//! Storage that fails in the middle, is damaged, emptied or another version's: what was answered is not lost.

use crate::storage::{copy_is_whole, goes_on_with};
use anyhow::{Context, Result, ensure};
use end_to_end::{FAULTS, Faults, KEY, Person, SET_ASIDE, Site, Visit, saved, unsealed, without_database};
use keeping::{FORMAT, SLOTS, Saved, VERSION, seal};
use reflection::State;
use serde_json::{Value, json};
use std::{collections::BTreeMap, fs, path::Path};

type Answers = BTreeMap<String, String>;

const FORM: &str = "form/trial-and-error";
/// One sign: so there is one writing, however quick it is typed.
const WORDS: &str = "裁";

/// A short walk in which every kind of answer is given, and pages are turned.
const STEPS: usize = 5;

async fn step(person: &Person<'_>, at: usize) -> Result<()> {
    match at {
        0 => person.choose_by("main [data-activity]").await,
        1 => person.press("own").await,
        2 => {
            person.write(".own textarea", WORDS).await?;
            person.flush().await
        }
        3 => person.turn("next").await,
        _ => person.turn("back").await,
    }
}

async fn begin(person: &Person<'_>) -> Result<()> {
    person.prepare_only(&[(KEY, &saved(FORM, &[("device", "own")]))]).await?;
    person.open().await
}

/// The walk while all is well: the answers after each step, and how many writings there were by then.
async fn walk(person: &Person<'_>) -> Result<Vec<(Answers, usize)>> {
    begin(person).await?;
    let mut after = vec![(person.answers().await?, person.calls("setItem").await?)];
    for at in 0..STEPS {
        step(person, at).await?;
        after.push((person.answers().await?, person.calls("setItem").await?));
    }
    Ok(after)
}

/// With no room for the writings `from` to `to`: what the page says at each step, and what is there when it is loaded again
/// right after the first that failed, and at the end.
async fn goes_on(person: &Person<'_>, well: &[(Answers, usize)], from: usize, to: usize) -> Result<()> {
    let fails = Faults { calls: &["setItem"], from, to, error: "QuotaExceededError" };
    let failed = well.iter().position(|(_, writings)| *writings >= from).context("no such writing")?;
    for stops in [true, false] {
        person.break_storage(fails).await?;
        begin(person).await?;
        let until = if stops { failed } else { STEPS };
        for (at, (_, writings)) in (0..until).zip(well.iter().skip(1)) {
            step(person, at).await?;
            // A writing that fails is tried again with the next answer: from then on they are counted differently.
            let expected: &[&str] = if *writings >= from && (to == usize::MAX || at + 1 == failed) {
                &["save-full"]
            } else {
                &[]
            };
            let mut notices = person.notices().await?;
            notices.retain(|key| key != "welcome-back" && key != "copy-saved");
            assert_eq!(notices, expected, "after step {at}");
            if !expected.is_empty() {
                let said = person.text.say("save-full");
                person.sees_notice("save-full", &said).await?;
                person.press("save-copy").await?;
                let copy: Saved = serde_json::from_str(&person.saved_file("everyday-skills.json").await?)?;
                let copy: Answers = copy.reflection.iter().map(|(at, it)| (at.into(), it.into())).collect();
                let (whole, _) = well.get(at + 1).context("no such step")?;
                assert_eq!(&copy, whole, "the copy after step {at} is not whole");
            }
        }
        person.reload().await?;
        person.mend_storage().await?;
        let loaded = person.answers().await?;
        let after = |step: usize| well.get(step).is_some_and(|(answers, _)| *answers == loaded);
        // Leaving the page is one more try.
        let kept = match to {
            usize::MAX => after(failed - 1),
            _ if stops => after(failed - 1) || after(failed),
            _ => after(STEPS),
        };
        ensure!(kept, "loaded again after step {until} there is {loaded:?}");
        let notices = person.notices().await?;
        ensure!(notices == ["welcome-back"], "after loading again the page says {notices:?}");
    }
    Ok(())
}

#[tokio::test]
async fn a_writing_that_finds_no_room_loses_no_more_than_itself() -> Result<()> {
    let site = Site::serve_after(FAULTS)?;
    let walk = async |person: &Person<'_>| {
        let well = walk(person).await?;
        let (_, writings) = well.last().context("no steps")?;
        ensure!(*writings >= STEPS, "only {writings} writings in {STEPS} steps");
        for at in 1..=*writings {
            for to in [at, usize::MAX] {
                let said = || format!("no room for the writings {at} to {to}");
                goes_on(person, &well, at, to).await.with_context(said)?;
            }
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn where_every_call_of_storage_throws_the_page_goes_on_and_says_so() -> Result<()> {
    let site = Site::serve_after(FAULTS)?;
    let walk = async |person: &Person<'_>| {
        person.go(&site.blank()).await?;
        let calls = &["setItem", "getItem", "removeItem", "key"];
        person.break_storage(Faults { calls, from: 1, to: usize::MAX, error: "SecurityError" }).await?;
        person.open().await?;
        goes_on_with(person, "save-blocked").await?;
        copy_is_whole(person).await
    };
    Visit::to(&site).run(walk).await
}

/// Junk of about the size that local storage takes at most: said, left alone, and no reason to wait.
#[tokio::test]
async fn five_megabytes_of_junk_are_said_and_left_alone() -> Result<()> {
    let site = Site::serve()?;
    let head =
        format!("{{\"format\":\"{FORMAT}\",\"version\":{VERSION},\"count\":9,\"checksum\":\"00000000\",");
    let walk = async |person: &Person<'_>| {
        for (head, unit) in [("", "x"), ("", "["), (head.as_str(), "\"x\":1,")] {
            let junk = json!([head, unit]);
            person.prepare_only(&[]).await?;
            put_junk(person, KEY, &junk, 5_200_000).await?;
            person.open().await?;
            assert_eq!(person.notices().await?, ["load-damaged"]);
            person.turn("next").await?;
            person.choose("own").await?;
            assert_eq!(person.notices().await?, ["load-damaged", "save-full"]);
            ensure!(is_junk(person, KEY, &junk, 5_200_000).await?, "the junk is not as it was");

            // Beside something that can be read, it is no reason to say that nothing can.
            let sound = saved("hope", &[("hope/proof", "yes")]);
            person.prepare_only(&[(KEY, &sound)]).await?;
            put_junk(person, SLOTS[1], &junk, 2_000_000).await?;
            person.open().await?;
            assert_eq!(person.notices().await?, ["lost-newest", "welcome-back"]);
            ensure!(person.is_chosen("[data-choice='proof']").await?, "the answer is lost");
            person.choose("better-job").await?;
            ensure!(is_junk(person, SET_ASIDE, &junk, 2_000_000).await?, "the junk is not set aside");
            person.reload().await?;
            assert_eq!(person.notices().await?, ["welcome-back"]);
            ensure!(person.is_chosen("[data-choice='better-job']").await?, "the new answer is not kept");
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// Puts something long into local storage: a head, and the same again and again.
async fn put_junk(person: &Person<'_>, key: &str, junk: &Value, length: usize) -> Result<()> {
    let put = format!("localStorage.setItem(arguments[0], {JUNK})");
    person.script(&put, vec![key.into(), junk.clone(), length.into()]).await
}

async fn is_junk(person: &Person<'_>, key: &str, junk: &Value, length: usize) -> Result<bool> {
    let is = format!("return localStorage.getItem(arguments[0]) === {JUNK}");
    person.script(&is, vec![key.into(), junk.clone(), length.into()]).await
}

const JUNK: &str = "arguments[1][0] + arguments[1][1].repeat(arguments[2] / arguments[1][1].length)";

#[tokio::test]
async fn one_damaged_slot_leaves_the_other_and_is_set_aside_when_it_is_written_over() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let text =
            |count, answer| seal(count, &unsealed("hope", &[("device", "own"), (answer, "yes")]).body());
        let (older, newer) = (text(4, "hope/proof"), text(5, "hope/better-job"));
        for [sound, damaged] in [[0, 1], [1, 0]] {
            let broken = newer.replacen("better-job", "better-jo8", 1);
            person.prepare_only(&[(SLOTS[sound], &older), (SLOTS[damaged], &broken)]).await?;
            person.open().await?;
            assert_eq!(person.notices().await?, ["lost-newest", "welcome-back"], "slot {damaged} is damaged");
            person.sees_notice("lost-newest", &person.text.say("lost-newest")).await?;
            person.passes_axe().await?;
            ensure!(person.is_chosen("[data-choice='proof']").await?, "the older answers are not there");
            assert_eq!(person.kept(SLOTS[damaged]).await?, broken, "looking changed it");
            person.choose("proof").await?;
            assert_eq!(person.kept(SET_ASIDE).await?, broken, "it is not set aside");
            assert_eq!(person.kept(SLOTS[sound]).await?, older, "the sound slot was written over");
            person.choose("proof").await?;
            person.choose("proof").await?;
            let kept = person.local().await?;
            ensure!(kept.len() == 3, "set aside more than once: {:?}", kept.keys());
            person.reload().await?;
            assert_eq!(person.notices().await?, ["welcome-back"]);
            ensure!(!person.is_chosen("[data-choice='proof']").await?, "the last answer is lost");
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn data_of_a_newer_version_in_either_slot_stays_and_stops_the_writing() -> Result<()> {
    let site = Site::serve()?;
    let sound = saved("hope", &[("device", "own")]);
    let newer = json!({ "format": FORMAT, "version": VERSION + 1, "told": ["mine"] }).to_string();
    let sealed =
        sound.replacen(&format!("\"version\":{VERSION}"), &format!("\"version\":{}", VERSION + 7), 1);
    let sealed = sealed.replacen("\"count\":1", "\"counts\":[1]", 1);
    let walk = async |person: &Person<'_>| {
        for newer in [&newer, &sealed] {
            for at in [0, 1] {
                person.prepare_only(&[(SLOTS[at], newer), (SLOTS[1 - at], &sound)]).await?;
                let before = person.local().await?;
                person.open().await?;
                assert_eq!(person.notices().await?, ["load-newer"], "{newer} in slot {at}");
                person.turn("next").await?;
                person.choose("own").await?;
                person.sees_notice("save-newer", &person.text.say("save-newer")).await?;
                assert_eq!(person.local().await?, before, "it was written over");
                // A shared device has another place for what is told now; this one stays as it is.
                person.choose("shared").await?;
                assert_eq!(person.local().await?, before, "it goes away");
            }
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// An older program looks into the first slot only: once this one has written, it must find there that it is too old.
#[tokio::test]
async fn what_every_old_version_stored_opens_and_tells_the_old_program_to_stop() -> Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/saved");
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        for version in 1..VERSION {
            let text = fs::read_to_string(folder.join(format!("v{version}.json")))?;
            let before: Saved = serde_json::from_str(&text)?;
            ensure!(before.reflection.iter().count() > 10, "version {version}: hardly any answers");
            person.open_with(text.trim()).await?;
            assert_eq!(person.notices().await?, ["welcome-back"], "version {version}");
            assert_eq!(person.address_of_page().await?, before.page.to_string());
            assert_eq!(person.kept(KEY).await?, text.trim(), "looking changed what version {version} wrote");
            person.go_by_path("barriers").await?;
            let after = person.answers().await?;
            let read = State::resume(person.text.content.clone(), before.reflection, before.page);
            for (address, answer) in read.reflection().iter() {
                let kept = after.get(address).map(String::as_str);
                assert_eq!(kept, Some(answer), "version {version}: {address}");
            }
            let head = format!("{{\"format\":\"{FORMAT}\",\"version\":{VERSION},");
            for slot in SLOTS {
                let kept = person.kept(slot).await?;
                ensure!(kept.starts_with(&head), "version {version}: {slot} has {kept}");
            }
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn without_the_browsers_database_answers_are_kept_as_well() -> Result<()> {
    for throws in [false, true] {
        let site = Site::serve_after(without_database(throws))?;
        let walk = async |person: &Person<'_>| {
            person.open().await?;
            person.turn("next").await?;
            person.choose("own").await?;
            person.turn("next").await?;
            person.reload().await?;
            assert_eq!(person.notices().await?, ["welcome-back"]);
            assert_eq!(person.screen().await?, "company");
            person.turn("ask-erase").await?;
            person.turn("erase").await?;
            person.until_seen("[role='status']", &person.text.say("left-gone")).await?;
            ensure!(person.local().await?.is_empty(), "something is left");
            Ok(())
        };
        Visit::to(&site).run(walk).await.with_context(|| format!("throws: {throws}"))?;
    }
    Ok(())
}

#[tokio::test]
async fn what_local_storage_lost_comes_back_from_the_browsers_database() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        begin(person).await?;
        for at in 0..STEPS {
            step(person, at).await?;
        }
        let stored = person.stored().await?;
        mirrors(person, &stored).await?;
        let older = seal(2, &unsealed(FORM, &[("device", "own")]).body());
        // Nothing is left of it; or only what was there before, as after a crash.
        for left in [None, Some(&older)] {
            person.go(&site.blank()).await?;
            person.script::<()>("localStorage.clear()", vec![]).await?;
            if let Some(text) = left {
                person.put(KEY, text).await?;
            }
            person.open().await?;
            assert_eq!(person.notices().await?, ["welcome-back"]);
            assert_eq!(
                format!("form/{}", person.attributes("#everyday-skills .app", "data-form").await?.join("")),
                FORM
            );
            assert_eq!(person.written(".own textarea").await?, WORDS);
        }
        // What is written now is newer than what the database has.
        person.choose_by("main [data-activity]").await?;
        let now = person.stored().await?;
        mirrors(person, &now).await?;
        person.reload().await?;
        ensure!(!person.is_chosen("main [data-activity]").await?, "the last answer is lost");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// Waits until the browser's database has this.
async fn mirrors(person: &Person<'_>, text: &str) -> Result<()> {
    for _ in 0..100 {
        if person.mirrored().await?.as_deref() == Some(text) {
            return Ok(());
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    ensure!(false, "the database has {:?}, not {text}", person.mirrored().await?);
    Ok(())
}
