//! Whole appointments at the counselor's desk: three clients in a row, and nobody there in the middle of one.

use crate::share::{given, open_link, take_over};
use anyhow::{Context, Result, ensure};
use end_to_end::{CLOCKS, DESK_PASSPHRASE, Person, PrintSize, Site, Size, Tab, Visit};
use std::time::Duration;

/// A client, with a word of their own in each kind of text.
struct Client {
    code: &'static str,
    /// In what they say and agree on.
    told: &'static str,
    /// In the counselor's note.
    note: &'static str,
    /// In the note that may stand on the agreement.
    ticked: &'static str,
}

const CLIENTS: [Client; 3] = [
    Client { code: "W-71", told: "marmalade", note: "starlings", ticked: "tangerine" },
    Client { code: "J.Q.", told: "trombones", note: "dragonfly", ticked: "blueberry" },
    Client { code: "5-88", told: "harmonica", note: "mudskipper", ticked: "gooseberry" },
];

const NOTE: &str = "#everyday-skills-talk-note";
const ON_PAPER: &str = ".beside [data-choice='note-on-paper']";
const VIEW: &str = ".beside [data-choice^='view-']:checked";

impl Client {
    fn words(&self) -> [&'static str; 4] {
        [self.code, self.told, self.note, self.ticked]
    }

    fn counselors(&self) -> [&'static str; 3] {
        [self.code, self.note, self.ticked]
    }

    /// The words of all others.
    fn others(&self) -> Vec<&'static str> {
        CLIENTS.iter().filter(|other| other.code != self.code).flat_map(Self::words).collect()
    }

    /// In what they take with them: their own, nothing of the counselor's, nothing of anybody else.
    fn is_theirs(&self, what: &str, text: &str) -> Result<()> {
        ensure!(text.contains(self.told), "{what}: nothing of {} in {text}", self.code);
        self.has_only_theirs(what, text)?;
        ensure!(!text.contains(self.ticked), "{what}: a note of {} is in {text}", self.code);
        Ok(())
    }

    fn has_only_theirs(&self, what: &str, text: &str) -> Result<()> {
        let foreign = self.others().into_iter().chain([self.code, self.note, "desk/"]);
        let found: Vec<_> = foreign.filter(|word| text.contains(word)).collect();
        ensure!(found.is_empty(), "{what} of {}: {found:?} is in {text}", self.code);
        Ok(())
    }
}

/// The words of all clients.
fn all() -> Vec<&'static str> {
    CLIENTS.iter().flat_map(Client::words).collect()
}

/// An appointment: the counselor's window and the client's.
struct Appointment<'a> {
    person: &'a Person<'a>,
    client: &'a Client,
    desk: Tab,
    screen: Tab,
}

