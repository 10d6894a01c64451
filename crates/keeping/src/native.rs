//! Reads the JSON of any version through serde, for tools outside the browser. Where the head is not ours to read, the rest may
//! be of any type.

use crate::{Lock, Raw, whole};
use serde::{
    Deserialize, Deserializer,
    de::{Error, IgnoredAny},
};
use std::collections::BTreeMap;

/// A field, as deep as any of ours goes.
#[derive(Deserialize)]
#[serde(untagged)]
enum Field {
    Text(String),
    Number(f64),
    Object(BTreeMap<String, Leaf>),
    Other(IgnoredAny),
}

/// A field of a field.
#[derive(Deserialize)]
#[serde(untagged)]
enum Leaf {
    Text(String),
    Number(f64),
    Flag(bool),
    Other(IgnoredAny),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        raw(BTreeMap::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

/// The fields in their types; else which one is not of its type.
fn raw(mut fields: BTreeMap<String, Field>) -> Result<Raw, &'static str> {
    let Some(Field::Text(format)) = fields.remove("format") else { return Err("`format` is no text") };
    let version = match fields.remove("version") {
        Some(Field::Number(number)) => whole(number),
        _ => None,
    };
    let version = version.ok_or("`version` is no whole number")?;
    let mut raw = Raw { format, version: u32::try_from(version).unwrap_or(u32::MAX), ..Raw::default() };
    if raw.check().is_err() {
        return Ok(raw);
    }
    if let Some(Field::Text(page)) = fields.remove("page") {
        raw.page = page;
    }
    raw.lock = fields.remove("lock").map(lock).transpose()?;
    match fields.remove("answers") {
        None if raw.lock.is_some() => {}
        answers => raw.answers = entries(answers, text).ok_or("`answers` is no object of texts")?,
    }
    if let Some(changed) = fields.remove("changed") {
        raw.changed = entries(Some(changed), number).ok_or("`changed` is no object of whole numbers")?;
    }
    Ok(raw)
}

fn lock(field: Field) -> Result<Lock, &'static str> {
    let Field::Object(mut fields) = field else { return Err("`lock` is no object") };
    let mut take = |name| fields.remove(name).ok_or("`lock` is not whole");
    let rounds = number(take("rounds")?).ok_or("`rounds` is no whole number")?;
    let mut base64 = |name| text(take(name)?).ok_or("a part of `lock` is no text");
    let (salt, nonce, data) = (base64("salt")?, base64("nonce")?, base64("data")?);
    let deflated = match fields.remove("deflated") {
        None => false,
        Some(Leaf::Flag(deflated)) => deflated,
        Some(_) => return Err("`deflated` is neither true nor false"),
    };
    Ok(Lock { rounds: u32::try_from(rounds).unwrap_or(u32::MAX), salt, nonce, data, deflated })
}

fn entries<T>(field: Option<Field>, value: fn(Leaf) -> Option<T>) -> Option<Vec<(String, T)>> {
    let Some(Field::Object(fields)) = field else { return None };
    fields.into_iter().map(|(key, leaf)| Some((key, value(leaf)?))).collect()
}

fn text(leaf: Leaf) -> Option<String> {
    match leaf {
        Leaf::Text(text) => Some(text),
        _ => None,
    }
}

fn number(leaf: Leaf) -> Option<u64> {
    match leaf {
        Leaf::Number(number) => whole(number),
        _ => None,
    }
}
