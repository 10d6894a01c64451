//! Records of the desk as files: saved, brought in, and what the client did at home.

use anyhow::{Context, Result, ensure};
use end_to_end::{DESK_PASSPHRASE, Person, Site, Visit, life, saved, unsealed};
use keeping::Saved;
use serde_json::{Value, json};

const COPY: &str = "[data-choice='file']";

/// Saves all records of the desk.
async fn export(person: &Person<'_>) -> Result<String> {
    person.unfold("[data-action='export-all']").await?;
    person.press("export-all").await?;
    person.saved_file("everyday-skills-desk.json").await
}

#[tokio::test]
async fn all_records_are_saved_and_brought_in_at_another_desk_with_another_passphrase() -> Result<()> {
    let site = Site::serve()?;
    let (mut first, mut second) = (String::new(), String::new());
    let here = async |person: &Person<'_>| {
        person.set_up_desk().await?;
        for (code, words) in [("A1", "I fix radios"), ("B2", "I bake for weddings")] {
            person.begin_with(code).await?;
            person.tell_on_first_card(words).await?;
            person.back_to_desk().await?;
        }
        first = export(person).await?;
        let said = person.text.count("desk-exported", 2);
        person.until_seen(".desk-said p", &said).await?;
        let file: Value = serde_json::from_str(&first)?;
        assert_eq!(file.pointer("/format"), Some(&json!("everyday-skills/desk")));
        assert_eq!(file.pointer("/records").and_then(Value::as_array).map(Vec::len), Some(2));
        for word in ["A1\"", "radios", "weddings", "desk/"] {
            ensure!(!first.contains(word), "{word:?} can be read in the file");
        }
        // One goes on after that.
        person.open_client("B2").await?;
        person.empty(".own textarea").await?;
        person.write(".own textarea", "I bake for weddings, and for funerals").await?;
        person.back_to_desk().await?;
        person.press_of_client("B2", "export-client").await?;
        second = person.saved_file("everyday-skills-record.json").await?;
        Ok(())
    };
    Visit::to(&site).run(here).await?;
    let there = async |person: &Person<'_>| {
        person.open().await?;
        person.press("desk").await?;
        person.until_there("#everyday-skills-passphrase-again").await?;
        let other = "four brown foxes";
        person.type_passphrase(other, other).await?;
        person.press("lock").await?;
        person.until_at_desk().await?;
        for (text, wrong) in [
            ("{}", "desk-file-foreign"),
            (&first[..first.len() / 2], "desk-file-damaged"),
            (&first.replace("\"version\":1", "\"version\":2"), "desk-file-newer"),
            (&saved("days", &[("device", "own")]), "desk-file-of-one"),
        ] {
            person.choose_records(text).await?;
            person.until_seen("main [id$='-wrong']", &person.text.say(wrong)).await?;
        }
        person.passes_axe().await?;
        person.choose_records(&first).await?;
        person.bring_in(other).await?;
        person.until_seen("main [id$='-wrong']", &person.text.say("desk-wrong")).await?;
        person.passes_axe().await?;
        assert_eq!(person.client_ids().await?, Vec::<String>::new());
        person.bring_in(DESK_PASSPHRASE).await?;
        person.until_seen(".desk-said p", &person.text.count("desk-brought-in", 2)).await?;
        person
            .until("both are there", "return document.querySelectorAll('.desk-list li').length === 2")
            .await?;
        // The same record once more, newer: put together, not twice.
        person.choose_records(&second).await?;
        person.bring_in(DESK_PASSPHRASE).await?;
        person.until_seen(".desk-said p", &person.text.count("desk-brought-in", 1)).await?;
        person.until_at_desk().await?;
        assert_eq!(person.client_ids().await?.len(), 2);
        person.open_client("B2").await?;
        assert_eq!(person.written(".own textarea").await?, "I bake for weddings, and for funerals");
        // From now on it is this desk's passphrase that opens them.
        person.press("lock-now").await?;
        person.until_there("[data-action='unlock']").await?;
        person.unlock(other).await?;
        assert_eq!(person.sees(".top [data-client]").await?, "B2");
        Ok(())
    };
    Visit::to(&site).run(there).await
}

#[tokio::test]
async fn what_a_client_did_at_home_is_opened_once_and_the_same_client_is_noticed() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let life: Saved = serde_json::from_str(&life("gig-driver", "skills")?)?;
        let file = life.to_file();
        person.set_up_desk().await?;
        person.write("#everyday-skills-code", "J.R.").await?;
        person.turn("new-from-copy").await?;
        assert_eq!(person.screen().await?, "open");
        person.choose_file(COPY, file.as_bytes()).await?;
        person.until_there("[data-action='replace']").await?;
        ensure!(person.texts("[data-like]").await?.is_empty(), "like somebody, at an empty desk");
        person.turn("replace").await?;
        assert_eq!(person.screen().await?, "skills");
        assert_eq!(person.sees(".top [data-client]").await?, "J.R.");
        person.back_to_desk().await?;

        // The same file for a client who seems new.
        person.write("#everyday-skills-code", "X").await?;
        person.turn("new-from-copy").await?;
        person.choose_file(COPY, file.as_bytes()).await?;
        person.until_there("[data-like] [data-action='join']").await?;
        let said = person.text.say_with("desk-twice", &[("code", "J.R.")]);
        assert_eq!(person.sees("[data-like] p").await?, said);
        person.passes_axe().await?;
        person.fits_its_window().await?;
        person.turn("join").await?;
        assert_eq!(person.sees(".top [data-client]").await?, "J.R.");
        assert_eq!(person.screen().await?, "profile");
        person.back_to_desk().await?;
        assert_eq!(person.clients().await?, ["J.R."]);
        assert_eq!(person.client_ids().await?.len(), 1);

        // What goes back to the client has nothing of the counselor's.
        person.open_client("J.R.").await?;
        person.go_by_path("take").await?;
        person.press("save-copy").await?;
        let copy: Value = serde_json::from_str(&person.saved_file("everyday-skills.json").await?)?;
        let answers = copy.pointer("/answers").and_then(Value::as_object).context("no answers")?;
        ensure!(answers.len() > 10 && answers.keys().all(|key| !key.starts_with("desk/")), "{answers:?}");
        ensure!(person.texts("[data-action='lock']").await?.is_empty(), "a lock of its own");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn somebody_elses_copy_looks_like_nobody() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.set_up_desk().await?;
        for (code, file) in [
            ("A1", unsealed("days", &[("device", "own"), ("hope/new-job", "yes")]).to_file()),
            ("B2", unsealed("days", &[("device", "own"), ("hope/new-job", "yes")]).to_file()),
        ] {
            person.write("#everyday-skills-code", code).await?;
            person.turn("new-from-copy").await?;
            person.choose_file(COPY, file.as_bytes()).await?;
            person.until_there("[data-action='replace']").await?;
            ensure!(person.texts("[data-like]").await?.is_empty(), "{code} looks like somebody");
            person.turn("replace").await?;
            person.back_to_desk().await?;
        }
        assert_eq!(person.clients().await?.len(), 2);
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
