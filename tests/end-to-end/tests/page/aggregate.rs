//! The page where a board counts: the same table as the rules make, nothing that tells of one person, nothing sent or kept.

use aggregate::{Counted, FEWEST, FileError, Group, LARGEST_FILE, Table, read};
use anyhow::{Context, Result, ensure};
use end_to_end::{Look, Person, Site, Size, Visit, key};
use serde_json::{Value, json};

const FILES: &str = "#files";

/// A file of somebody who told of these forms and barriers.
fn file(forms: &[&str], barriers: &[&str]) -> String {
    let file = json!({
        "format": "everyday-skills/count", "version": 1, "forms": forms, "families": ["people"], "barriers": barriers
    });
    file.to_string()
}

/// Fourteen people: of reading tell nine, of mentoring two, of trying all; five have no time.
fn people() -> Vec<String> {
    let person = |at: usize| {
        let mut forms = vec!["trial-and-error"];
        forms.extend((at < 9).then_some("reading"));
        forms.extend((at < 2).then_some("mentoring-and-coaching"));
        file(&forms, if at < 5 { &["time"] } else { &[] })
    };
    (0..14).map(person).collect()
}

async fn open(person: &Person<'_>) -> Result<()> {
    person.go(&format!("{}aggregate.html", person.site.address())).await?;
    person.until("files can be chosen", "return !document.querySelector('#files').disabled").await
}

/// Chooses files named after their number, and waits until all that were chosen so far are dealt with.
async fn choose(person: &Person<'_>, files: &[String], said: &str) -> Result<()> {
    let names: Vec<_> = (1..=files.len()).map(|at| format!("everyday-skills-count ({at}).json")).collect();
    let files: Vec<_> =
        names.iter().zip(files).map(|(name, text)| (name.as_str(), text.as_bytes())).collect();
    choose_named(person, &files, said).await
}

async fn choose_named(person: &Person<'_>, files: &[(&str, &[u8])], said: &str) -> Result<()> {
    person.choose_files(FILES, files).await?;
    let says = format!("return document.querySelector('#said').textContent.startsWith({})", json!(said));
    person.until(&format!("it says {said:?}"), &says).await
}

/// The rows that are shown: what, and how many.
async fn rows(person: &Person<'_>) -> Result<Vec<(String, String)>> {
    let script = "return [...document.querySelectorAll('tbody tr')].map((row) =>
        [row.querySelector('th').innerText.trim(), row.querySelector('td').innerText.trim()])";
    person.script(script, vec![]).await
}

/// The rows as the rules make them.
fn expected(person: &Person<'_>, files: &[String]) -> Result<Table> {
    let counted: Vec<Counted> =
        files.iter().map(|file| read(file.as_bytes())).collect::<Result<_, FileError>>()?;
    Table::of(&person.text.content, &counted).context("there are too few")
}

#[tokio::test]
async fn many_files_become_one_table_with_bars_and_a_csv_file() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        open(person).await?;
        let asked = site.requests().len();
        choose(person, &people(), "Files counted: 14. Not counted: 0.").await?;
        let table = expected(person, &people())?;
        let number = |people: Option<usize>| people.map_or("Hidden".to_owned(), |it| format!("{it} of 14"));
        let told: Vec<_> = table.rows.iter().map(|row| (row.name.clone(), number(row.people))).collect();
        assert_eq!(rows(person).await?, told);
        let shown: Vec<_> = told.iter().filter(|(_, number)| number != "Hidden").collect();
        assert_eq!(shown.len(), 4, "{shown:?}");
        let captions = person.texts("caption").await?;
        assert_eq!(captions.len(), Group::ALL.len(), "{captions:?}");
        ensure!(person.sees("#of").await?.contains("self-reported"), "it does not say who said so");

        // A bar is as long as its number, and a hidden number has none.
        let bars = "return [...document.querySelectorAll('tbody tr')].filter((row) => row.querySelector('svg').checkVisibility())
            .map((row) => Math.round(100 * row.querySelector('rect').getBoundingClientRect().width
                / row.querySelector('svg').clientWidth))";
        assert_eq!(person.script::<Vec<u32>>(bars, vec![]).await?, [100, 64, 100, 36]);

        person.click("#save").await?;
        assert_eq!(person.saved_file("everyday-skills-aggregate.csv").await?, table.to_csv());

        // None of it went anywhere, and nothing of it stays.
        assert_eq!(site.requests().len(), asked, "{:?}", site.requests());
        let kept: usize = person.script("return localStorage.length + sessionStorage.length", vec![]).await?;
        assert_eq!(kept, 0);
        person.go(&format!("{}aggregate.html", site.address())).await?;
        ensure!(person.texts("#result").await?.is_empty(), "a table stays");
        Ok(())
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

