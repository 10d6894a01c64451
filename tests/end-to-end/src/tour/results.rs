//! What somebody sees who told a lot.

use super::{OWN, Place, told::until_made};
use crate::{
    kept::{life, saved},
    person::Person,
};
use anyhow::{Context, Result};
use keeping::Saved;
use reflection::Reflection;

const PAGES: [&str; 7] = ["profile", "careers", "career/53-1042.00", "changes", "papers", "badges", "share"];

pub(super) async fn walk(
    person: &Person<'_>,
    place: Place,
    look: &mut impl AsyncFnMut(&str) -> Result<()>,
) -> Result<()> {
    for page in PAGES {
        person.open_in(place, Some(&much(page)?)).await?;
        until_made(person, page).await?;
        look(&format!("much/{page}")).await.with_context(|| page.to_owned())?;
    }
    person.unfold("nav.path [data-go]").await?;
    look("much/path").await?;
    person.turn("ask-erase").await?;
    look("much/erase").await?;
    person.turn("erase").await?;
    look("much/left").await
}

/// A life in which ideas are liked, taken off and filtered, jobs were had, and which is compared with an earlier one, as it is
/// stored on this page.
///
/// # Errors
/// When there is no such life.
pub fn much(page: &str) -> Result<String> {
    let life = lived("warehouse-picker")?;
    let mut answers: Vec<_> = life.iter().collect();
    let earlier =
        ["activity/team-look-back", "activity/pick-and-pack-orders", "activity/meet-with-own-mentor"];
    let earlier = earlier.map(|address| format!("earlier/{address}"));
    answers.extend(earlier.iter().map(|address| (address.as_str(), "yes")));
    answers.push(("earlier-day", "2026-02-01"));
    Ok(saved(page, &answers))
}

/// A made-up life, all in the letters of a tour.
pub(super) fn lived(name: &str) -> Result<Reflection> {
    let life: Saved = serde_json::from_str(&life(name, "profile")?)?;
    let is_own = |address: &str| ["own/", "story/", "words/"].iter().any(|kind| address.starts_with(kind));
    let answer = |(address, answer): (&str, &str)| {
        let is_words = is_own(address) && answer.contains(' ');
        (address.to_owned(), if is_words { OWN.to_owned() } else { answer.to_owned() })
    };
    Ok(life.reflection.iter().map(answer).collect())
}
