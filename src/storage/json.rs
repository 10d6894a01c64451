//! The saved form out of text, by the browser's own JSON: it is there anyway, and a JSON library weighs 9 kB of download.

use js_sys::{Array, JSON, Object, Reflect};
use keeping::{Lock, Raw};
use wasm_bindgen::JsValue;

/// What the text holds; nothing where it is no JSON, or of other types than the saved form's.
pub(super) fn parse(text: &str) -> Option<Raw> {
    let saved = JSON::parse(text).ok()?;
    let answers = entries(&saved, "answers")?.into_iter().map(|(key, value)| Some((key, value.as_string()?)));
    let changed = entries(&saved, "changed")?.into_iter().map(|(key, value)| Some((key, whole(&value)?)));
    let lock = field(&saved, "lock");
    let lock = if lock.is_undefined() { None } else { Some(parse_lock(&lock)?) };
    Some(Raw {
        format: field(&saved, "format").as_string()?,
        version: whole(&field(&saved, "version"))?.try_into().unwrap_or(u32::MAX),
        page: field(&saved, "page").as_string().unwrap_or_default(),
        answers: answers.collect::<Option<_>>()?,
        changed: changed.collect::<Option<_>>()?,
        lock,
    })
}

fn parse_lock(lock: &JsValue) -> Option<Lock> {
    let text = |name| field(lock, name).as_string();
    let rounds = whole(&field(lock, "rounds"))?.try_into().ok()?;
    Some(Lock { rounds, salt: text("salt")?, nonce: text("nonce")?, data: text("data")? })
}

fn field(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or_default()
}

/// The entries of an object in a field; none where there is no such field, `None` where it is no object.
fn entries(object: &JsValue, name: &str) -> Option<Vec<(String, JsValue)>> {
    let object = field(object, name);
    if object.is_undefined() {
        return Some(Vec::new());
    }
    if !object.is_object() || Array::is_array(&object) {
        return None;
    }
    let entries = Object::entries(&object.into());
    entries.iter().map(|entry| Array::from(&entry)).map(|entry| Some((entry.get(0).as_string()?, entry.get(1)))).collect()
}

/// A whole number from 0 to 2^53 - 1.
fn whole(number: &JsValue) -> Option<u64> {
    let number = number.as_f64().filter(|number| number.fract() == 0.0 && (0.0..9_007_199_254_740_992.0).contains(number))?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it was looked at")]
    Some(number as u64)
}
