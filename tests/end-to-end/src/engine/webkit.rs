//! `WebKit`: `MiniBrowser` under Xvfb, through `WebKitWebDriver`.

use super::{Opening, downloads};
use anyhow::{Context, Result};
use fantoccini::{Client, elements::Element, wd::Capabilities};
use serde_json::json;
use std::{fs, os::unix::fs::PermissionsExt, path::Path};

/// So that a window can be as narrow as a phone: the bar above the page, which has a least width, takes hardly any room.
const NO_FRAME: &str =
    "* { font-size: 1px; min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0;
    -gtk-icon-transform: scale(0.1); }";

/// No third compilation of what runs for seconds only, no graphics card acted by the processor, no looking for film players.
/// And no sandbox: not everybody can set one up, and root not at all.
const LIGHT: &str = "JSC_useOMGJIT=0 WEBKIT_SKIA_ENABLE_CPU_RENDERING=1 GST_REGISTRY_DISABLE=yes GST_REGISTRY_UPDATE=no \
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS=1";

/// The browser's name for the driver: a script that starts it with all it keeps in the profile.
fn starter(profile: &Path) -> std::path::PathBuf {
    profile.join("browser")
}

/// Puts into the profile what the browser is started with.
pub(super) fn prepare(opening: &Opening<'_>) -> Result<()> {
    let profile = opening.profile;
    let browser = opening.browser.context("where MiniBrowser is was not said: run `cargo xtask test`")?;
    let style = profile.join("gtk-3.0");
    for folder in [&downloads(profile), &style] {
        fs::create_dir_all(folder).context("cannot make a folder for the browser")?;
    }
    let folder = profile.display();
    let start = format!(
        "#!/bin/sh\nexport HOME='{folder}' XDG_CONFIG_HOME='{folder}' XDG_DATA_HOME='{folder}/data' \
         XDG_CACHE_HOME='{folder}/cache' LANG=en_US.UTF-8 LANGUAGE=en_US\nexport {LIGHT}\nexec '{}' \"$@\"\n",
        browser.display()
    );
    fs::write(style.join("gtk.css"), NO_FRAME).context("cannot write the window's style")?;
    let saves = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", downloads(profile).display());
    fs::write(profile.join("user-dirs.dirs"), saves).context("cannot write where files are saved")?;
    fs::write(starter(profile), start).context("cannot write the browser's start")?;
    fs::set_permissions(starter(profile), fs::Permissions::from_mode(0o755)).context("cannot be started")
}

pub(super) fn capabilities(opening: &Opening<'_>) -> Capabilities {
    let proxy = format!("--proxy=http://{}", opening.elsewhere);
    let options = json!({
        "binary": starter(opening.profile),
        // Where nothing arranges windows, all but one count as hidden, and what is hidden is slow.
        "args": [
            "--automation",
            "--features=-HiddenPageDOMTimerThrottling",
            proxy,
            "--ignore-host=127.0.0.1",
            "--ignore-host=localhost",
        ],
    });
    Capabilities::from_iter([
        ("browserName".to_owned(), json!("MiniBrowser")),
        ("webkitgtk:browserOptions".to_owned(), options),
    ])
}

/// Scrolls to an element, in the first frame of another origin too: there, the driver scrolls the frame only, and clicks where
/// the element would be.
pub(super) async fn bring_into_view(client: &Client, element: &Element) -> Result<()> {
    let scroll = "arguments[0].scrollIntoView({ block: 'nearest' });
        return self === top ? null : arguments[0].getBoundingClientRect().top";
    let top =
        client.execute(scroll, vec![serde_json::to_value(element)?]).await.context("cannot scroll there")?;
    if top.is_null() {
        return Ok(());
    }
    let scroll = "const top = document.querySelector('iframe').getBoundingClientRect().top + arguments[0];
        if (top < 0 || top > innerHeight - 100) scrollBy({ top: top - innerHeight / 2, behavior: 'instant' })";
    client.clone().enter_parent_frame().await.context("no frame to leave")?;
    client.execute(scroll, vec![top]).await.context("cannot scroll there")?;
    client.enter_frame(0).await.context("no way back into the frame")
}

/// Writes into a box. The driver drops line ends and signs beyond the first 65 536, so those are put in as an input method does.
pub(super) async fn write(client: &Client, into: &Element, text: &str) -> Result<()> {
    let mut rest = text;
    while !rest.is_empty() {
        let (typed, after) = rest.split_at(rest.find(is_dropped).unwrap_or(rest.len()));
        if !typed.is_empty() {
            into.send_keys(typed).await?;
        }
        let (put, after) = after.split_at(after.find(|sign| !is_dropped(sign)).unwrap_or(after.len()));
        if !put.is_empty() {
            client
                .execute("document.execCommand('insertText', false, arguments[0])", vec![json!(put)])
                .await?;
        }
        rest = after;
    }
    Ok(())
}

fn is_dropped(sign: char) -> bool {
    sign == '\n' || u32::from(sign) > 0xffff
}

/// Begins to note what the console says: the browser keeps it to itself under automation.
pub(super) async fn listen(client: &Client) -> Result<()> {
    client.execute(LISTEN, vec![]).await.map(drop).context("the console cannot be listened to")
}

pub(super) async fn console(client: &Client) -> Result<Vec<String>> {
    let said = client.execute("return window.saidInConsole?.splice(0) ?? []", vec![]).await;
    serde_json::from_value(said.context("the console cannot be read")?).context("no list")
}

pub(super) async fn picture(element: &Element) -> Result<Vec<u8>> {
    element.screenshot().await.context("no picture")
}

const LISTEN: &str = "if (window.saidInConsole) return;
    const said = window.saidInConsole = [];
    for (const level of ['warn', 'error']) {
        const real = console[level];
        console[level] = (...all) => { said.push(all.map(String).join(' ')); real.apply(console, all) };
    }
    addEventListener('error', ({ message, error }) => said.push(String(message ?? error)));
    addEventListener('unhandledrejection', ({ reason }) => said.push(String(reason)));
    addEventListener('securitypolicyviolation', (it) => said.push(`${it.violatedDirective} forbids ${it.blockedURI}`));";
