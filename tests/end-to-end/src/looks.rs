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

    /// That what is drawn in colours stands out from what is behind it, three to one (WCAG 1.4.11).
    ///
    /// # Errors
    /// When something does not; says what.
    pub async fn drawings_stand_out(&self) -> Result<()> {
        let faint: Vec<String> = self.script(FAINT, vec![]).await?;
        ensure!(faint.is_empty(), "hardly to be seen: {faint:?}");
        Ok(())
    }
}

/// The marks of the picture, and the bars of an occupation and of a board's table, that are too much like what is behind them.
const FAINT: &str = r"
    const light = (colour) => {
        const [red, green, blue] = colour.match(/[0-9.]+/g).slice(0, 3).map((part) => part / 255)
            .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one, other) => {
        const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
    };
    const behind = (it) => {
        for (let at = it; at; at = at.parentElement) {
            const colour = getComputedStyle(at).backgroundColor;
            if (!/, 0\)$/.test(colour) && colour !== 'transparent') return colour;
        }
        return 'rgb(255, 255, 255)';
    };
    return [...document.querySelectorAll('.picture .ray > path, .picture text, .overlap rect, td rect')]
        .map((it) => [it, contrast(getComputedStyle(it).fill, behind(it))]).filter(([, ratio]) => ratio < 3)
        .map(([it, ratio]) => `${it.getAttribute('class')} ${ratio.toFixed(2)}`).slice(0, 5);";

const WIDE: &str = "
    const page = document.documentElement;
    if (page.scrollWidth <= page.clientWidth) return [];
    const out = [...document.querySelectorAll('body *')].filter((it) => it.getBoundingClientRect().right > page.clientWidth + 0.5);
    return [`${page.scrollWidth} of ${page.clientWidth}`, ...out.slice(0, 5).map((it) => it.outerHTML.slice(0, 120))];";
