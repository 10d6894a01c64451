//! A workforce board's page, in the looks that sites have, with lines of ours pasted into it.

use anyhow::Result;
use end_to_end::{Person, Site};

/// What a web master pastes.
pub(crate) const PASTED: &str = r#"<script type="module" src="{{origin}}/shelf/everyday-skills.js"></script><everyday-skills></everyday-skills>"#;

/// The page without anything of ours.
const BOARD: &str = include_str!("../../hosts/board.html");

/// Puts the board's page there with this in its head and these lines pasted, and says its address.
pub(crate) fn board(site: &Site, head: &str, pasted: &str) -> String {
    board_with(site, "lang=\"en\"", head, pasted)
}

/// The same with these attributes on its root.
pub(crate) fn board_with(site: &Site, attributes: &str, head: &str, pasted: &str) -> String {
    let page = BOARD.replacen("lang=\"en\"", attributes, 1);
    let page = page.replacen("<!-- sheets -->", head, 1).replacen("<!-- pasted -->", pasted, 1);
    site.put_host("page.html", &page);
    site.host("page.html")
}

/// Leaves nothing in the browser for the hosts' origin but this in local storage.
pub(crate) async fn prepare(person: &Person<'_>, kept: &[(&str, &str)]) -> Result<()> {
    person.leave_widget();
    person.prepare_only_at(&person.site.host("empty.html"), kept).await
}

/// Opens a host's page and looks into its widget, drawn and with all it loads.
pub(crate) async fn visit(person: &Person<'_>, address: &str) -> Result<()> {
    person.leave_widget();
    person.go(address).await?;
    arrive(person).await
}

/// Looks into the widget of the page, drawn and with all it loads.
pub(crate) async fn arrive(person: &Person<'_>) -> Result<()> {
    person.enter_widget("everyday-skills").await?;
    person.until("the cards are there", "return document.querySelector('.foot details')").await
}
