//! What is loaded after the first page and does not come, or comes late: the page says so and goes on.

use anyhow::{Context, Result, ensure};
use end_to_end::{Answer, CAREERS, Change, Person, SKILLS, Site, Visit, life, saved};
use reflection::Profile;

fn half(text: &str) -> String {
    text.chars().take(text.chars().count() / 2).collect()
}

fn garbage(_: &str) -> String {
    "<!doctype html><title>Please log in</title>\u{0}\tend\n".to_owned()
}

fn of_another_content(text: &str) -> String {
    text.replacen(" 2.B.5.b ", " 9.Z.9 ", 1)
}

/// With this instead of a file of the ideas, the page says so; the rest works; once the file is there, ideas come.
async fn ideas_come_later(file: &'static str, answer: Answer) -> Result<()> {
    let site = Site::serve_with(vec![Change { file, answer }])?;
    let walk = async |person: &Person<'_>| {
        person.open_with(&life("veteran", "profile")?).await?;
        let skills = person.attributes(".map tbody[data-skill]", "data-skill").await?;
        person.open_ideas().await?;
        assert_eq!(person.sees(".lead").await?, person.text.say("careers-failed"));
        person.fits_its_window().await?;
        person.passes_axe().await?;
        person.turn("next").await?;
        assert_eq!(person.attributes(".map tbody[data-skill]", "data-skill").await?, skills);
        person.open_ideas().await?;
        person.press("load-again").await?;
        let asked = || site.requests().iter().filter(|address| address.ends_with(CAREERS[0])).count();
        person.until("it is said again", "return document.querySelector('[data-action=load-again]')").await?;
        ensure!(asked() == 2, "the file was asked for {} times", asked());
        site.mend(file);
        person.press("load-again").await?;
        person.until("ideas come", "return document.querySelector('.career')").await?;
        person.turn("next").await?;
        // What was missing is in the console, for whoever runs the page.
        ensure!(!person.console().await?.is_empty(), "the console does not say why");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn without_the_table_of_occupations_the_page_goes_on() -> Result<()> {
    ideas_come_later(CAREERS[1], Answer::Missing).await
}

#[tokio::test]
async fn with_half_a_table_of_occupations_the_page_goes_on() -> Result<()> {
    ideas_come_later(CAREERS[1], Answer::Edited(half)).await
}

#[tokio::test]
async fn with_garbage_for_a_table_of_occupations_the_page_goes_on() -> Result<()> {
    ideas_come_later(CAREERS[1], Answer::Edited(garbage)).await
}

#[tokio::test]
async fn with_a_table_of_other_skills_the_page_goes_on() -> Result<()> {
    ideas_come_later(CAREERS[1], Answer::Edited(of_another_content)).await
}

#[tokio::test]
async fn without_the_sentences_about_work_the_page_goes_on() -> Result<()> {
    ideas_come_later(CAREERS[0], Answer::Missing).await
}

#[tokio::test]
async fn ideas_that_arrive_late_leave_focus_where_it_is() -> Result<()> {
    let site = Site::serve_with(vec![Change { file: CAREERS[1], answer: Answer::Held }])?;
    let walk = async |person: &Person<'_>| {
        person.open_with(&life("veteran", "profile")?).await?;
        person.turn("careers").await?;
        assert_eq!(person.sees(".lead").await?, person.text.say("careers-loading"));
        person.passes_axe().await?;
        site.mend(CAREERS[1]);
        person.wait_for_ideas().await?;
        ensure!(person.is_focused("h1").await?, "focus is lost");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// Somebody who leaves before the ideas are there is not brought back.
#[tokio::test]
async fn ideas_that_arrive_on_another_page_change_nothing_there() -> Result<()> {
    let site = Site::serve_with(vec![Change { file: CAREERS[1], answer: Answer::Held }])?;
    let walk = async |person: &Person<'_>| {
        person.open_with(&life("warehouse-picker", "careers")?).await?;
        person.turn("next").await?;
        site.mend(CAREERS[1]);
        // The profile names what is liked as soon as it can.
        person.until("what is liked", "return document.querySelector('.liked-careers li')").await?;
        assert_eq!(person.screen().await?, "profile");
        ensure!(person.is_focused("h1").await?, "focus is lost");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn without_more_about_skills_the_cards_work_and_it_can_be_loaded_again() -> Result<()> {
    let site = Site::serve_with(vec![Change { file: SKILLS, answer: Answer::Missing }])?;
    let walk = async |person: &Person<'_>| {
        person.open_with(&saved("form/reading", &[("activity/bills-and-bank-papers-plan", "yes")])?).await?;
        person.wait_for_notice("lacks-skills").await?;
        person.sees_notice("lacks-skills", &person.text.say("lacks-skills")).await?;
        person.passes_axe().await?;
        person.choose("medicine-leaflet-side-effects").await?;
        person.turn("so-far").await?;
        let state = person.state().await?;
        let skills = Profile::of(&state).skills.len();
        assert_eq!(person.attributes(".map tbody[data-skill]", "data-skill").await?.len(), skills);
        person.fits_its_window().await?;
        person.passes_axe_unfolded().await?;
        let before = person.stored().await?;
        site.mend(SKILLS);
        person.press("load-again").await?;
        person
            .until("the notice is gone", "return !document.querySelector('[data-notice=lacks-skills]')")
            .await?;
        means_are_there(person).await?;
        assert_eq!(person.stored().await?, before, "loading changed the answers");
        // The browser says in the console that the file was not there.
        person.console().await.map(drop)
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn until_more_about_skills_arrives_the_cards_work() -> Result<()> {
    let site = Site::serve_with(vec![Change { file: SKILLS, answer: Answer::Held }])?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        for screen in ["device", "company", "hope", "days", "form"] {
            person.turn("next").await?;
            assert_eq!(person.screen().await?, screen);
        }
        person.choose_by("main [data-activity]").await?;
        person.passes_axe().await?;
        person.turn("so-far").await?;
        person.passes_axe_unfolded().await?;
        ensure!(person.notices().await?.is_empty(), "what is only late is said to be missing");
        site.mend(SKILLS);
        means_are_there(person).await?;
        ensure!(person.is_focused("h1").await?, "focus is lost");
        person.asked_only_for(&[SKILLS]).await
    };
    Visit::to(&site).run(walk).await
}

/// That the skills on the profile have their meaning and their lines for a résumé.
async fn means_are_there(person: &Person<'_>) -> Result<()> {
    let there = "return document.querySelector('.strength p:not(.standing)')?.textContent";
    person.until("what the skills mean is there", there).await?;
    let state = person.state().await?;
    let first = person.attributes(".strength", "data-skill").await?.into_iter().next().context("no skill")?;
    let skill = state.content().skill(&first.as_str().into()).context("an unknown skill")?;
    assert_eq!(person.sees(".strength p").await?, skill.means);
    let resume = person.texts(".resume").await?.concat();
    ensure!(skill.resume.iter().any(|line| resume.contains(line)), "no line for a résumé: {resume:?}");
    Ok(())
}
