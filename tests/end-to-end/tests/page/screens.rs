//! Every screen there is, one after the other, each in a state in which there is much on it. What people wrote is in letters that
//! no language of the page has.

use crate::agree::PASSPHRASE;
use anyhow::{Context, Result};
use end_to_end::{DESK_PASSPHRASE, Person, life, saved, unsealed};
use keeping::Saved;
use reflection::{Page, Reflection};

const PAGES: [&str; 24] = [
    "device",
    "company",
    "hope",
    "days",
    "form/reading",
    "stories",
    "story/bills-and-bank-papers-plan/did",
    "story/own-1/result",
    "skills",
    "level/2.B.5.b",
    "proof/2.B.5.b",
    "barriers",
    "profile",
    "careers",
    "career/53-7065.00",
    "changes",
    "take",
    "erase",
    "privacy",
    "open",
    "lock",
    "papers",
    "badges",
    "share",
];

const OWN: &str = "Чиню <b>радио</b> & «старые» часы 🕰";

/// What is said while something loads.
const LOADING: [&str; 4] = ["cards-loading", "careers-loading", "papers-loading", "desk-loading"];

/// A way through some of the screens.
#[derive(Clone, Copy)]
pub(crate) enum Way {
    /// What somebody is asked, and sees who told little.
    Told,
    /// What somebody sees who told a lot.
    Results,
    /// What the pages about keeping become.
    Keeping,
    /// The counselor's desk.
    Desk,
}

impl Way {
    /// Goes along it and looks at each screen. The site must be served after the clocks.
    pub(crate) async fn walk(
        self,
        person: &Person<'_>,
        look: impl AsyncFn(&str) -> Result<()>,
    ) -> Result<()> {
        match self {
            Self::Told => told(person, look).await,
            Self::Results => results(person, look).await,
            Self::Keeping => keeping(person, look).await,
            Self::Desk => desk(person, look).await,
        }
    }
}

/// The first page, and all pages as somebody sees them who told little, at great length.
async fn told(person: &Person<'_>, look: impl AsyncFn(&str) -> Result<()>) -> Result<()> {
    let long = "Донаудампфшиффартсгезелльшафтскапитэнсмютценабцайхен ".repeat(3);
    let answers = [
        ("company", "counselor"),
        ("activity/bills-and-bank-papers-plan", "yes"),
        ("own/reading/own-1", OWN),
        ("own/reading/own-2", &long),
        ("tell/bills-and-bank-papers-plan", "yes"),
        ("tell/own-1", "yes"),
        ("story/own-1/did", "мой номер 078-05-1120"),
        ("words/2.B.5.b", "Знаю, что к чему"),
        ("seen/2.A.1.a/own-1", "yes"),
        ("verdict/2.C.1.c", "removed"),
        ("proof/2.B.5.b", "confirm"),
        ("barrier/time", "yes"),
        ("lost/answer", "yes"),
        ("earlier/level/2.B.5.b", "with-help"),
        ("earlier-day", "2026-02-01"),
    ];
    person.prepare_only(&[]).await?;
    person.open().await?;
    look("welcome").await?;
    for page in PAGES {
        on(person, page, &saved(page, &answers), &look).await?;
    }
    Ok(())
}

/// Pages of somebody who told a lot, with all that belongs to the result.
async fn results(person: &Person<'_>, look: impl AsyncFn(&str) -> Result<()>) -> Result<()> {
    for page in ["profile", "careers", "career/53-1042.00", "changes", "papers", "badges", "share"] {
        on(person, page, &much(page)?, &look).await?;
    }
    Ok(())
}

async fn on(
    person: &Person<'_>,
    page: &str,
    stored: &str,
    look: &impl AsyncFn(&str) -> Result<()>,
) -> Result<()> {
    person.open_with(stored).await?;
    until_loaded(person).await?;
    assert_eq!(person.state().await?.page().to_string(), page);
    look(page).await.with_context(|| page.to_owned())
}

async fn until_loaded(person: &Person<'_>) -> Result<()> {
    let waits = LOADING.map(|key| serde_json::Value::from(person.text.say(key)).to_string()).join(", ");
    let script = format!(
        "const main = document.querySelector('.main').innerText; return ![{waits}].some((said) => main.includes(said))"
    );
    person.until("all is loaded", &script).await
}

/// A life in which ideas are liked, taken off and filtered, jobs were had, and which is compared with an earlier one.
pub(crate) fn much(page: &str) -> Result<String> {
    let life = lived("warehouse-picker")?;
    let mut answers: Vec<_> = life.iter().collect();
    let earlier =
        ["activity/team-look-back", "activity/pick-and-pack-orders", "activity/meet-with-own-mentor"];
    let earlier = earlier.map(|address| format!("earlier/{address}"));
    answers.extend(earlier.iter().map(|address| (address.as_str(), "yes")));
    answers.push(("earlier-day", "2026-02-01"));
    Ok(saved(page, &answers))
}

