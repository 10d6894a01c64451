//! Every screen in every state, for everybody: one walk through all of them in each language, place and size of letters, and
//! whatever must hold is looked at on the way.

use crate::{access, eyes, html};
use anyhow::{Result, ensure};
use end_to_end::{Answer, CARDS, CLOCKS, Change, FAULTS, Person, Place, Site, Size, Text, Tour, Visit};

/// The page in a language, after the scripts that a tour needs.
fn site(language: &str, tour: Tour) -> Result<Site> {
    let edited = match language {
        "es" => |page: &str| in_language(page, "es"),
        _ => |page: &str| in_language(page, "en"),
    };
    let mut changes = vec![
        Change { file: "index.html", answer: Answer::Edited(edited) },
        Change { file: "before.js", answer: Answer::New(before()) },
    ];
    changes.extend((tour == Tour::Missing).then_some(Change { file: CARDS, answer: Answer::Missing }));
    let site = Site::serve_with(changes)?;
    site.put_host("host.html", HOST);
    Ok(site)
}

fn before() -> String {
    [CLOCKS, FAULTS, access::LISTEN].concat()
}

fn in_language(page: &str, language: &str) -> String {
    let page = page.replacen("<meta", "<script src=before.js></script><meta", 1);
    page.replacen("<everyday-skills page", &format!("<everyday-skills page language={language}"), 1)
}

/// A host in colours of its own, for light and for dark.
const HOST: &str = "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'>
    <title>Host</title><link rel=icon href=data:,><style>everyday-skills { --es-accent: #7a1f5c; --es-on-accent: #fff }
    @media (prefers-color-scheme: dark) { everyday-skills { --es-accent: #f0b4dc; --es-on-accent: #2a0a20 } }</style>
    <header><a href='#skills'>Skills</a></header><main id=skills><h1>What can you do?</h1>
    <script type=module src='{{origin}}/shelf/everyday-skills.js'></script><everyday-skills></everyday-skills></main>";

/// Goes along a tour, and says in the end what was found wrong with all of its screens.
async fn all_are_well(person: &Person<'_>, tour: Tour, look: impl AsyncFn(&str) -> Result<()>) -> Result<()> {
    let mut wrong: Vec<String> = Vec::new();
    let mut note = async |screen: &str| {
        wrong.extend(look(screen).await.err().map(|found| format!("{screen}: {found:#}")));
        Ok(())
    };
    let outcome = tour.walk(person, &mut note).await;
    // What is made to fail on the way is in the console.
    person.console().await?;
    ensure!(wrong.is_empty(), "{} screens:\n{}\nand then: {outcome:?}", wrong.len(), wrong.join("\n"));
    outcome
}

/// In English: all of it.
async fn in_english(tour: Tour, size: Size) -> Result<()> {
    let site = site("en", tour)?;
    let pages = html::Pages::new()?;
    let walk = async |person: &Person<'_>| {
        let look = async |screen: &str| {
            let name = screen.replace('/', "-");
            pages.add(person, &name).await?;
            let mut found = vec![
                access::is_accessible(person).await,
                person.is_heard_as_reviewed(&format!("en/{name}")).await,
                access::nothing_is_missed(person).await,
            ];
            let had_focus: bool = person.script("return Boolean(window.hadFocus)", vec![]).await?;
            found.push(eyes::is_for_every_eye(person).await);
            // That went through all that can have focus.
            person.script::<()>("window.hadFocus = arguments[0]", vec![had_focus.into()]).await?;
            person.resize(size).await?;
            if matches!(tour, Tour::Told(_)) {
                found.push(person.says_what_it_should(&person.state().await?).await);
            }
            access::all(found)
        };
        all_are_well(person, tour, look).await
    };
    Visit::to(&site).sized(size).run(walk).await?;
    pages.are_by_the_rules()
}

/// In Spanish: what another language may change.
async fn in_spanish(tour: Tour, size: Size) -> Result<()> {
    let site = site("es", tour)?;
    let walk = async |person: &Person<'_>| {
        let look = async |_: &str| {
            access::all([
                access::is_accessible(person).await,
                access::nothing_is_missed(person).await,
                person.fits_its_window().await,
                person.can_be_pressed().await,
            ])
        };
        all_are_well(person, tour, look).await
    };
    Visit::to(&site).sized(size).run(walk).await
}

/// In a language that is longer than ours and read from right to left: nothing is lost, and nothing was forgotten.
async fn in_any_language(tour: Tour) -> Result<()> {
    let (site, text) = (Site::serve_made_up(&before())?, Text::made_up()?);
    let walk = async |person: &Person<'_>| {
        let look = async |_: &str| {
            let directions = person.attributes(".app[data-screen]", "dir").await?;
            ensure!(directions == ["rtl"], "{directions:?}");
            let mut found =
                vec![access::is_accessible(person).await, access::nothing_is_missed(person).await];
            person.unfold_all().await?;
            found.push(person.is_all_translated().await);
            found.extend(eyes::in_every_size(person).await?);
            person.fold_again().await?;
            person.resize(Size::Phone).await?;
            access::all(found)
        };
        all_are_well(person, tour, look).await
    };
    Visit::to(&site).reading(&text).run(walk).await
}

