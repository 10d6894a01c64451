//! What the host hears, and what it can ask for: nothing of what anybody answers.

use crate::{
    board::{board, prepare, visit},
    settings::{set, set_by_file, with},
};
use anyhow::{Result, ensure};
use end_to_end::{Answer, Change, KEY, OWN, Person, Site, Visit, Walk, life};
use reflection::Page;
use serde_json::{Value, json};

/// Notes every event that anything of ours sends, and what of it reaches the host's document.
const LISTEN: &str = "window.sent = [];
    window.heard = [];
    const real = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
        sent.push(event.type);
        return real.call(this, event);
    };
    for (const name of ['ready', 'progress', 'finished', 'error'])
        document.addEventListener(`everyday-skills-${name}`, ({ type, detail, target }) => heard.push([type.slice(16), detail, target.localName]));";

/// What was heard: name and detail of each event, all from the element.
async fn heard(person: &Person<'_>) -> Result<Vec<(String, Value)>> {
    let heard: Vec<(String, Value, String)> = person.script("return window.heard", vec![]).await?;
    ensure!(heard.iter().all(|(.., from)| from == "everyday-skills"), "{heard:?}");
    Ok(heard.into_iter().map(|(name, detail, _)| (name, detail)).collect())
}

fn listening(site: &Site, attributes: &[(&str, &str)]) -> String {
    site.put_host("listen.js", LISTEN);
    board(site, "<script src=\"listen.js\"></script>", &with(attributes))
}

fn progress(screen: &str) -> (String, Value) {
    ("progress".to_owned(), json!({ "screen": screen }))
}

