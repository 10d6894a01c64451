//! The counselor's desk: many records on one computer, behind one passphrase, apart from whatever else is there.

use anyhow::{Context, Result, ensure};
use end_to_end::{CLOCKS, DESK_KEYS, DESK_PASSPHRASE, KEY, Person, Site, Size, Visit, saved};

/// What each of three clients tells.
const CLIENTS: [(&str, &str); 3] = [
    ("J.R.", "I mend the bikes of the whole street"),
    ("22-07", "I keep the books of our prayer house"),
    ("K-9", "I taught myself to cut hair at home"),
];

const DAY: i64 = 24 * 60 * 60 * 1000;

#[tokio::test]
async fn three_clients_have_records_of_their_own_and_nothing_of_them_is_readable() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        // Somebody used this browser for themselves before.
        let own = saved("days", &[("device", "own"), ("hope/new-job", "yes"), ("setting/home", "yes")]);
        person.prepare_only(&[(KEY, &own)]).await?;
        person.open().await?;
        assert_eq!(person.screen().await?, "days");
        person.go_by_path("welcome").await?;
        let before = person.kept(KEY).await.ok();
        person.press("desk").await?;
        person.until_there("#everyday-skills-passphrase-again").await?;
        person.passes_axe_unfolded().await?;
        person.fits_its_window().await?;
        person.type_passphrase("short", "short").await?;
        person.press("lock").await?;
        person.until_seen("main form [id$='-wrong']", &person.text.say("passphrase-short")).await?;
        ensure!(person.desk().await?.is_empty(), "a desk is there already");
        person.type_passphrase(DESK_PASSPHRASE, DESK_PASSPHRASE).await?;
        person.press("lock").await?;
        person.until_at_desk().await?;
        person.until_seen(".desk-clients p", &person.text.say("desk-empty")).await?;
        person.passes_axe_unfolded().await?;

        person.write("#everyday-skills-code", "Maria").await?;
        person.until_seen("#everyday-skills-code-note", &person.text.say("desk-code-name")).await?;
        person.passes_axe().await?;
        person.empty("#everyday-skills-code").await?;
        for (code, words) in CLIENTS {
            person.begin_with(code).await?;
            assert_eq!(person.sees(".top [data-client]").await?, code);
            assert_eq!(person.screen().await?, "welcome");
            ensure!(person.texts("[data-action='desk']").await?.is_empty(), "a desk at the desk");
            person.tell_on_first_card(words).await?;
            for (other, told) in CLIENTS.iter().filter(|(other, _)| *other != code) {
                person.not_in_document(&[*other, *told]).await?;
            }
            person.back_to_desk().await?;
            person.not_in_document(&CLIENTS.map(|(_, told)| told)).await?;
        }
        let mut codes = person.clients().await?;
        codes.sort();
        assert_eq!(codes, ["22-07", "J.R.", "K-9"]);
        assert_eq!(person.texts(".desk-list .desk-who .note").await?, ["today", "today", "today"]);
        person.passes_axe_unfolded().await?;
        person.fits_its_window().await?;
        let words = CLIENTS.map(|(code, told)| [code, told]).concat();
        person.nothing_of_desk_is_readable(&words).await?;
        person.nothing_of_desk_is_readable(&["desk/code", DESK_PASSPHRASE]).await?;

        // Each has their own, on the page where they stopped.
        for (code, words) in CLIENTS {
            person.open_client(code).await?;
            assert_eq!(person.screen().await?, "form");
            assert_eq!(person.written(".own textarea").await?, words);
            // The browser's own button leads to nobody else.
            for _ in 0..3 {
                person.script::<()>("history.back()", vec![]).await?;
                tokio::time::sleep(std::time::Duration::from_millis(300)).await;
                assert_eq!(person.sees(".top [data-client]").await?, code);
                let others: Vec<_> = CLIENTS.iter().filter(|(other, _)| *other != code).collect();
                person.not_in_document(&others.iter().map(|(_, told)| *told).collect::<Vec<_>>()).await?;
            }
            person.back_to_desk().await?;
        }
        person.script::<()>("history.back()", vec![]).await?;
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        person.until_at_desk().await?;

        // Who leaves locks it, and the learner's own is as it was.
        person.turn("leave-desk").await?;
        person.not_in_document(&words).await?;
        assert_eq!(person.kept(KEY).await.ok(), before);
        assert_eq!(person.answers().await?.get("hope/new-job").map(String::as_str), Some("yes"));
        assert_eq!(person.screen().await?, "welcome");
        person.press("desk").await?;
        person.until_there("[data-action='unlock']").await?;
        assert_eq!(person.sees("h1").await?, person.text.say("desk-locked"));
        person.not_in_document(&words).await?;
        person.passes_axe_unfolded().await?;
        person.try_passphrase("seven grey stoves").await?;
        person.until_seen("main [id$='-wrong']", &person.text.say("desk-wrong")).await?;
        person.try_passphrase(DESK_PASSPHRASE).await?;
        person.until_at_desk().await?;
        assert_eq!(person.clients().await?.len(), 3);
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn records_are_found_put_away_and_brought_back() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.set_up_desk().await?;
        for number in 1..=8 {
            ensure!(person.texts("#everyday-skills-find-client").await?.is_empty(), "a search among few");
            person.begin_with(&format!("C-{number}")).await?;
            person.back_to_desk().await?;
        }
        person.write("#everyday-skills-find-client", "c-7").await?;
        person.until_seen(".desk-clients [role='status']", &person.text.count("desk-found", 1)).await?;
        assert_eq!(person.clients().await?, ["C-7"]);
        person.empty("#everyday-skills-find-client").await?;
        person.write("#everyday-skills-find-client", "nobody").await?;
        person.until_seen(".desk-clients [role='status']", &person.text.say("desk-found-none")).await?;
        person.passes_axe().await?;
        person.empty("#everyday-skills-find-client").await?;
        person
            .until("all are there", "return document.querySelectorAll('.desk-list li').length === 8")
            .await?;
        person.press_of_client("C-3", "archive-client").await?;
        person.until("it is away", "return document.querySelectorAll('.desk-list li').length === 7").await?;
        ensure!(!person.clients().await?.contains(&"C-3".to_owned()), "it is still shown");
        person.choose("archived").await?;
        person.until("it is shown", "return document.querySelectorAll('.desk-list li').length === 8").await?;
        assert_eq!(person.clients().await?.last().map(String::as_str), Some("C-3"));
        person.press_of_client("C-3", "archive-client").await?;
        let is_back = "return !document.querySelector('[data-choice=archived]')";
        person.until("nothing is put away", is_back).await?;
        assert_eq!(person.clients().await?.len(), 8);
        Ok(())
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

