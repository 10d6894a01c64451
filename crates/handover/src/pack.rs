//! Texts as bytes that compress well: a JWT is JSON in base64url, of which deflate makes nothing, so it is decoded first.
//!
//! Packed is a row of pieces: a text, then the header, the payload and the signature of a JWT, then a text again, and so on to
//! the end. Before each stands its length (7 bits a byte, low ones first, the eighth says that there are more).

use crate::HandoverError;
use data_encoding::BASE64URL_NOPAD;

/// The longest text that is handed over, in bytes.
pub const LARGEST_TEXT: usize = 1 << 20;

/// The most bytes of a packed text: a JWT has fewer with its lengths than it had signs, and the length of the last text has
/// three at most.
pub const LARGEST_PACKED: usize = LARGEST_TEXT + 3;

/// How a JWT begins: `{"` in base64.
const JWT: &str = "eyJ";

/// The bytes of a text, to be compressed.
///
/// # Errors
/// [`HandoverError::TooLarge`] when it is longer than [`LARGEST_TEXT`].
pub fn pack(text: &str) -> Result<Vec<u8>, HandoverError> {
    if text.len() > LARGEST_TEXT {
        return Err(HandoverError::TooLarge);
    }
    let mut packed = Vec::new();
    let mut before = 0;
    for (at, word) in words(text) {
        if let Some(parts) = decoded(word) {
            push(&mut packed, text.get(before..at).unwrap_or_default().as_bytes());
            for part in parts {
                push(&mut packed, &part);
            }
            before = at + word.len();
        }
    }
    push(&mut packed, text.get(before..).unwrap_or_default().as_bytes());
    Ok(packed)
}

/// The text that was packed.
///
/// # Errors
/// [`HandoverError::TooLarge`] when it is longer than [`LARGEST_TEXT`], [`HandoverError::Changed`] when it is none.
pub fn unpack(packed: &[u8]) -> Result<String, HandoverError> {
    if packed.len() > LARGEST_PACKED {
        return Err(HandoverError::TooLarge);
    }
    let mut text = String::new();
    let mut rest = packed;
    loop {
        let piece = std::str::from_utf8(take(&mut rest)?).map_err(|_| HandoverError::Changed)?;
        text.push_str(piece);
        if rest.is_empty() {
            break;
        }
        for mark in ["", ".", "."] {
            text.push_str(mark);
            text.push_str(&BASE64URL_NOPAD.encode(take(&mut rest)?));
        }
    }
    if text.len() > LARGEST_TEXT { Err(HandoverError::TooLarge) } else { Ok(text) }
}

/// What stands between signs that no JWT has, each with its place.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_sign = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_' | '.');
    let starts = text.match_indices(JWT).map(|(at, _)| at);
    let mut end = 0;
    starts.filter_map(move |at| {
        // One that begins inside another belongs to it.
        let after = text.get(at..).filter(|_| at >= end)?;
        let word = after.get(..after.find(|sign| !is_sign(sign)).unwrap_or(after.len()))?;
        end = at + word.len();
        Some((at, word))
    })
}

/// The parts of a JWT, where encoding them again gives the same signs: bits that mean nothing are not left over.
fn decoded(word: &str) -> Option<[Vec<u8>; 3]> {
    let decode = |part: &str| BASE64URL_NOPAD.decode(part.as_bytes()).ok().filter(|bytes| !bytes.is_empty());
    let mut parts = word.split('.').map(decode);
    let decoded = [parts.next()??, parts.next()??, parts.next()??];
    parts.next().is_none().then_some(decoded)
}

fn push(packed: &mut Vec<u8>, piece: &[u8]) {
    let mut length = piece.len();
    loop {
        let [low, ..] = (length & 0x7f).to_le_bytes();
        length >>= 7;
        if length == 0 {
            packed.push(low);
            break;
        }
        packed.push(low | 0x80);
    }
    packed.extend_from_slice(piece);
}

/// The next piece.
fn take<'a>(rest: &mut &'a [u8]) -> Result<&'a [u8], HandoverError> {
    let mut length = 0;
    // No length of ours has more than 21 bits.
    for shift in [0, 7, 14] {
        let (&low, after) = rest.split_first().ok_or(HandoverError::Changed)?;
        *rest = after;
        length |= usize::from(low & 0x7f) << shift;
        if low & 0x80 == 0 {
            let (piece, after) = rest.split_at_checked(length).ok_or(HandoverError::Changed)?;
            *rest = after;
            return Ok(piece);
        }
    }
    Err(HandoverError::Changed)
}