#[tokio::test]
async fn a_whole_walk_is_heard_as_ready_progress_and_finished_without_a_word_of_an_answer() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        visit(person, &listening(&site, &[("events", "on")])).await?;
        let state = Walk::default().to(person, &Page::Profile).await?;
        person.turn("next").await?;
        assert_eq!(person.screen().await?, "take");
        let state = Walk { ..Walk::default() }.to(person, &Page::Take).await.unwrap_or(state);
        // What it hears is what came, page by page.
        let heard = heard(person).await?;
        let path = state.path();
        let version = env!("CARGO_PKG_VERSION");
        let mut expected = vec![("ready".to_owned(), json!({ "version": version }))];
        expected.extend(path.iter().skip(1).map(|page| progress(page.screen())));
        let (last, before) = heard.split_last().expect("something was heard");
        assert_eq!(before, expected);
        assert_eq!(last.0, "finished");
        // Counts, and nothing else.
        let counts = last.1.as_object().expect("counts");
        assert_eq!(counts.keys().collect::<Vec<_>>(), ["forms", "skills", "stories"]);
        ensure!(counts.values().all(|count| count.as_u64().is_some_and(|count| count > 0)), "{counts:?}");
        assert_eq!(counts.get("forms"), Some(&json!(person.text.content.forms.len())));

        // Nothing in it is anybody's answer, or leads to one.
        let said = serde_json::to_string(&heard)?;
        let content = &person.text.content;
        let ids = content.forms.iter().map(|form| form.id.as_str());
        let ids = ids.chain(content.activities.iter().map(|activity| activity.id.as_str()));
        let ids = ids.chain(content.skills.iter().map(|skill| skill.id.as_str()));
        for word in ids.chain([OWN, "radios", "own-1", "everyday-skills/", "alone", "time"]) {
            ensure!(
                !said.contains(&format!("\"{word}\"")) && (word.len() < 6 || !said.contains(word)),
                "{word} in {said}"
            );
        }
        for (address, answer) in person.answers().await? {
            // Some questions are called as their screens are.
            ensure!(!address.contains('/') || !said.contains(&address), "{address}");
            ensure!(answer.len() < 6 || !said.contains(&answer), "{answer}");
        }
        // Nothing else was sent, by any name. That the page is left, the test itself says to have all stored.
        let mut sent: Vec<String> = person.script("return [...new Set(window.sent)].sort()", vec![]).await?;
        sent.retain(|name| name != "pagehide");
        let ours = ["finished", "progress", "ready"].map(|name| format!("everyday-skills-{name}"));
        assert_eq!(sent, ours);
        // The end comes once, however often it is come to.
        person.turn("back").await?;
        person.turn("next").await?;
        let again = self::heard(person).await?.split_off(heard.len());
        assert_eq!(again, [progress("profile"), progress("take")]);
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn nobody_hears_anything_who_did_not_ask() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        for attributes in [vec![], vec![("events", "off")], vec![("events", "false")]] {
            prepare(person, &[(KEY, &life("veteran", "profile")?)]).await?;
            visit(person, &listening(&site, &attributes)).await?;
            person.turn("next").await?;
            let sent: Vec<String> = person.script("return window.sent", vec![]).await?;
            assert_eq!(sent, [""; 0], "{attributes:?}");
        }
        // Asked for in the shortest way, or in a file.
        for attributes in [vec![("events", "")], vec![("events", "true")], vec![("config", "settings.json")]]
        {
            set_by_file(&site, &[], &json!({ "events": true }));
            prepare(person, &[(KEY, &life("veteran", "profile")?)]).await?;
            visit(person, &listening(&site, &attributes)).await?;
            person.turn("next").await?;
            let names: Vec<_> = heard(person).await?.into_iter().map(|(name, _)| name).collect();
            assert_eq!(names, ["ready", "progress", "finished"], "{attributes:?}");
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn that_it_cannot_start_is_heard_by_who_asked() -> Result<()> {
    let site = Site::serve_with(vec![Change { file: "program_bg.wasm", answer: Answer::Missing }])?;
    let walk = async |person: &Person<'_>| {
        for (attributes, expected) in [
            (vec![("events", "on")], vec![("error".to_owned(), json!({ "code": "not-started" }))]),
            (vec![("config", "settings.json")], vec![("error".to_owned(), json!({ "code": "not-started" }))]),
            (vec![], vec![]),
        ] {
            set_by_file(&site, &[], &json!({ "events": "on" }));
            person.leave_widget();
            person.go(&listening(&site, &attributes)).await?;
            person.look_into("everyday-skills");
            person.sees_only_trouble().await?;
            assert_eq!(heard(person).await?, expected, "{attributes:?}");
            person.console().await?;
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// A file of settings may come later than the news that there is no program: it says who is told, and under which name answers are.
#[tokio::test]
async fn settings_that_come_later_than_the_failure_count_too() -> Result<()> {
    let settings = json!({ "events": true, "name": "library" });
    let site = Site::serve_with(vec![
        Change { file: "program_bg.wasm", answer: Answer::Missing },
        // Held back at first, then there.
        Change { file: "late.json", answer: Answer::Held },
        Change { file: "ate.json", answer: Answer::New(settings.to_string()) },
    ])?;
    let address = listening(&site, &[("config", "{{origin}}/shelf/late.json")]);
    let walk = async |person: &Person<'_>| {
        person.go(&site.host("empty.html")).await?;
        person.put("everyday-skills.library/reflection", &life("veteran", "profile")?).await?;
        person.go(&address).await?;
        let failed = "return performance.getEntriesByType('resource').some(({ name, responseStatus }) =>
            name.endsWith('program_bg.wasm') && responseStatus === 404)";
        person.until("the program cannot be had", failed).await?;
        site.mend("late.json");
        person.look_into("everyday-skills");
        person.sees_only_trouble().await?;
        assert_eq!(heard(person).await?, [("error".to_owned(), json!({ "code": "not-started" }))]);
        ensure!(person.texts("#trouble-save").await?.len() == 1, "there is no way to the answers");
        person.console().await.map(drop)
    };
    Visit::to(&site).run(walk).await
}

/// Asks the element to do something, and waits until it says that it did.
async fn asked(person: &Person<'_>, method: &str) -> Result<()> {
    let script = "const done = arguments[arguments.length - 1];
        const element = window.document.querySelector('everyday-skills');
        Promise.resolve(element[arguments[0]]()).then(() => done('done'), (error) => done(String(error)))";
    let said: String = person.script_async(script, vec![json!(method)]).await?;
    ensure!(said == "done", "{method}: {said}");
    Ok(())
}

/// Names of keys and databases, of whomever they are.
async fn kept(person: &Person<'_>) -> Result<Vec<String>> {
    let mut all: Vec<String> = person.local().await?.into_keys().collect();
    all.extend(person.session().await?.into_keys());
    all.extend(person.databases().await?);
    all.sort();
    Ok(all)
}

/// A host with keys and a database of its own.
const OWN_KEYS: &str = "const done = arguments[arguments.length - 1];
    localStorage.setItem('host', 'stays');
    localStorage.setItem('everyday', 'stays too');
    sessionStorage.setItem('host-tab', 'stays');
    const opening = indexedDB.open('host-base');
    opening.onsuccess = () => { opening.result.close(); done(null) };";

#[tokio::test]
async fn erase_leaves_nothing_of_ours_and_all_of_the_hosts() -> Result<()> {
    let site = Site::serve()?;
    let theirs = ["everyday", "host", "host-base", "host-tab"];
    let walk = async |person: &Person<'_>| {
        for (attributes, device) in [
            (vec![], "own"),
            (vec![("name", "library")], "own"),
            (vec![("storage", "tab")], ""),
            (vec![], "shared"),
        ] {
            visit(person, &set(&site, &attributes)).await?;
            person.script_async::<()>(OWN_KEYS, vec![]).await?;
            person.turn("next").await?;
            if !device.is_empty() {
                person.choose(device).await?;
                person.turn("next").await?;
            }
            person.choose("alone").await?;
            person.turn("next").await?;
            ensure!(kept(person).await?.len() > theirs.len(), "nothing was kept: {attributes:?}");
            asked(person, "erase").await?;
            assert_eq!(kept(person).await?, theirs, "{attributes:?} {device}");
            person.until("it says so", "return document.querySelector('.app[data-screen=left]')").await?;
            // Nothing comes back when the page is left, or loaded again.
            visit(person, &set(&site, &attributes)).await?;
            assert_eq!(person.screen().await?, "welcome");
            assert_eq!(kept(person).await?, theirs, "{attributes:?} {device}, loaded again");
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// A host's own button for it works wherever the widget is, and erases what is of this widget.
#[tokio::test]
async fn erase_works_before_anything_is_drawn_and_leaves_other_widgets_alone() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        visit(person, &set(&site, &[("name", "library")])).await?;
        person.turn("next").await?;
        person.choose("own").await?;
        prepare_beside(person, &life("veteran", "profile")?).await?;
        person.leave_widget();
        person.go(&board(&site, "", &format!("<div style=\"height: 6000px\"></div>{}", with(&[])))).await?;
        let defined = "return customElements.get('everyday-skills')";
        person.until("the loader is there", defined).await?;
        asked(person, "erase").await?;
        let left = kept(person).await?;
        ensure!(
            !left.is_empty() && left.iter().all(|key| key.starts_with("everyday-skills.library")),
            "{left:?}"
        );
        let drawn = "return Boolean(document.querySelector('everyday-skills').shadowRoot?.querySelector('.app[data-screen]'))";
        ensure!(!person.script::<bool>(drawn, vec![]).await?, "it was drawn for that");
        // It can still be opened, and begins anew.
        person.script::<()>("document.querySelector('everyday-skills').open()", vec![]).await?;
        person.enter_widget("everyday-skills").await?;
        assert_eq!(person.screen().await?, "welcome");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// Answers of the widget without a name, beside what is there.
async fn prepare_beside(person: &Person<'_>, life: &str) -> Result<()> {
    person.leave_widget();
    person.go(&person.site.host("empty.html")).await?;
    person.put(KEY, life).await
}
