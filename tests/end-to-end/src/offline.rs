//! The copy of the page that a browser keeps: made, of another version, gone.

use crate::{
    files::{Answer, Change},
    person::Person,
    site::Site,
};
use anyhow::{Context, Result};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde_json::json;
use sha2::{Digest, Sha256};

/// A text of the page, by the name of its file, and how it is made another.
pub type Edit<'a> = (&'static str, &'a dyn Fn(&str) -> String);

impl Site {
    /// Serves a newer version from now on, in which these texts are others.
    ///
    /// # Errors
    /// When the page was built without what keeps it, or lacks one of these files.
    pub fn publish(&self, changes: &[Edit<'_>]) -> Result<()> {
        let read = |file: &str| self.now(file).with_context(|| format!("no {file}"));
        let (mut worker, start) = (read("worker.js")?, read("start.js")?);
        let version = start.split('"').nth(1).context("the script knows no version")?.to_owned();
        let newer = digest(&version);
        let mut files = vec![("start.js", start.replace(&version, &newer))];
        for (file, change) in changes {
            files.push((file, change(&read(file)?)));
        }
        worker = worker.replace(&version, &newer);
        for (file, text) in files {
            worker = worker.replace(&digest(&read(file)?), &digest(&text));
            self.change(Change { file, answer: Answer::New(text) });
        }
        self.change(Change { file: "worker.js", answer: Answer::New(worker) });
        Ok(())
    }
}

/// As the page's own list has them.
fn digest(text: &str) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(text)))
}

impl Person<'_> {
    /// Waits until the browser has a copy of the page, and the page has its files from there.
    ///
    /// # Errors
    /// When it gets none.
    pub async fn until_kept(&self) -> Result<()> {
        self.until("the page is kept", "return navigator.serviceWorker.controller").await
    }

    /// Has the browser look for a newer version, as it does by itself whenever the page is opened; waits until it has one or gave up.
    /// Says whether one waits to be shown.
    ///
    /// # Errors
    /// When the page is not kept.
    pub async fn looks_for_newer(&self) -> Result<bool> {
        let look = "const done = arguments[arguments.length - 1];
            navigator.serviceWorker.getRegistration().then((it) => (window.copy = it).update()).then(() => done(true), () => done(true))";
        let _looked: bool = self.script_async(look, vec![]).await?;
        self.until("it is there or not", "return !window.copy.installing").await?;
        self.script("return Boolean(window.copy.waiting)", vec![]).await
    }

    /// The files of copies that the browser has, and in how many folders something keeps them.
    ///
    /// # Errors
    /// When the browser does not say.
    pub async fn copies(&self) -> Result<(Vec<String>, usize)> {
        let names = "const done = arguments[arguments.length - 1];
            const files = caches.keys().then((all) => Promise.all(all.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url))));
            Promise.all([files, navigator.serviceWorker.getRegistrations()]).then(([files, all]) => done([files.flat(), all.length]))";
        let (addresses, workers): (Vec<String>, usize) = self.script_async(names, vec![]).await?;
        let folder = self.site.address();
        let name = |address: &String| {
            let name = address.strip_prefix(&folder).unwrap_or(address);
            name.split('?').next().unwrap_or_default().to_owned()
        };
        Ok((addresses.iter().map(name).collect(), workers))
    }

    /// Waits until the browser has no copy any more.
    ///
    /// # Errors
    /// When it still has one after a while.
    pub async fn until_no_copy(&self) -> Result<()> {
        for _ in 0..100 {
            if self.copies().await? == (Vec::new(), 0) {
                return Ok(());
            }
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        }
        anyhow::bail!("still kept: {}", json!(self.copies().await?))
    }
}
