//! All screens in Spanish: nothing is left of English, and no key of a sentence stands where a sentence should.

use anyhow::{Context, Result, ensure};
use end_to_end::{Care, Person, Site, Text, Visit, Walk, speaking};
use reflection::{Page, content::Part};
use std::collections::BTreeSet;

const PASSPHRASE: &str = "tres bicis verdes viejas";

/// What must not be read in a language.
struct Foreign {
    /// What is said in English and not in the other language.
    said: BTreeSet<String>,
    /// The keys of all sentences.
    keys: BTreeSet<String>,
}

/// What a page says of itself, shown or folded, seen or not: texts, labels, hints in boxes. What stands in another language by
/// intent says so.
const ALL: &str = "const root = document.querySelector('.app[data-screen]').cloneNode(true);
    root.querySelectorAll('[lang], .theirs, code, pre').forEach((it) => it.remove());
    const own = ['aria-label', 'placeholder', 'title', 'alt'];
    const texts = [...root.querySelectorAll('*')].flatMap((it) => own.map((name) => it.getAttribute(name) ?? ''));
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode.data);
    return texts.map((text) => text.trim()).filter((text) => text)";

impl Foreign {
    fn to(text: &Text) -> Result<Self> {
        let english = Text::english()?;
        let tables = |text: &Text| -> String {
            Part::ALL
                .into_iter()
                .filter(|part| *part != Part::Built)
                .map(|part| text.content.to_table(part))
                .collect()
        };
        let own = tables(text);
        let said = tables(&english);
        let pieces = said.split(['\t', '\n', '{', '}', '|', '=', '?']).map(str::trim);
        // Of fewer words, some are the same in many languages.
        let pieces = pieces.filter(|piece| piece.split(' ').count() > 2 && !own.contains(piece));
        Ok(Self {
            said: pieces.map(str::to_owned).collect(),
            keys: english
                .content
                .messages
                .iter()
                .map(|(key, _)| key.clone())
                .filter(|key| key.contains('-'))
                .collect(),
        })
    }

    /// That nothing of it is on the page.
    async fn is_absent(&self, person: &Person<'_>) -> Result<()> {
        let texts: Vec<String> = person.script(ALL, vec![]).await?;
        ensure!(texts.len() > 3, "there is no page");
        let is_said = |text: &&String| self.said.iter().any(|piece| text.contains(piece.as_str()));
        let is_key = |text: &&String| text.split_whitespace().any(|word| self.keys.contains(word));
        let left: Vec<_> = texts.iter().filter(|text| is_said(text) || is_key(text)).collect();
        ensure!(left.is_empty(), "on {}: {left:?}", person.address_of_page().await?);
        person.fits_its_window().await?;
        let language: String =
            person.script("return document.querySelector('.app[data-screen]').lang", vec![]).await?;
        ensure!(
            language == person.text.content.language,
            "{} is in {language}",
            person.address_of_page().await?
        );
        Ok(())
    }
}

async fn visit(walk: impl AsyncFnOnce(&Person<'_>, &Foreign) -> Result<()>) -> Result<()> {
    let spanish = Text::of("es")?;
    let foreign = Foreign::to(&spanish)?;
    ensure!(foreign.said.len() > 500, "only {} pieces of English", foreign.said.len());
    let site = Site::serve_after(speaking(&["es-US", "en"]))?;
    let walk = async |person: &Person<'_>| {
        walk(person, &foreign).await?;
        person.no_console_errors().await
    };
    Visit::to(&site).reading(&spanish).run(walk).await
}

