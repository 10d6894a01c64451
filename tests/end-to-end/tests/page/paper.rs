//! The papers: shown, printed, saved, copied.

use crate::share::take_over;
use aggregate::Counted;
use anyhow::{Context, Result, anyhow, ensure};
use end_to_end::{KEY, Look, Person, PrintSize, Site, Visit, life, lives, saved};
use reflection::{Profile, Question, State};

/// Opens the papers of a made-up life.
async fn open(person: &Person<'_>, name: &str) -> Result<State> {
    person.open_with(&life(name, "take")?).await?;
    person.turn("papers").await?;
    person.until("the papers are there", "return document.querySelector('.sheet')").await?;
    person.state().await
}

#[tokio::test]
async fn only_the_paper_is_printed() -> Result<()> {
    let answers = [
        ("name", "Jordan Rivera"),
        ("activity/bills-and-bank-papers-plan", "yes"),
        ("story/bills-and-bank-papers-plan/did", "I made a list."),
        ("barrier/time", "yes"),
        ("step/barrier/time", "yes"),
    ];
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.prepare(KEY, &saved("papers", &answers)).await?;
        person.open().await?;
        person.until("the papers are there", "return document.querySelector('.sheet')").await?;
        person.page_is_sound(&person.state().await?).await?;
        person.show(Look::Paper).await?;
        for hidden in ["header", "nav", "footer", ".notices", "button", "input", "h1"] {
            let seen = person.texts(hidden).await?;
            ensure!(seen.is_empty(), "{hidden} goes on paper: {seen:?}");
        }
        let state = person.state().await?;
        let paper = person.sees(".sheet").await?;
        for skill in Profile::of(&state).skills {
            ensure!(paper.contains(&skill.name), "{} is not on paper", skill.name);
        }
        let steps =
            state.next_steps().into_iter().filter(|step| state.reflection().has(Question::Step(&step.id)));
        let steps: Vec<_> = steps.map(|step| step.text).collect();
        assert_eq!(steps.len(), 1);
        for text in steps.iter().chain([&person.text.say("paper-self-reported"), &"Jordan Rivera".to_owned()])
        {
            ensure!(paper.contains(text), "{text:?} is not on paper");
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn every_profile_is_two_sheets_of_any_paper() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        for name in lives()? {
            let state = open(person, &name).await.with_context(|| name.clone())?;
            for size in [PrintSize::A4, PrintSize::US_LETTER] {
                let sheets = person.printed(size).await?;
                ensure!(matches!(sheets.len(), 1 | 2), "{name} is on {} sheets", sheets.len());
                let text = sheets.concat();
                let best = Profile::of(&state).skills.into_iter().next().context("no skills")?;
                for expected in
                    [person.text.say("paper-profile"), person.text.say("paper-self-reported"), best.name]
                {
                    ensure!(text.contains(&expected), "{name}: {expected:?} is not in the PDF file: {text}");
                }
            }
            person.show(Look::Light).await?;
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn each_paper_is_shown_printed_and_saved() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        open(person, "veteran").await?;
        person.passes_axe().await?;
        for paper in ["profile", "stories", "plan", "packet"] {
            person.choose(paper).await?;
            let title = person.text.say(&format!("paper-{paper}"));
            person.until_seen(".sheet .title", &title).await?;
            person.fits_its_window().await?;
            let printed = person.printed(PrintSize::A4).await?.concat();
            ensure!(printed.contains(&title), "{title:?} is not in the PDF file: {printed}");
            person.press("save-text").await?;
            let text = person.saved_file(&format!("everyday-skills-{paper}.txt")).await?;
            ensure!(text.starts_with(&title), "the text begins {:?}", text.get(..60));
            ensure!(text.contains(&person.text.say("paper-self-reported")), "{paper} is not self-reported");
            person.press("save-word").await?;
            let word = person.saved_bytes(&format!("everyday-skills-{paper}.docx")).await?;
            ensure!(word.starts_with(b"PK"), "{paper} is no Word file");
        }
        person.no_console_errors().await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn a_saved_page_reads_by_itself_and_opens_here_again() -> Result<()> {
    let site = Site::serve()?;
    let mut page = None;
    let save = async |person: &Person<'_>| {
        open(person, "veteran").await?;
        let before = person.saved().await?;
        person.press("save-page").await?;
        page = Some((before, person.saved_file("everyday-skills-profile.html").await?));
        Ok(())
    };
    Visit::to(&site).run(save).await?;
    let (before, html) = page.context("nothing was saved")?;
    ensure!(!html.contains("<script src"), "the page asks for something");
    let open = async |person: &Person<'_>| {
        person.open().await?;
        person.turn("open-copy").await?;
        person.choose_file("[data-choice='file']", html.as_bytes()).await?;
        person.until_seen("main [role='status']", &person.text.say("open-inside")).await?;
        take_over(person).await?;
        let mut after = person.saved().await?;
        after.page = before.page.clone();
        assert_eq!(after.reflection, before.reflection);
        Ok(())
    };
    Visit::to(&site).run(open).await
}

#[tokio::test]
async fn what_programs_read_is_saved() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let state = open(person, "veteran").await?;
        person.unfold("[data-action='save-table']").await?;
        person.press("save-table").await?;
        let table = person.saved_file("everyday-skills-table.csv").await?;
        for skill in Profile::of(&state).skills {
            ensure!(table.contains(skill.id.as_str()), "{} is not in the table", skill.name);
        }
        person.press("save-count").await?;
        let count = person.saved_file("everyday-skills-count.json").await?;
        let read =
            aggregate::read(count.as_bytes()).map_err(|why| anyhow!("the count cannot be read: {why}"))?;
        assert_eq!(read, Counted::of(&state));
        person.press("save-resume").await?;
        let resume: serde_json::Value =
            serde_json::from_str(&person.saved_file("everyday-skills-resume.json").await?)?;
        ensure!(
            resume.get("skills").and_then(|it| it.as_array()).is_some_and(|it| !it.is_empty()),
            "{resume}"
        );
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
