//! Doing it again after some months: what was said stays beside what is said now, until it is forgotten.

use crate::format::fits_the_schema;
use anyhow::{Context, Result, ensure};
use end_to_end::{Person, Site, Text, Visit, life, saved};
use keeping::SLOTS;
use reflection::{Changes, Page, State};

/// How many answers an earlier reflection left.
async fn earlier(person: &Person<'_>) -> Result<usize> {
    Ok(person.answers().await?.keys().filter(|address| address.starts_with("earlier")).count())
}

async fn changes(person: &Person<'_>) -> Result<(State, Changes)> {
    let state = person.state().await?;
    let changes = Changes::between(&state.earlier().context("nothing earlier")?, &state);
    Ok((state, changes))
}

#[tokio::test]
async fn what_is_new_names_exactly_what_changed_and_the_earlier_answers_can_be_forgotten() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open_with(&life("gig-driver", "take")?).await?;
        person.turn("start-again").await?;
        assert_eq!(person.screen().await?, "days");
        fits_the_schema(&person.stored().await?)?;
        let (state, nothing) = changes(person).await?;
        ensure!(nothing.is_empty(), "something is new at once: {nothing:?}");
        let day: String = person.script(TODAY, vec![]).await?;
        assert_eq!(state.earlier_day(), Some(day.as_str()));

        // One more activity, one more in own words, one skill better, another with more behind it.
        let reading = "reading".into();
        let new = state.content().activities_of(&reading).find(|activity| !state.does(&activity.id));
        let new = new.context("they do it all")?.id.clone();
        person.go_by_path("form/reading").await?;
        person.choose_by(&format!("[data-activity='{new}']")).await?;
        person.go_by_path("profile").await?;
        for (screen, choice) in [("change-level", "show-others"), ("change-proof", "show")] {
            let button = format!(".map [data-skill='2.C.10'] [data-action='{screen}']");
            person.unfold(&button).await?;
            person.turn_by(&button).await?;
            person.choose(choice).await?;
            person.turn("next").await?;
        }
        let day = Text::day(&day);
        let since = person.sees("section:has(> [data-action='changes']) h2").await?;
        assert_eq!(since, person.text.say_with("changes-since", &[("day", &day)]));
        person.turn("changes").await?;
        person.page_is_sound(&person.state().await?).await?;
        names_the_changes(person, &new).await?;

        person.reload().await?;
        assert_eq!(person.screen().await?, "changes");
        assert_ne!(earlier(person).await?, 0);
        person.turn("forget-earlier").await?;
        assert_eq!(person.screen().await?, "profile");
        let stored = person.stored().await?;
        assert_eq!(earlier(person).await?, 0, "{stored}");
        ensure!(person.local().await?.keys().eq(SLOTS), "{:?}", person.local().await?);
        ensure!(person.texts("[data-action='changes']").await?.is_empty(), "there is nothing to compare");
        ensure!(stored.contains(new.as_str()), "today's answers are gone");
        fits_the_schema(&stored)
    };
    Visit::to(&site).run(walk).await
}

const TODAY: &str = "const now = new Date();
    return new Date(now - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10)";

/// That the page names what the domain finds, in its words and no more.
async fn names_the_changes(person: &Person<'_>, new: &reflection::ActivityId) -> Result<()> {
    let (state, changes) = changes(person).await?;
    assert_eq!(changes.activities, std::slice::from_ref(new));
    ensure!(changes.grown.iter().any(|grown| grown.level.is_some() && grown.proof.is_some()), "{changes:?}");
    let skill = |id| person.text.skill(&state, id);
    let text = |id| state.activity_text(id).unwrap_or_default().to_owned();
    let expected = [
        ("changes-skills", changes.skills.iter().map(skill).collect::<Vec<_>>()),
        ("changes-grown", changes.grown.iter().map(|grown| skill(&grown.skill)).collect()),
        ("changes-activities", changes.activities.iter().map(text).collect()),
    ];
    let expected = expected.into_iter().filter(|(_, names)| !names.is_empty());
    let expected: Vec<_> = expected.map(|(key, names)| (person.text.say(key), names)).collect();
    let shown: Vec<(String, Vec<String>)> = person.script(SHOWN, vec![]).await?;
    assert_eq!(shown, expected);

    let grown = changes.grown.iter().find(|grown| grown.level.is_some()).context("no level")?;
    let said = person.texts(".changes li:has(strong)").await?;
    let said = said.iter().find(|said| said.starts_with(&skill(&grown.skill))).context("not said")?;
    let level = person.text.say("level-show-others");
    ensure!(said.contains(&format!("→ {level}")), "{said:?} does not say {level}");
    ensure!(
        said.contains(&format!("→ {}", person.text.say("proof-show"))),
        "{said:?} does not say the proof"
    );
    Ok(())
}

const SHOWN: &str = "return [...document.querySelectorAll('.changes')].map((part) => [
    part.querySelector('h2').textContent,
    [...part.querySelectorAll(':scope > ul > li')].map((it) => (it.querySelector('strong') ?? it).textContent)])";

#[tokio::test]
async fn with_nothing_new_the_page_says_how_to_go_on() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let answers = [
            ("activity/bills-and-bank-papers-plan", "yes"),
            ("earlier/activity/bills-and-bank-papers-plan", "yes"),
            ("earlier-day", "2026-02-01"),
        ];
        person.open_with(&saved("changes", &answers)).await?;
        let state = person.state().await?;
        assert_eq!(state.page(), &Page::Changes);
        person.page_is_sound(&state).await?;
        assert_eq!(person.sees("h1").await?, "What is new since February 1, 2026");
        assert_eq!(person.sees(".lead").await?, person.text.say("changes-none"));
        ensure!(person.texts(".changes").await?.is_empty(), "something is new");
        person.turn("next").await?;
        assert_eq!(person.screen().await?, "profile");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn the_saved_copy_with_an_earlier_reflection_is_what_the_schema_says() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open_with(&life("warehouse-picker", "take")?).await?;
        person.turn("start-again").await?;
        person.go_by_path("take").await?;
        person.press("save-copy").await?;
        let copy = person.saved_file("everyday-skills.json").await?;
        fits_the_schema(&copy)?;
        assert_eq!(copy, person.saved().await?.to_file());
        ensure!(earlier(person).await? > 50, "the earlier answers are not in it");
        assert_eq!(person.state().await?.unknown_answers(), 0);
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
