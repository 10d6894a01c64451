//! Every screen for every eye: on small windows, in large letters, far apart, in any colours, and in a language that is longer
//! than ours and read from right to left.

use crate::screens::{Way, much};
use anyhow::{Context, Result, ensure};
use end_to_end::{CLOCKS, Look, Person, Site, Size, Text, Visit};

const SIZES: [Size; 5] = [Size::Zoomed, Size::Narrow, Size::Phone, Size::Landscape, Size::Desktop];

/// Whether every check passes: all that is wrong on a screen is said at once.
async fn is_for_every_eye(person: &Person<'_>, screen: &str) -> Result<()> {
    let mut wrong = Vec::new();
    let mut note =
        |how: String, found: Result<()>| wrong.extend(found.err().map(|why| format!("{how}: {why}")));
    for is_unfolded in [false, true] {
        if is_unfolded {
            person.unfold_all().await?;
        }
        for look in [Look::Dark, Look::ForcedColors, Look::MoreContrast, Look::Light] {
            person.show(look).await?;
            note(format!("{look:?}"), person.stands_out().await);
        }
        person.show(Look::LessMotion).await?;
        note("less motion".to_owned(), person.stands_still().await);
        for size in SIZES {
            person.resize(size).await?;
            note(format!("{size:?}"), person.fits_its_window().await);
            note(format!("{size:?}"), person.can_be_pressed().await);
        }
    }
    person.fold_again().await?;
    for size in [Size::Zoomed, Size::Landscape] {
        person.resize(size).await?;
        note(format!("{size:?}"), person.focus_is_seen().await);
    }
    note("spaced".to_owned(), fits_when_spaced(person).await);
    ensure!(wrong.is_empty(), "{screen}: {}", wrong.join("\n"));
    Ok(())
}

async fn fits_when_spaced(person: &Person<'_>) -> Result<()> {
    person.unfold_all().await?;
    person.space_text().await?;
    for size in [Size::Narrow, Size::Desktop] {
        person.resize(size).await?;
        person.fits_its_window().await.with_context(|| format!("{size:?}"))?;
    }
    person.unspace_text().await?;
    person.fold_again().await
}

/// Nothing is lost where letters are twice as large.
async fn fits_large(person: &Person<'_>, screen: &str) -> Result<()> {
    person.unfold_all().await?;
    for size in [Size::Narrow, Size::Landscape, Size::Desktop] {
        person.resize(size).await?;
        person.fits_its_window().await.with_context(|| format!("{screen}, {size:?}"))?;
    }
    person.fold_again().await
}

/// Nothing is lost, and nothing was forgotten.
async fn is_made_for_any_language(person: &Person<'_>, screen: &str) -> Result<()> {
    let directions = person.attributes(".app[data-screen]", "dir").await?;
    ensure!(directions == ["rtl"], "{screen}: {directions:?}");
    person.unfold_all().await?;
    for size in SIZES {
        person.resize(size).await?;
        person.fits_its_window().await.with_context(|| format!("{screen}, {size:?}"))?;
        person.can_be_pressed().await.with_context(|| format!("{screen}, {size:?}"))?;
    }
    person.is_all_translated().await.with_context(|| screen.to_owned())?;
    person.fold_again().await
}

async fn for_every_eye(way: Way) -> Result<()> {
    let site = Site::serve_after(CLOCKS)?;
    let walk = async |person: &Person<'_>| {
        way.walk(person, async |screen: &str| is_for_every_eye(person, screen).await).await
    };
    Visit::to(&site).run(walk).await
}

async fn in_large_letters(way: Way) -> Result<()> {
    let site = Site::serve_after(CLOCKS)?;
    let walk = async |person: &Person<'_>| {
        way.walk(person, async |screen: &str| fits_large(person, screen).await).await
    };
    Visit::to(&site).in_large_letters().run(walk).await
}

async fn in_any_language(way: Way) -> Result<()> {
    let (site, text) = (Site::serve_made_up(CLOCKS)?, Text::made_up()?);
    let walk = async |person: &Person<'_>| {
        way.walk(person, async |screen: &str| is_made_for_any_language(person, screen).await).await
    };
    Visit::to(&site).reading(&text).run(walk).await
}

#[tokio::test]
async fn what_is_told_is_for_every_eye() -> Result<()> {
    for_every_eye(Way::Told).await
}

#[tokio::test]
async fn results_are_for_every_eye() -> Result<()> {
    for_every_eye(Way::Results).await
}

#[tokio::test]
async fn keeping_is_for_every_eye() -> Result<()> {
    for_every_eye(Way::Keeping).await
}

#[tokio::test]
async fn the_desk_is_for_every_eye() -> Result<()> {
    for_every_eye(Way::Desk).await
}

#[tokio::test]
async fn what_is_told_fits_in_large_letters() -> Result<()> {
    in_large_letters(Way::Told).await
}

#[tokio::test]
async fn results_fit_in_large_letters() -> Result<()> {
    in_large_letters(Way::Results).await
}

#[tokio::test]
async fn keeping_fits_in_large_letters() -> Result<()> {
    in_large_letters(Way::Keeping).await
}

#[tokio::test]
async fn the_desk_fits_in_large_letters() -> Result<()> {
    in_large_letters(Way::Desk).await
}

#[tokio::test]
async fn what_is_told_is_made_for_any_language() -> Result<()> {
    in_any_language(Way::Told).await
}

#[tokio::test]
async fn results_are_made_for_any_language() -> Result<()> {
    in_any_language(Way::Results).await
}

#[tokio::test]
async fn keeping_is_made_for_any_language() -> Result<()> {
    in_any_language(Way::Keeping).await
}

#[tokio::test]
async fn the_desk_is_made_for_any_language() -> Result<()> {
    in_any_language(Way::Desk).await
}

/// A paper that was saved is a page of its own.
#[tokio::test]
async fn a_saved_paper_is_made_for_any_language() -> Result<()> {
    let (site, text) = (Site::serve_made_up("")?, Text::made_up()?);
    let walk = async |person: &Person<'_>| {
        person.open_with(&much("papers")?).await?;
        person.until_there(".sheet").await?;
        person.unfold("[data-action='save-page']").await?;
        person.press("save-page").await?;
        let paper = person.saved_file("everyday-skills-profile.html").await?;
        site.put_host("paper.html", &paper);
        person.go(&site.host("paper.html")).await?;
        assert_eq!(person.attributes("html", "dir").await?, ["rtl"]);
        person.is_all_translated().await?;
        is_for_every_eye(person, "a saved paper").await
    };
    Visit::to(&site).reading(&text).run(walk).await
}

/// The pages beside the widget's own.
#[tokio::test]
async fn the_pages_beside_it_are_for_every_eye() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        for page in ["configure.html", "aggregate.html", "worksheet-en.html", "counselors-guide-en.html"] {
            person.go(&format!("{}{page}", site.address())).await?;
            person.until_there("h1").await?;
            is_for_every_eye(person, page).await?;
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
