//! Ten whole lives: what real reflections bring along does not trouble the page.

use anyhow::{Context, Result, ensure};
use end_to_end::{Person, Site, Visit, life, lives};
use keeping::Saved;
use reflection::Page;

#[tokio::test]
async fn every_life_opens_on_its_profile_and_its_ideas_for_work() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let names = lives()?;
        assert_eq!(names.len(), 10);
        for name in names {
            opens(person, &name).await.with_context(|| name)?;
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

async fn opens(person: &Person<'_>, name: &str) -> Result<()> {
    let stored = life(name, "profile")?;
    person.open_with(&stored).await?;
    assert_eq!(person.screen().await?, "profile");
    assert_eq!(person.notices().await?, ["welcome-back"]);
    person.fits_its_window().await?;
    person.open_ideas().await?;
    ensure!(!person.attributes(".career", "data-occupation").await?.is_empty(), "no ideas");
    person.fits_its_window().await?;
    let mut before: Saved = serde_json::from_str(&stored)?;
    before.page = Page::Careers;
    assert_eq!(person.saved().await?, before, "looking changed an answer");
    person.no_console_errors().await
}
