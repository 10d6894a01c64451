//! Frames with little freedom: sandboxed, without storage.

use super::{open, put};
use crate::storage::{copy_is_whole, goes_on_with};
use anyhow::{Result, ensure};
use end_to_end::{Person, Site, Size, Visit};

/// What a host should allow a sandboxed frame.
const FREEDOM: &str = "sandbox='allow-scripts allow-same-origin allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox'";

#[tokio::test]
async fn in_a_sandbox_with_an_origin_answers_are_kept_and_the_frame_grows() -> Result<()> {
    let site = Site::serve()?;
    let address = put(&site, "kept.html", "parent={{host}}", FREEDOM);
    let walk = async |person: &Person<'_>| {
        open(person, &address).await?;
        person.turn("next").await?;
        person.choose("own").await?;
        person.turn("next").await?;
        assert_eq!(person.notices().await?, Vec::<String>::new());
        assert_eq!(person.answers().await?.get("device").map(String::as_str), Some("own"));
        person.leave_frame().await?;
        person
            .until("the frame has its height", "return document.querySelector('iframe').style.height")
            .await?;
        open(person, &address).await?;
        assert_eq!(person.screen().await?, "company", "the page does not come back");
        Ok(())
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

#[tokio::test]
async fn in_a_sandbox_without_an_origin_the_frame_goes_on_and_says_so() -> Result<()> {
    let site = Site::serve()?;
    let address = put(&site, "strict.html", "parent={{host}}", "sandbox=allow-scripts");
    let walk = async |person: &Person<'_>| {
        open(person, &address).await?;
        goes_on_with(person, "save-blocked").await
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

#[tokio::test]
async fn where_frames_of_other_sites_may_store_nothing_the_frame_goes_on_and_says_so() -> Result<()> {
    let site = Site::serve()?;
    let address = put(&site, "blocked.html", "parent={{host}}", "");
    let walk = async |person: &Person<'_>| {
        open(person, &address).await?;
        let blocked = "try { return !window.localStorage } catch { return true }";
        ensure!(person.script::<bool>(blocked, vec![]).await?, "the browser lets the frame store");
        goes_on_with(person, "save-blocked").await?;
        copy_is_whole(person).await?;
        // The frame still tells its height.
        person.leave_frame().await?;
        person
            .until("the frame has its height", "return document.querySelector('iframe').style.height")
            .await?;
        // The same files as a page of their own may.
        person.leave_widget();
        person.open().await?;
        person.turn("next").await?;
        person.choose("own").await?;
        assert_eq!(person.notices().await?, Vec::<String>::new());
        Ok(())
    };
    Visit::to(&site).sized(Size::Desktop).blocking_others().run(walk).await
}
