//! Nothing that a counselor says of a client leaves with what the client is given.

use crate::{
    agree::{CODE, PASSPHRASE, agree, begin_with, open_locked, veteran},
    share::{given, open_link, take_over},
};
use anyhow::{Context, Result, ensure};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use credentials::extract;
use end_to_end::{Person, PrintSize, Site, Size, Visit};

pub(crate) const NOTE: &str = "#everyday-skills-talk-note";
/// What only the counselor wrote: a note on every page of these, the code; and what was ticked for the agreement.
const NOTED: [&str; 4] = ["days", "skills", "barriers", "profile"];
const SECRET: &str = "giraffe";
const TICKED: &str = "okapi";

pub(crate) fn nothing_of_the_counselors(text: &str) -> Result<()> {
    for word in [SECRET, TICKED, CODE, "desk/", "view/"] {
        ensure!(!text.contains(word), "{word:?} is in {text}");
    }
    Ok(())
}

#[tokio::test]
async fn nothing_a_counselor_says_leaves_by_any_way() -> Result<()> {
    let site = Site::serve()?;
    let (mut link, mut locked) = (String::new(), Vec::new());
    let leaves = async |person: &Person<'_>| {
        begin_with(person, &veteran()?).await?;
        for place in NOTED {
            person.go_by_path(place).await?;
            person.write(NOTE, &format!("{SECRET} of {place}")).await?;
        }
        person.go_to_first("level/").await?;
        person.choose_by(".beside [data-choice='view-with-help']").await?;
        person.write(NOTE, TICKED).await?;
        person.choose_by(".beside [data-choice='note-on-paper']").await?;
        person.go_by_path("profile").await?;
        person.turn("next").await?;
        agree(person).await?;
        person.go_by_path("take").await?;
        person.press("save-copy").await?;
        nothing_of_the_counselors(&person.saved_file("everyday-skills.json").await?)?;
        locked.push(locked_file(person).await?);
        person.turn("papers").await?;
        person.until_there(".sheet").await?;
        papers(person).await?;
        person.turn("next").await?;
        person.turn("badges").await?;
        person.until_there("[data-action='make-badge']").await?;
        badge(person).await?;
        (link, _) = given(person).await?;
        locked.push(locked_file(person).await?);
        person.never_sent(&[SECRET, TICKED, CODE])
    };
    Visit::to(&site).sized(Size::Desktop).run(leaves).await?;
    let takes = async |person: &Person<'_>| {
        open_link(person, &link).await?;
        nothing_of_the_counselors(&format!("{:?}", take_over(person).await?))
    };
    Visit::to(&site).run(takes).await?;
    for file in &locked {
        let takes = async |person: &Person<'_>| {
            nothing_of_the_counselors(&format!("{:?}", open_locked(person, file).await?))
        };
        Visit::to(&site).run(takes).await?;
    }
    Ok(())
}

/// A locked copy, from the page that is shown.
async fn locked_file(person: &Person<'_>) -> Result<String> {
    person.unfold("#everyday-skills-passphrase").await?;
    person.type_passphrase(PASSPHRASE, PASSPHRASE).await?;
    person.press("save-locked-copy").await?;
    person.saved_file("everyday-skills-locked.json").await
}

/// Every paper, shown, printed and saved; and what programs read.
async fn papers(person: &Person<'_>) -> Result<()> {
    for paper in ["profile", "stories", "plan", "packet", "agreement"] {
        person.choose(paper).await?;
        person.until_seen(".sheet .title", &person.text.say(&format!("paper-{paper}"))).await?;
        person.press("save-text").await?;
        let text = person.saved_file(&format!("everyday-skills-{paper}.txt")).await?;
        person.press("save-page").await?;
        let page = person.saved_file(&format!("everyday-skills-{paper}.html")).await?;
        let printed = person.printed(PrintSize::A4).await?.concat();
        for text in [text, page, printed] {
            // Only there, and only what was ticked.
            let text = if paper == "agreement" {
                ensure!(text.contains(TICKED), "what was ticked is not on it: {text}");
                text.replace(TICKED, "")
            } else {
                text
            };
            nothing_of_the_counselors(&text)?;
        }
    }
    person.unfold("[data-action='save-table']").await?;
    for (hook, file) in
        [("save-table", "table.csv"), ("save-count", "count.json"), ("save-resume", "resume.json")]
    {
        person.press(hook).await?;
        nothing_of_the_counselors(&person.saved_file(&format!("everyday-skills-{file}")).await?)?;
    }
    Ok(())
}

/// A badge of the whole, as a picture and in it.
async fn badge(person: &Person<'_>) -> Result<()> {
    person.click("[data-action='make-badge'][data-about='profile']").await?;
    person.until_there("[data-action='save-badge']").await?;
    person.press("save-badge").await?;
    let picture = person.saved_file("everyday-skills-badge-profile.svg").await?;
    let token = extract(&picture).ok().context("no badge in the picture")?;
    let payload = token.split('.').nth(1).context("no badge")?;
    let payload = String::from_utf8(BASE64_URL_SAFE_NO_PAD.decode(payload)?)?;
    nothing_of_the_counselors(&picture)?;
    nothing_of_the_counselors(&payload)
}
