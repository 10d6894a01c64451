//! What client and counselor agree on: both views, strengths, goals, what came of them; on paper, and given back.

use crate::{
    share::{open_link, take_over},
    unsaid::nothing_of_the_counselors,
};
use anyhow::{Context, Result, ensure};
use end_to_end::{CLOCKS, KEY, Person, PrintSize, Site, Size, Visit, life, saved, unsealed};
use keeping::Saved;
use std::collections::BTreeMap;

pub(crate) const PASSPHRASE: &str = "three old green bikes";
const FILE: &str = "[data-choice='file']";
const GOAL: &str = "#everyday-skills-goal-1-text";
/// The strongest skill of the veteran.
pub(crate) const FIRST: &str = "2.B.3.j";
pub(crate) const CODE: &str = "ZX-9";

/// Sets up a desk and opens a record with what a client did at home.
pub(crate) async fn begin_with(person: &Person<'_>, client: &Saved) -> Result<()> {
    person.set_up_desk().await?;
    person.write("#everyday-skills-code", CODE).await?;
    person.turn("new-from-copy").await?;
    person.until_there(FILE).await?;
    person.choose_file(FILE, client.to_file().as_bytes()).await?;
    person.until_there("[data-action='replace']").await?;
    person.press("replace").await?;
    until_screen(person, "profile").await
}

async fn until_screen(person: &Person<'_>, screen: &str) -> Result<()> {
    person.until_there(&format!(".app[data-screen={screen}] h1")).await
}

pub(crate) fn veteran() -> Result<Saved> {
    Ok(serde_json::from_str(&life("veteran", "profile")?)?)
}

/// The words of the two in a fact.
async fn facts(person: &Person<'_>, selector: &str) -> Result<Vec<String>> {
    person.texts(&format!("{selector} dd")).await
}

#[tokio::test]
async fn both_views_are_beside_each_other_and_differences_come_first() -> Result<()> {
    let site = Site::serve()?;
    for size in [Size::Phone, Size::Desktop] {
        let walk = async |person: &Person<'_>| {
            begin_with(person, &veteran()?).await?;
            person.turn("next").await?;
            assert_eq!(person.screen().await?, "agree");
            person.until_seen(".views p", &person.text.say("agree-talk-not-yet")).await?;
            let change = format!(".agree-list [data-skill='{FIRST}'] button");
            person.unfold(&change).await?;
            person.turn_by(&change).await?;
            // The client's own question shows nothing of the counselor's view, chosen or not.
            let own = person.texts(".main").await?;
            let view = ".beside [data-choice='view-with-help']";
            person.choose_by(view).await?;
            assert_eq!(person.texts(".main").await?, own);
            person.turn("next").await?;
            let skill = format!(".difference[data-skill='{FIRST}']");
            let says = |key: &str| person.text.say(key);
            assert_eq!(facts(person, &skill).await?, [says("level-show-others"), says("level-with-help")]);
            assert_eq!(person.sees(&format!("{skill} .ask")).await?, says("agree-ask-more"));
            for shown in person.texts(".views").await? {
                ensure!(!shown.contains('%') && !shown.contains("average"), "{shown}");
            }
            person.passes_axe_unfolded().await?;
            person.fits_its_window().await?;
            // After the talk either side can say something else. Who is in between keeps their place.
            person.choose_by(&format!("{skill} [data-choice='level-on-my-own']")).await?;
            person.choose_by(&format!("{skill} [data-choice='view-on-my-own']")).await?;
            assert_eq!(facts(person, &skill).await?, [says("level-on-my-own"), says("level-on-my-own")]);
            assert_eq!(person.sees(&format!("{skill} .ask")).await?, says("agree-ask-alike"));
            ensure!(
                person.is_focused(&format!("{skill} [data-choice='view-on-my-own']")).await?,
                "focus is lost"
            );
            // Who did not see it says so; that is nothing to talk about.
            person.choose_by(&format!("{skill} [data-choice='view-none']")).await?;
            assert_eq!(facts(person, &skill).await?, [says("level-on-my-own"), says("agree-unsaid")]);
            person.turn("back").await?;
            person.turn("next").await?;
            ensure!(person.texts(&skill).await?.is_empty(), "they say the same and are to talk about it");
            Ok(())
        };
        Visit::to(&site).sized(size).run(walk).await?;
    }
    Ok(())
}

/// Agrees on a strength and a goal with its next step.
pub(crate) async fn agree(person: &Person<'_>) -> Result<()> {
    person.choose_by(&format!(".agree-strengths [data-choice='{FIRST}']")).await?;
    person.write(GOAL, "Run my own repair van").await?;
    for (part, text) in
        [("what", "Ask the bank"), ("who", "Me"), ("when", "Friday"), ("where", "Elm Street 5")]
    {
        person.write(&format!("#everyday-skills-goal-1-{part}"), text).await?;
    }
    assert_eq!(person.written(GOAL).await?, "Run my own repair van");
    Ok(())
}

