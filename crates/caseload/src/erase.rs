//! When a record is erased by itself: so long after it was opened last, and never before it was said.

use reflection::Day;

/// From how many days before it is due it is said that a record will be erased.
pub const SOON: u32 = 14;

/// For how many days it was said before a record is erased.
pub const SAID_FOR: u32 = 7;

/// What is to be done with a record today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// Nothing; `days_left` is more than [`SOON`], or there is no day to count from.
    Kept {
        /// Days until it is due.
        days_left: u32,
    },
    /// It will be due soon, which is to be said.
    Soon {
        /// Days until it is due: 1 to [`SOON`].
        days_left: u32,
    },
    /// It is past due and was not said for [`SAID_FOR`] days. It stays, and is to be said.
    Warn,
    /// It was not opened for all the time, and that was said.
    Erase,
}

/// What is to be done with a record that was opened last on `seen`, when it was first said on `warned` that it will be erased.
/// `erase_after` is in days. A day after today, which a clock that was set back leaves, counts as today, and as never said; a
/// record whose last day cannot be read (`None`) is kept.
pub fn due(seen: Option<Day>, warned: Option<Day>, erase_after: u32, today: Day) -> Due {
    let since = |day: Day| u32::try_from(today.number() - day.number()).ok();
    let Some((seen, age)) = seen.and_then(|seen| Some((seen, since(seen)?))) else {
        return Due::Kept { days_left: erase_after };
    };
    let days_left = erase_after.saturating_sub(age);
    if days_left > SOON {
        return Due::Kept { days_left };
    }
    if days_left > 0 {
        return Due::Soon { days_left };
    }
    if said_for(seen, warned, today) < Some(SAID_FOR) { Due::Warn } else { Due::Erase }
}

/// For how many days it was said. `None` where it was not said since the record was opened: what was said before, or on that very
/// day, is no warning any more, and a day after today is none.
pub(crate) fn said_for(seen: Day, warned: Option<Day>, today: Day) -> Option<u32> {
    let warned = warned.filter(|warned| *warned > seen)?;
    u32::try_from(today.number() - warned.number()).ok()
}
