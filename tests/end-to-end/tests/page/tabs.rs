//! Two tabs at once: they keep in step, and neither takes anything from the other.

use anyhow::{Result, ensure};
use end_to_end::{CLOCKS, KEY, Person, Site, Tab, Visit, saved, saved_by_version_1};
use keeping::{FORMAT, SLOTS, VERSION};
use serde_json::json;
use std::time::Duration;

const STORY: &str = "bills-and-bank-papers-plan";

fn story() -> String {
    let tell = format!("tell/{STORY}");
    saved(
        &format!("story/{STORY}/did"),
        &[("device", "own"), (&format!("activity/{STORY}"), "yes"), (&tell, "yes")],
    )
}

/// Opens the page on something stored in two tabs, and turns to the first.
async fn in_two_tabs(person: &Person<'_>, stored: &str) -> Result<[Tab; 2]> {
    let first = person.tab().await?;
    person.open_with(stored).await?;
    let second = person.open_tab().await?;
    person.open().await?;
    person.turn_to(&first).await?;
    Ok([first, second])
}

/// Types by itself into the box of the page, a letter each 20 ms, as somebody does who has it in front of them. Both tabs are at
/// it at the same time so.
const TYPE: &str = "
    let at = 0;
    window.typing = setInterval(() => {
        const box = document.querySelector('main textarea');
        if (!box || at === arguments[0].length) { clearInterval(window.typing); window.typing = 0; return }
        at += 1;
        box.value = arguments[0].slice(0, at);
        box.dispatchEvent(new Event('input', { bubbles: true }));
    }, 20);";

async fn until_typed(person: &Person<'_>) -> Result<()> {
    person.until("all is typed", "return window.typing === 0").await
}

/// Waits until the box of the page has this: what the other tab wrote takes a moment.
async fn until_written(person: &Person<'_>, text: &str) -> Result<()> {
    let has = format!("return document.querySelector('main textarea').value === {}", json!(text));
    person.until(&format!("the box has {text:?}"), &has).await
}

