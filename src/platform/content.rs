//! Loads the content file that the page names in `#everyday-skills-content`.

use crate::{
    extras::{Files, Pack},
    later::{Later, Load},
    text::Text,
};
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
    /// The code of the later pages could not be had. The browser says why in the console.
    NoCode,
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
            Self::NoCode => f.write_str("the code of the later pages could not be loaded"),
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

/// As [`read_content`], with the agency's own activities where the cards are there. What is wrong with those is said in the
/// console; ours and the others are there all the same.
pub(crate) fn read_with_pack(
    parts: &[(Part, String)],
    pack: Option<&Pack>,
    later: Option<&'static Later>,
) -> Result<Content, ContentFailure> {
    let mut content = read_content(parts)?;
    if let (Some(pack), Some(later)) = (pack, later)
        && !content.skills.is_empty()
    {
        for problem in (later.pack)(pack, &mut content) {
            let args = [("field", problem.field.as_str()), ("value", problem.value.as_str())];
            let said = Text(&content).say_with(problem.kind.key(), &args);
            web_sys::console::warn_1(&said.into());
        }
    }
    Ok(content)
}

/// The first part of the content and where the others are; with the cards too for who comes back, since their answers
/// are about them.
pub(crate) async fn load(
    comes_back: bool,
    load: Load,
) -> Result<(Content, Files, Option<&'static Later>), ContentFailure> {
    let link = super::element("everyday-skills-content")
        .and_then(|it| it.dyn_into::<web_sys::HtmlLinkElement>().ok());
    let address = link.ok_or(ContentFailure::NotNamed)?.href();
    let folder = address.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut files = Files {
        folder: format!("{folder}/"),
        load,
        parts: vec![(Part::Start, get(&address).await?)],
        pack: None,
    };
    let mut content = read_content(&files.parts)?;
    let mut later = None;
    if comes_back {
        let address = files.part(Part::Cards, &content.language);
        let cards = get(&address);
        later = Some(load().await.ok_or(ContentFailure::NoCode)?);
        files.parts.push((Part::Cards, cards.await?));
        content = read_with_pack(&files.parts, files.pack.as_ref(), later)?;
    }
    Ok((content, files, later))
}

fn get(address: &str) -> impl Future<Output = Result<String, ContentFailure>> + use<> {
    let (address, text) = (address.to_owned(), fetch(address));
    async move { text.await.map_err(|error| ContentFailure::Unreachable(format!("{address}: {error:?}"))) }
}

/// The text of a file, asked for at once.
pub(crate) fn fetch(address: &str) -> impl Future<Output = Result<String, JsValue>> + use<> {
    let response = web_sys::window().map(|window| window.fetch_with_str(address));
    async move {
        let response: web_sys::Response = JsFuture::from(response.ok_or(JsValue::NULL)?).await?.dyn_into()?;
        if !response.ok() {
            return Err(response.status().into());
        }
        Ok(JsFuture::from(response.text()?).await?.as_string().unwrap_or_default())
    }
}
