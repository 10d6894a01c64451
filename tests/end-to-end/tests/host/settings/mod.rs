//! What a web master sets: it is seen, and what is wrong with it is told to nobody but them.

mod around;
mod changed;
mod files;
mod hostile;
mod looks;
mod pack;
mod path;
mod resources;
mod wrong;

use crate::board::board;
use anyhow::{Result, ensure};
use end_to_end::{Person, Site, Text};
use serde_json::Value;

/// The name of the file of settings on the host's site.
pub(crate) const FILE: &str = "settings.json";

/// The lines with these attributes on the element.
pub(crate) fn with(attributes: &[(&str, &str)]) -> String {
    let mut element = "<everyday-skills".to_owned();
    for (name, value) in attributes {
        let value = value.replace('&', "&amp;").replace('"', "&quot;");
        element.extend([" ", name, "=\"", &value, "\""]);
    }
    format!(
        "<script type=\"module\" src=\"{{{{origin}}}}/shelf/everyday-skills.js\"></script>{element}></everyday-skills>"
    )
}

/// The board's page with these attributes on the element, and its address.
pub(crate) fn set(site: &Site, attributes: &[(&str, &str)]) -> String {
    board(site, "", &with(attributes))
}

/// The same with a file of settings beside it.
pub(crate) fn set_by_file(site: &Site, attributes: &[(&str, &str)], settings: &Value) -> String {
    site.put_host(FILE, &settings.to_string());
    set(site, &[&[("config", FILE)], attributes].concat())
}

/// Goes on from here to the end, and tells which pages came. On each form and where stories begin, the first thing is chosen.
pub(crate) async fn walked(person: &Person<'_>) -> Result<Vec<String>> {
    let mut pages = Vec::new();
    loop {
        let page = person.address_of_page().await?;
        if page.starts_with("form/") || page == "stories" {
            person.choose_by(".main [data-activity]").await?;
        }
        ensure!(pages.len() < 100, "there is no end: {pages:?}");
        pages.push(page);
        let has_next = "return Boolean(document.querySelector('button[data-action=next]'))";
        if !person.script::<bool>(has_next, vec![]).await? {
            return Ok(pages);
        }
        person.turn("next").await?;
    }
}

/// What the widget told the console, and what else is there: of what cannot be had, the browser itself tells too.
pub(crate) async fn told(person: &Person<'_>) -> Result<(Vec<String>, Vec<String>)> {
    let (mut ours, mut others) = (Vec::new(), Vec::new());
    for message in person.console().await? {
        // After the place in the script, the driver writes a text as JSON has it.
        let text = message.find('"').and_then(|at| serde_json::from_str::<String>(message.get(at..)?).ok());
        match text.and_then(|text| text.strip_prefix("everyday-skills: ").map(ToOwned::to_owned)) {
            Some(told) => ours.push(told),
            None => others.push(message),
        }
    }
    ours.sort();
    Ok((ours, others))
}

/// The sentence about a field.
pub(crate) fn sentence(person: &Person<'_>, key: &str, field: &str, value: &str) -> String {
    let value: String = value.chars().take(60).collect();
    let languages = Text::languages().unwrap_or_default().join(", ");
    person.text.say_with(key, &[("field", field), ("value", &value), ("languages", &languages)])
}

/// That the console tells these sentences, and nothing else.
pub(crate) async fn tells(person: &Person<'_>, expected: &[(&str, &str, &str)]) -> Result<()> {
    let mut expected: Vec<_> =
        expected.iter().map(|(key, field, value)| sentence(person, key, field, value)).collect();
    expected.sort();
    let (ours, others) = told(person).await?;
    ensure!(others.is_empty(), "the console says {others:?}");
    let missing: Vec<_> = expected.iter().filter(|one| !ours.contains(one)).collect();
    let beyond: Vec<_> = ours.iter().filter(|one| !expected.contains(one)).collect();
    ensure!(ours == expected, "not told: {missing:?}; told instead: {beyond:?}");
    Ok(())
}

/// What the page itself says is wrong with the settings.
pub(crate) async fn shown(person: &Person<'_>) -> Result<Vec<String>> {
    let mut shown = person.texts(".notices [data-notice=settings] li").await?;
    shown.sort();
    Ok(shown)
}
