//! Languages on a host's page: each widget its own, and the page's own as it was.

use crate::{
    board::board,
    settings::{set, with},
};
use anyhow::{Result, ensure};
use end_to_end::{Answer, Change, Person, Site, Text, Visit};

#[tokio::test]
async fn two_widgets_speak_two_languages_and_the_page_its_own() -> Result<()> {
    let site = Site::serve()?;
    let two = [
        with(&[("id", "first"), ("language", "es-419"), ("name", "one")]),
        with(&[("id", "second"), ("name", "two")]),
    ];
    let address = board(&site, "", &two.concat());
    let walk = async |person: &Person<'_>| {
        let spanish = Text::of("es")?;
        person.go(&address).await?;
        let page = "return [window.document.documentElement.lang, window.document.documentElement.dir, window.document.title]";
        let before: [String; 3] = person.script(page, vec![]).await?;
        for (widget, text) in [("#first", &spanish), ("#second", &person.text)] {
            person.enter_widget(widget).await?;
            person.until_seen("h1", &text.say("welcome-title")).await?;
            assert_eq!(person.attributes(".app", "lang").await?, [text.content.language.as_str()]);
        }
        person.click(".languages button[lang='es']").await?;
        person.until_seen("h1", &spanish.say("welcome-title")).await?;
        person.enter_widget("#first").await?;
        person.click(".languages button[lang='en']").await?;
        person.until_seen("h1", &person.text.say("welcome-title")).await?;
        person.enter_widget("#second").await?;
        assert_eq!(person.sees("h1").await?, spanish.say("welcome-title"));
        let kept = person.session().await?;
        let noted = ["everyday-skills.one/language", "everyday-skills.two/language"]
            .map(|key| kept.get(key).cloned());
        assert_eq!(noted, [Some("en".to_owned()), Some("es".to_owned())]);
        assert_eq!(person.script::<[String; 3]>(page, vec![]).await?, before, "the page's own language");
        // What was chosen wins over what was set.
        person.go(&address).await?;
        person.enter_widget("#first").await?;
        person.until_seen("h1", &person.text.say("welcome-title")).await?;
        person.leave_widget();
        // That there is no such one exactly, the console is told.
        ensure!(!person.console().await?.is_empty(), "nothing is told of es-419");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn before_anything_is_loaded_it_is_said_in_the_same_language() -> Result<()> {
    let site = Site::serve_with(vec![Change { file: "program.js", answer: Answer::Missing }])?;
    let walk = async |person: &Person<'_>| {
        // Names of a script's own, and of nothing we speak.
        for (set_to, language) in
            [("es-MX", "es"), ("en", "en"), ("constructor", "en"), ("__proto__", "en"), ("fr", "en")]
        {
            let text = Text::of(language)?;
            person.go(&set(&site, &[("mode", "dialog"), ("language", set_to)])).await?;
            person.look_into("everyday-skills");
            person.until_seen(".button", &text.say("loader-open")).await?;
            person.click(".button").await?;
            person.until_seen("#trouble h1", &text.say("loader-trouble")).await?;
            person.until_seen("#trouble p", &text.say("loader-trouble-lead")).await?;
            assert_eq!(
                person.attributes(".widget > .widget", "lang").await?.last().map(String::as_str),
                Some(language)
            );
            assert_eq!(person.sees("dialog form button").await?, text.say("loader-close"));
            person.leave_widget();
        }
        // The browser tells of the file, the loader of the failure.
        ensure!(!person.console().await?.is_empty());
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
