//! What is handed over as the fragment of a link, the part that a browser sends to no server.
//!
//! `#a1.<data>.<checksum>`: the letter of the kind and the version; the compressed data in base64url (RFC 4648, without
//! padding); the CRC-32 of all that stands between `#` and the second dot, in six signs of base64url. Later versions keep this
//! shape, so that an older program tells a newer link from a damaged one.

use crate::{
    HandoverError,
    checksum::checksum,
    signs::{Signs, decoded},
};
use data_encoding::BASE64URL_NOPAD;

/// The version this program writes.
pub(crate) const VERSION: &str = "1";

/// How long a version can get.
const MOST_DIGITS: usize = 3;

/// The most compressed bytes in a link: some chat programs take 65,536 signs, address and all.
pub const LARGEST_COMPRESSED: usize = 48_000;

/// The longest text in which a link is looked for, in bytes.
pub const LARGEST_PASTED: usize = 1 << 20;

/// How many signs the checksum has.
const CHECKSUM_SIGNS: usize = 6;

/// What is handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A saved reflection, as the file that `keeping` writes, without the private key of its badges.
    Answers,
    /// A badge, as JWT, that somebody is asked to confirm.
    Request,
    /// What they gave back, as JWT.
    Endorsement,
}

impl Kind {
    /// All there are.
    pub const ALL: [Self; 3] = [Self::Answers, Self::Request, Self::Endorsement];

    pub(crate) fn letter(self) -> char {
        match self {
            Self::Answers => 'a',
            Self::Request => 'r',
            Self::Endorsement => 'e',
        }
    }

    pub(crate) fn of(letter: char) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.letter() == letter)
    }
}

/// What a link carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    kind: Kind,
    compressed: Vec<u8>,
}

impl Link {
    /// With what [`pack`](crate::pack) gave, compressed (deflate, RFC 1951).
    ///
    /// # Errors
    /// [`HandoverError::TooLarge`] when there are more bytes than [`LARGEST_COMPRESSED`].
    pub fn new(kind: Kind, compressed: Vec<u8>) -> Result<Self, HandoverError> {
        if compressed.len() > LARGEST_COMPRESSED {
            return Err(HandoverError::TooLarge);
        }
        Ok(Self { kind, compressed })
    }

    /// What it is.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// What [`unpack`](crate::unpack) reads once it is inflated. It may come from anybody: who inflates it stops at
    /// [`LARGEST_PACKED`](crate::LARGEST_PACKED) bytes and says [`HandoverError::TooLarge`].
    pub fn compressed(&self) -> &[u8] {
        &self.compressed
    }

    /// What follows the address of the page, from `#` on.
    pub fn fragment(&self) -> String {
        let text = [&self.kind.letter().to_string(), VERSION, ".", &BASE64URL_NOPAD.encode(&self.compressed)];
        let text = text.concat();
        let sum = BASE64URL_NOPAD.encode(&checksum(text.as_bytes()));
        ["#", &text, ".", &sum].concat()
    }

    /// Finds the link in what somebody pasted: the link, its fragment only, a whole message around it; with spaces and breaks
    /// in between, or encoded.
    ///
    /// # Errors
    /// [`HandoverError`] when there is none, of the first that looks like one.
    pub fn find(pasted: &str) -> Result<Self, HandoverError> {
        if pasted.len() > LARGEST_PASTED {
            return Err(HandoverError::TooLarge);
        }
        let pasted = decoded(pasted);
        let mut why = HandoverError::Foreign;
        // The sign itself is easily left out, and is not there where a browser gives the fragment by itself.
        let whole = std::iter::once(pasted.trim_start_matches(['<', '(', '"', ' ', '\n', '\r', '\t']));
        for after in whole.chain(pasted.split('#').skip(1)) {
            match read(Signs::new(after)) {
                Ok(link) => return Ok(link),
                Err(error) if why == HandoverError::Foreign => why = error,
                Err(_) => {}
            }
        }
        Err(why)
    }
}

/// Reads what follows `#`.
fn read(mut signs: Signs) -> Result<Link, HandoverError> {
    let letter = signs.next_if(|sign| sign.is_ascii_lowercase()).ok_or(HandoverError::Foreign)?;
    let version = signs.run(MOST_DIGITS, |sign| sign.is_ascii_digit());
    if version.is_empty() || !signs.is('.') {
        return Err(HandoverError::Foreign);
    }
    // Longer data is read to its end, so that what is too large is not said to be damaged.
    let data = signs.run(LARGEST_PASTED, is_sign);
    if !signs.is('.') {
        return Err(known(letter, HandoverError::CutOff));
    }
    let sum = signs.run(CHECKSUM_SIGNS, is_sign);
    if sum.len() < CHECKSUM_SIGNS {
        return Err(known(letter, HandoverError::CutOff));
    }
    let text = [&letter.to_string(), version.as_str(), ".", &data].concat();
    if sum != BASE64URL_NOPAD.encode(&checksum(text.as_bytes())) {
        return Err(known(letter, HandoverError::Changed));
    }
    let kind = Kind::of(letter).filter(|_| version == VERSION).ok_or(HandoverError::Newer)?;
    let compressed = BASE64URL_NOPAD.decode(data.as_bytes()).map_err(|_| HandoverError::Changed)?;
    Link::new(kind, compressed)
}

/// What is not whole is ours only where its letter is: other pages have fragments, too.
fn known(letter: char, error: HandoverError) -> HandoverError {
    Kind::of(letter).map_or(HandoverError::Foreign, |_| error)
}

fn is_sign(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_')
}
