//! Who sits in front of the browser.

use crate::{
    driver::Log,
    engine::{Engine, Look, downloads},
    site::Site,
    text::Text,
    visit::{Profile, Size, none_of},
};
use anyhow::{Context, Result, anyhow, bail, ensure};
use fantoccini::{
    Client,
    wd::{PrintConfiguration, PrintSize},
};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::{
    cell::{Cell, RefCell},
    path::PathBuf,
    process::Command,
    time::{Duration, Instant},
};

/// How long anything may take before a test gives up; a busy machine with several browsers is slow.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);
/// How often a condition is looked at.
pub(crate) const GLANCE: Duration = Duration::from_millis(15);
/// How seldom, where it takes long: each glance keeps the browser from what is waited for.
const SLOWEST_GLANCE: Duration = Duration::from_millis(100);

/// A person in front of a browser: opens the page, does things (see `does`), sees things (see `sees`).
pub struct Person<'a> {
    pub(crate) client: Client,
    pub(crate) engine: Engine,
    /// What the driver and the browser print.
    log: Log,
    /// The size of its windows.
    pub(crate) size: Size,
    /// The server behind the page.
    pub site: &'a Site,
    /// The sentences the page should say.
    pub text: Text,
    pub(crate) profile: &'a Profile,
    /// How many requests there were before the page was loaded.
    pub(crate) loaded_at: Cell<usize>,
    /// How long anything may take.
    pub(crate) patience: Cell<Duration>,
    /// Whether the browser's log of requests was seen to work.
    pub(crate) has_log: Cell<bool>,
    /// What the consoles of earlier documents said.
    said: RefCell<Vec<String>>,
    /// Whether the browser was killed: then nothing more can be asked of it.
    pub(crate) is_killed: Cell<bool>,
    /// The widget in a host's page whose inside is looked at, as a selector of its element.
    pub(crate) widget: RefCell<Option<String>>,
}

impl<'a> Person<'a> {
    pub(crate) fn new(
        client: Client,
        log: Log,
        site: &'a Site,
        engine: Engine,
        size: Size,
        profile: &'a Profile,
        text: Text,
    ) -> Self {
        Self {
            client,
            engine,
            log,
            size,
            said: RefCell::default(),
            site,
            text,
            profile,
            loaded_at: Cell::default(),
            patience: Cell::new(PATIENCE),
            has_log: Cell::default(),
            is_killed: Cell::default(),
            widget: RefCell::default(),
        }
    }

    /// Opens the page and waits until it can be used.
    ///
    /// # Errors
    /// When the page does not come up.
    pub async fn open(&self) -> Result<()> {
        self.go(&self.site.address()).await?;
        self.wait_for_app().await
    }

    /// Loads the page again and waits until it can be used.
    ///
    /// # Errors
    /// When the page does not come up.
    pub async fn reload(&self) -> Result<()> {
        self.note_console().await?;
        self.loaded_at.set(self.site.requests().len());
        self.client.refresh().await.context("cannot reload")?;
        self.engine.listen(&self.client).await?;
        self.wait_for_app().await
    }

    /// Opens an address, without waiting for more than the document.
    ///
    /// # Errors
    /// When the browser cannot go there.
    pub async fn go(&self, address: &str) -> Result<()> {
        self.note_console().await?;
        self.loaded_at.set(self.site.requests().len());
        self.client.goto(address).await.with_context(|| format!("cannot open {address}"))?;
        self.engine.listen(&self.client).await
    }

    /// Notes what the console says: some browsers forget it with the document.
    async fn note_console(&self) -> Result<()> {
        let said = self.engine.console(&self.client, &self.log).await?;
        self.said.borrow_mut().extend(said);
        Ok(())
    }

    /// Turns to the first frame in the document.
    ///
    /// # Errors
    /// When there is none.
    pub async fn enter_frame(&self) -> Result<()> {
        self.client.enter_frame(0).await.context("no frame")?;
        self.wait_for_app().await
    }

    /// Turns back to the document around the frame.
    ///
    /// # Errors
    /// When there is none.
    pub async fn leave_frame(&self) -> Result<()> {
        self.leave_widget();
        self.client.clone().enter_parent_frame().await.context("no frame to leave")
    }

    pub(crate) async fn wait_for_app(&self) -> Result<()> {
        let ready = "return document.querySelector('.app[data-screen]:not(#trouble)')";
        self.until("the page is ready", ready).await
    }

    /// Runs a script in the document, or in a widget's inside (see [`Person::enter_widget`]), and reads what it returns.
    ///
    /// # Errors
    /// When the script throws, or returns something else than a `T`.
    pub async fn script<T: DeserializeOwned>(&self, script: &str, arguments: Vec<Value>) -> Result<T> {
        let value = self.client.execute(&self.inside(script), arguments).await;
        let value = value.with_context(|| format!("script failed: {script}"))?;
        serde_json::from_value(value).with_context(|| format!("the script returned something else: {script}"))
    }

    /// Runs a script that says by itself when it is done: it calls its last argument with what it returns.
    ///
    /// # Errors
    /// When the script throws, is never done, or returns something else than a `T`.
    pub async fn script_async<T: DeserializeOwned>(&self, script: &str, arguments: Vec<Value>) -> Result<T> {
        let value = self.client.execute_async(&self.inside(script), arguments).await;
        let value = value.with_context(|| format!("script failed: {script}"))?;
        serde_json::from_value(value).with_context(|| format!("the script returned something else: {script}"))
    }

