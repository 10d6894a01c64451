//! The page that says what is kept and what was sent: all of it is so.

use anyhow::{Context, Result, ensure};
use end_to_end::{Answer, CARDS, CAREERS, Change, KEY, Person, SET_ASIDE, Site, Visit, WORDS, saved};
use keeping::SLOTS;

/// What the page says is kept: key, size and raw text of each.
async fn listed(person: &Person<'_>) -> Result<Vec<(String, String, String)>> {
    let script = "return [...document.querySelectorAll('.kept > li')].map((it) =>
        [it.querySelector('code').textContent, it.querySelector('p').textContent, it.querySelector('pre').textContent])";
    person.script(script, vec![]).await
}

/// A size as the page says it.
fn size(person: &Person<'_>, bytes: usize) -> String {
    if bytes < 1000 {
        return person.text.count("size-bytes", bytes);
    }
    let tenths = bytes.div_ceil(100);
    person.text.say_with("size-kb", &[("size", &format!("{}.{}", tenths / 10, tenths % 10))])
}

/// That the page lists what is stored under keys of ours, no more and no less, to the letter.
async fn lists_what_is_stored(person: &Person<'_>) -> Result<()> {
    let mut stored = Vec::new();
    for (kept, place) in [(person.local().await?, "kept-device"), (person.session().await?, "kept-tab")] {
        for (key, text) in kept.into_iter().filter(|(key, _)| key.starts_with("everyday-skills")) {
            let about = format!("{} · {}", person.text.say(place), size(person, text.len()));
            stored.push((key, about, text));
        }
    }
    assert_eq!(listed(person).await?, stored);
    let says = |key: &str| person.text.say(key);
    let main = person.sees("main").await?;
    assert_eq!(main.contains(&says("privacy-nothing")), stored.is_empty(), "that nothing is kept");
    assert_eq!(main.contains(&says("kept-mirror")), !person.databases().await?.is_empty(), "the database");
    for (at, (key, _, text)) in stored.iter().enumerate() {
        person.click(&format!(".kept > li:nth-child({}) [data-action='save-item']", at + 1)).await?;
        assert_eq!(&person.saved_file("everyday-skills-raw.json").await?, text, "{key} as a file");
    }
    Ok(())
}

#[tokio::test]
async fn what_is_listed_is_what_is_stored_to_the_letter() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        person.turn("privacy").await?;
        lists_what_is_stored(person).await?;
        person.page_is_sound(&person.state().await?).await?;
        person.nothing_is_left().await?;

        let answers = [("device", "own"), ("own/reading/own-1", "Großmutters Uhr <b>🕰</b> & \u{202e}x")];
        let aside = format!("{SET_ASIDE}-2");
        let kept = [
            (KEY, saved("take", &answers)),
            (SET_ASIDE, "{ damaged".to_owned()),
            (&aside, "again".to_owned()),
            ("host", "not ours".to_owned()),
        ];
        let kept: Vec<(&str, &str)> = kept.iter().map(|(key, text)| (*key, text.as_str())).collect();
        person.prepare_only(&kept).await?;
        person.open().await?;
        person.turn("privacy").await?;
        lists_what_is_stored(person).await?;
        person.passes_axe_unfolded().await?;
        person.fits_its_window().await?;
        ensure!(!person.sees("main").await?.contains("not ours"), "what the host keeps is nobody's business");

        // On a device that others use, it is in the tab.
        person.turn("back").await?;
        person.go_by_path("welcome").await?;
        person.turn("next").await?;
        person.choose("shared").await?;
        person.turn("privacy").await?;
        ensure!(!person.local().await?.contains_key(KEY), "it is still on the device");
        lists_what_is_stored(person).await
    };
    Visit::to(&site).run(walk).await
}

/// The names of the files that the page says it asked for since it was loaded.
async fn asked(person: &Person<'_>) -> Result<Vec<String>> {
    let names = "section:has(> [role='status']) > ul.files code";
    person
        .script(
            "return [...document.querySelectorAll(arguments[0])].map((it) => it.textContent)",
            vec![names.into()],
        )
        .await
}

/// That the page says it asked for exactly these since it was loaded.
async fn says_it_asked_for(person: &Person<'_>, files: &[&str]) -> Result<()> {
    let ours = files.iter().filter(|name| !name.starts_with("http")).count();
    let said = match (ours, files.len()) {
        (_, 0) => person.text.say("sent-nothing"),
        (0, _) => person.text.say("sent-elsewhere"),
        _ => person.text.count("sent-files", ours),
    };
    let seen = person.until_seen("main section [role='status'] p", &said).await;
    if seen.is_err() {
        ensure!(
            false,
            "it says {:?} and names {:?}, not {files:?}",
            person.texts("main section [role='status']").await?,
            asked(person).await?
        );
    }
    assert_eq!(asked(person).await?, files);
    Ok(())
}