#[tokio::test]
async fn few_people_are_not_shown_and_more_can_be_added() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        open(person).await?;
        let few = vec![file(&["reading"], &["time"]); FEWEST - 1];
        choose(person, &few, "Files counted: 4. Not counted: 0. 5 files are the least").await?;
        ensure!(person.texts("#result, table, #save").await?.is_empty(), "four people are shown");
        ensure!(person.texts("#twice").await?.is_empty(), "no name came twice");
        // Of the same names, and with the same in them: other people, but perhaps a slip.
        choose(person, &vec![file(&[], &[]); 5], "Files counted: 9.").await?;
        let shown = rows(person).await?.into_iter().filter(|(_, number)| number != "Hidden");
        ensure!(
            shown.clone().all(|(_, number)| number != "4 of 9"),
            "four of nine are shown: {:?}",
            shown.collect::<Vec<_>>()
        );
        let twice = person.texts("#twice li").await?;
        assert_eq!(twice.len(), 4, "{twice:?}");
        assert_eq!(twice.first().map(String::as_str), Some("everyday-skills-count (1).json: 2 times"));

        person.click("#again").await?;
        person.until_seen("#said", "").await?;
        ensure!(person.texts("#result, #twice, #left-out, #again").await?.is_empty(), "something is left");
        assert!(person.is_focused(FILES).await?, "focus is lost");
        choose(person, &few, "Files counted: 4.").await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn what_is_not_counted_is_named_with_a_reason() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        open(person).await?;
        let whole = end_to_end::unsealed("hope", &[("hope/job", "yes")]).to_file();
        let large = " ".repeat(LARGEST_FILE + 1);
        let newer = file(&[], &[]).replace("\"version\":1", "\"version\":2");
        let more = file(&[], &[]).replace('{', "{\"name\":\"Ana\",");
        let bad = [
            ("a.json", large.as_str(), "too large"),
            ("b.json", "<b>bold</b>", "not a file to be counted"),
            ("c.json", whole.as_str(), "whole reflection"),
            ("d.json", newer.as_str(), "newer version"),
            ("<b>e.json", more.as_str(), "cut off or changed"),
        ];
        assert_eq!(bad.len(), FileError::ALL.len());
        let files: Vec<_> = bad.iter().map(|(name, text, _)| (*name, text.as_bytes())).collect();
        choose_named(person, &files, "Files counted: 0. Not counted: 5.").await?;
        let said = person.texts("#left-out li").await?;
        assert_eq!(said.len(), bad.len());
        for ((name, _, why), said) in bad.iter().zip(&said) {
            ensure!(said.starts_with(&format!("{name}: ")) && said.contains(why), "{said}");
        }
        // They change nothing of what is right.
        let mut people = people();
        people.push(file(&["dancing"], &[]));
        choose(person, &people, "Files counted: 15. Not counted: 5.").await?;
        assert!(person.sees("#unknown").await?.contains("does not know"));
        let page: String = person.script("return document.body.innerText", vec![]).await?;
        ensure!(!page.contains("dancing") && !page.contains("Ana"), "{page}");
        person.fits_its_window().await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn everybody_can_use_the_page() -> Result<()> {
    let site = Site::serve()?;
    for size in [Size::Narrow, Size::Phone, Size::Desktop] {
        let walk = async |person: &Person<'_>| {
            open(person).await?;
            person.fits_its_window().await?;
            person.passes_axe().await?;
            person.tab_to(FILES).await?;
            let mut files = people();
            files.push("no file to be counted".to_owned());
            choose(person, &files, "Files counted: 14. Not counted: 1.").await?;
            choose(person, &files[..1], "Files counted: 15. Not counted: 1.").await?;
            for look in [Look::Light, Look::Dark] {
                person.show(look).await?;
                person.fits_its_window().await?;
                person.stands_out().await?;
                person.passes_axe().await?;
            }
            person.tab_to("#again").await?;
            person.tab_to("#save").await?;
            person.key(key::ENTER).await?;
            let csv = person.saved_file("everyday-skills-aggregate.csv").await?;
            ensure!(csv.lines().all(|line| line.split(',').count() >= 6), "{csv}");

            person.show(Look::Paper).await?;
            let controls = person.texts("input, button, #left-out, header ul").await?;
            ensure!(controls.is_empty(), "on paper: {controls:?}");
            assert_eq!(person.texts("h1, table").await?.len(), 4);
            person.show(Look::ForcedColors).await?;
            let fills = "return [...new Set([...document.querySelectorAll('td rect')].map((it) => getComputedStyle(it).fill))]";
            let fills: Vec<String> = person.script(fills, vec![]).await?;
            let text: Value = person.script("return getComputedStyle(document.body).color", vec![]).await?;
            assert_eq!(json!(fills), json!([text]), "bars have other colours than were set");
            Ok(())
        };
        Visit::to(&site).sized(size).run(walk).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_page_that_cannot_start_says_so() -> Result<()> {
    for missing in ["aggregate_program_bg.wasm", "cards-en.tsv"] {
        let site = Site::serve_with(vec![end_to_end::Change {
            file: missing,
            answer: end_to_end::Answer::Missing,
        }])?;
        let walk = async |person: &Person<'_>| {
            person.go(&format!("{}aggregate.html", person.site.address())).await?;
            person
                .until(
                    "it says so",
                    "return document.querySelector('#said').textContent.includes('could not start')",
                )
                .await?;
            assert_eq!(person.attributes(FILES, "disabled").await?, [""]);
            ensure!(!person.console().await?.is_empty(), "the console says nothing");
            Ok(())
        };
        Visit::to(&site).run(walk).await?;
    }
    Ok(())
}