    /// Waits until a script returns something true.
    ///
    /// # Errors
    /// When it does not in time; `what` says what was waited for.
    pub async fn until(&self, what: &str, script: &str) -> Result<()> {
        let begin = Instant::now();
        let script = format!("return Boolean((() => {{ {script} }})())");
        let mut glance = GLANCE;
        while !self.script::<bool>(&script, Vec::new()).await? {
            let patience = self.patience.get();
            if begin.elapsed() > patience {
                bail!("waited {patience:?} in vain until {what}");
            }
            tokio::time::sleep(glance).await;
            glance = (glance * 3 / 2).min(SLOWEST_GLANCE);
        }
        Ok(())
    }

    /// Waits until the browser has saved a file with this name, reads it and takes it away: the next may have the same name.
    ///
    /// # Errors
    /// When there is no such file in time.
    pub async fn saved_file(&self, name: &str) -> Result<String> {
        String::from_utf8(self.saved_bytes(name).await?).context("the file is no text")
    }

    /// As [`Person::saved_file`], of a file that is no text.
    ///
    /// # Errors
    /// When there is no such file in time.
    pub async fn saved_bytes(&self, name: &str) -> Result<Vec<u8>> {
        let begin = Instant::now();
        let file: PathBuf = downloads(self.profile.path()).join(name);
        loop {
            // A browser names a file only when it is whole.
            match std::fs::read(&file) {
                Ok(bytes) if !bytes.is_empty() => {
                    std::fs::remove_file(&file).context("the file stays")?;
                    return Ok(bytes);
                }
                _ if begin.elapsed() > PATIENCE => bail!("no file {} was saved", file.display()),
                _ => tokio::time::sleep(GLANCE).await,
            }
        }
    }

    /// The warnings and errors in the console that nobody has asked for yet.
    ///
    /// # Errors
    /// When the browser does not say.
    pub async fn console(&self) -> Result<Vec<String>> {
        self.note_console().await?;
        Ok(self.said.take())
    }

    /// That the console says something, in an engine that tells of what a server refuses.
    ///
    /// # Errors
    /// When it says nothing.
    pub async fn console_says_why(&self) -> Result<()> {
        let said = self.console().await?;
        ensure!(!said.is_empty() || !self.engine.tells_of_refusals(), "the console does not say why");
        Ok(())
    }

    /// That the console says nothing.
    ///
    /// # Errors
    /// When there are warnings or errors in the console.
    pub async fn no_console_errors(&self) -> Result<()> {
        none_of("the console says", &self.console().await?)
    }

    /// From now on with an old phone on slow data.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn slow_down(&self) -> Result<()> {
        self.engine.slow_down(&self.client).await?;
        self.patience.set(PATIENCE * 6);
        Ok(())
    }

    /// Has the browser do what only Chromium can, by a command of its protocol for developers, and returns what came of it.
    ///
    /// # Errors
    /// When the browser is another one, or does not do it.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Result<Value> {
        self.engine.devtools(&self.client, command, parameters).await
    }

    /// Shows the page as it looks elsewhere, from now on.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn show(&self, look: Look) -> Result<()> {
        self.engine.show(&self.client, look).await?;
        self.until_drawn().await
    }

    /// Those of these looks in which the browser can show a page while it runs.
    pub fn looks<const N: usize>(&self, looks: [Look; N]) -> Vec<Look> {
        looks.into_iter().filter(|look| self.engine.can_show(*look)).collect()
    }

    /// With a window of this size, from now on.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn resize(&self, size: Size) -> Result<()> {
        self.engine.resize(&self.client, size).await?;
        self.until_drawn().await
    }

    /// Waits until the page is drawn as it now has to be.
    async fn until_drawn(&self) -> Result<()> {
        let drawn = "requestAnimationFrame(() => requestAnimationFrame(arguments[arguments.length - 1]))";
        self.script_async::<Value>(drawn, vec![]).await.map(drop)
    }

    /// The page as it is printed on paper of this size: the text of each sheet, as poppler's `pdftotext` reads it.
    ///
    /// # Errors
    /// When the browser cannot print, or `pdftotext` is missing.
    pub async fn printed(&self, size: PrintSize) -> Result<Vec<String>> {
        let printing = PrintConfiguration::builder().size(size).build();
        let printing = printing.map_err(|why| anyhow!("no such paper: {why:?}"))?;
        let pdf = self.client.print(printing).await.context("cannot print")?;
        let file = self.profile.path().join("printed.pdf");
        std::fs::write(&file, pdf).context("cannot write the PDF file")?;
        let read = Command::new("pdftotext").arg("-layout").arg(&file).arg("-").output();
        let text = String::from_utf8(read.context("pdftotext (poppler-utils) is missing")?.stdout)?;
        // Each sheet ends with a form feed.
        Ok(text.split_terminator('\u{c}').map(str::to_owned).collect())
    }

    /// Waits until the trouble page is there.
    ///
    /// # Errors
    /// When the page goes on as if nothing were wrong.
    pub async fn open_in_vain(&self) -> Result<()> {
        self.go(&self.site.address()).await?;
        self.sees_only_trouble().await
    }
}
