//! What a person does with the keyboard alone.

use crate::person::Person;
use anyhow::{Context, Result, bail, ensure};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use serde_json::json;

/// The keys of people who use no mouse, as `WebDriver` names them.
pub mod key {
    /// Tab.
    pub const TAB: char = '\u{e004}';
    /// Shift, held with another key.
    pub(crate) const SHIFT: char = '\u{e008}';
    /// Enter.
    pub const ENTER: char = '\u{e007}';
    /// The space bar.
    pub const SPACE: char = ' ';
    /// Escape.
    pub const ESCAPE: char = '\u{e00c}';
    /// Arrow down.
    pub const DOWN: char = '\u{e015}';
}

/// More stops than any page has.
const MOST_STOPS: usize = 60;
/// More answers than any group of radio buttons has.
const MOST_ANSWERS: usize = 12;

impl Person<'_> {
    /// Presses and releases one key, wherever focus is.
    ///
    /// # Errors
    /// When the browser takes no keys.
    pub async fn key(&self, value: char) -> Result<()> {
        self.keys(&[KeyAction::Down { value }, KeyAction::Up { value }]).await
    }

    /// Types where focus is.
    ///
    /// # Errors
    /// When the browser takes no keys.
    pub async fn types(&self, text: &str) -> Result<()> {
        for letter in text.chars() {
            self.key(letter).await?;
        }
        Ok(())
    }

    async fn keys(&self, keys: &[KeyAction]) -> Result<()> {
        let all = KeyActions::new("keyboard".to_owned());
        let all = keys.iter().fold(all, |all, key| all.then(key.clone()));
        self.client.perform_actions(all).await.with_context(|| format!("cannot press {keys:?}"))
    }

    /// Goes from stop to stop with Tab until focus is on what this selector finds. At every stop focus must be seen.
    ///
    /// # Errors
    /// When Tab never gets there, or focus cannot be seen at a stop.
    pub async fn tab_to(&self, selector: &str) -> Result<()> {
        let tab = [KeyAction::Down { value: key::TAB }, KeyAction::Up { value: key::TAB }];
        self.stop_by_stop(&tab, selector).await.context("with Tab")
    }

    /// The same backwards, with Shift and Tab.
    ///
    /// # Errors
    /// When that never gets there, or focus cannot be seen at a stop.
    pub async fn tab_back_to(&self, selector: &str) -> Result<()> {
        let [shift, tab] = [key::SHIFT, key::TAB];
        let back = [
            KeyAction::Down { value: shift },
            KeyAction::Down { value: tab },
            KeyAction::Up { value: tab },
            KeyAction::Up { value: shift },
        ];
        self.stop_by_stop(&back, selector).await.context("with Shift and Tab")
    }

    async fn stop_by_stop(&self, keys: &[KeyAction], selector: &str) -> Result<()> {
        for _ in 0..MOST_STOPS {
            self.keys(keys).await?;
            self.focus_is_visible().await?;
            if self.is_focused(selector).await? {
                return Ok(());
            }
        }
        bail!("focus never gets to {selector}")
    }

    /// Comes to an answer with Tab and chooses it: a box with the space bar, one of a group of radio buttons with the arrow.
    ///
    /// # Errors
    /// When there is no such answer, or keys do not choose it.
    pub async fn choose_with_keys(&self, selector: &str) -> Result<()> {
        let stop = "const it = document.querySelector(arguments[0]);
            return it?.type === 'radio' ? `[name=${JSON.stringify(it.name)}]` : arguments[0]";
        let stop: String = self.script(stop, vec![json!(selector)]).await?;
        self.tab_to(&stop).await?;
        if self.is_focused(selector).await? {
            self.key(key::SPACE).await?;
        }
        let chosen = format!("{selector}:checked");
        for _ in 0..MOST_ANSWERS {
            if self.is_focused(&chosen).await? {
                return Ok(());
            }
            ensure!(self.is_focused(&stop).await?, "an arrow leads out of the group of {selector}");
            self.key(key::DOWN).await?;
        }
        bail!("no key chooses {selector}")
    }

    /// Whether focus is on what this selector finds.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn is_focused(&self, selector: &str) -> Result<bool> {
        self.script("return document.activeElement.matches(arguments[0])", vec![json!(selector)]).await
    }

    /// Presses a key that leads to another page, and waits until that is there with focus on its heading.
    ///
    /// # Errors
    /// When there is no new page, or focus stays elsewhere.
    pub async fn turn_with(&self, value: char) -> Result<()> {
        self.remember_page().await?;
        self.key(value).await?;
        self.wait_for_new_page().await
    }

    /// An outline around what has focus, or around the answer it is in, inside of the window.
    async fn focus_is_visible(&self) -> Result<()> {
        // Some engines scroll to it after that.
        let seen = format!("return !(() => {{ {OUTLINE} }})()");
        if self.until("focus is seen", &seen).await.is_err() {
            bail!("focus cannot be seen: {}", self.script::<String>(OUTLINE, vec![]).await?);
        }
        Ok(())
    }
}

const OUTLINE: &str = "
    const focused = document.activeElement;
    if (focused === document.body) return '';
    const shown = [focused, focused.closest('.choice')].filter(Boolean)
        .map((it) => getComputedStyle(it))
        .some((it) => it.outlineStyle !== 'none' && parseFloat(it.outlineWidth) >= 2);
    const box = focused.getBoundingClientRect();
    const inside = box.width > 0 && box.bottom > 0 && box.top < innerHeight;
    return shown && inside ? '' : focused.outerHTML.slice(0, 200);";
