//! A host's own colours and type: they win over ours in light and in dark, unless they cannot be read.

use crate::board::{PASTED, arrive, board, visit};
use anyhow::{Result, ensure};
use end_to_end::{Look, Person, Site, Visit};

/// The ground of the page and of the button that goes on, and the text on them, as they are computed.
const COLOURS: &str = "const look = (it) => getComputedStyle(document.querySelector(it));
    return [look('.app').backgroundColor, look('.app').color, look('.primary').backgroundColor, look('.primary').color]";

const LIGHT: [&str; 4] = ["rgb(251, 247, 240)", "rgb(29, 39, 40)", "rgb(11, 87, 87)", "rgb(255, 255, 255)"];
const DARK: [&str; 4] = ["rgb(18, 24, 25)", "rgb(238, 243, 240)", "rgb(134, 213, 202)", "rgb(6, 32, 31)"];

async fn colours(person: &Person<'_>) -> Result<[String; 4]> {
    person.script(COLOURS, vec![]).await
}

/// Waits until the colours are these.
async fn until(person: &Person<'_>, expected: [&str; 4]) -> Result<()> {
    for _ in 0..100 {
        if colours(person).await? == expected {
            return Ok(());
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    assert_eq!(colours(person).await?, expected);
    Ok(())
}

fn styled(site: &Site, style: &str, pasted: &str) -> String {
    board(site, &format!("<style>{style}</style>"), pasted)
}

#[tokio::test]
async fn without_any_of_the_host_they_follow_who_reads_or_the_setting() -> Result<()> {
    let site = Site::serve()?;
    let with =
        |theme: &str| PASTED.replace("<everyday-skills>", &format!("<everyday-skills theme=\"{theme}\">"));
    let walk = async |person: &Person<'_>| {
        visit(person, &board(&site, "", PASTED)).await?;
        assert_eq!(colours(person).await?, LIGHT);
        visit(person, &board(&site, "", &with("dark"))).await?;
        assert_eq!(colours(person).await?, DARK);
        person.passes_axe().await?;
        person.show(Look::Dark).await?;
        visit(person, &board(&site, "", PASTED)).await?;
        assert_eq!(colours(person).await?, DARK);
        let scheme: String = person
            .script("return getComputedStyle(document.querySelector('.app')).colorScheme", vec![])
            .await?;
        assert_eq!(scheme, "dark", "the browser's own controls");
        visit(person, &board(&site, "", &with("light"))).await?;
        assert_eq!(colours(person).await?, LIGHT);
        ensure!(
            !person.asked_of_server().contains(&"contrast.js".to_owned()),
            "nobody has colours to compare"
        );
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn a_hosts_own_win_in_light_and_in_dark_wherever_they_are_set() -> Result<()> {
    let site = Site::serve()?;
    let own = "--es-paper: white; --es-card: #fff; --es-ink: #222; --es-soft: hsl(0 0% 30%); --es-accent: oklch(0.4 0.15 250); --es-accent-soft: #eef; --es-on-accent: white; --es-radius: 3px";
    let walk = async |person: &Person<'_>| {
        for place in [":root", "everyday-skills", "#place"] {
            visit(person, &styled(&site, &format!("{place} {{ {own} }}"), PASTED)).await?;
            let expected =
                ["rgb(255, 255, 255)", "rgb(34, 34, 34)", "oklch(0.4 0.15 250)", "rgb(255, 255, 255)"];
            assert_eq!(colours(person).await?, expected, "{place}");
            let radius: String = person
                .script("return getComputedStyle(document.querySelector('.primary')).borderRadius", vec![])
                .await?;
            assert_eq!(radius, "3px");
            // They are compared, and can be read.
            let compared = || person.asked_of_server().contains(&"contrast.js".to_owned());
            while !compared() {
                tokio::time::sleep(std::time::Duration::from_millis(20)).await;
            }
            tokio::time::sleep(std::time::Duration::from_millis(300)).await;
            assert_eq!(colours(person).await?, expected, "{place}");
            person.no_console_errors().await?;
        }
        // For who wants it dark, the host says something else, or nothing: its colours are for all.
        let dark = format!(
            "everyday-skills {{ {own} }} @media (prefers-color-scheme: dark) {{ everyday-skills {{ --es-paper: black; --es-card: #111; --es-ink: #eee; --es-soft: #ccc; --es-accent: #fc0; --es-accent-soft: #220; --es-on-accent: black }} }}"
        );
        visit(person, &styled(&site, &dark, PASTED)).await?;
        person.show(Look::Dark).await?;
        until(person, ["rgb(0, 0, 0)", "rgb(238, 238, 238)", "rgb(255, 204, 0)", "rgb(0, 0, 0)"]).await?;
        person.passes_axe().await
    };
    Visit::to(&site).run(walk).await
}

/// Which colours cannot be read, and which of them the console names.
const FAINT: [(&str, &str); 4] = [
    ("--es-accent: #9cf", "--es-on-accent (not set) on --es-accent"),
    ("--es-ink: #bbb", "--es-ink on --es-paper (not set)"),
    ("--es-paper: rgb(0 0 0 / 50%); --es-card: #fff8", "--es-ink (not set) on --es-paper"),
    ("--es-accent: nonsense", "--es-accent on --es-paper (not set)"),
];

#[tokio::test]
async fn what_cannot_be_read_gives_way_to_our_own_and_the_console_says_which() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        for (style, said) in FAINT {
            visit(person, &styled(&site, &format!("everyday-skills {{ {style} }}"), PASTED)).await?;
            until(person, LIGHT).await?;
            let console = person.console().await?.join("");
            ensure!(
                console.contains(said) && console.contains("4.5"),
                "{style}: the console says {console:?}"
            );
            person.passes_axe().await?;
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// Fine in light, not in dark: who reads in dark gets our own, and the host's again in light.
#[tokio::test]
async fn it_is_compared_again_when_it_gets_dark_or_the_host_changes_its_mind() -> Result<()> {
    let site = Site::serve()?;
    let style = "everyday-skills { --es-accent: #005; } .night everyday-skills { --es-accent: #fff; --es-on-accent: #eee }";
    let walk = async |person: &Person<'_>| {
        visit(person, &styled(&site, style, PASTED)).await?;
        let own = [LIGHT[0], LIGHT[1], "rgb(0, 0, 85)", LIGHT[3]];
        until(person, own).await?;
        person.show(Look::Dark).await?;
        until(person, DARK).await?;
        ensure!(person.console().await?.join("").contains("--es-accent on --es-paper"), "nothing is said");
        person.show(Look::Light).await?;
        until(person, own).await?;
        person.script::<()>("window.document.documentElement.className = 'night'", vec![]).await?;
        until(person, LIGHT).await?;
        person.script::<()>("window.document.documentElement.className = ''", vec![]).await?;
        until(person, own).await?;
        person.console().await.map(drop)
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn a_host_reaches_the_buttons_through_their_parts() -> Result<()> {
    let site = Site::serve()?;
    let style = "everyday-skills::part(primary) { text-transform: uppercase; background: rgb(1, 2, 3) }";
    let walk = async |person: &Person<'_>| {
        person.go(&styled(&site, style, PASTED)).await?;
        arrive(person).await?;
        assert_eq!(colours(person).await?[2], "rgb(1, 2, 3)");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
