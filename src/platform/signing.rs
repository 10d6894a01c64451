//! Signs and verifies by the browser's own cryptography: ECDSA on P-256 with SHA-256, as JSON Web Tokens want it (ES256).
//!
//! There is none on a page that did not come over HTTPS: see [`is_there`](super::vault::is_there).

use super::{
    by_name::{get, promised, set},
    vault::{bytes, json, random, subtle},
};
use js_sys::{Array, JSON, Uint8Array};
use std::fmt::Write;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

const CURVE: &str = r#"{"name":"ECDSA","namedCurve":"P-256"}"#;

/// A new key pair: the private JSON Web Key, which has the public one in it. `None` where the browser makes none.
pub async fn new_key() -> Option<String> {
    let arguments: Array = json(r#"[0,true,["sign","verify"]]"#).unchecked_into();
    arguments.set(0, json(CURVE));
    let pair = asked("generateKey", &arguments)?.await.ok()?;
    let key = asked("exportKey", &Array::of2(&"jwk".into(), &get(&pair, "privateKey")))?.await.ok()?;
    JSON::stringify(&key).ok()?.as_string()
}

/// Signs a text with a private key: r and s, 32 bytes each. `None` where the browser does not, or that is no such key.
pub async fn sign(key: &str, text: &str) -> Option<[u8; 64]> {
    let key = import(key, "sign").await?;
    let signed = asked("sign", &Array::of3(&how(), &key, &Uint8Array::from(text.as_bytes())))?.await.ok()?;
    bytes(&signed).try_into().ok()
}

/// Whether a signature of a text is that of a public key; `None` where the browser cannot say.
pub async fn verify(key: &str, text: &str, signature: &[u8; 64]) -> Option<bool> {
    if !super::vault::is_there() {
        return None;
    }
    // What is no point of the curve is no key, and nothing is signed with it.
    let Some(key) = import(key, "verify").await else { return Some(false) };
    let text = Uint8Array::from(text.as_bytes());
    let arguments = Array::of4(&how(), &key, &Uint8Array::from(signature.as_slice()), &text);
    Some(asked("verify", &arguments)?.await.is_ok_and(|is| is.is_truthy()))
}

/// A new id, `urn:uuid:…` (RFC 9562, version 4). `crypto.randomUUID` is there over HTTPS only, and this everywhere.
pub fn new_id() -> Option<String> {
    let mut id = String::from("urn:uuid:");
    for (at, byte) in random(16)?.into_iter().enumerate() {
        let byte = match at {
            6 => byte & 0x0f | 0x40,
            8 => byte & 0x3f | 0x80,
            _ => byte,
        };
        let gap = if matches!(at, 4 | 6 | 8 | 10) { "-" } else { "" };
        write!(id, "{gap}{byte:02x}").ok()?;
    }
    Some(id)
}

async fn import(key: &str, usage: &str) -> Option<JsValue> {
    let key = JSON::parse(key).ok()?;
    // What else a key may be used for, only its maker knows.
    for more in ["key_ops", "use", "ext"] {
        set(&key, more, &JsValue::UNDEFINED);
    }
    let arguments: Array = json(r#"["jwk",0,0,false,0]"#).unchecked_into();
    arguments.set(1, key);
    arguments.set(2, json(CURVE));
    arguments.set(4, Array::of1(&usage.into()).into());
    asked("importKey", &arguments)?.await.ok()
}

fn how() -> JsValue {
    json(r#"{"name":"ECDSA","hash":"SHA-256"}"#)
}

fn asked(what: &str, arguments: &Array) -> Option<JsFuture> {
    promised(&subtle(), what, arguments)
}
