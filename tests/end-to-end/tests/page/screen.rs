//! The second screen for a client, and two languages side by side: what is on them, and what never is.

use anyhow::{Context, Result, ensure};
use end_to_end::{Answer, CLOCKS, Change, DESK_PASSPHRASE, Person, Site, Tab, Visit};
use serde_json::json;

const FORM: &str = "form/trial-and-error";
const OTHER_FORM: &str = "form/reading";
/// What clients wrote: none of it may stay for the next one.
const FIRST: &str = "I hide zebras from my landlord";
const SECOND: &str = "I count owls at night";

async fn new_client(person: &Person<'_>) -> Result<()> {
    person.turn("new-client").await?;
    // From the welcome on there is a path.
    person.turn("next").await
}

/// At a desk with a new client and a second screen: the tabs of both.
async fn begin(person: &Person<'_>) -> Result<(Tab, Tab)> {
    person.set_up_desk().await?;
    new_client(person).await?;
    Ok((person.tab().await?, person.open_screen().await?))
}

async fn tell(person: &Person<'_>, form: &str, words: &str) -> Result<()> {
    person.go_by_path(form).await?;
    person.choose_by("main [data-activity]").await?;
    person.write_own(words).await
}

/// Counts in a second screen how often it looks at storage, in any way there is.
const LOOKS: &str = "if (window.name.startsWith('everyday-skills-screen-')) {
    window.looks = [];
    for (const [of, calls] of [[Storage, ['setItem', 'getItem', 'removeItem', 'key', 'clear']], [IDBFactory, ['open']]]) {
        for (const call of calls) {
            const real = of.prototype[call];
            of.prototype[call] = function (...given) { window.looks.push(call); return real.apply(this, given) };
        }
    }
}";

