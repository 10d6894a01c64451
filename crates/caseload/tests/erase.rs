//! When a record goes by itself: never before it was said, never by a wrong date.
#![allow(clippy::unwrap_used, reason = "tests fail loudly")]

use caseload::{Due, SAID_FOR, SOON, due};
use proptest::{option, prelude::*};
use reflection::Day;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

#[test]
fn a_record_goes_its_way() {
    let seen = Some(day("2026-01-31"));
    for (today, warned, expected) in [
        ("2026-01-31", None, Due::Kept { days_left: 90 }),
        ("2026-03-01", None, Due::Kept { days_left: 61 }),
        ("2026-04-16", None, Due::Kept { days_left: 15 }),
        ("2026-04-17", None, Due::Soon { days_left: 14 }),
        ("2026-04-30", Some("2026-04-17"), Due::Soon { days_left: 1 }),
        ("2026-05-01", Some("2026-04-24"), Due::Erase),
        ("2026-05-01", Some("2026-04-25"), Due::Warn),
        ("2026-05-01", None, Due::Warn),
        ("2027-05-01", None, Due::Warn),
        ("2027-05-01", Some("2027-05-01"), Due::Warn),
        ("2027-05-07", Some("2027-05-01"), Due::Warn),
        ("2027-05-08", Some("2027-05-01"), Due::Erase),
        // Said before it was opened the last time, or just then.
        ("2026-05-01", Some("2026-01-30"), Due::Warn),
        ("2026-05-01", Some("2026-01-31"), Due::Warn),
        ("2026-05-08", Some("2026-02-01"), Due::Erase),
        // A clock that was set back.
        ("2026-05-01", Some("2026-05-02"), Due::Warn),
        ("2026-01-30", Some("2025-01-30"), Due::Kept { days_left: 90 }),
        ("0000-01-01", None, Due::Kept { days_left: 90 }),
    ] {
        assert_eq!(due(seen, warned.map(day), 90, day(today)), expected, "{today} {warned:?}");
    }
    assert_eq!(due(None, Some(day("2026-01-01")), 90, day("2030-01-01")), Due::Kept { days_left: 90 });
}

fn any_day() -> impl Strategy<Value = Day> {
    prop_oneof![
        8 => 20_000..20_900_i64,
        1 => -719_528..=2_932_896_i64,
    ]
    .prop_map(|number| Day::from_number(number).unwrap())
}

fn later(day: Day, days: u32) -> Day {
    Day::from_number(day.number() + i64::from(days)).unwrap_or(day)
}

fn severity(due: Due) -> u32 {
    match due {
        Due::Kept { .. } => 0,
        Due::Soon { .. } => 1,
        Due::Warn => 2,
        Due::Erase => 3,
    }
}

proptest! {
    #[test]
    fn as_days_go_by_nothing_gets_further_from_being_erased(
        seen in any_day(), warned in option::of(any_day()), after in 0..400_u32, today in any_day(), days in 0..800_u32,
    ) {
        let now = due(Some(seen), warned, after, today);
        let then = due(Some(seen), warned, after, later(today, days));
        prop_assert!(severity(then) >= severity(now), "{:?}, then {:?}", now, then);
    }

    #[test]
    fn what_was_opened_today_is_kept(warned in option::of(any_day()), after in 1..400_u32, today in any_day()) {
        let kept = if after > SOON { Due::Kept { days_left: after } } else { Due::Soon { days_left: after } };
        prop_assert_eq!(due(Some(today), warned, after, today), kept);
    }

    #[test]
    fn nothing_is_erased_that_was_not_said_for_a_week(
        seen in option::of(any_day()), warned in option::of(any_day()), after in 0..400_u32, today in any_day(),
    ) {
        if due(seen, warned, after, today) == Due::Erase {
            let (seen, warned) = (seen.unwrap(), warned.unwrap());
            prop_assert!(later(warned, SAID_FOR) <= today && later(seen, after) <= today && seen < warned);
        }
        prop_assert_ne!(due(seen, None, after, today), Due::Erase);
    }

    #[test]
    fn a_wrong_date_erases_nothing(
        seen in option::of(any_day()), warned in option::of(any_day()), after in 0..400_u32, today in any_day(),
    ) {
        if seen.is_none_or(|seen| seen > today) || warned.is_some_and(|warned| warned > today) {
            prop_assert_ne!(due(seen, warned, after, today), Due::Erase);
        }
    }

    #[test]
    fn the_days_left_are_the_days_until_it_is_due(seen in any_day(), after in 0..400_u32, days in 0..400_u32) {
        match due(Some(seen), None, after, later(seen, days)) {
            Due::Kept { days_left } => prop_assert!(days_left > SOON && days + days_left == after),
            Due::Soon { days_left } => prop_assert!((1..=SOON).contains(&days_left) && days + days_left == after),
            Due::Warn => prop_assert!(days >= after),
            Due::Erase => prop_assert!(false, "it was never said"),
        }
    }
}
