//! Focus is the host's until somebody presses something of ours.

use crate::board::{PASTED, board, prepare, visit};
use anyhow::{Result, ensure};
use end_to_end::{Person, Site, Visit};

#[tokio::test]
async fn drawing_takes_no_focus_and_scrolls_nowhere() -> Result<()> {
    let site = Site::serve()?;
    let address = board(&site, "", PASTED);
    let walk = async |person: &Person<'_>| {
        prepare(person, &[]).await?;
        person.go(&address).await?;
        person.script::<()>("window.document.getElementById('town').focus()", vec![]).await?;
        person.enter_widget("everyday-skills").await?;
        person.until("the cards are there", "return document.querySelector('.foot details')").await?;
        is_in_the_hosts_field(person).await?;
        let scrolled: f64 = person.script("return scrollY", vec![]).await?;
        ensure!(scrolled == 0.0, "scrolled to {scrolled}");
        // `turn` waits until focus is on the new page's heading, inside.
        person.turn("next").await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn answers_from_another_tab_leave_focus_in_the_hosts_field() -> Result<()> {
    let site = Site::serve()?;
    let address = board(&site, "", PASTED);
    let walk = async |person: &Person<'_>| {
        prepare(person, &[]).await?;
        visit(person, &address).await?;
        person.turn("next").await?;
        person.script::<()>("window.document.getElementById('town').focus()", vec![]).await?;
        let here = person.tab().await?;
        person.open_tab().await?;
        visit(person, &address).await?;
        person.turn("next").await?;
        person.choose("own").await?;
        person.close_tab(&here).await?;
        person
            .until("the answer is here", "return document.querySelector('[data-choice=own]').checked")
            .await?;
        is_in_the_hosts_field(person).await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn answers_in_a_widget_beside_it_leave_focus_in_the_hosts_field() -> Result<()> {
    let site = Site::serve()?;
    let address = board(&site, "", &format!("{PASTED}<everyday-skills id=\"second\"></everyday-skills>"));
    let walk = async |person: &Person<'_>| {
        prepare(person, &[]).await?;
        visit(person, &address).await?;
        person.turn("next").await?;
        person.enter_widget("#second").await?;
        person.turn("next").await?;
        person.script::<()>("window.document.getElementById('town').focus()", vec![]).await?;
        // By script: a press would take focus.
        person
            .script::<()>("document.querySelector('[data-choice=own]').click(); return null", vec![])
            .await?;
        person.look_into("everyday-skills");
        person
            .until("the answer is here", "return document.querySelector('[data-choice=own]').checked")
            .await?;
        is_in_the_hosts_field(person).await
    };
    Visit::to(&site).run(walk).await
}

async fn is_in_the_hosts_field(person: &Person<'_>) -> Result<()> {
    let focused: String = person.script("return window.document.activeElement.id", vec![]).await?;
    ensure!(focused == "town", "focus is on {focused:?}");
    Ok(())
}
