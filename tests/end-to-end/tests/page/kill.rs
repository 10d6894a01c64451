//! A browser that is killed: whatever it was doing, at most the last thing is missing when it is opened again.

use anyhow::{Context, Result, ensure};
use end_to_end::{KEY, Person, Profile, Site, Visit, saved};
use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

type Answers = BTreeMap<String, String>;

const KILLS: u64 = 21;
/// Between a thing done and the end: 0 to 400 ms, each time another.
const STEP: u64 = 20;
const BOX: &str = "own/trial-and-error/own-1";
const TYPED: &str = "and I mend what others throw away, from radios to chairs, ";

/// What was there before the last thing that somebody did, and what would be there after it.
struct Last {
    before: Answers,
    after: Answers,
}

/// Opens the page after a kill: it starts as ever, and has all but at most the last thing.
async fn has_all_but_the_last(person: &Person<'_>, last: &Last) -> Result<()> {
    person.open().await?;
    assert_eq!(person.notices().await?, ["welcome-back"]);
    assert_eq!(person.address_of_page().await?, "form/trial-and-error");
    person.no_console_errors().await?;
    let mut found = shown(person).await?;
    // What is typed is kept as far as it came, and never less than what was there before somebody typed.
    let typed = found.get(BOX).cloned().unwrap_or_default();
    let of = |answers: &Answers| answers.get(BOX).cloned().unwrap_or_default();
    let (from, to) = (of(&last.before), of(&last.after));
    ensure!(
        typed.starts_with(&from) && to.starts_with(&typed),
        "typed {to:?} after {from:?}, kept {typed:?}"
    );
    found.insert(BOX.to_owned(), to);
    ensure!(
        found == last.after || found == last.before,
        "found {found:?}\nbefore {:?}\nafter {:?}",
        last.before,
        last.after
    );
    Ok(())
}

/// What the page shows as chosen and written.
async fn shown(person: &Person<'_>) -> Result<Answers> {
    let script = "const ticked = [...document.querySelectorAll('main [data-activity]:checked')];
        const written = [...document.querySelectorAll('main .own textarea')];
        return Object.fromEntries([...ticked.map((it) => [`activity/${it.dataset.activity}`, 'yes']),
            ...written.map((it, at) => [`own/trial-and-error/own-${at + 1}`, it.value])])";
    person.script(script, vec![]).await
}

/// Ticks (or unticks) the next activities; the last of them right before the browser is killed.
async fn ticks(person: &Person<'_>, round: u64, wait: Duration) -> Result<Last> {
    let all = person.attributes("main [data-activity]:not([data-activity^='own'])", "data-activity").await?;
    let mut last = Last { before: shown(person).await?, after: Answers::new() };
    for more in 0..3 {
        let at = usize::try_from(round + more)? % all.len();
        let activity = all.get(at).context("no activity")?;
        last.before = shown(person).await?;
        person.choose_by(&format!("[data-activity='{activity}']")).await?;
        last.after = shown(person).await?;
    }
    tokio::time::sleep(wait).await;
    person.kill_browser().await?;
    Ok(last)
}

/// Types, and goes on typing until the browser is killed.
async fn types(person: &Person<'_>, wait: Duration) -> Result<Last> {
    let before = shown(person).await?;
    let mut after = before.clone();
    after.entry(BOX.to_owned()).or_default().push_str(TYPED);
    let kill = async {
        tokio::time::sleep(wait).await;
        person.kill_browser().await
    };
    // Whether the driver gets to the end of the sentence is nobody's business.
    let (_, killed) = tokio::join!(person.write(".own textarea", TYPED), kill);
    killed?;
    Ok(Last { before, after })
}

#[tokio::test]
async fn a_browser_that_is_killed_loses_at_most_the_last_thing() -> Result<()> {
    let site = Site::serve()?;
    let profile = Profile::new()?;
    let mut last = None;
    let begin = Instant::now();
    for round in 0..KILLS {
        let visit = async |person: &Person<'_>| {
            if let Some(last) = &last {
                has_all_but_the_last(person, last).await?;
            } else {
                person.prepare(KEY, &saved("form/trial-and-error", &[("device", "own")])).await?;
                person.open().await?;
                person.write_own("I sew, ").await?;
                // Longer than what is typed may wait.
                tokio::time::sleep(Duration::from_millis(600)).await;
            }
            let wait = Duration::from_millis(round * STEP);
            last = Some(if round % 3 == 2 {
                types(person, wait).await?
            } else {
                ticks(person, round, wait).await?
            });
            Ok(())
        };
        let visit = Visit::to(&site).with(&profile).run(visit).await;
        visit.with_context(|| format!("after {round} kills, each {STEP} ms later than the one before"))?;
    }
    let again = async |person: &Person<'_>| {
        has_all_but_the_last(person, last.as_ref().context("nothing was done")?).await?;
        println!("{KILLS} kills in {:?}", begin.elapsed());
        Ok(())
    };
    Visit::to(&site).with(&profile).run(again).await
}
