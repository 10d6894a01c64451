//! What the page keeps in the browser, and how a test prepares it.

use crate::person::{GLANCE, PATIENCE, Person};
use anyhow::{Context, Result, ensure};
use keeping::{Kept, Raw, SLOTS, Saved, Seal, check, seal};
use reflection::{Page, Reflection, State};
use serde_json::{Value, json};
use std::{collections::BTreeMap, fs, path::PathBuf, rc::Rc, time::Instant};

/// The first of the two keys a reflection is stored under. A public name: hosts may look for it.
pub const KEY: &str = "everyday-skills/reflection";
/// The key that data nobody can read is set aside under.
pub const SET_ASIDE: &str = "everyday-skills/set-aside";

/// How much is told to the browser at once, in characters.
const PART: usize = 200_000;

/// A reflection as it is stored, on this page and with these answers.
pub fn saved(page: &str, answers: &[(&str, &str)]) -> String {
    seal(1, &unsealed(page, answers).body())
}

/// A reflection on this page and with these answers.
pub fn unsealed(page: &str, answers: &[(&str, &str)]) -> Saved {
    let answers = answers.iter().map(|(address, answer)| ((*address).to_owned(), (*answer).to_owned()));
    Saved::new(Page::from(page.to_owned()), answers.collect())
}

/// A reflection as version 1 stored it.
pub fn saved_by_version_1(page: &str, answers: &[(&str, &str)]) -> String {
    let answers: serde_json::Map<String, Value> =
        answers.iter().map(|(address, answer)| ((*address).to_owned(), Value::from(*answer))).collect();
    json!({ "format": keeping::FORMAT, "version": 1, "page": page, "answers": answers }).to_string()
}

/// One of the made-up lives in tests/fixtures, as it is stored on this page.
///
/// # Errors
/// When there is no such life or it cannot be read.
pub fn life(name: &str, page: &str) -> Result<String> {
    let file = lives_folder().join(name).with_extension("json");
    let text = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    let life: Saved = serde_json::from_str(&text)?;
    Ok(seal(1, &Saved::new(Page::from(page.to_owned()), life.reflection).body()))
}

/// The names of all made-up lives.
///
/// # Errors
/// When their folder cannot be read.
pub fn lives() -> Result<Vec<String>> {
    let mut names = Vec::new();
    for file in fs::read_dir(lives_folder()).context("no lives")? {
        let file = file?.path();
        if file.extension().is_some_and(|ending| ending == "json") {
            names.extend(file.file_stem().map(|name| name.to_string_lossy().into_owned()));
        }
    }
    names.sort();
    Ok(names)
}

fn lives_folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../fixtures/lives")
}

/// How new a text in a slot is; `None` where it cannot be used.
fn count(text: &str) -> Option<u64> {
    match check(text) {
        Seal::Sound(count) => Some(count),
        // Version 1 had no seal.
        Seal::Unsealed => serde_json::from_str::<Raw>(text).is_ok_and(|raw| raw.version == 1).then_some(0),
        Seal::Broken | Seal::Newer => None,
    }
}

/// Whether a stored text is behind a passphrase.
pub(crate) fn answers_are_locked(text: &str) -> bool {
    matches!(serde_json::from_str::<Raw>(text).map(Raw::read), Ok(Ok(Kept::Locked(_))))
}

