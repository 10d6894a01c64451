//! The talk with a client: what stands beside the question, for the counselor alone.

use crate::share::{given, open_link, take_over};
use anyhow::{Result, ensure};
use end_to_end::{CLOCKS, DESK_PASSPHRASE, Person, PrintSize, Site, Size, Visit, key};
use serde_json::json;

const NOTE: &str = "Her sister drives the zebra bus";
const TICKED: &str = "She likes early mornings";
const BOX: &str = ".interview textarea";
const PUT_OFF: &str = ".interview [data-action='come-back']";

/// Sets up a desk and opens the record of a new client.
async fn begin(person: &Person<'_>) -> Result<()> {
    person.set_up_desk().await?;
    new_client(person, "first").await
}

async fn new_client(person: &Person<'_>, code: &str) -> Result<()> {
    person.begin_with(code).await?;
    unfold_panel(person).await
}

/// The same, and begins to talk: from the first page no path leads on.
async fn begin_talk(person: &Person<'_>) -> Result<()> {
    begin(person).await?;
    person.turn("next").await
}

/// Unfolds the panel where there was no room for it beside the question.
async fn unfold_panel(person: &Person<'_>) -> Result<()> {
    person.until_there(".interview").await?;
    person.unfold(BOX).await
}

async fn is_locked(person: &Person<'_>) -> Result<()> {
    person.until_there(".app[data-screen=locked]").await
}

async fn is_gone(person: &Person<'_>, part: &str) -> Result<()> {
    person.until(part, &format!("return !document.querySelector({part:?})")).await
}

/// What this part of the panel says.
async fn panel(person: &Person<'_>, part: &str) -> Result<String> {
    person.sees(&format!(".interview {part}")).await
}

