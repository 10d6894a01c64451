//! The saved form as text, by the browser's own JSON: it is there anyway, and a JSON library weighs 9 kB of download.
//!
//! Native tools read and write the same form through serde (`reflection::Saved`).

use super::LoadError;
use js_sys::{Array, JSON, Object, Reflect};
use reflection::{Header, Page, Reflection, Saved};
use wasm_bindgen::JsValue;

/// A reflection as the text to store or hand over.
pub(crate) fn write(saved: &Saved) -> String {
    let answers: Array =
        saved.reflection.iter().map(|(address, answer)| pair(address, answer.into())).collect();
    let answers = Object::from_entries(&answers).unwrap_or_default();
    let header = saved.header();
    let fields = Array::of4(
        &pair("format", header.format.into()),
        &pair("version", header.version.into()),
        &pair("page", saved.page.to_string().into()),
        &pair("answers", answers.into()),
    );
    let saved = Object::from_entries(&fields).unwrap_or_default();
    JSON::stringify(&saved).map(String::from).unwrap_or_default()
}

/// Reads stored text.
pub(crate) fn read(text: &str) -> Result<Saved, LoadError> {
    let saved = JSON::parse(text).ok().filter(JsValue::is_object).ok_or(LoadError::Damaged)?;
    let field = |name: &str| Reflect::get(&saved, &name.into()).unwrap_or_default();
    let version = field("version").as_f64().and_then(whole).ok_or(LoadError::Damaged)?;
    let format = field("format").as_string().ok_or(LoadError::Damaged)?;
    Header { format, version }.check()?;
    let page = field("page").as_string().map(Page::from).unwrap_or_default();
    let answers = field("answers");
    if !answers.is_object() || Array::is_array(&answers) {
        return Err(LoadError::Damaged);
    }
    let entries = Object::entries(&answers.into());
    let entries = entries.iter().map(|entry| {
        let entry = Array::from(&entry);
        Some((entry.get(0).as_string()?, entry.get(1).as_string()?))
    });
    let reflection = entries.collect::<Option<Reflection>>().ok_or(LoadError::Damaged)?;
    Ok(Saved::new(page, reflection))
}

fn pair(key: &str, value: JsValue) -> JsValue {
    Array::of2(&key.into(), &value).into()
}

/// A number as a version, where it is a whole one; one out of range becomes the nearest.
fn whole(number: f64) -> Option<u32> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast saturates")]
    let version = number as u32;
    (number.fract() == 0.0).then_some(version)
}
