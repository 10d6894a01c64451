//! The desk when something is wrong: damaged records, newer ones, two tabs, no more room.

use anyhow::{Context, Result, ensure};
use end_to_end::{DESK_KEYS, DESK_PASSPHRASE, FAULTS, Person, Site, Visit};
use keeping::{SLOTS, VERSION};

const WORDS: &str = "I fix radios for my neighbors";

/// Makes a record with something told.
async fn make(person: &Person<'_>, code: &str) -> Result<String> {
    let before = person.client_ids().await?;
    person.begin_with(code).await?;
    person.tell_on_first_card(WORDS).await?;
    person.back_to_desk().await?;
    let new = person.client_ids().await?.into_iter().find(|id| !before.contains(id));
    new.context("no record was made")
}

/// Changes what is in both slots of a record.
async fn spoil(person: &Person<'_>, id: &str, how: impl Fn(String) -> String) -> Result<()> {
    for slot in SLOTS {
        let key = slot.replace("everyday-skills/", &format!("{DESK_KEYS}{id}/"));
        if let Some(text) = person.desk().await?.remove(&key) {
            person.put(&key, &how(text)).await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_damaged_and_a_newer_record_leave_the_others_alone() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.set_up_desk().await?;
        let damaged = make(person, "A1").await?;
        let newer = make(person, "B2").await?;
        let other = make(person, "C3").await?;
        make(person, "D4").await?;
        spoil(person, &damaged, |text| text[..text.len() - 40].to_owned()).await?;
        let version = format!("\"version\":{VERSION},\"count\"");
        spoil(person, &newer, |text| text.replace(&version, "\"version\":99,\"seal\"")).await?;
        // One that was locked with the passphrase of another desk.
        spoil(person, &other, |text| {
            let lock: serde_json::Value = serde_json::from_str(&text).unwrap_or_default();
            let part = |name: &str| {
                let part = lock.pointer(name).and_then(serde_json::Value::as_str);
                part.unwrap_or_default().to_owned()
            };
            let (salt, nonce) = (part("/lock/salt"), part("/lock/nonce"));
            let body = format!("{{\"lock\":{}}}", lock.pointer("/lock").unwrap_or(&serde_json::Value::Null));
            let body = body.replace(&salt, "AAAAAAAAAAAAAAAAAAAAAA==").replace(&nonce, "AAAAAAAAAAAAAAAA");
            keeping::seal(9, &body)
        })
        .await?;
        let before = person.desk().await?;
        person.open().await?;
        person.come_to_desk().await?;
        assert_eq!(person.clients().await?, ["D4"]);
        let mut why = person.attributes(".desk-list [data-unreadable]", "data-unreadable").await?;
        why.sort();
        assert_eq!(why, ["desk-record-damaged", "desk-record-newer", "desk-record-other-passphrase"]);
        person.passes_axe_unfolded().await?;
        person.fits_its_window().await?;
        let row = format!("[data-client='{damaged}']");
        person.click(&format!("{row} [data-action='export-client']")).await?;
        let file = person.saved_file("everyday-skills-unread.json").await?;
        ensure!(before.values().any(|text| *text == file), "the file is not what is kept");
        person.open_client("D4").await?;
        assert_eq!(person.written(".own textarea").await?, WORDS);
        person.back_to_desk().await?;
        for (key, text) in
            before.iter().filter(|(key, _)| [&damaged, &newer, &other].iter().any(|id| key.contains(*id)))
        {
            assert_eq!(person.kept(key).await?, *text, "{key} has changed");
        }
        person.click(&format!("{row} [data-action='erase-client']")).await?;
        person.press("sure").await?;
        let gone = format!("return !document.querySelector(\"{row}\")");
        person.until("it is gone", &gone).await?;
        assert_eq!(person.client_ids().await?.len(), 3);
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn a_desk_whose_own_record_is_lost_opens_with_the_passphrase_of_its_records() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.set_up_desk().await?;
        make(person, "A1").await?;
        person.go(&site.blank()).await?;
        let lose =
            "for (const key of ['reflection', 'reflection-2']) localStorage.removeItem(arguments[0] + key)";
        person.script::<()>(lose, vec![DESK_KEYS.into()]).await?;
        let forget = "const done = arguments[arguments.length - 1];
            const gone = indexedDB.deleteDatabase('everyday-skills./desk');
            gone.onsuccess = gone.onerror = gone.onblocked = () => done(null);";
        person.script_async::<()>(forget, vec![]).await?;
        person.open().await?;
        person.come_to_locked_desk().await?;
        ensure!(person.sees("main").await?.contains(&person.text.say("desk-lost")), "not said");
        person.try_passphrase("seven grey stoves").await?;
        person.until_seen("main [id$='-wrong']", &person.text.say("desk-wrong")).await?;
        person.try_passphrase(DESK_PASSPHRASE).await?;
        person.until_at_desk().await?;
        person.open_only_client("A1", WORDS).await?;
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn who_forgot_the_passphrase_saves_all_as_it_is_and_begins_anew() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.set_up_desk().await?;
        make(person, "A1").await?;
        person.press("lock-now").await?;
        person.until_there("[data-action='unlock']").await?;
        person.unfold("[data-action='export-all']").await?;
        person.press("export-all").await?;
        person.until_seen(".desk-said p", &person.text.count("desk-exported", 1)).await?;
        let in_view =
            "const { top, bottom } = document.querySelector('.main .desk-said p').getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight";
        person.until("it is seen that they were saved", in_view).await?;
        person.passes_axe().await?;
        person.press("erase-all").await?;
        person.until_there(".desk-sure").await?;
        person.passes_axe().await?;
        person.press("sure").await?;
        person.until_there("#everyday-skills-passphrase-again").await?;
        ensure!(person.desk().await?.is_empty(), "something is left of the desk");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// While one press is still seen to, a second one must not write over what was locked.
#[tokio::test]
async fn pressing_twice_to_go_back_loses_nothing() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.set_up_desk().await?;
        make(person, "A1").await?;
        person.open_client("A1").await?;
        let press = "const button = document.querySelector('[data-action=to-desk]');
            const again = setInterval(() => button.isConnected ? button.click() : clearInterval(again), 5);
            button.click();";
        person.script::<()>(press, vec![]).await?;
        person.until_at_desk().await?;
        person.open().await?;
        person.come_to_desk().await?;
        person.open_client("A1").await?;
        assert_eq!(person.written(".own textarea").await?, WORDS);
        person.back_to_desk().await?;
        person.nothing_of_desk_is_readable(&["radios"]).await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn two_tabs_at_one_desk_keep_in_step() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let first = person.tab().await?;
        person.set_up_desk().await?;
        make(person, "A1").await?;
        make(person, "B2").await?;
        let second = person.open_tab().await?;
        person.open().await?;
        person.come_to_desk().await?;
        assert_eq!(person.clients().await?.len(), 2);
        // One makes a record: it is in the list of the other.
        person.turn_to(&first).await?;
        make(person, "C3").await?;
        person.turn_to(&second).await?;
        person
            .until("it is in the list", "return document.querySelectorAll('.desk-list li').length === 3")
            .await?;
        // Both have the same record open.
        person.open_client("A1").await?;
        person.turn_to(&first).await?;
        person.open_client("A1").await?;
        person.empty(".own textarea").await?;
        person.write(".own textarea", "I fix phones").await?;
        person.turn_to(&second).await?;
        let has = "return document.querySelector('.own textarea').value === 'I fix phones'";
        person.until("the other tab's words are here", has).await?;
        // One erases it.
        person.turn_to(&first).await?;
        person.turn("ask-erase").await?;
        person.press("erase").await?;
        person.until_at_desk().await?;
        person.turn_to(&second).await?;
        person.until_at_desk().await?;
        let said = person.text.say_with("desk-erased-elsewhere", &[("code", "A1")]);
        person.until_seen(".desk-said p", &said).await?;
        person
            .until("it is off the list", "return document.querySelectorAll('.desk-list li').length === 2")
            .await?;
        assert_eq!(person.client_ids().await?.len(), 2);
        // One erases all.
        person.unfold("[data-action='erase-all']").await?;
        person.press("erase-all").await?;
        person.press("sure").await?;
        person.until_there("#everyday-skills-passphrase-again").await?;
        person.turn_to(&first).await?;
        person.until_there("#everyday-skills-passphrase-again").await?;
        ensure!(person.desk().await?.is_empty(), "something was written again");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn when_room_ends_in_the_middle_of_a_talk_the_record_stays_open_and_is_saved_as_a_file() -> Result<()> {
    let site = Site::serve_after(FAULTS)?;
    let walk = async |person: &Person<'_>| {
        person.set_up_desk().await?;
        make(person, "A1").await?;
        person.open_client("A1").await?;
        person.fill_storage().await?;
        person.empty(".own textarea").await?;
        person.write(".own textarea", "I fix phones").await?;
        person.sees_notice("save-full", &person.text.say("save-full")).await?;
        person.until_there(".desk-trouble").await?;
        person.passes_axe().await?;
        person.fits_its_window().await?;
        person.press("to-desk").await?;
        let focus = "return document.activeElement?.matches('.desk-trouble')";
        person.until("it is said why it stays open", focus).await?;
        assert_eq!(person.written(".own textarea").await?, "I fix phones");
        person.press("export-open").await?;
        let file = person.saved_file("everyday-skills-record.json").await?;
        ensure!(!file.contains("phones"), "the file can be read");
        person.press("close-anyway").await?;
        person.until_at_desk().await?;
        person.mend_storage().await?;
        person.open_client("A1").await?;
        assert_eq!(person.written(".own textarea").await?, WORDS);
        person.back_to_desk().await?;
        // What was not stored comes back with the file.
        person.choose_records(&file).await?;
        person.bring_in(DESK_PASSPHRASE).await?;
        person.until_seen(".desk-said p", &person.text.count("desk-brought-in", 1)).await?;
        person.until_at_desk().await?;
        person.open_client("A1").await?;
        assert_eq!(person.written(".own textarea").await?, "I fix phones");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn that_room_is_short_is_said_before_it_is_used_up() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.set_up_desk().await?;
        make(person, "A1").await?;
        person.go(&site.blank()).await?;
        person.leave_room(40_000).await?;
        person.open().await?;
        person.come_to_desk().await?;
        person.until_there(".desk-said .trouble").await?;
        let said = person.sees(".desk-said .trouble p").await?;
        ensure!((1..=9).any(|count| said == person.text.count("desk-room-little", count)), "{said}");
        ensure!(
            !person.desk().await?.keys().any(|key| key.contains("probe")),
            "what was tried out is still there"
        );
        person.passes_axe().await?;
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
