//! The page about privacy, where the page around it is somebody else's: it says so, and names what is ours.

use crate::{board::visit, settings::set};
use anyhow::{Result, ensure};
use end_to_end::{CAREERS, Person, Site, Visit};
use std::time::Duration;

/// The names of files that the page says were asked for.
async fn named(person: &Person<'_>) -> Result<Vec<String>> {
    let script = "return [...document.querySelectorAll('section:has(> [role=status]) code')].map((it) => it.textContent)";
    person.script(script, vec![]).await
}

#[tokio::test]
async fn it_says_whose_site_it_is_and_names_our_files_alone() -> Result<()> {
    let site = Site::serve()?;
    site.put_host("hosts-own.json", "{}");
    let walk = async |person: &Person<'_>| {
        visit(person, &set(&site, &[])).await?;
        person.turn("privacy").await?;
        let theirs = "for (const address of ['/hosts-own.json', arguments[0]]) fetch(address).catch(() => 0); return null";
        person.script::<()>(theirs, vec![format!("{}/hosts/empty.html", site.origin()).into()]).await?;
        let host = site.host_origin();
        let host = host.trim_start_matches("http://");
        let said = person.text.say_with("sent-host", &[("site", host)]);
        ensure!(person.sees(".main").await?.contains(&said), "it does not say whose site it is");
        person.turn("back").await?;
        // Something of ours after that of theirs, so that there is something to wait for.
        while person.script::<bool>("return !document.querySelector('[data-action=so-far]')", vec![]).await? {
            if person.screen().await? == "form" {
                person.choose_by(".main [data-activity]").await?;
            } else {
                person.turn("next").await?;
            }
        }
        person.turn("so-far").await?;
        person.open_ideas().await?;
        person.turn("privacy").await?;
        let ours = "return [...document.querySelectorAll('section:has(> [role=status]) > ul.files code')].length >= 2";
        person.until("ours are named", ours).await?;
        tokio::time::sleep(Duration::from_millis(100)).await;
        let all = named(person).await?;
        for name in [
            "program.js",
            "program_bg.wasm",
            "app.css",
            "content-en.tsv",
            "cards-en.tsv",
            CAREERS[0],
            CAREERS[1],
        ] {
            ensure!(all.iter().any(|other| other == name), "{name} is not named: {all:?}");
        }
        let beyond: Vec<_> = all
            .iter()
            .filter(|name| name.contains('/') || name.contains("empty.html") || name.contains("hosts-own"))
            .collect();
        ensure!(beyond.is_empty(), "named though it is the host's: {beyond:?}");
        assert_eq!(person.texts("main .warn, .main .warn").await?, [""; 0]);
        // The rules of the host's page are not ours to show.
        ensure!(!person.sees(".main").await?.contains(&person.text.say("privacy-rules")));
        person.passes_axe_unfolded().await
    };
    Visit::to(&site).run(walk).await
}
