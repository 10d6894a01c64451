//! Given to somebody, with a link, its picture or a file: what comes out there is what went in here, and what was changed on
//! the way is said.

use crate::film::film;
use anyhow::{Context, Result, ensure};
use end_to_end::{Answer, CARDS, Change, Person, Site, Visit, life};
use keeping::Saved;
use serde_json::json;
use std::collections::BTreeMap;

const LINK: &str = "[data-link]";
const WORDS: &str = "main [data-code]";
const PASTED: &str = "#everyday-skills-pasted";
const WRONG: &str = "#everyday-skills-pasted-wrong";
const PASSPHRASE: &str = "four words and a dog";

/// Somebody with a key for badges, the moment it was made, and words of their own.
const SECRET: &str = "c2VjcmV0IGtleQ";

fn with_key() -> Result<String> {
    let saved: Saved = serde_json::from_value(json!({
        "format": keeping::FORMAT, "version": keeping::VERSION, "page": "profile",
        "answers": {
            "device": "own", "hope/proof": "yes", "activity/bills-and-bank-papers-plan": "yes",
            "own/reading/own-1": "I read to my neighbor", "tell/own-1": "yes", "name": "Ann Lee",
            "key": format!("{{\"kty\":\"EC\",\"d\":\"{SECRET}\"}}"),
        },
        "changed": { "key": 1_700_000_000_001_u64, "name": 1_700_000_000_000_u64 },
    }))?;
    Ok(keeping::seal(1, &saved.body()))
}

/// Goes to where it is given away; the link and the words.
pub(crate) async fn given(person: &Person<'_>) -> Result<(String, String)> {
    person.go_by_path("take").await?;
    person.turn("share").await?;
    until_made(person).await
}

async fn until_made(person: &Person<'_>) -> Result<(String, String)> {
    person.until("the link is made", &format!("return document.querySelector('{LINK}')")).await?;
    Ok((person.written(LINK).await?, person.sees(WORDS).await?))
}

/// Opens a link as somebody does who presses it elsewhere, and waits until what is in it is seen.
pub(crate) async fn open_link(person: &Person<'_>, link: &str) -> Result<()> {
    // Another document: else the browser would stay on the page that is there.
    person.go(&person.site.blank()).await?;
    person.go(link).await?;
    until_inside(person).await
}

async fn until_inside(person: &Person<'_>) -> Result<()> {
    person.until_seen("main [role='status']", &person.text.say("open-inside")).await
}

async fn paste(person: &Person<'_>, text: &str) -> Result<()> {
    person.empty(PASTED).await?;
    let paste = "const box = document.querySelector(arguments[0]);
        box.value = arguments[1];
        box.dispatchEvent(new Event('input', { bubbles: true }))";
    person.script::<()>(paste, vec![json!(PASTED), json!(text)]).await?;
    person.press("open-link").await
}

/// Uses the camera, once the code for it has come.
async fn look(person: &Person<'_>) -> Result<()> {
    person.until("the camera can be used", "return document.querySelector('[data-action=camera]')").await?;
    person.press("camera").await
}

async fn has_no_fragment(person: &Person<'_>) -> Result<()> {
    let address: String = person.script("return location.href", vec![]).await?;
    ensure!(!address.contains('#'), "it is in the address still: {address}");
    Ok(())
}

/// Takes over what is shown, on a device of one's own where nothing is.
pub(crate) async fn take_over(person: &Person<'_>) -> Result<BTreeMap<String, String>> {
    person.press("replace").await?;
    person.until("whose device it is", "return document.querySelector('[data-choice=own]')").await?;
    person.choose("own").await?;
    person.turn("next").await?;
    person.until_stored("it is taken over", |answers| answers.len() > 1).await?;
    person.answers().await
}

#[tokio::test]
async fn a_link_gives_all_but_the_key_and_no_request_carries_it() -> Result<()> {
    let site = Site::serve()?;
    for stored in [with_key()?, life("home-carer", "profile")?] {
        let (mut link, mut words, mut before) = (String::new(), String::new(), BTreeMap::new());
        let gives = async |person: &Person<'_>| {
            person.open_with(&stored).await?;
            before = person.answers().await?;
            (link, words) = given(person).await?;
            ensure!(link.starts_with(&format!("{}#a1.", site.address())), "{link}");
            person.page_is_sound(&person.state().await?).await?;
            person.passes_axe().await?;
            person.fits_its_window().await?;
            Ok(())
        };
        Visit::to(&site).run(gives).await?;
        before.remove("key");
        let takes = async |person: &Person<'_>| {
            open_link(person, &link).await?;
            has_no_fragment(person).await?;
            assert_eq!(person.sees(WORDS).await?, words, "they do not see the same words");
            person.nothing_is_left().await?;
            person.passes_axe().await?;
            person.fits_its_window().await?;
            assert_eq!(take_over(person).await?, before);
            assert_eq!(person.screen().await?, "profile");
            let everything = format!("{:?} {:?}", person.local().await?, person.mirrored().await?);
            ensure!(!everything.contains(SECRET) && !everything.contains("\"key\""), "{everything}");
            // What a server would see of it, were it in a request: its beginning is enough.
            let carried = link.split('#').nth(1).and_then(|fragment| fragment.get(..24));
            person.never_sent(&[carried.context("no fragment")?, SECRET])
        };
        Visit::to(&site).run(takes).await?;
    }
    Ok(())
}

