//! What must hold on every page, whatever it asks.

use crate::{person::Person, visit::none_of};
use anyhow::{Context, Result, ensure};
use reflection::State;
use serde_json::Value;

impl Person<'_> {
    /// That the page is the one the state says, in the words of the locale, for everybody, without trouble.
    ///
    /// # Errors
    /// When anything of that is not so; says on which page.
    pub async fn page_is_sound(&self, state: &State) -> Result<()> {
        self.look_over(state).await.with_context(|| format!("page {}", state.page()))
    }

    async fn look_over(&self, state: &State) -> Result<()> {
        self.says_what_it_should(state).await?;
        self.fits_its_window().await?;
        self.passes_axe().await?;
        self.no_console_errors().await
    }

    /// That the page is the one the state says, in the words of the locale.
    ///
    /// # Errors
    /// When it is another one, or says something else.
    pub async fn says_what_it_should(&self, state: &State) -> Result<()> {
        let screen = self.screen().await?;
        ensure!(screen == state.page().screen(), "the screen is {screen}");
        let heading = self.texts("h1").await?;
        ensure!(heading == [self.text.heading(state)], "the heading is {heading:?}");
        let asked = self.texts(".ask-next").await?;
        ensure!(asked == Vec::from_iter(self.text.ask_next(state)), "the counselor asks {asked:?}");
        Ok(())
    }

    /// That nothing has to be scrolled sideways, is cut off, or lies over something else.
    ///
    /// # Errors
    /// When something does; says what.
    pub async fn fits_its_window(&self) -> Result<()> {
        self.finds_nothing("does not fit", CUT).await
    }

    /// That text stands out seven to one from what is behind it (WCAG 1.4.6), and edges and drawings three to one (1.4.11).
    ///
    /// # Errors
    /// When something does not; says what.
    pub async fn stands_out(&self) -> Result<()> {
        self.finds_nothing("hardly to be seen", CONTRAST).await
    }

    /// That all that can be pressed is large enough for a finger (WCAG 2.5.5).
    ///
    /// # Errors
    /// When something is not; says what.
    pub async fn can_be_pressed(&self) -> Result<()> {
        self.finds_nothing("too small to press", TARGETS).await
    }

    /// That nothing lies over what has focus (WCAG 2.4.11), wherever one goes with the keys. Moves focus.
    ///
    /// # Errors
    /// When something does; says over what.
    pub async fn focus_is_seen(&self) -> Result<()> {
        self.finds_nothing("something lies over", COVERED).await
    }

    /// That nothing moves by itself.
    ///
    /// # Errors
    /// When something does; says what.
    pub async fn stands_still(&self) -> Result<()> {
        self.finds_nothing("moves", MOVING).await
    }

    /// That all words are in the letters of the [made-up language](Site::serve_made_up), but for names of files, addresses and records.
    ///
    /// # Errors
    /// When some are not; says which.
    pub async fn is_all_translated(&self) -> Result<()> {
        self.finds_nothing("in no language but ours", FOREIGN).await
    }

    /// With lines, letters and words as far apart as somebody may want them (WCAG 1.4.12), from now on.
    ///
    /// # Errors
    /// When there is no document.
    pub async fn space_text(&self) -> Result<()> {
        self.script(SPACE, vec![]).await
    }

    /// As before [`Person::space_text`].
    ///
    /// # Errors
    /// When there is no document.
    pub async fn unspace_text(&self) -> Result<()> {
        self.script("document.adoptedStyleSheets.pop()", vec![]).await.map(|_: Value| ())
    }

    async fn finds_nothing(&self, what: &str, script: &str) -> Result<()> {
        none_of(what, &self.script::<Vec<String>>(&[COMMON, script].concat(), vec![]).await?)
    }
}

const COMMON: &str = include_str!("looks/common.js");
const CONTRAST: &str = include_str!("looks/contrast.js");
const COVERED: &str = include_str!("looks/covered.js");
const CUT: &str = include_str!("looks/cut.js");
const FOREIGN: &str = include_str!("looks/foreign.js");
const MOVING: &str = include_str!("looks/moving.js");
const TARGETS: &str = include_str!("looks/targets.js");

const SPACE: &str = "const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'
        + 'p { margin-block-end: 2em !important }');
    document.adoptedStyleSheets.push(sheet);";
