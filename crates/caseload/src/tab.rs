//! What a tab notes while it is at the desk, so that it comes back there when it is loaded again. It tells nothing of anybody.

use crate::ClientId;
use std::fmt;

/// The longest that a talk is thought to go on, in milliseconds: a day.
const LONGEST: u64 = 24 * 60 * 60 * 1000;

/// A tab at the desk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AtDesk {
    /// Whose record is open.
    pub client: Option<ClientId>,
    /// When the talk with them began, in milliseconds since 1970, as far as its clock ran.
    pub began: Option<u64>,
}

impl AtDesk {
    /// Reads what was noted; `now` is in milliseconds since 1970. What makes no sense is left out: a tab that notes anything is at
    /// the desk, a talk without a client is none, and one that begins after now or a day before it has no beginning.
    pub fn parse(text: &str, now: u64) -> Self {
        let mut parts = text.split(' ');
        let client = parts.next().and_then(ClientId::parse);
        let began = parts.next().and_then(|part| part.parse().ok());
        let is_likely = |began: &u64| now.checked_sub(*began).is_some_and(|ago| ago <= LONGEST);
        Self { client, began: began.filter(is_likely).filter(|_| client.is_some()) }
    }
}

impl fmt::Display for AtDesk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.client, self.began) {
            (Some(client), Some(began)) => write!(f, "{client} {began}"),
            (Some(client), None) => write!(f, "{client}"),
            _ => f.write_str("desk"),
        }
    }
}