/// A made-up life, all in the letters of here.
fn lived(name: &str) -> Result<Reflection> {
    let life: Saved = serde_json::from_str(&life(name, "profile")?)?;
    let is_own = |address: &str| ["own/", "story/", "words/"].iter().any(|kind| address.starts_with(kind));
    let answer = |(address, answer): (&str, &str)| {
        let is_words = is_own(address) && answer.contains(' ');
        (address.to_owned(), if is_words { OWN.to_owned() } else { answer.to_owned() })
    };
    Ok(life.reflection.iter().map(answer).collect())
}

/// What the pages about keeping become while somebody uses them.
async fn keeping(person: &Person<'_>, look: impl AsyncFn(&str) -> Result<()>) -> Result<()> {
    let here = saved("device", &[("device", "shared"), ("own/reading/own-1", OWN), ("company", "counselor")]);
    person.open_with(&here).await?;
    look("a device that others use").await?;
    person.skip(9 * 60_000 + 10_000).await?;
    person.until("a countdown", "return document.querySelector('.closing .notice')").await?;
    look("the countdown").await?;
    person.press("still-here").await?;

    person.turn("lock").await?;
    person.type_passphrase("short", "shorter").await?;
    person.press("lock-on").await?;
    person.until("it is too short", "return document.querySelector('[aria-invalid]')").await?;
    look("a passphrase that is too short").await?;
    person.type_passphrase(PASSPHRASE, PASSPHRASE).await?;
    person.press("lock-on").await?;
    person.until_seen("main .lead", &person.text.say("lock-is-on")).await?;
    look("a passphrase that is on").await?;
    person.press("lock-now").await?;
    person.until("it is closed", "return document.querySelector('.app[data-screen=locked]')").await?;
    look("closed answers").await?;
    person.try_passphrase("another").await?;
    person.until("it is wrong", "return document.querySelector('[aria-invalid]')").await?;
    look("a wrong passphrase").await?;
    person.unlock(PASSPHRASE).await?;
    person.turn("leave-erase").await?;
    look("after leaving").await?;

    person.open_with(&saved("open", &[("device", "own"), ("own/reading/own-1", OWN)])).await?;
    person.choose_file("[data-choice='file']", b"no copy").await?;
    person.until("it is said", "return document.querySelector('[aria-invalid]')").await?;
    look("a file that is no copy").await?;
    let copy =
        unsealed("profile", &[("own/reading/own-1", OWN), ("own/reading/own-2", &"длинно".repeat(200))]);
    person.choose_file("[data-choice='file']", copy.to_file().as_bytes()).await?;
    person.until("it is open", "return document.querySelector('[data-action=merge]')").await?;
    look("what is in a copy").await
}

/// The counselor's desk: its own pages, and those of a client with what stands beside them.
async fn desk(person: &Person<'_>, look: impl AsyncFn(&str) -> Result<()>) -> Result<()> {
    person.prepare_only(&[]).await?;
    person.open().await?;
    person.press("desk").await?;
    person.until_there("#everyday-skills-passphrase-again").await?;
    look("a desk that is set up").await?;
    person.type_passphrase(DESK_PASSPHRASE, DESK_PASSPHRASE).await?;
    person.press("lock").await?;
    person.until_at_desk().await?;
    look("a desk without clients").await?;
    person.write("#everyday-skills-code", "7-7").await?;
    person.turn("new-from-copy").await?;
    let client = Saved::new(Page::from("profile".to_owned()), lived("veteran")?);
    person.until_there("[data-choice='file']").await?;
    person.choose_file("[data-choice='file']", client.to_file().as_bytes()).await?;
    person.until_there("[data-action='replace']").await?;
    person.press("replace").await?;
    person.until_there(".app[data-screen=profile] h1").await?;
    person.until_there(".interview .say").await?;
    look("a client's profile").await?;
    for place in ["days", "form/reading", "stories", "skills", "level/", "proof/", "barriers", "take"] {
        person.go_to_first(place).await?;
        person.until_there(".interview .say").await?;
        look(&format!("beside {place}")).await.with_context(|| place.to_owned())?;
    }
    person.go_to_first("profile").await?;
    person.turn("agree").await?;
    look("what is agreed on").await?;
    person.back_to_desk().await?;
    look("a desk with a client").await?;
    let row = person.client("7-7").await?;
    person.click(&format!("{row} [data-action='more-client']")).await?;
    person.until_there(&format!("{row} [data-action='erase-client'], {row} .buttons")).await?;
    look("what can be done with a client").await?;
    person.turn("group").await?;
    look("a group").await?;
    person.press("group-next").await?;
    person.until_there(".stage-form h1").await?;
    look("a card for a group").await?;
    person.turn("next").await?;
    person.until_at_desk().await?;
    person.press("lock-now").await?;
    person.until_there("[data-action='unlock']").await?;
    look("a locked desk").await
}
