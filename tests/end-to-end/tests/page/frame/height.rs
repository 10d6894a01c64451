//! The frame is as tall as what is in it, and what has focus in it is seen.

use super::{enter, height, needed, open, put, settled};
use anyhow::{Result, ensure};
use end_to_end::{Care, Person, Site, Size, Visit, Walk};
use reflection::Page;

/// Waits until the frame is just as tall as what is in it. Begins and ends in the frame.
async fn fits(person: &Person<'_>) -> Result<()> {
    settled(person).await?;
    enter(person).await
}

#[tokio::test]
async fn the_frame_is_as_tall_as_each_page_and_each_is_sound_in_it() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        open(person, &site.host("frame.html")).await?;
        let walk = Walk { care: Care::Pages, ..Walk::default() };
        for to in [Page::Welcome, Page::Company, Page::Days, Page::Form("reading".into())] {
            walk.to(person, &to).await?;
            fits(person).await?;
        }
        // What is unfolded needs more, at once.
        person.click("nav.path summary").await?;
        settled(person).await?;
        let scrolls = "const page = document.documentElement; return page.scrollWidth > page.clientWidth";
        ensure!(
            !person.script::<bool>(scrolls, vec![]).await?,
            "the host's page has to be scrolled sideways"
        );
        Ok(())
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

const TOP: &str = "return document.querySelector('iframe').getBoundingClientRect().top";

#[tokio::test]
async fn a_new_page_in_the_frame_is_seen_from_its_top() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        open(person, &site.host("frame.html")).await?;
        Walk::default().to(person, &Page::Days).await?;
        settled(person).await?;
        person.script::<()>("scrollTo(0, document.querySelector('iframe').offsetHeight)", vec![]).await?;
        let before: f64 = person.script(TOP, vec![]).await?;
        ensure!(before < -100.0, "the frame's top is at {before}: nothing to scroll");
        enter(person).await?;
        person.turn("next").await?;
        person.leave_frame().await?;
        person
            .until(
                "the page's top is in view",
                &format!("const top = (() => {{ {TOP} }})(); return top >= 0 && top < 200"),
            )
            .await
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

#[tokio::test]
async fn who_is_elsewhere_on_the_hosts_page_is_not_moved() -> Result<()> {
    let site = Site::serve()?;
    let address = put(&site, "far.html", "parent={{host}}", "");
    let walk = async |person: &Person<'_>| {
        open(person, &address).await?;
        let focus = "parent.postMessage({ type: 'everyday-skills:focus', top: 90000 }, '*')";
        person.script::<()>(focus, vec![]).await?;
        person.leave_frame().await?;
        person.until("it is said", "return window.said.some(([, { top }]) => top === 90000)").await?;
        assert_eq!(person.script::<i32>("return scrollY", vec![]).await?, 0);
        Ok(())
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

#[tokio::test]
async fn without_a_script_of_ours_outside_the_frame_scrolls_inside() -> Result<()> {
    let site = Site::serve()?;
    site.put_host(
        "still.html",
        "<!doctype html><html lang=en><title>Host</title><link rel=icon href=data:,><body style=margin:0>
        <iframe src='{{origin}}/shelf/frame.html' title=Skills width=100% height=600></iframe>",
    );
    let walk = async |person: &Person<'_>| {
        open(person, &site.host("still.html")).await?;
        Walk::default().to(person, &Page::Form("reading".into())).await?;
        ensure!(needed(person).await? > 600, "nothing to scroll");
        let top = "return document.querySelector('h1').getBoundingClientRect().top";
        let top: f64 = person.script(top, vec![]).await?;
        ensure!((0.0..600.0).contains(&top), "the heading is at {top}");
        person.turn("so-far").await?;
        person.leave_frame().await?;
        assert_eq!(height(person).await?, 600);
        Ok(())
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}
