//! Jumping: by the path, and with the browser's own buttons.

use anyhow::{Result, ensure};
use end_to_end::{KEY, Person, Site, Visit, saved};
use reflection::Page;

#[tokio::test]
async fn the_path_leads_to_every_place() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let answers = [("activity/medicine-leaflet-side-effects", "yes"), ("card/reading", "yes")];
        person.prepare(KEY, &saved("profile", &answers)).await?;
        person.open().await?;
        let places = person.attributes("nav.path [data-go]", "data-go").await?;
        let state = person.state().await?;
        let mut expected: Vec<String> = Vec::new();
        for (_, page) in state.places() {
            match page {
                Page::Form(_) => {
                    expected.extend(state.content().forms.iter().map(|form| format!("form/{}", form.id)));
                }
                page => expected.push(page.to_string()),
            }
        }
        assert_eq!(places, expected);
        for place in places {
            if person.screen().await? == "welcome" {
                // The first page has no path: it is where the path begins.
                person.turn("next").await?;
            }
            let go = format!("nav.path [data-go='{place}']");
            person.unfold(&go).await?;
            person.passes_axe().await?;
            person.turn_by(&go).await?;
            assert_eq!(person.state().await?.page().to_string(), place);
            let here = person.attributes("nav.path [aria-current='step']", "data-go").await?;
            ensure!(place == "welcome" || here == [place.clone()], "at {place} the path says {here:?}");
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn the_browsers_own_buttons_turn_the_pages() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        person.turn("next").await?;
        person.choose("own").await?;
        person.turn("next").await?;
        person.turn_history(-1).await?;
        assert_eq!(person.screen().await?, "device");
        ensure!(
            person.is_chosen("[data-choice='own']").await?,
            "the browser's back button forgets the answer"
        );
        person.turn_history(-1).await?;
        assert_eq!(person.screen().await?, "welcome");
        person.turn_history(2).await?;
        person.page_is_sound(&person.state().await?).await?;
        assert_eq!(person.screen().await?, "company");
        // What was erased does not come back with a page from before.
        person.turn("ask-erase").await?;
        person.turn("erase").await?;
        person.turn_history(-1).await?;
        ensure!(
            person.state().await.map_or(true, |state| state.reflection().iter().next().is_none()),
            "an answer came back"
        );
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// Browsers keep their history, also on a computer that others use.
#[tokio::test]
async fn the_history_says_nothing_and_works_after_a_reload() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let is_silent = async || -> Result<()> {
            let script = "return [typeof history.state, location.search + location.hash]";
            let [state, told]: [String; 2] = person.script(script, vec![]).await?;
            ensure!(state == "number" && told.is_empty(), "an entry carries a {state}, the address {told:?}");
            Ok(())
        };
        person.open().await?;
        is_silent().await?;
        person.turn("next").await?;
        person.choose("own").await?;
        for screen in ["company", "hope"] {
            person.turn("next").await?;
            assert_eq!(person.screen().await?, screen);
            is_silent().await?;
        }
        person.reload().await?;
        assert_eq!(person.screen().await?, "hope");
        for screen in ["company", "device"] {
            person.turn_history(-1).await?;
            assert_eq!(person.screen().await?, screen);
            is_silent().await?;
        }
        ensure!(person.is_chosen("[data-choice='own']").await?, "the answer is gone");
        // Two entries further is the one that was shown first after the reload.
        person.turn_history(2).await?;
        assert_eq!(person.screen().await?, "hope");
        person.turn("next").await?;
        assert_eq!(person.screen().await?, "days");
        person.turn_history(-1).await?;
        assert_eq!(person.screen().await?, "hope");
        is_silent().await
    };
    Visit::to(&site).run(walk).await
}
