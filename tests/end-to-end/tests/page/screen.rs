//! The second screen for a client: what is on it, and what never is.

use anyhow::{Context, Result, ensure};
use end_to_end::{CLOCKS, DESK_PASSPHRASE, Person, Site, Tab, Visit, key};
use serde_json::json;

pub(crate) const FORM: &str = "form/trial-and-error";
const OTHER_FORM: &str = "form/reading";
/// What clients wrote: none of it may stay for the next one.
pub(crate) const FIRST: &str = "I hide zebras from my landlord";
const SECOND: &str = "I count owls at night";

pub(crate) async fn new_client(person: &Person<'_>) -> Result<()> {
    person.turn("new-client").await?;
    // From the welcome on there is a path.
    person.turn("next").await
}

/// At a desk with a new client and a second screen: the tabs of both.
pub(crate) async fn begin(person: &Person<'_>) -> Result<(Tab, Tab)> {
    person.set_up_desk().await?;
    new_client(person).await?;
    Ok((person.tab().await?, person.open_screen().await?))
}

pub(crate) async fn tell(person: &Person<'_>, form: &str, words: &str) -> Result<()> {
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
        // Who hears the page hears all of it, and can change nothing either.
        let press = "const it = document.querySelector('.shown [data-activity]'), was = it.checked;
            it.click();
            return it.checked === was && document.querySelector('.shown textarea').readOnly";
        ensure!(person.script::<bool>(press, vec![]).await?, "an answer can be changed");
        for _ in 0..3 {
            person.key(key::TAB).await?;
            ensure!(
                person.is_focused("body, :not(.shown *)").await?,
                "focus gets into what is only looked at"
            );
        }
        person.reads_well().await?;
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

/// Pages of hosts, with the attributes of the widget there.
pub(crate) const HOSTS: [(&str, &str); 2] = [("near.html", ""), ("asked.html", "mode=dialog")];

/// In a host's page, far below what is seen: at a desk with a new client on a card, and a second screen. The tabs of both.
pub(crate) async fn begin_in_hosts_page(
    site: &Site,
    person: &Person<'_>,
    name: &str,
    attributes: &str,
) -> Result<(Tab, Tab)> {
    let page =
        "<!doctype html><html lang=en><title>Host</title><link rel=icon href=data:,><main><h1>Host</h1>
        <p style=height:3000px>Town</p><everyday-skills ATTRIBUTES></everyday-skills></main>
        <script type=module src={{origin}}/shelf/everyday-skills.js></script>";
    site.put_host(name, &page.replace("ATTRIBUTES", attributes));
    person.go(&site.host_beside(name)).await?;
    person.look_into("everyday-skills");
    person.until("it is known", "return customElements.get('everyday-skills')").await?;
    person.script::<()>("page.querySelector('everyday-skills').open()", vec![]).await?;
    person.enter_widget("everyday-skills").await?;
    person.set_up_desk_here().await?;
    new_client(person).await?;
    let desk = person.tab().await?;
    person.press("screen-open").await?;
    let screen = person.other_window().await?;
    person.go_by_path(FORM).await?;
    Ok((desk, screen))
}

#[tokio::test]
async fn in_a_hosts_page_the_widget_there_is_the_screen() -> Result<()> {
    let site = Site::serve()?;
    for (name, attributes) in HOSTS {
        let walk = async |person: &Person<'_>| {
            let (_, screen) = begin_in_hosts_page(&site, person, name, attributes).await?;
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
async fn what_a_counselor_says_reaches_the_screen_only_where_the_two_talk_about_it() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.set_up_desk().await?;
        person.write("#everyday-skills-code", "ZX-9").await?;
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
        person.turn_to(&screen).await?;
        person.until_screen_shows("profile").await?;
        let secret = ["desk/", "\"name\"", "\"key\"", "badge/", "giraffe", "ZX-9"];
        let heard = async || {
            person.turn_to(&spy).await?;
            let said = format!("return heard.some((it) => it.includes({}))", json!(FIRST));
            person.until("something is said", &said).await?;
            person.script::<Vec<String>>("return heard.splice(0)", vec![]).await
        };
        for text in heard().await? {
            let told = secret.iter().find(|word| text.contains(**word));
            ensure!(told.is_none(), "{told:?} is told: {text}");
        }
        // Where the two talk about both views, the client sees what the counselor sees.
        person.turn_to(&desk).await?;
        person.turn("next").await?;
        ensure!(person.sees("main").await?.contains(&person.text.say("agree-screen")), "that is not said");
        let views = person.texts(".difference :is(h3, dl, .ask)").await?;
        ensure!(views.contains(&person.text.say("agree-ask-less")), "both say the same: {views:?}");
        person.turn_to(&screen).await?;
        person.until_screen_shows("agree").await?;
        assert_eq!(person.texts(".shown .difference :is(h3, dl, .ask)").await?, views);
        ensure!(person.texts(".agree-take").await?.is_empty(), "there is something to press");
        person.passes_axe().await?;
        person.fits_its_window().await?;
        // One that both see alike by now stays where it is, for both.
        person.turn_to(&desk).await?;
        person.choose_by(".difference [data-choice='level-on-my-own']").await?;
        let views = person.texts(".difference :is(h3, dl, .ask)").await?;
        ensure!(views.contains(&person.text.say("agree-ask-alike")), "it goes away");
        person.turn_to(&screen).await?;
        person.until_seen(".shown .difference .ask", &person.text.say("agree-ask-alike")).await?;
        assert_eq!(person.texts(".shown .difference :is(h3, dl, .ask)").await?, views);
        for text in heard().await? {
            let text = text.replace("desk/view/", "");
            let told = secret.iter().find(|word| text.contains(**word));
            ensure!(told.is_none(), "{told:?} is told: {text}");
        }
        // And nowhere else.
        person.turn_to(&desk).await?;
        person.turn("back").await?;
        person.turn_to(&screen).await?;
        person.until_screen_shows("profile").await?;
        let last = heard().await?.pop().context("nothing is said")?;
        ensure!(!last.contains("desk/"), "it is told of another page: {last}");
        // Whoever else says a note there shows nothing.
        let forged = "channel.postMessage('99 page 9 en\\n' + JSON.stringify({
            format: 'everyday-skills', version: 1, page: 'agree',
            answers: { 'desk/note/agree': 'giraffe', 'desk/code': 'giraffe', 'hope/job': 'yes' } }))";
        person.script::<()>(forged, vec![]).await?;
        person.turn_to(&screen).await?;
        person.not_in_document(&["giraffe"]).await
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
