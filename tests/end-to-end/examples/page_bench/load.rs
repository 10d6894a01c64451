//! Loading a page until the first answer is given and kept.

use crate::{browser::Browser, figures::Metric, pages::Page};
use anyhow::{Result, bail};
use serde::Deserialize;
use serde_json::json;
use std::time::{Duration, Instant};

pub(crate) const LOAD: [Metric; 7] = [
    Metric { name: "got until the first answer is kept", unit: "kB" },
    Metric { name: "requests until the first answer", unit: "" },
    Metric { name: "first contentful paint", unit: "ms" },
    Metric { name: "largest contentful paint", unit: "ms" },
    Metric { name: "first answer given and kept", unit: "ms" },
    Metric { name: "blocked from the first paint until then", unit: "ms" },
    Metric { name: "memory then: scripts and wasm", unit: "kB" },
];

/// A task that takes longer keeps somebody waiting, in milliseconds.
const LONG: f64 = 50.0;

/// The longest that anybody waits.
const PATIENCE: Duration = Duration::from_secs(120);

/// What the page noted.
#[derive(Deserialize)]
struct Noted {
    kept: f64,
    first_paint: f64,
    drawn: f64,
    long: Vec<[f64; 2]>,
    got: [f64; 2],
}

const NOTED: &str = "new Promise((done) => setTimeout(() => done({
    kept: bench.kept, long: bench.long, drawn: bench.drawn, got: bench.got(bench.kept),
    first_paint: performance.getEntriesByName('first-contentful-paint')[0].startTime,
}), 300))";

/// Opens the page and presses what leads to the first answer as soon as it is there, again and again until it does something.
pub(crate) async fn load(browser: &Browser<'_>, page: &Page) -> Result<[f64; LOAD.len()]> {
    let begin = Instant::now();
    let address = browser.served.address(page.folder);
    browser.does("Page.navigate", json!({ "url": address })).await?;
    while let Some(place) = browser.ask::<Option<[f64; 2]>>("bench.toPress()").await? {
        browser.click(place).await?;
        browser.ask::<()>("bench.did()").await?;
        if begin.elapsed() > PATIENCE {
            bail!("no answer is kept");
        }
    }
    let noted: Noted = browser.ask(NOTED).await?;
    let memory = browser.memory().await?;
    let [bytes, requests] = noted.got;
    let blocked = noted.long.iter().fold(0.0, |sum, [start, duration]| {
        let (start, end) = (start.max(noted.first_paint), (start + duration).min(noted.kept));
        sum + (end - start - LONG).max(0.0)
    });
    Ok([bytes / 1000.0, requests, noted.first_paint, noted.drawn, noted.kept, blocked, memory])
}
