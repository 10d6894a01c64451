//! Moments: written and read as RFC 3339.
#![allow(clippy::unwrap_used, reason = "tests fail loudly")]

use credentials::Time;
use proptest::prelude::*;

#[test]
fn known_moments_are_told_right() {
    for (seconds, text) in [
        (0, "1970-01-01T00:00:00Z"),
        (-1, "1969-12-31T23:59:59Z"),
        (951_782_400, "2000-02-29T00:00:00Z"),
        (4_107_542_400, "2100-03-01T00:00:00Z"),
        (1_767_605_400, "2026-01-05T09:30:00Z"),
        (-62_167_219_200, "0000-01-01T00:00:00Z"),
        (253_402_300_799, "9999-12-31T23:59:59Z"),
    ] {
        let time = Time::from_seconds(seconds).unwrap();
        assert_eq!(time.to_string(), text);
        assert_eq!(Time::parse(text), Some(time));
    }
    assert_eq!(Time::from_seconds(-62_167_219_201), None);
    assert_eq!(Time::from_seconds(253_402_300_800), None);
}

#[test]
fn other_ways_of_writing_a_moment_are_read() {
    for text in [
        "2026-01-05T09:30:00.000Z",
        "2026-01-05T09:30:00.999999999999Z",
        "2026-01-05t09:30:00z",
        "2026-01-05T10:30:00+01:00",
        "2026-01-04T23:45:00-09:45",
        "2026-01-05T09:30:00-00:00",
    ] {
        assert_eq!(Time::parse(text).unwrap().seconds(), 1_767_605_400, "{text}");
    }
}

#[test]
fn what_is_no_moment_is_none() {
    for text in [
        "",
        "2026-01-05",
        "2026-01-05T09:30:00",
        "2026-01-05 09:30:00Z",
        "2026-01-05T09:30Z",
        "2026-01-05T09:30:00.Z",
        "2026-01-05T09:30:00Z ",
        "2026-1-05T09:30:00Z",
        "+026-01-05T09:30:00Z",
        "2026-13-05T09:30:00Z",
        "2026-00-05T09:30:00Z",
        "2026-02-29T09:30:00Z",
        "2100-02-29T09:30:00Z",
        "2026-04-31T09:30:00Z",
        "2026-01-00T09:30:00Z",
        "2026-01-05T24:00:00Z",
        "2026-01-05T09:60:00Z",
        "2026-01-05T09:30:60Z",
        "2026-01-05T09:30:00+1:00",
        "2026-01-05T09:30:00+24:00",
        "2026-01-05T09:30:00+01:00:00",
        "2026-01-05T09:30:00±01:00",
        "0000-01-01T00:00:00+01:00",
        "２026-01-05T09:30:00Z",
    ] {
        assert_eq!(Time::parse(text), None, "{text}");
    }
}

proptest! {
    #[test]
    fn a_moment_comes_back_as_it_was(seconds in -62_167_219_200..=253_402_300_799_i64) {
        let time = Time::from_seconds(seconds).unwrap();
        prop_assert_eq!(Time::parse(&time.to_string()), Some(time));
    }

    #[test]
    fn any_text_is_a_moment_or_none(text in any::<String>(), cut in 0..20_usize) {
        Time::parse(&text);
        Time::parse(&["2026-01-05T09:30:00Z".get(..cut).unwrap_or_default(), &text].concat());
    }
}