#[tokio::test]
async fn notes_and_all_of_the_talk_come_back_after_nobody_was_there() -> Result<()> {
    let site = Site::serve_after(CLOCKS)?;
    let walk = async |person: &Person<'_>| {
        begin_talk(person).await?;
        person.go_to_first("days").await?;
        person.press("skip").await?;
        person.until_seen(PUT_OFF, &person.text.say("days-title")).await?;
        person.go_to_first("form/reading").await?;
        person.choose_by(".main [data-activity]").await?;
        person.write(BOX, NOTE).await?;
        person.choose_by(".interview [data-choice='note-on-paper']").await?;
        person.skip(9 * 60_000 + 5000).await?;
        person.until_there(".closing [data-notice=closing]").await?;
        person.skip(60_000).await?;
        is_locked(person).await?;
        ensure!(person.texts(".interview").await?.is_empty(), "the panel is there still");
        person.nothing_is_readable(&["zebra", "desk/note", "activity/"]).await?;
        let shown: String = person.script("return document.documentElement.outerHTML", vec![]).await?;
        ensure!(!shown.contains("zebra"), "the note is in the page still");

        person.unlock(DESK_PASSPHRASE).await?;
        unfold_panel(person).await?;
        assert_eq!(person.address_of_page().await?, "form/reading");
        assert_eq!(person.written(BOX).await?, NOTE);
        ensure!(person.is_chosen(".interview [data-choice='note-on-paper']").await?, "the tick is lost");
        ensure!(person.is_chosen(".main [data-activity]").await?, "the answer is lost");
        assert_eq!(person.texts(PUT_OFF).await?, [person.text.say("days-title")]);

        // Beside each page stands its own.
        person.turn("next").await?;
        assert_eq!(person.written(BOX).await?, "");
        ensure!(
            !person.is_chosen(".interview [data-choice='note-on-paper']").await?,
            "ticked without a word"
        );
        person.write(BOX, "Call 555 123 4567").await?;
        person.until_seen(".interview [role='status']", &person.text.say("private-warning")).await
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

#[tokio::test]
async fn notes_stay_at_the_desk_and_only_what_is_ticked_stands_on_the_agreement() -> Result<()> {
    let site = Site::serve()?;
    let mut link = String::new();
    let gives = async |person: &Person<'_>| {
        begin_talk(person).await?;
        person.go_to_first("form/reading").await?;
        person.choose_by(".main [data-activity]").await?;
        for place in ["take", "profile", "form/reading"] {
            person.go_to_first(place).await?;
            person.write(BOX, NOTE).await?;
            let printed = person.printed(PrintSize::A4).await?.concat();
            ensure!(!printed.contains("zebra"), "{place} is printed with its note");
        }
        person.go_to_first("barriers").await?;
        person.write(BOX, TICKED).await?;
        person.choose_by(".interview [data-choice='note-on-paper']").await?;
        person.go_to_first("profile").await?;
        person.turn("agree").await?;
        person.write(".main textarea", "A job with mornings").await?;

        person.go_to_first("take").await?;
        person.press("save-copy").await?;
        let mut leaves = vec![person.saved_file("everyday-skills.json").await?];
        person.turn("papers").await?;
        person.until("the papers are there", "return document.querySelector('.sheet')").await?;
        person.choose("agreement").await?;
        person
            .until(
                "it is shown",
                &format!("return document.querySelector('.sheet').innerText.includes('{TICKED}')"),
            )
            .await?;
        let agreement = person.sees(".sheet").await?;
        ensure!(agreement.contains("A job with mornings") && !agreement.contains("zebra"), "{agreement}");
        for paper in ["profile", "stories", "plan", "packet"] {
            person.choose(paper).await?;
            let other = format!("return document.querySelector('.sheet').innerText !== {}", json!(agreement));
            person.until("another paper is there", &other).await?;
            leaves.push(person.sees(".sheet").await?);
        }
        for (hook, file) in [
            ("save-page", "everyday-skills-packet.html"),
            ("save-table", "everyday-skills-table.csv"),
            ("save-count", "everyday-skills-count.json"),
            ("save-resume", "everyday-skills-resume.json"),
        ] {
            person.unfold(&format!("[data-action='{hook}']")).await?;
            person.press(hook).await?;
            leaves.push(person.saved_file(file).await?);
        }
        for left in leaves {
            let told = ["zebra", TICKED, "desk/"].into_iter().find(|words| left.contains(words));
            ensure!(told.is_none(), "{told:?} is in what leaves: {left}");
        }
        link = given(person).await?.0;
        Ok(())
    };
    Visit::to(&site).sized(Size::Desktop).run(gives).await?;
    let takes = async |person: &Person<'_>| {
        open_link(person, &link).await?;
        let answers = take_over(person).await?;
        ensure!(answers.keys().any(|address| address.starts_with("activity/")), "{answers:?}");
        ensure!(!answers.keys().any(|address| address.starts_with("desk/")), "{answers:?}");
        Ok(())
    };
    Visit::to(&site).run(takes).await
}

#[tokio::test]
async fn a_page_that_is_skipped_waits_until_something_is_answered_there() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        begin_talk(person).await?;
        person.go_to_first("form/work-based-learning").await?;
        person.turn("skip").await?;
        assert_eq!(person.address_of_page().await?, "form/noncredit-learning");
        person.turn("next").await?;
        person.turn("skip").await?;
        person.turn("skip").await?;
        person.go_to_first("profile").await?;
        let waiting: Vec<_> = person.attributes(PUT_OFF, "data-page").await?;
        let [first, second, third] =
            ["form/work-based-learning", "form/volunteering-and-service", "form/mentoring-and-coaching"];
        assert_eq!(waiting, [first, second, third]);
        let named = ["Learning on the job", "Helping out", "One person helping another"];
        assert_eq!(person.texts(PUT_OFF).await?, named);

        // Looking at it, or a note beside it, is no answer.
        person.turn_by(PUT_OFF).await?;
        assert_eq!(person.address_of_page().await?, first);
        person.write(BOX, NOTE).await?;
        let here = ".interview .later strong";
        assert_eq!(person.texts(here).await?, [named[0]]);
        person.turn("next").await?;
        assert_eq!(person.screen().await?, "profile");
        assert_eq!(person.texts(PUT_OFF).await?, named);
        person.turn_by(PUT_OFF).await?;
        person.choose_by(".main [data-activity]").await?;
        is_gone(person, here).await?;
        assert_eq!(person.texts(PUT_OFF).await?, named[1..]);
        // By hand, too.
        person.click(&format!(".interview li:has([data-page='{second}']) [data-action='not-later']")).await?;
        is_gone(person, &format!(".interview [data-page='{second}']")).await?;
        assert_eq!(person.texts(PUT_OFF).await?, named[2..]);
        person.passes_axe().await
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

