//! Somebody who uses no mouse.

use anyhow::{Result, ensure};
use end_to_end::{Person, Site, Visit, Walk, key};
use reflection::Page;

#[tokio::test]
async fn the_keyboard_alone_leads_to_first_skills() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        let next = "[data-action='next']";
        person.tab_to(next).await?;
        person.turn_with(key::ENTER).await?;

        // A group of radio buttons is one stop, with arrows inside.
        person.tab_to("[data-choice='own']").await?;
        person.key(key::DOWN).await?;
        ensure!(person.is_focused("[data-choice='shared']:checked").await?, "the arrow does not choose");
        person.tab_to(next).await?;
        person.turn_with(key::ENTER).await?;
        person.tab_to("[data-choice='alone']").await?;
        person.key(key::SPACE).await?;
        ensure!(person.is_focused("[data-choice='alone']:checked").await?, "the space bar does not choose");
        person.tab_to(next).await?;
        person.turn_with(key::SPACE).await?;

        person.tab_to("[data-choice='better-job']").await?;
        person.key(key::SPACE).await?;
        ensure!(person.is_focused("[data-choice='better-job']:checked").await?, "the box is not ticked");
        person.tab_to("[data-action='skip']").await?;
        person.turn_with(key::ENTER).await?;
        person.tab_to(next).await?;
        person.turn_with(key::ENTER).await?;

        assert_eq!(person.screen().await?, "form");
        person.tab_to("[data-activity]").await?;
        person.key(key::SPACE).await?;
        ensure!(person.is_focused("[data-activity]:checked").await?, "the activity is not chosen");
        person.tab_to("[data-action='own']").await?;
        person.key(key::ENTER).await?;
        person
            .until("the new box has focus", "return document.activeElement.matches('.own textarea')")
            .await?;
        person.key('x').await?;
        person.tab_to("[data-action='own-remove']").await?;
        person.key(key::ENTER).await?;
        person.until("the box is gone", "return !document.querySelector('.own textarea')").await?;

        person.tab_to("[data-action='so-far']").await?;
        person.turn_with(key::ENTER).await?;
        assert_eq!(person.screen().await?, "profile");
        person.tab_to(".map tbody[data-skill] summary").await?;
        person.key(key::ENTER).await?;
        person.until("the reasons unfold", "return document.activeElement.parentElement.open").await?;
        person.tab_to("[data-action='change-level']").await
    };
    Visit::to(&site).run(walk).await
}

/// Taking something away takes away what has focus; then it must go somewhere near, not back to the top of the page.
#[tokio::test]
async fn focus_is_not_lost_with_what_is_taken_away() -> Result<()> {
    let site = Site::serve()?;
    let focused = "return document.activeElement !== document.body";
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        Walk::default().to(person, &Page::Form("noncredit-learning".into())).await?;
        person.write_own("I sew").await?;
        person.press("own-remove").await?;
        person.until("the box is gone", "return !document.querySelector('.own textarea')").await?;
        person.until("focus is somewhere after an own activity was removed", focused).await?;

        person.unfold("nav [data-go='skills']").await?;
        person.turn_by("nav [data-go='skills']").await?;
        person.tab_to(".skill [data-choice='kept']").await?;
        while !person.is_focused(".skill [data-choice='removed']:checked").await? {
            ensure!(person.is_focused(".skill input[type='radio']").await?, "focus left the skill");
            person.key(key::DOWN).await?;
        }
        person.until("focus stays on a skill that was taken off", focused).await
    };
    Visit::to(&site).run(walk).await
}

/// A fold that somebody opened stays open while they are in it.
#[tokio::test]
async fn a_fold_does_not_close_on_who_is_in_it() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        Walk::default().to(person, &Page::Form("noncredit-learning".into())).await?;
        let more = "main .more [data-activity]";
        for _ in 0..2 {
            person.choose_by(more).await?;
            ensure!(person.sees("main .more .choice").await.is_ok(), "a tick closed the fold");
        }
        person.unfold("nav [data-go='skills']").await?;
        person.turn_by("nav [data-go='skills']").await?;
        let own = ".skill .own-name input";
        person.write(own, "x").await?;
        person.write(own, "\u{e003}").await?;
        assert_eq!(person.written(own).await?, "");
        ensure!(person.is_focused(own).await?, "emptying the box took focus from it");
        let open = "return document.querySelector('.skill .own-name').open";
        ensure!(person.script::<bool>(open, vec![]).await?, "emptying the box closed the fold");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
