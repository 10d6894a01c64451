//! A button that opens the widget as a dialog.

use crate::board::{board, prepare};
use anyhow::{Result, ensure};
use end_to_end::{Person, Site, Size, Visit, key};
use std::time::Duration;

const PASTED: &str = r#"<script type="module" src="{{origin}}/shelf/everyday-skills.js"></script><everyday-skills mode="dialog" button="What can I do?"></everyday-skills>"#;
const IS_OPEN: &str = "return document.querySelector('dialog').open";

async fn open(person: &Person<'_>) -> Result<()> {
    person.click(".button").await?;
    person.enter_widget("everyday-skills").await?;
    person.until("the dialog is open", IS_OPEN).await
}

async fn is_closed(person: &Person<'_>) -> Result<()> {
    person.until("the dialog is closed", "return !document.querySelector('dialog').open").await?;
    person.until("focus is on the button again", "return document.activeElement?.matches('.button')").await
}

#[tokio::test]
async fn nothing_is_loaded_before_the_button_is_pressed() -> Result<()> {
    let site = Site::serve()?;
    let address = board(&site, "", PASTED);
    let walk = async |person: &Person<'_>| {
        person.go(&address).await?;
        person.look_into("everyday-skills");
        person.until("the button is there", "return document.querySelector('.button')").await?;
        assert_eq!(person.texts(".button").await?, ["What can I do?"]);
        tokio::time::sleep(Duration::from_millis(700)).await;
        assert_eq!(person.asked_of_server(), ["everyday-skills.js"]);
        open(person).await?;
        assert_eq!(person.screen().await?, "welcome");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn it_takes_focus_keeps_it_and_gives_it_back() -> Result<()> {
    let site = Site::serve()?;
    let address = board(&site, "", PASTED);
    let walk = async |person: &Person<'_>| {
        prepare(person, &[]).await?;
        person.go(&address).await?;
        person.look_into("everyday-skills");
        person.until("the button is there", "return document.querySelector('.button')").await?;
        person.passes_axe().await?;
        open(person).await?;
        person.passes_axe().await?;
        let inside = "return document.activeElement?.closest('dialog')";
        person.until("focus is inside", inside).await?;
        // Round and round: the browser's own bar may be on the way, nothing of the host's page.
        for _ in 0..25 {
            person.key(key::TAB).await?;
            let host: bool = person
                .script("return !['BODY', 'HTML', 'EVERYDAY-SKILLS'].includes(window.document.activeElement.tagName)", vec![])
                .await?;
            ensure!(!host, "focus is on the host's page");
        }
        person.key(key::ESCAPE).await?;
        is_closed(person).await?;
        open(person).await?;
        person.turn("next").await?;
        person.choose("own").await?;
        person.click("dialog form button").await?;
        is_closed(person).await?;
        // What was answered is there when it is opened again.
        open(person).await?;
        assert_eq!(person.screen().await?, "device");
        ensure!(person.is_chosen("[data-choice=own]").await?, "the answer is lost");
        Ok(())
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

/// The way to close it stays in view, however long a page is, and does not lie over what is read first.
#[tokio::test]
async fn it_fits_the_window_and_can_be_closed_from_anywhere() -> Result<()> {
    let site = Site::serve()?;
    let address = board(&site, "<link rel=\"stylesheet\" href=\"classic.css\">", PASTED);
    let walk = async |person: &Person<'_>| {
        let life = end_to_end::life("veteran", "profile")?;
        prepare(person, &[(end_to_end::KEY, &life)]).await?;
        person.go(&address).await?;
        person.look_into("everyday-skills");
        person.until("the button is there", "return document.querySelector('.button')").await?;
        open(person).await?;
        let fits = "const box = document.querySelector('dialog').getBoundingClientRect();
            return box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight";
        ensure!(person.script::<bool>(fits, vec![]).await?, "it sticks out");
        person.script::<()>("document.querySelector('dialog').scrollTo(0, 1500)", vec![]).await?;
        let on_top = "const button = document.querySelector('dialog form button'), box = button.getBoundingClientRect();
            return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === button";
        ensure!(person.script::<bool>(on_top, vec![]).await?, "the way to close it is not seen");
        person.turn("next").await?;
        let clear = "return document.querySelector('h1').getBoundingClientRect().top
            >= document.querySelector('dialog form').getBoundingClientRect().bottom";
        ensure!(person.script::<bool>(clear, vec![]).await?, "the heading is behind the way to close it");
        person.click("dialog form button").await?;
        is_closed(person).await
    };
    Visit::to(&site).run(walk).await
}
