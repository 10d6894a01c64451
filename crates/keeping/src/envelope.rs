//! The seal of a slot: a head that can be checked before the text is read as JSON.
//!
//! A slot is the documented JSON with two more fields, in exactly this shape:
//! `{"format":"everyday-skills/reflection","version":2,"count":12,"checksum":"cbf43926",…`. The count is one more with each
//! write. The checksum is the CRC-32 (IEEE) of the whole text without the checksum's own eight digits.

use crate::{VERSION, json::push_hex};

/// How a text of ours begins, up to its version.
const HEAD: &str = "{\"format\":\"everyday-skills/reflection\",\"version\":";
const COUNT: &str = ",\"count\":";
const CHECKSUM: &str = ",\"checksum\":\"";

/// The first version that is sealed.
pub(crate) const FIRST_SEALED: u32 = 2;

/// What the head of a text says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seal {
    /// Sealed and whole, with its count.
    Sound(u64),
    /// Sealed and not what was written.
    Broken,
    /// Of a version above [`VERSION`].
    Newer,
    /// Not sealed: version 1, a file, or not ours. Its JSON will tell.
    Unsealed,
}

/// Seals the body of a [`Saved`](crate::Saved) or a [`Lock`](crate::Lock).
pub fn seal(count: u64, body: &str) -> String {
    let mut text = String::from(HEAD);
    for part in [&VERSION.to_string(), COUNT, &count.to_string(), CHECKSUM] {
        text.push_str(part);
    }
    let after = ["\",", fields(body)];
    let sum = after.iter().fold(crc(START, &text), |sum, part| crc(sum, part));
    push_hex(&mut text, !sum, 8);
    text.extend(after);
    text
}

/// Looks at the head of a text, and whether the text is what was sealed.
pub fn check(text: &str) -> Seal {
    let Some(rest) = text.strip_prefix(HEAD) else { return Seal::Unsealed };
    let (version, sealed) = digits(rest);
    // A version with more digits than a number has is a newer one, too.
    let number = if version.is_empty() { 0 } else { version.parse().unwrap_or(u32::MAX) };
    match sealed_as(sealed) {
        Some((written, count)) if written.to_string() == version => Seal::Sound(count),
        // All but the version is what was written: it was another one. Taken at its word, one flipped bit would keep
        // this program from the other slot.
        Some(_) => Seal::Broken,
        None if number > VERSION => Seal::Newer,
        None if number >= FIRST_SEALED && sealed.starts_with(COUNT) => Seal::Broken,
        None => Seal::Unsealed,
    }
}

/// The version a text was sealed as, and its count, where the checksum says that all of it is what was written.
/// `sealed` is what follows the version.
fn sealed_as(sealed: &str) -> Option<(u32, u64)> {
    let (count, rest) = digits(sealed.strip_prefix(COUNT)?);
    let (sum, after) = rest.strip_prefix(CHECKSUM)?.split_at_checked(8)?;
    let before = sealed.get(..sealed.len() - after.len() - sum.len())?;
    let is_sum_as = |version: &u32| {
        let crc = [HEAD, &version.to_string(), before, after].iter().fold(START, |sum, part| crc(sum, part));
        let mut expected = String::new();
        push_hex(&mut expected, !crc, 8);
        expected == sum
    };
    let version = (FIRST_SEALED..=VERSION).find(is_sum_as)?;
    Some((version, count.parse().ok()?))
}

/// The digits a text begins with, and the rest.
fn digits(text: &str) -> (&str, &str) {
    let end = text.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(text.len());
    text.split_at(end)
}

/// A body as a file: with the format and the version.
pub(crate) fn headed(body: &str) -> String {
    [HEAD, &VERSION.to_string(), ",", fields(body)].concat()
}

/// What follows the brace an object begins with.
fn fields(body: &str) -> &str {
    body.strip_prefix('{').unwrap_or(body)
}

/// CRC-32 (IEEE) bit by bit, begun with [`START`] and inverted at the end: a table would be larger than the program around it.
fn crc(mut sum: u32, text: &str) -> u32 {
    for byte in text.bytes() {
        sum ^= u32::from(byte);
        for _ in 0..8 {
            sum = (sum >> 1) ^ (POLYNOMIAL & (sum & 1).wrapping_neg());
        }
    }
    sum
}

const START: u32 = u32::MAX;
const POLYNOMIAL: u32 = 0xEDB8_8320;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_the_one_everybody_means() {
        assert_eq!(!crc(START, "123456789"), 0xCBF4_3926);
    }

    #[test]
    fn the_head_names_the_format() {
        assert_eq!(HEAD, format!("{{\"format\":\"{}\",\"version\":", crate::FORMAT));
    }
}