/// Where letters are twice as large.
async fn in_large_letters(tour: Tour) -> Result<()> {
    let site = site("en", tour)?;
    let walk = async |person: &Person<'_>| {
        all_are_well(person, tour, async |_: &str| eyes::fits_large(person).await).await
    };
    Visit::to(&site).in_large_letters().run(walk).await
}

/// Among what is a host's.
async fn elsewhere(tour: Tour, size: Size) -> Result<()> {
    let site = site("en", tour)?;
    let walk = async |person: &Person<'_>| {
        let look = async |_: &str| {
            access::all([access::is_accessible(person).await, access::nothing_is_missed(person).await])
        };
        all_are_well(person, tour, look).await
    };
    Visit::to(&site).sized(size).run(walk).await
}

const TOLD: Tour = Tour::Told(Place::Page);
const RESULTS: Tour = Tour::Results(Place::Page);

#[tokio::test]
async fn what_is_told_in_english() -> Result<()> {
    in_english(TOLD, Size::Phone).await
}

#[tokio::test]
async fn results_in_english() -> Result<()> {
    in_english(RESULTS, Size::Phone).await
}

#[tokio::test]
async fn keeping_in_english() -> Result<()> {
    in_english(Tour::Keeping, Size::Phone).await
}

#[tokio::test]
async fn what_is_given_in_english() -> Result<()> {
    in_english(Tour::Given, Size::Phone).await
}

#[tokio::test]
async fn the_desk_in_english() -> Result<()> {
    in_english(Tour::Desk, Size::Desktop).await
}

#[tokio::test]
async fn what_does_not_come_in_english() -> Result<()> {
    in_english(Tour::Missing, Size::Phone).await
}

#[tokio::test]
async fn what_is_told_in_spanish() -> Result<()> {
    in_spanish(TOLD, Size::Phone).await
}

#[tokio::test]
async fn results_in_spanish() -> Result<()> {
    in_spanish(RESULTS, Size::Phone).await
}

#[tokio::test]
async fn keeping_in_spanish() -> Result<()> {
    in_spanish(Tour::Keeping, Size::Desktop).await
}

#[tokio::test]
async fn what_is_given_in_spanish() -> Result<()> {
    in_spanish(Tour::Given, Size::Phone).await
}

#[tokio::test]
async fn the_desk_in_spanish_on_a_phone() -> Result<()> {
    in_spanish(Tour::Desk, Size::Phone).await
}

#[tokio::test]
async fn what_is_told_in_any_language() -> Result<()> {
    in_any_language(TOLD).await
}

#[tokio::test]
async fn results_in_any_language() -> Result<()> {
    in_any_language(RESULTS).await
}

#[tokio::test]
async fn keeping_in_any_language() -> Result<()> {
    in_any_language(Tour::Keeping).await
}

#[tokio::test]
async fn what_is_given_in_any_language() -> Result<()> {
    in_any_language(Tour::Given).await
}

#[tokio::test]
async fn the_desk_in_any_language() -> Result<()> {
    in_any_language(Tour::Desk).await
}

#[tokio::test]
async fn what_is_told_in_large_letters() -> Result<()> {
    in_large_letters(TOLD).await
}

#[tokio::test]
async fn results_in_large_letters() -> Result<()> {
    in_large_letters(RESULTS).await
}

#[tokio::test]
async fn keeping_in_large_letters() -> Result<()> {
    in_large_letters(Tour::Keeping).await
}

#[tokio::test]
async fn what_is_given_in_large_letters() -> Result<()> {
    in_large_letters(Tour::Given).await
}

#[tokio::test]
async fn the_desk_in_large_letters() -> Result<()> {
    in_large_letters(Tour::Desk).await
}

#[tokio::test]
async fn what_is_told_in_a_hosts_page_and_colours() -> Result<()> {
    elsewhere(Tour::Told(Place::Host("host.html")), Size::Phone).await
}

#[tokio::test]
async fn results_in_a_hosts_page_and_colours() -> Result<()> {
    elsewhere(Tour::Results(Place::Host("host.html")), Size::Desktop).await
}

#[tokio::test]
async fn what_is_told_in_a_frame() -> Result<()> {
    elsewhere(Tour::Told(Place::Frame), Size::Desktop).await
}

#[tokio::test]
async fn results_in_a_frame() -> Result<()> {
    elsewhere(Tour::Results(Place::Frame), Size::Phone).await
}
