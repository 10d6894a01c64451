//! For who hears the page, sees it otherwise, or uses no mouse: what must hold on every screen, and on the pages beside it.

use anyhow::{Context, Result, ensure};
use end_to_end::{Answer, Change, Look, Person, Site, Size, Visit, saved};

/// Notes whether anything ever had focus, and what was said in a part that is there only since it is said: screen readers listen
/// to parts that were there before. What comes with a page is read from its heading on, which has the focus then, and what
/// describes a box with the box.
pub(crate) const LISTEN: &str = r"{
    window.missed = [];
    addEventListener('focusin', () => { window.hadFocus = true }, true);
    const isMissed = (it) => it.matches?.('[role=status], [role=alert]') && it.textContent.trim()
        && !document.querySelector(`[aria-describedby~='${it.id || 'none'}']`);
    const listen = () => new MutationObserver((changes) => {
        const all = changes.flatMap(({ addedNodes }) => [...addedNodes]);
        // What comes with a page, or with all that is below its heading, is read from there on.
        if (all.some((it) => it.matches?.('h1, .body') || it.querySelector?.('h1, .body'))) return;
        const added = all.filter(isMissed);
        // The heading of a new page has focus after the page is there.
        requestAnimationFrame(() => {
            if (!window.hadFocus || document.activeElement.matches('body, h1')) return;
            window.missed.push(...added.map((it) => it.outerHTML.slice(0, 160)));
        });
    }).observe(document.documentElement, { childList: true, subtree: true });
    if (document.documentElement) listen(); else addEventListener('DOMContentLoaded', listen);
}";

/// That focus is somewhere, once it was, and what was said could be heard.
pub(crate) async fn nothing_is_missed(person: &Person<'_>) -> Result<()> {
    let is_lost = "return Boolean(window.hadFocus) && (document.activeElement ?? window.document.activeElement) === window.document.body";
    ensure!(!person.script::<bool>(is_lost, vec![]).await?, "focus is lost");
    let missed: Vec<String> = person.script("return (window.missed ?? []).splice(0)", vec![]).await?;
    ensure!(missed.is_empty(), "came with what it says: {missed:?}");
    Ok(())
}

/// What must hold of a page that is there now, in light and in dark.
pub(crate) async fn is_accessible(person: &Person<'_>) -> Result<()> {
    let mut found = vec![person.reads_well().await];
    for look in person.looks([Look::Dark, Look::Light]) {
        person.show(look).await?;
        found.push(person.passes_all_of_axe().await.with_context(|| format!("{look:?}")));
    }
    all(found)
}

/// All that was found wrong, at once.
pub(crate) fn all(found: impl IntoIterator<Item = Result<()>>) -> Result<()> {
    let wrong: Vec<String> =
        found.into_iter().filter_map(|one| one.err().map(|wrong| format!("{wrong:#}"))).collect();
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

/// The first page while the program is on its way, and when it cannot be had.
#[tokio::test]
async fn before_the_program_is_there_and_without_it() -> Result<()> {
    const PROGRAM: &str = "program_bg.wasm";
    for (answer, name) in [(Answer::Held, "before"), (Answer::Missing, "trouble")] {
        let site = Site::serve_with(vec![Change { file: PROGRAM, answer }])?;
        let walk = async |person: &Person<'_>| {
            person.go(&site.address()).await?;
            if name == "trouble" {
                person.sees_only_trouble().await?;
            }
            is_accessible(person).await.context(name)?;
            person.is_heard_as_reviewed(&format!("en/missing-{name}")).await?;
            site.mend(PROGRAM);
            person.console().await?;
            Ok(())
        };
        Visit::to(&site).run(walk).await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_pages_beside_it() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        for page in ["configure", "aggregate", "counselors-guide-en", "worksheet-en", "worksheet-es"] {
            person.go(&format!("{}{page}.html", site.address())).await?;
            is_accessible(person).await.context(page)?;
        }
        Ok(())
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

/// The window's title says which screen it shows, in every list of windows, and nothing of what was told.
#[tokio::test]
async fn the_windows_title_says_the_screen_and_nothing_that_was_told() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let told = saved(
            "level/2.B.5.b",
            &[
                ("device", "own"),
                ("activity/bills-and-bank-papers-plan", "yes"),
                ("words/2.B.5.b", "Money: where it goes"),
            ],
        );
        person.open_with(&told).await?;
        let title = async || person.script::<String>("return document.title", vec![]).await;
        let titled = |key: &str| format!("{} – {}", person.text.say(key), person.text.say("name"));
        ensure!(person.sees("h1").await?.contains("Money: where it goes"), "another page");
        assert_eq!(title().await?, titled("place-level"));
        person.go_by_path("take").await?;
        assert_eq!(title().await?, titled("take-title"));
        person.go_by_path("profile").await?;
        assert_eq!(title().await?, titled("profile-title"));
        person.put_lock_on("three old green bikes").await?;
        person.press("lock-now").await?;
        person.until_there(".app[data-screen=locked]").await?;
        assert_eq!(title().await?, titled("locked-title"));
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// What the checks of order and structure are for: a page that has it all wrong.
#[tokio::test]
async fn a_page_that_reads_badly_is_noticed() -> Result<()> {
    let site = Site::serve()?;
    let wrong = [
        ("<div style='display: flex; flex-direction: row-reverse'><p>One</p><p>Two</p></div>", "before One"),
        (
            "<div style='display: flex; flex-direction: column-reverse'><p>One</p><p>Two</p></div>",
            "above One",
        ),
        ("<h3>Too deep</h3>", "a heading 3 after a 1"),
        ("<input placeholder='Your name'>", "no label"),
        ("<button title='More'></button>", "no name but a title"),
        (
            "<fieldset><legend></legend><input type=checkbox aria-label=a></fieldset>",
            "a group without a name",
        ),
        ("<button tabindex=2>Go</button>", "changes the order of stops"),
        ("<button>Remove</button><button>Remove</button>", "two of the same name"),
        ("<input aria-label=a aria-invalid=true>", "not said why"),
    ];
    let walk = async |person: &Person<'_>| {
        for (part, said) in wrong {
            let page = format!(
                "<!doctype html><html lang=en><title>Host</title><link rel=icon href=data:,><main><h1>Host</h1>{part}</main>"
            );
            site.put_host("wrong.html", &page);
            person.go(&site.host("wrong.html")).await?;
            let found = person.reads_well().await.err().with_context(|| format!("{part} reads well"))?;
            ensure!(format!("{found:#}").contains(said), "of {part} is said {found:#}");
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
