//! For who hears the page, sees it otherwise, or uses no mouse: every screen in every state.

use anyhow::{Context, Result, ensure};
use end_to_end::{Answer, CARDS, CLOCKS, Change, FAULTS, Look, Person, Place, Site, Size, Visit, saved};

/// Notes whether anything ever had focus, and what was said in a part that is there only since it is said: screen readers listen
/// to parts that were there before. What comes with a page is read from its heading on, which has the focus then, and what
/// describes a box with the box.
const LISTEN: &str = r"{
    window.missed = [];
    addEventListener('focusin', () => { window.hadFocus = true }, true);
    const isMissed = (it) => it.matches?.('[role=status], [role=alert]') && it.textContent.trim()
        && !document.querySelector(`[aria-describedby~='${it.id || 'none'}']`);
    const listen = () => new MutationObserver((changes) => {
        if (!window.hadFocus || document.activeElement.matches('body, h1')) return;
        const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
        window.missed.push(...added.filter(isMissed).map((it) => it.outerHTML.slice(0, 160)));
    }).observe(document.documentElement, { childList: true, subtree: true });
    if (document.documentElement) listen(); else addEventListener('DOMContentLoaded', listen);
}";

/// The page in a language, after a script of ours.
fn site(language: &str, script: String, mut changes: Vec<Change>) -> Result<Site> {
    let edited = match language {
        "es" => |page: &str| in_language(page, "es"),
        _ => |page: &str| in_language(page, "en"),
    };
    changes.push(Change { file: "index.html", answer: Answer::Edited(edited) });
    changes.push(Change { file: "before.js", answer: Answer::New(script) });
    Site::serve_with(changes)
}

fn in_language(page: &str, language: &str) -> String {
    let page = page.replacen("<meta", "<script src=before.js></script><meta", 1);
    page.replacen("<everyday-skills page", &format!("<everyday-skills page language={language}"), 1)
}

/// That focus is somewhere, once it was, and what was said could be heard.
async fn nothing_is_missed(person: &Person<'_>) -> Result<()> {
    let is_lost = "return Boolean(window.hadFocus) && (document.activeElement ?? window.document.activeElement) === window.document.body";
    ensure!(!person.script::<bool>(is_lost, vec![]).await?, "focus is lost");
    let missed: Vec<String> = person.script("return (window.missed ?? []).splice(0)", vec![]).await?;
    ensure!(missed.is_empty(), "came with what it says: {missed:?}");
    Ok(())
}

/// Which part of all there is to look at.
#[derive(Clone, Copy, Debug)]
enum Tour {
    Pages(Place),
    Keeping,
    Given,
    Desk,
    Missing,
}

/// Looks at every screen of a tour, and says in the end what is wrong with all of them.
async fn is_accessible(tour: Tour, language: &str, look: Look, size: Size, is_kept: bool) -> Result<()> {
    let missing = matches!(tour, Tour::Missing).then(|| Change { file: CARDS, answer: Answer::Missing });
    let site = site(language, format!("{CLOCKS}{FAULTS}{LISTEN}"), missing.into_iter().collect())?;
    site.put_host("host.html", HOST);
    let walk = async |person: &Person<'_>| {
        // As it is by itself.
        if look != Look::Light {
            person.show(look).await?;
        }
        let mut wrong: Vec<String> = Vec::new();
        let mut check = async |screen: &str| {
            let mut note = |outcome: Result<()>| {
                if let Err(error) = outcome {
                    wrong.push(format!("{screen}: {error:#}"));
                }
            };
            note(person.passes_all_of_axe().await);
            note(person.reads_well().await);
            note(nothing_is_missed(person).await);
            if is_kept {
                let name = screen.replace('/', "-");
                note(person.is_heard_as_reviewed(&format!("{language}/{name}")).await);
            }
            Ok(())
        };
        let outcome = match tour {
            Tour::Pages(place) => person.tour_pages(place, &mut check).await,
            Tour::Keeping => person.tour_keeping(&mut check).await,
            Tour::Given => person.tour_given(&mut check).await,
            Tour::Desk => person.tour_desk(&mut check).await,
            Tour::Missing => person.tour_missing(&mut check).await,
        };
        // What is made to fail on the way is in the console.
        person.console().await?;
        ensure!(
            wrong.is_empty(),
            "{} of the screens:\n{}\nand then: {outcome:?}",
            wrong.len(),
            wrong.join("\n")
        );
        outcome
    };
    Visit::to(&site).sized(size).run(walk).await
}

#[tokio::test]
async fn pages_in_english() -> Result<()> {
    is_accessible(Tour::Pages(Place::Page), "en", Look::Light, Size::Phone, true).await
}

#[tokio::test]
async fn pages_in_spanish_and_dark() -> Result<()> {
    is_accessible(Tour::Pages(Place::Page), "es", Look::Dark, Size::Phone, false).await
}

/// In colours of their own.
const HOST: &str = "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'>
    <title>Host</title><link rel=icon href=data:,><style>everyday-skills { --es-accent: #7a1f5c; --es-on-accent: #fff }</style>
    <header><a href='#skills'>Skills</a></header><main id=skills><h1>What can you do?</h1>
    <script type=module src='{{origin}}/shelf/everyday-skills.js'></script><everyday-skills></everyday-skills></main>";

#[tokio::test]
async fn pages_in_a_hosts_page_and_colours() -> Result<()> {
    is_accessible(Tour::Pages(Place::Host("host.html")), "en", Look::Light, Size::Phone, false).await
}

#[tokio::test]
async fn pages_in_a_frames_page() -> Result<()> {
    is_accessible(Tour::Pages(Place::Frame), "en", Look::Dark, Size::Desktop, false).await
}

#[tokio::test]
async fn keeping_in_english() -> Result<()> {
    is_accessible(Tour::Keeping, "en", Look::Light, Size::Phone, true).await
}

#[tokio::test]
async fn keeping_in_spanish_and_dark() -> Result<()> {
    is_accessible(Tour::Keeping, "es", Look::Dark, Size::Desktop, false).await
}

#[tokio::test]
async fn what_is_given_in_english() -> Result<()> {
    is_accessible(Tour::Given, "en", Look::Light, Size::Phone, true).await
}

#[tokio::test]
async fn what_is_given_in_spanish_and_dark() -> Result<()> {
    is_accessible(Tour::Given, "es", Look::Dark, Size::Phone, false).await
}

#[tokio::test]
async fn the_desk_in_english() -> Result<()> {
    is_accessible(Tour::Desk, "en", Look::Light, Size::Desktop, true).await
}

#[tokio::test]
async fn the_desk_in_spanish_and_dark() -> Result<()> {
    is_accessible(Tour::Desk, "es", Look::Dark, Size::Desktop, false).await
}

#[tokio::test]
async fn the_desk_on_a_phone() -> Result<()> {
    is_accessible(Tour::Desk, "en", Look::Dark, Size::Phone, false).await
}

#[tokio::test]
async fn what_does_not_come() -> Result<()> {
    is_accessible(Tour::Missing, "en", Look::Light, Size::Phone, true).await
}

/// What must hold of a page that is there now, in light and in dark.
async fn is_accessible_now(person: &Person<'_>, what: &str) -> Result<()> {
    for look in [Look::Light, Look::Dark] {
        person.show(look).await?;
        person.passes_all_of_axe().await.with_context(|| what.to_owned())?;
        person.reads_well().await.with_context(|| what.to_owned())?;
    }
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
            is_accessible_now(person, name).await?;
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
            is_accessible_now(person, page).await?;
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
