//! The sheet of what was agreed: there at once, full, on one page, and what it says of strengths and of the name.

use crate::agree::{FIRST, agree, begin_with, veteran};
use anyhow::{Context, Result, ensure};
use end_to_end::{KEY, Look, Person, PrintSize, Site, Size, Visit, saved};
use reflection::{Page, Question};

/// How much of a sheet of US Letter within its margins the paper takes.
const FILLED: &str = "
    const millimetres = 96 / 25.4;
    document.querySelector('.app').style.width = `${187.9 * millimetres}px`;
    const sheet = document.querySelector('.sheet').getBoundingClientRect().height;
    document.querySelector('.app').style.width = '';
    return sheet / (251.4 * millimetres);";

/// Opens what somebody agreed on at home, with so many goals of which everything is said in these words.
async fn open_agreed(person: &Person<'_>, goals: usize, words: &str) -> Result<()> {
    let mut answers: Vec<(String, String)> =
        veteran()?.reflection.iter().map(|(at, answer)| (at.to_owned(), answer.to_owned())).collect();
    answers.push(("agreed/day".into(), "2026-11-20".into()));
    for skill in [FIRST, "2.B.3.g", "2.B.1.e", "2.A.1.d", "2.A.1.b"] {
        answers.push((Question::AgreedStrength(&skill.into()).address(), "yes".into()));
    }
    for earlier in ["", "earlier/"] {
        for number in 1..=goals {
            for part in ["", "/what", "/who", "/when", "/where"] {
                answers.push((format!("{earlier}agreed/goal/{number}{part}"), words.into()));
            }
        }
    }
    let answers: Vec<_> = answers.iter().map(|(at, answer)| (at.as_str(), answer.as_str())).collect();
    person.prepare_only(&[(KEY, &saved("agree", &answers))]).await?;
    person.open().await?;
    person.until_there("[data-action='agree-print']").await?;
    person.turn("agree-print").await?;
    person.until_seen(".sheet .title", &person.text.say("paper-agreement")).await
}

#[tokio::test]
async fn it_is_full_and_never_two_pages() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        // Where a browser has no letters for it, it takes less room than it may.
        let texts = [
            ("Ask at the night school".to_owned(), 0.8),
            ("M W @ ".repeat(300), 0.8),
            ("学".repeat(2000), 0.7),
        ];
        for (goals, (words, least)) in texts.iter().flat_map(|text| [(1, text), (3, text)]) {
            open_agreed(person, goals, words).await?;
            let about = format!("{goals} goals of {}", words.chars().take(20).collect::<String>());
            for size in [PrintSize::A4, PrintSize::US_LETTER] {
                let sheets = person.printed(size).await?;
                assert_eq!(sheets.len(), 1, "{about}: {sheets:?}");
                let sheet = sheets.concat();
                let signed = person.text.say("agree-sign-counselor");
                ensure!(sheet.contains(&signed), "{about}: nobody can sign: {sheet}");
            }
            person.show(Look::Paper).await?;
            let filled: f64 = person.script(FILLED, vec![]).await?;
            ensure!((*least..=1.0).contains(&filled), "{about}: {filled} of the sheet is used");
            person.show(Look::Light).await?;
        }
        Ok(())
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