#[tokio::test]
async fn a_second_screen_shows_the_page_and_nothing_to_press_or_keep() -> Result<()> {
    let site = Site::serve_after(LOOKS)?;
    let walk = async |person: &Person<'_>| {
        let (desk, screen) = begin(person).await?;
        tell(person, FORM, FIRST).await?;
        let question = person.sees("h1").await?;

        person.turn_to(&screen).await?;
        person.until_screen_shows(FORM).await?;
        assert_eq!(person.sees(".shown h1").await?, question);
        let written = format!("return document.querySelector('textarea').value === {}", json!(FIRST));
        person.until("what is typed is shown", &written).await?;
        ensure!(person.is_chosen("[data-activity]").await?, "what is chosen is not");
        for absent in [".top", ".foot", ".path", ".ask-next", ".notices", ".beside", "[data-client]"] {
            ensure!(person.texts(absent).await?.is_empty(), "{absent} is on the screen");
        }
        let seen = "return [...document.querySelectorAll('.second-screen button')].some((it) => it.checkVisibility())";
        ensure!(!person.script::<bool>(seen, vec![]).await?, "there is something to press");
        ensure!(
            person
                .script::<bool>(
                    "return Boolean(document.querySelector('.shown h1').closest('[inert]'))",
                    vec![]
                )
                .await?
        );
        person.passes_axe().await?;
        person.fits_its_window().await?;
        assert_eq!(person.script::<Vec<String>>("return window.looks", vec![]).await?, Vec::<String>::new());

        person.turn_to(&desk).await?;
        person.turn("next").await?;
        let next = person.address_of_page().await?;
        person.turn_to(&screen).await?;
        person.until_screen_shows(&next).await?;
        person.not_in_document(&[FIRST]).await?;

        // Loaded again, it asks what is shown, and is what it was.
        person.reload().await?;
        person.until_screen_shows(&next).await?;
        person.turn_to(&desk).await?;
        tokio::time::sleep(std::time::Duration::from_millis(1500)).await;
        assert_eq!(person.windows().await?, 2);
        person.press("screen-close").await?;
        person
            .until("it can be opened again", "return document.querySelector('[data-action=screen-open]')")
            .await?;
        assert_eq!(person.windows().await?, 1);
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn nothing_of_one_client_is_on_the_screen_of_the_next() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let (desk, screen) = begin(person).await?;
        // All that the screen ever shows, in order, from now on.
        person.turn_to(&screen).await?;
        person
            .script::<()>(
                "window.seen = []; const app = document.querySelector('.second-screen');
                new MutationObserver(() => {
                    if (seen.at(-1) !== app.dataset.shows) seen.push(app.dataset.shows);
                }).observe(app, { attributes: true })",
                vec![],
            )
            .await?;
        person.turn_to(&desk).await?;
        tell(person, FORM, FIRST).await?;
        person.turn_to(&screen).await?;
        person.until_screen_shows(FORM).await?;

        person.turn_to(&desk).await?;
        person.turn("to-desk").await?;
        person.until_at_desk().await?;
        person.turn_to(&screen).await?;
        person.until_screen_shows("blank").await?;
        person.not_in_document(&[FIRST, "zebra"]).await?;
        person.until_seen(".blank .lead", &person.text.say("screen-blank")).await?;
        person.passes_axe().await?;

        person.turn_to(&desk).await?;
        new_client(person).await?;
        tell(person, OTHER_FORM, SECOND).await?;
        person.turn_to(&screen).await?;
        person.until_screen_shows(OTHER_FORM).await?;
        person.not_in_document(&[FIRST, "zebra"]).await?;
        person.script::<()>("window.seen.push('end')", vec![]).await?;
        let seen: Vec<String> = person.script("return window.seen", vec![]).await?;
        let of_first = seen.iter().position(|shown| shown == FORM).context("the first was never shown")?;
        let of_second = seen.iter().position(|shown| shown == OTHER_FORM).context("the second was never")?;
        ensure!(
            seen.get(of_first..of_second).is_some_and(|between| between.iter().any(|shown| shown == "blank")),
            "nothing between two clients: {seen:?}"
        );

        // The same page of the other client: the first one's ticks and words are not on it.
        person.turn_to(&desk).await?;
        person.go_by_path(FORM).await?;
        person.turn_to(&screen).await?;
        person.until_screen_shows(FORM).await?;
        ensure!(!person.is_chosen("[data-activity]").await?, "a tick of the first client");
        person.not_in_document(&[FIRST, "zebra"]).await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn the_screen_is_blank_when_the_desk_is_locked_private_or_gone() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let (desk, screen) = begin(person).await?;
        tell(person, FORM, FIRST).await?;
        let is_blank = async || {
            person.turn_to(&screen).await?;
            person.until_screen_shows("blank").await?;
            person.not_in_document(&[FIRST]).await?;
            person.turn_to(&desk).await
        };
        for private in ["privacy", "ask-erase"] {
            person.turn(private).await?;
            is_blank().await?;
            person.turn("back").await?;
            person.turn_to(&screen).await?;
            person.until_screen_shows(FORM).await?;
            person.turn_to(&desk).await?;
        }
        person.turn("lock-now").await?;
        is_blank().await?;
        person.unlock(DESK_PASSPHRASE).await?;
        person.turn_to(&screen).await?;
        person.until_screen_shows(FORM).await?;

        // Whoever says something there in another way changes nothing.
        let shown: String = person.sees(".shown h1").await?;
        person.turn_to(&desk).await?;
        let forged = "const name = arguments[0], channel = new BroadcastChannel(name);
            for (const text of ['', 'x', '9 page', '9 page 1 en\\n{', '9 page 1 en\\n[]', '9 group', '9 group x', '9 group -1',
                '99999999999 blank', '9 page 1 en\\n{\"format\":\"everyday-skills\",\"version\":999,\"page\":\"desk\",\"answers\":{}}',
                '9 page x en\\n' + '['.repeat(100000)]) channel.postMessage(text);
            channel.postMessage({ blank: true }); channel.postMessage(null);";
        person.turn_to(&screen).await?;
        let name: String = person.script("return window.name", vec![]).await?;
        ensure!(name.starts_with("everyday-skills-screen-"), "the window is called {name:?}");
        person.turn_to(&desk).await?;
        person.script::<()>(forged, vec![json!(name)]).await?;
        person.turn("next").await?;
        person.turn("back").await?;
        person.turn_to(&screen).await?;
        person.until_screen_shows(FORM).await?;
        assert_eq!(person.sees(".shown h1").await?, shown);

        // The tab with the desk goes.
        person.turn_to(&desk).await?;
        person.close_tab(&screen).await?;
        person.until_screen_shows("blank").await?;
        person.not_in_document(&[FIRST]).await
    };
    Visit::to(&site).run(walk).await
}

