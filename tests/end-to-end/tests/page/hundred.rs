//! A hundred records at one desk: all are there, found and opened, and the browser has room for far more.

use anyhow::{Result, ensure};
use end_to_end::{DESK_PASSPHRASE, Person, Site, Size, Visit, code, next_step};

const COUNT: usize = 100;

/// What Chromium, Firefox and Safari let a site keep, in characters: 5 MiB, or 10 where each counts as two bytes.
const QUOTA: usize = 5 << 20;

async fn come(person: &Person<'_>) -> Result<()> {
    person.open().await?;
    person.come_to_locked_desk().await?;
    person.try_passphrase(DESK_PASSPHRASE).await?;
    person.until_listed(COUNT).await
}

async fn find(person: &Person<'_>, words: &str, found: &[String]) -> Result<()> {
    person.empty("#everyday-skills-find-client").await?;
    person.write("#everyday-skills-find-client", words).await?;
    person.until_seen(".desk-clients [role='status']", &person.text.count("desk-found", found.len())).await?;
    let mut clients = person.clients().await?;
    clients.sort();
    assert_eq!(clients, found);
    Ok(())
}

#[tokio::test]
async fn a_hundred_records_are_listed_found_and_opened_with_room_for_many_more() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.set_up_desk().await?;
        let file = person.many_records(COUNT).await?;
        person.choose_records(&file).await?;
        person.bring_in(DESK_PASSPHRASE).await?;
        person.until_listed(COUNT).await?;
        person.until_seen(".desk-said p", &person.text.count("desk-brought-in", COUNT)).await?;
        let mut codes = person.clients().await?;
        codes.sort();
        assert_eq!(codes, (1..=COUNT).map(code).collect::<Vec<_>>());
        ensure!(person.texts(".desk-said .trouble").await?.is_empty(), "room is short already");
        // One slot each so far; there will be two.
        let kept = person.desk().await?;
        let used: usize = kept.iter().map(|(key, text)| key.len() + text.len()).sum();
        ensure!(kept.len() > COUNT && used * 2 < QUOTA / 4, "{used} characters in {} slots", kept.len());

        find(person, "h-042", &[code(42)]).await?;
        find(person, &next_step(77), &[code(77)]).await?;
        find(person, "shelf h-013", &[code(13)]).await?;
        find(person, "H-09", &(90..COUNT).map(code).collect::<Vec<_>>()).await?;
        person.empty("#everyday-skills-find-client").await?;
        person.until_listed(COUNT).await?;

        person.open_client(&code(42)).await?;
        assert_eq!(person.sees(".top [data-client]").await?, code(42));
        person.nowhere(&[&code(41), &code(43)]).await?;
        person.turn("next").await?;
        assert_eq!(person.written("#everyday-skills-goal-1-what").await?, next_step(42));
        person.write("#everyday-skills-goal-1-what", " at noon").await?;
        person.press("to-desk").await?;
        person.until_listed(COUNT).await?;
        find(person, "at noon", &[code(42)]).await?;
        person.passes_axe().await?;

        // The room ends: it is said while there is some, and when there is none.
        person.go(&site.blank()).await?;
        person.leave_room(70_000).await?;
        come(person).await?;
        person.until_there(".desk-said .trouble").await?;
        let said = person.sees(".desk-said .trouble p").await?;
        ensure!((1..=9).any(|count| said == person.text.count("desk-room-little", count)), "{said}");
        person.script::<()>("localStorage.setItem('other-more', 'x'.repeat(62_000))", vec![]).await?;
        come(person).await?;
        person.until_seen(".desk-said .trouble p", &person.text.say("desk-room-none")).await?;
        person.fits_its_window().await?;
        // Those that are here still open.
        person.open_client(&code(7)).await?;
        assert_eq!(person.sees(".top [data-client]").await?, code(7));
        Ok(())
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}
