//! A day of the calendar, counted: how many days lie between two of them.

use crate::earlier::is_day;
use std::fmt;

/// A day of the years 0 to 9999 (Gregorian), written as `2026-11-22`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(i64);

/// Days from the first of March of the year 0 to the first of January 1970.
const EPOCH: i64 = 719_468;
/// Days of 400 years, after which the calendar repeats itself.
const ERA: i64 = 146_097;

impl Day {
    /// From days since the first of January 1970, which may be negative; `None` outside of the years 0 to 9999.
    pub fn from_number(number: i64) -> Option<Self> {
        const FIRST: i64 = -719_528;
        const LAST: i64 = 2_932_896;
        (FIRST..=LAST).contains(&number).then_some(Self(number))
    }

    /// Days since the first of January 1970.
    pub fn number(self) -> i64 {
        self.0
    }

    /// Reads `2026-11-22`; `None` for anything else, and for a day that no calendar has.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-').map(str::parse);
        let mut next = || parts.next()?.ok();
        let [year, month, day] = if is_day(text) { [next()?, next()?, next()?] } else { return None };
        let is_one = (1..=12).contains(&month) && (1..=days_of(year, month)).contains(&day);
        is_one.then(|| Self(number(year, month, day)))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = date(self.0);
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

fn days_of(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days from 1970 to a date. Years begin in March here, so that a leap day is the last of its year.
fn number(year: i64, month: i64, day: i64) -> i64 {
    let year = year - i64::from(month <= 2);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    era * ERA + of_era * 365 + of_era / 4 - of_era / 100 + of_year - EPOCH
}

/// The date of a day counted from 1970: [`number`] backwards.
fn date(number: i64) -> (i64, i64, i64) {
    let (era, of_era) = ((number + EPOCH).div_euclid(ERA), (number + EPOCH).rem_euclid(ERA));
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / (ERA - 1)) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let march = (5 * of_year + 2) / 153;
    let (month, day) = (if march < 10 { march + 3 } else { march - 9 }, of_year - (153 * march + 2) / 5 + 1);
    (era * 400 + year + i64::from(month <= 2), month, day)
}
