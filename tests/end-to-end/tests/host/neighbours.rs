//! Several widgets on a page: those with the same name keep the same, others do not.

use crate::board::{board, prepare};
use anyhow::{Result, ensure};
use end_to_end::{Person, Site, Visit};

fn pasted(first: &str, second: &str) -> String {
    format!(
        "<script type=\"module\" src=\"{{{{origin}}}}/shelf/everyday-skills.js\"></script>
        <everyday-skills id=\"first\" {first}></everyday-skills><everyday-skills id=\"second\" {second}></everyday-skills>"
    )
}

/// Answers in the first, and tells whether the second has it.
async fn answer_and_look(person: &Person<'_>, address: &str) -> Result<bool> {
    prepare(person, &[]).await?;
    person.go(address).await?;
    for widget in ["#first", "#second"] {
        person.enter_widget(widget).await?;
        person.turn("next").await?;
    }
    person.enter_widget("#first").await?;
    person.choose("own").await?;
    person.turn("next").await?;
    person.choose("counselor").await?;
    person.enter_widget("#second").await?;
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    person.is_chosen("[data-choice=own]").await
}

#[tokio::test]
async fn widgets_with_the_same_name_follow_each_other() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        for name in ["", "name=\"library\""] {
            let address = board(&site, "", &pasted(name, name));
            ensure!(answer_and_look(person, &address).await?, "the second does not follow ({name})");
            // And back.
            person.turn("next").await?;
            ensure!(person.is_chosen("[data-choice=counselor]").await?);
            person.choose("alone").await?;
            person.enter_widget("#first").await?;
            person
                .until("the first follows", "return document.querySelector('[data-choice=alone]').checked")
                .await?;
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn widgets_with_other_names_keep_to_themselves() -> Result<()> {
    let site = Site::serve()?;
    let address = board(&site, "", &pasted("name=\"library\"", "name=\"college\""));
    let walk = async |person: &Person<'_>| {
        ensure!(!answer_and_look(person, &address).await?, "the second follows");
        person.choose("shared").await?;
        person.turn("next").await?;
        let keys: Vec<String> = person.local().await?.into_keys().collect();
        ensure!(
            !keys.is_empty() && keys.iter().all(|key| key.starts_with("everyday-skills.library/")),
            "{keys:?}"
        );
        let tab: Vec<String> = person.script("return Object.keys(sessionStorage)", vec![]).await?;
        ensure!(
            !tab.is_empty() && tab.iter().all(|key| key.starts_with("everyday-skills.college/")),
            "{tab:?}"
        );
        let names: Vec<String> = person
            .script_async("const done = arguments[arguments.length - 1]; indexedDB.databases().then((all) => done(all.map(({ name }) => name)))", vec![])
            .await?;
        assert_eq!(names, ["everyday-skills.library"]);
        // After a reload each is where it was.
        person.go(&address).await?;
        person.enter_widget("#first").await?;
        assert_eq!(person.screen().await?, "company");
        ensure!(person.is_chosen("[data-choice=counselor]").await?, "the answer is lost");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