impl Appointment<'_> {
    /// Looks everywhere: nothing of others in either window, nothing of the counselor's in the client's, nothing readable kept.
    async fn look(&self) -> Result<()> {
        self.look_but_for(None).await
    }

    /// The same where the client reads the note on the sheet that they are to sign.
    async fn look_at_sheet(&self) -> Result<()> {
        self.person.turn_to(&self.screen).await?;
        self.person.until_screen_shows("papers").await?;
        let reads =
            format!("return document.querySelector('.shown').innerText.includes({:?})", self.client.ticked);
        self.person.until("the note on the sheet is read", &reads).await?;
        self.person.turn_to(&self.desk).await?;
        self.look_but_for(Some(self.client.ticked)).await
    }

    /// `seen` is what the counselor wrote for the client to see.
    async fn look_but_for(&self, seen: Option<&str>) -> Result<()> {
        let Self { person, client, .. } = self;
        person.nowhere(&client.others()).await?;
        person.no_box_is_remembered().await?;
        let kept = person.everywhere().await?;
        for (place, text) in kept.iter().filter(|(place, _)| is_kept(place)) {
            let found = client.words().into_iter().find(|word| text.contains(word));
            ensure!(found.is_none(), "{place} keeps {found:?}");
        }
        person.turn_to(&self.screen).await?;
        person.nowhere(&client.others()).await?;
        let never: Vec<_> = client.counselors().into_iter().filter(|word| Some(*word) != seen).collect();
        person.nowhere(&never).await?;
        person.turn_to(&self.desk).await
    }

    /// Looks, on a page where nothing was answered yet.
    async fn look_at_new(&self) -> Result<()> {
        let chosen = self.person.attributes(".main input:checked", "id").await?;
        ensure!(chosen.is_empty(), "chosen already: {chosen:?}");
        self.look().await.with_context(|| self.client.code)
    }

    async fn note(&self, words: &str) -> Result<()> {
        assert_eq!(self.person.written(NOTE).await?, "");
        self.person.write(NOTE, words).await
    }

    async fn tell(&self) -> Result<()> {
        let Self { person, client, .. } = self;
        let told = client.told;
        person.turn("next").await?;
        self.look_at_new().await?;
        person.choose("proof").await?;
        person.turn("next").await?;
        self.look_at_new().await?;
        person.choose("home").await?;
        for form in ["form/trial-and-error", "form/reading"] {
            person.go_to_first(form).await?;
            self.look_at_new().await?;
            person.choose_by(".main [data-activity]").await?;
            person.write_own(&format!("I make {told} for the street")).await?;
            self.note(&format!("She talks of {}", client.note)).await?;
            // The client sees what they say.
            person.turn_to(&self.screen).await?;
            person.until_screen_shows(form).await?;
            let written = format!("return document.querySelector('.own textarea').value.includes({told:?})");
            person.until("what is typed is shown", &written).await?;
            person.turn_to(&self.desk).await?;
            self.look().await?;
            // What is looked through has it all: else nothing would ever be found.
            let all = person.everywhere().await?;
            let has =
                |place: &str, word| all.iter().any(|(at, text)| at.starts_with(place) && text.contains(word));
            ensure!(has("boxes", client.told) && has("boxes", client.note) && has("document", client.code));
            ensure!(has("local everyday-skills-desk/", "\"lock\":") && has("database ", "lock"));
        }
        person.go_to_first("stories").await?;
        self.look_at_new().await?;
        person.choose("own-1").await?;
        for part in ["did", "else", "hard", "result"] {
            person.turn("next").await?;
            self.look_at_new().await?;
            person.write(".main textarea", &format!("The {told} of {part}")).await?;
        }
        self.look().await
    }

    async fn judge(&self) -> Result<()> {
        let Self { person, client, .. } = self;
        person.go_to_first("skills").await?;
        self.look_at_new().await?;
        person.choose_by(".skill-cards .skill:nth-child(1) [data-choice='kept']").await?;
        person
            .write(".skill-cards .skill:nth-child(2) .own-name input", &format!("Knowing {}", client.told))
            .await?;
        person.go_to_first("level/").await?;
        self.look_at_new().await?;
        assert_eq!(person.attributes(VIEW, "data-choice").await?, ["view-none"], "a view of somebody else");
        person.choose("on-my-own").await?;
        person.choose_by(".beside [data-choice='view-with-help']").await?;
        self.look().await?;
        person.go_to_first("barriers").await?;
        self.look_at_new().await?;
        person.choose("time").await?;
        ensure!(!person.is_chosen(ON_PAPER).await?, "a tick of somebody else");
        self.note(&format!("We talked of {}", client.ticked)).await?;
        person.choose_by(ON_PAPER).await
    }

    /// The profile, what both agree on, and the sheet.
    async fn agree(&self) -> Result<()> {
        let Self { person, client, .. } = self;
        person.go_to_first("profile").await?;
        ensure!(person.sees(".main").await?.contains(client.told), "the profile has none of their words");
        self.look().await?;
        person.turn("next").await?;
        assert_eq!(person.screen().await?, "agree");
        assert_eq!(person.texts(".views .difference").await?.len(), 1);
        assert_eq!(person.written("#everyday-skills-goal-1-text").await?, "");
        self.look().await?;
        person.choose_by(".agree-strengths [data-choice]").await?;
        for part in ["text", "what", "who", "when", "where"] {
            person
                .write(&format!("#everyday-skills-goal-1-{part}"), &format!("Sell {}", client.told))
                .await?;
        }
        person.turn("agree-print").await?;
        person.until_there(".sheet").await?;
        assert_eq!(person.sees(".sheet .title").await?, person.text.say("paper-agreement"));
        assert_eq!(person.written("#everyday-skills-name").await?, "");
        person.write("#everyday-skills-name", &format!("Ann {}", client.told)).await?;
        self.look_at_sheet().await?;
        let sheets = person.printed(PrintSize::A4).await?;
        assert_eq!(sheets.len(), 1, "{sheets:?}");
        let sheet = sheets.concat();
        for there in [client.told, client.ticked] {
            ensure!(sheet.contains(there), "{there} is not on the sheet: {sheet}");
        }
        client.has_only_theirs("the sheet", &sheet)?;
        person.press("save-page").await?;
        let page = person.saved_file("everyday-skills-agreement.html").await?;
        ensure!(page.contains(client.ticked), "the file is not the sheet: {page}");
        client.has_only_theirs("the saved sheet", &page)
    }

    /// Gives all of it back: the copy and the link.
    async fn give(&self) -> Result<String> {
        let Self { person, client, .. } = self;
        person.go_to_first("take").await?;
        self.look().await?;
        person.press("save-copy").await?;
        client.is_theirs("the copy", &person.saved_file("everyday-skills.json").await?)?;
        person.turn("papers").await?;
        person.until_there(".sheet").await?;
        for paper in ["packet", "profile"] {
            person.choose(paper).await?;
            person.until_seen(".sheet .title", &person.text.say(&format!("paper-{paper}"))).await?;
            let printed = person.printed(PrintSize::A4).await?.concat();
            client.is_theirs(paper, &printed)?;
        }
        let (link, _) = given(person).await?;
        self.look().await?;
        Ok(link)
    }

    /// Closes the record; neither window has anything of anybody then.
    async fn close(&self) -> Result<()> {
        let Self { person, client, .. } = self;
        person.back_to_desk().await?;
        let told: Vec<_> =
            CLIENTS.iter().flat_map(|client| [client.told, client.note, client.ticked]).collect();
        nothing_shown(person, &told).await?;
        person.no_box_is_remembered().await?;
        person.nothing_of_desk_is_readable(&all()).await?;
        person.turn_to(&self.screen).await?;
        person.until_screen_shows("blank").await?;
        person.nowhere(&all()).await.with_context(|| format!("after {}", client.code))?;
        person.turn_to(&self.desk).await
    }
}

