//! Loads the content file that the page names in `#everyday-skills-content`.

use crate::extras::Files;
use reflection::{
    Content,
    content::{Part, RowError},
};
use std::fmt;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Why there is no content. Said in the console to whoever runs the page; the learner reads the page's own words.
#[derive(Debug)]
pub enum ContentFailure {
    /// The page names no content file.
    NotNamed,
    /// The file could not be fetched: its address. The browser says why in the console.
    Unreachable(String),
    /// The file is not content.
    Unreadable(RowError),
    /// The content contradicts itself in so many places.
    Impossible(usize),
}

impl fmt::Display for ContentFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotNamed => f.write_str("the page has no <link id=\"everyday-skills-content\">"),
            Self::Unreachable(address) => write!(f, "the content file could not be fetched: {address}"),
            Self::Unreadable(why) => write!(f, "the content file could not be read: {why}"),
            // Which ones, `cargo xtask check` says when the file is made: their words would weigh on every page.
            Self::Impossible(count) => write!(f, "the content file contradicts itself in {count} places"),
        }
    }
}

/// Reads content from the tables of its parts.
///
/// # Errors
/// [`ContentFailure::Unreadable`] when one is not content, [`ContentFailure::Impossible`] when they contradict themselves.
pub fn read_content(parts: &[(Part, String)]) -> Result<Content, ContentFailure> {
    let mut content = Content::default();
    for (part, table) in parts {
        content.extend(*part, table).map_err(ContentFailure::Unreadable)?;
    }
    match content.problems().len() {
        0 => Ok(content),
        count => Err(ContentFailure::Impossible(count)),
    }
}

/// The first part of the content and where the others are; with the cards too for who comes back, since their answers
/// are about them.
pub(crate) async fn load(comes_back: bool) -> Result<(Content, Files), ContentFailure> {
    let link = super::element("everyday-skills-content")
        .and_then(|it| it.dyn_into::<web_sys::HtmlLinkElement>().ok());
    let address = link.ok_or(ContentFailure::NotNamed)?.href();
    let folder = address.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut files = Files { folder: format!("{folder}/"), parts: vec![(Part::Start, get(&address).await?)] };
    let mut content = read_content(&files.parts)?;
    if comes_back {
        let address = files.part(Part::Cards, &content.language);
        files.parts.push((Part::Cards, get(&address).await?));
        content = read_content(&files.parts)?;
    }
    Ok((content, files))
}

async fn get(address: &str) -> Result<String, ContentFailure> {
    let failed = |error| ContentFailure::Unreachable(format!("{address}: {error:?}"));
    fetch(address).await.map_err(failed)
}

/// The text of a file.
pub(crate) async fn fetch(address: &str) -> Result<String, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let response: web_sys::Response = JsFuture::from(window.fetch_with_str(address)).await?.dyn_into()?;
    if !response.ok() {
        return Err(response.status().into());
    }
    Ok(JsFuture::from(response.text()?).await?.as_string().unwrap_or_default())
}