#[tokio::test]
async fn strengths_and_goals_are_agreed_and_go_on_one_sheet() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        begin_with(person, &veteran()?).await?;
        person.turn("agree").await?;
        agree(person).await?;
        // What is offered is written by pressing it, and can be changed then.
        let offer = "[data-goal='2'] .offer";
        let text = person.sees(offer).await?;
        person.click(offer).await?;
        let second = "#everyday-skills-goal-2-text";
        assert_eq!(person.written(second).await?, text);
        ensure!(person.is_focused(second).await?, "what was written has no focus");
        person.click("[data-goal='2'] div:has(> #everyday-skills-goal-2-who) .offer").await?;
        person.write("#everyday-skills-goal-3-text", "Learn to weld").await?;
        ensure!(person.texts("[data-goal='4']").await?.is_empty(), "there are more than three goals");
        person.passes_axe_unfolded().await?;
        person.fits_its_window().await?;
        person.turn("agree-print").await?;
        person.until_there(".sheet").await?;
        assert_eq!(person.sees(".sheet .title").await?, person.text.say("paper-agreement"));
        let skill = person.text.content.skill(&FIRST.into()).context("no such skill")?.name.clone();
        for size in [PrintSize::A4, PrintSize::US_LETTER] {
            let sheets = person.printed(size).await?;
            assert_eq!(sheets.len(), 1, "{sheets:?}");
            let sheet = sheets.concat();
            for there in [
                &skill,
                "Run my own repair van",
                "Ask the bank",
                "Friday",
                "Elm Street 5",
                &text,
                "Learn to weld",
            ] {
                ensure!(sheet.contains(there), "{there:?} is not on it: {sheet}");
            }
            ensure!(!sheet.contains(CODE), "the code is on it");
        }
        person.turn("agree").await?;
        person.turn("next").await?;
        assert_eq!(person.sees(".sheet .title").await?, person.text.say("paper-agreement"));
        Ok(())
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

/// Opens what was given at home, and looks whether it came with what was agreed.
async fn at_home(person: &Person<'_>, answers: &BTreeMap<String, String>, with: bool) -> Result<()> {
    let has = answers.keys().any(|address| address.starts_with("agreed/"));
    assert_eq!(has, with, "{answers:?}");
    nothing_of_the_counselors(&format!("{answers:?}"))?;
    until_screen(person, "profile").await?;
    let way = "button[data-action='agree']";
    assert_eq!(person.texts(way).await?.len(), usize::from(with));
    if with {
        ensure!(
            person.texts(".agreed q").await?.concat().contains("Run my own repair van"),
            "no goal is seen"
        );
        person.turn("agree").await?;
        person.until_there(GOAL).await?;
        assert_eq!(person.written(GOAL).await?, "Run my own repair van");
        ensure!(
            person.texts(".views, .beside section").await?.concat().is_empty(),
            "there are views at home"
        );
        // What two saw, one does not change.
        assert_eq!(person.texts(".agree-strengths li").await?.len(), 1);
        ensure!(person.attributes(".agree-strengths input", "type").await?.is_empty(), "strengths to tick");
        person.passes_axe_unfolded().await?;
        person.fits_its_window().await?;
        person.write(GOAL, " one day").await?;
        let changed = |answers: &BTreeMap<String, String>| {
            answers.get("agreed/goal/1").is_some_and(|goal| goal == "Run my own repair van one day")
        };
        person.until_stored("the goal is changed", changed).await?;
        person.turn("next").await?;
        assert_eq!(person.screen().await?, "profile");
    }
    Ok(())
}

#[tokio::test]
async fn it_is_given_back_with_or_without_what_was_agreed() -> Result<()> {
    let site = Site::serve()?;
    let (mut links, mut files) = (Vec::new(), Vec::new());
    let gives = async |person: &Person<'_>| {
        begin_with(person, &veteran()?).await?;
        person.turn("next").await?;
        agree(person).await?;
        let change = format!(".agree-list [data-skill='{FIRST}'] button");
        person.unfold(&change).await?;
        person.turn_by(&change).await?;
        person.choose_by(".beside [data-choice='view-with-help']").await?;
        person.turn("next").await?;
        person.turn("agree-give").await?;
        for with in [true, false] {
            if !with {
                let before = given_link(person).await?;
                person.choose("with-agreement").await?;
                let other = format!(
                    "return (document.querySelector('[data-link]')?.value ?? {before:?}) !== {before:?}"
                );
                person.until("the link is another", &other).await?;
            }
            links.push((given_link(person).await?, with));
            person.unfold("#everyday-skills-passphrase").await?;
            person.type_passphrase(PASSPHRASE, PASSPHRASE).await?;
            person.press("save-locked-copy").await?;
            files.push((person.saved_file("everyday-skills-locked.json").await?, with));
        }
        person.passes_axe_unfolded().await?;
        person.fits_its_window().await
    };
    Visit::to(&site).run(gives).await?;
    for (link, with) in &links {
        let takes = async |person: &Person<'_>| {
            open_link(person, link).await?;
            let answers = take_over(person).await?;
            at_home(person, &answers, *with).await
        };
        Visit::to(&site).run(takes).await?;
    }
    for (file, with) in &files {
        let takes = async |person: &Person<'_>| {
            let answers = open_locked(person, file).await?;
            at_home(person, &answers, *with).await
        };
        Visit::to(&site).run(takes).await?;
    }
    Ok(())
}

