//! Tabs at one desk: locked together, and each comes back to where it was; a browser that is killed; a learner in the same browser.

use anyhow::{Result, ensure};
use end_to_end::{DESK_KEYS, DESK_PASSPHRASE, Person, Profile, Site, Size, Visit};

const WORDS: &str = "I mend radios that others throw away";

/// Makes a record with something told in it, and stays in it.
async fn begin(person: &Person<'_>, code: &str) -> Result<()> {
    person.begin_with(code).await?;
    person.tell_on_first_card(WORDS).await
}

async fn until_locked(person: &Person<'_>, title: &str) -> Result<()> {
    person.until_there("[data-action='unlock']").await?;
    person.until_seen("h1", &person.text.say(title)).await?;
    person.not_in_document(&["A1", "B2", WORDS]).await
}

#[tokio::test]
async fn the_desk_is_locked_and_left_in_all_tabs_at_once() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let first = person.tab().await?;
        person.set_up_desk().await?;
        begin(person, "A1").await?;
        let second = person.open_tab().await?;
        person.open().await?;
        person.come_to_desk().await?;
        // Whoever else speaks on the channel has no say but that one.
        let speak = "const channel = new BroadcastChannel('everyday-skills-desk/');
            for (const said of ['', 'Lock', 'lock ', 'open', { lock: true }, ['lock'], 7]) channel.postMessage(said);
            channel.close()";
        person.script::<()>(speak, vec![]).await?;
        person.turn_to(&first).await?;
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        assert_eq!(person.sees(".top [data-client]").await?, "A1");

        person.turn_to(&second).await?;
        person.press("lock-now").await?;
        until_locked(person, "desk-locked").await?;
        person.turn_to(&first).await?;
        until_locked(person, "desk-record-locked").await?;
        person.nothing_of_desk_is_readable(&[WORDS]).await?;
        person.unlock(DESK_PASSPHRASE).await?;
        assert_eq!(person.written(".own textarea").await?, WORDS);
        // The other one stays as it is.
        person.turn_to(&second).await?;
        until_locked(person, "desk-locked").await?;
        person.unlock(DESK_PASSPHRASE).await?;
        person.until_at_desk().await?;
        person.turn("leave-desk").await?;
        person.turn_to(&first).await?;
        until_locked(person, "desk-record-locked").await?;
        // The next client is there: nothing of the last one comes up.
        person.press("to-list").await?;
        until_locked(person, "desk-locked").await?;
        ensure!(person.texts("[data-action='to-list']").await?.is_empty(), "it is offered once more");
        person.unlock(DESK_PASSPHRASE).await?;
        person.until_at_desk().await?;
        person.open_only_client("A1", WORDS).await?;
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn a_tab_that_is_loaded_again_comes_back_to_the_record_and_the_page_and_the_clock_goes_on() -> Result<()>
{
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.set_up_desk().await?;
        begin(person, "B2").await?;
        person.back_to_desk().await?;
        begin(person, "A1").await?;
        // What the tab notes tells nothing of anybody.
        let noted = person.session().await?.into_iter().filter(|(key, _)| key.starts_with("everyday-skills"));
        let noted: Vec<_> = noted.collect();
        let key = format!("{DESK_KEYS}tab");
        let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_hexdigit());
        ensure!(
            matches!(noted.as_slice(), [(noted, text)] if *noted == key && text.split(' ').all(is_number)),
            "{noted:?}"
        );
        // The talk began a while ago.
        let earlier = "const [id, began] = sessionStorage[arguments[0]].split(' ');
            sessionStorage[arguments[0]] = `${id} ${began - 12.5 * 60_000}`";
        person.script::<()>(earlier, vec![key.as_str().into()]).await?;
        person.reload().await?;
        until_locked(person, "desk-record-locked").await?;
        person.passes_axe().await?;
        person.try_passphrase("seven grey stoves").await?;
        person.until_seen("main [id$='-wrong']", &person.text.say("desk-wrong")).await?;
        person.try_passphrase(DESK_PASSPHRASE).await?;
        person.until_there(".own textarea").await?;
        assert_eq!(person.sees(".top [data-client]").await?, "A1");
        assert_eq!(person.written(".own textarea").await?, WORDS);
        let clock = person.sees(".talk-clock").await?;
        let minutes = person.text.say_with("talk-clock", &[("used", "12"), ("of", "30")]);
        ensure!(clock.contains(&minutes), "the clock says {clock}");
        // Once more, and the other client is there, too.
        person.reload().await?;
        until_locked(person, "desk-record-locked").await?;
        person.try_passphrase(DESK_PASSPHRASE).await?;
        person.until_there(".own textarea").await?;
        person.back_to_desk().await?;
        assert_eq!(person.clients().await?.len(), 2);

        // What was damaged is ignored.
        person.script::<()>("sessionStorage[arguments[0]] = 'zz 12 ~'", vec![key.as_str().into()]).await?;
        person.reload().await?;
        until_locked(person, "desk-locked").await?;
        person.unlock(DESK_PASSPHRASE).await?;
        person.until_at_desk().await?;

        // Who leaves the desk has left it.
        person.turn("leave-desk").await?;
        ensure!(!person.session().await?.contains_key(&key), "the tab still notes that it is at the desk");
        person.reload().await?;
        assert_eq!(person.screen().await?, "welcome");
        person.until_there("[data-action='desk']").await
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

