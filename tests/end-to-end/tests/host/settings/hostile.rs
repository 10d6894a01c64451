//! Values that want to run: none does, and learners read them as the letters they are.

use super::{set_by_file, told};
use crate::board::visit;
use anyhow::{Result, ensure};
use end_to_end::{Person, Site, Visit, Walk};
use reflection::Page;
use serde_json::json;

const MARKUP: &str = "\"><script>window.hacked = 1</script><img src=x onerror=\"window.hacked = 2\">";
const RUNS: &str = "javascript:window.hacked=3";

#[tokio::test]
async fn nothing_that_was_set_runs() -> Result<()> {
    let site = Site::serve()?;
    let (long, longer) =
        (format!("{MARKUP}{}", "x".repeat(100_000)), format!("https://a.example/{}", "x".repeat(100_000)));
    let hidden = "java\nscript:window.hacked=4";
    let attributes = [
        ("agency-name", MARKUP),
        ("agency-logo", RUNS),
        ("agency-address", hidden),
        ("adviser-name", MARKUP),
        ("adviser-phone", "1\" onclick=\"window.hacked=5"),
        ("adviser-email", "jo@board.example?body=<script>"),
        ("adviser-address", "\u{1}javascript:window.hacked=6"),
        ("adviser-hours", long.as_str()),
        ("pack", RUNS),
        ("language", MARKUP),
        ("theme", MARKUP),
        ("name", MARKUP),
        ("start", MARKUP),
        ("check", MARKUP),
    ];
    let file = json!({
        "links": [
            { "text": MARKUP, "address": "https://a.example/?\"><script>window.hacked=8</script>" },
            { "text": "Data", "address": "data:text/html,<script>opener.hacked=9</script>" },
            { "text": "Script", "address": "JaVaScRiPt:window.hacked=10" },
            { "text": "Long", "address": longer },
            { "text": MARKUP, "address": "/\"onmouseover=\"window.hacked=11" },
        ],
        "resources": [{ "for": "time people thinking technical know-how", "name": MARKUP, "what": MARKUP, "address": RUNS, "phone": MARKUP }],
        "hide": [MARKUP],
        MARKUP: MARKUP,
    });
    let address = set_by_file(&site, &attributes, &file);
    let walk = async |person: &Person<'_>| {
        visit(person, &address).await?;
        Walk::default().to(person, &Page::Profile).await?;
        let main = person.sees(".near").await?;
        ensure!(main.contains(MARKUP), "it is not read as it is: {main}");
        let made = "return [...document.querySelectorAll('*')].flatMap((it) => [...it.attributes].map(({ name, value }) => [it.localName, name, value]))
            .filter(([tag, name, value]) => tag === 'script' || /^on/.test(name) && name !== 'once' || /^(href|src)$/.test(name) && !/^(https?:|tel:|mailto:|blob:|\\/|#)/.test(value))";
        let made: Vec<[String; 3]> = person.script(made, vec![]).await?;
        ensure!(made.is_empty(), "{made:?}");
        let press = "for (const it of document.querySelectorAll('.agency a, .near a')) it.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
            return document.querySelectorAll('script').length";
        assert_eq!(person.script::<u8>(press, vec![]).await?, 0);
        let hacked: Option<u8> = person.script("return window.hacked ?? null", vec![]).await?;
        assert_eq!(hacked, None, "something ran");
        // Each is told, cut short.
        let (ours, _) = told(person).await?;
        for field in [
            "agency.logo",
            "agency.address",
            "adviser.email",
            "adviser.address",
            "adviser.hours",
            "pack",
            "name",
            "links.3.address",
        ] {
            let said = ours.iter().find(|said| said.contains(&format!("`{field}`")));
            ensure!(said.is_some_and(|said| said.len() < 400), "of {field}: {said:?}");
        }
        person.fits_its_window().await
    };
    Visit::to(&site).run(walk).await
}
