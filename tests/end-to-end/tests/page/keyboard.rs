//! Somebody who uses no mouse.

use anyhow::{Result, ensure};
use end_to_end::{Answer, CARDS, CAREERS, Change, Person, Site, Visit, WORDS, Walk, key, life, saved};
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

        person.tab_back_to("[data-action='so-far']").await?;
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

/// Presses what will then be gone: focus must go somewhere else than to the top of the page.
async fn leaves_focus(person: &Person<'_>, selector: &str) -> Result<Option<String>> {
    person.unfold(selector).await?;
    let take = "window.gone = document.querySelector(arguments[0]); window.gone.focus();
        return window.gone.matches(':focus')";
    ensure!(person.script::<bool>(take, vec![selector.into()]).await?, "{selector} takes no focus");
    person.key(key::ENTER).await?;
    person.until("it is gone", "return !window.gone.isConnected").await?;
    // Focus is set once all is drawn, which a busy machine does some tasks later.
    let found = person.until("focus is somewhere", "return document.activeElement !== document.body");
    Ok(found.await.is_err().then(|| selector.to_owned()))
}

/// The same with all of these, one after the other.
async fn all_leave_focus(person: &Person<'_>, selectors: &[&str]) -> Result<()> {
    let mut lost = Vec::new();
    for selector in selectors {
        lost.extend(leaves_focus(person, selector).await?);
    }
    ensure!(lost.is_empty(), "focus is lost with {lost:?}");
    Ok(())
}

#[tokio::test]
async fn focus_is_not_lost_with_an_idea_that_is_taken_off_or_put_back() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open_with(&life("veteran", "careers")?).await?;
        person.wait_for_ideas().await?;
        let folded = "[data-road] .more .career [data-action='not-for-me']";
        let shown = ".career [data-action='not-for-me']";
        let back = "[data-action='put-back']";
        all_leave_focus(person, &[shown, folded, back, back]).await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn focus_is_not_lost_with_a_job_that_is_added_or_taken_off() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open_with(&life("veteran", "careers")?).await?;
        person.wait_for_ideas().await?;
        person.write("#everyday-skills-search", "cook").await?;
        let (add, remove) = ("[data-action='had-job']", "[data-action='remove-job']");
        all_leave_focus(person, &[add, add, remove, remove]).await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn focus_is_not_lost_with_load_again() -> Result<()> {
    let mut lost = Vec::new();
    for (file, stored) in [
        (CARDS, String::new()),
        (CAREERS[1], life("veteran", "careers")?),
        (WORDS, saved("form/reading", &[("own/reading/own-1", "I fix bikes")])),
    ] {
        let site = Site::serve_with(vec![Change { file, answer: Answer::Missing }])?;
        let walk = async |person: &Person<'_>| {
            if stored.is_empty() {
                person.open().await?;
                for _ in 0..5 {
                    person.turn("next").await?;
                }
            } else {
                person.open_with(&stored).await?;
            }
            let again = "[data-action='load-again']";
            person.until("it is said", &format!("return document.querySelector(\"{again}\")")).await?;
            person.console().await?;
            site.mend(file);
            lost.extend(leaves_focus(person, again).await?.map(|_| file));
            Ok(())
        };
        Visit::to(&site).run(walk).await?;
    }
    ensure!(lost.is_empty(), "focus is lost with the button to load {lost:?} again");
    Ok(())
}

#[tokio::test]
async fn the_keyboard_alone_leads_through_ideas_for_work() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open_with(&life("veteran", "careers")?).await?;
        person.wait_for_ideas().await?;
        person.tab_to(".filter summary").await?;
        person.key(key::ENTER).await?;
        person.tab_to("[data-choice='bit']").await?;
        person.key(key::SPACE).await?;
        ensure!(person.is_focused("[data-choice='bit']:checked").await?, "the filter is not chosen");
        assert_eq!(person.attributes("[data-road]", "data-road").await?, ["bit"]);
        person.tab_to(".career [data-action='like']").await?;
        person.key(key::ENTER).await?;
        let pressed = "[data-action='like'][aria-pressed='true']";
        ensure!(person.is_focused(pressed).await?, "liking takes focus away");
        person.tab_to("#everyday-skills-search").await?;
        for letter in "cook".chars() {
            person.key(letter).await?;
        }
        person.tab_to("[data-action='had-job']").await?;
        person.click(".career [data-action='look']").await?;
        person.until("the job is there", "return document.querySelector('.overlap')").await?;
        person.tab_to(".links a").await?;
        person.tab_to("[data-action='next']").await?;
        person.turn_with(key::ENTER).await?;
        assert_eq!(person.screen().await?, "careers");
        Ok(())
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
