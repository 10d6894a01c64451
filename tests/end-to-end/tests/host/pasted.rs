//! The lines that a web master pastes, at another origin than the page's files and at the same.

use crate::board::{PASTED, board, prepare, visit};
use anyhow::{Result, ensure};
use end_to_end::{Care, Person, Site, Size, Visit, Walk, life};
use reflection::Page;

#[tokio::test]
async fn with_only_the_pasted_lines_somebody_walks_to_their_profile_on_a_page_of_another_origin() -> Result<()>
{
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        visit(person, &site.host("blank.html")).await?;
        let state = Walk { care: Care::Order, ..Walk::default() }.to(person, &Page::Profile).await?;
        let skills = person.attributes(".map tbody[data-skill]", "data-skill").await?;
        ensure!(skills.len() > 5, "the profile has only {skills:?}");
        assert_eq!(person.texts("h1").await?, [person.text.heading(&state)]);
        let origin: String = person.script("return location.origin", vec![]).await?;
        assert_eq!(origin, site.host_origin(), "whose page it is");
        ensure!(origin != site.origin());
        person.fits_its_window().await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn it_works_on_a_page_of_the_same_origin() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        visit(person, &site.host_beside("blank.html")).await?;
        person.turn("next").await?;
        person.choose("own").await?;
        person.turn("next").await?;
        assert_eq!(person.screen().await?, "company");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// A page with landmarks and a heading of its own: there is one main part, one header and one footer, and they are the host's.
#[tokio::test]
async fn a_page_with_landmarks_of_its_own_stays_accessible() -> Result<()> {
    let site = Site::serve()?;
    let address = board(&site, "", PASTED);
    let walk = async |person: &Person<'_>| {
        prepare(person, &[]).await?;
        visit(person, &address).await?;
        person.passes_axe().await?;
        person.turn("next").await?;
        person.passes_axe().await?;
        for page in ["form/reading", "profile"] {
            prepare(person, &[(end_to_end::KEY, &life("veteran", page)?)]).await?;
            visit(person, &address).await?;
            person.passes_axe_unfolded().await?;
        }
        Ok(())
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}
