//! Badges: made, given away, confirmed by somebody else, and what does not count.

use crate::signed::{YEAR, confirmation, forged, moment, private_key};
use anyhow::{Context, Result, ensure};
use credentials::{Reason, extract};
use end_to_end::{Person, Profile, Site, Visit, life, saved};
use serde_json::json;

const FILE: &str = "[data-choice='file']";
const WRONG: &str = "#everyday-skills-file-wrong";
const STATUS: &str = ".body > .said";
/// The strongest skill of the life in these tests.
const SKILL: &str = "2.C.10";
const KEY: [u8; 32] = [7; 32];
const LINK: &str = ".badge textarea";
const PASSPHRASE: &str = "four words and a dog";

/// Somebody with skills, in front of their badges.
pub(crate) async fn to_the_badges(person: &Person<'_>) -> Result<()> {
    person.open_with(&life("gig-driver", "take")?).await?;
    person.turn("badges").await
}

pub(crate) async fn make(person: &Person<'_>, about: &str) -> Result<String> {
    let button = format!("[data-action='make-badge'][data-about='{about}']");
    person.until_there(&button).await?;
    person.click(&button).await?;
    person.until_seen(STATUS, &person.text.say("badges-made")).await?;
    kept(person, &format!("badge/{about}")).await
}

/// What is kept under an address, once it is.
async fn kept(person: &Person<'_>, address: &str) -> Result<String> {
    person.until_stored(address, |answers| answers.contains_key(address)).await?;
    person.answers().await?.remove(address).context("it is gone again")
}

async fn open_file(person: &Person<'_>, text: &str) -> Result<()> {
    person.choose_file(FILE, text.as_bytes()).await
}

/// The page where files are opened, from the badges.
async fn to_open(person: &Person<'_>) -> Result<()> {
    person.go_by_path("take").await?;
    person.turn("open-copy").await
}

async fn until_screen(person: &Person<'_>, screen: &str) -> Result<()> {
    let script = format!("return document.querySelector('.app[data-screen={screen}] h1')");
    person.until(&format!("the page {screen} is shown"), &script).await
}

/// What is missing is said in one place, which has the focus and leads to each field.
async fn summary_leads_to_what_is_missing(person: &Person<'_>) -> Result<()> {
    let focused = "return document.activeElement.matches('[data-summary]')";
    person.until("what says all that is missing has focus", focused).await?;
    person.passes_axe().await?;
    let fields = ["#everyday-skills-confirmer", "[data-choice='confirm-family']", "#everyday-skills-saw"];
    for (at, field) in fields.into_iter().enumerate() {
        person.click(&format!("[data-summary] li:nth-child({}) button", at + 1)).await?;
        let focused = format!("return document.activeElement.matches({})", json!(field));
        person.until("the way leads to what is missing", &focused).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_badge_is_made_and_somebody_else_confirms_it() -> Result<()> {
    let site = Site::serve()?;
    let learner = Profile::new()?;
    let mut request = String::new();
    let ask = async |person: &Person<'_>| {
        to_the_badges(person).await?;
        person.page_is_sound(&person.state().await?).await?;
        person.write("#everyday-skills-name", "Rosa <b>Díaz").await?;
        let token = make(person, SKILL).await?;
        let answers = person.answers().await?;
        ensure!(answers.get("key").is_some_and(|key| key.contains("P-256")), "no key is kept");
        person.passes_axe_unfolded().await?;
        person.fits_its_window().await?;
        person.press("save-badge").await?;
        let picture = person.saved_file(&format!("everyday-skills-badge-{SKILL}.svg")).await?;
        assert_eq!(extract(&picture), Ok(token.as_str()), "the picture has another badge in it");
        person.press("save-token").await?;
        assert_eq!(person.saved_file(&format!("everyday-skills-badge-{SKILL}.jwt")).await?, token);
        person.unfold("[data-action='save-request']").await?;
        person.press("save-request").await?;
        request = person.saved_file("everyday-skills-request.jwt").await?;
        ensure!(!request.contains("\"d\""), "the private key is given away");
        // The second badge is signed with the same key.
        make(person, "profile").await?;
        assert_eq!(person.answers().await?.get("key"), answers.get("key"));
        person.never_sent(&["Rosa", "Díaz"])
    };
    Visit::to(&site).with(&learner).run(ask).await?;

    let mut back = String::new();
    let confirm = async |person: &Person<'_>| {
        person.open().await?;
        person.turn("open-copy").await?;
        open_file(person, &request).await?;
        until_screen(person, "confirm").await?;
        let says = person.texts(".badge h2, .lead").await?;
        ensure!(says.iter().any(|text| text.contains("Rosa <b>Díaz")), "{says:?}");
        person.passes_axe_unfolded().await?;
        person.fits_its_window().await?;
        person.press("sign").await?;
        for (missing, key) in [
            ("confirmer-wrong", "confirm-name-missing"),
            ("relation-wrong", "confirm-relation-missing"),
            ("saw-wrong", "confirm-saw-missing"),
        ] {
            person.until_seen(&format!("#everyday-skills-{missing}"), &person.text.say(key)).await?;
        }
        summary_leads_to_what_is_missing(person).await?;
        person.write("#everyday-skills-confirmer", "Ana <i>Müller").await?;
        person.choose("confirm-boss").await?;
        person.write("#everyday-skills-saw", "She drove us home in the storm.").await?;
        person.press("sign").await?;
        person.until_seen("h1", &person.text.say("confirm-done")).await?;
        person.passes_axe().await?;
        person.fits_its_window().await?;
        person.press("save-confirmation").await?;
        back = person.saved_file("everyday-skills-confirmation.jwt").await?;
        person.nothing_is_left().await?;
        person.turn("leave-confirm").await?;
        person.never_sent(&["storm", "Ana"])
    };
    Visit::to(&site).run(confirm).await?;

    let show = async |person: &Person<'_>| {
        person.open().await?;
        person.go_by_path("take").await?;
        person.turn("badges").await?;
        person.unfold("[data-badge='profile'] [data-action='open-copy']").await?;
        person.turn_by("[data-badge='profile'] [data-action='open-copy']").await?;
        open_file(person, &back).await?;
        until_screen(person, "badges").await?;
        person.until_seen(STATUS, &person.text.say("badges-confirmed")).await?;
        let told = async |selector: &str| {
            let lines = person.texts(selector).await?;
            let line = lines.iter().find(|line| line.starts_with("Confirmed by Ana <i>Müller (Boss) on "));
            let line = line.with_context(|| format!("nobody confirmed it: {lines:?}"))?;
            ensure!(line.contains("She drove us home in the storm."), "{line}");
            Ok(())
        };
        let checked = format!(
            "return document.querySelector(\"[data-badge='{SKILL}'] .note + div p\") || \
            [...document.querySelectorAll('.badge p')].find(p => p.textContent.startsWith('Confirmed by'))"
        );
        person.until("it was checked", &checked).await?;
        told(".badge p").await?;
        person.passes_axe().await?;
        person.go_by_path("profile").await?;
        let checked = "return [...document.querySelectorAll('.strength p')].find(p => p.textContent.startsWith('Confirmed by'))";
        person.until("the profile says so", checked).await?;
        told(".strength p").await?;
        person.reload().await?;
        person.until("it is checked again", checked).await?;
        told(".strength p").await
    };
    Visit::to(&site).with(&learner).run(show).await
}