#[tokio::test]
async fn a_step_that_is_left_out_leaves_the_path_of_this_client_and_comes_back() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        begin_talk(person).await?;
        let step = |step: &str| format!(".interview [data-choice='step/{step}']");
        let places = async || person.attributes("nav.path [data-go]", "data-go").await;
        person.go_to_first("days").await?;
        person.choose("home").await?;
        person.choose_by(&step("barriers")).await?;
        ensure!(!places().await?.contains(&"barriers".to_owned()), "what gets in the way is on the path");
        // On the very page that is left out, the talk goes on.
        person.unfold(&step("days")).await?;
        person.turn_by(&step("days")).await?;
        assert_eq!(person.address_of_page().await?, "form/work-based-learning");
        ensure!(!places().await?.contains(&"days".to_owned()), "the days are on the path");

        person.back_to_desk().await?;
        new_client(person, "second").await?;
        person.turn("next").await?;
        ensure!(places().await?.contains(&"days".to_owned()), "left out for another client");
        person.back_to_desk().await?;
        person.open_client("first").await?;
        unfold_panel(person).await?;
        ensure!(!places().await?.contains(&"days".to_owned()), "nothing is left out any more");
        person.choose_by(&step("days")).await?;
        person.choose_by(&step("barriers")).await?;
        person.go_to_first("days").await?;
        ensure!(person.is_chosen(".main [data-choice='home']").await?, "what was said before is lost");
        ensure!(places().await?.contains(&"barriers".to_owned()), "it does not come back");
        Ok(())
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

#[tokio::test]
async fn single_keys_do_what_buttons_do_but_not_while_somebody_types() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        begin(person).await?;
        let shown = "return document.querySelector('.interview .keys').open";
        for (pressed, page) in
            [('n', "hope"), ('N', "days"), ('b', "hope"), ('n', "days"), ('s', "form/work-based-learning")]
        {
            person.turn_with(pressed).await?;
            assert_eq!(person.address_of_page().await?, page, "after {pressed}");
        }
        assert_eq!(person.texts(PUT_OFF).await?, [person.text.say("days-title")]);
        person.key('p').await?;
        person.until_seen(".interview [data-action='pause']", &person.text.say("talk-clock-on")).await?;
        person.key('?').await?;
        person.until("the keys are shown", shown).await?;
        let keys = panel(person, ".keys dl").await?;
        ensure!(keys.contains(&person.text.say("talk-key-skip")), "{keys}");
        person.key('?').await?;
        person.until("they are hidden", &format!("{shown} === false")).await?;

        // What leads to the box is not written in it, and what is written there is only written.
        person.key('w').await?;
        person.until("the box has focus", &format!("return document.activeElement.matches('{BOX}')")).await?;
        person.write(BOX, "nbslpd?2").await?;
        assert_eq!(person.written(BOX).await?, "nbslpd?2");
        assert_eq!(person.address_of_page().await?, "form/work-based-learning");
        person.press("own").await?;
        person.until("a box for own words", "return document.activeElement.matches('.own textarea')").await?;
        person.key('n').await?;
        assert_eq!(person.written(".own textarea").await?, "n");

        // Switched off, none of them acts, for the next client, too.
        person.choose_by(".interview [data-choice='use-keys']").await?;
        for pressed in ['n', 'b', 'd', '?'] {
            person.key(pressed).await?;
        }
        person.script::<()>("document.activeElement.blur()", vec![]).await?;
        for pressed in ['n', 'b', 'd', 's'] {
            person.key(pressed).await?;
        }
        assert_eq!(person.address_of_page().await?, "form/work-based-learning");
        person.back_to_desk().await?;
        new_client(person, "second").await?;
        person.key('n').await?;
        person.choose_by(".interview [data-choice='use-keys']").await?;
        assert_eq!(person.screen().await?, "welcome");
        person.turn_with('n').await?;
        assert_eq!(person.screen().await?, "hope");
        // None closes anything: not the record, not the second screen.
        person.open_screen().await?;
        person.key(key::TAB).await?;
        for pressed in ['d', '2'] {
            person.key(pressed).await?;
        }
        person.turn_with('n').await?;
        assert_eq!(person.screen().await?, "days");
        person.until_there("[data-action='screen-close']").await
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

