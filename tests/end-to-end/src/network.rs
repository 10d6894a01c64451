//! What the page asked the network for, by three witnesses: the server, the page's own timing, the browser's log.

use crate::person::Person;
use anyhow::{Result, ensure};

/// What was asked for up to a moment.
#[derive(Debug, PartialEq, Eq)]
pub struct Asked {
    server: Vec<String>,
    page: Vec<String>,
}

impl Person<'_> {
    /// What was asked for so far. The browser may get the icon whenever it likes; it belongs to the page's own files.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn asked(&self) -> Result<Asked> {
        let page = "return performance.getEntriesByType('resource').map((it) => it.name)";
        let page: Vec<String> = self.script(page, vec![]).await?;
        let mine = |address: &String| !address.ends_with("/icon.svg");
        Ok(Asked {
            server: self.site.requests().into_iter().filter(mine).collect(),
            page: page.into_iter().filter(mine).collect(),
        })
    }

    /// That nothing was asked for since, and never anything of another origin.
    ///
    /// # Errors
    /// When something was; says what.
    pub async fn asked_nothing_since(&self, before: &Asked) -> Result<()> {
        let now = self.asked().await?;
        ensure!(now == *before, "asked for {before:?} at first, and then for {now:?}");
        let origin = self.site.origin();
        let mut seen = self.engine.addresses(&self.client).await?;
        ensure!(seen.iter().any(|address| address.starts_with(&origin)), "the browser's log is empty");
        // The browser's own pages have addresses of other kinds.
        seen.retain(|address| address.starts_with("http") || address.starts_with("ws"));
        seen.retain(|address| !address.starts_with(&origin));
        ensure!(seen.is_empty(), "asked other origins: {seen:?}");
        Ok(())
    }
}
