//! What somebody is asked, and sees who told little.

use super::{OWN, Place};
use crate::{kept::saved, person::Person};
use anyhow::{Context, Result};

/// Pages of somebody who told something of everything, in the order of the path; those beside it last.
const PAGES: [&str; 25] = [
    "device",
    "company",
    "hope",
    "days",
    "form/reading",
    "form/trial-and-error",
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
    "papers",
    "badges",
    "share",
    "lock",
    "privacy",
    "open",
];

/// What they told: little of some, something of all, the kinds of answers that look otherwise.
const ANSWERS: [(&str, &str); 19] = [
    ("device", "own"),
    ("company", "counselor"),
    ("setting/home", "yes"),
    ("activity/bills-and-bank-papers-plan", "yes"),
    ("activity/medicine-leaflet-side-effects", "yes"),
    ("own/reading/own-1", OWN),
    ("tell/bills-and-bank-papers-plan", "yes"),
    ("tell/own-1", "yes"),
    ("story/own-1/did", "мой номер 078-05-1120"),
    ("words/2.B.5.b", "Знаю, что к чему"),
    ("seen/2.A.1.a/own-1", "yes"),
    ("verdict/2.C.1.c", "removed"),
    ("level/2.B.5.b", "on-my-own"),
    ("proof/2.B.5.b", "confirm"),
    ("barrier/time", "yes"),
    ("step/barrier/time", "yes"),
    ("lost/answer", "yes"),
    ("earlier/level/2.B.5.b", "with-help"),
    ("earlier-day", "2026-02-01"),
];

pub(super) async fn walk(
    person: &Person<'_>,
    place: Place,
    look: &mut impl AsyncFnMut(&str) -> Result<()>,
) -> Result<()> {
    person.open_in(place, None).await?;
    look("first/welcome").await?;
    for screen in ["device", "company", "hope", "days", "form"] {
        person.turn("next").await?;
        look(&format!("first/{screen}")).await?;
    }
    person.press("own").await?;
    person.until_there(".own textarea").await?;
    look("first/own-words").await?;
    person.open_in(place, Some(&saved("profile", &[("device", "own")]))).await?;
    look("first/profile").await?;
    let long = "Донаудампфшиффартсгезелльшафтскапитэнсмютценабцайхен ".repeat(3);
    let mut answers = ANSWERS.to_vec();
    answers.push(("own/reading/own-2", &long));
    for page in PAGES {
        person.open_in(place, Some(&saved(page, &answers))).await?;
        until_made(person, page).await?;
        look(page).await.with_context(|| page.to_owned())?;
    }
    Ok(())
}

/// Waits until all of a page is there: some of it is loaded, or made, after the rest.
pub(super) async fn until_made(person: &Person<'_>, page: &str) -> Result<()> {
    if page.starts_with("career") {
        person.wait_for_ideas().await?;
    }
    let made = match page {
        "papers" => ".sheet",
        "badges" => "[data-action='make-badge']",
        "share" => "[data-link]",
        "open" => "[data-action='camera'], #everyday-skills-pasted",
        _ => ".main h1",
    };
    person.until_there(made).await
}
