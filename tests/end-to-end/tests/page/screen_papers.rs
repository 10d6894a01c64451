//! What the client takes along, on the second screen: the picture for their phone, the paper that is chosen.

use crate::{
    agree::{agree, begin_with, veteran},
    share::given,
    unsaid::NOTE,
};
use anyhow::{Result, ensure};
use end_to_end::{Person, Site, Size, Visit};
use serde_json::json;

const PICTURE: &str = ".picture > svg[role='img'] > path";

#[tokio::test]
async fn the_picture_that_the_counselor_shows_is_on_the_screen() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.set_up_desk().await?;
        person.begin_with("ZX-9").await?;
        person.turn("next").await?;
        let desk = person.tab().await?;
        let screen = person.open_screen().await?;
        given(person).await?;
        let picture = person.attributes(PICTURE, "d").await?;
        assert_eq!(picture.len(), 1);
        person.turn_to(&screen).await?;
        person.until_screen_shows("code/1/1").await?;
        assert_eq!(person.attributes(PICTURE, "d").await?, picture);
        person.until_seen(".code .lead", &person.text.say("screen-code")).await?;
        let is_large = "const { width, height, top, bottom } = document.querySelector('.code svg').getBoundingClientRect();
            return width === height && width > innerHeight / 2 && top >= 0 && bottom <= innerHeight";
        person.until("it is large, and all of it is seen", is_large).await?;
        person.passes_axe().await?;
        person.fits_its_window().await?;
        // Of what else is on the page, nothing is: no link, no passphrase, no file.
        let all = person
            .script::<String>("return document.querySelector('.second-screen').innerHTML", vec![])
            .await?;
        for word in ["href", "<input", "http", "ZX-9"] {
            ensure!(!all.contains(word), "{word} is on the screen: {all}");
        }
        // Away from the page, it is gone.
        person.turn_to(&desk).await?;
        person.go_by_path("profile").await?;
        person.turn_to(&screen).await?;
        person.until_screen_shows("profile").await?;
        ensure!(person.attributes(PICTURE, "d").await?.is_empty(), "the picture stays");
        Ok(())
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

#[tokio::test]
async fn of_several_pictures_the_one_is_shown_that_the_counselor_has() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        begin_with(person, &veteran()?).await?;
        let desk = person.tab().await?;
        let screen = person.open_screen().await?;
        given(person).await?;
        for number in ["1", "2"] {
            let picture = person.attributes(PICTURE, "d").await?;
            let place = person.sees(".lead[role='status']").await?;
            person.turn_to(&screen).await?;
            person.until_seen(".code p:last-child", &place).await?;
            ensure!(place.contains(number), "{place}");
            assert_eq!(person.attributes(PICTURE, "d").await?, picture);
            person.until_seen(".code .lead", &person.text.say("screen-code-several")).await?;
            person.turn_to(&desk).await?;
            person.press("picture-next").await?;
        }
        Ok(())
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

#[tokio::test]
async fn the_paper_that_is_chosen_is_on_the_screen_and_nothing_beside_it() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        begin_with(person, &veteran()?).await?;
        let desk = person.tab().await?;
        let screen = person.open_screen().await?;
        person.write(NOTE, "Asks good questions").await?;
        person.choose_by(".beside [data-choice='note-on-paper']").await?;
        person.go_by_path("barriers").await?;
        person.write(NOTE, "giraffe").await?;
        person.go_by_path("profile").await?;
        person.turn("next").await?;
        agree(person).await?;
        person.go_by_path("take").await?;
        person.turn("papers").await?;
        person.until_there(".sheet").await?;
        for paper in ["profile", "stories", "plan", "agreement"] {
            person.turn_to(&desk).await?;
            person.choose(paper).await?;
            let title = person.text.say(&format!("paper-{paper}"));
            person.until_seen(".sheet .title", &title).await?;
            let sheet = person.sees(".sheet").await?;
            person.turn_to(&screen).await?;
            person.until_screen_shows("papers").await?;
            person.until("it is the same paper", &same(&title)).await?;
            let shown = person.sees(".shown").await?;
            assert_eq!(words(&shown), words(&sheet), "{paper}");
            // What the client is to sign is read there first, and no other note.
            assert_eq!(shown.contains("Asks good questions"), paper == "agreement", "{paper}");
            ensure!(!shown.contains("giraffe"), "a note that nobody ticked is on the screen");
        }
        person.passes_axe().await?;
        person.fits_its_window().await?;
        // It follows on the paper, too.
        person.turn_to(&desk).await?;
        let end = "document.querySelector('.sheet > :last-child').scrollIntoView({ block: 'end' })";
        person.script::<()>(end, vec![]).await?;
        person.turn_to(&screen).await?;
        let seen =
            "return document.querySelector('.sheet > :last-child').getBoundingClientRect().top < innerHeight";
        person.until("its end is in view", seen).await
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

fn same(title: &str) -> String {
    format!("return document.querySelector('.shown .title')?.innerText === {}", json!(title))
}

/// The words of a text, however its lines are broken.
fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}