async fn given_link(person: &Person<'_>) -> Result<String> {
    person.until_there("[data-link]").await?;
    person.written("[data-link]").await
}

/// Takes over a locked file at home.
pub(crate) async fn open_locked(person: &Person<'_>, file: &str) -> Result<BTreeMap<String, String>> {
    person.open().await?;
    person.turn("open-copy").await?;
    person.choose_file(FILE, file.as_bytes()).await?;
    person.until_there("[data-action='unlock']").await?;
    person.try_passphrase(PASSPHRASE).await?;
    person.until_there("[data-action='replace']").await?;
    take_over(person).await
}

/// An agreement of an earlier day.
const AGREED: [(&str, &str); 8] = [
    ("device", "own"),
    // Hoped for, too.
    ("hope/job", "yes"),
    ("activity/bills-and-bank-papers-plan", "yes"),
    ("agreed/day", "2026-01-05"),
    ("agreed/goal/1", "Run my own repair van"),
    ("agreed/goal/1/what", "Ask the bank"),
    ("agreed/goal/2", "Find a job"),
    ("agreed/strength/2.B.3.j", "yes"),
];

#[tokio::test]
async fn the_next_visit_begins_with_what_came_of_it() -> Result<()> {
    let site = Site::serve_after(CLOCKS)?;
    let at_desk = async |person: &Person<'_>| {
        begin_with(person, &unsealed("profile", &AGREED)).await?;
        person.turn("agree").await?;
        let texts = person.texts(".agree-before article .theirs").await?;
        assert_eq!(texts, ["Run my own repair van", "Find a job"]);
        let strength = person.text.content.skill(&FIRST.into()).context("no such skill")?.name.clone();
        assert_eq!(person.texts(".agree-before .strengths li").await?, [strength]);
        person.choose_by("[data-goal-before='1'] [data-choice='partly']").await?;
        person.passes_axe_unfolded().await?;
        person.fits_its_window().await
    };
    Visit::to(&site).sized(Size::Desktop).run(at_desk).await?;
    let at_home = async |person: &Person<'_>| {
        person.prepare(KEY, &saved("agree", &AGREED)).await?;
        person.open().await?;
        person.until_there(".agree-before").await?;
        let day = person.text.say_with("agree-before-day", &[("day", "January 5, 2026")]);
        assert_eq!(person.sees(".agree-before h2").await?, day);
        person.choose_by("[data-goal-before='1'] [data-choice='done']").await?;
        person.choose_by("[data-goal-before='2'] [data-choice='not-yet']").await?;
        person.press("agree-again").await?;
        person.until_stored("there is room for new goals", |now| !now.contains_key("agreed/goal/1")).await?;
        let kept = person.answers().await?;
        for (address, answer) in [
            ("day", "2026-01-05"),
            ("goal/1/came", "done"),
            ("goal/2/came", "not-yet"),
            ("goal/2", "Find a job"),
        ] {
            assert_eq!(kept.get(&format!("earlier/agreed/{address}")).map(String::as_str), Some(answer));
        }
        // They stay to be seen beside the new ones; what is not done can go on.
        assert_eq!(person.texts(".agree-before article").await?.len(), 2);
        assert_eq!(person.texts(".agree-before .strengths li").await?.len(), 1);
        assert_eq!(person.sees("[data-goal='1'] .offer").await?, "Find a job");
        person.click("[data-goal='1'] .offer").await?;
        let today = |now: &BTreeMap<String, String>| {
            now.contains_key("agreed/goal/1")
                && now.get("agreed/day").is_some_and(|day| day.as_str() > "2026-01-05")
        };
        person.until_stored("it is agreed on today", today).await?;
        person.passes_axe_unfolded().await?;
        person.fits_its_window().await?;
        // The same after another walk along the path.
        person.go_by_path("take").await?;
        person.turn("start-again").await?;
        person.go_by_path("profile").await?;
        person.turn("agree").await?;
        person.until_there(".agree-before").await?;
        assert_eq!(person.texts(".agree-before article .theirs").await?, ["Find a job"]);
        // Another day: today is earlier now.
        person.write(GOAL, "Sleep well").await?;
        person.until_stored("there is a new goal", |now| now.contains_key("agreed/goal/1")).await?;
        person.skip(3 * 86_400_000).await?;
        person.turn("next").await?;
        person.turn("agree").await?;
        assert_eq!(person.texts(".agree-before article .theirs").await?, ["Sleep well"]);
        Ok(())
    };
    Visit::to(&site).run(at_home).await
}
