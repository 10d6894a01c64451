//! A reflection behind a passphrase.

use crate::{LoadError, envelope::headed, json};
use std::ops::RangeInclusive;

/// How many rounds a key may take: fewer would be weak, more would stop the page for minutes.
const ROUNDS: RangeInclusive<u32> = 600_000..=10_000_000;

/// What is kept of a [`Saved`](crate::Saved) behind a passphrase: the text of its file under AES-256-GCM, with a key by
/// PBKDF2-SHA-256. Salt, nonce and data are base64.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lock {
    /// How many rounds the key takes: 600,000 to 10,000,000.
    pub rounds: u32,
    /// What the key is made with beside the passphrase.
    pub salt: String,
    /// Another one each time something is locked.
    pub nonce: String,
    /// The locked text.
    pub data: String,
    /// Whether the text was deflated (RFC 1951) before it was locked.
    ///
    /// That is no version of its own: only a counselor's desk writes it, under keys where no program looked before there were desks.
    /// Whoever does not know it finds no text behind the lock, and leaves it as it is.
    pub deflated: bool,
}

impl Lock {
    /// What is sealed into a slot: a JSON object.
    pub fn body(&self) -> String {
        let mut body = String::from("{\"lock\":{\"rounds\":");
        body.push_str(&self.rounds.to_string());
        for (name, text) in [("salt", &self.salt), ("nonce", &self.nonce), ("data", &self.data)] {
            json::push_name(&mut body, name);
            json::push_text(&mut body, text);
        }
        if self.deflated {
            json::push_name(&mut body, "deflated");
            body.push_str("true");
        }
        body.push_str("}}");
        body
    }

    /// The documented format (docs/reflection.schema.json), as a file to keep.
    pub fn to_file(&self) -> String {
        headed(&self.body())
    }

    /// That it is such as this program makes.
    pub(crate) fn check(&self) -> Result<(), LoadError> {
        let sound = [&self.salt, &self.nonce, &self.data].into_iter().all(|text| is_base64(text));
        if sound && ROUNDS.contains(&self.rounds) { Ok(()) } else { Err(LoadError::Damaged) }
    }
}

fn is_base64(text: &str) -> bool {
    let sign = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=');
    !text.is_empty() && text.bytes().all(sign)
}
