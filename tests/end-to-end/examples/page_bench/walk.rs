//! Walking a page to the end of the cards: each question answered, some words written on each card.

use crate::{browser::Browser, figures::Metric};
use anyhow::{Context, Result, ensure};
use serde::Deserialize;

pub(crate) const WALK: [Metric; 10] = [
    Metric { name: "got until the end of the walk", unit: "kB" },
    Metric { name: "requests until the end of the walk", unit: "" },
    Metric { name: "with what is kept for later without a network", unit: "kB" },
    Metric { name: "click to paint, median", unit: "ms" },
    Metric { name: "click to paint, longest", unit: "ms" },
    Metric { name: "INP of the walk (p98)", unit: "ms" },
    Metric { name: "main thread busy in the walk", unit: "ms" },
    Metric { name: "tasks over 50 ms in the walk", unit: "" },
    Metric { name: "the longest of them", unit: "ms" },
    Metric { name: "memory at the end: scripts and wasm", unit: "kB" },
];

/// What is written into each box.
const WORDS: &str = "mend";

/// How many pages there are at most.
const MOST: usize = 30;

/// The shortest that browsers tell of an event, in milliseconds.
const SHORTEST: f64 = 16.0;

/// What there is on the page that is shown.
#[derive(Deserialize)]
struct Here {
    end: bool,
    own: bool,
    #[serde(rename = "box")]
    has_box: bool,
    answers: usize,
}

/// What the page noted on the walk.
#[derive(Deserialize)]
struct Noted {
    painted: Vec<f64>,
    events: Vec<f64>,
    long: Vec<f64>,
    got: [f64; 2],
    /// All that it keeps.
    kept: String,
}

const NOTED: &str = "new Promise((done) => setTimeout(() => done({
    painted: bench.painted, events: [...bench.events.values()], got: bench.got(Infinity),
    long: bench.long.filter(([start]) => start > bench.began).map(([, duration]) => duration),
    kept: JSON.stringify({ ...localStorage }),
}), 500))";

/// Walks on from the first question, which was answered while the page was loaded.
pub(crate) async fn walk(browser: &Browser<'_>) -> Result<[f64; WALK.len()]> {
    browser.ask::<()>("bench.begin()").await?;
    let before = browser.busy().await?;
    let (mut interactions, mut boxes) = (0, 0);
    for number in 0..MOST {
        let here: Here = browser.ask("bench.here()").await?;
        if here.end {
            return figures(browser, before, interactions, boxes).await;
        }
        if number > 0 {
            interactions += answer(browser, &here).await?;
            boxes += usize::from(here.own || here.has_box);
        }
        interactions += press(browser, "bench.next()").await?;
        browser.ask::<()>("bench.turned()").await?;
    }
    anyhow::bail!("the cards have no end")
}

async fn answer(browser: &Browser<'_>, here: &Here) -> Result<usize> {
    let mut interactions = 0;
    for at in 0..here.answers {
        interactions += press(browser, &format!("bench.answer({at})")).await?;
    }
    if here.own {
        interactions += press(browser, "bench.own()").await?;
    }
    if here.own || here.has_box {
        interactions += press(browser, "bench.box()").await?;
        for letter in WORDS.chars() {
            browser.press(letter).await?;
            browser.ask::<()>("bench.frame()").await?;
            interactions += 1;
        }
    }
    Ok(interactions)
}

/// Presses what is there, and waits until the frame after it; tells how often it was pressed.
async fn press(browser: &Browser<'_>, what: &str) -> Result<usize> {
    let Some(place) = browser.ask::<Option<[f64; 2]>>(what).await? else { return Ok(0) };
    browser.click(place).await?;
    browser.ask::<()>("bench.frame()").await?;
    Ok(1)
}

async fn figures(
    browser: &Browser<'_>,
    before: f64,
    interactions: usize,
    boxes: usize,
) -> Result<[f64; WALK.len()]> {
    let busy = browser.busy().await? - before;
    let Noted { mut painted, mut events, long, got: [bytes, requests], kept } = browser.ask(NOTED).await?;
    ensure!(kept.matches(WORDS).count() >= boxes, "what was written is not kept: {kept}");
    painted.sort_by(f64::total_cmp);
    let median = painted.get(painted.len() / 2).copied().context("nothing was painted")?;
    let longest = painted.last().copied().unwrap_or_default();
    // The worst but for one in fifty; of those that are shorter than browsers tell, none is known.
    events.sort_by(|one, other| other.total_cmp(one));
    ensure!(events.len() <= interactions, "more was done than was pressed");
    let slow = events.get(interactions / 50).copied().unwrap_or(SHORTEST);
    let worst = long.iter().copied().fold(0.0, f64::max);
    let memory = browser.memory().await?;
    #[expect(clippy::cast_precision_loss, reason = "a few")]
    let tasks = long.len() as f64;
    let all = browser.served.sent() / 1000.0;
    Ok([bytes / 1000.0, requests, all, median, longest, slow, busy, tasks, worst, memory])
}
