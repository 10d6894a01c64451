//! Who offers the widget, whom to turn to, and where else to look.

use super::{set, set_by_file};
use crate::board::visit;
use anyhow::{Result, ensure};
use end_to_end::{Person, Site, Visit};
use serde_json::json;

const LOGO: &str =
    "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><rect width='40' height='20'/></svg>";

/// Text, address and how it opens of every link that a selector finds.
async fn links(person: &Person<'_>, selector: &str) -> Result<Vec<[String; 4]>> {
    let script = "return [...document.querySelectorAll(arguments[0])].map((it) =>
        [it.textContent, it.getAttribute('href'), it.target, it.rel])";
    person.script(script, vec![selector.into()]).await
}

/// A link as it must be: it leaves the page open and tells nothing.
fn link(text: &str, address: &str) -> [String; 4] {
    [text, address, "_blank", "noopener noreferrer"].map(ToOwned::to_owned)
}

#[tokio::test]
async fn the_agency_is_named_with_its_sign_and_its_page() -> Result<()> {
    let site = Site::serve()?;
    site.put_host("logo.svg", LOGO);
    let page = "https://prairie.example/skills?from=widget&x=\"1\"";
    let page = &page.replace('"', "%22");
    let address = set(
        &site,
        &[("agency-name", "Prairie & Sons"), ("agency-logo", "logo.svg"), ("agency-address", page)],
    );
    let walk = async |person: &Person<'_>| {
        visit(person, &address).await?;
        let offered = person.text.say_with("offered-by", &[("agency", "Prairie & Sons")]);
        for screen in ["welcome", "device"] {
            assert_eq!(person.screen().await?, screen);
            assert_eq!(links(person, "p.agency a").await?, [link(&offered, page)], "on {screen}");
            // What the sign shows is said in words beside it.
            assert_eq!(person.attributes("p.agency img", "alt").await?, [""]);
            let drawn = "const it = document.querySelector('p.agency img'); return it.complete && it.naturalWidth === 40";
            person.until("the sign is drawn", drawn).await?;
            person.passes_axe().await?;
            person.fits_its_window().await?;
            if screen == "welcome" {
                person.turn("next").await?;
            }
        }
        // Without an address it is words.
        visit(person, &set(&site, &[("agency-name", "Prairie & Sons")])).await?;
        assert_eq!(person.texts("p.agency").await?, [offered]);
        assert_eq!(links(person, "p.agency a").await?.len(), 0);
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn an_adviser_can_be_called_and_written_to_from_every_page() -> Result<()> {
    let site = Site::serve()?;
    let adviser = [
        ("adviser-name", "Jo at the front desk"),
        ("adviser-phone", "(785) 555-0100 ext. 2"),
        ("adviser-email", "jo.b+help@prairie.example"),
        ("adviser-address", "/visit"),
        ("adviser-hours", "Monday to Friday, 9 to 5"),
    ];
    let walk = async |person: &Person<'_>| {
        visit(person, &set(&site, &adviser)).await?;
        let fold = ".foot details.agency";
        assert_eq!(person.texts(&format!("{fold} summary")).await?, [person.text.say("talk-to-person")]);
        assert_eq!(
            links(person, &format!("{fold} a")).await?,
            [
                link("(785) 555-0100 ext. 2", "tel:78555501002"),
                link("jo.b+help@prairie.example", "mailto:jo.b+help@prairie.example"),
                link(&person.text.say("adviser-page"), "/visit"),
            ]
        );
        person.turn("next").await?;
        person.click(&format!("{fold} summary")).await?;
        let said = person.sees(fold).await?;
        let hours = person.text.say_with("adviser-hours", &[("hours", "Monday to Friday, 9 to 5")]);
        for words in ["Jo at the front desk", &hours] {
            ensure!(said.contains(words), "{words:?} is not there: {said:?}");
        }
        person.passes_axe_unfolded().await?;
        person.fits_its_window().await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn other_places_to_look_stand_at_the_foot() -> Result<()> {
    let site = Site::serve()?;
    let entry = |at: usize| json!({ "text": format!("Place {at}"), "address": format!("https://place-{at}.example/") });
    let address = set_by_file(&site, &[], &json!({ "links": (0..12).map(entry).collect::<Vec<_>>() }));
    let walk = async |person: &Person<'_>| {
        visit(person, &address).await?;
        let ten: Vec<_> =
            (0..10).map(|at| link(&format!("Place {at}"), &format!("https://place-{at}.example/"))).collect();
        assert_eq!(links(person, ".foot details.agency a").await?, ten);
        assert_eq!(person.texts(".foot details.agency summary").await?, [person.text.say("more-places")]);
        person.passes_axe_unfolded().await?;
        super::tells(person, &[("setting-too-many", "links.10", "")]).await
    };
    Visit::to(&site).run(walk).await
}
