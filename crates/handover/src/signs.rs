//! Reads signs one after the other out of what somebody pasted: chat and mail programs break lines, put spaces in between,
//! encode.

use std::{borrow::Cow, str::Chars};

/// How often what was encoded was encoded again: a link in a link of a link.
const MOST_ENCODED: usize = 3;

/// What is still to be read.
#[derive(Clone)]
pub(crate) struct Signs<'a>(Chars<'a>);

impl<'a> Signs<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self(text.chars())
    }

    /// The next sign if it fits; else it stays. What may have come in between is left out.
    pub(crate) fn next_if(&mut self, fits: impl Fn(char) -> bool) -> Option<char> {
        let mut ahead = self.0.clone();
        let sign = ahead.by_ref().find(|sign| !is_between(*sign)).filter(|sign| fits(*sign))?;
        self.0 = ahead;
        Some(sign)
    }

    /// All that fit, but no more than `most`.
    pub(crate) fn run(&mut self, most: usize, fits: impl Fn(char) -> bool) -> String {
        std::iter::from_fn(|| self.next_if(&fits)).take(most).collect()
    }

    /// Whether the next sign is this one; then it is behind us.
    pub(crate) fn is(&mut self, expected: char) -> bool {
        self.next_if(|sign| sign == expected).is_some()
    }
}

/// What programs put between signs: spaces and breaks, and marks that nobody sees where a line may be broken.
fn is_between(sign: char) -> bool {
    sign.is_whitespace() || matches!(sign, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// With `%23` as the sign it stands for. None of ours is a per cent sign, so that nothing can be decoded that was not encoded.
pub(crate) fn decoded(text: &str) -> Cow<'_, str> {
    let mut text = Cow::Borrowed(text);
    for _ in 0..MOST_ENCODED {
        if !text.contains('%') {
            break;
        }
        text = Cow::Owned(decoded_once(&text));
    }
    text
}

fn decoded_once(text: &str) -> String {
    let mut pieces = text.split('%');
    let mut decoded = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        // Only ASCII: all of our signs are, and what else there is need not be read.
        let digits = piece.get(..2).filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
        let sign = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()).filter(u8::is_ascii);
        if let Some((sign, rest)) = sign.zip(piece.get(2..)) {
            decoded.push(sign.into());
            decoded.push_str(rest);
        } else {
            decoded.push('%');
            decoded.push_str(piece);
        }
    }
    decoded
}
