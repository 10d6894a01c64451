//! The profile on paper.

use anyhow::{Result, ensure};
use end_to_end::{KEY, Look, Person, Site, Visit, saved};
use reflection::{Profile, Question};

#[tokio::test]
async fn only_the_profile_is_printed() -> Result<()> {
    let answers = [
        ("activity/bills-and-bank-papers-plan", "yes"),
        ("story/bills-and-bank-papers-plan/did", "I made a list."),
        ("barrier/time", "yes"),
        ("step/barrier/time", "yes"),
    ];
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.prepare(KEY, &saved("take", &answers)).await?;
        person.open().await?;
        assert_eq!(person.texts("h1").await?, [person.text.say("take-title")]);
        let before = person.texts(".print-only").await?;
        ensure!(before.is_empty(), "shown on the screen: {before:?}");

        person.show(Look::Paper).await?;
        assert_eq!(person.texts("h1").await?, [person.text.say("profile-title")]);
        for hidden in ["header", "nav", "footer", ".notices", "button", ".ways", "input", ".lead"] {
            let seen = person.texts(hidden).await?;
            ensure!(seen.is_empty(), "{hidden} goes on paper: {seen:?}");
        }
        let paper = person.sees(".print-only").await?;
        let state = person.state().await?;
        for skill in Profile::of(&state).skills {
            ensure!(paper.contains(&skill.name), "{} is not on paper", skill.name);
        }
        let steps =
            state.next_steps().into_iter().filter(|step| state.reflection().has(Question::Step(&step.id)));
        let steps: Vec<_> = steps.map(|step| step.text).collect();
        assert_eq!(steps.len(), 1);
        for text in steps.iter().chain([&person.text.say("self-reported"), &"I made a list.".to_owned()]) {
            ensure!(paper.contains(text), "{text:?} is not on paper");
        }
        ensure!(person.printed().await? > 10_000, "the printed file is all but empty");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
