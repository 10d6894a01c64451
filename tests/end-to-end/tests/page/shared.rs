//! A device that others use: nothing stays behind, not even when somebody just walks away.

use anyhow::{Result, ensure};
use end_to_end::{CLOCKS, Person, Site, Visit, Walk, key, voices};
use keeping::SLOTS;
use reflection::Page;

const MINUTE: i64 = 60_000;

/// Answers the first questions and writes something, on a device that others use.
async fn begin(person: &Person<'_>) -> Result<()> {
    person.open().await?;
    Walk { device: "shared", ..Walk::default() }.to(person, &Page::Form("reading".into())).await?;
    person.write_own("I read the letters for my mother").await?;
    person.flush().await
}

#[tokio::test]
async fn answers_are_in_the_tab_only_and_gone_with_it() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let first = person.tab().await?;
        person.open_tab().await?;
        // Whoever changes their mind takes along what was on the device before.
        person.open().await?;
        person.turn("next").await?;
        person.choose("own").await?;
        person.turn("next").await?;
        ensure!(person.local().await?.keys().eq(SLOTS), "{:?}", person.local().await?);
        person.turn("back").await?;
        person.choose("shared").await?;
        ensure!(person.local().await?.is_empty(), "left on the device: {:?}", person.local().await?);
        ensure!(person.mirrored().await?.is_none(), "left in the database: {:?}", person.mirrored().await?);
        begin(person).await?;
        ensure!(person.session().await?.keys().eq(SLOTS), "{:?}", person.session().await?);
        ensure!(person.local().await?.is_empty(), "on the device: {:?}", person.local().await?);
        ensure!(person.databases().await?.is_empty(), "{:?}", person.databases().await?);
        person.reload().await?;
        assert_eq!(person.written(".own textarea").await?, "I read the letters for my mother");

        person.close_tab(&first).await?;
        person.open().await?;
        assert_eq!(person.screen().await?, "welcome");
        person.nothing_is_left().await?;
        person.turn("next").await?;
        ensure!(!person.is_chosen("[data-choice='shared']").await?, "an answer came back");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn one_press_leaves_nothing_and_says_so() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        // What others keep on the same origin stays, in whatever place.
        person.prepare("host", "stays").await?;
        person
            .script::<()>(
                "sessionStorage.setItem('host', 'stays'); document.cookie = 'host=stays; path=/'",
                vec![],
            )
            .await?;
        let first = person.tab().await?;
        let other = person.open_tab().await?;
        person.open().await?;
        person.turn("next").await?;
        person.choose("shared").await?;
        person.turn_to(&first).await?;
        begin(person).await?;
        person.passes_axe().await?;
        person.turn("leave-erase").await?;
        assert_eq!(person.screen().await?, "left");
        person.until_seen("[role='status']", &person.text.say("left-gone")).await?;
        person.page_is_sound(&person.state().await?).await?;
        assert_eq!(person.script::<String>("return document.cookie", vec![]).await?, "host=stays");
        person.script::<()>("document.cookie = 'host=; path=/; max-age=0'", vec![]).await?;
        person.nothing_is_left().await?;
        ensure!(person.local().await?.keys().eq(["host"]), "{:?}", person.local().await?);
        ensure!(person.session().await?.keys().eq(["host"]), "{:?}", person.session().await?);
        // The browser's back button leads to nothing of what was told.
        for _ in 0..3 {
            person.script::<()>("history.back()", vec![]).await?;
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
            ensure!(!person.sees("body").await?.contains("letters"), "an answer came back");
            person.nothing_is_left().await?;
        }
        person.turn_to(&other).await?;
        assert_eq!(person.screen().await?, "device", "another tab of its own was taken along");
        ensure!(person.is_chosen("[data-choice='shared']").await?, "another tab of its own was erased");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// What the countdown says.
const CLOSING: &str = ".closing[role='alert'] [data-notice='closing']";

async fn is_counting(person: &Person<'_>) -> Result<()> {
    person.until("a countdown is there", &format!("return document.querySelector(\"{CLOSING}\")")).await?;
    let said = person.sees(&format!("{CLOSING} p")).await?;
    ensure!(said == person.text.say("closing-erases"), "the countdown says {said:?}");
    Ok(())
}

async fn counts_no_more(person: &Person<'_>) -> Result<()> {
    person.until("the countdown is over", &format!("return !document.querySelector(\"{CLOSING}\")")).await
}

