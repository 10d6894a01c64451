//! Chromium, through chromedriver: what is not in the protocol are commands of the browser's own.

use super::{Look, Opening, does, downloads, film, insert};
use crate::visit::Size;
use anyhow::{Context, Result, bail};
use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use fantoccini::{Client, wd::Capabilities};
use serde_json::{Value, json};

const CAMERA: [&str; 2] = ["--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream"];

const ARGUMENTS: [&str; 9] = [
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

pub(super) fn capabilities(opening: &Opening<'_>) -> Capabilities {
    let &Opening { profile, size, letters, blocks_others, browser, is_measured, .. } = opening;
    let mut arguments = vec![format!("--user-data-dir={}", profile.display())];
    arguments.extend(ARGUMENTS.map(str::to_owned));
    let film = film(profile);
    if film.exists() {
        arguments.extend(CAMERA.map(str::to_owned));
        arguments.push(format!("--use-file-for-fake-video-capture={}", film.display()));
    }
    let (width, height) = size.pixels();
    arguments.push(format!("--window-size={width},{height}"));
    // What the setting for cookies blocks is all that a page could store: here, ours inside of a host's.
    let blocked = if blocks_others { json!({ "127.0.0.1,localhost": { "setting": 2 } }) } else { json!({}) };
    let mut options = json!({
        "args": arguments,
        "prefs": {
            "download": { "default_directory": downloads(profile), "prompt_for_download": false },
            "webkit": { "webprefs": { "default_font_size": letters } },
            "profile": { "content_settings": { "exceptions": { "cookies": blocked } } },
        },
    });
    if size != Size::Desktop {
        // A window cannot be as narrow as a phone; an emulated screen can.
        let screen = json!({ "width": width, "height": height, "pixelRatio": 1, "touch": false });
        insert(&mut options, "mobileEmulation", json!({ "deviceMetrics": screen }));
    }
    if let Some(browser) = browser {
        insert(&mut options, "binary", json!(browser));
    }
    let mut logs = json!({ "browser": "ALL" });
    if !is_measured {
        insert(&mut logs, "performance", json!("ALL"));
    }
    let waits = if is_measured { "none" } else { "normal" };
    Capabilities::from_iter([
        ("browserName".to_owned(), json!("chrome")),
        ("pageLoadStrategy".to_owned(), json!(waits)),
        ("goog:chromeOptions".to_owned(), options),
        ("goog:loggingPrefs".to_owned(), logs),
    ])
}

pub(super) async fn console(client: &Client) -> Result<Vec<String>> {
    let entries = log(client, "browser").await?;
    let grave = entries.iter().filter(|entry| matches!(level(entry), "SEVERE" | "WARNING"));
    Ok(grave.filter_map(|entry| Some(entry.get("message")?.as_str()?.to_owned())).collect())
}

pub(super) async fn addresses(client: &Client) -> Result<Vec<String>> {
    let mut addresses = Vec::new();
    for entry in log(client, "performance").await? {
        let message = entry.get("message").and_then(Value::as_str).unwrap_or_default();
        let message: Value = serde_json::from_str(message).context("chromedriver's log is not JSON")?;
        let at = |path: &str| message.pointer(path).and_then(Value::as_str);
        if at("/message/method") == Some("Network.requestWillBeSent") {
            addresses.extend(at("/message/params/request/url").map(str::to_owned));
        }
    }
    Ok(addresses)
}

pub(super) async fn stretch(client: &Client, size: Option<(u32, u32)>) -> Result<()> {
    let hide = json!({ "hidden": size.is_some() });
    command(client, "Emulation.setScrollbarsHidden", hide).await?;
    let Some((width, height)) = size else {
        return command(client, "Emulation.clearDeviceMetricsOverride", json!({})).await.map(drop);
    };
    let screen = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    command(client, "Emulation.setDeviceMetricsOverride", screen).await.map(drop)
}

pub(super) async fn picture(client: &Client, [x, y, width, height]: [f64; 4]) -> Result<Vec<u8>> {
    let clip = json!({ "x": x, "y": y, "width": width, "height": height, "scale": 1 });
    let taken = json!({ "format": "png", "clip": clip });
    let taken = command(client, "Page.captureScreenshot", taken).await?;
    let data = taken.get("data").and_then(Value::as_str).context("the picture is empty")?;
    BASE64.decode(data).context("the picture is damaged")
}

pub(super) async fn show(client: &Client, look: Look) -> Result<()> {
    let feature = |name: &str, value: &str| json!({ "features": [{ "name": name, "value": value }] });
    let media = match look {
        Look::Paper => json!({ "media": "print" }),
        Look::Dark => feature("prefers-color-scheme", "dark"),
        Look::Light => feature("prefers-color-scheme", "light"),
        Look::ForcedColors => feature("forced-colors", "active"),
        Look::MoreContrast => feature("prefers-contrast", "more"),
        Look::LessMotion => feature("prefers-reduced-motion", "reduce"),
    };
    command(client, "Emulation.setEmulatedMedia", media).await.map(drop)
}

pub(super) async fn slow_down(client: &Client) -> Result<()> {
    command(client, "Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await?;
    command(client, "Network.enable", json!({})).await?;
    let line =
        json!({ "offline": false, "latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 50_000 });
    command(client, "Network.emulateNetworkConditions", line).await.map(drop)
}

/// What comes of a command of Chromium's own.
pub(super) async fn command(client: &Client, command: &str, parameters: Value) -> Result<Value> {
    let body = json!({ "cmd": command, "params": parameters });
    does(client, "goog/cdp/execute", body).await.with_context(|| format!("the browser does not do {command}"))
}

async fn log(client: &Client, kind: &str) -> Result<Vec<Value>> {
    match does(client, "se/log", json!({ "type": kind })).await.with_context(|| format!("no {kind} log"))? {
        Value::Array(entries) => Ok(entries),
        other => bail!("the {kind} log is no list: {other}"),
    }
}

fn level(entry: &Value) -> &str {
    entry.get("level").and_then(Value::as_str).unwrap_or_default()
}
