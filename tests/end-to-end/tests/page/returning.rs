//! Coming back: after a reload, and after the browser was closed.

use anyhow::{Result, ensure};
use end_to_end::{OWN, Person, Profile, Site, Visit, Walk};
use reflection::{Page, StoryPart};

/// Loads the page again: it must be the same one, with the same answers, and say so.
async fn comes_back(person: &Person<'_>) -> Result<()> {
    let (stored, heading) = (person.stored().await?, person.sees("h1").await?);
    person.reload().await?;
    assert_eq!(person.sees("h1").await?, heading);
    assert_eq!(person.stored().await?, stored, "coming back changed what is stored");
    person.sees_notice("welcome-back", &person.text.say("welcome-back")).await?;
    person.page_is_sound(&person.state().await?).await
}

#[tokio::test]
async fn a_reload_in_the_middle_finds_the_same_page_and_answers() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        let form = Page::Form("trial-and-error".into());
        Walk::default().to(person, &form).await?;
        person.choose_by("main [data-activity]").await?;
        person.write_own(OWN).await?;
        comes_back(person).await?;
        ensure!(person.is_chosen("main [data-activity]").await?, "the answer is gone");
        assert_eq!(person.written(".own textarea").await?, OWN);

        person.turn("next").await?;
        assert_eq!(person.notices().await?, Vec::<String>::new(), "the welcome stays on the next page");
        let first = person.state().await?.sources().remove(0);
        Walk::default().to(person, &Page::Story(first.clone(), StoryPart::Did)).await?;
        let told = "First line.\nSecond line, <i>as typed</i>.";
        person.write("main textarea", told).await?;
        comes_back(person).await?;
        assert_eq!(person.written("main textarea").await?, told);

        person.turn("next").await?;
        Walk::default().to(person, &Page::Skills).await?;
        person.turn("next").await?;
        ensure!(matches!(person.state().await?.page(), Page::Level(_)), "no level page after the skills");
        person.choose("with-help").await?;
        comes_back(person).await?;
        ensure!(person.is_chosen("[data-choice='with-help']").await?, "the level is gone");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn a_closed_browser_opened_again_finds_everything() -> Result<()> {
    let site = Site::serve()?;
    let profile = Profile::new()?;
    let mut stored = String::new();
    let first = async |person: &Person<'_>| {
        person.open().await?;
        Walk::default().to(person, &Page::Form("noncredit-learning".into())).await?;
        person.write_own(OWN).await?;
        stored = person.stored().await?;
        Ok(())
    };
    Visit::to(&site).with(&profile).run(first).await?;
    let second = async |person: &Person<'_>| {
        person.open().await?;
        assert_eq!(person.stored().await?, stored, "not what was stored before the browser was closed");
        assert_eq!(person.address_of_page().await?, "form/noncredit-learning");
        assert_eq!(person.written(".own textarea").await?, OWN);
        person.sees_notice("welcome-back", &person.text.say("welcome-back")).await
    };
    Visit::to(&site).with(&profile).run(second).await
}