#[tokio::test]
async fn what_does_not_count_is_said_and_changes_nothing() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        to_the_badges(person).await?;
        let badge = make(person, SKILL).await?;
        let whole = make(person, "profile").await?;
        let own = private_key(&kept(person, "key").await?)?;
        let good = confirmation(&badge, &KEY, |_| {})?;
        let bad = [
            (Reason::Forged, forged(&good, |payload| payload["issuer"]["name"] = json!("The mayor"))?),
            (Reason::Changed, confirmation(&badge, &KEY, |it| it.digest = [0; 32])?),
            (Reason::WrongBadge, confirmation(&badge, &KEY, |it| it.badge = "urn:uuid:0".into())?),
            (Reason::Expired, {
                let (issued, until) = (moment(-2 * YEAR)?, moment(-YEAR)?);
                confirmation(&badge, &KEY, |it| (it.issued, it.until) = (issued, until))?
            }),
            (Reason::NotYetValid, {
                let issued = moment(YEAR / 2)?;
                confirmation(&badge, &KEY, |it| it.issued = issued)?
            }),
            (Reason::ByOneself, confirmation(&badge, &own, |_| {})?),
            (Reason::CutOff, good.rsplit_once('.').context("no token")?.0.to_owned()),
            (Reason::NoToken, "eyJ hello".to_owned()),
            (Reason::NoBadge, "<svg xmlns='http://www.w3.org/2000/svg'><text>eyJ</text></svg>".to_owned()),
            (Reason::Forged, forged(&badge, |payload| payload["validFrom"] = payload["validFrom"].clone())?),
        ];
        to_open(person).await?;
        let before = person.local().await?;
        for (reason, text) in &bad[..9] {
            open_file(person, "{}").await?;
            person.until_seen(WRONG, &person.text.say("file-damaged")).await?;
            open_file(person, text).await?;
            let said = person.until_seen(WRONG, &person.text.say(reason.key())).await;
            said.with_context(|| format!("{reason:?}"))?;
            assert_eq!(person.attributes(FILE, "aria-invalid").await?, ["true"]);
            assert_eq!(person.local().await?, before, "{reason:?}: something changed");
        }
        person.passes_axe().await?;
        // What got in another way does not count either: for the wrong badge, and for the right one.
        let id = |at: usize| format!("endorsement/{SKILL}/{at}");
        let mut answers = person.answers().await?;
        let kept: Vec<_> = bad[..6].iter().enumerate().collect();
        answers.extend(kept.iter().map(|(at, (_, text))| (id(*at), text.clone())));
        answers.insert("endorsement/profile/a".into(), good.clone());
        answers.insert(format!("endorsement/{SKILL}/good"), good);
        answers.insert("badge/2.B.1.e".into(), whole);
        let answers: Vec<_> = answers.iter().map(|(key, answer)| (key.as_str(), answer.as_str())).collect();
        person.open_with(&saved("badges", &answers)).await?;
        person.until("they were checked", "return document.querySelector('.refused')").await?;
        let said = person.texts(".refused li p").await?;
        let mut expected: Vec<_> =
            kept.iter().map(|(_, (reason, _))| person.text.say(reason.key())).collect();
        expected.push(person.text.say(Reason::WrongBadge.key()));
        for sentence in &expected {
            ensure!(said.contains(sentence), "{sentence:?} is not said: {said:?}");
        }
        assert_eq!(said.len(), expected.len(), "{said:?}");
        let confirmed = person.texts(".badge p").await?;
        let confirmed = confirmed.iter().filter(|line| line.starts_with("Confirmed by"));
        assert_eq!(confirmed.count(), 1, "who should not count does");
        let wrong = person.texts(".badge .wrong").await?;
        assert_eq!(wrong, [person.text.say(Reason::WrongBadge.key())], "a badge under another's name counts");
        person.passes_axe().await?;
        person.press("take-away-confirmation").await?;
        let fewer =
            format!("return document.querySelectorAll('.refused li').length === {}", expected.len() - 1);
        person.until("one less is shown", &fewer).await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn a_request_opens_from_a_link_too_unless_it_was_changed() -> Result<()> {
    let site = Site::serve()?;
    let (mut badge, mut link) = (String::new(), String::new());
    let ask = async |person: &Person<'_>| {
        to_the_badges(person).await?;
        badge = make(person, SKILL).await?;
        person.unfold("[data-action='link-request']").await?;
        person.press("link-request").await?;
        person.until("there is a link", &format!("return document.querySelector('{LINK}')")).await?;
        link = person.written(LINK).await?;
        person.passes_axe().await
    };
    Visit::to(&site).run(ask).await?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        person.turn("open-copy").await?;
        let changed = forged(&badge, |payload| payload["name"] = json!("Flying planes"))?;
        open_file(person, &changed).await?;
        person.until_seen(WRONG, &person.text.say(Reason::Forged.key())).await?;
        person.nothing_is_left().await?;
        open_file(person, &format!("\u{feff}{badge}\r\n")).await?;
        until_screen(person, "confirm").await?;
        person.turn("leave-confirm").await?;
        person.nothing_is_left().await?;

        // Answers behind a passphrase are nothing to who confirms.
        person.open_with(&life("gig-driver", "profile")?).await?;
        person.put_lock_on(PASSPHRASE).await?;
        person.press("lock-now").await?;
        person.go(&person.site.blank()).await?;
        person.go(&link).await?;
        until_screen(person, "confirm").await?;
        ensure!(
            person.script::<String>("return location.hash", vec![]).await?.is_empty(),
            "the link is in the address"
        );
        person.passes_axe().await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn a_badge_that_says_something_old_is_made_anew_without_its_confirmations() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        to_the_badges(person).await?;
        let badge = make(person, SKILL).await?;
        to_open(person).await?;
        open_file(person, &confirmation(&badge, &KEY, |_| {})?).await?;
        until_screen(person, "badges").await?;
        ensure!(person.texts("[data-action='make-anew']").await?.is_empty(), "nothing has changed");
        person.write("#everyday-skills-name", "Rosa").await?;
        person.until("it is offered", "return document.querySelector('[data-action=make-anew]')").await?;
        ensure!(person.texts(".badge .reminder p").await? == [person.text.say("badge-changed-since")]);
        person.press("make-anew").await?;
        person
            .until_stored("the confirmation is gone", |answers| {
                !answers.keys().any(|address| address.starts_with("endorsement/"))
            })
            .await?;
        ensure!(kept(person, &format!("badge/{SKILL}")).await? != badge, "it is the old one");
        ensure!(person.texts("[data-action='make-anew']").await?.is_empty(), "it is still offered");
        // Taken away, and the key with all.
        make(person, "profile").await?;
        person.unfold("[data-action='take-away-badge']").await?;
        person.press("take-away-badge").await?;
        person.until_stored("one is gone", |answers| !answers.contains_key("badge/profile")).await?;
        person.unfold("[data-action='save-key']").await?;
        person.press("save-key").await?;
        assert_eq!(person.saved_file("everyday-skills-key.json").await?, kept(person, "key").await?);
        person.press("erase-key").await?;
        person
            .until_stored("the key and what it signed are gone", |answers| {
                !answers.keys().any(|address| address == "key" || address.starts_with("badge/"))
            })
            .await?;
        ensure!(person.answers().await?.contains_key("name"), "more is gone than was said");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn without_cryptography_badges_say_why_they_are_not_there() -> Result<()> {
    let site = Site::serve_after("Object.defineProperty(crypto, 'subtle', { get: () => undefined })")?;
    let walk = async |person: &Person<'_>| {
        to_the_badges(person).await?;
        person.until_seen(".body > .reminder", &person.text.say("badges-missing")).await?;
        ensure!(person.texts("[data-action='make-badge']").await?.is_empty(), "a badge is offered");
        person.page_is_sound(&person.state().await?).await?;
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