#[tokio::test]
async fn without_own_words_only_what_was_picked_is_given() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open_with(&with_key()?).await?;
        let (all, words) = given(person).await?;
        let before = person.local().await?;
        person.choose("without-own").await?;
        let other =
            format!("return (document.querySelector('{LINK}')?.value ?? '').length + 1 < {}", all.len());
        person
            .until(
                "the link is shorter",
                &format!("return document.querySelector('{LINK}') && (() => {{ {other} }})()"),
            )
            .await?;
        let (some, other_words) = until_made(person).await?;
        ensure!(words != other_words, "another text has the same words");
        assert_eq!(person.local().await?, before, "what stays here has changed");
        // The same browser, where all is kept: put together, nothing is lost.
        open_link(person, &some).await?;
        ensure!(person.texts("main q").await?.is_empty(), "own words came over");
        person.press("merge").await?;
        person.until("it is there", "return document.querySelector('.app[data-screen=profile]')").await?;
        let after = person.answers().await?;
        for kept in ["key", "name", "own/reading/own-1", "hope/proof"] {
            ensure!(after.contains_key(kept), "{kept} is lost");
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn what_is_wrong_with_a_link_is_said_and_nothing_changes() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open_with(&life("phone-fixer", "profile")?).await?;
        let (link, _) = given(person).await?;
        person.go_by_path("take").await?;
        person.turn("open-copy").await?;
        person.until("the box is there", &format!("return document.querySelector('{PASTED}')")).await?;
        let before = person.answers().await?;
        let middle = link.len() / 2;
        let sign = if link.get(middle..=middle) == Some("A") { "B" } else { "A" };
        let tampered = [&link[..middle], sign, &link[middle + 1..]].concat();
        let newer = link.replace("#a1.", "#a2.");
        for (text, wrong) in [
            (tampered.as_str(), "handover-changed"),
            (&link[..middle], "handover-cut-off"),
            (&link[..link.len() - 2], "handover-cut-off"),
            ("https://example.org/#top", "handover-foreign"),
            ("Where are you?", "handover-foreign"),
            ("{\"a\":[1]}", "handover-foreign"),
            // Its checksum is the one of the first version.
            (&newer, "handover-changed"),
            ("", "handover-foreign"),
        ] {
            paste(person, text).await?;
            person.until_seen(WRONG, &person.text.say(wrong)).await.with_context(|| format!("{text:?}"))?;
            assert_eq!(person.attributes(PASTED, "aria-invalid").await?, ["true"]);
            ensure!(person.texts("[data-action='merge']").await?.is_empty(), "{text:?} can be taken over");
            assert_eq!(person.answers().await?, before, "{text:?}");
        }
        person.passes_axe().await?;
        person.fits_its_window().await?;
        // In the address bar of the page that is open.
        for (fragment, wrong) in [("#top", "handover-foreign"), ("#a1.AAAA", "handover-cut-off")] {
            person.script::<()>("location.href = arguments[0]", vec![json!(fragment)]).await?;
            person.until_seen(WRONG, &person.text.say(wrong)).await?;
            has_no_fragment(person).await?;
        }
        person.script::<()>("location.href = arguments[0]", vec![json!(link)]).await?;
        until_inside(person).await?;
        has_no_fragment(person).await?;
        person.press("leave-copy").await?;
        // A whole message around it, broken by a mail program.
        let broken: Vec<_> = link.as_bytes().chunks(70).map(String::from_utf8_lossy).collect();
        paste(person, &format!("Look at this:\n<{}>.\nAnn", broken.join("\n"))).await?;
        until_inside(person).await?;
        assert_eq!(person.answers().await?, before);
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn behind_a_passphrase_a_link_waits_until_the_answers_are_open() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open_with(&with_key()?).await?;
        let (link, words) = given(person).await?;
        person.put_lock_on(PASSPHRASE).await?;
        person.go(&person.site.blank()).await?;
        person.go(&link).await?;
        let closed = "return document.querySelector('.app[data-screen=locked]')";
        person.until("the answers are closed", closed).await?;
        has_no_fragment(person).await?;
        ensure!(!person.sees("main").await?.contains(&words), "it is shown although the answers are closed");
        person.unlock(PASSPHRASE).await?;
        until_inside(person).await?;
        assert_eq!(person.sees(WORDS).await?, words);
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// What is loaded for links is read by the code that comes with the cards.
#[tokio::test]
async fn a_link_opens_also_where_the_cards_come_late() -> Result<()> {
    let mut link = String::new();
    let site = Site::serve()?;
    let gives = async |person: &Person<'_>| {
        person.open_with(&with_key()?).await?;
        (link, _) = given(person).await?;
        Ok(())
    };
    Visit::to(&site).run(gives).await?;
    let slow = Site::serve_with(vec![Change { file: CARDS, answer: Answer::Held }])?;
    let takes = async |person: &Person<'_>| {
        let (_, fragment) = link.split_once('#').context("no fragment")?;
        person.go(&format!("{}#{fragment}", slow.address())).await?;
        person.until("the page waits", "return document.querySelector('.app[data-screen=open]')").await?;
        has_no_fragment(person).await?;
        slow.mend(CARDS);
        until_inside(person).await
    };
    Visit::to(&slow).run(takes).await
}

