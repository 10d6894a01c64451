//! The second screen of a counselor's desk: a window of its own.

use crate::{person::Person, tabs::Tab};
use anyhow::Result;
use serde_json::json;

impl Person<'_> {
    /// Opens the second screen, and stays where they are.
    ///
    /// # Errors
    /// When no window opens, or it shows something else.
    pub async fn open_screen(&self) -> Result<Tab> {
        self.press("screen-open").await?;
        let screen = self.other_window().await?;
        let desk = self.tab().await?;
        self.turn_to(&screen).await?;
        self.until_there(".second-screen").await?;
        self.turn_to(&desk).await?;
        Ok(screen)
    }

    /// Waits until the second screen, in front of them, shows this, by its `data-shows` hook.
    ///
    /// # Errors
    /// When it does not in time.
    pub async fn until_screen_shows(&self, what: &str) -> Result<()> {
        let shown =
            format!("return document.querySelector('.second-screen').dataset.shows === {}", json!(what));
        self.until(&format!("the screen shows {what}"), &shown).await
    }
}
