//! Four words by which two people hear or see that both have the same.
//!
//! They come from the SHA-256 of the text that is handed over: a word for each of its first four bytes, 32 bits. Two different
//! texts have the same words once in four thousand million times, so whatever went wrong is noticed. A list of 1,024 words
//! would give 40 bits, but no 1,024 short and plain English words sound all different on the phone.

/// How many words a list has: one for each value of a byte.
pub const WORDS: usize = 256;

/// The words of a language, `content/locales/<language>/code-words.txt`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeWords<'a>(Vec<&'a str>);

impl<'a> CodeWords<'a> {
    /// A list of words with breaks or spaces between; `None` unless there are [`WORDS`].
    pub fn read(list: &'a str) -> Option<Self> {
        let words: Vec<_> = list.split_whitespace().collect();
        (words.len() == WORDS).then_some(Self(words))
    }

    /// The words of a text by its SHA-256.
    pub fn code(&self, digest: [u8; 32]) -> [&'a str; 4] {
        let [first, second, third, fourth, ..] = digest;
        [first, second, third, fourth].map(|byte| self.0.get(usize::from(byte)).copied().unwrap_or_default())
    }
}