#[tokio::test]
async fn the_clock_counts_each_step_and_stands_still_while_nobody_talks() -> Result<()> {
    let site = Site::serve_after(CLOCKS)?;
    let walk = async |person: &Person<'_>| {
        begin(person).await?;
        let says = async |step: [&str; 2], talk: &str| {
            let step = person.text.say_with("talk-clock-step", &[("used", step[0]), ("of", step[1])]);
            let talk = person.text.say_with("talk-clock", &[("used", talk), ("of", "30")]);
            assert_eq!(person.texts(".interview .talk-clock p").await?, [step, talk]);
            Ok::<(), anyhow::Error>(())
        };
        says(["0", "1"], "0").await?;
        person.skip(2 * 60_000).await?;
        person.turn("next").await?;
        says(["2", "1"], "2").await?;
        person.go_to_first("form/reading").await?;
        says(["0", "8"], "2").await?;
        person.skip(3 * 60_000).await?;
        person.go_to_first("form/trial-and-error").await?;
        says(["3", "8"], "5").await?;
        let announced = "return document.querySelector('.talk-clock').closest('[aria-live], [role=status], [role=alert], [role=timer]')";
        person.until("nothing announces it", &format!("return !(() => {{ {announced} }})()")).await?;

        person.press("pause").await?;
        person.until_seen(".interview [data-action='pause']", &person.text.say("talk-clock-on")).await?;
        person.skip(4 * 60_000).await?;
        person.press("pause").await?;
        person.until_seen(".interview [data-action='pause']", &person.text.say("talk-pause")).await?;
        says(["3", "8"], "5").await?;
        // Locked, nobody talks.
        person.press("lock-now").await?;
        is_locked(person).await?;
        person.skip(4 * 60_000).await?;
        person.unlock(DESK_PASSPHRASE).await?;
        unfold_panel(person).await?;
        says(["3", "8"], "5").await?;
        // The next talk begins at nothing.
        person.back_to_desk().await?;
        new_client(person, "second").await?;
        says(["0", "1"], "0").await
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

#[tokio::test]
async fn every_page_has_something_to_say_and_is_for_everybody() -> Result<()> {
    let site = Site::serve()?;
    for size in [Size::Desktop, Size::Phone, Size::Narrow] {
        let walk = async |person: &Person<'_>| {
            begin(person).await?;
            let mut said = Vec::new();
            let mut look = async || {
                person
                    .until("the panel is there", "return document.querySelector('.interview .say')")
                    .await?;
                ensure!(person.texts(".ask-next").await?.is_empty(), "it is said in the question, too");
                person.passes_axe_unfolded().await?;
                person.fits_its_window().await?;
                said.push(panel(person, ".say").await?);
                Ok(())
            };
            look().await?;
            person.turn("next").await?;
            look().await?;
            person.go_to_first("form/reading").await?;
            person.choose_by(".main [data-activity]").await?;
            for place in ["days", "form/reading", "stories"] {
                person.go_to_first(place).await?;
                look().await?;
            }
            person.choose_by(".main [data-activity]").await?;
            person.turn("next").await?;
            look().await?;
            for place in ["skills", "level/", "proof/", "barriers", "profile", "take"] {
                person.go_to_first(place).await?;
                look().await?;
            }
            let all = said.len();
            said.sort();
            said.dedup();
            ensure!(said.len() == all && said.iter().all(|one| !one.is_empty()), "{said:?}");
            Ok(())
        };
        Visit::to(&site).sized(size).run(walk).await?;
    }
    Ok(())
}