fn is_kept(place: &str) -> bool {
    ["local", "session", "database", "history", "cookies", "window", "address", "title"]
        .iter()
        .any(|kept| place.starts_with(kept))
}

/// That the next step of a goal is all of what was told that the list shows.
async fn nothing_shown(person: &Person<'_>, words: &[&str]) -> Result<()> {
    let rest = "const all = document.documentElement.cloneNode(true);
        all.querySelectorAll('.desk-list').forEach((list) => list.remove());
        return all.outerHTML";
    let rest: String = person.script(rest, vec![]).await?;
    let found = words.iter().find(|word| rest.contains(**word));
    ensure!(found.is_none(), "{found:?} is on the desk's page");
    Ok(())
}

#[tokio::test]
async fn three_clients_in_a_row_and_nothing_of_one_is_anywhere_with_the_next() -> Result<()> {
    let site = Site::serve()?;
    let mut links = Vec::new();
    let walk = async |person: &Person<'_>| {
        person.set_up_desk().await?;
        let desk = person.tab().await?;
        let mut open = None;
        for (at, client) in CLIENTS.iter().enumerate() {
            person.begin_with(client.code).await?;
            person.nowhere(&client.others()).await?;
            // It stays open for the second client, and is opened anew for the third.
            let screen = match open.take() {
                Some(screen) => screen,
                None => person.open_screen().await?,
            };
            let appointment = Appointment { person, client, desk: desk.clone(), screen: screen.clone() };
            appointment.look().await?;
            appointment.tell().await.with_context(|| client.code)?;
            appointment.judge().await.with_context(|| client.code)?;
            appointment.agree().await.with_context(|| client.code)?;
            links.push(appointment.give().await.with_context(|| client.code)?);
            // The browser's own button leads to no page of anybody else.
            for _ in 0..3 {
                person.script::<()>("history.back()", vec![]).await?;
                tokio::time::sleep(Duration::from_millis(300)).await;
                assert_eq!(person.sees(".top [data-client]").await?, client.code);
                appointment.look().await?;
            }
            appointment.close().await?;
            if at == 1 {
                person.press("screen-close").await?;
                person.until_there("[data-action='screen-open']").await?;
            } else {
                open = Some(screen);
            }
        }
        // Back from the desk, nobody's page is there.
        for _ in 0..3 {
            person.script::<()>("history.back()", vec![]).await?;
            tokio::time::sleep(Duration::from_millis(300)).await;
            person.until_at_desk().await?;
        }
        // Each is as it was left.
        for client in &CLIENTS {
            person.open_client(client.code).await?;
            person.nowhere(&client.others()).await?;
            person.go_to_first("barriers").await?;
            ensure!(
                person.written(NOTE).await?.contains(client.ticked),
                "the note of {} is lost",
                client.code
            );
            ensure!(person.is_chosen(ON_PAPER).await?, "the tick of {} is lost", client.code);
            person.nowhere(&client.others()).await?;
            person.back_to_desk().await?;
        }
        person.turn("leave-desk").await?;
        person.nowhere(&all()).await?;
        person.never_sent(&all())
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await?;
    for (client, link) in CLIENTS.iter().zip(&links) {
        let takes = async |person: &Person<'_>| {
            open_link(person, link).await?;
            let answers = take_over(person).await?;
            client.is_theirs("the link", &format!("{answers:?}"))?;
            // What was agreed on is theirs, too.
            let goal = answers.get("agreed/goal/1").context("no goal")?;
            ensure!(goal.contains(client.told), "{goal}");
            person.nowhere(&client.others()).await?;
            person.nowhere(&client.counselors()).await
        };
        Visit::to(&site).run(takes).await?;
    }
    Ok(())
}

