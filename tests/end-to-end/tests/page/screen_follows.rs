//! The second screen comes to where the counselor is: scrolled to, chosen, written, unfolded.

use crate::{
    agree::{begin_with, veteran},
    languages::{choose_esperanto, in_two_languages},
    screen::{FIRST, FORM, HOSTS, begin, begin_in_hosts_page, tell},
};
use anyhow::{Context, Result};
use end_to_end::{Person, Site, Size, Tab, Visit};
use serde_json::json;

/// Notes how a screen was scrolled, where nothing is to move.
const STILL: &str = "if (window.name.startsWith('everyday-skills-screen-')) {
    window.ways = [];
    window.matchMedia = () => ({ matches: true });
    const real = Element.prototype.scrollIntoView;
    Element.prototype.scrollIntoView = function (how) {
        if (how.block) window.ways.push(how.behavior);
        return real.call(this, how);
    };
}";

/// At a desk with the record of somebody who told a lot, and a second screen.
async fn begin_with_much(person: &Person<'_>) -> Result<(Tab, Tab)> {
    begin_with(person, &veteran()?).await?;
    Ok((person.tab().await?, person.open_screen().await?))
}

/// Waits until what a selector finds at this place is in view.
async fn until_in_view(person: &Person<'_>, selector: &str, at: i32) -> Result<()> {
    let seen = format!(
        "const found = [...document.querySelectorAll({})].at({at})?.getBoundingClientRect();
        return found && found.height && found.top >= 0 && found.bottom <= innerHeight",
        json!(selector)
    );
    person.until(&format!("{selector} {at} is in view"), &seen).await
}

async fn scroll(person: &Person<'_>, to: &str) -> Result<()> {
    person.script(&format!("scrollTo(0, {to})"), vec![]).await
}

/// Where the top of a heading is, as this script has it.
const TO_HEADING: &str =
    "[...document.querySelectorAll('.main h2')].at(3).getBoundingClientRect().top + scrollY - 4";

#[tokio::test]
async fn the_screen_follows_to_the_part_that_is_looked_at() -> Result<()> {
    let site = Site::serve()?;
    for size in [Size::Phone, Size::Desktop] {
        let walk = async |person: &Person<'_>| {
            let (desk, screen) = begin_with_much(person).await?;
            person.turn_to(&screen).await?;
            person.until_screen_shows("profile").await?;
            until_in_view(person, ".shown h1", 0).await?;
            person.turn_to(&desk).await?;
            scroll(person, TO_HEADING).await?;
            person.turn_to(&screen).await?;
            until_in_view(person, ".shown h2", 3).await?;
            // Loaded again, it is there still.
            person.reload().await?;
            person.until_there(".second-screen[data-shows=profile]").await?;
            until_in_view(person, ".shown h2", 3).await?;
            // At the end of a page, the end is in view, however much fits in there.
            person.turn_to(&desk).await?;
            scroll(person, "1e6").await?;
            person.turn_to(&screen).await?;
            until_in_view(person, ".shown section :is(h2, p, li)", -1).await?;
            person.turn_to(&desk).await?;
            scroll(person, "0").await?;
            person.turn_to(&screen).await?;
            until_in_view(person, ".shown h1", 0).await?;
            // Another page begins at its top.
            person.turn_to(&desk).await?;
            scroll(person, TO_HEADING).await?;
            person.turn("next").await?;
            person.turn_to(&screen).await?;
            person.until_screen_shows("agree").await?;
            until_in_view(person, ".shown h1", 0).await
        };
        Visit::to(&site).sized(size).run(walk).await.with_context(|| format!("{size:?}"))?;
    }
    Ok(())
}

#[tokio::test]
async fn what_is_chosen_written_and_unfolded_comes_into_view_there() -> Result<()> {
    let site = Site::serve_after(STILL)?;
    let walk = async |person: &Person<'_>| {
        let (desk, screen) = begin(person).await?;
        tell(person, FORM, FIRST).await?;
        person.turn_to(&screen).await?;
        person.until_screen_shows(FORM).await?;
        until_in_view(person, ".shown textarea", 0).await?;
        person.turn_to(&desk).await?;
        person.choose_by("main [data-activity]").await?;
        person.turn_to(&screen).await?;
        until_in_view(person, ".shown label:has([data-activity])", 0).await?;
        // What is folded out on one is on the other, and what is folded in.
        for what in ["[open]", ":not([open])"] {
            person.turn_to(&desk).await?;
            person.click(".main details:has([data-activity]) > summary").await?;
            person.turn_to(&screen).await?;
            person.until_there(&format!(".shown details:has([data-activity]){what}")).await?;
        }
        // Nothing moves there for whoever wants nothing to move.
        let ways: Vec<String> = person.script("return ways", vec![]).await?;
        assert!(!ways.is_empty() && ways.iter().all(|way| way == "instant"), "{ways:?}");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn it_follows_in_another_language() -> Result<()> {
    let site = in_two_languages()?;
    let walk = async |person: &Person<'_>| {
        let (desk, screen) = begin_with_much(person).await?;
        choose_esperanto(person).await?;
        person.until_there(".reading h2").await?;
        scroll(person, &TO_HEADING.replace(".main", ".asked")).await?;
        person.turn_to(&screen).await?;
        person.until_there(".second-screen[lang=eo]").await?;
        until_in_view(person, ".shown h2", 3).await?;
        person.turn_to(&desk).await?;
        scroll(person, "0").await?;
        person.turn_to(&screen).await?;
        until_in_view(person, ".shown h1", 0).await
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

#[tokio::test]
async fn it_follows_in_a_hosts_page_and_a_dialog_there() -> Result<()> {
    let site = Site::serve()?;
    for (name, attributes) in HOSTS {
        let walk = async |person: &Person<'_>| {
            let (desk, screen) = begin_in_hosts_page(&site, person, name, attributes).await?;
            // What is folded is not drawn.
            let answers = "label:has([data-activity]):not(details *)";
            for (block, at) in [("end", -1), ("start", 0)] {
                let scroll = format!(
                    "const all = [...document.querySelectorAll('.main {answers}')];
                    all.at({at}).scrollIntoView({{ block: '{block}' }})"
                );
                person.turn_to(&desk).await?;
                person.script::<()>(&scroll, vec![]).await?;
                person.turn_to(&screen).await?;
                person
                    .until("the screen is there", "return document.querySelector('.second-screen')")
                    .await?;
                until_in_view(person, &format!(".shown {answers}"), at).await?;
            }
            Ok(())
        };
        Visit::to(&site).run(walk).await.with_context(|| name.to_owned())?;
    }
    Ok(())
}
