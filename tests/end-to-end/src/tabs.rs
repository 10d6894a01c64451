//! Several tabs in one browser: they share what is kept on the device, and nothing else.

use crate::person::{GLANCE, PATIENCE, Person};
use anyhow::{Context, Result, bail};
use fantoccini::wd::WindowHandle;
use std::time::Instant;

/// A tab of a person's browser.
#[derive(Clone, Debug)]
pub struct Tab(WindowHandle);

impl Person<'_> {
    /// The tab in front of them.
    ///
    /// # Errors
    /// When it was closed.
    pub async fn tab(&self) -> Result<Tab> {
        Ok(Tab(self.client.window().await.context("no tab")?))
    }

    /// Opens another tab and turns to it. In a window of its own: a tab that is hidden is slow, as browsers have it.
    ///
    /// # Errors
    /// When the browser opens none.
    pub async fn open_tab(&self) -> Result<Tab> {
        let tab = self.client.new_window(false).await.context("no new tab")?;
        let tab = Tab(tab.handle);
        self.turn_to(&tab).await?;
        self.engine.fit(&self.client, self.size).await?;
        Ok(tab)
    }

    /// The only other window there is, once it is there: one that the page opened.
    ///
    /// # Errors
    /// When there is none in time, or several.
    pub async fn other_window(&self) -> Result<Tab> {
        let here = self.client.window().await.context("no tab")?;
        let begin = Instant::now();
        loop {
            let mut others = self.client.windows().await.context("no windows")?;
            others.retain(|other| *other != here);
            match others.as_slice() {
                [other] => return Ok(Tab(other.clone())),
                [] if begin.elapsed() < PATIENCE => tokio::time::sleep(GLANCE).await,
                others => bail!("{} other windows", others.len()),
            }
        }
    }

    /// How many tabs and windows there are.
    ///
    /// # Errors
    /// When the browser does not say.
    pub async fn windows(&self) -> Result<usize> {
        Ok(self.client.windows().await.context("no windows")?.len())
    }

    /// Turns to another tab.
    ///
    /// # Errors
    /// When it was closed.
    pub async fn turn_to(&self, tab: &Tab) -> Result<()> {
        self.client.switch_to_window(tab.0.clone()).await.context("cannot turn to the tab")
    }

    /// Closes the tab in front of them and turns to this one.
    ///
    /// # Errors
    /// When either is closed already.
    pub async fn close_tab(&self, then: &Tab) -> Result<()> {
        self.client.close_window().await.context("cannot close the tab")?;
        self.turn_to(then).await
    }
}
