//! What is loaded after the first page and does not come, or comes late: the page says so and goes on.

use crate::files::of_other_skills;
use anyhow::{Result, ensure};
use end_to_end::{Answer, CARDS, CAREERS, Change, DESK, PAPERS, Person, Site, Visit, life};

/// A file that was cut off.
pub(crate) fn half(text: &str) -> String {
    text.chars().take(text.chars().count() / 2).collect()
}

fn garbage(_: &str) -> String {
    "<!doctype html><title>Please log in</title>\u{0}\tend\n".to_owned()
}

fn of_another_content(text: &str) -> String {
    text.replacen(" 2.B.5.b ", " 9.Z.9 ", 1)
}

/// With this instead of a file of the ideas, the page says so; the rest works; once the file is there, ideas come.
async fn ideas_come_later(file: &'static str, answer: Answer) -> Result<()> {
    let site = Site::serve_with(vec![Change { file, answer }])?;
    let walk = async |person: &Person<'_>| {
        person.open_with(&life("veteran", "profile")?).await?;
        let skills = person.attributes(".map tbody[data-skill]", "data-skill").await?;
        person.open_ideas().await?;
        let said = person.sees("main").await?;
        ensure!(said.contains(&person.text.say("careers-failed")), "the page says {said:?}");
        person.fits_its_window().await?;
        person.passes_axe().await?;
        person.turn("back").await?;
        assert_eq!(person.attributes(".map tbody[data-skill]", "data-skill").await?, skills);
        person.open_ideas().await?;
        person.press("load-again").await?;
        let asked = || site.requests().iter().filter(|address| address.ends_with(CAREERS[0])).count();
        person.until("it is said again", "return document.querySelector('[data-action=load-again]')").await?;
        ensure!(asked() == 2, "the file was asked for {} times", asked());
        site.mend(file);
        person.press("load-again").await?;
        person.until("ideas come", "return document.querySelector('.career')").await?;
        person.turn("next").await?;
        // What was missing is in the console, for whoever runs the page.
        person.console_says_why().await?;
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn without_the_table_of_occupations_the_page_goes_on() -> Result<()> {
    ideas_come_later(CAREERS[1], Answer::Missing).await
}

#[tokio::test]
async fn with_half_a_table_of_occupations_the_page_goes_on() -> Result<()> {
    ideas_come_later(CAREERS[1], Answer::Edited(half)).await
}

#[tokio::test]
async fn with_garbage_for_a_table_of_occupations_the_page_goes_on() -> Result<()> {
    ideas_come_later(CAREERS[1], Answer::Edited(garbage)).await
}

#[tokio::test]
async fn with_a_table_of_other_skills_the_page_goes_on() -> Result<()> {
    ideas_come_later(CAREERS[1], Answer::Edited(of_another_content)).await
}

#[tokio::test]
async fn without_the_sentences_about_work_the_page_goes_on() -> Result<()> {
    ideas_come_later(CAREERS[0], Answer::Missing).await
}

#[tokio::test]
async fn ideas_that_arrive_late_leave_focus_where_it_is() -> Result<()> {
    let site = Site::serve_with(vec![Change { file: CAREERS[1], answer: Answer::Held }])?;
    let walk = async |person: &Person<'_>| {
        person.open_with(&life("veteran", "profile")?).await?;
        person.turn("careers").await?;
        let said = person.sees("main").await?;
        ensure!(said.contains(&person.text.say("careers-loading")), "the page says {said:?}");
        person.passes_axe().await?;
        site.mend(CAREERS[1]);
        person.wait_for_ideas().await?;
        ensure!(person.is_focused("h1").await?, "focus is lost");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// Somebody who leaves before the ideas are there is not brought back.
#[tokio::test]
async fn ideas_that_arrive_on_another_page_change_nothing_there() -> Result<()> {
    let site = Site::serve_with(vec![Change { file: CAREERS[1], answer: Answer::Held }])?;
    let walk = async |person: &Person<'_>| {
        person.open_with(&life("warehouse-picker", "careers")?).await?;
        person.turn("back").await?;
        site.mend(CAREERS[1]);
        // The profile names what is liked as soon as it can.
        person.until("what is liked", "return document.querySelector('.liked-careers li')").await?;
        assert_eq!(person.screen().await?, "profile");
        ensure!(person.is_focused("h1").await?, "focus is lost");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// Somebody new goes to the first card.
async fn walk_to_cards(person: &Person<'_>) -> Result<()> {
    person.open().await?;
    for screen in ["device", "company", "hope", "days", "form"] {
        person.turn("next").await?;
        assert_eq!(person.screen().await?, screen);
        if screen == "hope" {
            person.choose("proof").await?;
        }
    }
    Ok(())
}

/// With this instead of the cards, the page says so where they are needed; once the file is there, they come.
async fn cards_come_later(answer: Answer) -> Result<()> {
    comes_later(CARDS, answer).await
}

/// The same with another of the files that come with them.
async fn comes_later(file: &'static str, answer: Answer) -> Result<()> {
    let site = Site::serve_with(vec![Change { file, answer }])?;
    let walk = async |person: &Person<'_>| {
        walk_to_cards(person).await?;
        person.until("it is said", "return document.querySelector('[data-action=load-again]')").await?;
        let said = person.sees("main").await?;
        ensure!(said.contains(&person.text.say("cards-failed")), "the page says {said:?}");
        person.fits_its_window().await?;
        person.passes_axe().await?;
        person.turn("back").await?;
        person.turn("back").await?;
        ensure!(person.is_chosen("[data-choice='proof']").await?, "an answer is lost");
        person.turn("next").await?;
        person.turn("next").await?;
        let before = person.stored().await?;
        site.mend(file);
        person.press("load-again").await?;
        person.until("the cards are there", "return document.querySelector('[data-activity]')").await?;
        assert_eq!(person.stored().await?, before, "loading changed the answers");
        person.console_says_why().await?;
        person.choose_by("main [data-activity]").await?;
        person.turn("so-far").await?;
        person.page_is_sound(&person.state().await?).await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn without_the_cards_the_first_pages_work_and_they_can_be_loaded_again() -> Result<()> {
    cards_come_later(Answer::Missing).await
}

#[tokio::test]
async fn with_half_the_cards_the_first_pages_work_and_they_can_be_loaded_again() -> Result<()> {
    cards_come_later(Answer::Edited(half)).await
}

#[tokio::test]
async fn with_cards_of_other_skills_the_first_pages_work_and_they_can_be_loaded_again() -> Result<()> {
    cards_come_later(Answer::Edited(of_other_skills)).await
}

#[tokio::test]
async fn without_their_code_the_first_pages_work_and_the_cards_can_be_loaded_again() -> Result<()> {
    comes_later("program_later.wasm", Answer::Missing).await
}

#[tokio::test]
async fn until_the_cards_arrive_the_pages_before_them_work() -> Result<()> {
    let site = Site::serve_with(vec![Change { file: CARDS, answer: Answer::Held }])?;
    let walk = async |person: &Person<'_>| {
        walk_to_cards(person).await?;
        let said = person.sees("main").await?;
        ensure!(said.contains(&person.text.say("cards-loading")), "the page says {said:?}");
        ensure!(person.notices().await?.is_empty(), "what is only late is said to be missing");
        person.passes_axe().await?;
        site.mend(CARDS);
        person.until("the cards are there", "return document.querySelector('[data-activity]')").await?;
        person.page_is_sound(&person.state().await?).await?;
        person.asked_only_for(&[CARDS]).await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn cards_that_arrive_late_leave_focus_where_it_is() -> Result<()> {
    let site = Site::serve_with(vec![Change { file: CARDS, answer: Answer::Held }])?;
    let walk = async |person: &Person<'_>| {
        walk_to_cards(person).await?;
        site.mend(CARDS);
        person.until("the cards are there", "return document.querySelector('[data-activity]')").await?;
        ensure!(person.is_focused("h1").await?, "focus is lost");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// A card that nobody saw is not done, whatever is pressed meanwhile.
#[tokio::test]
async fn a_card_that_did_not_arrive_stays_open() -> Result<()> {
    let site = Site::serve_with(vec![Change { file: CARDS, answer: Answer::Held }])?;
    let walk = async |person: &Person<'_>| {
        walk_to_cards(person).await?;
        person.turn("next").await?;
        let answers = person.answers().await?;
        let done = answers.keys().find(|address| address.starts_with("card/"));
        ensure!(done.is_none(), "a card counts as done that nobody saw: {done:?}");
        site.mend(CARDS);
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// What is there once the desk is: its passphrase is chosen first.
const IS_AT_DESK: &str =
    "return document.querySelector('.app[data-screen=desk] #everyday-skills-passphrase')";
const IS_AT_PAPERS: &str = "return document.querySelector('.app[data-screen=papers] .sheet')";

async fn go_to_desk(person: &Person<'_>) -> Result<()> {
    person.open().await?;
    person.turn("desk").await
}

async fn go_to_papers(person: &Person<'_>) -> Result<()> {
    person.open_with(&life("veteran", "take")?).await?;
    person.turn("papers").await
}

/// With this instead of one of the files of a part of its own, the page says so; the rest works; once the file is there, it comes.
async fn part_comes_later(
    file: &'static str,
    answer: Answer,
    go: impl AsyncFn(&Person<'_>) -> Result<()>,
    is_there: &str,
) -> Result<()> {
    let site = Site::serve_with(vec![Change { file, answer }])?;
    let walk = async |person: &Person<'_>| {
        go(person).await?;
        person.until("it is said", "return document.querySelector('[data-action=load-again]')").await?;
        let said = person.sees("main").await?;
        ensure!(said.contains(&person.text.say("papers-failed")), "the page says {said:?}");
        person.fits_its_window().await?;
        person.passes_axe().await?;
        person.press("load-again").await?;
        person.until("it is said again", "return document.querySelector('[data-action=load-again]')").await?;
        site.mend(file);
        person.press("load-again").await?;
        person.until("it is there", is_there).await?;
        person.console_says_why().await?;
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn without_its_sentences_the_desk_can_be_loaded_again() -> Result<()> {
    part_comes_later(DESK[0], Answer::Missing, go_to_desk, IS_AT_DESK).await
}

#[tokio::test]
async fn without_its_styles_the_desk_can_be_loaded_again() -> Result<()> {
    part_comes_later(DESK[1], Answer::Missing, go_to_desk, IS_AT_DESK).await
}

#[tokio::test]
async fn without_its_code_the_desk_can_be_loaded_again() -> Result<()> {
    part_comes_later("program_counselor.wasm", Answer::Missing, go_to_desk, IS_AT_DESK).await
}

#[tokio::test]
async fn without_the_code_it_shares_the_desk_can_be_loaded_again() -> Result<()> {
    part_comes_later("program_shared.wasm", Answer::Edited(garbage), go_to_desk, IS_AT_DESK).await
}

#[tokio::test]
async fn without_their_sentences_papers_can_be_loaded_again() -> Result<()> {
    part_comes_later(PAPERS, Answer::Missing, go_to_papers, IS_AT_PAPERS).await
}

#[tokio::test]
async fn without_their_code_papers_can_be_loaded_again() -> Result<()> {
    part_comes_later("program_papers.wasm", Answer::Missing, go_to_papers, IS_AT_PAPERS).await
}

/// Nothing of the desk is asked for before somebody comes to it; then the page says that it is on its way.
#[tokio::test]
async fn until_the_desk_arrives_the_page_says_so() -> Result<()> {
    let site = Site::serve_with(vec![Change { file: DESK[0], answer: Answer::Held }])?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        person.asked_only_for(&[CARDS]).await?;
        person.turn("desk").await?;
        let said = person.sees("main").await?;
        ensure!(said.contains(&person.text.say("desk-loading")), "the page says {said:?}");
        person.passes_axe().await?;
        site.mend(DESK[0]);
        person.until("it is there", IS_AT_DESK).await?;
        person.asked_only_for(&[CARDS, DESK[0], DESK[1]]).await
    };
    Visit::to(&site).run(walk).await
}

/// What papers and the desk share is loaded with the first of them and not again, whichever it is.
#[tokio::test]
async fn papers_after_the_desk_and_the_desk_after_papers_load_nothing_twice() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        go_to_desk(person).await?;
        person.until("it is there", IS_AT_DESK).await?;
        person.turn("leave-desk").await?;
        person.turn("open-copy").await?;
        person.asked_only_for(&[CARDS, DESK[0], DESK[1], PAPERS]).await?;

        person.reload().await?;
        person.turn("open-copy").await?;
        person.turn("back").await?;
        person.turn("desk").await?;
        person.until("it is there", IS_AT_DESK).await?;
        person.asked_only_for(&[CARDS, PAPERS, DESK[0], DESK[1]]).await
    };
    Visit::to(&site).run(walk).await
}
