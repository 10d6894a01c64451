//! Taking fields out of JSON that came from anywhere, and leaving out those there is nothing in.

use crate::Time;
use serde_json::{Map, Value};

/// A text by its path (RFC 6901); `None` for an empty one, too.
pub(crate) fn text<'a>(json: &'a Value, path: &str) -> Option<&'a str> {
    json.pointer(path)?.as_str().filter(|text| !text.is_empty())
}

/// A text by its path, empty where there is none; `None` where something else stands there.
pub(crate) fn optional(json: &Value, path: &str) -> Option<String> {
    match json.pointer(path) {
        None => Some(String::new()),
        Some(value) => value.as_str().map(str::to_owned),
    }
}

/// A moment by its path, which the registered claim of this name repeats.
pub(crate) fn time(json: &Value, path: &str, claim: &str) -> Option<Time> {
    let time = Time::parse(text(json, path)?)?;
    (json.get(claim)?.as_i64()? == time.seconds()).then_some(time)
}

/// The entries of a list by its path; none where there is no list.
pub(crate) fn list<'a>(json: &'a Value, path: &str) -> &'a [Value] {
    json.pointer(path).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// Whether a credential is of this type; one type may stand there without a list.
pub(crate) fn is_of_type(json: &Value, name: &str) -> bool {
    match json.get("type") {
        Some(Value::Array(types)) => types.iter().any(|is| is == name),
        Some(is) => is == name,
        None => false,
    }
}

/// The object without what is empty: Open Badges leaves out empty lists, and an empty text says nothing.
pub(crate) fn without_empty(json: Value) -> Value {
    let Value::Object(fields) = json else { return json };
    let is_empty = |value: &Value| match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.is_empty(),
        _ => false,
    };
    Value::Object(fields.into_iter().filter(|(_, value)| !is_empty(value)).collect::<Map<_, _>>())
}
