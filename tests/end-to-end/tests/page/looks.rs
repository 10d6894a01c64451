//! Every kind of page on the narrowest screen, in dark colours.

use anyhow::{Context, Result};
use end_to_end::{KEY, Look, OWN, OWN_NAME, Person, Site, Size, Visit, saved};

const PAGES: [&str; 15] = [
    "device",
    "company",
    "hope",
    "days",
    "form/reading",
    "stories",
    "story/bills-and-bank-papers-plan/did",
    "story/own-1/result",
    "skills",
    "level/2.B.5.b",
    "proof/2.B.5.b",
    "barriers",
    "profile",
    "take",
    "erase",
];

#[tokio::test]
async fn every_page_fits_a_narrow_screen_and_reads_well_in_dark_colours() -> Result<()> {
    let long = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen ".repeat(3);
    let answers = [
        ("company", "counselor"),
        ("activity/bills-and-bank-papers-plan", "yes"),
        ("own/reading/own-1", OWN),
        ("own/reading/own-2", &long),
        ("tell/bills-and-bank-papers-plan", "yes"),
        ("tell/own-1", "yes"),
        ("story/own-1/did", "my SSN is 078-05-1120"),
        ("words/2.B.5.b", OWN_NAME),
        ("seen/2.A.1.a/own-1", "yes"),
        ("verdict/2.C.1.c", "removed"),
        ("proof/2.B.5.b", "confirm"),
        ("barrier/time", "yes"),
        ("lost/answer", "yes"),
    ];
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.show(Look::Dark).await?;
        for page in PAGES {
            person.prepare(KEY, &saved(page, &answers)?).await?;
            person.open().await?;
            let state = person.state().await?;
            assert_eq!(state.page().to_string(), page);
            person.page_is_sound(&state).await?;
            person.passes_axe_unfolded().await.with_context(|| format!("{page} unfolded"))?;
            person.fits_its_window().await.with_context(|| format!("{page} unfolded"))?;
        }
        Ok(())
    };
    Visit::to(&site).sized(Size::Narrow).run(walk).await
}
