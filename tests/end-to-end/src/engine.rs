//! What differs between browser engines. Everything else in these tests is plain `WebDriver` and script.

use crate::{environment::Environment, visit::Size};
use anyhow::{Context, Result};
use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use fantoccini::{Client, wd::Capabilities, wd::WebDriverCompatibleCommand};
use serde_json::{Value, json};
use std::path::Path;
use url::{ParseError, Url};

/// A browser engine the tests can run in.
///
/// Another one is another variant: the compiler then names every place that has to know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, through chromedriver.
    Chromium,
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
}

impl Engine {
    /// What a session is opened with: headless, nothing of its own on the network, all data in `profile`.
    pub(crate) fn capabilities(
        self,
        environment: &Environment,
        profile: &Path,
        size: Size,
        blocks_others: bool,
    ) -> Capabilities {
        let Self::Chromium = self;
        let mut arguments = vec![format!("--user-data-dir={}", profile.display())];
        arguments.extend(CHROMIUM_ARGUMENTS.map(str::to_owned));
        let film = film(profile);
        if film.exists() {
            arguments.extend(CHROMIUM_CAMERA.map(str::to_owned));
            arguments.push(format!("--use-file-for-fake-video-capture={}", film.display()));
        }
        let (width, height) = size.pixels();
        arguments.push(format!("--window-size={width},{height}"));
        // What the setting for cookies blocks is all that a page could store: here, ours inside of a host's.
        let blocked =
            if blocks_others { json!({ "127.0.0.1,localhost": { "setting": 2 } }) } else { json!({}) };
        let mut options = json!({
            "args": arguments,
            "prefs": {
                "download": { "default_directory": downloads(profile), "prompt_for_download": false },
                "profile": { "content_settings": { "exceptions": { "cookies": blocked } } },
            },
        });
        if size != Size::Desktop {
            // A window cannot be as narrow as a phone; an emulated screen can.
            let screen = json!({ "width": width, "height": height, "pixelRatio": 1, "touch": false });
            insert(&mut options, "mobileEmulation", json!({ "deviceMetrics": screen }));
        }
        if let Some(browser) = &environment.browser {
            insert(&mut options, "binary", json!(browser));
        }
        let logs = json!({ "browser": "ALL", "performance": "ALL" });
        Capabilities::from_iter([
            ("browserName".to_owned(), json!("chrome")),
            ("goog:chromeOptions".to_owned(), options),
            ("goog:loggingPrefs".to_owned(), logs),
        ])
    }

    /// The warnings and errors in the console since this was last asked.
    pub(crate) async fn console(self, client: &Client) -> Result<Vec<String>> {
        let Self::Chromium = self;
        let entries = chromium_log(client, "browser").await?;
        let grave = entries.iter().filter(|entry| matches!(level(entry), "SEVERE" | "WARNING"));
        Ok(grave.filter_map(|entry| Some(entry.get("message")?.as_str()?.to_owned())).collect())
    }

    /// The addresses that the page asked for since this was last asked, as the browser's network stack saw them.
    pub(crate) async fn addresses(self, client: &Client) -> Result<Vec<String>> {
        let Self::Chromium = self;
        let mut addresses = Vec::new();
        for entry in chromium_log(client, "performance").await? {
            let message = entry.get("message").and_then(Value::as_str).unwrap_or_default();
            let message: Value = serde_json::from_str(message).context("chromedriver's log is not JSON")?;
            let at = |path: &str| message.pointer(path).and_then(Value::as_str);
            if at("/message/method") == Some("Network.requestWillBeSent") {
                addresses.extend(at("/message/params/request/url").map(str::to_owned));
            }
        }
        Ok(addresses)
    }

    /// Makes the window so high that all of a page fits, and hides its scroll bars; or with `None` as it was.
    pub(crate) async fn stretch(self, client: &Client, size: Option<(u32, u32)>) -> Result<()> {
        let Self::Chromium = self;
        let hide = json!({ "hidden": size.is_some() });
        chromium_does(client, "Emulation.setScrollbarsHidden", hide).await?;
        let Some((width, height)) = size else {
            return chromium_does(client, "Emulation.clearDeviceMetricsOverride", json!({})).await.map(drop);
        };
        let screen = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        chromium_does(client, "Emulation.setDeviceMetricsOverride", screen).await.map(drop)
    }

    /// A picture (PNG) of part of the window: left, top, width and height in pixels.
    pub(crate) async fn picture(self, client: &Client, [x, y, width, height]: [f64; 4]) -> Result<Vec<u8>> {
        let Self::Chromium = self;
        let clip = json!({ "x": x, "y": y, "width": width, "height": height, "scale": 1 });
        let taken = json!({ "format": "png", "clip": clip });
        let taken = chromium_does(client, "Page.captureScreenshot", taken).await?;
        let data = taken.get("data").and_then(Value::as_str).context("the picture is empty")?;
        BASE64.decode(data).context("the picture is damaged")
    }

    /// Shows the page as it looks elsewhere.
    pub(crate) async fn show(self, client: &Client, look: Look) -> Result<()> {
        let Self::Chromium = self;
        let feature = |name: &str, value: &str| json!({ "features": [{ "name": name, "value": value }] });
        let media = match look {
            Look::Paper => json!({ "media": "print" }),
            Look::Dark => feature("prefers-color-scheme", "dark"),
            Look::Light => feature("prefers-color-scheme", "light"),
            Look::ForcedColors => feature("forced-colors", "active"),
        };
        chromium_does(client, "Emulation.setEmulatedMedia", media).await.map(drop)
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

const CHROMIUM_CAMERA: [&str; 2] = ["--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream"];

const CHROMIUM_ARGUMENTS: [&str; 9] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
];

/// What comes of a command of Chromium's own.
async fn chromium_does(client: &Client, command: &str, parameters: Value) -> Result<Value> {
    let body = json!({ "cmd": command, "params": parameters });
    let done = client.issue_cmd(Own { path: "goog/cdp/execute", body }).await;
    done.with_context(|| format!("the browser does not do {command}"))
}

async fn chromium_log(client: &Client, kind: &str) -> Result<Vec<Value>> {
    let log = client.issue_cmd(Own { path: "se/log", body: json!({ "type": kind }) }).await;
    match log.with_context(|| format!("cannot read the {kind} log"))? {
        Value::Array(entries) => Ok(entries),
        other => anyhow::bail!("the {kind} log is no list: {other}"),
    }
}

fn level(entry: &Value) -> &str {
    entry.get("level").and_then(Value::as_str).unwrap_or_default()
}

fn insert(object: &mut Value, key: &str, value: Value) {
    if let Some(object) = object.as_object_mut() {
        object.insert(key.to_owned(), value);
    }
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
