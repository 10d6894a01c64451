//! Days: written, read and counted.
#![allow(clippy::unwrap_used, reason = "tests fail loudly")]

use proptest::prelude::*;
use reflection::Day;

#[test]
fn known_days_are_counted_right() {
    for (number, text) in [
        (0, "1970-01-01"),
        (-1, "1969-12-31"),
        (11_016, "2000-02-29"),
        (47_541, "2100-03-01"),
        (20_458, "2026-01-05"),
        (-719_528, "0000-01-01"),
        (2_932_896, "9999-12-31"),
    ] {
        let day = Day::from_number(number).unwrap();
        assert_eq!(day.to_string(), text);
        assert_eq!(Day::parse(text), Some(day));
    }
    assert_eq!(Day::from_number(-719_529), None);
    assert_eq!(Day::from_number(2_932_897), None);
}

#[test]
fn what_no_calendar_has_is_no_day() {
    for text in [
        "",
        "2026-1-05",
        "2026-13-05",
        "2026-00-05",
        "2026-02-29",
        "2100-02-29",
        "2026-04-31",
        "2026-01-00",
        "2026-01-05 ",
        "2026-01-05T09:30:00Z",
        "+026-01-05",
        "2026/01/05",
        "２026-01-05",
    ] {
        assert_eq!(Day::parse(text), None, "{text}");
    }
}

proptest! {
    #[test]
    fn a_day_comes_back_as_it_was(number in -719_528..=2_932_896_i64) {
        let day = Day::from_number(number).unwrap();
        prop_assert_eq!(Day::parse(&day.to_string()), Some(day));
        prop_assert_eq!(day.number(), number);
    }

    #[test]
    fn days_are_in_order_as_they_are_written(one in -719_528..=2_932_896_i64, other in -719_528..=2_932_896_i64) {
        let (one, other) = (Day::from_number(one).unwrap(), Day::from_number(other).unwrap());
        prop_assert_eq!(one.cmp(&other), one.to_string().cmp(&other.to_string()));
    }

    #[test]
    fn any_text_is_a_day_or_none(text in "[0-9-]{8,12}|\\PC*") {
        if let Some(day) = Day::parse(&text) {
            prop_assert_eq!(day.to_string(), text);
        }
    }
}
