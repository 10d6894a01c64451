//! A digest of a text by the browser's own cryptography.

use super::{
    by_name::promised,
    vault::{bytes, subtle},
};
use js_sys::{Array, Uint8Array};

/// The SHA-256 of a text; `None` on a page that did not come over HTTPS.
pub(crate) async fn sha256(text: &str) -> Option<[u8; 32]> {
    let asked = Array::of2(&"SHA-256".into(), &Uint8Array::from(text.as_bytes()));
    let digest = promised(&subtle(), "digest", &asked)?.await.ok()?;
    bytes(&digest).try_into().ok()
}
