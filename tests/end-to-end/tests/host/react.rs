//! A host made with React: the element among its own, in its strict mode, with the loader as it is served and out of the npm package.

use crate::board::{prepare, visit};
use anyhow::{Result, ensure};
use end_to_end::{Person, Site, Visit, react};

/// What the app says: the town in its own state, and the screens it heard of.
const SAID: &str = "#said";

async fn press(person: &Person<'_>, button: &str) -> Result<()> {
    person.leave_widget();
    person.click(button).await
}

async fn said(person: &Person<'_>) -> Result<String> {
    person.leave_widget();
    let said = person.sees(SAID).await?;
    person.enter_widget("everyday-skills").await?;
    Ok(said)
}

#[tokio::test]
async fn on_a_page_made_with_react_it_does_what_it_does_elsewhere_and_leaves_react_alone() -> Result<()> {
    let Some(built) = react() else { return Ok(()) };
    let site = Site::serve()?;
    site.put_hosts(&built)?;
    let walk = async |person: &Person<'_>| {
        for (page, is_served) in [("served.html", true), ("bundled.html", false)] {
            prepare(person, &[]).await?;
            visit(person, &site.host(page)).await?;
            // What strict mode does twice draws one widget, and asks for its files once.
            let drawn = "return [window.document.querySelectorAll('everyday-skills').length, document.querySelectorAll('.app').length]";
            assert_eq!(person.script::<[u8; 2]>(drawn, vec![]).await?, [1, 1]);
            let programs = "return performance.getEntriesByType('resource').filter(({ name }) => /program_bg.*wasm/.test(name)).map(({ name }) => new URL(name).origin)";
            let origin = if is_served { site.origin() } else { site.host_origin() };
            assert_eq!(person.script::<Vec<String>>(programs, vec![]).await?, [origin]);

            // Its own state.
            person.leave_widget();
            person.write("#town", "Salina").await?;
            person.enter_widget("everyday-skills").await?;
            let offered = |agency: &str| person.text.say_with("offered-by", &[("agency", agency)]);
            assert_eq!(person.texts("p.agency").await?, [offered("Prairie")]);
            person.turn("next").await?;
            person.choose("own").await?;
            person.turn("next").await?;
            person.choose("alone").await?;
            // Told twice, it would say so.
            assert_eq!(said(person).await?, "Salina device company");

            // A property that changes.
            press(person, "#agency").await?;
            person.enter_widget("everyday-skills").await?;
            person.until_seen("p.agency", &offered("Salina")).await?;
            assert_eq!(person.screen().await?, "company");
            ensure!(person.is_chosen("[data-choice=alone]").await?, "the answer is lost");
            person.turn("next").await?;
            person.turn("back").await?;

            // Elsewhere and back, twice.
            for _ in 0..2 {
                press(person, "#route").await?;
                person.until("the other page is there", "return document.getElementById('jobs')").await?;
                let left = "return document.querySelectorAll('everyday-skills').length";
                assert_eq!(person.script::<u8>(left, vec![]).await?, 0);
                press(person, "#route").await?;
                person.enter_widget("everyday-skills").await?;
                assert_eq!(person.screen().await?, "company");
                ensure!(person.is_chosen("[data-choice=alone]").await?, "the answer is lost");
                assert_eq!(person.texts("p.agency").await?, [offered("Salina")]);
            }
            assert_eq!(said(person).await?, "Salina device company hope company");
            person.turn("back").await?;
            ensure!(person.is_chosen("[data-choice=own]").await?, "the answer before it is lost");
            person.leave_widget();
            assert_eq!(person.written("#town").await?, "Salina");
            person.no_console_errors().await?;
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
