//! Everything that a tab shows, keeps and remembers, wherever a trace of somebody could be.

use crate::{person::Person, visit::none_of};
use anyhow::Result;
use std::collections::BTreeMap;

impl Person<'_> {
    /// All there is in the tab in front of them, by where it is: what is shown, what stands in boxes, and what is kept.
    ///
    /// # Errors
    /// When the browser does not say.
    pub async fn everywhere(&self) -> Result<BTreeMap<String, String>> {
        self.script_async(EVERYWHERE, vec![]).await
    }

    /// That none of these words is anywhere in the tab in front of them.
    ///
    /// # Errors
    /// When one is; says where.
    pub async fn nowhere(&self, words: &[&str]) -> Result<()> {
        let mut found = Vec::new();
        for (place, text) in self.everywhere().await? {
            found.extend(
                words.iter().filter(|word| text.contains(**word)).map(|word| format!("{word}: {place}")),
            );
        }
        none_of("what should be nowhere", &found)
    }

    /// That none of these words is in the document in front of them, shown or not, or in one of its boxes.
    ///
    /// # Errors
    /// When one is.
    pub async fn not_in_document(&self, words: &[&str]) -> Result<()> {
        let all: String = self.script(DOCUMENT, vec![]).await?;
        let found = words.iter().filter(|word| all.contains(**word)).map(|word| format!("{word:?}"));
        none_of("in the document", &found.collect::<Vec<_>>())
    }

    /// That the browser remembers nothing of what is typed in the boxes of this page: it would offer it to the next person.
    ///
    /// # Errors
    /// When it would.
    pub async fn no_box_is_remembered(&self) -> Result<()> {
        let remembered: Vec<String> = self.script(REMEMBERED, vec![]).await?;
        none_of("the browser remembers what is typed here", &remembered)
    }
}

const DOCUMENT: &str = "return document.documentElement.outerHTML
    + [...document.querySelectorAll('input, textarea, select')].map(({ value }) => value).join('\\n')";

const EVERYWHERE: &str = "const done = arguments[arguments.length - 1];
    const boxes = [...document.querySelectorAll('input, textarea, select')];
    const found = {
        document: document.documentElement.outerHTML,
        boxes: boxes.map(({ value }) => value).join('\\n'),
        title: document.title,
        address: location.href,
        history: String(JSON.stringify(history.state)),
        window: window.name,
        cookies: document.cookie,
    };
    for (const [name, storage] of Object.entries({ local: localStorage, session: sessionStorage }))
        for (const [key, text] of Object.entries(storage)) found[`${name} ${key}`] = key + text;
    const asked = (request) => new Promise((is, fails) => {
        request.onsuccess = () => is(request.result);
        request.onerror = () => fails(request.error);
    });
    const look = async ({ name }) => {
        const base = await asked(indexedDB.open(name));
        for (const store of base.objectStoreNames) {
            const rows = base.transaction(store).objectStore(store);
            found[`database ${name} ${store}`] = JSON.stringify([await asked(rows.getAllKeys()), await asked(rows.getAll())]);
        }
        base.close();
    };
    indexedDB.databases().then((all) => Promise.all(all.map(look))).then(() => done(found));";

/// A box for a passphrase is the browser's to remember, if its owner lets it.
const REMEMBERED: &str = "return [...document.querySelectorAll('input, textarea, select')]
    .filter(({ type }) => !['checkbox', 'radio', 'file', 'password', 'button', 'submit'].includes(type))
    .filter((it) => it.autocomplete !== 'off' && !it.readOnly).map((it) => it.outerHTML)";
