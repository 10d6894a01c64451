//! The counselor's desk: setting it up, its clients, what it keeps.

use crate::person::Person;
use anyhow::{Context, Result, ensure};
use keeping::{PREFIX, SLOTS};
use std::collections::BTreeMap;

/// What the keys of the desk begin with.
pub const DESK_KEYS: &str = "everyday-skills-desk/";

/// The passphrase of the desks of tests.
pub const DESK_PASSPHRASE: &str = "seven grey stones";

impl Person<'_> {
    /// Comes to the desk from the first page and sets it up.
    ///
    /// # Errors
    /// When that does not happen.
    pub async fn set_up_desk(&self) -> Result<()> {
        self.open().await?;
        self.set_up_desk_here().await
    }

    /// The same, in a widget that is there already.
    ///
    /// # Errors
    /// When that does not happen.
    pub async fn set_up_desk_here(&self) -> Result<()> {
        self.press("desk").await?;
        self.until_there("#everyday-skills-passphrase-again").await?;
        self.type_passphrase(DESK_PASSPHRASE, DESK_PASSPHRASE).await?;
        self.press("lock").await?;
        self.until_at_desk().await
    }

    /// Comes to a desk that is there already.
    ///
    /// # Errors
    /// When that does not happen.
    pub async fn come_to_desk(&self) -> Result<()> {
        self.come_to_locked_desk().await?;
        self.try_passphrase(DESK_PASSPHRASE).await?;
        self.until_at_desk().await
    }

    /// Comes to a desk that asks for its passphrase: from the first page, where the tab is not there already.
    ///
    /// # Errors
    /// When it does not ask.
    pub async fn come_to_locked_desk(&self) -> Result<()> {
        self.until_there("[data-action='desk'], [data-action='unlock']").await?;
        if !self.texts("[data-action='desk']").await?.is_empty() {
            self.press("desk").await?;
        }
        self.until_there("[data-action='unlock']").await
    }

    /// Waits until the list of clients is there, with all that was read.
    ///
    /// # Errors
    /// When it is not in time.
    pub async fn until_at_desk(&self) -> Result<()> {
        self.until_there(".desk-clients").await?;
        let reading = self.text.say("desk-reading");
        let is_read =
            format!("return !document.querySelector('.desk-clients')?.innerText.includes({reading:?})");
        self.until("the records are read", &is_read).await
    }

    /// Waits until there is such an element.
    ///
    /// # Errors
    /// When there is none in time.
    pub async fn until_there(&self, selector: &str) -> Result<()> {
        self.until(selector, &format!("return document.querySelector({selector:?})")).await
    }

    /// Begins with a new client.
    ///
    /// # Errors
    /// When that does not happen.
    pub async fn begin_with(&self, code: &str) -> Result<()> {
        self.write("#everyday-skills-code", code).await?;
        self.turn("new-client").await
    }

    /// Tells something in own words on the first card, from the first page of a record on.
    ///
    /// # Errors
    /// When the pages are others.
    pub async fn tell_on_first_card(&self, words: &str) -> Result<()> {
        for screen in ["hope", "days", "form"] {
            self.turn("next").await?;
            ensure!(self.screen().await? == screen, "{screen} does not come");
        }
        self.write_own(words).await
    }

    /// Chooses a file of records to bring in at the desk.
    ///
    /// # Errors
    /// When there is no box for it.
    pub async fn choose_records(&self, file: &str) -> Result<()> {
        let choose = "[data-choice='desk-file']";
        self.unfold(choose).await?;
        self.choose_file(choose, file.as_bytes()).await
    }

    /// Opens all records of the file that was chosen with a passphrase.
    ///
    /// # Errors
    /// When nobody asks for one.
    pub async fn bring_in(&self, passphrase: &str) -> Result<()> {
        self.until_there("[data-action='bring-in']").await?;
        self.empty("#everyday-skills-passphrase").await?;
        self.write("#everyday-skills-passphrase", passphrase).await?;
        self.press("bring-in").await
    }

    /// Goes back to the desk.
    ///
    /// # Errors
    /// When that does not happen.
    pub async fn back_to_desk(&self) -> Result<()> {
        self.press("to-desk").await?;
        self.until_at_desk().await
    }

    /// Opens the record of a client in the list.
    ///
    /// # Errors
    /// When there is none.
    pub async fn open_client(&self, code: &str) -> Result<()> {
        self.turn_by(&format!("{} [data-action='open-client']", self.client(code).await?)).await
    }

    /// Opens the record of the only client in the list, who told these words on the page it was on.
    ///
    /// # Errors
    /// When there is another list, or something else was told.
    pub async fn open_only_client(&self, code: &str, words: &str) -> Result<()> {
        let codes = self.clients().await?;
        ensure!(codes == [code], "in the list are {codes:?}, not {code}");
        self.open_client(code).await?;
        let written = self.written(".own textarea").await?;
        ensure!(written == words, "they told {written:?}, not {words:?}");
        Ok(())
    }

    /// The row of a client, as a selector.
    ///
    /// # Errors
    /// When there is none.
    pub async fn client(&self, code: &str) -> Result<String> {
        let codes = self.texts(".desk-list [data-client] strong").await?;
        let ids = self.attributes(".desk-list [data-client]", "data-client").await?;
        let found = codes.iter().zip(ids).find(|(shown, _)| *shown == code);
        let (_, id) = found.with_context(|| format!("no {code} among {codes:?}"))?;
        Ok(format!(".desk-list [data-client='{id}']"))
    }

    /// The codes in the list, in order.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn clients(&self) -> Result<Vec<String>> {
        self.texts(".desk-list [data-client]:not([data-unreadable]) strong").await
    }

    /// Presses a button that a client's row shows under "More".
    ///
    /// # Errors
    /// When there is none.
    pub async fn press_of_client(&self, code: &str, hook: &str) -> Result<()> {
        let row = self.client(code).await?;
        let button = format!("{row} [data-action='{hook}']");
        if self.texts(&button).await?.is_empty() {
            self.click(&format!("{row} [data-action='more-client']")).await?;
            self.until_there(&button).await?;
        }
        self.click(&button).await
    }

    /// What is kept at the desk, by key.
    ///
    /// # Errors
    /// When the browser does not say.
    pub async fn desk(&self) -> Result<BTreeMap<String, String>> {
        let mut kept = self.local().await?;
        kept.retain(|key, _| key.starts_with(DESK_KEYS));
        Ok(kept)
    }

    /// The ids of the clients whose records are kept.
    ///
    /// # Errors
    /// When the browser does not say.
    pub async fn client_ids(&self) -> Result<Vec<String>> {
        let desk = self.desk().await?;
        let ids = desk.keys().filter_map(|key| {
            let (id, slot) = key.strip_prefix(DESK_KEYS)?.split_once('/')?;
            SLOTS.iter().any(|key| key.strip_prefix(PREFIX) == Some(slot)).then(|| id.to_owned())
        });
        let mut ids: Vec<_> = ids.collect();
        ids.dedup();
        Ok(ids)
    }

    /// Waits until all that is kept at the desk lies behind a passphrase, and none of it can be read.
    ///
    /// # Errors
    /// When something can be.
    pub async fn nothing_of_desk_is_readable(&self, words: &[&str]) -> Result<()> {
        self.nothing_is_readable(words).await?;
        for (key, text) in self.desk().await? {
            ensure!(crate::kept::answers_are_locked(&text), "{key} lies open: {text}");
        }
        let databases: Vec<String> = self.script_async(DATABASES, vec![]).await?;
        ensure!(!databases.is_empty(), "no database of the desk was looked into");
        for text in databases {
            ensure!(crate::kept::answers_are_locked(&text), "a database lies open: {text}");
            let found = words.iter().find(|word| text.contains(**word));
            ensure!(found.is_none(), "a database has {found:?} in it");
        }
        Ok(())
    }
}

/// The texts in all databases of the desk.
const DATABASES: &str = "const done = arguments[arguments.length - 1];
    const text = (name) => new Promise((is) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
            const base = opening.result;
            const reading = base.transaction('kept').objectStore('kept').get('reflection');
            reading.onsuccess = () => { base.close(); is(reading.result) };
        };
    });
    indexedDB.databases()
        .then((all) => Promise.all(all.map(({ name }) => name).filter((name) => name.includes('/desk')).map(text)))
        .then((all) => done(all.filter((it) => it)));";