/// A tab that was stopped says nothing, not even that it goes.
#[tokio::test]
async fn a_screen_that_hears_nothing_of_the_desk_shows_nothing() -> Result<()> {
    let site = Site::serve_after(CLOCKS)?;
    let walk = async |person: &Person<'_>| {
        let (desk, screen) = begin(person).await?;
        tell(person, FORM, FIRST).await?;
        person.turn_to(&screen).await?;
        person.until_screen_shows(FORM).await?;
        let silent = "window.real = BroadcastChannel.prototype.postMessage;
            BroadcastChannel.prototype.postMessage = () => {}";
        person.turn_to(&desk).await?;
        person.script::<()>(silent, vec![]).await?;
        person.turn_to(&screen).await?;
        person.skip(10_000).await?;
        person.until_screen_shows("blank").await?;
        person.not_in_document(&[FIRST]).await?;
        // It is there again, and so is the page.
        person.turn_to(&desk).await?;
        person.script::<()>("BroadcastChannel.prototype.postMessage = window.real", vec![]).await?;
        person.turn_to(&screen).await?;
        person.until_screen_shows(FORM).await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn in_a_hosts_page_the_widget_there_is_the_screen() -> Result<()> {
    let site = Site::serve()?;
    for (name, attributes) in [("near.html", ""), ("asked.html", "mode=dialog")] {
        // Far below what is seen.
        let page =
            "<!doctype html><html lang=en><title>Host</title><link rel=icon href=data:,><main><h1>Host</h1>
            <p style=height:3000px>Town</p><everyday-skills ATTRIBUTES></everyday-skills></main>
            <script type=module src={{origin}}/shelf/everyday-skills.js></script>";
        site.put_host(name, &page.replace("ATTRIBUTES", attributes));
        let walk = async |person: &Person<'_>| {
            person.go(&site.host_beside(name)).await?;
            person.look_into("everyday-skills");
            person.until("it is known", "return customElements.get('everyday-skills')").await?;
            person.script::<()>("page.querySelector('everyday-skills').open()", vec![]).await?;
            person.enter_widget("everyday-skills").await?;
            person.set_up_desk_here().await?;
            new_client(person).await?;
            person.press("screen-open").await?;
            let screen = person.other_window().await?;
            person.go_by_path(FORM).await?;
            person.turn_to(&screen).await?;
            person.until("the screen is there", "return document.querySelector('.second-screen')").await?;
            person.until_screen_shows(FORM).await?;
            let seen = "const { top, bottom } = document.querySelector('.shown').getBoundingClientRect();
                return top < innerHeight && bottom > 0";
            person.until("it is in view", seen).await
        };
        Visit::to(&site).run(walk).await.with_context(|| name.to_owned())?;
    }
    Ok(())
}

