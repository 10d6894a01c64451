//! Putting a passphrase on the answers, and what can still be read behind it.

use crate::{kept::answers_are_locked, person::Person};
use anyhow::{Result, ensure};

/// The box for a passphrase.
const ONCE: &str = "#everyday-skills-passphrase";
/// The box to type it again.
const AGAIN: &str = "#everyday-skills-passphrase-again";

impl Person<'_> {
    /// Puts a passphrase on the answers, from any page that is on the path, waits until they are locked away, and goes back to
    /// the page where all that can be taken along is.
    ///
    /// # Errors
    /// When that does not happen.
    pub async fn put_lock_on(&self, passphrase: &str) -> Result<()> {
        self.go_by_path("take").await?;
        self.turn("lock").await?;
        self.type_passphrase(passphrase, passphrase).await?;
        self.press("lock-on").await?;
        self.until_seen(".main .lead", &self.text.say("lock-is-on")).await?;
        self.until_locked_away().await?;
        self.turn("back").await
    }

    /// Types a new passphrase, and again, in place of what was typed before.
    ///
    /// # Errors
    /// When there are no such boxes.
    pub async fn type_passphrase(&self, once: &str, again: &str) -> Result<()> {
        for (selector, text) in [(ONCE, once), (AGAIN, again)] {
            self.empty(selector).await?;
            self.write(selector, text).await?;
        }
        Ok(())
    }

    /// Types the passphrase where it is asked for, and asks to open with it.
    ///
    /// # Errors
    /// When nobody asks for it.
    pub async fn try_passphrase(&self, passphrase: &str) -> Result<()> {
        self.empty(ONCE).await?;
        self.write(ONCE, passphrase).await?;
        self.press("unlock").await
    }

    /// The same, and waits until the answers are open.
    ///
    /// # Errors
    /// When they stay closed.
    pub async fn unlock(&self, passphrase: &str) -> Result<()> {
        self.try_passphrase(passphrase).await?;
        let open = "return !document.querySelector('.app[data-screen=locked]')";
        self.until("the answers are open", open).await
    }

    /// Waits until all that is kept of the answers is behind a passphrase.
    ///
    /// # Errors
    /// When it is not in time.
    pub async fn until_locked_away(&self) -> Result<()> {
        let locked = "return [localStorage, sessionStorage].flatMap((it) => Object.entries(it))
            .filter(([key]) => key.startsWith('everyday-skills/reflection')).every(([, text]) => text.includes('\"lock\":'))";
        self.until("both slots are locked", locked).await?;
        let begin = std::time::Instant::now();
        while !self.mirrored().await?.is_none_or(|text| answers_are_locked(&text)) {
            ensure!(begin.elapsed() < crate::person::PATIENCE, "the browser's database is readable");
            tokio::time::sleep(crate::person::GLANCE).await;
        }
        Ok(())
    }

    /// That nothing in storage or the browser's database has any of these words in it.
    ///
    /// # Errors
    /// When something has; says where.
    pub async fn nothing_is_readable(&self, words: &[&str]) -> Result<()> {
        let mut kept: Vec<(String, String)> = Vec::new();
        kept.extend(self.local().await?);
        kept.extend(self.session().await?);
        kept.extend(self.mirrored().await?.map(|text| ("the database".to_owned(), text)));
        for (key, text) in kept {
            let text = text.to_lowercase();
            let found = words.iter().find(|word| text.contains(&word.to_lowercase()));
            ensure!(found.is_none(), "{key} has {found:?} in it: {text}");
        }
        Ok(())
    }
}
