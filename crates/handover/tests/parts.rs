//! What is too long for one QR code, in several.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail loudly"
)]
mod common;

use common::{PAGE, link, numbers, opened, reflections};
use handover::{Collector, HandoverError, Kind, Link, MOST_PARTS, Progress, codes, draw};
use proptest::prelude::*;

/// A link with so many bytes that nothing can be made smaller.
fn of(bytes: usize, seed: u64) -> Link {
    let mut number = numbers(seed);
    let bytes = (0..bytes).map(|_| u8::try_from(number(256)).unwrap()).collect();
    Link::new(Kind::Answers, bytes).unwrap()
}

fn parts(link: &Link) -> Vec<String> {
    let parts = codes(link, PAGE).unwrap();
    assert!(parts.len() > 1);
    parts
}

fn missing(of: usize, numbers: &[usize]) -> Progress {
    Progress::Missing { of, numbers: numbers.to_vec() }
}

#[test]
fn what_fits_is_the_ordinary_link() {
    let small = of(500, 1);
    assert_eq!(codes(&small, PAGE), Ok(vec![[PAGE, &small.fragment()].concat()]));
    assert_eq!(Collector::default().add(&codes(&small, PAGE).unwrap()[0]), Ok(Progress::Whole(small)));
    for bytes in (0..560).step_by(40).chain(560..600).chain([700]) {
        let codes = codes(&of(bytes, 2), PAGE).unwrap();
        assert!(codes.iter().all(|code| draw(code).is_ok()), "{bytes}");
        assert_eq!(
            codes.len() == 1,
            PAGE.len() + 11 + bytes * 4 / 3 <= 858 - usize::from(bytes % 3 > 0),
            "{bytes}"
        );
    }
}

#[test]
fn a_part_is_no_finer_than_an_old_phone_reads() {
    for bytes in [700, 909, 910, 1_000, 5_000, 9_099] {
        let parts = parts(&of(bytes, 3));
        let [shortest, longest] = [parts.iter().map(String::len).min(), parts.iter().map(String::len).max()];
        assert!(longest.unwrap() - shortest.unwrap() < 2 * parts.len() + 3, "of about one length");
        for part in &parts {
            // Version 15 has 77 modules, and a margin of 4 on each side.
            assert!(draw(part).unwrap().size <= 85, "{bytes}");
            assert!(
                part.bytes().all(|sign| sign.is_ascii_uppercase() || sign.is_ascii_digit() || sign == b'.')
            );
        }
    }
    assert_eq!(parts(&of(MOST_PARTS * 455 - 1, 4)).len(), MOST_PARTS);
    assert_eq!(codes(&of(MOST_PARTS * 455, 4), PAGE), Err(HandoverError::TooLarge));
}

#[test]
fn parts_come_in_any_order_again_and_again() {
    let sent = of(1_500, 5);
    let parts = parts(&sent);
    assert_eq!(parts.len(), 4);
    let mut collector = Collector::default();
    assert_eq!(collector.add(&parts[2]), Ok(missing(4, &[1, 2, 4])));
    assert_eq!(collector.add(&parts[2]), Ok(missing(4, &[1, 2, 4])));
    assert_eq!(collector.add(&parts[0]), Ok(missing(4, &[2, 4])));
    assert_eq!(collector.add(&parts[3].to_lowercase()), Ok(missing(4, &[2])));
    let broken = format!("The second: {} \n {}.", &parts[1][..100], &parts[1][100..]);
    assert_eq!(collector.add(&broken), Ok(Progress::Whole(sent.clone())));
    // It begins anew.
    assert_eq!(collector.add(&parts[1]), Ok(missing(4, &[1, 3, 4])));
    // All in one message, one of them cut off and then sent again.
    let all = [&parts[3][..50], " \n", &parts[0], "\n", &parts[3], &parts[2], "\n"].concat();
    assert_eq!(collector.add(&all), Ok(Progress::Whole(sent)));
}

