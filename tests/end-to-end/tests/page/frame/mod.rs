//! The page in a frame on another site.

mod boxed;
mod height;
mod messages;

use anyhow::Result;
use end_to_end::{Person, Site};
use serde_json::json;

/// Where the widget is, in the frame.
pub(crate) const WIDGET: &str = "everyday-skills";

/// Opens a host's page and turns to what is in its first frame.
pub(crate) async fn open(person: &Person<'_>, address: &str) -> Result<()> {
    person.go(address).await?;
    person.look_into(WIDGET);
    person.enter_frame().await
}

/// Puts a host there whose frame has these attributes, `{query}` after its address, and a record of all messages.
pub(crate) fn put(site: &Site, name: &str, query: &str, attributes: &str) -> String {
    let frame = format!(
        "<iframe src='{{{{origin}}}}/shelf/frame.html?{query}' {attributes} title=Skills width=350 height=600></iframe>"
    );
    site.put_host(
        name,
        &format!(
            "<!doctype html><html lang=en><title>Host</title><link rel=icon href=data:,>
            <script>window.said = []; addEventListener('message', ({{ data, origin }}) => window.said.push([origin, data]))</script>
            <script src='{{{{origin}}}}/shelf/frame-host.js' defer></script><body style=margin:0><h1>Host</h1>{frame}"
        ),
    );
    site.host(name)
}

/// The frame's height as the host has it.
pub(crate) async fn height(person: &Person<'_>) -> Result<u32> {
    person.script("return document.querySelector('iframe').clientHeight", vec![]).await
}

/// How tall what is in the frame is; asked in the frame.
pub(crate) async fn needed(person: &Person<'_>) -> Result<u32> {
    let script =
        "return Math.ceil(window.document.querySelector(arguments[0]).getBoundingClientRect().height)";
    person.script(script, vec![json!(WIDGET)]).await
}

/// Waits until the frame is just as tall as what is in it, and tells how tall. Begins in the frame, ends in the host's page.
pub(crate) async fn settled(person: &Person<'_>) -> Result<u32> {
    let inside = loop {
        let inside = needed(person).await?;
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        if needed(person).await? == inside {
            break inside;
        }
    };
    person.leave_frame().await?;
    let fits = format!("return document.querySelector('iframe').clientHeight === {inside}");
    person.until(&format!("the frame is {inside} high"), &fits).await?;
    Ok(inside)
}

/// Turns to what is in the frame.
pub(crate) async fn enter(person: &Person<'_>) -> Result<()> {
    person.look_into(WIDGET);
    person.enter_frame().await
}