#[tokio::test]
async fn who_comes_to_print_it_has_it_at_once() -> Result<()> {
    let site = Site::serve()?;
    for size in [Size::Phone, Size::Desktop] {
        let walk = async |person: &Person<'_>| {
            begin_with(person, &veteran()?).await?;
            person.turn("agree").await?;
            agree(person).await?;
            person.turn("agree-print").await?;
            person.until_seen(".sheet .title", &person.text.say("paper-agreement")).await?;
            let in_view = "const { top, bottom } = document.querySelector('[data-action=print]').getBoundingClientRect();
                return top >= 0 && bottom <= innerHeight";
            ensure!(person.script::<bool>(in_view, vec![]).await?, "the way to print is not in view");
            ensure!(
                person.texts("[data-choice='packet']").await?.is_empty(),
                "one has to choose among papers"
            );
            person.passes_axe_unfolded().await?;
            person.fits_its_window().await?;
            // Another paper takes its place, and nothing else moves.
            person.unfold("[data-choice='plan']").await?;
            person.choose("plan").await?;
            person.until_seen(".sheet .title", &person.text.say("paper-plan")).await?;
            assert_eq!(
                person.sees("[data-choice='plan'] ~ .words .label").await?,
                person.text.say("papers-plan")
            );
            Ok(())
        };
        Visit::to(&site).sized(size).run(walk).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_strength_seen_differently_is_talked_about_first() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        begin_with(person, &veteran()?).await?;
        // From anywhere in the talk, by key too.
        person.go_by_path("barriers").await?;
        person.click("h1").await?;
        person.key('a').await?;
        person.until_there(".app[data-screen=agree] h1").await?;
        let tick = format!(".agree-strengths [data-choice='{FIRST}']");
        let hint = format!("{tick} ~ .words .hint");
        let differs = person.text.say("agree-strength-differs");
        ensure!(!person.sees(&hint).await?.contains(&differs), "nobody said anything yet");
        person.choose_by(&tick).await?;
        let line = async || -> Result<String> {
            let skill = person.text.content.skill(&FIRST.into()).context("no such skill")?.name.clone();
            let lines = person.texts(".sheet li").await?;
            lines.into_iter().find(|line| line.contains(&skill)).context("the strength is not on the sheet")
        };
        person.turn("agree-print").await?;
        person.until_there(".sheet").await?;
        let level = person.text.say("level-show-others");
        ensure!(line().await?.contains(&level), "how well is missing: {}", line().await?);
        person.turn("next").await?;
        let change = format!(".agree-list [data-skill='{FIRST}'] button");
        person.unfold(&change).await?;
        person.turn_by(&change).await?;
        person.choose_by(".beside [data-choice='view-with-help']").await?;
        person.turn("next").await?;
        ensure!(person.sees(&hint).await?.contains(&differs), "nobody says that they differ");
        person.turn("agree-print").await?;
        person.until_there(".sheet").await?;
        ensure!(!line().await?.contains(&level), "how well is on the sheet: {}", line().await?);
        Ok(())
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

#[tokio::test]
async fn a_desk_says_what_becomes_of_a_name_and_how_it_is_opened_at_home() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        begin_with(person, &veteran()?).await?;
        person.go_by_path("take").await?;
        person.until_seen("p", &person.text.say("start-again-desk")).await?;
        person.turn("papers").await?;
        person.until_seen("p", &person.text.say("papers-name-desk")).await?;
        person.turn("next").await?;
        person.turn("share").await?;
        assert_eq!(person.sees("h1").await?, person.text.say("share-desk-title"));
        let said = person.texts("main p").await?.concat();
        for part in [site.address(), person.text.say("have-copy")] {
            ensure!(said.contains(&part), "{part:?} is not said: {said}");
        }
        for learners in ["share-lead", "share-link-lead", "share-without-own"] {
            let words = person.text.say(learners);
            ensure!(!said.contains(&words), "what a learner reads is said: {words}");
        }
        person.fits_its_window().await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn what_was_agreed_is_near_the_top_of_the_profile() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.prepare_only(&[(KEY, &saved("profile", &[("agreed/goal/1", "Sleep well")]))]).await?;
        person.open().await?;
        person.until_there(".agreed button[data-action='agree']").await?;
        assert_eq!(person.sees(".agreed q").await?, "Sleep well");
        let mut answers: Vec<(String, String)> =
            veteran()?.reflection.iter().map(|(at, answer)| (at.to_owned(), answer.to_owned())).collect();
        answers.push(("agreed/goal/1".into(), "Sleep well".into()));
        let answers: Vec<_> = answers.iter().map(|(at, answer)| (at.as_str(), answer.as_str())).collect();
        person.prepare_only(&[(KEY, &saved("profile", &answers))]).await?;
        person.open().await?;
        person.until_there(".agreed button[data-action='agree']").await?;
        let first = "return document.querySelector('main h2').closest('.agreed') !== null";
        ensure!(person.script::<bool>(first, vec![]).await?, "something stands before it");
        person.fits_its_window().await?;
        person.turn("agree").await?;
        assert_eq!(person.state().await?.page(), &Page::Agree);
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