#[test]
fn what_does_not_belong_changes_nothing() {
    let (sent, parts_of_it) = (of(1_000, 6), parts(&of(1_000, 6)));
    let mut collector = Collector::default();
    assert_eq!(collector.add(&parts_of_it[0]), Ok(missing(3, &[2, 3])));
    let other = parts(&of(1_000, 7));
    assert_eq!(collector.add(&other[1]), Err(HandoverError::OtherWhole));
    for foreign in
        ["", "WIFI:S:home;;", "https://example.org", "SKILLS", "SKILLS1", "skills1 of mine. Good", PAGE]
    {
        assert_eq!(collector.add(foreign), Err(HandoverError::Foreign), "{foreign}");
    }
    let part = &parts_of_it[1];
    for at in "SKILLS1.".len()..part.len() {
        assert_eq!(collector.add(&part[..at]), Err(HandoverError::CutOff), "up to {at}");
        for other in ["A", "7", "B", "1", "0", "."] {
            let changed = [&part[..at], other, &part[at + 1..]].concat();
            if changed != *part {
                let error = collector.add(&changed).unwrap_err();
                assert!(matches!(error, HandoverError::Changed | HandoverError::CutOff), "{changed}");
            }
        }
    }
    // Two devices' parts of the same thing are the same parts.
    assert_eq!(collector.add(&parts(&sent)[2]), Ok(missing(3, &[2])));
    assert_eq!(collector.add(part), Ok(Progress::Whole(sent)));
}

/// A part of any version and number.
fn as_part(head: &str, data: &str) -> String {
    let mut crc = flate2::Crc::new();
    let text = format!("{head}.{data}");
    crc.update(text.as_bytes());
    format!("{text}.{}", data_encoding::BASE32_NOPAD.encode(&crc.sum().to_be_bytes()))
}

#[test]
fn parts_that_nobody_wrote_are_refused() {
    let add = |head: &str| Collector::default().add(&as_part(head, "MFRGGZA"));
    assert_eq!(add("SKILLS1.1.2.ABCDEFG"), Ok(missing(2, &[2])));
    assert_eq!(add("SKILLS2.1.2.ABCDEFG"), Err(HandoverError::Newer));
    assert_eq!(add("SKILLS1.1.21.ABCDEFG"), Err(HandoverError::TooLarge));
    for head in ["SKILLS1.0.2.ABCDEFG", "SKILLS1.3.2.ABCDEFG", "SKILLS1.1.0.ABCDEFG", "SKILLS1.X.2.ABCDEFG"] {
        assert_eq!(add(head), Err(HandoverError::Changed), "{head}");
    }
    // Each is whole, but together they are not what they say. Then it begins anew.
    let mut collector = Collector::default();
    assert_eq!(collector.add(&as_part("SKILLS1.1.2.ABCDEFG", "MFRGGZA")), Ok(missing(2, &[2])));
    assert_eq!(collector.add(&as_part("SKILLS1.1.3.ABCDEFG", "MFRGGZA")), Err(HandoverError::OtherWhole));
    assert_eq!(collector.add(&as_part("SKILLS1.2.2.ABCDEFG", "MFRGGZA")), Err(HandoverError::Changed));
    assert_eq!(collector.add(&as_part("SKILLS1.1.3.ABCDEFG", "MFRGGZA")), Ok(missing(3, &[2, 3])));
}

#[test]
fn reflections_arrive_in_parts_byte_for_byte() {
    let mut number = numbers(9);
    let mut has_several = 0;
    for (seed, text) in reflections(1_000).enumerate() {
        let sent = link(Kind::ALL[seed % 3], &text);
        let mut codes = codes(&sent, PAGE).unwrap();
        has_several += usize::from(codes.len() > 1);
        for at in (1..codes.len()).rev() {
            codes.swap(at, number(at + 1));
        }
        let mut collector = Collector::default();
        let last = codes.pop().unwrap();
        for code in &codes {
            assert!(matches!(collector.add(code), Ok(Progress::Missing { .. })));
        }
        let Ok(Progress::Whole(whole)) = collector.add(&last) else {
            panic!("reflection {seed} is not whole")
        };
        assert_eq!((whole.kind(), opened(&whole)), (sent.kind(), Ok(text)), "reflection {seed}");
    }
    assert!((100..1_000).contains(&has_several), "{has_several}");
}

proptest! {
    #[test]
    fn whatever_is_pasted_is_taken_or_refused(
        texts in prop::collection::vec("(?s)(.{0,30}|SKILLS1\\.[1-3]\\.[1-3]\\.[A-Z2-7. ]{0,40})", 0..6),
        seed in 0..100_u64,
    ) {
        let sent = of(1_300, seed);
        let mut collector = Collector::default();
        for text in texts {
            let _any = collector.add(&text);
        }
        let parts = parts(&sent);
        let mut whole = None;
        for part in &parts {
            whole = Some(collector.add(part));
        }
        prop_assert_eq!(whole, Some(Ok(Progress::Whole(sent))));
    }
}
