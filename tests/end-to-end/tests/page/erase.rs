//! Erasing everything: nothing of ours stays, nothing of anybody else's goes.

use anyhow::{Result, ensure};
use end_to_end::{KEY, Person, SET_ASIDE, Site, Visit, Walk};
use keeping::SLOTS;
use reflection::Page;

#[tokio::test]
async fn erasing_leaves_nothing_of_ours_and_everything_of_the_host() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.prepare("host", "stays").await?;
        person.script::<()>("sessionStorage.setItem('host', 'stays')", vec![]).await?;
        // Something set aside is ours to erase too.
        person.prepare(KEY, "damaged").await?;
        person.open().await?;
        Walk::default().to(person, &Page::Form("noncredit-learning".into())).await?;
        let kept = person.local().await?;
        ensure!(kept.keys().eq([SLOTS[0], SLOTS[1], SET_ASIDE, "host"]), "{kept:?}");
        let before = person.saved().await?;

        person.turn("ask-erase").await?;
        person.page_is_sound(&person.state().await?).await?;
        person.turn("back").await?;
        assert_eq!(person.address_of_page().await?, "form/noncredit-learning");
        assert_eq!(person.saved().await?, before, "asking alone changes something");

        person.turn("ask-erase").await?;
        person.turn("erase").await?;
        assert_eq!(person.screen().await?, "left");
        let gone = person.text.say("left-gone");
        person.until_seen("[role='status']", &gone).await?;
        person.page_is_sound(&person.state().await?).await?;
        for reloaded in [false, true] {
            if reloaded {
                person.reload().await?;
                assert_eq!(person.screen().await?, "welcome");
            }
            assert_eq!(person.notices().await?, Vec::<String>::new());
            person.nothing_is_left().await?;
            ensure!(person.local().await?.keys().eq(["host"]), "{:?}", person.local().await?);
            ensure!(person.session().await?.keys().eq(["host"]), "{:?}", person.session().await?);
        }
        person.turn("next").await?;
        ensure!(!person.is_chosen("[data-choice='own']").await?, "an answer came back");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
