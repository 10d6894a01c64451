//! The talk with a client: what is said before it begins and on each card, and what waits until the client has answered.

use anyhow::{Result, ensure};
use end_to_end::{Person, Site, Size, Visit, saved};

/// What the first page of a record says.
async fn facts(person: &Person<'_>) -> Result<Vec<String>> {
    person.texts(":is(.main, .shown) .facts li").await
}

#[tokio::test]
async fn the_first_page_of_a_record_says_what_is_true_there_and_what_to_say_to_the_client() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.set_up_desk().await?;
        person.choose_by("[data-part='settings'] [data-choice='30']").await?;
        person.begin_with("J.R.").await?;
        let true_there =
            ["talk-welcome-kept", "talk-welcome-who", "welcome-right"].map(|key| person.text.say(key));
        assert_eq!(facts(person).await?, true_there);
        person.until_there(".interview").await?;
        let say = person.texts(".interview .say li").await?;
        assert_eq!(say.len(), 5);
        ensure!(say.contains(&person.text.count("talk-begin-kept", 30)), "{say:?}");
        // The same on the client's screen, without what the counselor is to say.
        let desk = person.tab().await?;
        let screen = person.open_screen().await?;
        person.turn_to(&screen).await?;
        person.until_screen_shows("welcome").await?;
        // The words of the desk come after the rest.
        person.until_seen(":is(.main, .shown) .facts li", &true_there[0]).await?;
        assert_eq!(facts(person).await?, true_there);
        ensure!(person.texts(".say").await?.is_empty(), "what to say is on the screen");
        person.turn_to(&desk).await?;
        person.back_to_desk().await?;
        person.turn("leave-desk").await?;
        let private = person.text.say("welcome-private");
        ensure!(facts(person).await?.contains(&private), "a learner is told otherwise");
        Ok(())
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

/// A browser that says of itself that it may clear what is kept.
const NOTHING_LASTS: &str = "navigator.storage.persist = () => Promise.resolve(false);
    navigator.storage.persisted = () => Promise.resolve(false);";

#[tokio::test]
async fn a_client_is_not_told_to_save_what_the_counselor_keeps() -> Result<()> {
    let site = Site::serve_after(NOTHING_LASTS)?;
    let reads = async |person: &Person<'_>| {
        person.go_to_first("form/reading").await?;
        person.choose_by(".main [data-activity]").await?;
        person.turn("next").await?;
        person.go_to_first("profile").await
    };
    let alone = async |person: &Person<'_>| {
        person.open_with(&saved("hope", &[("device", "own")])).await?;
        reads(person).await?;
        person.until_seen(".reminder p", &person.text.say("reminder-room")).await
    };
    Visit::to(&site).run(alone).await?;
    let at_desk = async |person: &Person<'_>| {
        person.set_up_desk().await?;
        person.begin_with("J.R.").await?;
        person.turn("next").await?;
        reads(person).await?;
        assert_eq!(person.texts(".reminder").await?, Vec::<String>::new());
        Ok(())
    };
    Visit::to(&site).run(at_desk).await
}

#[tokio::test]
async fn how_well_in_the_counselors_eyes_is_folded_until_the_client_has_answered() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.set_up_desk().await?;
        person.begin_with("J.R.").await?;
        person.turn("next").await?;
        person.go_to_first("form/reading").await?;
        person.choose_by(".main [data-activity]").await?;
        person.go_to_first("level/").await?;
        person.until_there(".interview .agree-view:not([open])").await?;
        person.choose("with-help").await?;
        person.until_there(".interview .agree-view[open]").await?;
        person.choose_by(".agree-view [data-choice='view-on-my-own']").await?;
        person.turn("next").await?;
        person.turn("back").await?;
        person.until_there(".interview .agree-view[open]").await?;
        person.passes_axe().await
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

/// Every form has a question of its own.
#[tokio::test]
async fn each_form_is_asked_for_in_its_own_way() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.set_up_desk().await?;
        person.begin_with("J.R.").await?;
        person.turn("next").await?;
        person.go_to_first("form/").await?;
        let mut first = Vec::new();
        while person.screen().await? == "form" {
            first.extend(person.texts(".interview .talk-asks li").await?.into_iter().next());
            person.turn("skip").await?;
        }
        let all = first.len();
        first.sort();
        first.dedup();
        assert_eq!((first.len(), all), (11, 11), "{first:?}");
        Ok(())
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}
