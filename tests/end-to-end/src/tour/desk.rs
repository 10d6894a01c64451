//! A counselor's desk, from setting it up to a group, and the second screen.

use super::{Place, results::lived};
use crate::{desk::DESK_PASSPHRASE, person::Person};
use anyhow::Result;
use keeping::Saved;
use reflection::Page;

/// The first client, who tells little.
const FIRST: &str = "7-7";

pub(super) async fn walk(person: &Person<'_>, look: &mut impl AsyncFnMut(&str) -> Result<()>) -> Result<()> {
    set_up(person, look).await?;
    first_talk(person, look).await?;
    from_home(person, look).await?;
    at_the_desk(person, look).await
}

async fn set_up(person: &Person<'_>, look: &mut impl AsyncFnMut(&str) -> Result<()>) -> Result<()> {
    person.open_in(Place::Page, None).await?;
    person.press("desk").await?;
    person.until_there("#everyday-skills-passphrase-again").await?;
    look("desk/set-up").await?;
    person.type_passphrase("short", "shorter").await?;
    person.press("lock").await?;
    person.until_there("[aria-invalid]").await?;
    look("desk/set-up-wrong").await?;
    person.type_passphrase(DESK_PASSPHRASE, DESK_PASSPHRASE).await?;
    person.press("lock").await?;
    person.until_at_desk().await?;
    look("desk/empty").await?;
    person.write("#everyday-skills-code", "Maria Rodriguez").await?;
    look("desk/a-name").await?;
    person.empty("#everyday-skills-code").await
}

async fn first_talk(person: &Person<'_>, look: &mut impl AsyncFnMut(&str) -> Result<()>) -> Result<()> {
    person.begin_with(FIRST).await?;
    // What stands beside it is drawn after it.
    person.until_there(".interview .say").await?;
    look("desk/welcome").await?;
    person.turn("next").await?;
    look("desk/hope").await?;
    let screen = person.open_screen().await?;
    let here = person.tab().await?;
    person.go_by_path("form/reading").await?;
    person.choose_by(".main [data-activity]").await?;
    look("desk/talk").await?;
    person.turn_to(&screen).await?;
    person.until_screen_shows("form/reading").await?;
    look("desk/second-screen").await?;
    person.turn_to(&here).await?;
    person.go_by_path("profile").await?;
    look("desk/profile").await?;
    person.turn("next").await?;
    look("desk/agree-nothing").await?;
    person.turn("to-desk").await?;
    person.until_at_desk().await?;
    person.turn_to(&screen).await?;
    person.until_screen_shows("blank").await?;
    look("desk/second-screen-blank").await?;
    person.turn_to(&here).await?;
    person.press("screen-close").await?;
    person.until_there("[data-action=screen-open]").await
}

async fn from_home(person: &Person<'_>, look: &mut impl AsyncFnMut(&str) -> Result<()>) -> Result<()> {
    person.write("#everyday-skills-code", "2207").await?;
    person.turn("new-from-copy").await?;
    let veteran = Saved::new(Page::from("profile".to_owned()), lived("veteran")?);
    person.until_there("[data-choice='file']").await?;
    person.choose_file("[data-choice='file']", veteran.to_file().as_bytes()).await?;
    person.until_there("[data-action='replace']").await?;
    look("desk/copy").await?;
    person.press("replace").await?;
    person.until_there(".app[data-screen=profile] h1").await?;
    for place in ["days", "stories", "skills", "level", "proof", "barriers"] {
        let begins = if matches!(place, "level" | "proof") { format!("{place}/") } else { place.to_owned() };
        person.go_to_first(&begins).await?;
        person.until_there(".interview .say").await?;
        look(&format!("desk/{place}")).await?;
    }
    person.go_by_path("profile").await?;
    person.turn("next").await?;
    look("desk/agree").await?;
    person.turn("next").await?;
    look("desk/take").await?;
    person.turn("ask-erase").await?;
    look("desk/erase-one").await?;
    person.turn("back").await?;
    person.turn("to-desk").await?;
    person.until_at_desk().await
}

async fn at_the_desk(person: &Person<'_>, look: &mut impl AsyncFnMut(&str) -> Result<()>) -> Result<()> {
    look("desk/list").await?;
    let row = person.client(FIRST).await?;
    person.click(&format!("{row} [data-action='more-client']")).await?;
    look("desk/row").await?;
    person.click(&format!("{row} [data-action='rename-client']")).await?;
    person.until_there("[data-action='rename']").await?;
    look("desk/rename").await?;
    person.click(&format!("{row} [data-action='erase-client']")).await?;
    person.until_there("[data-action='sure']").await?;
    look("desk/sure").await?;
    person.press("not-sure").await?;
    person.choose_records("no records").await?;
    person.until_there("[aria-invalid]").await?;
    look("desk/no-records").await?;
    person.turn("group").await?;
    look("desk/group").await?;
    person.press("group-next").await?;
    person.until_there(".stage h1").await?;
    look("desk/group-card").await?;
    person.reload().await?;
    person.until_there("[data-action='unlock']").await?;
    look("desk/locked").await
}
