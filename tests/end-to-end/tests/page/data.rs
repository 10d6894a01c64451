//! Stored data that the page cannot use: said, kept, handed over, never overwritten.

use anyhow::{Result, ensure};
use end_to_end::{KEY, Person, SET_ASIDE, Site, Visit, saved};
use keeping::{FORMAT, Saved, VERSION};
use serde_json::{Value, json};

/// Opens the page on stored `text`: it must be said, untouched, and handed over as a file.
async fn is_said(person: &Person<'_>, text: &str, key: &str) -> Result<()> {
    person.prepare(KEY, text).await?;
    person.open().await?;
    assert_eq!(person.screen().await?, "welcome");
    assert_eq!(person.notices().await?, [key], "for {text}");
    person.sees_notice(key, &person.text.say(key)).await?;
    person.fits_its_window().await?;
    person.passes_axe().await?;
    assert_eq!(person.kept(KEY).await?, text, "opening the page changed it");
    Ok(())
}

/// Sets aside what cannot be read as soon as there is something to save.
async fn is_set_aside(text: &str, key: &str) -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        is_said(person, text, key).await?;
        person.press("save-unread").await?;
        assert_eq!(person.saved_file("everyday-skills-unread.json").await?, text);
        assert_eq!(person.kept(KEY).await?, text, "saving a copy changed it");
        person.turn("next").await?;
        person.choose("own").await?;
        let kept = person.local().await?;
        assert_eq!(person.kept(SET_ASIDE).await?, text);
        ensure!(kept.keys().eq([KEY, SET_ASIDE]), "{kept:?}");
        person.reload().await?;
        assert_eq!(person.notices().await?, ["welcome-back"]);
        ensure!(person.is_chosen("[data-choice='own']").await?, "the new answer is not kept");
        assert_eq!(person.kept(SET_ASIDE).await?, text);
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn damaged_data_is_set_aside() -> Result<()> {
    is_set_aside("{\"format\": \"everyday-skills/reflection\", \"version\": 1, \"ans", "load-damaged").await
}

#[tokio::test]
async fn foreign_data_is_set_aside() -> Result<()> {
    is_set_aside(&json!({ "format": "europass", "version": 1 }).to_string(), "load-foreign").await
}

#[tokio::test]
async fn every_shape_of_unusable_data_is_said() -> Result<()> {
    let with = |version: Value, answers: Value| {
        json!({ "format": FORMAT, "version": version, "page": "profile", "answers": answers }).to_string()
    };
    let shapes = [
        (String::new(), "load-damaged"),
        ("null".into(), "load-damaged"),
        ("7".into(), "load-damaged"),
        ("\"text\"".into(), "load-damaged"),
        ("[1, 2]".into(), "load-damaged"),
        ("{}".into(), "load-damaged"),
        (with("1".into(), json!({})), "load-damaged"),
        (with(1.5.into(), json!({})), "load-damaged"),
        (with((-1).into(), json!({})), "load-foreign"),
        (with(VERSION.into(), Value::Null), "load-damaged"),
        (with(VERSION.into(), json!([])), "load-damaged"),
        (with(VERSION.into(), json!({ "device": 1 })), "load-damaged"),
        (with(0.into(), json!({})), "load-foreign"),
        (with((VERSION + 1).into(), json!([])), "load-newer"),
        // Without a seal nobody knows whether it is as it was written.
        (with(VERSION.into(), json!({})), "load-damaged"),
        (saved("profile", &[]).replace("profile", "skills"), "load-damaged"),
        (format!("{{\"format\":\"{FORMAT}\",\"version\":{},no more JSON", VERSION + 1), "load-newer"),
    ];
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        for (text, key) in &shapes {
            is_said(person, text, key).await?;
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn newer_data_is_never_overwritten() -> Result<()> {
    let newer =
        json!({ "format": FORMAT, "version": VERSION + 1, "stories": [{ "text": "mine" }] }).to_string();
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        is_said(person, &newer, "load-newer").await?;
        person.turn("next").await?;
        for _ in 0..6 {
            person.turn("skip").await?;
        }
        person.choose_by("main [data-activity]").await?;
        person.sees_notice("save-newer", &person.text.say("save-newer")).await?;
        person.passes_axe().await?;
        person.press("save-copy").await?;
        ensure!(person.saved_file("everyday-skills.json").await?.contains("activity/"), "the copy is empty");
        person.turn("so-far").await?;
        ensure!(!person.attributes(".map tbody[data-skill]", "data-skill").await?.is_empty(), "no skills");
        let kept = person.local().await?;
        ensure!(kept.keys().eq([KEY]) && kept.values().eq([&newer]), "{kept:?}");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn answers_of_another_version_are_kept_and_counted() -> Result<()> {
    let unknown = [("activity/nobody-knows", "yes"), ("feeling/reading", "good"), ("device", "borrowed")];
    let known = ("activity/bills-and-bank-papers-plan", "yes");
    let answers: Vec<_> = unknown.into_iter().chain([known]).collect();
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.prepare(KEY, &saved("form/reading", &answers)).await?;
        person.open().await?;
        assert_eq!(person.notices().await?, ["unknown-answers", "welcome-back"]);
        person.sees_notice("unknown-answers", &person.text.count("unknown-answers", unknown.len())).await?;
        person.page_is_sound(&person.state().await?).await?;
        person.choose("medicine-leaflet-side-effects").await?;
        person.turn("next").await?;
        let kept = async |text: String| -> Result<()> {
            let saved: Saved = serde_json::from_str(&text)?;
            let new = ("activity/medicine-leaflet-side-effects", "yes");
            for answer in answers.iter().chain([&new]) {
                ensure!(saved.reflection.iter().any(|kept| kept == *answer), "{answer:?} is lost: {text}");
            }
            Ok(())
        };
        kept(person.stored().await?).await?;
        person.unfold("[data-go='take']").await?;
        person.turn_by("[data-go='take']").await?;
        person.press("save-copy").await?;
        kept(person.saved_file("everyday-skills.json").await?).await
    };
    Visit::to(&site).run(walk).await
}
