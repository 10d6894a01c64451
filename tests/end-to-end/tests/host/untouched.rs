//! Nothing of the host's page is changed: its looks, its markup, its address, its storage, its listeners, its globals.

use crate::board::{PASTED, board, visit};
use anyhow::{Result, ensure};
use end_to_end::{Person, Site, Size, Visit};
use serde_json::{Map, Value};

/// A bar for scrolling from the start, and room that is as wide before as after.
const PLACE: &str = "<link rel=\"stylesheet\" href=\"place.css\">";
const CLASSIC: &str = "<link rel=\"stylesheet\" href=\"classic.css\">";

/// What a host sees of its own page, by what it is about.
type Seen = Map<String, Value>;

/// Says what is different between two looks at a page, but for these.
fn unchanged(before: &Seen, after: &Seen, but: &[&str]) -> Result<()> {
    for (about, was) in before.iter().filter(|(about, _)| !but.contains(&about.as_str())) {
        let is = after.get(about).unwrap_or(&Value::Null);
        if let (Value::Array(was), Value::Array(is)) = (was, is) {
            let gone: Vec<_> = was.iter().filter(|one| !is.contains(one)).take(3).collect();
            let come: Vec<_> = is.iter().filter(|one| !was.contains(one)).take(3).collect();
            if was != is {
                let (gone, come) = (format!("{gone:?}"), format!("{come:?}"));
                // Where they part.
                let same = gone.chars().zip(come.chars()).take_while(|(one, other)| one == other).count();
                let near =
                    |text: &str| text.chars().skip(same.saturating_sub(40)).take(160).collect::<String>();
                anyhow::bail!("{about}: no longer …{}, but …{}", near(&gone), near(&come));
            }
        }
        ensure!(was == is, "{about}: {is}, not {was}");
    }
    Ok(())
}

async fn seen(person: &Person<'_>) -> Result<Seen> {
    person.script("return snapshot()", vec![]).await
}

#[tokio::test]
async fn what_the_host_has_is_as_it_was_after_the_widget_was_drawn_walked_and_taken_away() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        for sheet in ["", CLASSIC] {
            visit(person, &board(&site, &format!("{sheet}{PLACE}"), PASTED)).await?;
            let before: Seen = person.script("return window.before", vec![]).await?;
            ensure!(
                before.len() > 10
                    && before
                        .get("globals")
                        .is_some_and(|all| all.as_array().is_some_and(|all| all.len() > 500))
            );
            unchanged(&before, &seen(person).await?, &[])?;
            for _ in 0..3 {
                person.turn("next").await?;
            }
            // Who presses a button has focus there, and sees it.
            unchanged(&before, &seen(person).await?, &["focus", "scroll"])?;
            person.script::<()>("window.document.querySelector('everyday-skills').remove()", vec![]).await?;
            person.leave_widget();
            // A tick later it is really gone.
            let gone = "return !Object.keys(listeners()).some((type) => ['storage', 'pagehide', 'pageshow', 'visibilitychange'].includes(type))";
            person.until("nobody listens any more", gone).await?;
            let listening: Map<String, Value> = person.script("return listeners()", vec![]).await?;
            // The loader's own, for programs that stop.
            assert_eq!(listening.keys().collect::<Vec<_>>(), ["error", "unhandledrejection"]);
            unchanged(&before, &seen(person).await?, &["focus", "scroll", "markup"])?;
        }
        Ok(())
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

/// Only the page that is ours alone keeps itself on the device.
#[tokio::test]
async fn nothing_is_kept_on_a_hosts_page() -> Result<()> {
    let site = Site::serve_to_be_kept()?;
    let walk = async |person: &Person<'_>| {
        visit(person, &board(&site, "", PASTED)).await?;
        person.leave_widget();
        // Longer than the page itself takes to begin with it.
        tokio::time::sleep(std::time::Duration::from_secs(2)).await;
        ensure!(person.copies().await? == (Vec::new(), 0), "kept: {:?}", person.copies().await?);
        ensure!(
            !site.requests().iter().any(|request| request.ends_with("worker.js")),
            "asked for the worker"
        );
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
