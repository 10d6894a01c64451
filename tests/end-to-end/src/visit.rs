//! One test's browser: opened, used and closed, whatever happens in between.

use crate::{
    driver::Driver,
    engine::{Opening, film},
    environment::Environment,
    person::Person,
    site::Site,
    text::Text,
};
use anyhow::{Context, Result, anyhow, bail};
use fantoccini::{Client, ClientBuilder};
use futures_util::FutureExt;
use hyper_util::client::legacy::connect::HttpConnector;
use std::{fs, panic::AssertUnwindSafe, path::Path, thread};
use tempfile::TempDir;

/// How high letters are, in pixels, where nobody said anything.
const LETTERS: u32 = 16;

/// The browser's window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// 360 × 640.
    Phone,
    /// 320 × 568: the narrowest that must do.
    Narrow,
    /// 640 × 360: a phone on its side.
    Landscape,
    /// 320 × 256: what is left of 1280 × 1024 where all is four times as large.
    Zoomed,
    /// 1280 × 800.
    Desktop,
}

impl Size {
    pub(crate) fn pixels(self) -> (u32, u32) {
        match self {
            Self::Phone => (360, 640),
            Self::Narrow => (320, 568),
            Self::Landscape => (640, 360),
            Self::Zoomed => (320, 256),
            Self::Desktop => (1280, 800),
        }
    }
}

/// What a browser keeps between visits; deleted when dropped.
pub struct Profile(TempDir);

impl Profile {
    /// A browser that was never used.
    ///
    /// # Errors
    /// When no temporary folder can be made.
    pub fn new() -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("everyday-skills-").tempdir();
        Ok(Self(folder.context("cannot make a folder for the browser")?))
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }
}

/// A visit that is about to begin.
pub struct Visit<'a> {
    site: &'a Site,
    profile: Option<&'a Profile>,
    size: Size,
    blocks_others: bool,
    film: Option<&'a [u8]>,
    letters: u32,
    text: Option<&'a Text>,
    is_measured: bool,
}

impl<'a> Visit<'a> {
    /// A visit to a site with a new browser the size of a phone.
    pub fn to(site: &'a Site) -> Self {
        Self {
            site,
            profile: None,
            size: Size::Phone,
            blocks_others: false,
            film: None,
            letters: LETTERS,
            text: None,
            is_measured: false,
        }
    }

    /// With a window of this size.
    #[must_use]
    pub fn sized(self, size: Size) -> Self {
        Self { size, ..self }
    }

    /// With a browser that may have been used before.
    #[must_use]
    pub fn with(self, profile: &'a Profile) -> Self {
        Self { profile: Some(profile), ..self }
    }

    /// With a browser that lets no page store anything in another site's frame.
    #[must_use]
    pub fn blocking_others(self) -> Self {
        Self { blocks_others: true, ..self }
    }

    /// With a camera before which this film (YUV4MPEG2) is played again and again; every page may use it.
    #[must_use]
    pub fn seeing(self, film: &'a [u8]) -> Self {
        Self { film: Some(film), ..self }
    }

    /// With a browser set to letters twice as large.
    #[must_use]
    pub fn in_large_letters(self) -> Self {
        Self { letters: 2 * LETTERS, ..self }
    }

    /// To a site that speaks these words.
    #[must_use]
    pub fn reading(self, text: &'a Text) -> Self {
        Self { text: Some(text), ..self }
    }

    /// With a browser of which nothing is asked but what a bench asks: it keeps no log of requests, and nobody waits until a page is loaded.
    #[must_use]
    pub fn measured(self) -> Self {
        Self { is_measured: true, ..self }
    }

    /// Makes the visit. At its end the console must hold no error that the test has not asked for.
    ///
    /// # Errors
    /// What the test returns; what it panics with; a picture of the page is saved then, and its path said.
    pub async fn run(self, test: impl AsyncFnOnce(&Person<'_>) -> Result<()>) -> Result<()> {
        let environment = Environment::read()?;
        let new;
        let profile = if let Some(profile) = self.profile {
            profile
        } else {
            new = Profile::new()?;
            &new
        };
        let engine = environment.engine;
        if let Some(played) = self.film {
            fs::write(film(profile.path()), played).context("cannot write the film")?;
        }
        let opening = Opening {
            browser: environment.browser.as_deref(),
            profile: profile.path(),
            size: self.size,
            letters: self.letters,
            blocks_others: self.blocks_others,
            elsewhere: self.site.elsewhere(),
            is_measured: self.is_measured,
        };
        engine.prepare(&opening)?;
        let display = engine.display(profile.path()).await?;
        let (driver, log) = Driver::start(&environment, profile.path(), display.as_ref()).await?;
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(engine.capabilities(&opening))
            .connect(driver.address())
            .await
            .with_context(|| format!("no browser: {}", log.all()))?;
        engine.begin(&client, self.size).await?;
        let text = self.text.map_or_else(Text::english, |text| Ok(text.clone()))?;
        let person = Person::new(client.clone(), log, self.site, engine, self.size, profile, text);
        let outcome = AssertUnwindSafe(test(&person)).catch_unwind().await;
        let outcome = outcome.unwrap_or_else(|panic| {
            let said = panic.downcast_ref::<String>().map(String::as_str);
            Err(anyhow!("{}", said.or(panic.downcast_ref::<&str>().copied()).unwrap_or("a panic")))
        });
        if person.is_killed.get() {
            // The driver would wait for a browser that is gone.
            drop(driver);
            let _gone = client.close().await;
            return outcome;
        }
        let outcome = match outcome {
            Ok(()) => person.no_console_errors().await,
            failed => failed,
        };
        let outcome = match outcome {
            Ok(()) => Ok(()),
            Err(error) => Err(error.context(evidence(&client, &person).await)),
        };
        client.close().await.context("the browser could not be closed")?;
        outcome
    }
}

/// What the page looked like when a test failed.
async fn evidence(client: &Client, person: &Person<'_>) -> String {
    let name = thread::current().name().unwrap_or("test").replace("::", "-");
    let file = std::env::temp_dir().join(format!("everyday-skills-{name}.png"));
    let picture = match client.screenshot().await {
        Ok(picture) => {
            fs::write(&file, picture).map_or_else(|_| "none".into(), |()| file.display().to_string())
        }
        Err(_) => "none".into(),
    };
    let page = person.address_of_page().await.unwrap_or_else(|_| "unknown".into());
    let console = person.console().await.unwrap_or_default();
    let requests = person.site.requests();
    format!("on page {page}; picture: {picture}; console: {console:?}; requests: {requests:?}")
}

/// Fails with all of `wrong`, if there is anything in it.
pub(crate) fn none_of(what: &str, wrong: &[String]) -> Result<()> {
    if wrong.is_empty() {
        return Ok(());
    }
    bail!("{what}:\n- {}", wrong.join("\n- "))
}
