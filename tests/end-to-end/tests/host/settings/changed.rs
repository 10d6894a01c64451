//! Which of several settings counts, and what happens when one is changed while the widget is shown.

use super::{set, set_by_file};
use crate::board::{prepare, visit};
use anyhow::{Result, ensure};
use end_to_end::{Person, Site, Visit};
use serde_json::json;

/// Sets an attribute of the element, or takes it away, as a host's script does.
async fn change(person: &Person<'_>, name: &str, value: Option<&str>) -> Result<()> {
    let script = "const it = window.document.querySelector('everyday-skills');
        arguments[1] === null ? it.removeAttribute(arguments[0]) : it.setAttribute(arguments[0], arguments[1]);
        return null";
    person.script(script, vec![json!(name), json!(value)]).await
}

async fn is_drawn(person: &Person<'_>, selector: &str) -> Result<()> {
    let script = format!("return document.querySelector(`{selector}`)");
    person.until(&format!("{selector} is there"), &script).await
}

#[tokio::test]
async fn an_attribute_wins_over_the_file_and_the_file_over_what_is_set_without_them() -> Result<()> {
    let site = Site::serve()?;
    let file = json!({ "$schema": "settings.schema.json", "theme": "dark", "start": ["reading"],
        "agency": { "name": "File", "address": "https://file.example/" } });
    let attributes = [("agency-name", "Attribute"), ("start", "web-searching")];
    let walk = async |person: &Person<'_>| {
        visit(person, &set_by_file(&site, &attributes, &file)).await?;
        assert_eq!(person.attributes(".app", "data-theme").await?, ["dark"]);
        let offered = person.text.say_with("offered-by", &[("agency", "Attribute")]);
        assert_eq!(person.texts("p.agency").await?, [offered]);
        assert_eq!(person.attributes("p.agency a", "href").await?, ["https://file.example/"]);
        let first = "return document.querySelector('nav.path [data-go^=\"form/\"]')?.dataset.go";
        while person.screen().await? != "form" {
            person.turn("next").await?;
        }
        assert_eq!(person.address_of_page().await?, "form/web-searching");
        let place: Option<String> = person.script(first, vec![]).await?;
        ensure!(place.is_none_or(|place| place == "form/web-searching"));
        // What neither says is as ever.
        ensure!(person.session().await?.is_empty(), "it is kept for the tab");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn what_is_changed_while_it_is_shown_takes_effect_and_no_answer_is_lost() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        visit(person, &set(&site, &[])).await?;
        person.turn("next").await?;
        person.choose("own").await?;
        person.turn("next").await?;
        person.choose("alone").await?;
        while person.screen().await? != "form" {
            person.turn("next").await?;
        }
        person.choose_by(".main [data-activity]").await?;
        person.write_own("I mend nets").await?;
        let here = person.address_of_page().await?;
        let before = person.answers().await?;

        change(person, "theme", Some("dark")).await?;
        is_drawn(person, ".app[data-theme=dark]").await?;
        change(person, "agency-name", Some("Prairie")).await?;
        person.until_seen("p.agency", &person.text.say_with("offered-by", &[("agency", "Prairie")])).await?;
        change(person, "theme", None).await?;
        is_drawn(person, ".app[data-theme=auto]").await?;
        assert_eq!(person.address_of_page().await?, here);
        ensure!(person.is_chosen(".main [data-activity]").await?, "the answer is lost");
        assert_eq!(person.written(".own textarea").await?, "I mend nets");
        assert_eq!(person.answers().await?, before);

        // Several at once, and back again: the last counts.
        change(person, "theme", Some("dark")).await?;
        change(person, "counselor", Some("on")).await?;
        change(person, "theme", Some("light")).await?;
        is_drawn(person, ".app[data-theme=light] .ask-next").await?;
        assert_eq!(person.address_of_page().await?, here);
        assert_eq!(person.answers().await?, before);

        // Under another name it is somebody else's; under the first all is there.
        change(person, "name", Some("library")).await?;
        is_drawn(person, ".app[data-screen=welcome]").await?;
        change(person, "name", None).await?;
        is_drawn(person, ".app[data-screen=form]").await?;
        assert_eq!(person.address_of_page().await?, here);
        assert_eq!(person.answers().await?, before);
        person.turn("next").await
    };
    Visit::to(&site).run(walk).await
}

/// A host that turns to the tab's storage in the middle does not take away what is on the device.
#[tokio::test]
async fn kept_for_the_tab_from_now_on_what_is_on_the_device_stays() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        prepare(person, &[]).await?;
        visit(person, &set(&site, &[])).await?;
        person.turn("next").await?;
        person.choose("own").await?;
        person.turn("next").await?;
        person.choose("alone").await?;
        let before = person.local().await?;
        change(person, "storage", Some("tab")).await?;
        is_drawn(person, ".app[data-screen=welcome]").await?;
        person.turn("next").await?;
        assert_eq!(person.local().await?, before);
        change(person, "storage", None).await?;
        is_drawn(person, ".app[data-screen=company]").await?;
        ensure!(person.is_chosen("[data-choice=alone]").await?, "the answer is lost");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