#[tokio::test]
async fn nobody_there_in_the_middle_of_a_story_and_back_with_nothing_lost() -> Result<()> {
    const STORY: &str = "First I took the marmalade";
    const HALF: &str = "She did not say where the starl";
    let site = Site::serve_after(CLOCKS)?;
    let walk = async |person: &Person<'_>| {
        person.set_up_desk().await?;
        let desk = person.tab().await?;
        person.begin_with("W-71").await?;
        let screen = person.open_screen().await?;
        person.turn("next").await?;
        person.go_to_first("form/trial-and-error").await?;
        person.choose_by(".main [data-activity]").await?;
        person.go_to_first("stories").await?;
        person.choose_by(".main [data-activity]").await?;
        person.turn("next").await?;
        person.write(".main textarea", STORY).await?;
        person.write(NOTE, HALF).await?;
        let page = person.sees("h1").await?;
        let is_shown = async || {
            person.turn_to(&screen).await?;
            let written = format!("return document.querySelector('.shown textarea')?.value === {STORY:?}");
            person.until("the story is shown", &written).await?;
            assert_eq!(person.sees(".shown h1").await?, page);
            person.nowhere(&[HALF, "W-71"]).await?;
            person.turn_to(&desk).await
        };
        is_shown().await?;

        person.skip(9 * 60_000 + 5000).await?;
        person.until_there("[data-notice='closing']").await?;
        // The countdown is the counselor's.
        is_shown().await?;
        person.skip(60_000).await?;
        person.until_there("[data-action='unlock']").await?;
        assert_eq!(person.sees("h1").await?, person.text.say("desk-record-locked"));
        let words = [STORY, HALF, "marmalade", "starl", "W-71"];
        person.nowhere(&words).await?;
        person.nothing_of_desk_is_readable(&words).await?;
        person.turn_to(&screen).await?;
        person.until_screen_shows("blank").await?;
        person.nowhere(&words).await?;

        // Somebody else tries.
        person.turn_to(&desk).await?;
        person.try_passphrase("seven grey stoves").await?;
        person.until_seen("main [id$='-wrong']", &person.text.say("desk-wrong")).await?;
        person.nowhere(&words).await?;
        person.turn_to(&screen).await?;
        person.until_screen_shows("blank").await?;
        person.turn_to(&desk).await?;

        person.unlock(DESK_PASSPHRASE).await?;
        person.until_there(NOTE).await?;
        assert_eq!(person.sees(".top [data-client]").await?, "W-71");
        assert_eq!(person.sees("h1").await?, page);
        assert_eq!(person.written(".main textarea").await?, STORY);
        assert_eq!(person.written(NOTE).await?, HALF);
        is_shown().await?;
        // Both go on where they were, and all of it is kept.
        person.write(".main textarea", " off the shelf").await?;
        person.write(NOTE, "ings are").await?;
        person.back_to_desk().await?;
        person.open_client("W-71").await?;
        assert_eq!(person.sees("h1").await?, page);
        assert_eq!(person.written(".main textarea").await?, format!("{STORY} off the shelf"));
        assert_eq!(person.written(NOTE).await?, format!("{HALF}ings are"));
        Ok(())
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}
