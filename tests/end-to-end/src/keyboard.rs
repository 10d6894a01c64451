//! What a person does with the keyboard alone.

use crate::person::Person;
use anyhow::{Context, Result, bail};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use serde_json::json;

/// The keys of people who use no mouse, as `WebDriver` names them.
pub mod key {
    /// Tab.
    pub const TAB: char = '\u{e004}';
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

impl Person<'_> {
    /// Presses and releases one key, wherever focus is.
    ///
    /// # Errors
    /// When the browser takes no keys.
    pub async fn key(&self, value: char) -> Result<()> {
        let keys = KeyActions::new("keyboard".to_owned());
        let keys = keys.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        self.client.perform_actions(keys).await.with_context(|| format!("cannot press {value:?}"))
    }

    /// Goes from stop to stop with Tab until focus is on what this selector finds. At every stop focus must be seen.
    ///
    /// # Errors
    /// When Tab never gets there, or focus cannot be seen at a stop.
    pub async fn tab_to(&self, selector: &str) -> Result<()> {
        for _ in 0..MOST_STOPS {
            self.key(key::TAB).await?;
            self.focus_is_visible().await?;
            if self.is_focused(selector).await? {
                return Ok(());
            }
        }
        bail!("Tab never gets to {selector}")
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
        let seen: String = self.script(OUTLINE, vec![]).await?;
        if seen.is_empty() { Ok(()) } else { bail!("focus cannot be seen: {seen}") }
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
