//! What a person sees.

use crate::person::Person;
use anyhow::{Context, Result, ensure};
use serde_json::json;

impl Person<'_> {
    /// The kind of page: the root's `data-screen`.
    ///
    /// # Errors
    /// When there is no page.
    pub async fn screen(&self) -> Result<String> {
        self.script("return document.querySelector('.app[data-screen]:not([hidden])').dataset.screen", vec![])
            .await
    }

    /// The page's address as far as its hooks tell: `form/reading`, `welcome`.
    ///
    /// # Errors
    /// When there is no page.
    pub async fn address_of_page(&self) -> Result<String> {
        let script = "const it = document.querySelector('.app[data-screen]:not([hidden])').dataset;
            return it.form ? `${it.screen}/${it.form}` : it.screen";
        self.script(script, vec![]).await
    }

    /// The text of everything visible that this selector finds, in order.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn texts(&self, selector: &str) -> Result<Vec<String>> {
        let script = "return [...document.querySelectorAll(arguments[0])]
            .filter((it) => it.checkVisibility({ visibilityProperty: true })).map((it) => it.innerText.trim())";
        self.script(script, vec![json!(selector)]).await
    }

    /// The text of the first visible thing this selector finds.
    ///
    /// # Errors
    /// When there is none.
    pub async fn sees(&self, selector: &str) -> Result<String> {
        self.texts(selector).await?.into_iter().next().with_context(|| format!("cannot see {selector}"))
    }

    /// Waits until something that this selector finds says exactly this.
    ///
    /// # Errors
    /// When it does not in time.
    pub async fn until_seen(&self, selector: &str, text: &str) -> Result<()> {
        let says = format!(
            "return [...document.querySelectorAll({})].some((it) => it.innerText?.trim() === {})",
            json!(selector),
            json!(text)
        );
        self.until(&format!("{selector} says {text:?}"), &says).await
    }

    /// An attribute of everything that this selector finds, in order.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn attributes(&self, selector: &str, name: &str) -> Result<Vec<String>> {
        let script = "return [...document.querySelectorAll(arguments[0])].map((it) => it.getAttribute(arguments[1]) ?? '')";
        self.script(script, vec![json!(selector), json!(name)]).await
    }

    /// The keys of the notices above the page.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn notices(&self) -> Result<Vec<String>> {
        self.attributes(".notices [data-notice]", "data-notice").await
    }

    /// Whether the answer this selector finds is chosen.
    ///
    /// # Errors
    /// When there is no such answer.
    pub async fn is_chosen(&self, selector: &str) -> Result<bool> {
        self.script("return document.querySelector(arguments[0]).checked", vec![json!(selector)]).await
    }

    /// What stands in the box this selector finds.
    ///
    /// # Errors
    /// When there is no such box.
    pub async fn written(&self, selector: &str) -> Result<String> {
        self.script("return document.querySelector(arguments[0]).value", vec![json!(selector)]).await
    }

    /// That a notice is there and says what the locale says.
    ///
    /// # Errors
    /// When it is not, or says something else.
    pub async fn sees_notice(&self, key: &str, text: &str) -> Result<()> {
        let said = self.sees(&format!(".notices [data-notice='{key}'] p")).await?;
        ensure!(said == text, "the notice {key} says {said:?}, not {text:?}");
        Ok(())
    }

    /// That the page went no further than its own message, and says something a person can read.
    ///
    /// # Errors
    /// When something else is shown.
    pub async fn sees_only_trouble(&self) -> Result<()> {
        let shown = "return document.getElementById('trouble')?.checkVisibility()";
        self.until("the page says that something went wrong", shown).await?;
        let headings = self.texts("h1").await?;
        ensure!(headings.len() == 1, "one heading, not {headings:?}");
        let said = self.sees("#trouble[data-screen='trouble']").await?;
        ensure!(said.len() > 100, "the page says only {said:?}");
        Ok(())
    }
}
