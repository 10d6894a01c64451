//! The counselor's guide: a page beside the program's in each language, to read and to print.

use anyhow::{Context, Result, ensure};
use end_to_end::{Look, Person, PrintSize, Site, Visit};

/// The guides there are, each with what stands on its first sheet and what its second begins with.
const GUIDES: [(&str, [&str; 3], &str); 2] = [
    ("en", ["One page to start", "Three rules", "when something goes wrong"], "Contents"),
    ("es", ["Una página para empezar", "Tres reglas", "cuando algo sale mal"], "Contenido"),
];

#[tokio::test]
async fn the_guides_read_on_a_phone_and_their_first_sheet_is_the_one_to_start() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        for (language, parts, begins) in GUIDES {
            person.go(&format!("{}counselors-guide-{language}.html", site.address())).await?;
            for look in [Look::Dark, Look::Light] {
                person.show(look).await?;
                person.passes_axe().await?;
            }
            person.fits_its_window().await?;
            for size in [PrintSize::A4, PrintSize::US_LETTER] {
                let sheets = person.printed(size).await?;
                let (first, rest) = sheets.split_first().context("nothing is printed")?;
                for part in parts {
                    ensure!(first.contains(part), "{part:?} is not on the first sheet: {first}");
                }
                let second = rest.first().context("there is one sheet only")?;
                ensure!(
                    second.trim_start().starts_with(begins),
                    "the second sheet begins otherwise: {second}"
                );
            }
        }
        person.no_console_errors().await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn the_desk_leads_to_the_guide() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.set_up_desk().await?;
        let links = person.attributes(".page-beside a", "href").await?;
        assert_eq!(links, [format!("{}counselors-guide-en.html", site.address())]);
        person.go(links.first().context("no link")?).await?;
        assert_eq!(person.sees("h1").await?, "Everyday Skills: the counselor’s guide");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