#[tokio::test]
async fn two_tabs_typing_at_once_both_end_with_everything() -> Result<()> {
    let did = "I made a list of all that we have to pay, and put it on the fridge for everybody.";
    let more = "I asked my sister what she pays for, and we did it together each month since.";
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let [first, second] = in_two_tabs(person, &story()).await?;
        person.turn_to(&second).await?;
        person.turn("next").await?;
        assert_eq!(person.sees("h1").await?, person.text.say("story-else"));
        person.turn_to(&first).await?;
        person.script::<()>(TYPE, vec![did.into()]).await?;
        person.turn_to(&second).await?;
        person.script::<()>(TYPE, vec![more.into()]).await?;
        until_typed(person).await?;
        person.turn_to(&first).await?;
        until_typed(person).await?;
        for tab in [&first, &second] {
            person.turn_to(tab).await?;
            person.flush().await?;
        }
        for reloaded in [false, true] {
            for tab in [&first, &second] {
                person.turn_to(tab).await?;
                if reloaded {
                    person.reload().await?;
                }
                person.go_by_path("stories").await?;
                person.turn("next").await?;
                until_written(person, did).await?;
                person.turn("next").await?;
                until_written(person, more).await?;
            }
        }
        let answers = person.answers().await?;
        assert_eq!(answers.get(&format!("story/{STORY}/did")).map(String::as_str), Some(did));
        assert_eq!(answers.get(&format!("story/{STORY}/else")).map(String::as_str), Some(more));
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn what_one_tab_answers_the_other_shows_and_the_newest_answer_wins_whatever_the_clock_says()
-> Result<()> {
    let site = Site::serve_after(CLOCKS)?;
    let day = 24 * 60 * 60 * 1000;
    let walk = async |person: &Person<'_>| {
        let [first, second] = in_two_tabs(person, &saved("hope", &[("device", "own")])).await?;
        // Different answers: each tab gets the other's.
        person.choose("proof").await?;
        person.turn_to(&second).await?;
        shows(person, "proof").await?;
        person.choose("better-job").await?;
        person.turn_to(&first).await?;
        shows(person, "better-job").await?;
        ensure!(person.is_chosen("[data-choice='proof']").await?, "its own answer is gone");
        // The same answer: the later change wins, though the clock of the device was set back before it.
        person.turn("back").await?;
        person.choose("alone").await?;
        person.turn_to(&second).await?;
        person.turn("back").await?;
        shows(person, "alone").await?;
        person.set_date(-day).await?;
        person.choose("counselor").await?;
        for reloaded in [false, true] {
            for tab in [&first, &second] {
                person.turn_to(tab).await?;
                if reloaded {
                    person.reload().await?;
                }
                shows(person, "counselor").await?;
                ensure!(!person.is_chosen("[data-choice='alone']").await?, "both are chosen");
            }
        }
        // What was taken back stays so.
        person.turn("next").await?;
        person.set_date(-2 * day).await?;
        person.choose("proof").await?;
        person.turn_to(&first).await?;
        person.turn("next").await?;
        person
            .until("it is taken back", "return !document.querySelector('[data-choice=proof]').checked")
            .await?;
        ensure!(person.is_chosen("[data-choice='better-job']").await?, "another answer went with it");
        ensure!(!person.answers().await?.contains_key("hope/proof"), "it is still stored");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// Waits until an answer is shown as chosen.
async fn shows(person: &Person<'_>, choice: &str) -> Result<()> {
    let chosen = format!("return document.querySelector(\"[data-choice='{choice}']\")?.checked");
    person.until(&format!("{choice} is chosen here too"), &chosen).await
}

/// Also while the other tab is being typed in: what waits to be written there must not bring anything back.
#[tokio::test]
async fn erased_in_one_tab_the_other_leaves_and_nothing_comes_back() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        for waits in [0, 130, 310] {
            let [first, second] = in_two_tabs(person, &story()).await?;
            person.turn("ask-erase").await?;
            person.turn_to(&second).await?;
            person.script::<()>(TYPE, vec!["x".repeat(500).into()]).await?;
            tokio::time::sleep(Duration::from_millis(waits)).await;
            person.turn_to(&first).await?;
            person.turn("erase").await?;
            person.turn_to(&second).await?;
            person
                .until("this tab leaves too", "return document.querySelector('.app[data-screen=left]')")
                .await?;
            let said = person.text.say("erased-elsewhere");
            person.sees_notice("erased-elsewhere", &said).await?;
            person.passes_axe().await?;
            // Longer than anything waits to be written.
            tokio::time::sleep(Duration::from_millis(700)).await;
            for tab in [&second, &first] {
                person.turn_to(tab).await?;
                person.flush().await?;
                person.nothing_is_left().await?;
                assert_eq!(person.screen().await?, "left");
            }
            for tab in [&second, &first] {
                person.turn_to(tab).await?;
                person.reload().await?;
                assert_eq!(person.screen().await?, "welcome");
            }
            person.turn_to(&second).await?;
            person.close_tab(&first).await?;
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn a_passphrase_put_on_in_one_tab_closes_the_other() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let [first, second] = in_two_tabs(person, &story()).await?;
        person.put_lock_on("three old green bikes").await?;
        person.turn_to(&second).await?;
        person.until("this tab closes", "return document.querySelector('.app[data-screen=locked]')").await?;
        ensure!(!person.sees("body").await?.contains("bills"), "something is still shown");
        // Nothing that waited in it is written in the open.
        person.flush().await?;
        person.nothing_is_readable(&["story", STORY, "device"]).await?;
        person.unlock("three old green bikes").await?;
        // Both go on, and still are in step.
        person.go_by_path("days").await?;
        person.choose("home").await?;
        person.turn_to(&first).await?;
        person.go_by_path("days").await?;
        shows(person, "home").await
    };
    Visit::to(&site).run(walk).await
}

/// Version 1 knows one slot, no stamps and no other tabs: it writes all it has over what is there.
#[tokio::test]
async fn what_a_tab_of_version_1_writes_takes_nothing_away() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let old = saved_by_version_1("hope", &[("device", "own"), ("hope/proof", "yes")]);
        let [first, second] = in_two_tabs(person, &old).await?;
        person.choose("better-job").await?;
        // The second tab stands for the old program: it never heard of the new answer, and has one of its own.
        person.turn_to(&second).await?;
        person.go(&site.blank()).await?;
        let answers = [("device", "own"), ("hope/proof", "yes"), ("setting/home", "yes")];
        person.put(KEY, &saved_by_version_1("days", &answers)).await?;
        person.turn_to(&first).await?;
        person
            .until_stored("the answers of both are stored", |answers| {
                ["hope/proof", "hope/better-job", "setting/home"].iter().all(|at| answers.contains_key(*at))
            })
            .await?;
        let head = format!("{{\"format\":\"{FORMAT}\",\"version\":{VERSION},");
        let kept = person.kept(KEY).await?;
        ensure!(kept.starts_with(&head), "the old program is not told that something newer is here: {kept}");
        person.turn("next").await?;
        ensure!(person.is_chosen("[data-choice='home']").await?, "what the other tab told is not shown");
        person.reload().await?;
        assert_eq!(person.answers().await?.len(), 4);
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn once_another_tab_has_a_newer_version_this_one_stops_writing_and_says_so() -> Result<()> {
    let site = Site::serve()?;
    let newer = json!({ "format": FORMAT, "version": VERSION + 1, "told": ["all"] }).to_string();
    let walk = async |person: &Person<'_>| {
        for slot in SLOTS {
            let [first, second] = in_two_tabs(person, &saved("hope", &[("device", "own")])).await?;
            person.choose("proof").await?;
            person.turn_to(&second).await?;
            person.go(&site.blank()).await?;
            person.put(slot, &newer).await?;
            let before = person.local().await?;
            person.turn_to(&first).await?;
            let said = "return document.querySelector(\"[data-notice='save-newer']\")";
            person.until("it is said", said).await?;
            person.sees_notice("save-newer", &person.text.say("save-newer")).await?;
            person.passes_axe().await?;
            person.choose("better-job").await?;
            person.turn("next").await?;
            assert_eq!(person.local().await?, before, "it went on writing");
            person.press("save-copy").await?;
            let copy = person.saved_file("everyday-skills.json").await?;
            ensure!(copy.contains("better-job"), "the copy has not the latest: {copy}");
            person.turn_to(&second).await?;
            person.close_tab(&first).await?;
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
