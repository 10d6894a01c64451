//! What becomes of the pages about keeping while somebody uses them.

use super::{OWN, PASSPHRASE, Place};
use crate::{
    before::Faults,
    kept::{saved, unsealed},
    person::Person,
};
use anyhow::Result;
use keeping::{FORMAT, VERSION};
use serde_json::json;

pub(super) async fn walk(person: &Person<'_>, look: &mut impl AsyncFnMut(&str) -> Result<()>) -> Result<()> {
    let place = Place::Page;
    let here = saved("device", &[("device", "shared"), ("own/reading/own-1", OWN)]);
    person.open_in(place, Some(&here)).await?;
    look("keeping/shared").await?;
    person.skip(9 * 60_000 + 10_000).await?;
    person.until_there(".closing .notice").await?;
    look("keeping/countdown").await?;
    person.press("still-here").await?;
    person.turn("lock").await?;
    look("keeping/lock").await?;
    person.type_passphrase("short", "shorter").await?;
    person.press("lock-on").await?;
    person.until_there("[aria-invalid]").await?;
    look("keeping/passphrase-wrong").await?;
    person.type_passphrase(PASSPHRASE, PASSPHRASE).await?;
    person.press("lock-on").await?;
    person.until_there("[data-action='lock-off']").await?;
    look("keeping/lock-is-on").await?;
    person.press("lock-now").await?;
    person.until_there(".app[data-screen=locked]").await?;
    look("keeping/locked").await?;
    person.try_passphrase("another").await?;
    person.until_there("[aria-invalid]").await?;
    look("keeping/locked-wrong").await?;
    person.unlock(PASSPHRASE).await?;
    person.turn("leave-erase").await?;
    look("keeping/left").await?;

    person.open_in(place, Some(&saved("open", &[("device", "own"), ("own/reading/own-1", OWN)]))).await?;
    person.choose_file("[data-choice='file']", b"no copy").await?;
    person.until_there("[aria-invalid]").await?;
    look("keeping/no-copy").await?;
    let long = "длинно".repeat(200);
    let copy = unsealed(
        "profile",
        &[("own/reading/own-1", OWN), ("own/reading/own-2", &long), ("lost/answer", "yes")],
    );
    person.choose_file("[data-choice='file']", copy.to_file().as_bytes()).await?;
    person.until_there("[data-action=merge]").await?;
    look("keeping/copy").await?;

    person.open_in(place, Some(&saved("hope", &[("device", "own"), ("lost/answer", "yes")]))).await?;
    look("keeping/welcome-back").await?;
    person.fill_storage().await?;
    person.choose("proof").await?;
    person.until_there("[data-notice='save-full']").await?;
    look("keeping/full").await?;
    person.mend_storage().await?;
    person.open_in(place, Some("{ damaged")).await?;
    person.until_there(".notices .notice").await?;
    look("keeping/damaged").await?;
    let newer = json!({ "format": FORMAT, "version": VERSION + 1, "told": ["все"] }).to_string();
    person.open_in(place, Some(&newer)).await?;
    person.until_there(".notices .notice").await?;
    look("keeping/newer").await?;
    person
        .break_storage(Faults {
            calls: &["getItem", "setItem"],
            from: 0,
            to: usize::MAX,
            error: "SecurityError",
        })
        .await?;
    person.open().await?;
    person.turn("next").await?;
    person.choose("own").await?;
    person.until_there(".notices .notice").await?;
    look("keeping/blocked").await
}
