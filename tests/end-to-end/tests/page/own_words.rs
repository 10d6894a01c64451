//! What somebody writes in their own words: skills that may be in it are offered, found on the device.

use crate::later::half;
use anyhow::{Context, Result, ensure};
use end_to_end::{Answer, CARDS, Change, Person, Site, Visit, WORDS, saved};
use reflection::{Profile, SkillId};

const SENTENCE: &str = "I fix bikes for the kids on my street";
const OFFERED: &str = ".own .likely [data-choice]";

/// Writes the sentence on a card and waits for what is offered.
async fn write(person: &Person<'_>) -> Result<Vec<String>> {
    person.open_with(&saved("form/trial-and-error", &[("device", "own")])).await?;
    person.write_own(SENTENCE).await?;
    person.until("skills are offered", &format!("return document.querySelector('{OFFERED}')")).await?;
    person.attributes(OFFERED, "data-choice").await
}

#[tokio::test]
async fn skills_are_offered_while_somebody_writes_and_never_chosen_for_them() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let offered = write(person).await?;
        ensure!((1..=5).contains(&offered.len()), "{offered:?}");
        ensure!(person.texts(".own .likely :checked").await?.is_empty(), "one is ticked already");
        assert_eq!(person.sees(".own legend").await?, person.text.say("likely"));
        let status = "return document.querySelector('.likely [role=status]').textContent";
        let said: String = person.script(status, vec![]).await?;
        assert_eq!(said, person.text.count("likely-found", offered.len()));
        ensure!(person.is_focused(".own textarea").await?, "the box loses focus");
        person.page_is_sound(&person.state().await?).await?;
        ensure!(
            !person.answers().await?.keys().any(|address| address.starts_with("seen/")),
            "an answer that nobody gave"
        );
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn a_skill_ticked_in_own_words_stands_on_the_profile_because_of_them() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let skill: SkillId = write(person).await?.first().context("nothing is offered")?.as_str().into();
        person.choose_by(&format!(".own .likely [data-choice='{skill}']")).await?;
        person.go_by_path("skills").await?;
        let card = format!(".skill[data-skill='{skill}']");
        assert_eq!(person.texts(&format!("{card} .because li")).await?, [SENTENCE]);
        person.page_is_sound(&person.state().await?).await?;
        person.go_by_path("profile").await?;
        let row = format!(".map tbody[data-skill='{skill}']");
        for reloaded in [false, true] {
            if reloaded {
                person.reload().await?;
            }
            person.unfold(&format!("{row} .reasons")).await?;
            assert_eq!(person.sees(&format!("{row} .reasons li .theirs")).await?, SENTENCE);
            let quote = person.texts(".strengths blockquote").await?;
            ensure!(quote.contains(&SENTENCE.to_owned()), "the strengths quote {quote:?}");
        }
        let profile = Profile::of(&person.state().await?);
        assert_eq!(profile.skills.len(), 1);
        person.go_by_path("form/trial-and-error").await?;
        let ticked = format!(".own .likely [data-choice='{skill}']");
        person.until("the tick is there", &format!("return document.querySelector(\"{ticked}\")")).await?;
        ensure!(person.is_chosen(&ticked).await?, "the tick is forgotten");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn what_was_ticked_stays_whatever_the_words_become() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let skill = write(person).await?.remove(0);
        let ticked = format!(".own .likely [data-choice='{skill}']");
        person.choose_by(&ticked).await?;
        person.write(".own textarea", &"\u{e003}".repeat(SENTENCE.len())).await?;
        ensure!(person.is_chosen(&ticked).await?, "the tick went with the words");
        person.write(".own textarea", "zzz").await?;
        assert_eq!(person.attributes(OFFERED, "data-choice").await?, [skill]);
        ensure!(person.is_chosen(&ticked).await?, "the tick went with the words");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn own_words_leave_nothing_in_any_request() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open_with(&saved("form/trial-and-error", &[("device", "own")])).await?;
        person.asked_only_for(&[CARDS]).await?;
        person.press("own").await?;
        // The words are asked for when somebody begins to write, before the first letter.
        person.asked_only_for(&[CARDS, WORDS]).await?;
        person.write(".own textarea", SENTENCE).await?;
        person.until("skills are offered", &format!("return document.querySelector('{OFFERED}')")).await?;
        person.choose_by(OFFERED).await?;
        for page in ["skills", "profile", "take"] {
            person.go_by_path(page).await?;
        }
        person.asked_only_for(&[CARDS, WORDS]).await?;
        person.never_sent(&["bike", "street", "kids"])
    };
    Visit::to(&site).run(walk).await
}

/// With this instead of the everyday words, the page says so, keeps the learner's, and looks again once it can.
async fn words_come_later(answer: Answer) -> Result<()> {
    let site = Site::serve_with(vec![Change { file: WORDS, answer }])?;
    let walk = async |person: &Person<'_>| {
        person.open_with(&saved("form/trial-and-error", &[("device", "own")])).await?;
        person.write_own(SENTENCE).await?;
        person.until("it is said", "return document.querySelector('.own [data-action=load-again]')").await?;
        ensure!(person.sees(".own-entry").await?.contains(&person.text.say("likely-failed")), "not said");
        person.passes_axe().await?;
        person.fits_its_window().await?;
        assert_eq!(person.written(".own textarea").await?, SENTENCE);
        ensure!(person.stored().await?.contains(SENTENCE), "the words are not kept");
        site.mend(WORDS);
        person.press("load-again").await?;
        person.until("skills are offered", &format!("return document.querySelector('{OFFERED}')")).await?;
        assert_eq!(person.written(".own textarea").await?, SENTENCE);
        person.console_says_why().await?;
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn without_everyday_words_the_learners_own_are_kept_and_it_can_be_tried_again() -> Result<()> {
    words_come_later(Answer::Missing).await
}

#[tokio::test]
async fn with_half_the_everyday_words_the_learners_own_are_kept_and_it_can_be_tried_again() -> Result<()> {
    words_come_later(Answer::Edited(half)).await
}

/// The skills page offers them too, for words that were written before the page knew how.
#[tokio::test]
async fn the_skills_page_offers_them_too() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open_with(&saved("skills", &[("own/trial-and-error/own-1", SENTENCE)])).await?;
        let offered = ".add .likely [data-choice]";
        person.until("skills are offered", &format!("return document.querySelector('{offered}')")).await?;
        person.page_is_sound(&person.state().await?).await?;
        let skill = person.attributes(offered, "data-choice").await?.remove(0);
        person.choose_by(offered).await?;
        assert_eq!(person.attributes(".skill", "data-skill").await?, [skill]);
        assert_eq!(person.texts(".skill .because li").await?, [SENTENCE]);
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