impl Person<'_> {
    /// Opens the page on a reflection that was stored before, and nothing else.
    ///
    /// # Errors
    /// When the page does not come up.
    pub async fn open_with(&self, stored: &str) -> Result<()> {
        self.prepare_only(&[(KEY, stored)]).await?;
        self.open().await
    }

    /// Leaves nothing in the browser but this in local storage, before the page is opened.
    ///
    /// # Errors
    /// When the browser keeps nothing.
    pub async fn prepare_only(&self, kept: &[(&str, &str)]) -> Result<()> {
        self.prepare_only_at(&self.site.blank(), kept).await
    }

    /// The same for the origin of this address, where nothing of ours may be.
    ///
    /// # Errors
    /// When the browser keeps nothing.
    pub async fn prepare_only_at(&self, address: &str, kept: &[(&str, &str)]) -> Result<()> {
        self.go(address).await?;
        self.script::<()>("sessionStorage.clear(); localStorage.clear()", vec![]).await?;
        self.script_async::<()>(DELETE_DATABASE, vec![]).await?;
        for (key, text) in kept {
            self.put(key, text).await?;
        }
        Ok(())
    }

    /// Prepares local storage before the page is opened.
    ///
    /// # Errors
    /// When the browser keeps nothing.
    pub async fn prepare(&self, key: &str, value: &str) -> Result<()> {
        self.go(&self.site.blank()).await?;
        self.put(key, value).await
    }

    /// Puts something into local storage, wherever they are.
    ///
    /// # Errors
    /// When the browser keeps nothing.
    pub async fn put(&self, key: &str, value: &str) -> Result<()> {
        self.script::<()>("window.parts = ''", vec![]).await?;
        // What a driver takes at once is limited.
        let mut rest = value;
        while !rest.is_empty() {
            let end = rest.char_indices().map(|(at, _)| at).nth(PART).unwrap_or(rest.len());
            let (part, after) = rest.split_at(end);
            self.script::<()>("window.parts += arguments[0]", vec![json!(part)]).await?;
            rest = after;
        }
        self.script("localStorage.setItem(arguments[0], window.parts)", vec![json!(key)]).await
    }

    /// Everything in local storage.
    ///
    /// # Errors
    /// When the browser does not say.
    pub async fn local(&self) -> Result<BTreeMap<String, String>> {
        self.script("return {...localStorage}", vec![]).await
    }

    /// What is under a key in local storage.
    ///
    /// # Errors
    /// When there is nothing.
    pub async fn kept(&self, key: &str) -> Result<String> {
        self.local().await?.remove(key).with_context(|| format!("nothing is kept under {key}"))
    }

    /// Everything in session storage.
    ///
    /// # Errors
    /// When the browser does not say.
    pub async fn session(&self) -> Result<BTreeMap<String, String>> {
        self.script("return {...sessionStorage}", vec![]).await
    }

    /// The names of the databases that the browser keeps for this origin.
    ///
    /// # Errors
    /// When the browser does not say.
    pub async fn databases(&self) -> Result<Vec<String>> {
        self.script_async(DATABASES, vec![]).await
    }

    /// The copy in the browser's database; none without one.
    ///
    /// # Errors
    /// When the browser does not say.
    pub async fn mirrored(&self) -> Result<Option<String>> {
        self.script_async(MIRRORED, vec![]).await
    }

    /// Lets the page write what it holds back while somebody types, as it does when it is left.
    ///
    /// # Errors
    /// When there is no page.
    pub async fn flush(&self) -> Result<()> {
        self.script("dispatchEvent(new Event('pagehide'))", vec![]).await
    }

    /// The stored reflection as text: the newer of the two slots, those of this tab first; none where nothing is stored that
    /// can be used. What is typed is stored first.
    ///
    /// # Errors
    /// When the browser does not say.
    pub async fn newest(&self) -> Result<Option<String>> {
        self.flush().await?;
        for mut kept in [self.session().await?, self.local().await?] {
            let texts = SLOTS.into_iter().filter_map(|key| kept.remove(key));
            let newest = texts.filter_map(|text| Some((count(&text)?, text))).max();
            if let Some((_, newest)) = newest {
                return Ok(Some(newest));
            }
        }
        Ok(None)
    }

    /// The same as text.
    ///
    /// # Errors
    /// When nothing is stored.
    pub async fn stored(&self) -> Result<String> {
        self.newest().await?.context("nothing is stored")
    }

    /// The same as the domain reads it: page, answers and when they changed.
    ///
    /// # Errors
    /// When nothing is stored, or not what the domain reads.
    pub async fn saved(&self) -> Result<Saved> {
        let stored = self.stored().await?;
        serde_json::from_str(&stored).with_context(|| format!("stored: {stored}"))
    }

    /// The stored answers by the addresses of their questions; none where nothing is stored.
    ///
    /// # Errors
    /// When what is stored is not what the domain reads.
    pub async fn answers(&self) -> Result<BTreeMap<String, String>> {
        if self.newest().await?.is_none() {
            return Ok(BTreeMap::new());
        }
        let answers = self.saved().await?.reflection;
        Ok(answers.iter().map(|(address, answer)| (address.to_owned(), answer.to_owned())).collect())
    }

    /// Waits until the stored answers are such.
    ///
    /// # Errors
    /// When they are not in time; `what` says what was waited for.
    pub async fn until_stored(
        &self,
        what: &str,
        are: impl Fn(&BTreeMap<String, String>) -> bool,
    ) -> Result<()> {
        let begin = Instant::now();
        loop {
            let answers = self.answers().await?;
            if are(&answers) {
                return Ok(());
            }
            ensure!(begin.elapsed() < PATIENCE, "waited in vain until {what}: {answers:?}");
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// The state that the domain makes of what is stored. Nothing is stored for somebody who answered nothing: then the page
    /// itself tells where they are.
    ///
    /// # Errors
    /// When what is stored is not what the domain reads.
    pub async fn state(&self) -> Result<State> {
        let saved = match self.newest().await? {
            Some(_) => self.saved().await?,
            None => Saved::new(Page::from(self.address_of_page().await?), Reflection::default()),
        };
        Ok(State::resume(Rc::clone(&self.text.content), saved.reflection, saved.page))
    }

    /// That nothing of ours is in this browser: storage, database, cookies, caches, and what the history remembers.
    ///
    /// # Errors
    /// When something is left; says what.
    pub async fn nothing_is_left(&self) -> Result<()> {
        let left: Vec<String> = self.script_async(LEFT, vec![]).await?;
        crate::visit::none_of("left behind", &left)
    }
}

const DATABASES: &str = "const done = arguments[arguments.length - 1];
    indexedDB.databases().then((all) => done(all.map(({ name }) => name)));";

const DELETE_DATABASE: &str = "const done = arguments[arguments.length - 1];
    const request = indexedDB.deleteDatabase('everyday-skills');
    request.onsuccess = request.onerror = () => done(null);";

const MIRRORED: &str = "const done = arguments[arguments.length - 1];
    indexedDB.databases().then((all) => {
        if (!all.some(({ name }) => name === 'everyday-skills')) return done(null);
        const opening = indexedDB.open('everyday-skills');
        opening.onsuccess = () => {
            const base = opening.result;
            const reading = base.transaction('kept').objectStore('kept').get('reflection');
            reading.onsuccess = () => { base.close(); done(reading.result ?? null) };
        };
    });";

/// A number for the history is no trace: it says nothing of anybody.
const LEFT: &str = "const done = arguments[arguments.length - 1];
    const left = [];
    for (const storage of [localStorage, sessionStorage])
        for (const [key, text] of Object.entries(storage))
            if (key.startsWith('everyday-skills')) left.push(`${key}: ${text.slice(0, 200)}`);
    if (document.cookie) left.push(`cookie ${document.cookie}`);
    if (history.state !== null && typeof history.state !== 'number') left.push(`history ${JSON.stringify(history.state)}`);
    if (window.name) left.push(`window ${window.name}`);
    Promise.all([indexedDB.databases(), 'caches' in window ? caches.keys() : []]).then(([bases, caches]) => {
        left.push(...bases.map(({ name }) => `database ${name}`), ...caches.map((name) => `cache ${name}`));
        done(left);
    });";