#[tokio::test]
async fn a_learner_meets_no_other_language() -> Result<()> {
    let walk = async |person: &Person<'_>, foreign: &Foreign| {
        person.open().await?;
        foreign.is_absent(person).await?;
        Walk { care: Care::Order, ..Walk::default() }.to(person, &Page::Profile).await?;
        let places = person.attributes("nav.path [data-go]", "data-go").await?;
        for place in places {
            if person.screen().await? == "welcome" {
                person.turn("next").await?;
            }
            person.go_by_path(&place).await?;
            foreign.is_absent(person).await?;
        }
        person.go_by_path("profile").await?;
        person.open_ideas().await?;
        foreign.is_absent(person).await?;
        for hook in ["papers", "badges", "share", "lock", "privacy", "open", "confirm", "take-erase"] {
            if person.screen().await? != "take" {
                person.go_by_path("take").await?;
            }
            let way = format!("button[data-action='{hook}']");
            if person.texts(&way).await?.is_empty() {
                continue;
            }
            person.turn_by(&way).await.with_context(|| hook.to_owned())?;
            let loaded =
                "return !document.querySelector('.main [role=status]')?.innerText.startsWith('Un momento')";
            person.until("it is loaded", loaded).await?;
            foreign.is_absent(person).await?;
            if hook == "papers" {
                for paper in person.attributes(".main [type=radio]", "data-choice").await? {
                    person.choose(&paper).await?;
                    foreign.is_absent(person).await.with_context(|| paper.clone())?;
                }
            }
            let has_back = !person.texts("button[data-action='back']").await?.is_empty();
            person.turn(if has_back { "back" } else { "next" }).await?;
        }
        Ok(())
    };
    visit(walk).await
}

#[tokio::test]
async fn behind_a_passphrase_and_when_all_is_erased_nobody_meets_another_language() -> Result<()> {
    let walk = async |person: &Person<'_>, foreign: &Foreign| {
        person.open().await?;
        Walk::default().to(person, &Page::Form("noncredit-learning".into())).await?;
        person.put_lock_on(PASSPHRASE).await?;
        person.press("lock-now").await?;
        person.until_there(".app[data-screen=locked]").await?;
        foreign.is_absent(person).await?;
        person.try_passphrase("otra cosa").await?;
        person.until_there("[aria-invalid]").await?;
        foreign.is_absent(person).await?;
        // Before the answers are open, another language can be chosen, and it holds when they are.
        super::tongue::choose(person, "en").await?;
        assert_eq!(person.sees("h1").await?, Text::english()?.say("locked-title"));
        person.reload().await?;
        super::tongue::is_in(person, "en").await?;
        super::tongue::choose(person, "es").await?;
        person.unlock(PASSPHRASE).await?;
        foreign.is_absent(person).await?;
        person.turn("ask-erase").await?;
        foreign.is_absent(person).await?;
        person.press("erase").await?;
        person.until_there(".app[data-screen=left]").await?;
        person.until_seen("[role='status']", &person.text.say("left-gone")).await?;
        foreign.is_absent(person).await
    };
    visit(walk).await
}

#[tokio::test]
async fn a_counselor_meets_no_other_language_and_may_change_it() -> Result<()> {
    let walk = async |person: &Person<'_>, foreign: &Foreign| {
        person.set_up_desk().await?;
        foreign.is_absent(person).await?;
        person.turn("new-client").await?;
        foreign.is_absent(person).await?;
        person.turn("next").await?;
        for place in person.attributes("nav.path [data-go]", "data-go").await? {
            if person.screen().await? == "welcome" {
                person.turn("next").await?;
            }
            person.go_by_path(&place).await?;
            foreign.is_absent(person).await?;
        }
        person.go_by_path("form/reading").await?;
        person.write_own("I mend bikes").await?;
        super::tongue::choose(person, "en").await?;
        assert_eq!(person.written(".own textarea").await?, "I mend bikes");
        let english = Text::english()?;
        ensure!(
            person.sees(".top").await?.contains(&english.say("desk-back")),
            "the desk is in another language"
        );
        person.turn("to-desk").await?;
        person.until_there(".desk-clients").await?;
        super::tongue::choose(person, "es").await?;
        foreign.is_absent(person).await?;
        person.turn("group").await?;
        foreign.is_absent(person).await
    };
    visit(walk).await
}
