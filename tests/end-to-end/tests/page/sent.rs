//! Nothing of the learner leaves: not in a request, not in an address, not in the browser's history.

use anyhow::{Context, Result, ensure};
use end_to_end::{CARDS, CAREERS, OWN, PAPERS, Person, Site, Visit, WORDS, Walk};
use reflection::Page;

const PASSPHRASE: &str = "three old green bikes";

/// The address never changes, the entries of the history carry a number and nothing else, and their titles are the screens', which are
/// the same for everybody.
async fn address_says_nothing(person: &Person<'_>) -> Result<()> {
    let here: String = person.script("return location.href", vec![]).await?;
    assert_eq!(here, person.site.address(), "the address says where somebody is");
    let state: serde_json::Value = person.script("return history.state", vec![]).await?;
    ensure!(state.is_null() || state.is_u64(), "an entry of the history says {state}");
    let title: String = person.script("return document.title", vec![]).await?;
    let name = format!(" – {}", person.text.say("name"));
    let screen = title.strip_suffix(&name).context("the title is another")?;
    let is_everybodys = person.text.content.messages.iter().any(|(_, message)| message.as_str() == screen);
    ensure!(is_everybodys, "the history's list of titles says {screen}");
    Ok(())
}

#[tokio::test]
async fn the_whole_walk_and_all_about_keeping_sends_nothing_of_the_learner() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        address_says_nothing(person).await?;
        for to in [Page::Device, Page::Form("reading".into()), Page::Stories, Page::Skills, Page::Profile] {
            Walk::default().to(person, &to).await?;
            address_says_nothing(person).await?;
        }
        person.open_ideas().await?;
        address_says_nothing(person).await?;
        person.turn("next").await?;
        let later = [CARDS, WORDS, CAREERS[0], CAREERS[1], PAPERS];
        person.go_by_path("take").await?;
        person.press("save-copy").await?;
        let copy = person.saved_file("everyday-skills.json").await?;
        person.turn("privacy").await?;
        address_says_nothing(person).await?;
        person.turn("back").await?;
        person.turn("open-copy").await?;
        person.choose_file("[data-choice='file']", copy.as_bytes()).await?;
        person.until_seen("main [role='status']", &person.text.say("open-inside")).await?;
        address_says_nothing(person).await?;
        person.press("merge").await?;
        person
            .until("the result is shown", "return document.querySelector('.app[data-screen=profile]')")
            .await?;
        person.go_by_path("take").await?;
        for (page, made) in [("papers", ".sheet"), ("badges", "[data-badge]"), ("share", "[data-code]")] {
            person.turn(page).await?;
            if page == "badges" {
                person.press("make-badge").await?;
            }
            let is_made = format!("return document.querySelector({made:?})");
            person.until("something is made", &is_made).await?;
            address_says_nothing(person).await?;
            person.turn("next").await?;
        }
        person.go_by_path("profile").await?;
        person.put_lock_on(PASSPHRASE).await?;
        address_says_nothing(person).await?;
        person.turn_history(-1).await?;
        address_says_nothing(person).await?;
        person.turn_history(1).await?;
        person.press("lock-now").await?;
        person
            .until("the answers are closed", "return document.querySelector('.app[data-screen=locked]')")
            .await?;
        address_says_nothing(person).await?;
        person.unlock(PASSPHRASE).await?;
        person.asked_only_for(&later).await?;

        person.reload().await?;
        person
            .until("the answers are closed", "return document.querySelector('.app[data-screen=locked]')")
            .await?;
        person.unlock(PASSPHRASE).await?;
        person.turn("ask-erase").await?;
        person.turn("erase").await?;
        person.until_seen("[role='status']", &person.text.say("left-gone")).await?;
        address_says_nothing(person).await?;
        person.nothing_is_left().await?;
        person.asked_only_for(&[CARDS]).await?;

        let words = OWN.split(' ').filter(|word| word.len() > 5);
        let mut telling: Vec<&str> = words.collect();
        telling.extend(["trial", "own-1", "screw", "passphrase", "bikes", "referer", "cookie:"]);
        person.never_sent(&telling)
    };
    Visit::to(&site).run(walk).await
}
