//! The device's own voices. One that is not on the device would send to its maker what it reads: it is no voice to us.

use crate::platform::by_name::{call, get, made, set, window};
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::EventTarget;
use yew::Callback;

/// What the browser speaks with; `None` where it cannot.
fn speech() -> Option<JsValue> {
    Some(get(&window(), "speechSynthesis")).filter(JsValue::is_object)
}

/// What tells that there are other voices now: most browsers have none yet when they are asked first. Not in every browser.
pub(super) fn changes() -> Option<EventTarget> {
    speech()?.dyn_into().ok()
}

/// The voice on this device for a language (BCP 47): rather one of the very region, else of one that the browser is set to,
/// else the device's own choice.
pub(super) fn voice(language: &str) -> Option<JsValue> {
    let own = listed(get(&get(&window(), "navigator"), "languages"));
    let own: Vec<String> = own.iter().filter_map(|tag| Some(plain(&tag.as_string()?))).collect();
    let wanted = plain(language);
    let voices = listed(call(&speech()?, "getVoices", &Array::new())?);
    let mut best = None;
    for voice in voices.iter().filter(|voice| get(voice, "localService").is_truthy()) {
        let tag = plain(&get(&voice, "lang").as_string().unwrap_or_default());
        if primary(&tag) != primary(&wanted) {
            continue;
        }
        let fits =
            (tag == wanted && wanted.contains('-'), own.contains(&tag), get(&voice, "default").is_truthy());
        if best.as_ref().is_none_or(|(known, _)| fits > *known) {
            best = Some((fits, voice));
        }
    }
    best.map(|(_, voice)| voice)
}

/// What a list of the browser's holds; nothing where there is no list.
fn listed(list: JsValue) -> Array {
    if list.is_object() { Array::from(&list) } else { Array::new() }
}

/// Android writes `es_US`.
fn plain(tag: &str) -> String {
    tag.replace('_', "-").to_ascii_lowercase()
}

fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}

/// How a sentence came to its end.
pub(super) enum End {
    Read,
    /// Somebody else on the page, or of another tab, has the voice now.
    Taken,
    Failed,
}

/// A sentence that is being said, as long as this is kept: some browsers forget one that nothing refers to.
pub(super) struct Saying {
    sentence: JsValue,
    _told: [Closure<dyn FnMut(JsValue)>; 2],
}

/// Says a sentence; `tell` is told how that ended, once.
pub(super) fn say(sentence: &str, voice: &JsValue, is_slow: bool, tell: &Callback<End>) -> Option<Saying> {
    let speech = speech()?;
    let sentence = made("SpeechSynthesisUtterance", &Array::of1(&sentence.into()))?;
    set(&sentence, "voice", voice);
    set(&sentence, "lang", &get(voice, "lang"));
    set(&sentence, "rate", &if is_slow { 0.7 } else { 1.0 }.into());
    let ended = {
        let tell = tell.clone();
        Closure::new(move |_: JsValue| tell.emit(End::Read))
    };
    let tell = tell.clone();
    let failed = Closure::new(move |event: JsValue| {
        let why = get(&event, "error").as_string().unwrap_or_default();
        tell.emit(if matches!(why.as_str(), "canceled" | "interrupted") { End::Taken } else { End::Failed });
    });
    set(&sentence, "onend", ended.as_ref());
    set(&sentence, "onerror", failed.as_ref());
    // Whatever was said before is over, ours or not.
    call(&speech, "cancel", &Array::new());
    call(&speech, "speak", &Array::of1(&sentence))?;
    Some(Saying { sentence, _told: [ended, failed] })
}

/// Says nothing any more.
pub(super) fn hush() {
    if let Some(speech) = speech() {
        call(&speech, "cancel", &Array::new());
    }
}

impl Drop for Saying {
    fn drop(&mut self) {
        for told in ["onend", "onerror"] {
            set(&self.sentence, told, &JsValue::NULL);
        }
    }
}
