//! The saved form out of text, by the browser's own JSON: it is there anyway, and a JSON library weighs 9 kB of download.

use js_sys::{Array, JSON, Object, Reflect};
use keeping::{Lock, Raw, whole};
use wasm_bindgen::JsValue;

/// What the text holds; nothing where it is no JSON, or of other types than the saved form's.
pub(super) fn parse(text: &str) -> Option<Raw> {
    let saved = JSON::parse(text).ok()?;
    let version = number(&field(&saved, "version"))?;
    let mut raw = Raw {
        format: field(&saved, "format").as_string()?,
        version: version.try_into().unwrap_or(u32::MAX),
        page: field(&saved, "page").as_string().unwrap_or_default(),
        ..Raw::default()
    };
    if raw.check().is_err() {
        return Some(raw);
    }
    let lock = field(&saved, "lock");
    if !lock.is_undefined() {
        raw.lock = Some(parse_lock(&lock)?);
    }
    if raw.lock.is_none() || !field(&saved, "answers").is_undefined() {
        raw.answers = entries(&saved, "answers", JsValue::as_string)?;
    }
    if !field(&saved, "changed").is_undefined() {
        raw.changed = entries(&saved, "changed", number)?;
    }
    Some(raw)
}

fn parse_lock(lock: &JsValue) -> Option<Lock> {
    let text = |name| field(lock, name).as_string();
    let rounds = number(&field(lock, "rounds"))?.try_into().unwrap_or(u32::MAX);
    let deflated = field(lock, "deflated");
    let deflated = if deflated.is_undefined() { false } else { deflated.as_bool()? };
    Some(Lock { rounds, salt: text("salt")?, nonce: text("nonce")?, data: text("data")?, deflated })
}

fn field(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or_default()
}

/// The entries of the object in a field, where all are of one type.
fn entries<T>(object: &JsValue, name: &str, value: fn(&JsValue) -> Option<T>) -> Option<Vec<(String, T)>> {
    let object = field(object, name);
    if !object.is_object() || Array::is_array(&object) {
        return None;
    }
    let entries = Object::entries(&object.into());
    let entry = |entry: JsValue| {
        let entry = Array::from(&entry);
        Some((entry.get(0).as_string()?, value(&entry.get(1))?))
    };
    entries.iter().map(entry).collect()
}

fn number(value: &JsValue) -> Option<u64> {
    whole(value.as_f64()?)
}