#[tokio::test]
async fn what_was_asked_for_is_counted_live_and_is_what_the_server_saw() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        person.turn("privacy").await?;
        says_it_asked_for(person, &[]).await?;
        person.asked_only_for(&[CARDS]).await?;

        person
            .open_with(&saved("form/trial-and-error", &[("activity/bills-and-bank-papers-plan", "yes")]))
            .await?;
        person.turn("privacy").await?;
        says_it_asked_for(person, &[]).await?;
        let loaded =
            person.attributes("main section:has(> [role='status']) details code", "class").await?.len();
        ensure!(loaded >= 6, "only {loaded} files are named that were loaded to begin with");
        person.turn("back").await?;
        person.press("own").await?;
        person.asked_only_for(&[CARDS, WORDS]).await?;
        person.turn("privacy").await?;
        says_it_asked_for(person, &[WORDS]).await?;
        person.turn("back").await?;
        person.turn("so-far").await?;
        person.open_ideas().await?;
        person.turn("privacy").await?;
        says_it_asked_for(person, &[WORDS, CAREERS[0], CAREERS[1]]).await?;
        person.asked_only_for(&[CARDS, WORDS, CAREERS[0], CAREERS[1]]).await?;
        person.passes_axe_unfolded().await?;

        // Whoever else asks for something in this page, it is told: a part of the host's, an extension.
        ensure!(person.texts("main .warn").await?.is_empty(), "a warning of our own files");
        let theirs =
            "for (const it of ['/blank.html', 'icon.svg?of=hers']) fetch(it).then((it) => it.text())";
        person.script::<()>(theirs, vec![]).await?;
        let theirs = [person.site.blank(), format!("{}icon.svg?of=hers", person.site.address())];
        let all = [WORDS, CAREERS[0], CAREERS[1], &theirs[0], &theirs[1]];
        let named =
            "return document.querySelectorAll('section:has(> [role=status]) > ul.files code').length >= 5";
        person.until("both are named", named).await?;
        let mut names = asked(person).await?;
        names.sort();
        let mut all = all.map(str::to_owned);
        all.sort();
        assert_eq!(names, all);
        assert_eq!(person.sees("main .warn").await?, person.text.say("sent-elsewhere"));
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// Without the page's policy, as where a host's own page has the program in it.
fn without_policy(page: &str) -> String {
    let is_other = |tag: &&str| !tag.contains("Content-Security-Policy");
    page.split_inclusive('>').filter(is_other).collect()
}

#[tokio::test]
async fn a_request_to_anybody_else_is_named_in_full_with_a_warning() -> Result<()> {
    let elsewhere = Site::serve()?;
    let site = Site::serve_with(vec![Change { file: "index.html", answer: Answer::Edited(without_policy) }])?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        person.turn("privacy").await?;
        says_it_asked_for(person, &[]).await?;
        let address = elsewhere.blank();
        person
            .script::<()>("fetch(arguments[0], { mode: 'no-cors' })", vec![address.as_str().into()])
            .await?;
        says_it_asked_for(person, &[&address]).await?;
        assert_eq!(person.sees("main .warn").await?, person.text.say("sent-elsewhere"));
        person.passes_axe().await?;
        person.fits_its_window().await
    };
    Visit::to(&site).run(walk).await
}

/// The rules are not only said: the browser keeps them.
#[tokio::test]
async fn the_rules_that_are_shown_are_those_the_browser_keeps() -> Result<()> {
    let elsewhere = Site::serve()?;
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        person.turn("privacy").await?;
        let policy = "return document.querySelector('meta[http-equiv=Content-Security-Policy]').content";
        let policy: String = person.script(policy, vec![]).await?;
        let shown = person.texts("main pre").await?.pop().context("no rules")?;
        assert_eq!(
            shown.split_whitespace().collect::<Vec<_>>(),
            policy.split_whitespace().collect::<Vec<_>>()
        );
        ensure!(policy.starts_with("default-src 'none';"), "{policy}");
        let asked = elsewhere.requests().len();
        let refused = "const done = arguments[arguments.length - 1];
            addEventListener('securitypolicyviolation', (it) => done(it.effectiveDirective), { once: true });
            fetch(arguments[0]).then(() => done('sent'), () => {})";
        let refused: String = person.script_async(refused, vec![elsewhere.blank().into()]).await?;
        assert_eq!(refused, "connect-src");
        assert_eq!(elsewhere.requests().len(), asked, "it was sent nevertheless");
        person.console().await.map(drop)
    };
    Visit::to(&site).run(walk).await
}

/// Both slots hold what is there, so that one damaged is no loss.
#[tokio::test]
async fn both_slots_are_named_for_what_they_are() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        person.turn("next").await?;
        person.choose("own").await?;
        person.turn("privacy").await?;
        let titles = person.texts(".kept > li h3").await?;
        assert_eq!(titles, ["kept-answers", "kept-again"].map(|key| person.text.say(key)));
        ensure!(person.local().await?.keys().eq(SLOTS), "{:?}", person.local().await?);
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// The witness of all that is said here of other origins.
#[tokio::test]
async fn what_is_asked_of_another_origin_is_seen() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.go(&site.blank()).await?;
        person.asked_no_other_origin().await?;
        let ask = "const done = arguments[arguments.length - 1];
            fetch('http://elsewhere.invalid/').catch(() => null).then(() => done(null))";
        person.script_async::<()>(ask, vec![]).await?;
        ensure!(person.asked_no_other_origin().await.is_err(), "nobody saw it");
        // That there is nobody is told to the console.
        person.console().await.map(drop)
    };
    Visit::to(&site).run(walk).await
}
