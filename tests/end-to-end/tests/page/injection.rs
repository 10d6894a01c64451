//! What somebody wrote, or a file brought along, is text wherever it is shown: it makes no element, runs nothing, and
//! stays where it is.

use anyhow::{Context, Result, ensure};
use end_to_end::{Person, PrintSize, Site, Visit};
use keeping::{FORMAT, VERSION, seal};

/// Markup, a script, signs that turn the direction of writing, half a sign, an end of text, quotes, entities, pictures.
/// As JSON: half a sign cannot be written otherwise.
const HOSTILE: &str = r#"<img src=x data-made onerror='window.ran=1'><script data-made>window.ran=1</script></textarea></title></pre><b data-made>&lt;b&gt; \u202eturned\u2066\u200f \u0000 \ud800 \udc00x {{name}} ${1} $1 %s \" \\ 👩🏽\u200d🚒🕰 e\u0301\u0301\u0301 ٪مرحبا"#;
/// What of it is surely shown as it is.
const SHOWN: &str = "<img src=x data-made onerror='window.ran=1'><script data-made>window.ran=1</script></textarea></title></pre><b data-made>&lt;b&gt;";

/// A megabyte, without a place to break the line.
fn long() -> String {
    format!("{SHOWN}{}", "x".repeat(1 << 20))
}

/// Answers in which all that can be written is this, as a JSON object; `words` is JSON already.
fn answers(words: &str, name: &str) -> String {
    let words = [
        ("own/reading/own-1", words),
        ("own/trial-and-error/own-2", name),
        ("story/own-1/did", words),
        ("story/own-1/result", name),
        ("words/2.B.5.b", name),
        ("device", "own"),
        ("activity/bills-and-bank-papers-plan", "yes"),
        ("tell/own-1", "yes"),
        ("seen/2.A.1.a/own-1", "yes"),
        ("seen/2.A.1.a/own-2", "yes"),
        (name, name),
    ];
    let fields = words.map(|(address, answer)| format!("\"{address}\":\"{answer}\""));
    format!("{{{}}}", fields.join(","))
}

/// That all of this page is as it should be, with what was written in it.
async fn shows_it_as_text(person: &Person<'_>, page: &str) -> Result<()> {
    let made: Vec<String> = person
        .script("return [...document.querySelectorAll('[data-made], [onerror]')].map((it) => it.outerHTML.slice(0, 200))", vec![])
        .await?;
    ensure!(made.is_empty(), "{page}: it made elements: {made:?}");
    ensure!(!person.script::<bool>("return 'ran' in window", vec![]).await?, "{page}: it ran");
    ensure!(person.script::<bool>(HAS, vec![SHOWN.into()]).await?, "{page}: what was written is not shown");
    let loose: Vec<String> = person.script(LOOSE, vec![SHOWN.into()]).await?;
    ensure!(loose.is_empty(), "{page}: signs for the direction of writing reach what is around: {loose:?}");
    person.fits_its_window().await.with_context(|| page.to_owned())?;
    person.no_console_errors().await.with_context(|| page.to_owned())
}

/// Whether the page shows a text, in its boxes or anywhere else.
const HAS: &str = "const main = document.querySelector('.app[data-screen]:not([hidden]) main');
    const boxes = [...main.querySelectorAll('textarea, input')].map((it) => it.value);
    return [main.textContent, ...boxes].some((text) => text.includes(arguments[0]))";

/// What shows a text and does not keep its direction to itself.
const LOOSE: &str = "
    const main = document.querySelector('.app[data-screen]:not([hidden]) main');
    const has = (it) => typeof it.value === 'string' ? it.value.includes(arguments[0])
        : [...it.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.includes(arguments[0]));
    return [...main.querySelectorAll('*')].filter(has)
        .filter((it) => !it.matches('.unseen') && !/isolate|plaintext/.test(getComputedStyle(it).unicodeBidi)).map((it) => it.outerHTML.slice(0, 80))";

/// Opens a page on such answers.
async fn open_on(person: &Person<'_>, page: &str, words: &str, name: &str) -> Result<()> {
    let body = format!("{{\"page\":\"{page}\",\"answers\":{},\"changed\":{{}}}}", answers(words, name));
    person.open_with(&seal(1, &body)).await?;
    assert_eq!(Some(person.screen().await?.as_str()), page.split('/').next(), "another page than {page}");
    Ok(())
}

#[tokio::test]
async fn what_was_written_is_text_on_every_page_and_on_paper() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        for page in ["form/reading", "stories", "story/own-1/did", "skills", "profile", "privacy", "papers"] {
            open_on(person, page, HOSTILE, HOSTILE).await?;
            if page == "papers" {
                person.until("the papers are there", "return document.querySelector('.sheet')").await?;
                person.choose("stories").await?;
            }
            shows_it_as_text(person, page).await?;
        }
        ensure!(!person.printed(PrintSize::A4).await?.is_empty(), "it cannot be printed");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn a_megabyte_of_words_without_a_break_is_text_on_every_page() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        for page in ["form/reading", "story/own-1/did", "profile", "privacy"] {
            open_on(person, page, &long(), SHOWN).await?;
            shows_it_as_text(person, page).await?;
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// Half a sign typed (a picture deleted by half, as some keyboards do), and what else no keyboard should give.
#[tokio::test]
async fn what_is_typed_is_kept_as_text_whatever_it_is() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let body = "{\"page\":\"form/reading\",\"answers\":{\"device\":\"own\"},\"changed\":{}}";
        person.open_with(&seal(1, body)).await?;
        person.write_own("x").await?;
        let script = format!(
            "const box = document.querySelector('.own textarea');
            box.value = \"{HOSTILE}\";
            box.dispatchEvent(new Event('input', {{ bubbles: true }}))"
        );
        person.script::<()>(&script, vec![]).await?;
        shows_it_as_text(person, "form").await?;
        let kept = person.answers().await?.remove("own/reading/own-1").context("not kept")?;
        ensure!(
            kept.starts_with(SHOWN) && kept.contains("e\u{301}\u{301}") && kept.contains('\u{0}'),
            "{kept:?}"
        );
        person.reload().await?;
        assert_eq!(person.written(".own textarea").await?, kept);
        shows_it_as_text(person, "form").await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn what_a_file_brings_along_is_text_before_and_after_it_is_taken_over() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let long = long();
        for words in [HOSTILE, &long] {
            let file = format!(
                "{{\"format\":\"{FORMAT}\",\"version\":{VERSION},\"page\":\"{HOSTILE}\",\"answers\":{},\"changed\":{{\"{HOSTILE}\":1}}}}",
                answers(words, HOSTILE)
            );
            person.prepare_only(&[]).await?;
            person.open().await?;
            person.turn("next").await?;
            person.choose("own").await?;
            person.turn("back").await?;
            person.turn("open-copy").await?;
            person.choose_file("[data-choice='file']", file.as_bytes()).await?;
            person.until_seen("main [role='status']", &person.text.say("open-inside")).await?;
            shows_it_as_text(person, "open").await?;
            person.press("replace").await?;
            person
                .until("it is taken over", "return document.querySelector('.app:not([data-screen=open])')")
                .await?;
            // The page that the file names is none: it begins with the first.
            assert_eq!(person.screen().await?, "welcome");
            person.turn("next").await?;
            person.go_by_path("profile").await?;
            shows_it_as_text(person, "profile").await?;
            person.reload().await?;
            shows_it_as_text(person, "profile").await?;
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