#[tokio::test]
async fn what_a_counselor_says_and_who_it_is_never_reach_the_screen() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.set_up_desk().await?;
        new_client(person).await?;
        let desk = person.tab().await?;
        // Whatever is said on the channel is heard by a third window.
        let screen = person.open_screen().await?;
        person.turn_to(&screen).await?;
        let name: String = person.script("return window.name", vec![]).await?;
        let spy = person.open_tab().await?;
        person.go(&site.blank()).await?;
        person
            .script::<()>(
                "window.heard = []; window.channel = new BroadcastChannel(arguments[0]);
                channel.onmessage = ({ data }) => heard.push(data)",
                vec![json!(name)],
            )
            .await?;
        person.turn_to(&desk).await?;
        tell(person, FORM, FIRST).await?;
        person.write(".interview textarea", "Her giraffe note").await?;
        person.go_to_first("level/").await?;
        person.choose_by(".main [data-choice='not-yet']").await?;
        person.choose_by(".agree-view [data-choice$='on-my-own']").await?;
        person.go_by_path("profile").await?;
        person.turn("next").await?;
        ensure!(person.sees("main").await?.contains(&person.text.say("agree-talk")), "both views agree");
        // What both agree on is the client's to see, but not what the counselor thinks.
        person.turn_to(&screen).await?;
        person.until_screen_shows("agree").await?;
        let seen = person.sees(".shown").await?;
        ensure!(
            !seen.contains(&person.text.say("agree-talk")),
            "the counselor's view is on the screen: {seen}"
        );
        person.turn_to(&spy).await?;
        person
            .until("something is said", &format!("return heard.some((it) => it.includes({}))", json!(FIRST)))
            .await?;
        let heard: Vec<String> = person.script("return heard", vec![]).await?;
        for word in ["desk/", "\"name\"", "\"key\"", "badge/", "giraffe"] {
            let told = heard.iter().find(|text| text.contains(word));
            ensure!(told.is_none(), "{word} is told: {told:?}");
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn a_browser_that_opens_no_window_is_told_of() -> Result<()> {
    let site = Site::serve_after("window.open = () => null;")?;
    let walk = async |person: &Person<'_>| {
        person.set_up_desk().await?;
        new_client(person).await?;
        person.press("screen-open").await?;
        person.until_seen(".desk-said", &person.text.say("screen-failed")).await?;
        person.passes_axe().await?;
        person.fits_its_window().await
    };
    Visit::to(&site).run(walk).await
}

/// English with an accent on each e: a language that nobody speaks, and everybody here reads.
fn accented(table: &str, marks: fn(&str) -> bool) -> String {
    let rows = table.lines().map(|row| {
        let mut cells: Vec<String> = row.split('\t').map(str::to_owned).collect();
        if let [kind, language] = cells.as_mut_slice()
            && kind == "language"
        {
            "eo".clone_into(language);
        }
        let from = match cells.first().map_or("", String::as_str) {
            "message" if cells.get(1).is_some_and(|key| marks(key)) => 2,
            "setting" | "hope" | "relation" | "check" | "barrier" | "card" => 2,
            "activity" => 6,
            _ => usize::MAX,
        };
        for cell in cells.iter_mut().skip(from) {
            *cell = accent(cell);
        }
        cells.join("\t") + "\n"
    });
    rows.collect()
}

