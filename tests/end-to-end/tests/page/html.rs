//! What the program makes of each page is HTML by the rules, as html-validate knows them.

use anyhow::{Context, Result, ensure};
use end_to_end::{Person, Site, Visit, life, readers};
use std::{fs, path::Path, process::Command};

const PAGES: [&str; 21] = [
    "welcome",
    "device",
    "company",
    "hope",
    "days",
    "form/reading",
    "stories",
    "skills",
    "barriers",
    "profile",
    "take",
    "papers",
    "badges",
    "share",
    "privacy",
    "changes",
    "careers",
    "erase",
    "open",
    "confirm",
    "lock",
];

#[tokio::test]
async fn every_page_is_html_by_the_rules() -> Result<()> {
    let site = Site::serve()?;
    let folder = tempfile::tempdir()?;
    let walk = async |person: &Person<'_>| {
        for page in PAGES {
            person.open_with(&life("veteran", page)?).await?;
            person
                .until("all of it is there", "return !document.querySelector('[data-waiting], .loading')")
                .await?;
            let html: String = person.script("return document.body.outerHTML", vec![]).await?;
            let name = page.replace('/', "-");
            let document = format!(
                "<!DOCTYPE html>\n<html lang=\"en\"><head><title>{page}</title></head>{html}</html>\n"
            );
            fs::write(folder.path().join(name).with_extension("html"), document)?;
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await?;
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../readers/html.mjs");
    let read = Command::new("node").arg(script).arg(folder.path()).arg(readers()?).output();
    let read = read.context("no Node.js to run html-validate")?;
    ensure!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
    Ok(())
}
