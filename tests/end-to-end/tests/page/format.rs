//! The saved format: what the page stores is what the schema describes and the domain reads.

use anyhow::{Result, ensure};
use end_to_end::{Person, Site, Visit, Walk};
use keeping::Saved;
use reflection::{Page, State};
use serde_json::Value;
use std::{fs, path::Path};

/// That what was stored is what docs/reflection.schema.json says.
pub(crate) fn fits_the_schema(stored: &str) -> Result<()> {
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/reflection.schema.json");
    let schema: Value = serde_json::from_str(&fs::read_to_string(schema)?)?;
    let schema = jsonschema::validator_for(&schema)?;
    let errors: Vec<_> =
        schema.iter_errors(&serde_json::from_str(stored)?).map(|error| error.to_string()).collect();
    ensure!(errors.is_empty(), "{stored} is not what the schema says: {errors:?}");
    Ok(())
}

#[tokio::test]
async fn a_whole_walk_is_stored_as_the_schema_says() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        Walk::default().to(person, &Page::Take).await?;
        let stored = person.stored().await?;
        fits_the_schema(&stored)?;
        let saved: Saved = serde_json::from_str(&stored)?;
        let state = State::resume(person.text.content.clone(), saved.reflection.clone(), saved.page.clone());
        assert_eq!(state.page(), &Page::Take);
        assert_eq!(state.unknown_answers(), 0, "the domain does not understand its own answers");
        assert_eq!(state.sources().len(), state.content().forms.len() + 1);
        assert_eq!(serde_json::from_str::<Saved>(&saved.to_file())?, saved, "written again it is another");

        person.press("save-copy").await?;
        assert_eq!(person.saved_file("everyday-skills.json").await?, saved.to_file(), "the copy is another");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