#[tokio::test]
async fn who_walks_away_is_asked_and_then_all_is_erased() -> Result<()> {
    let site = Site::serve_after(CLOCKS)?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        person.turn("next").await?;
        person.choose("shared").await?;
        // Ten minutes, where nobody says otherwise.
        ensure!(person.is_chosen("[data-choice='10']").await?, "ten minutes are not chosen");
        person.skip(8 * MINUTE).await?;
        tokio::time::sleep(std::time::Duration::from_millis(1200)).await;
        assert_eq!(person.texts(CLOSING).await?, Vec::<String>::new(), "asked after eight of ten minutes");
        person.choose("5").await?;
        begin_again(person).await?;

        person.skip(4 * MINUTE + 5000).await?;
        is_counting(person).await?;
        person.passes_axe().await?;
        person.fits_its_window().await?;
        let left = person.sees(".closing .seconds").await?;
        let left: usize = left.chars().filter(char::is_ascii_digit).collect::<String>().parse()?;
        ensure!((40..=55).contains(&left), "{left} seconds left");
        assert_eq!(person.written(".own textarea").await?, "I sew", "something is gone already");
        person.press("still-here").await?;
        counts_no_more(person).await?;

        // A key is a sign as well, wherever focus is.
        person.skip(4 * MINUTE + 5000).await?;
        is_counting(person).await?;
        person.key(key::TAB).await?;
        counts_no_more(person).await?;

        person.skip(4 * MINUTE + 50_000).await?;
        is_counting(person).await?;
        person.skip(20_000).await?;
        person.until("the page leaves", "return document.querySelector('.app[data-screen=left]')").await?;
        person.sees_notice("idle-erased", &person.text.say("idle-erased")).await?;
        person.page_is_sound(&person.state().await?).await?;
        person.nothing_is_left().await?;
        person.reload().await?;
        assert_eq!(person.screen().await?, "welcome");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// On to a card, with something written.
async fn begin_again(person: &Person<'_>) -> Result<()> {
    Walk { device: "shared", ..Walk::default() }.to(person, &Page::Form("reading".into())).await?;
    person.write_own("I sew").await
}

/// Who listens presses nothing, and hears no warning either.
#[tokio::test]
async fn who_listens_while_it_is_read_aloud_is_there() -> Result<()> {
    let site = Site::serve_after([CLOCKS, &voices(&[("en-US", true)])].concat())?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        person.turn("next").await?;
        person.choose("shared").await?;
        person.choose("5").await?;
        begin_again(person).await?;
        person.hears_after("aloud").await?;
        person.skip(4 * MINUTE + 5000).await?;
        is_counting(person).await?;
        person.hears_on().await?;
        counts_no_more(person).await
    };
    Visit::to(&site).run(walk).await
}

/// While a device sleeps, one of its clocks stands still.
#[tokio::test]
async fn a_device_that_slept_for_long_erases_at_once() -> Result<()> {
    let site = Site::serve_after(CLOCKS)?;
    let walk = async |person: &Person<'_>| {
        begin(person).await?;
        person.set_date(60 * MINUTE).await?;
        person.until("the page leaves", "return document.querySelector('.app[data-screen=left]')").await?;
        person.nothing_is_left().await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn on_ones_own_device_nothing_closes_by_itself() -> Result<()> {
    let site = Site::serve_after(CLOCKS)?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        Walk::default().to(person, &Page::Hope).await?;
        person.skip(24 * 60 * MINUTE).await?;
        tokio::time::sleep(std::time::Duration::from_millis(2200)).await;
        assert_eq!(person.screen().await?, "hope");
        assert_eq!(person.notices().await?, Vec::<String>::new());
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// On one browser, somebody may keep answers on the device while somebody else has theirs in a tab, behind a passphrase.
#[tokio::test]
async fn a_closed_tab_takes_in_nothing_of_what_others_keep_on_the_device() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let first = person.tab().await?;
        begin(person).await?;
        person.put_lock_on("three old green bikes").await?;
        person.press("lock-now").await?;
        let locked = "return document.querySelector('.app[data-screen=locked]')";
        person.until("the answers are closed", locked).await?;
        let before = person.session().await?;

        person.open_tab().await?;
        person.open().await?;
        Walk::default().to(person, &Page::Days).await?;
        person.close_tab(&first).await?;
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        assert_eq!(person.screen().await?, "locked");
        assert_eq!(person.session().await?, before, "what is in this tab changed");
        person.unlock("three old green bikes").await?;
        person.go_by_path("form/reading").await?;
        assert_eq!(person.written(".own textarea").await?, "I read the letters for my mother");
        ensure!(!person.local().await?.is_empty(), "what the other one keeps on the device is gone");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
