//! Firefox, through geckodriver: what is not in the protocol is asked of the browser's own script.

use super::{Look, Opening, does, downloads, insert};
use crate::driver::Log;
use anyhow::{Context, Result, bail};
use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use fantoccini::{Client, wd::Capabilities};
use serde_json::{Value, json};
use std::fs;

/// So that a window can be as narrow as a phone: nothing around the page, which has a least width.
const NO_FRAME: &str = "#navigator-toolbox { display: none !important }
:root, body, #browser, #tabbrowser-tabbox { min-width: 0 !important }";

/// Puts the window's own style into the profile.
pub(super) fn prepare(opening: &Opening<'_>) -> Result<()> {
    let folder = opening.profile.join("chrome");
    fs::create_dir_all(&folder).context("cannot make a folder for the window's style")?;
    fs::write(folder.join("userChrome.css"), NO_FRAME).context("cannot write the window's style")
}

pub(super) fn capabilities(opening: &Opening<'_>) -> Capabilities {
    let &Opening { profile, letters, blocks_others, browser, .. } = opening;
    // 1: nothing of another site's may store anything; 5: in a store of its own.
    let cookies = if blocks_others { 1 } else { 5 };
    let mut options = json!({
        "args": ["-headless", "-profile", profile],
        "prefs": {
            "toolkit.legacyUserProfileCustomizations.stylesheets": true,
            "browser.download.dir": downloads(profile),
            "browser.download.folderList": 2,
            "browser.download.alwaysOpenPanel": false,
            "browser.download.always_ask_before_handling_new_types": false,
            "devtools.console.stdout.chrome": false,
            "devtools.console.stdout.content": true,
            "dom.disable_open_during_load": false,
            // Processes in store for pages that nobody opens cost more than the tests themselves.
            "dom.ipc.processCount": 1,
            "dom.ipc.processPrelaunch.enabled": false,
            "font.size.variable.x-western": letters,
            // What is computed when a page is left is no error.
            "dom.ipc.cancel_content_js_when_navigating": false,
            // A busy machine is no endless script, and a window behind another is no slow tab.
            "dom.max_script_run_time": 0,
            "dom.min_background_timeout_value": 4,
            "dom.timeout.enable_budget_timer_throttling": false,
            // Most tests are done before what is compiled twice is any quicker.
            "javascript.options.wasm_optimizingjit": false,
            "intl.accept_languages": "en-US",
            "layout.css.prefers-color-scheme.content-override": 1,
            "network.captive-portal-service.enabled": false,
            "network.connectivity-service.enabled": false,
            "network.cookie.cookieBehavior": cookies,
            "ui.useOverlayScrollbars": 1,
        },
    });
    if let Some(browser) = browser {
        insert(&mut options, "binary", json!(browser));
    }
    Capabilities::from_iter([
        ("browserName".to_owned(), json!("firefox")),
        ("moz:firefoxOptions".to_owned(), options),
    ])
}

/// Begins to note what is asked of the network.
pub(super) async fn begin(client: &Client) -> Result<()> {
    within(client, NOTE, vec![]).await.map(drop).context("the browser does not note what is asked")
}

pub(super) async fn console(client: &Client, log: &Log) -> Result<Vec<String>> {
    let mut said: Vec<String> = serde_json::from_value(within(client, ERRORS, vec![]).await?)?;
    let lines = log.news()?;
    // What the page logs stands there as source; what the browser's own scripts say begins with their names.
    let is_source = |rest: &str| rest.starts_with(['"', '(']);
    let grave = |line: &&str| {
        let rest = line.strip_prefix("console.error: ").or_else(|| line.strip_prefix("console.warn: "));
        rest.is_some_and(is_source)
    };
    said.extend(lines.lines().filter(grave).map(str::to_owned));
    Ok(said)
}

pub(super) async fn addresses(client: &Client) -> Result<Vec<String>> {
    let asked = within(client, ASKED, vec![]).await?;
    serde_json::from_value(asked).context("the browser did not note what was asked")
}

