//! What is said on the page of the desk, once.

use super::Ask;
use crate::{
    markup::{button, words},
    view::View,
};
use caseload::ClientId;
use yew::Html;

/// A sentence: its key, and what stands in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Said {
    key: &'static str,
    code: Option<String>,
    day: Option<String>,
    count: Option<usize>,
    opens: Option<ClientId>,
}

impl Said {
    pub(super) fn new(key: &'static str) -> Self {
        Self { key, code: None, day: None, count: None, opens: None }
    }

    /// Of the client with these initials or this code.
    pub(super) fn of(self, code: &str) -> Self {
        Self { code: Some(code.to_owned()), ..self }
    }

    /// On a day, `2026-11-22`.
    pub(super) fn on(self, day: String) -> Self {
        Self { day: Some(day), ..self }
    }

    pub(super) fn count(self, count: usize) -> Self {
        Self { count: Some(count), ..self }
    }

    /// With the way to this client's record.
    pub(super) fn opening(self, id: ClientId) -> Self {
        Self { opens: Some(id), ..self }
    }

    pub(super) fn html(&self, v: &View) -> Html {
        let code = self.code.as_ref().map(|code| told_of(v, code)).unwrap_or_default();
        let day = self.day.as_ref().map(|day| v.day(day)).unwrap_or_default();
        let count = self.count.map(|count| count.to_string()).unwrap_or_default();
        let said = words(v.say_with(self.key, &[("code", &code), ("day", &day), ("count", &count)]));
        let Some(id) = self.opens else { return said };
        let open = v.say_with("desk-same-open", &[("code", &code)]);
        let open = button("quiet", "open-said", open, v.send, Ask::Open(id)).html();
        [said, words(" ".to_owned()), open].into_iter().collect()
    }
}

/// A client's initials or code, or that there are none.
pub(super) fn named(v: &View, code: &str) -> String {
    if code.is_empty() { v.say("desk-no-code") } else { code.to_owned() }
}

/// The same within a sentence.
pub(super) fn told_of(v: &View, code: &str) -> String {
    if code.is_empty() { v.say("desk-without-code") } else { code.to_owned() }
}
