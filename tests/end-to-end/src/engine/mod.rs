//! What differs between browser engines. Everything else in these tests is plain `WebDriver` and script.

mod chromium;
mod firefox;
mod webkit;

use crate::{
    display::Display,
    driver::Log,
    person::{GLANCE, PATIENCE},
    visit::Size,
};
use anyhow::{Context, Result, ensure};
use fantoccini::{
    Client,
    elements::Element,
    wd::{Capabilities, WebDriverCompatibleCommand},
};
use serde_json::Value;
use std::{net::SocketAddr, path::Path, time::Instant};
use url::{ParseError, Url};

/// A browser engine the tests can run in. What one of them cannot do is in `not-everywhere.toml`.
///
/// Another one is another variant: the compiler then names every place that has to know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, through chromedriver.
    Chromium,
    /// Firefox, through geckodriver.
    Firefox,
    /// `WebKitGTK`'s `MiniBrowser`, through `WebKitWebDriver`. It needs an X server.
    WebKit,
}

/// How a page can be shown beside its usual look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// As it is printed.
    Paper,
    /// For somebody who wants dark colours.
    Dark,
    /// For somebody who wants light ones.
    Light,
    /// In the few colours that somebody set for everything.
    ForcedColors,
    /// For somebody who wants colours further apart.
    MoreContrast,
    /// For somebody whom it troubles when things move.
    LessMotion,
}

/// What a browser is opened with.
pub(crate) struct Opening<'a> {
    /// The browser, where it is not the driver's own choice.
    pub(crate) browser: Option<&'a Path>,
    /// Where all its data are.
    pub(crate) profile: &'a Path,
    pub(crate) size: Size,
    /// How high letters are, in pixels, where a page says nothing of it.
    pub(crate) letters: u32,
    /// Whether no page may store anything in another site's frame.
    pub(crate) blocks_others: bool,
    /// Who is asked for all that is not on this machine, and notes it.
    pub(crate) elsewhere: SocketAddr,
    /// Whether it is opened for a bench: without what only tests need.
    pub(crate) is_measured: bool,
}

impl Engine {
    /// The engine of this name, in small letters.
    pub(crate) fn named(name: &str) -> Option<Self> {
        match name {
            "chromium" => Some(Self::Chromium),
            "firefox" => Some(Self::Firefox),
            "webkit" => Some(Self::WebKit),
            _ => None,
        }
    }

