//! Scripts that run before the page: clocks that a test can move, storage that fails when a test says so.
//!
//! For [`Site::serve_after`](crate::Site::serve_after); they can stand one after the other.

use crate::person::Person;
use anyhow::Result;
use serde_json::json;

/// Clocks that go wrong: by `skip.date` milliseconds for the date, by `skip.since` for the time since the page began.
pub const CLOCKS: &str = "{
    window.skip = { date: 0, since: 0 };
    const [date, since] = [Date.now.bind(Date), performance.now.bind(performance)];
    Date.now = () => date() + window.skip.date;
    performance.now = () => since() + window.skip.since;
}";

/// Storage that throws, as [`Person::break_storage`] says, on keys of ours; `window.calls` counts the calls of each kind.
/// The plan stands in the window's name, which outlives a reload.
pub const FAULTS: &str = "{
    window.plan = JSON.parse(window.name || 'null');
    window.calls = {};
    for (const call of ['setItem', 'getItem', 'removeItem', 'key']) {
        const real = Storage.prototype[call];
        window.calls[call] = 0;
        Storage.prototype[call] = function (...given) {
            if (call !== 'key' && !/^everyday-skills(-desk)?[/]/.test(given[0])) return real.apply(this, given);
            const [at, { calls, from, to, error } = { calls: [] }] = [++window.calls[call], window.plan ?? undefined];
            if (calls.includes(call) && from <= at && at <= to) throw new DOMException('made up', error);
            return real.apply(this, given);
        };
    }
}";

/// A browser that is set to these languages.
pub fn speaking(tags: &[&str]) -> String {
    let tags = json!(tags);
    format!("Object.defineProperty(navigator, 'languages', {{ get() {{ return {tags} }} }});")
}

/// A browser without a database; with `throws` one whose database throws when it is looked at.
pub fn without_database(throws: bool) -> String {
    let instead =
        if throws { "throw new DOMException('denied', 'SecurityError')" } else { "return undefined" };
    format!("Object.defineProperty(window, 'indexedDB', {{ get() {{ {instead} }} }});")
}

/// Which calls of storage throw, counted from 1 since the page was loaded.
#[derive(Clone, Copy, Debug)]
pub struct Faults {
    /// The calls: `setItem` and so on.
    pub calls: &'static [&'static str],
    /// The first that throws.
    pub from: usize,
    /// The last that throws.
    pub to: usize,
    /// The name of what is thrown: `QuotaExceededError`.
    pub error: &'static str,
}

impl Person<'_> {
    /// Lets storage fail from the next loading of the page on. The site must be served after [`FAULTS`].
    ///
    /// # Errors
    /// When there is no document.
    pub async fn break_storage(&self, faults: Faults) -> Result<()> {
        let Faults { calls, from, to, error } = faults;
        let plan = json!({ "calls": calls, "from": from, "to": to, "error": error });
        self.script("window.name = arguments[0]", vec![json!(plan.to_string())]).await
    }

    /// Lets all that is written fail from now on: the browser's room is used up. The site must be served after [`FAULTS`].
    ///
    /// # Errors
    /// When there is no document.
    pub async fn fill_storage(&self) -> Result<()> {
        let plan = json!({ "calls": ["setItem"], "from": 0, "to": u32::MAX, "error": "QuotaExceededError" });
        self.script("window.plan = arguments[0]", vec![plan]).await
    }

    /// Lets storage work again, at once.
    ///
    /// # Errors
    /// When there is no document.
    pub async fn mend_storage(&self) -> Result<()> {
        self.script("window.plan = null; window.name = ''", vec![]).await
    }

    /// How often the page called this of storage with keys of ours, since it was loaded.
    ///
    /// # Errors
    /// When the site is not served after [`FAULTS`].
    pub async fn calls(&self, call: &str) -> Result<usize> {
        self.script("return window.calls[arguments[0]]", vec![json!(call)]).await
    }

    /// Moves both clocks by so many milliseconds. The site must be served after [`CLOCKS`].
    ///
    /// # Errors
    /// When it is not.
    pub async fn skip(&self, milliseconds: i64) -> Result<()> {
        let skip = "window.skip.date += arguments[0]; window.skip.since += arguments[0]";
        self.script(skip, vec![json!(milliseconds)]).await
    }

    /// Sets the date by so many milliseconds, as somebody who sets the clock of their device.
    ///
    /// # Errors
    /// When the site is not served after [`CLOCKS`].
    pub async fn set_date(&self, milliseconds: i64) -> Result<()> {
        self.script("window.skip.date = arguments[0]", vec![json!(milliseconds)]).await
    }
}
