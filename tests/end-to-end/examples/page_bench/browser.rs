//! The browser of one visit, driven by its protocol for developers: what it is slowed down with, what it is pressed with, what it counts.

use crate::{line::Line, pages::Page, served::Served};
use anyhow::{Context, Result, bail};
use end_to_end::Person;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::time::Duration;

/// How long a new browser has for what it does by itself.
const BEGINNING: Duration = Duration::from_millis(700);

const WATCH: &str = include_str!("watch.js");

pub(crate) struct Browser<'a> {
    pub(crate) person: &'a Person<'a>,
    pub(crate) served: &'a Served,
}

impl Browser<'_> {
    /// Makes it as slow as it has to be, and ready to watch a page.
    pub(crate) async fn prepare(&self, page: &Page, line: &Line) -> Result<()> {
        for domain in ["Page", "Network", "Performance"] {
            self.does(&format!("{domain}.enable"), json!({})).await?;
        }
        let source = format!("({})({})", WATCH.trim(), page.told());
        self.does("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await?;
        tokio::time::sleep(BEGINNING).await;
        if let Some(bits) = line.bits {
            let bytes = bits / 8;
            let network = json!({
                "offline": false, "latency": line.wait, "downloadThroughput": bytes, "uploadThroughput": bytes,
            });
            self.does("Network.emulateNetworkConditions", network).await?;
        }
        self.does("Emulation.setCPUThrottlingRate", json!({ "rate": line.slower })).await.map(drop)
    }

    pub(crate) async fn does(&self, command: &str, parameters: Value) -> Result<Value> {
        self.person.devtools(command, parameters).await
    }

    /// What comes of a script in the page, which may take its time.
    pub(crate) async fn ask<T: DeserializeOwned>(&self, script: &str) -> Result<T> {
        let script = json!({ "expression": script, "awaitPromise": true, "returnByValue": true });
        let mut said = self.does("Runtime.evaluate", script).await?;
        if let Some(wrong) = said.pointer("/exceptionDetails/exception/description") {
            bail!("the page says {wrong}");
        }
        let value = said.pointer_mut("/result/value").map(Value::take).unwrap_or_default();
        Ok(serde_json::from_value(value)?)
    }

    /// Clicks a place in the window, as a mouse does.
    pub(crate) async fn click(&self, [x, y]: [f64; 2]) -> Result<()> {
        for kind in ["mousePressed", "mouseReleased"] {
            let mouse = json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": 1 });
            self.does("Input.dispatchMouseEvent", mouse).await?;
        }
        Ok(())
    }

    /// Presses the key of a letter.
    pub(crate) async fn press(&self, letter: char) -> Result<()> {
        let key = letter.to_string();
        let code = format!("Key{}", letter.to_ascii_uppercase());
        let down = json!({ "type": "keyDown", "key": key, "code": code, "text": key });
        self.does("Input.dispatchKeyEvent", down).await?;
        self.does("Input.dispatchKeyEvent", json!({ "type": "keyUp", "key": key, "code": code }))
            .await
            .map(drop)
    }

    /// Kilobytes of the page's memory: what its scripts hold, and the program's own.
    pub(crate) async fn memory(&self) -> Result<f64> {
        self.does("HeapProfiler.collectGarbage", json!({})).await?;
        let heap = self.does("Runtime.getHeapUsage", json!({})).await?;
        let of = |what: &str| heap.get(what).and_then(Value::as_f64).with_context(|| format!("no {what}"));
        let of_programs: f64 = self.ask("bench.memory()").await?;
        Ok((of("usedSize")? + of("backingStorageSize")? + of_programs) / 1000.0)
    }

    /// Milliseconds that the page's main thread was busy so far.
    pub(crate) async fn busy(&self) -> Result<f64> {
        let counted = self.does("Performance.getMetrics", json!({})).await?;
        let mut metrics = counted.get("metrics").and_then(Value::as_array).into_iter().flatten();
        let busy = metrics.find(|metric| metric.get("name") == Some(&json!("TaskDuration")));
        let seconds = busy.and_then(|metric| metric.get("value")?.as_f64());
        Ok(seconds.context("the browser does not count how long it is busy")? * 1000.0)
    }
}
