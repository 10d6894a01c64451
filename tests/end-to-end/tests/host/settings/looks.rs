//! Language and theme.

use super::{set, set_by_file};
use crate::board::visit;
use anyhow::{Result, ensure};
use end_to_end::{Look, Person, Site, Text, Visit};
use serde_json::json;

const LIGHT: &str = "rgb(251, 247, 240) light";
const DARK: &str = "rgb(18, 24, 25) dark";

/// Ground and scheme as they are computed.
async fn looks(person: &Person<'_>) -> Result<String> {
    let script = "const it = getComputedStyle(document.querySelector('.app'));
        return `${it.backgroundColor} ${it.colorScheme}`";
    person.script(script, vec![]).await
}

#[tokio::test]
async fn the_theme_is_as_it_was_set_whatever_the_device_has() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let cases =
            [("auto", LIGHT, DARK), ("light", LIGHT, LIGHT), ("dark", DARK, DARK), ("blue", LIGHT, DARK)];
        for on_dark in [false, true] {
            if on_dark {
                person.show(Look::Dark).await?;
            }
            for (theme, bright, dark) in cases {
                let expected = if on_dark { dark } else { bright };
                for address in
                    [set(&site, &[("theme", theme)]), set_by_file(&site, &[], &json!({ "theme": theme }))]
                {
                    visit(person, &address).await?;
                    let seen = looks(person).await?;
                    ensure!(seen == expected, "{theme} on a dark device ({on_dark}): {seen}");
                }
            }
        }
        // Of the theme that there is not, the console was told each time.
        assert_eq!(super::told(person).await?.0.len(), 4);
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn the_language_is_one_there_is_whatever_was_set() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let spanish = Text::of("es")?;
        for (language, text) in
            [("en", &person.text), ("en-US", &person.text), ("tlh", &person.text), ("ES", &spanish)]
        {
            visit(person, &set(&site, &[("language", language)])).await?;
            assert_eq!(
                person.attributes(".app", "lang").await?,
                [text.content.language.as_str()],
                "{language}"
            );
            assert_eq!(person.texts("h1").await?, [text.say("welcome-title")]);
            let missed = [("missed", "tlh"), ("own", "English")];
            let said =
                if language == "tlh" { text.say_with("language-missed", &missed) } else { String::new() };
            assert_eq!(person.texts(".language").await?.concat(), said, "{language}");
        }
        // A file of ours is for a language, not for a country: `en-US` is told, and is English.
        let (ours, others) = super::told(person).await?;
        assert_eq!((ours.len(), others), (3, Vec::new()), "{ours:?}");
        ensure!(ours.iter().all(|told| told.contains("`language`")), "{ours:?}");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