#[tokio::test]
async fn a_record_that_was_just_made_is_there_after_the_browser_was_killed() -> Result<()> {
    let site = Site::serve()?;
    let profile = Profile::new()?;
    let before = async |person: &Person<'_>| {
        person.set_up_desk().await?;
        // Long enough for the desk itself to be on disk.
        tokio::time::sleep(std::time::Duration::from_secs(10)).await;
        begin(person, "A1").await?;
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        person.kill_browser().await
    };
    Visit::to(&site).with(&profile).run(before).await?;
    let after = async |person: &Person<'_>| {
        person.open().await?;
        person.come_to_locked_desk().await?;
        person.try_passphrase(DESK_PASSPHRASE).await?;
        person.until_at_desk().await?;
        assert_eq!(person.clients().await?, ["A1"]);
        assert_eq!(person.client_ids().await?.len(), 1, "it is in the database only");
        person.open_client("A1").await?;
        assert_eq!(person.written(".own textarea").await?, WORDS);
        // What is erased does not come back.
        person.turn("ask-erase").await?;
        person.press("erase").await?;
        person.until_at_desk().await?;
        person.press("lock-now").await?;
        until_locked(person, "desk-locked").await?;
        person.unlock(DESK_PASSPHRASE).await?;
        person.until_at_desk().await?;
        ensure!(person.clients().await?.is_empty(), "an erased record is there again");
        Ok(())
    };
    Visit::to(&site).with(&profile).run(after).await
}

#[tokio::test]
async fn a_learner_who_erases_everything_is_told_that_the_desk_stays() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let stays = person.text.say("desk-stays");
        let says = async |person: &Person<'_>| anyhow::Ok(person.sees("main").await?.contains(&stays));
        person.open().await?;
        person.turn("privacy").await?;
        ensure!(!says(person).await?, "a desk where there is none");
        person.turn("back").await?;
        person.set_up_desk_here().await?;
        begin(person, "A1").await?;
        person.turn("privacy").await?;
        ensure!(person.sees("main").await?.contains(&person.text.say("kept-at-desk")), "what the tab notes");
        ensure!(!says(person).await?, "that is for learners");
        person.turn("back").await?;
        person.back_to_desk().await?;
        person.turn("leave-desk").await?;
        let before = person.desk().await?;
        ensure!(before.len() > 1, "no records");
        person.turn("privacy").await?;
        ensure!(says(person).await?, "what is kept does not say it");
        person.page_is_sound(&person.state().await?).await?;
        person.turn("take-erase").await?;
        ensure!(says(person).await?, "who is about to erase is not told");
        person.page_is_sound(&person.state().await?).await?;
        person.turn("erase").await?;
        person.until_seen("[role='status']", &person.text.say("left-gone")).await?;
        ensure!(says(person).await?, "who has erased is not told");
        person.page_is_sound(&person.state().await?).await?;
        assert_eq!(person.desk().await?, before);
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
