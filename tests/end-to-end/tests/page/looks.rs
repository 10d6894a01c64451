//! Every kind of page on the narrowest screen, in dark colours and in forced ones.

use anyhow::{Context, Result};
use end_to_end::{CLOCKS, Look, OWN, OWN_NAME, Person, Site, Size, Visit, life, saved, unsealed};
use keeping::Saved;

const PAGES: [&str; 21] = [
    "device",
    "company",
    "hope",
    "days",
    "form/reading",
    "stories",
    "story/bills-and-bank-papers-plan/did",
    "story/own-1/result",
    "skills",
    "level/2.B.5.b",
    "proof/2.B.5.b",
    "barriers",
    "profile",
    "careers",
    "career/53-7065.00",
    "changes",
    "take",
    "erase",
    "privacy",
    "open",
    "lock",
];

/// The page a person sees with this stored is sound, folded and unfolded.
async fn looks_well(person: &Person<'_>, page: &str, stored: &str) -> Result<()> {
    person.open_with(stored).await?;
    if page.starts_with("career") {
        person.wait_for_ideas().await?;
    }
    let state = person.state().await?;
    assert_eq!(state.page().to_string(), page);
    person.page_is_sound(&state).await?;
    person.passes_axe_unfolded().await.with_context(|| format!("{page} unfolded"))?;
    person.fits_its_window().await.with_context(|| format!("{page} unfolded"))?;
    person.drawings_stand_out().await.with_context(|| page.to_owned())
}

/// Pages of somebody who told little, at great length.
#[tokio::test]
async fn every_page_fits_a_narrow_screen_and_reads_well_in_dark_colours() -> Result<()> {
    let long = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen ".repeat(3);
    let answers = [
        ("company", "counselor"),
        ("activity/bills-and-bank-papers-plan", "yes"),
        ("own/reading/own-1", OWN),
        ("own/reading/own-2", &long),
        ("tell/bills-and-bank-papers-plan", "yes"),
        ("tell/own-1", "yes"),
        ("story/own-1/did", "my SSN is 078-05-1120"),
        ("words/2.B.5.b", OWN_NAME),
        ("seen/2.A.1.a/own-1", "yes"),
        ("verdict/2.C.1.c", "removed"),
        ("proof/2.B.5.b", "confirm"),
        ("barrier/time", "yes"),
        ("lost/answer", "yes"),
        ("earlier/level/2.B.5.b", "with-help"),
        ("earlier-day", "2026-02-01"),
    ];
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.show(Look::Dark).await?;
        for page in PAGES {
            looks_well(person, page, &saved(page, &answers)).await?;
        }
        Ok(())
    };
    Visit::to(&site).sized(Size::Narrow).run(walk).await
}

/// Pages of somebody who told a lot, with all that belongs to the result.
async fn results_look_well(look: Option<Look>, size: Size) -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        if let Some(look) = look {
            person.show(look).await?;
        }
        for page in ["profile", "careers", "career/53-1042.00", "changes"] {
            looks_well(person, page, &much(page)?).await?;
        }
        Ok(())
    };
    Visit::to(&site).sized(size).run(walk).await
}

/// A life in which ideas are liked, taken off and filtered, jobs were had, and which is compared with an earlier one.
fn much(page: &str) -> Result<String> {
    let life: Saved = serde_json::from_str(&life("warehouse-picker", page)?)?;
    let mut answers: Vec<_> = life.reflection.iter().collect();
    let earlier =
        ["activity/team-look-back", "activity/pick-and-pack-orders", "activity/meet-with-own-mentor"];
    let earlier = earlier.map(|address| format!("earlier/{address}"));
    answers.extend(earlier.iter().map(|address| (address.as_str(), "yes")));
    answers.push(("earlier-day", "2026-02-01"));
    Ok(saved(page, &answers))
}

/// The page as it is now, in the words of the locale or not.
async fn looks_well_now(person: &Person<'_>, what: &str) -> Result<()> {
    let checks = async || {
        person.fits_its_window().await?;
        person.passes_axe_unfolded().await?;
        person.no_console_errors().await
    };
    checks().await.with_context(|| what.to_owned())
}

/// What the pages about keeping become while somebody uses them.
async fn keeping_looks_well(look: Option<Look>, size: Size) -> Result<()> {
    const PASSPHRASE: &str = "three old green bikes";
    let site = Site::serve_after(CLOCKS)?;
    let walk = async |person: &Person<'_>| {
        if let Some(look) = look {
            person.show(look).await?;
        }
        let here =
            saved("device", &[("device", "shared"), ("own/reading/own-1", OWN), ("company", "counselor")]);
        person.open_with(&here).await?;
        looks_well_now(person, "a device that others use").await?;
        person.skip(9 * 60_000 + 10_000).await?;
        person.until("a countdown", "return document.querySelector('.closing .notice')").await?;
        looks_well_now(person, "the countdown").await?;
        person.press("still-here").await?;

        person.turn("lock").await?;
        person.type_passphrase("short", "shorter").await?;
        person.press("lock-on").await?;
        person.until("it is too short", "return document.querySelector('[aria-invalid]')").await?;
        looks_well_now(person, "a passphrase that is too short").await?;
        person.type_passphrase(PASSPHRASE, PASSPHRASE).await?;
        person.press("lock-on").await?;
        person.until_seen("main .lead", &person.text.say("lock-is-on")).await?;
        looks_well_now(person, "a passphrase that is on").await?;
        person.press("lock-now").await?;
        person.until("it is closed", "return document.querySelector('.app[data-screen=locked]')").await?;
        looks_well_now(person, "closed answers").await?;
        person.try_passphrase("another").await?;
        person.until("it is wrong", "return document.querySelector('[aria-invalid]')").await?;
        looks_well_now(person, "a wrong passphrase").await?;
        person.unlock(PASSPHRASE).await?;
        person.turn("leave-erase").await?;
        looks_well_now(person, "after leaving").await?;

        person.open_with(&saved("open", &[("device", "own"), ("own/reading/own-1", OWN)])).await?;
        person.choose_file("[data-choice='file']", b"no copy").await?;
        person.until("it is said", "return document.querySelector('[aria-invalid]')").await?;
        looks_well_now(person, "a file that is no copy").await?;
        let copy =
            unsealed("profile", &[("own/reading/own-1", OWN), ("own/reading/own-2", &"long".repeat(200))]);
        person.choose_file("[data-choice='file']", copy.to_file().as_bytes()).await?;
        person.until("it is open", "return document.querySelector('[data-action=merge]')").await?;
        looks_well_now(person, "what is in a copy").await
    };
    Visit::to(&site).sized(size).run(walk).await
}

#[tokio::test]
async fn keeping_reads_well_on_a_narrow_screen_in_dark_colours() -> Result<()> {
    keeping_looks_well(Some(Look::Dark), Size::Narrow).await
}

#[tokio::test]
async fn keeping_reads_well_in_forced_colours() -> Result<()> {
    keeping_looks_well(Some(Look::ForcedColors), Size::Phone).await
}

#[tokio::test]
async fn results_read_well_on_a_phone() -> Result<()> {
    results_look_well(None, Size::Phone).await
}

#[tokio::test]
async fn results_read_well_on_a_narrow_screen_in_dark_colours() -> Result<()> {
    results_look_well(Some(Look::Dark), Size::Narrow).await
}

#[tokio::test]
async fn results_read_well_in_forced_colours() -> Result<()> {
    results_look_well(Some(Look::ForcedColors), Size::Phone).await
}
