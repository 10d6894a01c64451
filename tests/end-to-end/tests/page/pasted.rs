//! Pages of others, with ours on them.

use anyhow::{Result, ensure};
use end_to_end::{Person, Site, Visit};

#[tokio::test]
async fn the_lines_to_paste_draw_the_page_at_another_origin_and_at_the_same() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        for address in [site.host("blank.html"), site.host_beside("blank.html")] {
            person.go(&address).await?;
            let drawn = "return document.querySelector('everyday-skills').shadowRoot?.querySelector('.app[data-screen=welcome]')";
            person.until("the widget is there", drawn).await?;
            let origin: String = person.script("return location.origin", vec![]).await?;
            ensure!(address.starts_with(&origin), "{address} is at {origin}");
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
