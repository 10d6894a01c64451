//! The seal: what was written is told from all else.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail loudly"
)]
mod common;

use common::{large, numbers, open, parse, small};
use keeping::{FORMAT, Raw, Seal, Stamps, VERSION, check, seal};
use proptest::prelude::*;
use serde_json::Value;

/// The text with a bit of it turned over; bytes that are no text become the sign for that, as browsers read them.
fn flipped(text: &str, bit: usize) -> String {
    let mut bytes = text.as_bytes().to_vec();
    bytes[bit / 8] ^= 1 << (bit % 8);
    String::from_utf8_lossy(&bytes).into_owned()
}

#[test]
fn a_seal_is_the_documented_json_in_the_documented_shape() {
    let saved = small("one");
    let text = seal(12, &saved.body());
    let (head, rest) = text.split_at(text.find("\",\"page\"").unwrap());
    let sum = &head[head.len() - 8..];
    assert_eq!(
        head,
        format!("{{\"format\":\"{FORMAT}\",\"version\":{VERSION},\"count\":12,\"checksum\":\"{sum}")
    );
    // The sum by the book, of all but its own digits.
    let mut crc = u32::MAX;
    for byte in head[..head.len() - 8].bytes().chain(rest.bytes()) {
        crc ^= u32::from(byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 };
        }
    }
    assert_eq!(sum, format!("{:08x}", !crc));
    assert_eq!(check(&text), Seal::Sound(12));

    let value: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(value["count"], 12);
    assert_eq!(open(parse(&text).unwrap().read().unwrap()), saved);
}

proptest! {
    #[test]
    fn what_is_sealed_is_sound(count: u64, page in "\\PC*", answer in "\\PC*") {
        let saved = keeping::Saved::new(page.into(), [("x".to_owned(), answer)].into_iter().collect());
        prop_assert_eq!(check(&seal(count, &saved.body())), Seal::Sound(count));
    }

    #[test]
    fn anything_can_be_checked(text in any::<String>(), head in any::<prop::sample::Index>()) {
        let sealed = seal(7, &small("x").body());
        prop_assert!(!matches!(check(&text), Seal::Sound(_)));
        let cut = head.index(sealed.len());
        let other = String::from_utf8_lossy(&sealed.as_bytes()[..cut]) + text.as_str();
        prop_assert!(!matches!(check(&other), Seal::Sound(_)));
    }
}

#[test]
fn no_flipped_bit_goes_unseen() {
    let text = seal(3, &large().body());
    let head = text.find("\"page\"").unwrap() * 8;
    let mut number = numbers(4);
    // All of the head, and as much again from everywhere as makes twelve thousand.
    let anywhere = std::iter::repeat_with(|| number(text.len() * 8)).take(12_000 - head);
    for bit in (0..head).chain(anywhere) {
        let damaged = flipped(&text, bit);
        let seal = check(&damaged);
        assert!(matches!(seal, Seal::Broken | Seal::Unsealed), "bit {bit}: {seal:?}");
        if seal == Seal::Unsealed {
            assert!(bit < head, "bit {bit}");
            // Without its seal it is at most a file of this version; load asks for the seal.
            let raw = parse(&damaged);
            assert!(raw.is_none_or(|raw| raw.version == VERSION || raw.check().is_err()), "bit {bit}");
        }
    }
}

#[test]
fn no_cut_and_no_addition_goes_unseen() {
    let text = seal(3, &small("one").body());
    for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
        assert!(matches!(check(&text[..end]), Seal::Broken | Seal::Unsealed), "cut at {end}");
    }
    for (more, place) in [
        (" ", text.len()),
        ("}", text.len()),
        (" ", 0),
        ("0", text.find(",\"count").unwrap()),
        ("0", text.find("3,\"check").unwrap()),
    ] {
        let mut longer = text.clone();
        longer.insert_str(place, more);
        assert!(matches!(check(&longer), Seal::Broken | Seal::Unsealed | Seal::Newer), "{more} at {place}");
    }
}

#[test]
fn a_newer_version_is_newer_whatever_follows() {
    let head = format!("{{\"format\":\"{FORMAT}\",\"version\":");
    for rest in [
        "3",
        "3}",
        "3,\"count\":1,\"checksum\":\"00000000\",",
        "10,\"answers\":{}}",
        "4294967296",
        "99999999999999999999999 x",
    ] {
        assert_eq!(check(&format!("{head}{rest}")), Seal::Newer, "{rest}");
    }
    for rest in ["", "0", "1}", "2}", "2,\"page\":\"\",\"answers\":{}}", "x", "\"3\"", "-3", " 3"] {
        assert_eq!(check(&format!("{head}{rest}")), Seal::Unsealed, "{rest}");
    }
    for rest in [
        "2,\"count\":",
        "2,\"count\":1}",
        "2,\"count\":,\"checksum\":\"00000000\",",
        "2,\"count\":1,\"checksum\":\"0000000é\",",
    ] {
        assert_eq!(check(&format!("{head}{rest}")), Seal::Broken, "{rest}");
    }
}

#[test]
fn a_file_has_no_seal() {
    let saved = small("one");
    assert_eq!(check(&saved.to_file()), Seal::Unsealed);
    assert_eq!(open(parse(&saved.to_file()).unwrap().read().unwrap()), saved);
    let raw: Raw = serde_json::from_str(&saved.to_file()).unwrap();
    assert_eq!((raw.format.as_str(), raw.version), (FORMAT, VERSION));
    assert!(raw.changed.iter().all(|(_, stamp)| *stamp <= Stamps::LATEST));
}
