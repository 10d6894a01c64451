//! A host with a strict content security policy: no inline styles, no `eval`, nothing but what the docs name.

use anyhow::{Result, ensure};
use end_to_end::{Care, Person, Site, Visit, Walk};
use reflection::Page;

/// The least that the docs ask for. The nonce is the test's own.
const POLICY: &str = "default-src 'none'; script-src {{origin}} 'wasm-unsafe-eval' 'nonce-watch'; connect-src {{origin}}; \
    img-src {{origin}}; base-uri 'none'; form-action 'none'";

fn page(site: &Site, policy: &str) -> String {
    let watch = "window.violated = [];
        addEventListener('securitypolicyviolation', (it) => violated.push(`${it.effectiveDirective} ${it.blockedURI} ${it.sourceFile}:${it.lineNumber} ${it.sample}`))";
    site.put_host(
        "strict.html",
        &format!(
            "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'><title>Host</title>
            <meta http-equiv=Content-Security-Policy content=\"{policy}\">
            <script nonce=watch>{watch}</script><link rel=icon href={{{{origin}}}}/shelf/icon.svg>
            <script type=module src={{{{origin}}}}/shelf/everyday-skills.js></script><everyday-skills></everyday-skills>"
        ),
    );
    site.host("strict.html")
}

#[tokio::test]
async fn under_a_strict_policy_somebody_walks_to_their_profile_and_nothing_is_violated() -> Result<()> {
    let site = Site::serve()?;
    let address = page(&site, POLICY);
    let walk = async |person: &Person<'_>| {
        person.go(&address).await?;
        person.enter_widget("everyday-skills").await?;
        Walk { care: Care::Order, ..Walk::default() }.to(person, &Page::Profile).await?;
        person.open_ideas().await?;
        let violated: Vec<String> = person.script("return window.violated", vec![]).await?;
        ensure!(violated.is_empty(), "violated: {violated:?}");
        // It is dressed as well: without inline styles.
        let family: String = person
            .script("return getComputedStyle(document.querySelector('.primary')).borderRadius", vec![])
            .await?;
        assert_eq!(family, "12px");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// The test can fail: without what the program needs, the violation is seen, and the widget says that it cannot start.
#[tokio::test]
async fn a_policy_that_forbids_the_program_is_seen_and_said() -> Result<()> {
    let site = Site::serve()?;
    let address = page(&site, &POLICY.replace("'wasm-unsafe-eval' ", ""));
    let walk = async |person: &Person<'_>| {
        person.go(&address).await?;
        person.look_into("everyday-skills");
        person.sees_only_trouble().await?;
        let violated: Vec<String> = person.script("return window.violated", vec![]).await?;
        ensure!(!violated.is_empty());
        ensure!(!person.console().await?.is_empty(), "the console says nothing");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