#[tokio::test]
async fn a_locked_file_for_somebody_goes_without_the_key() -> Result<()> {
    let site = Site::serve()?;
    let mut file = String::new();
    let gives = async |person: &Person<'_>| {
        person.open_with(&with_key()?).await?;
        given(person).await?;
        person.unfold("#everyday-skills-passphrase").await?;
        person.type_passphrase(PASSPHRASE, PASSPHRASE).await?;
        person.press("save-locked-copy").await?;
        file = person.saved_file("everyday-skills-locked.json").await?;
        Ok(())
    };
    Visit::to(&site).run(gives).await?;
    let takes = async |person: &Person<'_>| {
        person.open().await?;
        person.turn("open-copy").await?;
        person.choose_file("[data-choice='file']", file.as_bytes()).await?;
        person.until_seen("main [role='status']", &person.text.say("open-locked")).await?;
        person.try_passphrase(PASSPHRASE).await?;
        until_inside(person).await?;
        let answers = take_over(person).await?;
        ensure!(answers.contains_key("name") && !answers.contains_key("key"), "{answers:?}");
        Ok(())
    };
    Visit::to(&site).run(takes).await
}

#[tokio::test]
async fn a_camera_reads_the_pictures_in_any_order() -> Result<()> {
    let site = Site::serve()?;
    let (mut pictures, mut words) = (Vec::new(), String::new());
    let gives = async |person: &Person<'_>| {
        person.open_with(&life("home-carer", "profile")?).await?;
        (_, words) = given(person).await?;
        loop {
            let picture = "const picture = document.querySelector('.picture svg');
                return [picture.getAttribute('viewBox'), picture.querySelector('path').getAttribute('d')]";
            pictures.push(person.script::<[String; 2]>(picture, vec![]).await?);
            if !person.texts("[data-action='picture-next'][aria-disabled]").await?.is_empty() {
                break;
            }
            person.press("picture-next").await?;
        }
        ensure!(pictures.len() > 1, "it fits into one");
        person.press("picture-next").await?;
        let (number, count) = (pictures.len().to_string(), pictures.len().to_string());
        let place = person.text.say_with("share-picture-place", &[("number", &number), ("count", &count)]);
        person.until_seen("main section [role='status'].lead", &place).await?;
        person.passes_axe().await
    };
    Visit::to(&site).run(gives).await?;
    pictures.reverse();
    let takes = async |person: &Person<'_>| {
        person.open().await?;
        person.turn("open-copy").await?;
        look(person).await?;
        until_inside(person).await?;
        assert_eq!(person.sees(WORDS).await?, words);
        person.press("leave-copy").await?;
        look(person).await?;
        person.until("it looks", "return document.querySelector('video')?.srcObject?.active && (window.seen = document.querySelector('video').srcObject)").await?;
        person.turn("back").await?;
        person
            .until(
                "the camera is off",
                "return window.seen.getTracks().every((track) => track.readyState === 'ended')",
            )
            .await
    };
    let film = film(&pictures)?;
    Visit::to(&site).seeing(&film).run(takes).await
}