    /// The usual name of its driver, and what that is started with beside its port.
    pub(crate) fn driver(self) -> (&'static str, &'static [&'static str]) {
        match self {
            Self::Chromium => ("chromedriver", &[]),
            // Without it, the browser's own script cannot be asked.
            Self::Firefox => ("geckodriver", &["--allow-system-access"]),
            Self::WebKit => ("WebKitWebDriver", &[]),
        }
    }

    /// A screen, for the one that has no mode without.
    pub(crate) async fn display(self, profile: &Path) -> Result<Option<Display>> {
        Ok(if self == Self::WebKit { Some(Display::start(profile).await?) } else { None })
    }

    /// Puts into the profile what the browser looks for there.
    pub(crate) fn prepare(self, opening: &Opening<'_>) -> Result<()> {
        match self {
            Self::Chromium => Ok(()),
            Self::Firefox => firefox::prepare(opening),
            Self::WebKit => webkit::prepare(opening),
        }
    }

    /// What a session is opened with: nothing of the browser's own on the network, all data in the profile.
    pub(crate) fn capabilities(self, opening: &Opening<'_>) -> Capabilities {
        match self {
            Self::Chromium => chromium::capabilities(opening),
            Self::Firefox => firefox::capabilities(opening),
            Self::WebKit => webkit::capabilities(opening),
        }
    }

    /// Gets a new session ready.
    pub(crate) async fn begin(self, client: &Client, size: Size) -> Result<()> {
        if self == Self::Firefox {
            firefox::begin(client).await?;
        }
        self.fit(client, size).await
    }

    /// Makes a window of this size inside.
    pub(crate) async fn fit(self, client: &Client, size: Size) -> Result<()> {
        if self == Self::Chromium { Ok(()) } else { resize(client, size.pixels()).await }
    }

    /// Clicks an element.
    pub(crate) async fn click(self, client: &Client, element: &Element) -> Result<()> {
        if self == Self::WebKit {
            webkit::bring_into_view(client, element).await?;
        }
        Ok(element.click().await?)
    }

    /// Writes into a box.
    pub(crate) async fn write(self, client: &Client, into: &Element, text: &str) -> Result<()> {
        if self == Self::WebKit {
            webkit::write(client, into, text).await
        } else {
            Ok(into.send_keys(text).await?)
        }
    }

    /// Begins to note what is said in the console of a new document, where the browser does not.
    pub(crate) async fn listen(self, client: &Client) -> Result<()> {
        if self == Self::WebKit { webkit::listen(client).await } else { Ok(()) }
    }

    /// The warnings and errors in the console since this was last asked.
    pub(crate) async fn console(self, client: &Client, log: &Log) -> Result<Vec<String>> {
        match self {
            Self::Chromium => chromium::console(client).await,
            Self::Firefox => firefox::console(client, log).await,
            Self::WebKit => webkit::console(client).await,
        }
    }

    /// Whether the lines of a drawing are no further than it says. Else they seem to lie over what is beside it; how words there stand
    /// out from what is really behind them, [`Person::stands_out`] measures.
    pub(crate) fn draws_where_it_says(self) -> bool {
        self == Self::Chromium
    }

    /// Whether what a server refuses is in the console of the page that asked.
    pub(crate) fn tells_of_refusals(self) -> bool {
        self == Self::Chromium
    }

    /// Whether what a document asks for beforehand is got again when a script asks for it.
    pub(crate) fn preloads_in_vain(self) -> bool {
        self == Self::WebKit
    }

    /// The addresses that the page asked for since this was last asked, as the browser's network stack saw them; none where the
    /// browser does not tell.
    pub(crate) async fn addresses(self, client: &Client) -> Result<Option<Vec<String>>> {
        match self {
            Self::Chromium => chromium::addresses(client).await.map(Some),
            Self::Firefox => firefox::addresses(client).await.map(Some),
            Self::WebKit => Ok(None),
        }
    }

    /// Gives the window another size inside.
    pub(crate) async fn resize(self, client: &Client, size: Size) -> Result<()> {
        if self == Self::Chromium {
            return chromium::stretch(client, Some(size.pixels())).await;
        }
        resize(client, size.pixels()).await
    }

    /// Makes the window so high that all of a page fits, and hides its scroll bars; or with `None` as it was.
    pub(crate) async fn stretch(self, client: &Client, inner: Option<(u32, u32)>, size: Size) -> Result<()> {
        match self {
            Self::Chromium => chromium::stretch(client, inner).await,
            // A picture may show more than the window, and scroll bars lie above the page.
            Self::Firefox => Ok(()),
            Self::WebKit => resize(client, inner.unwrap_or(size.pixels())).await,
        }
    }

    /// A picture (PNG) of an element, which is at this place in the window: left, top, width and height in pixels.
    pub(crate) async fn picture(
        self,
        client: &Client,
        element: &Element,
        place: [f64; 4],
    ) -> Result<Vec<u8>> {
        match self {
            Self::Chromium => chromium::picture(client, place).await,
            Self::Firefox => firefox::picture(client, place).await,
            Self::WebKit => webkit::picture(element).await,
        }
    }

    /// From now on the device is slow, and the network: a processor of a quarter of the speed; 400 kbit/s, and 400 ms before anything comes.
    pub(crate) async fn slow_down(self, client: &Client) -> Result<()> {
        ensure!(self == Self::Chromium, "{self:?} cannot be slowed down");
        chromium::slow_down(client).await
    }

    /// What comes of a command that only Chromium has.
    pub(crate) async fn devtools(self, client: &Client, command: &str, parameters: Value) -> Result<Value> {
        ensure!(self == Self::Chromium, "{self:?} does not do {command}");
        chromium::command(client, command, parameters).await
    }

    /// Whether it can show a page so while it runs.
    pub(crate) fn can_show(self, look: Look) -> bool {
        match self {
            Self::Chromium => true,
            Self::Firefox => look != Look::MoreContrast,
            Self::WebKit => look == Look::Light,
        }
    }

    /// Shows the page as it looks elsewhere.
    pub(crate) async fn show(self, client: &Client, look: Look) -> Result<()> {
        match self {
            Self::Chromium => chromium::show(client, look).await,
            Self::Firefox => firefox::show(client, look).await,
            // As it looks by itself.
            Self::WebKit if look == Look::Light => Ok(()),
            Self::WebKit => anyhow::bail!("MiniBrowser cannot show how a page looks elsewhere ({look:?})"),
        }
    }
}

/// The folder in which a browser puts what it saves.
pub(crate) fn downloads(profile: &Path) -> std::path::PathBuf {
    profile.join("downloads")
}

/// What is played before the camera of a browser, where there is one.
pub(crate) fn film(profile: &Path) -> std::path::PathBuf {
    profile.join("film.y4m")
}

/// Makes a window so large that the page in it has this width and height.
async fn resize(client: &Client, (width, height): (u32, u32)) -> Result<()> {
    let begin = Instant::now();
    let (mut outer_width, mut outer_height) = (width, height);
    loop {
        client.set_window_size(outer_width, outer_height).await.context("the window keeps its size")?;
        let inner = client.execute("return [innerWidth, innerHeight]", vec![]).await?;
        let (inner_width, inner_height): (u32, u32) = serde_json::from_value(inner)?;
        if (inner_width, inner_height) == (width, height) {
            return Ok(());
        }
        ensure!(
            begin.elapsed() < PATIENCE,
            "the window is {inner_width} × {inner_height} inside, not {width} × {height}"
        );
        tokio::time::sleep(GLANCE).await;
        let (now_width, now_height) = client.get_window_size().await.context("the window has no size")?;
        let around = |outer: u64, inner: u32| u32::try_from(outer).unwrap_or(inner).saturating_sub(inner);
        outer_width = width + around(now_width, inner_width);
        outer_height = height + around(now_height, inner_height);
    }
}

fn insert(object: &mut Value, key: &str, value: Value) {
    if let Some(object) = object.as_object_mut() {
        object.insert(key.to_owned(), value);
    }
}

/// What comes of a command that is one driver's own.
async fn does(client: &Client, path: &'static str, body: Value) -> Result<Value> {
    client.issue_cmd(Own { path, body }).await.with_context(|| format!("the driver does not do {path}"))
}

/// A command that is one driver's own.
#[derive(Debug)]
struct Own {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Own {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.to_string()))
    }
}