pub(super) async fn picture(client: &Client, place: [f64; 4]) -> Result<Vec<u8>> {
    let taken = within(client, PICTURE, vec![json!(place)]).await?;
    let taken = taken.as_str().context("the picture is empty")?;
    let data = taken.split_once(',').map_or(taken, |(_, data)| data);
    BASE64.decode(data).context("the picture is damaged")
}

pub(super) async fn show(client: &Client, look: Look) -> Result<()> {
    let [medium, scheme, forced] = match look {
        Look::Paper => ["print", "none", "none"],
        Look::Dark => ["", "dark", "none"],
        Look::Light => ["", "light", "none"],
        Look::ForcedColors => ["", "none", "active"],
        Look::LessMotion => ["", "none", "none"],
        Look::MoreContrast => bail!("Firefox cannot be told while it runs: {look:?}"),
    };
    let still = u8::from(look == Look::LessMotion);
    within(client, SHOW, vec![json!(medium), json!(scheme), json!(forced), json!(still)]).await.map(drop)
}

/// What an asynchronous script in the browser's own window returns.
async fn within(client: &Client, script: &str, arguments: Vec<Value>) -> Result<Value> {
    let script = format!(
        "const done = arguments[arguments.length - 1];
        (async (...given) => {{ {script} }})(...arguments).then(done, (error) => done({{ error: String(error) }}))"
    );
    does(client, "moz/context", json!({ "context": "chrome" })).await.context("no way into the browser")?;
    let came = client.execute_async(&script, arguments).await;
    does(client, "moz/context", json!({ "context": "content" })).await.context("no way back to the page")?;
    let came = came.context("the browser's own script failed")?;
    match came.get("error") {
        Some(error) => Err(anyhow::anyhow!("the browser's own script says {error}")),
        None => Ok(came),
    }
}

/// What the browser itself asks for is not the page's.
const NOTE: &str = "const { initialProcessData } = Services.ppmm;
    initialProcessData.asked = [];
    const note = (subject) => {
        const { URI, loadInfo } = subject.QueryInterface(Ci.nsIChannel);
        const isPage = loadInfo.externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT;
        if (isPage || !loadInfo.triggeringPrincipal.isSystemPrincipal) initialProcessData.asked.push(URI.spec);
    };
    Services.obs.addObserver(note, 'http-on-modify-request');";

const ASKED: &str = "return Services.ppmm.initialProcessData.asked.splice(0);";

/// What the browser says itself: what the page logs is in the driver's log.
const ERRORS: &str = "const all = Services.console.getMessageArray();
    Services.console.reset();
    return all.filter((it) => it instanceof Ci.nsIScriptError && !it.isFromChromeContext)
        .filter(({ category }) => !/^(CSS|DOM|HTML|SVG|Layout)/.test(category))
        // Of a page that is left while its second copy is written: the first is whole by then.
        .filter(({ errorMessage }) => !/^An IndexedDB transaction .* aborted due to page navigation/.test(errorMessage))
        // Told of each frame of another site.
        .filter(({ errorMessage }) => !errorMessage.startsWith('Partitioned cookie or storage access'))
        .filter(({ sourceName }) => /^(https?|blob|data):/.test(sourceName))
        .map(({ errorMessage, sourceName, lineNumber }) => `${errorMessage} (${sourceName}:${lineNumber})`);";

const PICTURE: &str = "const page = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal;
    const taken = await page.drawSnapshot(new DOMRect(...given[0]), 1, 'white');
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    [canvas.width, canvas.height] = [taken.width, taken.height];
    canvas.getContext('2d').drawImage(taken, 0, 0);
    return canvas.toDataURL();";

const SHOW: &str = "const { browsingContext } = gBrowser.selectedBrowser;
    browsingContext.mediumOverride = given[0];
    browsingContext.prefersColorSchemeOverride = given[1];
    browsingContext.forcedColorsOverride = given[2];
    Services.prefs.setIntPref('ui.prefersReducedMotion', given[3]);
    return null;";
