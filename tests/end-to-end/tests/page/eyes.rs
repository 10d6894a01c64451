//! For every eye: on small windows, in large letters, far apart, in any colours, and in a language that is longer
//! than ours and read from right to left.

use crate::access::all;
use anyhow::{Context, Result};
use end_to_end::{Look, Person, Site, Size, Text, Visit, much};

const SIZES: [Size; 5] = [Size::Zoomed, Size::Narrow, Size::Phone, Size::Landscape, Size::Desktop];

/// That nobody's eyes find anything wrong with the screen, folded and unfolded. Leaves the window in another size.
pub(crate) async fn is_for_every_eye(person: &Person<'_>) -> Result<()> {
    let mut found = Vec::new();
    for is_unfolded in [false, true] {
        if is_unfolded {
            person.unfold_all().await?;
        }
        for look in person.looks([Look::Dark, Look::ForcedColors, Look::MoreContrast, Look::Light]) {
            person.show(look).await?;
            found.push(person.stands_out().await.with_context(|| format!("{look:?}")));
        }
        for look in person.looks([Look::LessMotion]) {
            person.show(look).await?;
            found.push(person.stands_still().await);
        }
        found.extend(in_every_size(person).await?);
    }
    person.fold_again().await?;
    for size in [Size::Zoomed, Size::Landscape] {
        person.resize(size).await?;
        found.push(person.focus_is_seen().await.with_context(|| format!("{size:?}")));
    }
    found.push(fits_when_spaced(person).await.context("spaced"));
    all(found)
}

/// What is found where a screen does not fit, or what can be pressed is too small, in any size of window.
pub(crate) async fn in_every_size(person: &Person<'_>) -> Result<Vec<Result<()>>> {
    let mut found = Vec::new();
    for size in SIZES {
        person.resize(size).await?;
        found.push(person.fits_its_window().await.with_context(|| format!("{size:?}")));
        found.push(person.can_be_pressed().await.with_context(|| format!("{size:?}")));
    }
    Ok(found)
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

/// Nothing is lost where letters are twice as large. Leaves the window in another size.
pub(crate) async fn fits_large(person: &Person<'_>) -> Result<()> {
    person.unfold_all().await?;
    for size in [Size::Narrow, Size::Landscape, Size::Desktop] {
        person.resize(size).await?;
        person.fits_its_window().await.with_context(|| format!("{size:?}"))?;
    }
    person.fold_again().await
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
        is_for_every_eye(person).await
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
            is_for_every_eye(person).await.context(page)?;
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
