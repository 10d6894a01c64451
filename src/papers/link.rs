//! Links that carry something: made, and opened.

use crate::{
    platform::{
        by_name::{self, get, window},
        deflate,
    },
    surroundings::Surroundings,
};
use handover::{HandoverError, Kind, LARGEST_PACKED, Link, pack, unpack};
use js_sys::Array;

/// What is said where the browser can neither compress nor inflate.
const NO_BROWSER: &str = "handover-no-browser";

/// A link as it is given to somebody; `None` where this browser makes none, or not for so long a text. `base` is [`base`].
pub(super) async fn link(base: &str, kind: Kind, text: String) -> Option<String> {
    let link = made(kind, &text).await.ok()?;
    Some([base, &link.fragment()].concat())
}

/// What a link carries then; or the key of what the person is told.
pub(super) async fn made(kind: Kind, text: &str) -> Result<Link, &'static str> {
    let packed = pack(text).map_err(HandoverError::key)?;
    let compressed = deflate::deflate(&packed).await.ok_or(NO_BROWSER)?;
    Link::new(kind, compressed).map_err(HandoverError::key)
}

/// The text in a link; or the key of what the person is told.
pub(super) async fn opened(link: &Link) -> Result<String, &'static str> {
    let packed = deflate::inflate(link.compressed(), LARGEST_PACKED).await.ok_or(NO_BROWSER)?;
    packed.and_then(|packed| unpack(&packed)).map_err(HandoverError::key)
}

/// The page that links lead to: this one, or inside a host's page the one beside our files. A host's address is not ours to
/// give away.
pub(crate) fn base(surroundings: &Surroundings) -> String {
    let address = if surroundings.is_page {
        get(&get(&window(), "location"), "href")
    } else {
        let files = surroundings.address("program.js");
        let page = by_name::made("URL", &Array::of2(&"index.html".into(), &files.into()));
        get(&page.unwrap_or_default(), "href")
    };
    let address = address.as_string().unwrap_or_default();
    address.split('#').next().unwrap_or_default().to_owned()
}
