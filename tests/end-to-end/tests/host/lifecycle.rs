//! Hosts that move the element, take it away and put it back: no answer is lost, nothing is left behind.

use crate::board::{PASTED, board, prepare, visit};
use anyhow::{Result, ensure};
use end_to_end::{Answer, Change, Person, Site, Visit};
use serde_json::{Map, Value, json};

/// Takes the element away, and keeps hold of it.
const TAKE_AWAY: &str = "window.kept = document.querySelector('everyday-skills'); kept.remove()";
/// Puts it back where it was.
const PUT_BACK: &str = "document.getElementById('place').append(window.kept)";
/// Whether nothing is drawn in the element that was taken away.
const IS_GONE: &str = "return !window.kept.shadowRoot?.querySelector('.app[data-screen]')";

/// Hosts' pages may have these before anything else: a browser that stores nothing.
const BLOCKED: &str = "for (const storage of ['localStorage', 'sessionStorage', 'indexedDB'])
    Object.defineProperty(window, storage, { get() { throw new DOMException('denied', 'SecurityError') } });";

async fn do_to_page(person: &Person<'_>, script: &str) -> Result<()> {
    person.leave_widget();
    person.script(&format!("{script}; return null"), vec![]).await
}

/// Goes some pages on, and answers on the last.
async fn begin(person: &Person<'_>) -> Result<()> {
    person.turn("next").await?;
    person.choose("own").await?;
    person.turn("next").await?;
    person.choose("alone").await?;
    Ok(())
}

async fn is_as_begun(person: &Person<'_>) -> Result<()> {
    person.enter_widget("everyday-skills").await?;
    assert_eq!(person.screen().await?, "company");
    ensure!(person.is_chosen("[data-choice=alone]").await?, "the answer is lost");
    person.turn("back").await?;
    ensure!(person.is_chosen("[data-choice=own]").await?, "the answer before it is lost");
    person.turn("next").await
}

#[tokio::test]
async fn moved_within_a_moment_it_stays_as_it_is() -> Result<()> {
    let site = Site::serve()?;
    let address = board(&site, "", PASTED);
    let walk = async |person: &Person<'_>| {
        visit(person, &address).await?;
        begin(person).await?;
        person.script::<()>("window.drawn = document.querySelector('.app'); return null", vec![]).await?;
        do_to_page(
            person,
            &format!("{TAKE_AWAY}; document.querySelector('footer').append(kept); {PUT_BACK}"),
        )
        .await?;
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        person.look_into("everyday-skills");
        ensure!(
            person.script::<bool>("return window.drawn === document.querySelector('.app')", vec![]).await?,
            "it was drawn anew"
        );
        is_as_begun(person).await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn taken_away_and_put_back_it_is_on_the_same_page_with_the_same_answers() -> Result<()> {
    let site = Site::serve()?;
    site.put_host("blocked.js", BLOCKED);
    let walk = async |person: &Person<'_>| {
        for head in ["", "<script src=\"blocked.js\"></script>"] {
            prepare(person, &[]).await?;
            visit(person, &board(&site, head, PASTED)).await?;
            begin(person).await?;
            for _ in 0..2 {
                do_to_page(person, TAKE_AWAY).await?;
                person.until("it is taken away", IS_GONE).await?;
                do_to_page(person, PUT_BACK).await?;
                is_as_begun(person).await?;
            }
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn taken_away_while_it_loads_it_comes_when_it_is_put_back_and_not_before() -> Result<()> {
    for file in ["program_bg.wasm", "app.css", "content-en.tsv"] {
        let site = Site::serve_with(vec![Change { file, answer: Answer::Held }])?;
        let address = board(&site, "", PASTED);
        let walk = async |person: &Person<'_>| {
            person.go(&address).await?;
            let waits =
                "return document.querySelector('everyday-skills').shadowRoot?.querySelector('.waiting')";
            person.until("it waits", waits).await?;
            let asked = || site.requests().iter().any(|address| address.ends_with(file));
            while !asked() {
                tokio::time::sleep(std::time::Duration::from_millis(15)).await;
            }
            do_to_page(person, TAKE_AWAY).await?;
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
            site.mend(file);
            tokio::time::sleep(std::time::Duration::from_millis(700)).await;
            ensure!(person.script::<bool>(IS_GONE, vec![]).await?, "it is drawn where it is not");
            do_to_page(person, PUT_BACK).await?;
            person.enter_widget("everyday-skills").await?;
            assert_eq!(person.screen().await?, "welcome");
            person.turn("next").await
        };
        Visit::to(&site).run(walk).await?;
    }
    Ok(())
}

#[tokio::test]
async fn ten_times_drawn_and_taken_away_leaves_no_listener_and_no_memory_behind() -> Result<()> {
    let site = Site::serve()?;
    let address = board(&site, "", PASTED);
    let walk = async |person: &Person<'_>| {
        visit(person, &address).await?;
        let mut bytes = Vec::new();
        let mut listening: Vec<Map<String, Value>> = Vec::new();
        for _ in 0..15 {
            do_to_page(person, TAKE_AWAY).await?;
            person.until("it is taken away", IS_GONE).await?;
            listening.push(person.script("return listeners()", vec![]).await?);
            bytes.push(memory(person).await?);
            do_to_page(person, PUT_BACK).await?;
            person.enter_widget("everyday-skills").await?;
            person.until("the cards are there", "return document.querySelector('.foot details')").await?;
        }
        let (first, last) = (listening.first(), listening.last());
        ensure!(first == last, "listeners: {first:?}, then {last:?}");
        // What is freed is used again; some rounds may pass before it fits. Yew never drops what listens at the root it draws in (its
        // `HostHandlers`): measured over 300 rounds, 1.5 kB of each stay behind, so one page of memory may be added in these ten.
        let grown = bytes.get(14).zip(bytes.get(4)).map(|(last, first)| last.saturating_sub(*first));
        ensure!(grown.is_some_and(|grown| grown <= 65_536), "the program's memory grows: {bytes:?}");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// How much memory the program has, in bytes.
async fn memory(person: &Person<'_>) -> Result<u64> {
    let script = "const done = arguments[arguments.length - 1];
        // What it is called in there, nobody else needs to know.
        const isMemory = (one) => one instanceof WebAssembly.Memory;
        import(arguments[0]).then((module) => module.default())
          .then((made) => done(Object.values(made).find(isMemory).buffer.byteLength))";
    person.script_async(script, vec![json!(format!("{}program.js", person.site.address()))]).await
}
