//! A whole reflection, and a talk at the desk, by somebody who uses no mouse: each stop and each answer with Tab, Shift, Enter,
//! the space bar and arrows.

use anyhow::{Context, Result, ensure};
use end_to_end::{DESK_PASSPHRASE, Person, Site, Size, Visit, key};
use reflection::{Page, StoryPart};

const NEXT: &str = ".main [data-action='next']";
const DID: &str = "I took it apart and looked.";
const GOAL: &str = "My own repair van";

/// Presses Enter on what leads to another page.
async fn turn(person: &Person<'_>, selector: &str) -> Result<()> {
    person.tab_to(selector).await?;
    person.turn_with(key::ENTER).await
}

async fn press(person: &Person<'_>, selector: &str) -> Result<()> {
    person.tab_to(selector).await?;
    person.key(key::ENTER).await
}

async fn write(person: &Person<'_>, selector: &str, text: &str) -> Result<()> {
    person.tab_to(selector).await?;
    person.types(text).await
}

async fn answer(person: &Person<'_>, page: &Page) -> Result<()> {
    let choose = async |id: &str| person.choose_with_keys(&format!(".main [data-choice='{id}']")).await;
    match page {
        Page::Device => choose("own").await,
        Page::Company => choose("alone").await,
        Page::Hope => choose("proof").await,
        Page::Days => {
            choose("home").await?;
            // Past another answer, and back to it.
            person.tab_to(NEXT).await?;
            person.tab_back_to("[data-choice='odd-jobs']").await?;
            person.key(key::SPACE).await?;
            ensure!(person.is_focused("[data-choice='odd-jobs']:checked").await?, "the box is not ticked");
            Ok(())
        }
        Page::Form(form) if form.as_str() == "trial-and-error" => {
            person.choose_with_keys(".main [data-activity]").await?;
            press(person, "[data-action='own']").await?;
            person
                .until("the new box has focus", "return document.activeElement.matches('.own textarea')")
                .await?;
            person.types("I mend radios").await
        }
        // Not every card has something.
        Page::Form(form) if form.as_str() == "reading" => {
            person.choose_with_keys(".main [data-activity]").await
        }
        Page::Stories => person.choose_with_keys(".main [data-activity]").await,
        Page::Story(_, part) => {
            write(person, ".main textarea", DID).await?;
            if *part == StoryPart::Result { choose("now").await } else { Ok(()) }
        }
        Page::Skills => {
            person.choose_with_keys(".skill-cards .skill:nth-child(1) [data-choice='kept']").await?;
            press(person, ".skill-cards .skill:nth-child(2) .own-name summary").await?;
            write(person, ".skill-cards .skill:nth-child(2) .own-name input", "Knowing my way").await?;
            person.choose_with_keys(".skill-cards .skill:nth-child(3) [data-choice='removed']").await
        }
        Page::Level(_) => {
            choose("on-my-own").await?;
            choose("elsewhere-yes").await
        }
        Page::Proof(_) => {
            choose("confirm").await?;
            person.until_there("[data-choice='friend']").await?;
            choose("friend").await?;
            choose("it-worked").await
        }
        Page::Barriers => choose("time").await,
        Page::Profile => choose("barrier/time").await,
        // Nothing is asked there.
        _ => Ok(()),
    }
}

#[tokio::test]
async fn the_keyboard_alone_leads_from_the_first_page_to_papers() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        let mut here = Page::Welcome;
        while here != Page::Take {
            answer(person, &here).await.with_context(|| format!("answering {here}"))?;
            turn(person, NEXT).await.with_context(|| format!("on from {here}"))?;
            let there = person.state().await?.page().clone();
            ensure!(there != here, "{here} comes again");
            here = there;
        }
        turn(person, ".main [data-action='papers']").await?;
        person.until_there(".sheet").await?;
        person.choose_with_keys(".main [data-choice='stories']").await?;
        person.until_seen(".sheet .title", &person.text.say("paper-stories")).await?;
        press(person, "[data-action='save-text']").await?;
        let paper = person.saved_file("everyday-skills-stories.txt").await?;
        ensure!(paper.contains(DID), "what was typed is not in {paper}");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn the_keyboard_alone_leads_through_a_talk_at_the_desk() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        press(person, "[data-action='desk']").await?;
        person.until_there("#everyday-skills-passphrase-again").await?;
        write(person, "#everyday-skills-passphrase", DESK_PASSPHRASE).await?;
        write(person, "#everyday-skills-passphrase-again", DESK_PASSPHRASE).await?;
        person.key(key::ENTER).await?;
        person.until_at_desk().await?;
        write(person, "#everyday-skills-code", "JR").await?;
        person.turn_with(key::ENTER).await?;
        for screen in ["hope", "days", "form"] {
            turn(person, NEXT).await?;
            assert_eq!(person.screen().await?, screen);
        }
        person.choose_with_keys(".main [data-activity]").await?;
        write(person, "#everyday-skills-talk-note", "Likes machines").await?;
        person.tab_back_to("nav.path summary").await?;
        person.key(key::ENTER).await?;
        turn(person, "nav.path [data-go='profile']").await?;
        turn(person, NEXT).await?;
        assert_eq!(person.screen().await?, "agree");
        person.choose_with_keys(".agree-strengths [data-choice]").await?;
        write(person, "#everyday-skills-goal-1-text", GOAL).await?;
        turn(person, "[data-action='agree-print']").await?;
        person.until_there(".sheet").await?;
        ensure!(person.sees(".sheet").await?.contains(GOAL), "the goal is not on the sheet");
        person.tab_back_to("[data-action='to-desk']").await?;
        person.key(key::ENTER).await?;
        person.until_at_desk().await?;
        person.tab_to("[data-action='open-client']").await?;
        person.tab_back_to("[data-action='lock-now']").await?;
        person.key(key::ENTER).await?;
        person.until_there("[data-action='unlock']").await?;
        write(person, "#everyday-skills-passphrase", DESK_PASSPHRASE).await?;
        person.key(key::ENTER).await?;
        person.until_at_desk().await?;
        assert_eq!(person.clients().await?, ["JR"]);
        Ok(())
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}
