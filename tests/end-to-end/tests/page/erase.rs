//! Erasing everything: nothing of ours stays, nothing of anybody else's goes.

use anyhow::{Result, ensure};
use end_to_end::{KEY, Person, SET_ASIDE, Site, Visit, Walk};
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
        ensure!(person.local().await?.keys().eq([KEY, SET_ASIDE, "host"]), "{:?}", person.local().await?);
        let before = person.stored().await?;

        person.turn("ask-erase").await?;
        person.page_is_sound(&person.state().await?).await?;
        person.turn("back").await?;
        assert_eq!(person.address_of_page().await?, "form/noncredit-learning");
        assert_eq!(person.stored().await?, before, "asking alone changes something");

        person.turn("ask-erase").await?;
        person.turn("erase").await?;
        person.sees_notice("erased", &person.text.say("erased")).await?;
        assert_eq!(person.notices().await?, ["erased"]);
        person.passes_axe().await?;
        for reloaded in [false, true] {
            if reloaded {
                person.reload().await?;
                assert_eq!(person.notices().await?, Vec::<String>::new());
            }
            assert_eq!(person.screen().await?, "welcome");
            ensure!(person.local().await?.keys().eq(["host"]), "{:?}", person.local().await?);
            ensure!(person.session().await?.keys().eq(["host"]), "{:?}", person.session().await?);
        }
        person.turn("next").await?;
        ensure!(!person.is_chosen("[data-choice='own']").await?, "an answer came back");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
