//! Two languages side by side, and on the second screen: a client is asked in theirs, and the counselor reads along.

use crate::screen::{FIRST, FORM, begin, new_client, tell};
use anyhow::{Context, Result, ensure};
use end_to_end::{Answer, Change, Person, Site, Visit, translated};
use serde_json::json;

/// English with an accent on each e that is not in the name of a value, nor in a drawing: a language that nobody speaks, and
/// everybody here reads.
pub(crate) fn accent(text: &str) -> String {
    let mut depth = 0_usize;
    let sign = |sign: char| {
        match sign {
            '{' | '<' => depth += 1,
            '}' | '>' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if sign == 'e' && depth == 0 { 'é' } else { sign }
    };
    text.chars().map(sign).collect()
}

/// The loader, shortened or not, that knows these files of another language.
fn knowing(loader: &str, parts: &[&str]) -> String {
    const ENGLISH: &str = "\"content-en.tsv\":";
    let address = |part| format!("\"{part}-eo.tsv\": new URL(\"./{part}-eo.tsv\", import.meta.url),");
    let more: String = parts.iter().map(address).collect();
    loader.replacen(ENGLISH, &[more.as_str(), ENGLISH].concat(), 1)
}

/// A site in two languages.
pub(crate) fn in_two_languages() -> Result<Site> {
    Site::serve_with(two_languages()?)
}

/// What makes a site one in two languages.
pub(crate) fn two_languages() -> Result<Vec<Change>> {
    let dist = end_to_end::Environment::read()?.dist;
    let parts = [
        ("content-en.tsv", "content-eo.tsv"),
        ("cards-en.tsv", "cards-eo.tsv"),
        ("careers-en.tsv", "careers-eo.tsv"),
        ("papers-en.tsv", "papers-eo.tsv"),
        ("counselor-en.tsv", "counselor-eo.tsv"),
    ];
    let mut changes = vec![Change {
        file: "everyday-skills.js",
        answer: Answer::Edited(|loader| {
            knowing(loader, &["content", "cards", "careers", "papers", "counselor"])
        }),
    }];
    for (english, other) in parts {
        let table = std::fs::read_to_string(dist.join(english)).with_context(|| english.to_owned())?;
        let table = translated(&table, "eo", "ltr", accent);
        changes.push(Change { file: other, answer: Answer::New(table) });
    }
    Ok(changes)
}

/// In the panel beside the question, which is folded where there is no room for it.
pub(crate) async fn choose_esperanto(person: &Person<'_>) -> Result<()> {
    person.unfold(".panel .desk-languages").await?;
    person.choose_by(".desk-languages [data-choice='eo']").await
}

#[tokio::test]
async fn a_client_is_asked_in_their_language_and_the_counselor_reads_the_same_beside_it() -> Result<()> {
    let site = in_two_languages()?;
    let walk = async |person: &Person<'_>| {
        let (desk, screen) = begin(person).await?;
        tell(person, FORM, FIRST).await?;
        let question = person.sees("h1").await?;
        choose_esperanto(person).await?;
        let asked = "h1";
        person.until_seen(asked, &accent(&question)).await?;
        assert_eq!(person.attributes(".asked", "lang").await?, ["eo"]);
        assert_eq!(person.attributes(".reading", "lang").await?, ["en"]);
        assert_eq!(person.attributes(".app", "lang").await?, ["en"]);
        person.until_seen(".reading h2", &question).await?;
        // What stands around is the counselor's.
        ensure!(
            person.sees(".top").await?.contains(&person.text.say("desk-back")),
            "the desk is in another language"
        );
        let chosen = person.sees(".reading .chosen").await?;
        assert_eq!(chosen, person.text.say("screen-chosen"));
        let alive = ".reading :is(input, textarea, select, button, a, [id], [name], [data-action], [data-choice], svg)";
        ensure!(
            person.attributes(alive, "class").await?.is_empty(),
            "something to press in what is only read"
        );
        person.passes_axe().await?;
        person.fits_its_window().await?;
        // Typing goes on, and what is typed is the client's.
        person.write("main textarea", " and keys").await?;
        person.turn_to(&screen).await?;
        person.until_seen(".shown h1", &accent(&question)).await?;
        assert_eq!(person.attributes(".app", "lang").await?, ["eo"]);
        let written = format!(
            "return document.querySelector('textarea').value === {}",
            json!(format!("{FIRST} and keys"))
        );
        person.until("what is typed is shown", &written).await?;
        ensure!(person.texts(".reading").await?.is_empty(), "the counselor's language is on the screen");
        person.turn_to(&desk).await?;
        // On to the profile and the papers, each in both.
        person.go_by_path("profile").await?;
        person.until_seen("h1", &accent(&person.text.say("profile-title"))).await?;
        person.until_seen(".reading h2", &person.text.say("profile-title")).await?;
        person.passes_axe().await?;
        // What is the counselor's own page is in one.
        person.turn("to-desk").await?;
        person.until_at_desk().await?;
        ensure!(person.texts(".reading").await?.is_empty(), "the desk is in two languages");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn without_the_words_of_a_language_the_page_stays_in_the_counselors() -> Result<()> {
    let site = Site::serve_with(vec![Change {
        file: "everyday-skills.js",
        answer: Answer::Edited(|loader| knowing(loader, &["content", "cards"])),
    }])?;
    let walk = async |person: &Person<'_>| {
        person.set_up_desk().await?;
        new_client(person).await?;
        person.go_by_path(FORM).await?;
        let question = person.sees("h1").await?;
        let desk = person.tab().await?;
        let screen = person.open_screen().await?;
        choose_esperanto(person).await?;
        person
            .until_seen(".desk-languages [role='status'] p", &person.text.say("screen-language-failed"))
            .await?;
        assert_eq!(person.sees("h1").await?, question);
        person.console_says_why().await?;
        person.passes_axe().await?;
        person.turn_to(&screen).await?;
        person.until_seen(".shown h1", &question).await?;
        person.turn_to(&desk).await
    };
    Visit::to(&site).run(walk).await
}
