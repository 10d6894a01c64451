//! Locks texts with a passphrase, by the browser's own cryptography: AES-256-GCM under a key by PBKDF2-SHA-256.
//!
//! Nobody can open them without the passphrase, we neither. Only a page that came over HTTPS (or from this device) has
//! cryptography at all.

use super::by_name::{call, get, promised, set, window};
use js_sys::{Array, JSON, JsString, Uint8Array};
use keeping::Lock;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// How many rounds a new key takes: what OWASP asks for, and a few seconds of an old phone.
const ROUNDS: u32 = 600_000;

/// Bytes of a new salt, and of each nonce, as NIST SP 800-132 and 800-38D have them.
const SALT: u32 = 16;
const NONCE: u32 = 12;

/// The cipher. What else is wanted of it is added where it is used.
const AES: &str = r#"{"name":"AES-GCM","length":256}"#;

/// What locks and opens. The key itself cannot be had out of the browser, the passphrase is forgotten.
#[derive(Clone)]
pub struct Key {
    handle: JsValue,
    /// What it was made with beside the passphrase; no two new keys have the same. base64.
    pub salt: String,
    rounds: u32,
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        self.salt == other.salt
    }
}

/// Whether this page can lock anything.
pub fn is_there() -> bool {
    subtle().is_object()
}

/// A key that was never used before; `None` where the browser makes none. Takes a phone seconds.
pub fn new_key(passphrase: &str) -> impl Future<Output = Option<Key>> {
    make(passphrase, ROUNDS, random(SALT).and_then(|salt| to_base64(&salt)))
}

/// The key that something was locked with, if the passphrase is the same. As slow for any other: [`open`] tells.
pub fn key_for(passphrase: &str, lock: &Lock) -> impl Future<Output = Option<Key>> {
    make(passphrase, lock.rounds, Some(lock.salt.clone()))
}

/// Locks a text; never twice to the same lock.
pub async fn lock(key: &Key, text: &str) -> Option<Lock> {
    let nonce = random(NONCE)?;
    let locked = turn("encrypt", key, &nonce, text.as_bytes())?.await.ok()?;
    let (nonce, data) = (to_base64(&nonce)?, to_base64(&bytes(&locked))?);
    Some(Lock { rounds: key.rounds, salt: key.salt.clone(), nonce, data, deflated: false })
}

/// Opens a lock; `None` where the passphrase was another or anything was changed.
pub async fn open(key: &Key, lock: &Lock) -> Option<String> {
    let opened = turn("decrypt", key, &from_base64(&lock.nonce)?, &from_base64(&lock.data)?)?.await.ok()?;
    String::from_utf8(bytes(&opened)).ok()
}

async fn make(passphrase: &str, rounds: u32, salt: Option<String>) -> Option<Key> {
    let salt = salt?;
    let words = import(passphrase)?.await.ok()?;
    let handle = derive(words, rounds, &salt)?.await.ok()?;
    Some(Key { handle, salt, rounds })
}

/// Hands over the passphrase. Another keyboard may write the same sign as other code points: normalised, they are the same.
fn import(passphrase: &str) -> Option<JsFuture> {
    let words = String::from(JsString::from(passphrase).normalize("NFKC"));
    let arguments: Array = json(r#"["raw",0,"PBKDF2",false,["deriveKey"]]"#).unchecked_into();
    arguments.set(1, Uint8Array::from(words.as_bytes()).into());
    promised(&subtle(), "importKey", &arguments)
}

fn derive(words: JsValue, rounds: u32, salt: &str) -> Option<JsFuture> {
    let how = json(r#"{"name":"PBKDF2","hash":"SHA-256"}"#);
    set(&how, "iterations", &rounds.into());
    set(&how, "salt", &Uint8Array::from(from_base64(salt)?.as_slice()));
    let arguments: Array = json(r#"[0,0,0,false,["encrypt","decrypt"]]"#).unchecked_into();
    arguments.set(0, how);
    arguments.set(1, words);
    arguments.set(2, json(AES));
    promised(&subtle(), "deriveKey", &arguments)
}

fn turn(how: &str, key: &Key, nonce: &[u8], data: &[u8]) -> Option<JsFuture> {
    let cipher = json(AES);
    set(&cipher, "iv", &Uint8Array::from(nonce));
    promised(&subtle(), how, &Array::of3(&cipher, &key.handle, &Uint8Array::from(data)))
}

pub(super) fn bytes(buffer: &JsValue) -> Vec<u8> {
    Uint8Array::new(buffer).to_vec()
}

pub(super) fn random(count: u32) -> Option<Vec<u8>> {
    let bytes = Uint8Array::new_with_length(count);
    call(&crypto(), "getRandomValues", &Array::of1(&bytes))?;
    Some(bytes.to_vec())
}

pub(super) fn json(text: &str) -> JsValue {
    JSON::parse(text).unwrap_or_default()
}

fn crypto() -> JsValue {
    get(&window(), "crypto")
}

pub(super) fn subtle() -> JsValue {
    get(&crypto(), "subtle")
}

fn to_base64(bytes: &[u8]) -> Option<String> {
    let mut binary = String::new();
    for byte in bytes {
        binary.push(char::from(*byte));
    }
    convert("btoa", &binary)
}

fn from_base64(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    for sign in convert("atob", text)?.chars() {
        bytes.push(u8::try_from(sign).ok()?);
    }
    Some(bytes)
}

fn convert(how: &str, text: &str) -> Option<String> {
    call(&window(), how, &Array::of1(&text.into()))?.as_string()
}
