//! The voices of a device, made up: what they say is noted, and a sentence is over when a test says so.

use crate::person::Person;
use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use serde_json::json;

/// A voice: its language, and whether it is on the device.
pub type Voice = (&'static str, bool);

/// A device with these voices. For [`Site::serve_after`](crate::Site::serve_after).
pub fn voices(voices: &[Voice]) -> String {
    let voices: Vec<_> =
        voices.iter().map(|(lang, on_device)| json!({ "lang": lang, "localService": on_device })).collect();
    SPEECH.replacen("VOICES", &json!(voices).to_string(), 1)
}

const SPEECH: &str = "{
    let voices = VOICES;
    const speech = new EventTarget();
    speech.getVoices = () => voices;
    speech.speak = (one) => {
        if (!voices.includes(one.voice)) throw Error('no such voice');
        speech.now = one;
    };
    speech.cancel = () => { speech.now = null };
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text } };
    window.voicesAreNow = (now) => { voices = now; speech.dispatchEvent(new Event('voiceschanged')) };
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
}";

/// A sentence that is being said.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub struct Spoken {
    /// The language of the voice.
    pub language: String,
    /// What it says.
    pub words: String,
    /// What is shown as read.
    pub shown: String,
    /// Whether it is said more slowly than usual.
    pub is_slow: bool,
}

impl Person<'_> {
    /// What is being said; nothing where it is silent.
    ///
    /// # Errors
    /// When the site is not served after [`voices`].
    pub async fn hears(&self) -> Result<Option<Spoken>> {
        self.script(HEARS, vec![]).await
    }

    /// Presses a button for reading aloud, and hears what is said then.
    ///
    /// # Errors
    /// When there is no such button, or nothing is said.
    pub async fn hears_after(&self, hook: &str) -> Result<Spoken> {
        self.press(hook).await?;
        self.until("something is said", "return speechSynthesis.now").await?;
        self.hears().await?.context("it is silent")
    }

    /// Lets the sentence end, and waits until the next one is said, or none.
    ///
    /// # Errors
    /// When none was said.
    pub async fn hears_on(&self) -> Result<Option<Spoken>> {
        let end = "const it = window.before = speechSynthesis.now; speechSynthesis.now = null; it.onend({})";
        self.script::<()>(end, vec![]).await?;
        let next = "const now = speechSynthesis.now;
            return now ? now !== window.before : !document.querySelector('[data-action=aloud-stop]')";
        self.until("the next sentence is said", next).await?;
        self.hears().await
    }

    /// All that is said from here on, in its order. Each sentence must be shown and in view.
    ///
    /// # Errors
    /// When one is not, or there is no end to it.
    pub async fn hears_to_the_end(&self, first: Spoken) -> Result<Vec<Spoken>> {
        let mut all = Vec::new();
        let mut next = Some(first);
        while let Some(spoken) = next {
            ensure!(spoken.words.ends_with(&spoken.shown), "{spoken:?} is not what is shown");
            self.until(&format!("{spoken:?} is in view"), IN_VIEW).await?;
            all.push(spoken);
            ensure!(all.len() < 500, "it reads on and on");
            next = self.hears_on().await?;
        }
        Ok(all)
    }
}

const HEARS: &str = "const now = speechSynthesis.now;
    if (!now) return null;
    const whole = document.querySelector('[data-aloud]');
    const [range] = CSS.highlights.get('everyday-skills-aloud') ?? [whole];
    const shown = whole ? now.text.slice(now.text.indexOf(':') + 2) : String(range ?? '');
    if (whole && !(whole.value ?? whole.innerText).includes(shown)) throw Error(`${shown} is not in what is marked`);
    return { language: now.voice.lang, words: now.text, shown, is_slow: now.rate < 1 }";

/// What covers a part of the page at the top is no view of it.
const IN_VIEW: &str =
    "const [range] = CSS.highlights.get('everyday-skills-aloud') ?? [document.querySelector('[data-aloud]')];
    const { top, bottom } = range.getBoundingClientRect();
    const bar = document.querySelector('.aloud').getBoundingClientRect();
    return Math.max(0, bar.top <= 0 ? bar.bottom : 0) <= top && top < bottom && bottom <= innerHeight";
