//! What a host pays: nothing but the loader before somebody comes near the widget, and each file once.

use crate::board::{PASTED, board};
use anyhow::{Result, ensure};
use end_to_end::{CARDS, Person, Site, Visit};
use serde_json::json;
use std::time::Duration;

/// Long enough for a request to begin that should not.
const MOMENT: Duration = Duration::from_millis(700);

/// The host with the widget far below what is in the window.
fn far_below(pasted: &str) -> String {
    format!("<div id=\"far\" style=\"height: 6000px\"></div>{pasted}")
}

/// Waits until a file was asked for.
async fn asked_for(person: &Person<'_>, file: &str) -> Result<()> {
    for _ in 0..600 {
        if person.asked_of_server().iter().any(|name| name == file) {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(15)).await;
    }
    anyhow::bail!("{file} is not asked for: {:?}", person.asked_of_server())
}

#[tokio::test]
async fn far_below_the_window_only_the_loader_is_asked_for_and_near_it_all_is() -> Result<()> {
    let site = Site::serve()?;
    let address = board(&site, "", &far_below(PASTED));
    let walk = async |person: &Person<'_>| {
        person.go(&address).await?;
        asked_for(person, "everyday-skills.js").await?;
        tokio::time::sleep(MOMENT).await;
        assert_eq!(person.asked_of_server(), ["everyday-skills.js"]);
        // A little nearer is still far.
        person.script::<()>("scrollTo(0, 3000)", vec![]).await?;
        tokio::time::sleep(MOMENT).await;
        assert_eq!(person.asked_of_server(), ["everyday-skills.js"]);
        let near = "scrollTo(0, document.querySelector('everyday-skills').getBoundingClientRect().top + scrollY - innerHeight - 300)";
        person.script::<()>(near, vec![]).await?;
        person.enter_widget("everyday-skills").await?;
        asked_for(person, CARDS).await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn asked_to_open_it_draws_what_is_far_away_and_shows_it() -> Result<()> {
    let site = Site::serve()?;
    let address = board(&site, "", &far_below(PASTED));
    let walk = async |person: &Person<'_>| {
        person.go(&address).await?;
        let defined = "return customElements.get('everyday-skills')";
        person.until("the loader is there", defined).await?;
        person.script::<()>("document.querySelector('everyday-skills').open()", vec![]).await?;
        person.enter_widget("everyday-skills").await?;
        let shown = "const box = window.document.querySelector('everyday-skills').getBoundingClientRect();
            return box.top < innerHeight && box.bottom > 0";
        person.until("it is in view", shown).await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn two_widgets_and_a_loader_included_twice_ask_for_each_file_once() -> Result<()> {
    let site = Site::serve()?;
    let twice = format!(
        "{PASTED}{}",
        PASTED.replace("<everyday-skills>", "<everyday-skills id=\"second\" name=\"second\">")
    );
    // The same program under another address: as a host does whose pages are put together of parts.
    let again = twice.replacen("everyday-skills.js", "everyday-skills.js?again", 1);
    let walk = async |person: &Person<'_>| {
        for pasted in [&twice, &again] {
            person.leave_widget();
            person.go(&board(&site, "", pasted)).await?;
            for widget in ["everyday-skills", "#second"] {
                person.enter_widget(widget).await?;
                person.until("the cards are there", "return document.querySelector('.foot details')").await?;
            }
            let mut asked = person.asked_of_server();
            asked.retain(|name| !name.starts_with("everyday-skills.js"));
            asked.sort();
            let mut once = asked.clone();
            once.dedup();
            for name in &once {
                let times = asked.iter().filter(|other| other == &name).count();
                ensure!(times == 1, "{name} is asked for {times} times");
            }
            ensure!(
                once.contains(&"program_bg.wasm".to_owned()) && once.contains(&"app.css".to_owned()),
                "{once:?}"
            );
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn an_element_that_is_made_by_script_is_drawn_like_one_that_was_pasted() -> Result<()> {
    let site = Site::serve()?;
    let address =
        board(&site, "", "<script type=\"module\" src=\"{{origin}}/shelf/everyday-skills.js\"></script>");
    let walk = async |person: &Person<'_>| {
        person.go(&address).await?;
        let add = "document.getElementById('place').innerHTML = arguments[0]";
        person.script::<()>(add, vec![json!("<everyday-skills></everyday-skills>")]).await?;
        person.enter_widget("everyday-skills").await?;
        assert_eq!(person.screen().await?, "welcome");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
