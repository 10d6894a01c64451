//! A moment, as credentials write it (RFC 3339) and as their registered claims do (seconds since 1970).

use reflection::Day;
use std::fmt;

/// A moment of the years 0 to 9999, to the second, in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Time(i64);

/// The seconds of a day.
const DAY: i64 = 86_400;

impl Time {
    /// From seconds since 1970 (UTC, may be negative); `None` outside of the years 0 to 9999.
    pub fn from_seconds(seconds: i64) -> Option<Self> {
        const FIRST: i64 = -62_167_219_200;
        const LAST: i64 = 253_402_300_799;
        (FIRST..=LAST).contains(&seconds).then_some(Self(seconds))
    }

    /// Seconds since 1970.
    pub fn seconds(self) -> i64 {
        self.0
    }

    /// Reads RFC 3339, such as `2026-01-05T09:30:00Z` or `2026-01-05T10:30:00.123+01:00`; parts of a second are left out.
    /// `None` for anything else, leap seconds too.
    pub fn parse(text: &str) -> Option<Self> {
        let (date, rest) = text.split_at_checked(10)?;
        let (clock, rest) = rest.strip_prefix(['T', 't'])?.split_at_checked(8)?;
        let [hour, minute, second] = numbers(clock)?;
        if hour > 23 || minute > 59 || second > 59 {
            return None;
        }
        let local = Day::parse(date)?.number() * DAY + hour * 3600 + minute * 60 + second;
        Self::from_seconds(local - offset(after_fraction(rest)?)?)
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let day = Day::from_number(self.0.div_euclid(DAY)).ok_or(fmt::Error)?;
        let second = self.0.rem_euclid(DAY);
        let (hour, minute) = (second / 3600, second / 60 % 60);
        write!(f, "{day}T{hour:02}:{minute:02}:{:02}Z", second % 60)
    }
}

/// Hours, minutes and seconds, of eight signs.
fn numbers(text: &str) -> Option<[i64; 3]> {
    let fits = text.bytes().zip(b"00:00:00").all(|(byte, shape)| match shape {
        b'0' => byte.is_ascii_digit(),
        _ => byte == *shape,
    });
    let mut parts = text.split(':').map(str::parse);
    let mut next = || parts.next()?.ok();
    if fits { Some([next()?, next()?, next()?]) } else { None }
}

/// What follows the parts of a second.
fn after_fraction(text: &str) -> Option<&str> {
    let Some(fraction) = text.strip_prefix('.') else { return Some(text) };
    let rest = fraction.trim_start_matches(|sign: char| sign.is_ascii_digit());
    (rest.len() < fraction.len()).then_some(rest)
}

/// How many seconds local time is ahead of UTC.
fn offset(text: &str) -> Option<i64> {
    if text.eq_ignore_ascii_case("z") {
        return Some(0);
    }
    let (sign, clock) = text.split_at_checked(1)?;
    let sign = match sign {
        "+" => 1,
        "-" => -1,
        _ => return None,
    };
    if clock.len() != 5 {
        return None;
    }
    let [hour, minute, _] = numbers(&[clock, ":00"].concat())?;
    (hour < 24 && minute < 60).then_some(sign * (hour * 3600 + minute * 60))
}
