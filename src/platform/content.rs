//! Loads the files of the content.

use super::by_name::promised;
use crate::{
    extras::{Files, file_of},
    later::Later,
    pack::Pack,
};
use js_sys::Array;
use reflection::{
    Content,
    content::{Part, RowError},
};
use std::fmt;
use wasm_bindgen::JsValue;

/// Why there is no content. Said in the console to whoever runs the page; the learner reads the page's own words.
#[derive(Debug)]
pub enum ContentFailure {
    /// The file could not be fetched: its name. The browser says why in the console.
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

/// As [`read_content`], with the agency's own activities where the cards are there.
pub(crate) fn read_with_pack(
    parts: &[(Part, String)],
    pack: Option<&Pack>,
    later: Option<&'static Later>,
) -> Result<Content, ContentFailure> {
    let mut content = read_content(parts)?;
    if let (Some(pack), Some(later)) = (pack, later)
        && !content.skills.is_empty()
    {
        pack.add_to(&mut content, later);
    }
    Ok(content)
}

/// The first part of the content in a language; with the cards too for who comes back, since their answers are about them.
pub(crate) async fn load(
    files: &mut Files,
    language: &str,
    comes_back: bool,
) -> Result<(Content, Option<&'static Later>), ContentFailure> {
    files.parts = vec![(Part::Start, get(&files.outside, &file_of(Part::Start.as_str(), language)).await?)];
    let mut later = None;
    if comes_back {
        let cards = get(&files.outside, &file_of(Part::Cards.as_str(), language));
        later = Some((files.loads.later)().await.ok_or(ContentFailure::NoCode)?);
        files.parts.push((Part::Cards, cards.await?));
        if let Some(pack) = &files.pack {
            pack.arrived().await;
        }
    }
    Ok((read_with_pack(&files.parts, files.pack.as_ref(), later)?, later))
}

fn get(outside: &JsValue, name: &str) -> impl Future<Output = Result<String, ContentFailure>> + use<> {
    let (name, text) = (name.to_owned(), text(outside, name));
    async move { text.await.map_err(|error| ContentFailure::Unreachable(format!("{name}: {error:?}"))) }
}

/// The text of one of our files, asked for at once: of the loader, who asks once for all widgets on a page.
pub(crate) fn text(outside: &JsValue, name: &str) -> impl Future<Output = Result<String, JsValue>> + use<> {
    let text = promised(outside, "text", &Array::of1(&name.into()));
    async move { Ok(text.ok_or(JsValue::NULL)?.await?.as_string().unwrap_or_default()) }
}
