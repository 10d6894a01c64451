//! What must hold on every page, whatever it asks.

use crate::person::Person;
use anyhow::{Context, Result, ensure};
use reflection::State;

impl Person<'_> {
    /// That the page is the one the state says, in the words of the locale, for everybody, without trouble.
    ///
    /// # Errors
    /// When anything of that is not so; says on which page.
    pub async fn page_is_sound(&self, state: &State) -> Result<()> {
        self.look_over(state).await.with_context(|| format!("page {}", state.page()))
    }

    async fn look_over(&self, state: &State) -> Result<()> {
        let screen = self.screen().await?;
        ensure!(screen == state.page().screen(), "the screen is {screen}");
        let heading = self.texts("h1").await?;
        ensure!(heading == [self.text.heading(state)], "the heading is {heading:?}");
        let asked = self.texts(".ask-next").await?;
        ensure!(asked == Vec::from_iter(self.text.ask_next(state)), "the counselor asks {asked:?}");
        self.fits_its_window().await?;
        self.passes_axe().await?;
        self.no_console_errors().await
    }

    /// That nothing has to be scrolled sideways.
    ///
    /// # Errors
    /// When something sticks out; says what.
    pub async fn fits_its_window(&self) -> Result<()> {
        let wide: Vec<String> = self.script(WIDE, vec![]).await?;
        ensure!(wide.is_empty(), "wider than the window: {wide:?}");
        Ok(())
    }
}

const WIDE: &str = "
    const page = document.documentElement;
    if (page.scrollWidth <= page.clientWidth) return [];
    const out = [...document.querySelectorAll('body *')].filter((it) => it.getBoundingClientRect().right > page.clientWidth + 0.5);
    return [`${page.scrollWidth} of ${page.clientWidth}`, ...out.slice(0, 5).map((it) => it.outerHTML.slice(0, 120))];";
