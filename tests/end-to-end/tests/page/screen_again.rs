//! The second screen of a desk whose tab is loaded again.

use crate::screen::{FIRST, FORM, begin, new_client, tell};
use anyhow::{Result, ensure};
use end_to_end::{DESK_PASSPHRASE, Person, Site, Visit};
use serde_json::json;

const NAME: &str = "everyday-skills-desk/screen";

/// The name of the window that the tab keeps in mind.
async fn kept(person: &Person<'_>) -> Result<Option<String>> {
    person.script("return sessionStorage.getItem(arguments[0])", vec![json!(NAME)]).await
}

async fn until_it_can_be(person: &Person<'_>, what: &str) -> Result<()> {
    person.until_there(&format!("[data-action='screen-{what}']")).await
}

/// Opens the desk in a tab that was loaded again: it comes back to the client.
async fn come_back(person: &Person<'_>) -> Result<()> {
    person.come_to_locked_desk().await?;
    person.unlock(DESK_PASSPHRASE).await
}

#[tokio::test]
async fn a_window_that_was_open_goes_on_after_the_passphrase() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let (desk, screen) = begin(person).await?;
        tell(person, FORM, FIRST).await?;
        person.turn_to(&screen).await?;
        person.until_screen_shows(FORM).await?;
        person.turn_to(&desk).await?;
        person.reload().await?;
        person.turn_to(&screen).await?;
        person.until_screen_shows("blank").await?;
        person.not_in_document(&[FIRST]).await?;
        person.turn_to(&desk).await?;
        come_back(person).await?;
        person.turn_to(&screen).await?;
        person.until_screen_shows(FORM).await?;
        person.turn_to(&desk).await?;
        person.back_to_desk().await?;
        new_client(person).await?;
        tell(person, FORM, "I mend nets").await?;
        person.turn_to(&screen).await?;
        person.until_screen_shows(FORM).await?;
        person.not_in_document(&[FIRST]).await?;
        // It can be closed, and another one opened.
        person.turn_to(&desk).await?;
        until_it_can_be(person, "close").await?;
        ensure!(kept(person).await?.is_some_and(|name| name.starts_with("everyday-skills-screen-")));
        person.press("screen-close").await?;
        until_it_can_be(person, "open").await?;
        ensure!(kept(person).await?.is_none(), "what was closed is kept in mind");
        let begin = std::time::Instant::now();
        while person.windows().await? > 1 {
            ensure!(begin.elapsed().as_secs() < 20, "the window stays");
        }
        let screen = person.open_screen().await?;
        person.turn_to(&screen).await?;
        person.until_screen_shows(FORM).await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn a_window_that_was_closed_meanwhile_is_not_taken_for_open() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let (desk, screen) = begin(person).await?;
        person.reload().await?;
        person.turn_to(&screen).await?;
        person.close_tab(&desk).await?;
        come_back(person).await?;
        until_it_can_be(person, "open").await?;
        person.until("it is forgotten", &format!("return !sessionStorage.getItem('{NAME}')")).await?;
        // One that is closed after the desk was loaded again is noticed, too.
        let screen = person.open_screen().await?;
        person.reload().await?;
        come_back(person).await?;
        until_it_can_be(person, "close").await?;
        person.turn_to(&screen).await?;
        person.close_tab(&desk).await?;
        until_it_can_be(person, "open").await?;
        person.until("it is forgotten", &format!("return !sessionStorage.getItem('{NAME}')")).await
    };
    Visit::to(&site).run(walk).await
}

/// Browsers copy what a tab has in mind when they copy the tab.
#[tokio::test]
async fn of_two_desks_with_the_same_window_only_the_last_one_tells_it() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let (desk, screen) = begin(person).await?;
        tell(person, FORM, FIRST).await?;
        let name = kept(person).await?;
        let copy = person.open_tab().await?;
        person.go(&site.blank()).await?;
        person.script::<()>("sessionStorage.setItem(...arguments)", vec![json!(NAME), json!(name)]).await?;
        person.open().await?;
        person.turn_to(&screen).await?;
        person.until_screen_shows(FORM).await?;
        // Closed, it takes nothing over.
        person.turn_to(&copy).await?;
        person.come_to_desk().await?;
        person.turn_to(&screen).await?;
        person.until_screen_shows("blank").await?;
        person.not_in_document(&[FIRST]).await?;
        person.turn_to(&desk).await?;
        until_it_can_be(person, "open").await?;
        person.write_own("and toads").await?;
        person.turn_to(&copy).await?;
        new_client(person).await?;
        let page = person.address_of_page().await?;
        person.turn_to(&screen).await?;
        person.until_screen_shows(&page).await?;
        person.not_in_document(&[FIRST, "toads"]).await
    };
    Visit::to(&site).run(walk).await
}
