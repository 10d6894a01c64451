//! What the browser knows of languages: their names, how many there are of something, how days and numbers are written.

use super::by_name::{call, get, set, window};
use crate::text::Text;
use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// The plural category of a number in a language, by the browser's own rules.
pub(crate) fn plural(language: &str, number: u32) -> String {
    let rules = Intl::PluralRules::new(&Array::of1(&language.into()), &Object::new());
    rules.select(number.into()).into()
}

/// A day (`2026-11-22`) as it is written in a language.
pub(crate) fn day(language: &str, day: &str) -> String {
    let options = Object::new();
    set(&options, "dateStyle", &"long".into());
    set(&options, "timeZone", &"UTC".into());
    Date::new(&day.into()).to_locale_date_string(language, &options).into()
}

/// A number with at most one digit behind the point, as it is written in a language.
pub(crate) fn number(language: &str, number: f64) -> String {
    let options = [("maximumFractionDigits", 1.into())];
    // Every browser that runs this program has it.
    formatted(language, "NumberFormat", &options, "format", &number.into()).unwrap_or_default()
}

/// Several things one after the other, as they are listed in a language.
pub(crate) fn list(language: &str, things: &[String]) -> String {
    let all: Array = things.iter().map(|thing| JsValue::from(thing.as_str())).collect();
    let options = [("type", "unit".into()), ("style", "short".into())];
    formatted(language, "ListFormat", &options, "format", &all).unwrap_or_else(|| things.join(", "))
}

/// What a language is called in another, as it stands alone; its tag where the browser does not know.
pub(crate) fn name_of_language(language: &str, within: &str) -> String {
    let options = [("type", "language".into())];
    formatted(within, "DisplayNames", &options, "of", &language.into()).unwrap_or_else(|| language.to_owned())
}

/// What one of the browser's formats makes of a value; `None` in a browser that has no such one.
fn formatted(
    language: &str,
    class: &str,
    options: &[(&str, JsValue)],
    method: &str,
    value: &JsValue,
) -> Option<String> {
    let class: Function = get(&get(&window(), "Intl"), class).dyn_into().ok()?;
    let given = Object::new();
    for (name, option) in options {
        set(&given, name, option);
    }
    let format = Reflect::construct(&class, &Array::of2(&language.into(), &given)).ok()?;
    call(&format, method, &Array::of1(value))?.as_string()
}

/// Tells the browser in which language the whole page is, and what it is about in that.
pub(crate) fn speak(text: Text<'_>) {
    let document = get(&window(), "document");
    let about = call(&document, "querySelector", &Array::of1(&"meta[name=description]".into()));
    let said: JsValue = text.say_with("page-about", &[]).into();
    let (root, language) = (get(&document, "documentElement"), JsValue::from(&text.0.language));
    let is_other = |about: &JsValue| get(about, "content") != said || get(&root, "lang") != language;
    let Some(about) = about.filter(is_other) else { return };
    set(&about, "content", &said);
    set(&root, "lang", &language);
    set(&root, "dir", &text.say_with("direction", &[]).into());
}
