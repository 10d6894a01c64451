//! What is near and helps: shown to those whom it is for.

use super::set_by_file;
use crate::board::{prepare, visit};
use anyhow::{Result, ensure};
use end_to_end::{KEY, Person, Site, Visit, life};
use serde_json::json;

#[tokio::test]
async fn what_is_near_stands_with_what_gets_in_the_way_and_on_the_profile() -> Result<()> {
    let site = Site::serve()?;
    let resources = json!([
        { "for": ["time", "money"], "name": "Evening desk", "what": "Open until nine.", "address": "https://desk.example/", "phone": "555-0101" },
        { "for": "people", "name": "Speakers' club" },
        { "for": ["language"], "name": "Talk circle", "what": "Every Tuesday." },
        { "for": ["space-travel"], "name": "Rocket club" },
    ]);
    let address = set_by_file(&site, &[], &json!({ "resources": resources }));
    let walk = async |person: &Person<'_>| {
        prepare(person, &[(KEY, &life("veteran", "barriers")?)]).await?;
        visit(person, &address).await?;
        let names = ".near strong";
        // Whoever has it in their way already, from the life that was told.
        for barrier in ["time", "language"] {
            let choice = format!(".main [data-choice='{barrier}']");
            if person.is_chosen(&choice).await? {
                person.choose_by(&choice).await?;
            }
        }
        ensure!(!person.texts(names).await?.contains(&"Evening desk".to_owned()));
        person.choose("time").await?;
        person.until_seen(names, "Evening desk").await?;
        ensure!(!person.texts(names).await?.contains(&"Talk circle".to_owned()), "for somebody else");
        assert_eq!(person.attributes(".near a", "href").await?, ["https://desk.example/", "tel:5550101"]);
        ensure!(person.sees(".near").await?.contains("Open until nine."));
        person.passes_axe().await?;
        person.choose("language").await?;
        person.until_seen(names, "Talk circle").await?;
        // Skills are on the profile only.
        ensure!(!person.texts(names).await?.contains(&"Speakers' club".to_owned()));
        person.turn("next").await?;
        assert_eq!(person.screen().await?, "profile");
        assert_eq!(person.texts(names).await?, ["Evening desk", "Speakers' club", "Talk circle"]);
        person.passes_axe().await?;
        super::tells(person, &[("setting-need", "resources.3.for", "space-travel")]).await
    };
    Visit::to(&site).run(walk).await
}
