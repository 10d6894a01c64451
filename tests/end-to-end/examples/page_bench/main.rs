//! How quick pages are to load and to walk, ours beside others of the same questions: `cargo xtask bench page`.

mod browser;
mod figures;
mod line;
mod load;
mod pages;
mod ratios;
mod served;
mod tables;
mod walk;

use anyhow::{Context, Result};
use browser::Browser;
use end_to_end::{Person, Site, Text, Visit};
use figures::{Figures, METRICS, Taken};
use line::{LINES, Line};
use pages::{PAGES, Page};
use serde_json::{Value, json};
use served::Served;
use std::env;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let runs = env::args().nth(1).context("how often? run `cargo xtask bench page`")?.parse()?;
    let bench = Bench { site: Site::serve()?, text: Text::english()?, served: Served::start()? };
    let version = bench.version().await?;
    let mut all = Vec::new();
    for line in &LINES {
        let mut taken: Taken = PAGES.map(|_| Vec::new());
        for run in 1..=runs {
            // One after the other, so that whatever else the machine does slows down all of them.
            for (page, taken) in PAGES.iter().zip(&mut taken) {
                eprintln!("{}, run {run} of {runs}: {}", line.name, page.name);
                let measured = bench.measure(page, line).await;
                taken.push(measured.with_context(|| format!("{} on the line {}", page.name, line.name))?);
            }
        }
        all.push(Figures::of(&taken)?);
    }
    println!("{}", tables::all(&all, runs, &version));
    Ok(())
}

/// What all of the visits need.
struct Bench {
    /// Only because each visit is to one.
    site: Site,
    text: Text,
    served: Served,
}

impl Bench {
    /// Loads and walks a page once, in a new browser.
    async fn measure(&self, page: &Page, line: &Line) -> Result<[f64; METRICS.len()]> {
        let mut measured = [0.0; METRICS.len()];
        let visit = Visit::to(&self.site).reading(&self.text).measured();
        let walk = async |person: &Person<'_>| {
            let browser = Browser { person, served: &self.served };
            browser.prepare(page, line).await?;
            self.served.forget();
            let loaded = load::load(&browser, page).await?;
            let walked = walk::walk(&browser).await?;
            for (at, figure) in measured.iter_mut().zip(loaded.into_iter().chain(walked)) {
                *at = figure;
            }
            Ok(())
        };
        visit.run(walk).await?;
        Ok(measured)
    }

    /// What the browser says that it is.
    async fn version(&self) -> Result<String> {
        let mut version = String::new();
        let ask = async |person: &Person<'_>| {
            let said = person.devtools("Browser.getVersion", json!({})).await?;
            let product = said.get("product").and_then(Value::as_str);
            let number = product.and_then(|product| product.split_once('/')).map(|(_, number)| number);
            version = format!("Chromium {}", number.context("the browser has no version")?);
            Ok(())
        };
        Visit::to(&self.site).reading(&self.text).measured().run(ask).await?;
        Ok(version)
    }
}
