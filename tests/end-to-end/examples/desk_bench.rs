//! How quick the counselor's desk is with ten records and with a hundred, in the page that was built: `cargo xtask bench desk`.

use anyhow::{Context, Result};
use end_to_end::{DESK_PASSPHRASE, Person, Site, Size, Visit, code};
use serde_json::json;

/// How many records the desk has; the last is put in relation to the first.
const COUNTS: [usize; 2] = [10, 100];

/// How often each is done, but for what makes a key.
const RUNS: usize = 20;

/// What is measured, in milliseconds until the next frame is there.
const MEASURED: [&str; 4] = [
    "the list, from a page beside it",
    "the list, from a client's record",
    "the list, from the passphrase",
    "search, each key",
];

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let site = Site::serve()?;
    let mut all = Vec::new();
    for count in COUNTS {
        let mut figures = Vec::new();
        let walk = async |person: &Person<'_>| {
            figures = measure(person, count).await?;
            Ok(())
        };
        Visit::to(&site).sized(Size::Desktop).run(walk).await?;
        all.push(figures);
    }
    println!("milliseconds: the median (the shortest to the longest)");
    for (at, what) in MEASURED.iter().enumerate() {
        let figures: Vec<_> = all.iter().filter_map(|figures| figures.get(at)).collect();
        let shown: Vec<_> = COUNTS
            .iter()
            .zip(&figures)
            .map(|(count, [least, median, most])| {
                format!("{count} records {median:.0} ({least:.0} to {most:.0})")
            })
            .collect();
        let ratio = match figures.as_slice() {
            [[_, few, _], .., [_, many, _]] => many / few,
            _ => f64::NAN,
        };
        println!("{what}: {}, {ratio:.1} times as long", shown.join(", "));
    }
    Ok(())
}

async fn measure(person: &Person<'_>, count: usize) -> Result<Vec<[f64; 3]>> {
    person.set_up_desk().await?;
    let file = person.many_records(count).await?;
    person.choose_records(&file).await?;
    person.bring_in(DESK_PASSPHRASE).await?;
    person.until_listed(count).await?;
    let kept: usize = person.desk().await?.iter().map(|(key, text)| key.len() + text.len()).sum();
    println!("{count} records: {} characters each, in one slot of two", kept / count);
    person.script::<()>(CLOCK, vec![]).await?;
    let (mut beside, mut record, mut passphrase) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..RUNS {
        person.turn("privacy").await?;
        beside.push(shown(person, "[data-action='back']", count).await?);
    }
    for _ in 0..RUNS {
        person.open_client(&code(1)).await?;
        record.push(shown(person, "[data-action='to-desk']", count).await?);
    }
    for _ in 0..3 {
        person.press("lock-now").await?;
        person.until_there("[data-action='unlock']").await?;
        person.write("#everyday-skills-passphrase", DESK_PASSPHRASE).await?;
        passphrase.push(shown(person, "[data-action='unlock']", count).await?);
    }
    let mut search = Vec::new();
    for _ in 0..RUNS / 5 {
        search.extend(person.script_async::<Vec<f64>>(SEARCH, vec![]).await?);
    }
    [beside, record, passphrase, search].into_iter().map(spread).collect()
}

/// From the click until so many are in the list and were drawn.
async fn shown(person: &Person<'_>, button: &str, count: usize) -> Result<f64> {
    person.script_async(SHOWN, vec![json!(button), json!(count)]).await
}

fn spread(mut times: Vec<f64>) -> Result<[f64; 3]> {
    times.sort_by(f64::total_cmp);
    let at = |at: usize| times.get(at).copied().context("nothing was measured");
    Ok([at(0)?, at(times.len() / 2)?, at(times.len().saturating_sub(1))?])
}

/// A frame is there when the browser has time for something else after it.
const CLOCK: &str = "window.frame = () => new Promise((is) => requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => is();
        channel.port2.postMessage(null);
    }));
    window.rows = () => document.querySelectorAll('.desk-list [data-client]');";

const SHOWN: &str = "const [button, count, done] = arguments;
    const show = async () => {
        await frame();
        const begin = performance.now();
        document.querySelector(button).click();
        do await frame(); while (rows().length !== count);
        return performance.now() - begin;
    };
    show().then(done);";

const SEARCH: &str = "const done = arguments[arguments.length - 1];
    const box = document.querySelector('#everyday-skills-find-client');
    const search = async () => {
        const all = [...rows()].map((row) => row.querySelector('strong').textContent.toLowerCase());
        const times = [];
        for (const typed of ['h', 'h-', 'h-0', 'h-00', 'h-005', 'h-00', 'h-0', 'h-', 'h', '']) {
            const found = all.filter((code) => code.includes(typed)).length;
            await frame();
            const begin = performance.now();
            box.value = typed;
            box.dispatchEvent(new Event('input', { bubbles: true }));
            do await frame(); while (rows().length !== found);
            times.push(performance.now() - begin);
        }
        return times;
    };
    search().then(done);";
