//! Browsers that keep nothing: blocked, full.

use anyhow::{Result, ensure};
use end_to_end::{KEY, Person, Site, Size, Visit, saved};
use serde_json::Value;

/// Walks to first results while nothing can be saved; the copy is the way out.
pub(crate) async fn goes_on_with(person: &Person<'_>, key: &str) -> Result<()> {
    assert_eq!(person.notices().await?, Vec::<String>::new());
    person.turn("next").await?;
    assert_eq!(person.notices().await?, Vec::<String>::new(), "nothing is answered that could be kept");
    person.choose("own").await?;
    person.sees_notice(key, &person.text.say(key)).await?;
    person.fits_its_window().await?;
    person.passes_axe().await?;
    for screen in ["company", "hope", "days", "form"] {
        person.turn("skip").await?;
        assert_eq!(person.screen().await?, screen);
    }
    person.choose_by(".main [data-activity]").await?;
    assert_eq!(person.notices().await?, [key]);
    person.turn("so-far").await?;
    ensure!(!person.attributes(".map tbody[data-skill]", "data-skill").await?.is_empty(), "no skills");
    Ok(())
}

pub(crate) async fn copy_is_whole(person: &Person<'_>) -> Result<()> {
    person.press("save-copy").await?;
    let copy: Value = serde_json::from_str(&person.saved_file("everyday-skills.json").await?)?;
    let answers = copy.pointer("/answers").and_then(Value::as_object).map_or(0, serde_json::Map::len);
    ensure!(copy.pointer("/page") == Some(&"profile".into()) && answers == 2, "{copy}");
    Ok(())
}

/// A browser that lets no page keep anything.
pub(crate) const BLOCKED: &str = "for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError') } })";

#[tokio::test]
async fn where_storage_is_blocked_the_page_goes_on_and_says_so() -> Result<()> {
    let site = Site::serve_after(BLOCKED)?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        goes_on_with(person, "save-blocked").await?;
        copy_is_whole(person).await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn where_the_browser_has_no_storage_at_all_the_page_goes_on_and_says_so() -> Result<()> {
    let site = Site::serve_after(
        "for (const name of ['localStorage', 'sessionStorage'])
            Object.defineProperty(window, name, { get: () => null })",
    )?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        goes_on_with(person, "save-blocked").await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn in_a_sandboxed_frame_the_page_goes_on_and_says_so() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.go(&site.framed()).await?;
        person.enter_frame().await?;
        let styled = "return getComputedStyle(document.querySelector('.app .top')).display === 'flex'";
        ensure!(person.script::<bool>(styled, vec![]).await?, "the stylesheet is not applied");
        goes_on_with(person, "save-blocked").await
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

/// Fills what room there is, down to the last character.
const FILL: &str = "
    const add = (key, value) => {
        try { localStorage.setItem(key, value); return true } catch { return false }
    };
    add('host-last', '');
    for (let [size, count] = [1 << 22, 0]; size >= 16;) {
        if (add(`host-${count}`, 'x'.repeat(size))) { count += 1 } else { size >>= 1 }
    }
    while (add('host-last', `${localStorage.getItem('host-last')}x`)) {}";

#[tokio::test]
async fn where_there_is_no_more_room_the_page_goes_on_and_says_so() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        // Shorter than all that comes after it, so that nothing more fits in its place.
        let before = saved("welcome", &[]);
        person.prepare(KEY, &before).await?;
        person.script::<()>(FILL, vec![]).await?;
        person.open().await?;
        goes_on_with(person, "save-full").await?;
        assert_eq!(person.stored().await?, before, "what was saved before is gone");
        copy_is_whole(person).await?;
        // With room again, the next answer is saved and the trouble is over.
        person.script::<()>("localStorage.removeItem('host-0')", vec![]).await?;
        person.turn("next").await?;
        assert_eq!(person.notices().await?, Vec::<String>::new());
        ensure!(person.answers().await?.keys().any(|address| address.starts_with("activity/")), "not saved");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn without_room_to_set_it_aside_damaged_data_stays_where_it_is() -> Result<()> {
    let damaged = "{ damaged ".repeat(100);
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.prepare(KEY, &damaged).await?;
        person.script::<()>(FILL, vec![]).await?;
        person.open().await?;
        person.turn("next").await?;
        person.choose("own").await?;
        assert_eq!(person.notices().await?, ["load-damaged", "save-full"]);
        person.passes_axe().await?;
        assert_eq!(person.local().await?.get(KEY), Some(&damaged));
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