/// With an accent on each e that is not in the name of a value, nor in a drawing.
fn accent(text: &str) -> String {
    let mut depth = 0_usize;
    let sign = |sign: char| {
        match sign {
            '{' | '<' => depth += 1,
            '}' | '>' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if sign == 'e' && depth == 0 { 'é' } else { sign }
    };
    text.chars().map(sign).collect()
}

/// The loader, shortened or not, that knows these files of another language.
fn knowing(loader: &str, parts: &[&str]) -> String {
    const FIRST: &str = "\"content-en.tsv\":";
    let address = |part| format!("\"{part}-eo.tsv\": new URL(\"./{part}-eo.tsv\", import.meta.url),");
    let more: String = parts.iter().map(address).collect();
    loader.replacen(FIRST, &[more.as_str(), FIRST].concat(), 1)
}

/// A site in two languages.
fn in_two_languages() -> Result<Site> {
    let dist = end_to_end::Environment::read()?.dist;
    let parts = [
        ("content-en.tsv", "content-eo.tsv"),
        ("cards-en.tsv", "cards-eo.tsv"),
        ("careers-en.tsv", "careers-eo.tsv"),
        ("papers-en.tsv", "papers-eo.tsv"),
        ("counselor-en.tsv", "counselor-eo.tsv"),
    ];
    let mut changes = vec![Change {
        file: "everyday-skills.js",
        answer: Answer::Edited(|loader| {
            knowing(loader, &["content", "cards", "careers", "papers", "counselor"])
        }),
    }];
    for (english, other) in parts {
        let table = std::fs::read_to_string(dist.join(english)).with_context(|| english.to_owned())?;
        let table = accented(&table, |key| key != "direction");
        changes.push(Change { file: other, answer: Answer::New(table) });
    }
    Site::serve_with(changes)
}

/// In the panel beside the question, which is folded where there is no room for it.
async fn choose_esperanto(person: &Person<'_>) -> Result<()> {
    person.unfold(".panel .desk-languages").await?;
    person.choose_by(".desk-languages [data-choice='eo']").await
}

#[tokio::test]
async fn a_client_is_asked_in_their_language_and_the_counselor_reads_the_same_beside_it() -> Result<()> {
    let site = in_two_languages()?;
    let walk = async |person: &Person<'_>| {
        let (desk, screen) = begin(person).await?;
        tell(person, FORM, FIRST).await?;
        let question = person.sees("h1").await?;
        choose_esperanto(person).await?;
        let asked = "h1";
        person.until_seen(asked, &accent(&question)).await?;
        assert_eq!(person.attributes(".asked", "lang").await?, ["eo"]);
        assert_eq!(person.attributes(".reading", "lang").await?, ["en"]);
        assert_eq!(person.attributes(".app", "lang").await?, ["en"]);
        person.until_seen(".reading h2", &question).await?;
        // What stands around is the counselor's.
        ensure!(
            person.sees(".top").await?.contains(&person.text.say("desk-back")),
            "the desk is in another language"
        );
        let chosen = person.sees(".reading .chosen").await?;
        assert_eq!(chosen, person.text.say("screen-chosen"));
        let alive = ".reading :is(input, textarea, select, button, a, [id], [name], [data-action], [data-choice], svg)";
        ensure!(
            person.attributes(alive, "class").await?.is_empty(),
            "something to press in what is only read"
        );
        person.passes_axe().await?;
        person.fits_its_window().await?;
        // Typing goes on, and what is typed is the client's.
        person.write("main textarea", " and keys").await?;
        person.turn_to(&screen).await?;
        person.until_seen(".shown h1", &accent(&question)).await?;
        assert_eq!(person.attributes(".app", "lang").await?, ["eo"]);
        let written = format!(
            "return document.querySelector('textarea').value === {}",
            json!(format!("{FIRST} and keys"))
        );
        person.until("what is typed is shown", &written).await?;
        ensure!(person.texts(".reading").await?.is_empty(), "the counselor's language is on the screen");
        person.turn_to(&desk).await?;
        // On to the profile and the papers, each in both.
        person.go_by_path("profile").await?;
        person.until_seen("h1", &accent(&person.text.say("profile-title"))).await?;
        person.until_seen(".reading h2", &person.text.say("profile-title")).await?;
        person.passes_axe().await?;
        // What is the counselor's own page is in one.
        person.turn("to-desk").await?;
        person.until_at_desk().await?;
        ensure!(person.texts(".reading").await?.is_empty(), "the desk is in two languages");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn without_the_words_of_a_language_the_page_stays_in_the_counselors() -> Result<()> {
    let site = Site::serve_with(vec![Change {
        file: "everyday-skills.js",
        answer: Answer::Edited(|loader| knowing(loader, &["content", "cards"])),
    }])?;
    let walk = async |person: &Person<'_>| {
        person.set_up_desk().await?;
        new_client(person).await?;
        person.go_by_path(FORM).await?;
        let question = person.sees("h1").await?;
        let desk = person.tab().await?;
        let screen = person.open_screen().await?;
        choose_esperanto(person).await?;
        person
            .until_seen(".desk-languages [role='status'] p", &person.text.say("screen-language-failed"))
            .await?;
        assert_eq!(person.sees("h1").await?, question);
        ensure!(!person.console().await?.is_empty(), "the console does not say why");
        person.passes_axe().await?;
        person.turn_to(&screen).await?;
        person.until_seen(".shown h1", &question).await?;
        person.turn_to(&desk).await
    };
    Visit::to(&site).run(walk).await
}
