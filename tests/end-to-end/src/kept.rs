//! What the page keeps in the browser, and how a test prepares it.

use crate::person::Person;
use anyhow::{Context, Result, bail};
use keeping::{SLOTS, Saved, Seal, check, seal};
use reflection::{Page, State};
use serde_json::json;
use std::{collections::BTreeMap, fs, path::PathBuf, rc::Rc};

/// The key a reflection is stored under. A public name: hosts may look for it.
pub const KEY: &str = "everyday-skills/reflection";
/// The key that data nobody can read is set aside under.
pub const SET_ASIDE: &str = "everyday-skills/set-aside";

/// A reflection as it is stored, on this page and with these answers.
///
/// # Errors
/// When it cannot be written as JSON, which cannot be.
pub fn saved(page: &str, answers: &[(&str, &str)]) -> Result<String> {
    let answers = answers.iter().map(|(address, answer)| ((*address).to_owned(), (*answer).to_owned()));
    Ok(seal(1, &Saved::new(Page::from(page.to_owned()), answers.collect()).body()))
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

impl Person<'_> {
    /// Opens the page on a reflection that was stored before, and nothing else.
    ///
    /// # Errors
    /// When the page does not come up.
    pub async fn open_with(&self, stored: &str) -> Result<()> {
        self.go(&self.site.blank()).await?;
        let prepare =
            "sessionStorage.clear(); localStorage.clear(); localStorage.setItem(arguments[0], arguments[1])";
        self.script::<()>(prepare, vec![json!(KEY), json!(stored)]).await?;
        self.open().await
    }

    /// Prepares local storage before the page is opened.
    ///
    /// # Errors
    /// When the browser keeps nothing.
    pub async fn prepare(&self, key: &str, value: &str) -> Result<()> {
        self.go(&self.site.blank()).await?;
        self.script("localStorage.setItem(arguments[0], arguments[1])", vec![json!(key), json!(value)]).await
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

    /// The stored reflection as text: the newer of the two slots.
    ///
    /// # Errors
    /// When nothing is stored.
    pub async fn stored(&self) -> Result<String> {
        for kept in [self.local().await?, self.session().await?] {
            let sealed = SLOTS.into_iter().filter_map(|key| {
                let text = kept.get(key)?;
                if let Seal::Sound(count) = check(text) { Some((count, text)) } else { None }
            });
            if let Some((_, newest)) = sealed.max() {
                return Ok(newest.clone());
            }
        }
        bail!("nothing is stored")
    }

    /// The state that the domain makes of what is stored.
    ///
    /// # Errors
    /// When what is stored is not what the domain reads.
    pub async fn state(&self) -> Result<State> {
        let stored = self.stored().await?;
        let saved: Saved = serde_json::from_str(&stored).with_context(|| format!("stored: {stored}"))?;
        Ok(State::resume(Rc::clone(&self.text.content), saved.reflection, saved.page))
    }
}
