//! Working with a group: one form at a time, on the desk's own screen and on a second one.

use anyhow::{Context, Result, ensure};
use end_to_end::{CLOCKS, Person, Site, Size, Visit, key};

const RIGHT: char = '\u{e014}';
const LEFT: char = '\u{e012}';

/// All of the picture of a form is in the window.
const PICTURE_IS_WHOLE: &str =
    "return document.querySelector('.picture-large').getBoundingClientRect().top >= 0";

async fn place(person: &Person<'_>, at: usize) -> Result<()> {
    let of = person.text.content.forms.len();
    let place = person.text.say_with("group-place", &[("at", &at.to_string()), ("of", &of.to_string())]);
    person.until_seen(".place", &place).await
}

/// The form with this number, from 1, is shown with its question and its examples.
async fn shows_form(person: &Person<'_>, at: usize) -> Result<()> {
    place(person, at).await?;
    let Some(form) = person.text.content.forms.get(at - 1) else { anyhow::bail!("no form {at}") };
    person.until_seen(":is(.stage, .shown) h1", &form.question).await?;
    let examples = person.texts(".examples li").await?;
    let known: Vec<_> = person.text.content.activities_of(&form.id).map(|it| it.text.clone()).collect();
    ensure!(!examples.is_empty() && examples.iter().all(|it| known.contains(it)), "{examples:?}");
    Ok(())
}

#[tokio::test]
async fn a_group_goes_from_card_to_card_and_nothing_of_it_is_kept() -> Result<()> {
    let site = Site::serve_after(CLOCKS)?;
    let walk = async |person: &Person<'_>| {
        person.set_up_desk().await?;
        person.turn("group").await?;
        assert_eq!(person.sees("h1").await?, person.text.say("group-title"));
        let address = person.sees(".address").await?;
        assert_eq!(address, site.address());
        assert_eq!(person.attributes(".group-ways svg", "role").await?, ["img"]);
        let sheet = person.attributes(".group-ways a", "href").await?;
        assert_eq!(sheet, [format!("{}worksheet-en.html", site.address())]);
        person.passes_axe().await?;
        person.fits_its_window().await?;
        person.choose("8").await?;
        person.press("group-next").await?;
        shows_form(person, 1).await?;
        ensure!(person.is_focused("h1").await?, "focus is lost");
        ensure!(person.script::<bool>(PICTURE_IS_WHOLE, vec![]).await?, "the picture is cut off");
        person.until_seen(".stage-clock", &person.text.count("group-time", 8)).await?;
        person.until_seen(".group-prompts h2", &person.text.say("group-for-you")).await?;
        person.until_seen(".group-prompts li", &person.text.say("talk-form-work")).await?;
        person.passes_axe().await?;
        person.fits_its_window().await?;
        // Keys, as a presenter has them.
        person.key(RIGHT).await?;
        shows_form(person, 2).await?;
        person.until_seen(".group-prompts li", &person.text.say("talk-form-courses")).await?;
        person.key(LEFT).await?;
        shows_form(person, 1).await?;
        person.press("group-back").await?;
        person.until_seen("h1", &person.text.say("group-title")).await?;
        for _ in 0..=person.text.content.forms.len() {
            person.key(RIGHT).await?;
        }
        person.until_seen("h1", &person.text.say("group-end")).await?;
        ensure!(person.attributes("[data-action='group-next']", "class").await?.is_empty(), "it goes on");
        person.passes_axe().await?;
        person.key(RIGHT).await?;
        person.until_seen("h1", &person.text.say("group-end")).await?;
        person.turn("next").await?;
        person.until("it is the desk", "return document.querySelector('.app[data-screen=desk]')").await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn a_second_screen_shows_a_group_its_card_without_what_is_for_the_facilitator() -> Result<()> {
    let site = Site::serve_after(CLOCKS)?;
    let walk = async |person: &Person<'_>| {
        person.set_up_desk().await?;
        person.turn("group").await?;
        let desk = person.tab().await?;
        let screen = person.open_screen().await?;
        person.turn_to(&screen).await?;
        person.until_screen_shows("group/0").await?;
        assert_eq!(person.sees(".address").await?, site.address());
        person.turn_to(&desk).await?;
        person.press("group-next").await?;
        shows_form(person, 1).await?;
        person.turn_to(&screen).await?;
        person.until_screen_shows("group/1").await?;
        shows_form(person, 1).await?;
        ensure!(person.texts(".group-prompts").await?.is_empty(), "what to ask is on the screen");
        person.until_seen(".stage-clock", &person.text.count("group-time", 3)).await?;
        person.passes_axe().await?;
        person.turn_to(&desk).await?;
        person.turn("next").await?;
        person.turn_to(&screen).await?;
        person.until_screen_shows("blank").await
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

#[tokio::test]
async fn a_card_is_shown_alone_with_and_without_a_full_screen() -> Result<()> {
    for script in ["", "Element.prototype.requestFullscreen = undefined;"] {
        let site = Site::serve_after(script)?;
        let walk = async |person: &Person<'_>| {
            person.set_up_desk().await?;
            person.turn("group").await?;
            person.press("group-next").await?;
            person.press("group-alone").await?;
            person.until("it is alone", "return document.querySelector('.stage.alone')").await?;
            let seen = "return ['.group-prompts', '.top', '.foot'].some((it) => document.querySelector(it)?.checkVisibility())";
            ensure!(!person.script::<bool>(seen, vec![]).await?, "something is beside it");
            person.key(RIGHT).await?;
            shows_form(person, 2).await?;
            ensure!(person.script::<bool>(PICTURE_IS_WHOLE, vec![]).await?, "the picture is cut off");
            person.passes_axe().await?;
            if script.is_empty() {
                person.press("group-all").await?;
            } else {
                person.key(key::ESCAPE).await?;
            }
            person.until("all is there again", "return !document.querySelector('.stage.alone')").await?;
            let full = "return Boolean(document.fullscreenElement)";
            person.until("the screen is as before", &format!("return !(() => {{ {full} }})()")).await?;
            ensure!(person.is_focused("h1").await?, "focus is lost");
            Ok(())
        };
        Visit::to(&site).sized(Size::Desktop).run(walk).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_group_begins_with_the_card_that_is_chosen_and_sees_all_others_once() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.set_up_desk().await?;
        person.turn("group").await?;
        person.choose("trial-and-error").await?;
        let forms = &person.text.content.forms;
        let first =
            forms.iter().position(|form| form.id.as_str() == "trial-and-error").context("no such form")? + 1;
        let others = (1..=forms.len()).filter(|number| *number != first);
        for number in [first].into_iter().chain(others) {
            person.press("group-next").await?;
            shows_form(person, number).await?;
        }
        person.press("group-next").await?;
        person.until_seen("h1", &person.text.say("group-end")).await?;
        for _ in forms {
            person.press("group-back").await?;
        }
        shows_form(person, first).await
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}