#[tokio::test]
async fn a_client_gets_another_code() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.set_up_desk().await?;
        person.begin_with("").await?;
        person.tell_on_first_card(CLIENTS[0].1).await?;
        person.back_to_desk().await?;
        let none = person.text.say("desk-no-code");
        assert_eq!(person.clients().await?, [none.as_str()]);
        person.press_of_client(&none, "rename-client").await?;
        person.until_there("#everyday-skills-other-code").await?;
        person.passes_axe().await?;
        person.fits_its_window().await?;
        person.write("#everyday-skills-other-code", "J.R.").await?;
        person.press("rename").await?;
        person.until_seen(".desk-list strong", "J.R.").await?;
        person.open_client("J.R.").await?;
        assert_eq!(person.written(".own textarea").await?, CLIENTS[0].1);
        // One that nothing was told in, by nobody, leaves nothing.
        person.back_to_desk().await?;
        person.begin_with("").await?;
        person.back_to_desk().await?;
        assert_eq!(person.clients().await?, ["J.R."]);
        assert_eq!(person.client_ids().await?.len(), 1);
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn one_record_is_erased_or_all_and_nothing_else() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.set_up_desk().await?;
        for code in ["A1", "B2", "C3"] {
            person.begin_with(code).await?;
            person.tell_on_first_card("I fix radios for my neighbors").await?;
            person.back_to_desk().await?;
        }
        // From the list, asked once more.
        person.press_of_client("A1", "erase-client").await?;
        person.until_there(".desk-sure").await?;
        // Which one, and that it is for good.
        let told = [
            person.text.say_with("desk-progress", &[("at", "1"), ("of", "11")]),
            person.text.count("desk-skills", 0),
        ];
        let which =
            person.text.say_with("desk-erase-which", &[("seen", "today"), ("told", &told.join(" · "))]);
        let said = person.texts(".desk-sure p").await?;
        let sure = person.text.say_with("desk-erase-sure", &[("code", "A1")]);
        assert_eq!(said, [sure, which, person.text.say("desk-erase-lead")]);
        person.passes_axe().await?;
        person.press("not-sure").await?;
        assert_eq!(person.client_ids().await?.len(), 3);
        person.press_of_client("A1", "erase-client").await?;
        person.press("sure").await?;
        let erased = |code| person.text.say_with("desk-erased", &[("code", code)]);
        person.until_seen(".desk-said p", &erased("A1")).await?;
        assert_eq!(person.client_ids().await?.len(), 2);

        // While it is open: that record only, and back to the desk.
        person.open_client("B2").await?;
        assert_eq!(person.sees("[data-action='ask-erase']").await?, person.text.say("desk-erase-one"));
        person.turn("ask-erase").await?;
        assert_eq!(person.sees("h1").await?, person.text.say_with("desk-erase-sure", &[("code", "B2")]));
        ensure!(person.sees("main").await?.contains(&told.join(" · ")), "which one is not said");
        person.passes_axe().await?;
        person.turn("back").await?;
        assert_eq!(person.written(".own textarea").await?, "I fix radios for my neighbors");
        person.turn("ask-erase").await?;
        person.press("erase").await?;
        person.until_at_desk().await?;
        person.until_seen(".desk-said p", &erased("B2")).await?;
        assert_eq!(person.clients().await?, ["C3"]);
        assert_eq!(person.client_ids().await?.len(), 1);

        person.unfold("[data-action='erase-all']").await?;
        person.press("erase-all").await?;
        person.press("sure").await?;
        person.until_there("#everyday-skills-passphrase-again").await?;
        person.until_seen(".desk-said p", &person.text.say("desk-all-erased")).await?;
        let gone = "const done = arguments[arguments.length - 1];
            indexedDB.databases().then((all) => done(all.map(({ name }) => name)));";
        ensure!(person.desk().await?.is_empty(), "something is left of the desk");
        for _ in 0..20 {
            if person.script_async::<Vec<String>>(gone, vec![]).await?.is_empty() {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        }
        person.nothing_is_left().await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn what_nobody_opened_is_erased_after_it_was_said_and_opening_keeps_it() -> Result<()> {
    let site = Site::serve_after(CLOCKS)?;
    let walk = async |person: &Person<'_>| {
        person.set_up_desk().await?;
        for code in ["A1", "B2"] {
            person.begin_with(code).await?;
            person.tell_on_first_card("I fix radios for my neighbors").await?;
            person.back_to_desk().await?;
        }
        // The desk locks while nobody is there, and says it when it is opened.
        let later = async |days: i64| {
            person.skip(days * DAY).await?;
            person.until_there("[data-action='unlock']").await?;
            person.try_passphrase(DESK_PASSPHRASE).await?;
            person.until_at_desk().await
        };
        later(70).await?;
        assert_eq!(person.texts(".desk-said li, .desk-said p").await?, Vec::<String>::new());
        later(100).await?;
        // Long due, and never said: it stays.
        person.until_there(".desk-said li").await?;
        let said = person.texts(".desk-said li").await?;
        ensure!(
            said.len() == 2 && said.iter().any(|said| said.starts_with("A1: will be erased on")),
            "{said:?}"
        );
        assert_eq!(person.client_ids().await?.len(), 2);
        person.passes_axe().await?;
        let place = said.iter().position(|said| said.starts_with("B2")).context("B2 is not named")? + 1;
        person.turn_by(&format!(".desk-said li:nth-child({place}) [data-action='open-said']")).await?;
        assert_eq!(person.sees(".top [data-client]").await?, "B2");
        person.back_to_desk().await?;
        later(6).await?;
        assert_eq!(person.client_ids().await?.len(), 2);
        later(2).await?;
        let said = person.text.say_with("desk-was-erased", &[("code", "A1"), ("count", "90")]);
        person.until_seen(".desk-said p", &said).await?;
        assert_eq!(person.clients().await?, ["B2"]);
        assert_eq!(person.client_ids().await?.len(), 1);
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn an_open_record_locks_by_the_setting_of_the_desk_and_comes_back_on_the_same_page() -> Result<()> {
    let site = Site::serve_after(CLOCKS)?;
    let walk = async |person: &Person<'_>| {
        person.set_up_desk().await?;
        person.unfold("[data-choice='5']").await?;
        person.choose("5").await?;
        person.begin_with("J.R.").await?;
        person.tell_on_first_card(CLIENTS[0].1).await?;
        person.skip(4 * 60_000 + 5000).await?;
        person.until_there("[data-notice='closing']").await?;
        assert_eq!(person.sees("[data-notice='closing'] p").await?, person.text.say("desk-closing"));
        person.skip(60_000).await?;
        person.until_there("[data-action='unlock']").await?;
        assert_eq!(person.sees("h1").await?, person.text.say("desk-record-locked"));
        person.not_in_document(&["J.R.", CLIENTS[0].1]).await?;
        person.passes_axe_unfolded().await?;
        person.unlock(DESK_PASSPHRASE).await?;
        assert_eq!(person.sees(".top [data-client]").await?, "J.R.");
        assert_eq!(person.written(".own textarea").await?, CLIENTS[0].1);
        person.back_to_desk().await?;
        assert_eq!(person.clients().await?, ["J.R."]);
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn a_widget_that_is_told_so_begins_at_its_desk_and_says_where_there_can_be_none() -> Result<()> {
    let site = Site::serve()?;
    site.put_host("desk.html", &host("counselor=\"desk\""));
    site.put_host("named.html", &host("counselor=\"desk\" name=\"north\""));
    site.put_host("tab.html", &host("counselor=\"desk\" storage=\"tab\""));
    let walk = async |person: &Person<'_>| {
        person.go(&site.host("tab.html")).await?;
        until_inside(person, &person.text.say("desk-only-tab")).await?;
        person.go(&site.host("desk.html")).await?;
        until_inside(person, &person.text.say("desk-lead")).await?;
        person.go(&site.host("named.html")).await?;
        until_inside(person, &person.text.say("desk-lead")).await?;
        ensure!(!person.local().await?.keys().any(|key| key.starts_with(DESK_KEYS)), "a desk nobody set up");
        Ok(())
    };
    Visit::to(&site).run(walk).await?;
    // A page without cryptography, and one that may keep nothing.
    for (script, key) in [
        ("Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined })", "desk-no-lock"),
        (
            "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError') } })",
            "desk-blocked",
        ),
    ] {
        let site = Site::serve_after(script)?;
        let walk = async |person: &Person<'_>| {
            person.open().await?;
            person.press("desk").await?;
            person.until_seen("main p", &person.text.say(key)).await?;
            person.passes_axe().await?;
            person.turn("back").await?;
            assert_eq!(person.screen().await?, "welcome");
            Ok(())
        };
        Visit::to(&site).run(walk).await.context(key)?;
    }
    Ok(())
}

fn host(attributes: &str) -> String {
    format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Ours</title><link rel=\"icon\" href=\"data:,\">
        <script type=\"module\" src=\"{{{{origin}}}}/shelf/everyday-skills.js\"></script><everyday-skills {attributes}></everyday-skills></html>"
    )
}

async fn until_inside(person: &Person<'_>, text: &str) -> Result<()> {
    let says = format!(
        "return [...document.querySelector('everyday-skills').shadowRoot?.querySelectorAll('p') ?? []]
            .some((it) => it.innerText === {text:?})"
    );
    person.until(text, &says).await
}
