//! What tells one client's record from another.

use std::fmt;

/// The id of a record: a random number, written as 8 digits to the base of 16 in lower case. It says nothing of the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ClientId(u32);

impl ClientId {
    /// From a number, which the caller draws.
    pub fn from_number(number: u32) -> Self {
        Self(number)
    }

    /// Reads `0a1b2c3d`; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let is_digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        let is_id = text.len() == 8 && text.bytes().all(is_digit);
        if is_id { u32::from_str_radix(text, 16).ok().map(Self) } else { None }
    }
}

impl fmt::Display for ClientId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", self.0)
    }
}
