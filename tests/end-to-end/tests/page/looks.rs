//! Every kind of page on the narrowest screen, in dark colours and in forced ones, with the accessibility checker.

use crate::screens::Way;
use anyhow::{Context, Result};
use end_to_end::{CLOCKS, Look, Person, Site, Size, Visit};

/// The page as it is now, folded and unfolded.
async fn looks_well(person: &Person<'_>, screen: &str) -> Result<()> {
    let checks = async || {
        person.fits_its_window().await?;
        person.passes_axe().await?;
        person.passes_axe_unfolded().await?;
        person.no_console_errors().await
    };
    checks().await.with_context(|| screen.to_owned())
}

async fn all_look_well(way: Way, look: Option<Look>, size: Size) -> Result<()> {
    let site = Site::serve_after(CLOCKS)?;
    let walk = async |person: &Person<'_>| {
        if let Some(look) = look {
            person.show(look).await?;
        }
        way.walk(person, async |screen: &str| looks_well(person, screen).await).await
    };
    Visit::to(&site).sized(size).run(walk).await
}

/// What is on the pages is what the state says, in the words of the locale.
#[tokio::test]
async fn every_page_says_what_it_should() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        Way::Told.walk(person, async |_: &str| person.page_is_sound(&person.state().await?).await).await
    };
    Visit::to(&site).sized(Size::Narrow).run(walk).await
}

#[tokio::test]
async fn every_page_fits_a_narrow_screen_and_reads_well_in_dark_colours() -> Result<()> {
    all_look_well(Way::Told, Some(Look::Dark), Size::Narrow).await
}

#[tokio::test]
async fn keeping_reads_well_on_a_narrow_screen_in_dark_colours() -> Result<()> {
    all_look_well(Way::Keeping, Some(Look::Dark), Size::Narrow).await
}

#[tokio::test]
async fn keeping_reads_well_in_forced_colours() -> Result<()> {
    all_look_well(Way::Keeping, Some(Look::ForcedColors), Size::Phone).await
}

#[tokio::test]
async fn results_read_well_on_a_phone() -> Result<()> {
    all_look_well(Way::Results, None, Size::Phone).await
}

#[tokio::test]
async fn results_read_well_on_a_narrow_screen_in_dark_colours() -> Result<()> {
    all_look_well(Way::Results, Some(Look::Dark), Size::Narrow).await
}

#[tokio::test]
async fn results_read_well_in_forced_colours() -> Result<()> {
    all_look_well(Way::Results, Some(Look::ForcedColors), Size::Phone).await
}
