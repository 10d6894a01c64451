//! Hard words are explained where they stand, by every way to press.

use anyhow::{Result, ensure};
use end_to_end::{Person, Site, Visit, key, life, saved};

/// Opens the explanation with the keyboard alone, and sees it.
async fn explains(person: &Person<'_>, asks: &str) -> Result<()> {
    let words = person.texts(".hard-word summary").await?;
    let Some(at) = words.iter().position(|words| *words == person.text.say(asks)) else {
        anyhow::bail!("nobody can ask {asks}: {words:?}");
    };
    let means = person.text.say(&format!("{asks}-means"));
    ensure!(!person.texts(".hard-word p").await?.contains(&means), "{asks} is explained unasked");
    let focus = "[...document.querySelectorAll('.hard-word summary')][arguments[0]].focus()";
    person.script::<()>(focus, vec![at.into()]).await?;
    person.key(key::ENTER).await?;
    person.until_seen(".hard-word p", &means).await?;
    person.fits_its_window().await
}

#[tokio::test]
async fn hard_words_are_explained_on_the_spot() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open_with(&saved("welcome", &[])).await?;
        person.turn("next").await?;
        person.choose("shared").await?;
        person.until_there(".hard-word").await?;
        for word in ["word-tab", "word-passphrase"] {
            explains(person, word).await?;
        }
        person.open_with(&life("veteran", "profile")?).await?;
        for word in ["word-lists", "word-resume"] {
            explains(person, word).await?;
        }
        person.open_ideas().await?;
        explains(person, "career-license").await?;
        person.open_with(&life("veteran", "take")?).await?;
        person.turn("badges").await?;
        person.until_there(".hard-word").await?;
        explains(person, "badges-signed").await?;
        person.go_by_path("take").await?;
        person.turn("papers").await?;
        person.until_there(".sheet").await?;
        explains(person, "papers-pdf").await
    };
    Visit::to(&site).run(walk).await
}
